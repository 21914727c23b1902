"""The sessions as a model of rows and columns, read in pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from rehab_player.ui.history.wording import Line, line_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from rehab_player.core.session import Session
    from rehab_player.storage.log_rows import SessionRow

_Index = QModelIndex | QPersistentModelIndex

PAGE = 200
DAY, ROUTINE, WORST, MORNING, STATE = range(5)
LineRole = Qt.ItemDataRole.UserRole


class Sessions(Protocol):
    """Where the sessions come from; the log is one."""

    def sessions(self, limit: int | None = None, offset: int = 0) -> Sequence[SessionRow]:
        """Rows, newest first."""

    def session(self, session_id: str) -> Session:
        """The whole session."""


class SessionModel(QAbstractTableModel):
    """Rows are read from the log a page at a time, as the table scrolls."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._log: Sessions | None = None
        self._lines: list[Line] = []
        self._more = False
        self._titles = (
            self.tr("Date"),
            self.tr("Routine"),
            self.tr("Worst"),
            self.tr("Morning"),
            self.tr("Done"),
        )

    def read(self, log: Sessions) -> None:
        """Begin anew with the newest sessions of `log`."""
        self.beginResetModel()
        self._log = log
        self._lines = self._page(log)
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
        return None

    def canFetchMore(self, parent: _Index) -> bool:  # noqa: N802
        return self._more and not parent.isValid()

    def fetchMore(self, parent: _Index) -> None:  # noqa: N802
        if self._log is None:
            return
        lines = self._page(self._log, len(self._lines))
        if lines:
            self.beginInsertRows(QModelIndex(), len(self._lines), len(self._lines) + len(lines) - 1)
            self._lines.extend(lines)
            self.endInsertRows()

    def _page(self, log: Sessions, offset: int = 0) -> list[Line]:
        today = self._today()
        lines = [line_of(row, today) for row in log.sessions(limit=PAGE, offset=offset)]
        self._more = len(lines) == PAGE
        return lines


def cell_texts(line: Line, column: int) -> tuple[str, ...]:
    """The one or two lines of text in a cell."""
    texts: dict[int, tuple[str, ...]] = {
        DAY: (line.day, line.time),
        ROUTINE: (line.routine, line.length),
        WORST: (line.worst,),
        MORNING: (line.morning,),
        STATE: (line.state,),
    }
    return texts[column]
