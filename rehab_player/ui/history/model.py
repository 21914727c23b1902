"""The sessions as a model of rows and columns, read in pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from rehab_player.storage.history_query import Order
from rehab_player.storage.log_rows import SessionRow
from rehab_player.ui.history.wording import Line, light_word, line_of

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

_Index = QModelIndex | QPersistentModelIndex
ReadRows = Callable[[int, int], Sequence[SessionRow]]
"""Gives so many rows from an offset on, in the order of the table."""

PAGE = 100
DAY, ROUTINE, WORST, MORNING, LIGHT = range(5)
ORDERS = {DAY: Order.DATE, ROUTINE: Order.ROUTINE, WORST: Order.WORST, MORNING: Order.MORNING}
"""What each column sorts by."""
LineRole = Qt.ItemDataRole.UserRole


class SessionModel(QAbstractTableModel):
    """Rows are read a page at a time, as the table scrolls."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._read: ReadRows = _nothing
        self._lines: list[Line] = []
        self._more = False
        self._titles = (
            self.tr("Date"),
            self.tr("Routine"),
            self.tr("Worst"),
            self.tr("Morning"),
            self.tr("Light"),
        )

    def read(self, read: ReadRows) -> None:
        """Begin anew with the first rows that `read` gives."""
        self.beginResetModel()
        self._read = read
        self._lines = self._page(0)
        self.endResetModel()

    def line(self, row: int) -> Line | None:
        """The session in `row`, or None."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, session_id: str) -> int | None:
        """The row of a session, or None while it has not been read."""
        return next((row for row, line in enumerate(self._lines) if line.id == session_id), None)

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
        if role == LineRole:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_texts(line, index.column())[0]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken if index.column() == DAY else ", ".join(cell_texts(line, index.column()))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == LIGHT and line.light:
            return light_word(line.light)
        return None

    def canFetchMore(self, parent: _Index) -> bool:  # noqa: N802
        return self._more and not parent.isValid()

    def fetchMore(self, parent: _Index) -> None:  # noqa: N802
        lines = self._page(len(self._lines))
        if lines:
            self.beginInsertRows(QModelIndex(), len(self._lines), len(self._lines) + len(lines) - 1)
            self._lines.extend(lines)
            self.endInsertRows()

    def _page(self, offset: int) -> list[Line]:
        today = self._today()
        lines = [line_of(row, today) for row in self._read(PAGE, offset)]
        self._more = len(lines) == PAGE
        return lines


def cell_texts(line: Line, column: int) -> tuple[str, ...]:
    """The one or two lines of text in a cell."""
    texts: dict[int, tuple[str, ...]] = {
        DAY: (line.day, line.time),
        ROUTINE: (line.routine, line.length),
        WORST: (line.worst,),
        MORNING: (line.morning,),
        LIGHT: (light_word(line.light) if line.light else "",),
    }
    return texts[column]


def _nothing(_limit: int, _offset: int) -> Sequence[SessionRow]:
    return ()
