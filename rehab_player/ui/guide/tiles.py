"""A layout of columns of equal width, as many as fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt

from rehab_player.ui.widgets.arranged import ArrangedLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayoutItem, QWidget


class Tiles(ArrangedLayout):
    """Row by row, at most `most` columns that are at least `least` px wide, `gap` px apart.

    With `level` all of one row are equally high, and a last row that is not full is stretched.
    Without, each has its own height and goes on in the column that is shortest so far.
    """

    def __init__(
        self, parent: QWidget | None = None, *, least: int, most: int, gap: int, level: bool = True
    ) -> None:
        super().__init__(parent, gap=gap)
        self._least = least
        self._most = most
        self._level = level

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        return Qt.Orientation.Horizontal

    def sizeHint(self) -> QSize:
        return QSize(self._least, self.heightForWidth(self._least))

    def minimumSize(self) -> QSize:  # noqa: N802
        return QSize(self._least // 2, 0)

    def columns(self, width: int) -> int:
        """How many columns fit into `width` px."""
        return max(1, min(self._most, (width + self._gap) // (self._least + self._gap)))

    def arrange(self, rect: QRect, *, place: bool) -> int:
        places = self._level_places(rect) if self._level else self._packed_places(rect)
        for item, geometry in zip(self._items, places if place else (), strict=False):
            item.setGeometry(geometry)
        return max((geometry.bottom() + 1 - rect.y() for geometry in places), default=0)

    def _level_places(self, rect: QRect) -> list[QRect]:
        places: list[QRect] = []
        columns = self.columns(rect.width())
        y = rect.y()
        for first in range(0, len(self._items), columns):
            row = self._items[first : first + columns]
            width = self._width(rect, len(row))
            height = max(_height(item, width) for item in row)
            places += [self._place(rect, column, y, width, height) for column in range(len(row))]
            y += height + self._gap
        return places

    def _packed_places(self, rect: QRect) -> list[QRect]:
        places: list[QRect] = []
        columns = self.columns(rect.width())
        ends = [rect.y()] * columns
        width = self._width(rect, columns)
        for item in self._items:
            column = ends.index(min(ends))
            height = _height(item, width)
            places.append(self._place(rect, column, ends[column], width, height))
            ends[column] += height + self._gap
        return places

    def _width(self, rect: QRect, columns: int) -> int:
        return (rect.width() - self._gap * (columns - 1)) // columns

    def _place(self, rect: QRect, column: int, y: int, width: int, height: int) -> QRect:
        return QRect(rect.x() + column * (width + self._gap), y, width, height)


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
