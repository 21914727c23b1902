"""A layout that sets things side by side and goes on in the next row when there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt

from rehab_player.ui.widgets.arranged import ArrangedLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLayoutItem


class FlowLayout(ArrangedLayout):
    """Left to right, then downwards, `gap` px apart in both directions."""

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        return Qt.Orientation(0)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def clear(self) -> None:
        """Take everything out and delete it."""
        while (item := self.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def arrange(self, rect: QRect, *, place: bool) -> int:
        return self.flow(rect, self._shown(), place=place)

    def flow(self, rect: QRect, items: Sequence[QLayoutItem], *, place: bool) -> int:
        """Set `items` into `rect`, and return how high they are."""
        x, y, row = rect.x(), rect.y(), 0
        for item in items:
            size = item.sizeHint().boundedTo(QSize(rect.width(), 100_000))
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, row = rect.x(), y + row + self._gap, 0
            if place:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self._gap
            row = max(row, size.height())
        return y + row - rect.y()
