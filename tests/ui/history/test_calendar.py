"""The calendar of half a year: what its cells say, and the keys."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from rehab_player.core.history_calendar import CalendarDay, Fill
from rehab_player.core.history_doses import Doses
from rehab_player.core.light import Light
from rehab_player.ui.history.calendar_words import cell_text, column_names
from tests.ui.hands import press

if TYPE_CHECKING:
    from rehab_player.ui.history.calendar_view import CalendarView
    from rehab_player.ui.history.page import HistoryPage

DAY = CalendarDay(
    day=date(2026, 5, 6),
    sessions=2,
    active_ms=1,
    doses=Doses(due=2, done=2, partial=0, counted=2),
    fill=Fill.ALL,
    light=Light.YELLOW,
    note="",
)


def test_a_cell_says_what_was_done_and_how_it_hurt() -> None:
    assert cell_text(DAY, 4) == "Wednesday 6 May, 2 of 2 done, worst 4, yellow"


def test_a_day_without_doses_and_one_with_a_note() -> None:
    free = replace(DAY, doses=None, sessions=1, light=None)
    assert cell_text(free, None) == "Wednesday 6 May, 1 session"
    rest = replace(free, sessions=0, note="Long\nwalk.")
    assert cell_text(rest, None) == "Wednesday 6 May, nothing, note: Long walk."


def test_a_month_stands_over_the_week_in_which_it_begins() -> None:
    names = column_names(date(2025, 11, 17), 26)
    assert [(n, name) for n, name in enumerate(names) if name] == [
        (2, "Dec"),
        (6, "Jan"),
        (10, "Feb"),
        (14, "Mar"),
        (19, "Apr"),
        (23, "May"),
    ]


def test_the_first_month_is_named_where_there_is_room() -> None:
    assert column_names(date(2025, 11, 3), 10)[0] == "Nov"


@pytest.fixture
def calendar(page: HistoryPage) -> CalendarView:
    return page.overview.calendar


def test_the_days_end_with_today_and_the_rest_of_the_week_is_empty(calendar: CalendarView) -> None:
    model = calendar.model()
    assert (model.rowCount(), model.columnCount()) == (7, 26)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(3, 25).data(role) == "Thursday 14 May, 1 session, worst 4, yellow"
    assert model.index(1, 25).data(role) == "Tuesday 12 May, 2 sessions, worst 7, red"
    assert model.index(4, 25).data(role) is None
    assert model.flags(model.index(4, 25)) == Qt.ItemFlag.NoItemFlags


def test_a_screen_reader_hears_the_cells(calendar: CalendarView) -> None:
    table = QAccessible.queryAccessibleInterface(calendar)
    cells = [table.child(n).text(QAccessible.Text.Name) for n in range(table.childCount())]
    assert "Thursday 14 May, 1 session, worst 4, yellow" in cells


def test_arrows_move_by_day_and_by_week(calendar: CalendarView) -> None:
    picked: list[object] = []
    calendar.picked.connect(picked.append)
    calendar.setFocus(Qt.FocusReason.TabFocusReason)
    press(calendar, Qt.Key.Key_Up)
    press(calendar, Qt.Key.Key_Left)
    press(calendar, Qt.Key.Key_Space)
    press(calendar, Qt.Key.Key_Return)
    today = date(2026, 5, 14)
    assert picked == [today - timedelta(days=8), None]
