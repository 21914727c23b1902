"""A row whose first part takes the room; where that is too little, the others go below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt

from rehab_player.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayoutItem, QWidget


class LeadRow(FlowLayout):
    """The first item and, `gap` px apart, the others at the right, centred on one line.

    Where the first would get less than `least` px, or less than it needs, the others flow below it.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int, least: int = 0) -> None:
        super().__init__(parent, gap=gap)
        self._least = least

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        return Qt.Orientation.Horizontal

    def arrange(self, rect: QRect, *, place: bool) -> int:
        items = self._shown()
        if not items:
            return 0
        lead, others = items[0], items[1:]
        room = rect.width() - sum(item.sizeHint().width() + self._gap for item in others)
        if room < max(self._least, lead.minimumSize().width()):
            return self._one_below(rect, lead, others, place=place)
        height = max(_height(lead, room), *(item.sizeHint().height() for item in items))
        if place:
            lead.setGeometry(QRect(rect.x(), rect.y(), room, height))
            self._place_others(rect, room, height, others)
        return height

    def _place_others(self, rect: QRect, room: int, height: int, others: list[QLayoutItem]) -> None:
        x = rect.x() + room
        for item in others:
            size = item.sizeHint()
            x += self._gap
            item.setGeometry(QRect(x, rect.y() + (height - size.height()) // 2, size.width(), size.height()))
            x += size.width()

    def _one_below(self, rect: QRect, lead: QLayoutItem, others: list[QLayoutItem], *, place: bool) -> int:
        top = _height(lead, rect.width())
        if place:
            lead.setGeometry(QRect(rect.x(), rect.y(), rect.width(), top))
        below = rect.adjusted(0, top + self._gap, 0, 0)
        return top + self._gap + self.flow(below, others, place=place)


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
