"""The days of the calendar as a model: seven rows, a column for each week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from rehab_player.ui.history.calendar_words import cell_text, column_names, row_names
from rehab_player.ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from rehab_player.core.history_calendar import CalendarDay

_Index = QModelIndex | QPersistentModelIndex
DayRole = Qt.ItemDataRole.UserRole
WEEKDAYS = 7


class CalendarModel(QAbstractTableModel):
    """The days as seven rows and a column for each week; days to come have no value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[CalendarDay, ...] = ()
        self._worst: Mapping[date, int] = {}
        self._months: tuple[str, ...] = ()
        self._weekdays = row_names()

    def set_days(self, days: Sequence[CalendarDay], worst: Mapping[date, int]) -> None:
        """Show these days, the first a Monday; `worst` is the worst pain of a day."""
        self.beginResetModel()
        self._days = tuple(days)
        self._worst = worst
        weeks = -(-len(days) // WEEKDAYS)
        self._months = column_names(days[0].day, weeks) if days else ()
        self.endResetModel()

    def day(self, index: _Index) -> CalendarDay | None:
        """The day in a cell, or None."""
        number = index.column() * WEEKDAYS + index.row()
        return self._days[number] if index.isValid() and number < len(self._days) else None

    def index_of(self, day: date) -> QModelIndex:
        """The cell of a day; invalid when it is not shown."""
        number = (day - self._days[0].day).days if self._days else -1
        if not 0 <= number < len(self._days):
            return QModelIndex()
        return self.index(number % WEEKDAYS, number // WEEKDAYS)

    @property
    def last(self) -> date | None:
        """The day on the right, which is today."""
        return self._days[-1].day if self._days else None

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else WEEKDAYS

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._months)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._months[section] if orientation is Qt.Orientation.Horizontal else self._weekdays[section]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) if self.day(index) is not None else Qt.ItemFlag.NoItemFlags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        day = self.day(index)
        if day is None:
            return None
        if role == DayRole:
            return day
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell_text(day, self._worst.get(day.day))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(cell_text(day, self._worst.get(day.day)))
        return None
