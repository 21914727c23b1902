"""A layout of columns of equal width, as many as fit."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Tiles(QLayout):
    """Row by row, at most `most` columns that are at least `least` px wide, `gap` px apart.

    With `level` all of one row are equally high, and a last row that is not full is stretched.
    Without, each has its own height and goes on in the column that is shortest so far.
    """

    def __init__(
        self, parent: QWidget | None = None, *, least: int, most: int, gap: int, level: bool = True
    ) -> None:
        super().__init__(parent)
        self._least = least
        self._most = most
        self._gap = gap
        self._level = level
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def sizeHint(self) -> QSize:
        return QSize(self._least, self.heightForWidth(self._least))

    def minimumSize(self) -> QSize:  # noqa: N802
        return QSize(self._least // 2, 0)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def columns(self, width: int) -> int:
        """How many columns fit into `width` px."""
        return max(1, min(self._most, (width + self._gap) // (self._least + self._gap)))

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        """The height that it takes; sets the geometries when `place`."""
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
