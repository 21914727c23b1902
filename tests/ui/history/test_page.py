"""The History page: the table and its filters, the details, a day of the calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from rehab_player.core.session import SessionState
from rehab_player.core.suggestion_dose import Adjustment, AdjustmentKind
from rehab_player.storage.history import History
from rehab_player.ui.history.model import PAGE, WORST
from rehab_player.ui.history.page import HistoryPage
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.sheet import Sheet
from tests.ui.hands import click, press, write
from tests.ui.history import stories

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu
    from pytestqt.qtbot import QtBot

    from rehab_player.storage.log import SessionLog
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme
    from tests.ui.conftest import Show


def words(page: HistoryPage) -> list[str]:
    """Every visible label of the details."""
    return [label.text() for label in page.detail.findChildren(QLabel) if label.isVisible()]


def rows(page: HistoryPage) -> list[str]:
    """What the table's rows tell a screen reader."""
    model = page.sessions.table.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def entry(menu: QMenu, *path: str) -> QAction:
    """The entry of a menu, through its submenus."""
    for name in path[:-1]:
        (action,) = (each for each in menu.actions() if each.text() == name)
        menu = action.menu()  # type: ignore[assignment]
    (found,) = (each for each in menu.actions() if each.text() == path[-1])
    return found


def test_rows_tell_all_of_a_session(page: HistoryPage) -> None:
    assert rows(page) == [
        "14 May, 7:58, Eccentric heel drops, 14:00, worst 4, next morning open, yellow",
        "13 May, 18:10, Eccentric heel drops, 14:00, worst 4, next morning 2, yellow",
        "13 May, 8:00, Eccentric heel drops, 6:25 of 14:00, partial, worst 4, next morning 2, yellow",
        "12 May, 18:00, Eccentric heel drops, 14:00, worst 7, next morning 3, red",
        "12 May, 8:00, Foot doming, 14:00, worst 1, next morning 1, green",
        "11 May, 8:00, Eccentric heel drops, 14:00, worst 4, next morning 2, yellow",
    ]


def test_enter_opens_the_details_and_escape_goes_back(page: HistoryPage) -> None:
    page.sessions.table.setFocus()
    for _ in range(2):
        press(page.sessions.table, Qt.Key.Key_Down)
    press(page.sessions.table, Qt.Key.Key_Return)
    assert "Eccentric heel drops" in words(page)
    assert "Wednesday 13 May 2026, 8:00 to 8:14" in words(page)
    assert "6:25 of 14:00, partial, tired" in words(page)
    assert page.detail.back.hasFocus()
    press(page.detail.back, Qt.Key.Key_Escape)
    assert page.sessions.table.hasFocus()
    assert not page.detail.isVisible()


def test_the_routine_as_played_can_be_read(page: HistoryPage) -> None:
    page.open_session(stories.week()[0].start.id)
    (button,) = (one for one in page.detail.findChildren(Button) if one.label == "Routine as written")
    click(button)
    (sheet,) = page.window().findChildren(Sheet)
    (text,) = sheet.findChildren(QPlainTextEdit)
    assert text.toPlainText().startswith("format: 1")
    assert text.isReadOnly()


def test_the_filters_are_told_on_the_button_and_taken_back(page: HistoryPage) -> None:
    entry(page.sessions.make_menu(), "Routine", "Foot doming").trigger()
    assert page.sessions.filter.label == "Foot doming"
    assert [row.split(", ")[2] for row in rows(page)] == ["Foot doming"]
    entry(page.sessions.make_menu(), "Stopped early only").trigger()
    assert page.sessions.filter.label == "2 filters"
    assert rows(page) == []
    (clear,) = (one for one in page.sessions.none_fits.findChildren(Button))
    assert page.sessions.none_fits.isVisible()
    click(clear)
    assert len(rows(page)) == 6
    assert page.sessions.filter.label == "All routines"


def test_an_area_and_a_text_filter_the_table(page: HistoryPage) -> None:
    entry(page.sessions.make_menu(), "Area", "Under heel").trigger()
    assert len(rows(page)) == 1
    entry(page.sessions.make_menu(), "Clear the filters").trigger()
    page.focus_search()
    write(page.sessions.search, "WOBBLES")
    assert [row[:6] for row in rows(page)] == ["11 May"]
    click(page.sessions.find_button)
    assert len(rows(page)) == 6


def test_a_click_on_a_heading_sorts_and_a_second_one_turns_round(page: HistoryPage) -> None:
    page.sessions.table.sort_wanted.emit(WORST)
    assert "worst 7" in rows(page)[0]
    page.sessions.table.sort_wanted.emit(WORST)
    assert "worst 1" in rows(page)[0]
    entry(page.sessions.make_menu(), "Sort by", "Date").trigger()
    assert rows(page)[0].startswith("14 May")


def test_a_day_of_the_calendar_filters_the_table(page: HistoryPage) -> None:
    calendar = page.overview.calendar
    calendar.setFocus(Qt.FocusReason.TabFocusReason)
    press(calendar, Qt.Key.Key_Up)
    press(calendar, Qt.Key.Key_Up)
    press(calendar, Qt.Key.Key_Return)
    assert page.sessions.day_chip.label == "Tuesday 12 May"
    assert [row[:6] for row in rows(page)] == ["12 May", "12 May"]
    press(calendar, Qt.Key.Key_Escape)
    assert len(rows(page)) == 6
    assert not page.sessions.day_chip.isVisible()


def test_the_chip_of_the_day_takes_it_back(page: HistoryPage) -> None:
    page.overview.calendar.pick(date(2026, 5, 12))
    click(page.sessions.day_chip)
    assert len(rows(page)) == 6
    assert page.overview.calendar.picked_day is None


def test_the_table_reads_on_as_it_scrolls(qtbot: QtBot, show: Show, theme: Theme, icons: Icons) -> None:
    count = 2 * PAGE + 1
    log = stories.kept(stories.session(n, stories.NOW - timedelta(hours=12 * n + 1)) for n in range(count))
    page = HistoryPage(theme, icons, log, now=lambda: stories.NOW)
    show(page, size=(1190, 790))
    page.refresh()
    table = page.sessions.table
    assert table.model().rowCount() == PAGE

    def scrolled_to_the_end() -> bool:
        table.scrollToBottom()
        return table.model().rowCount() == count

    qtbot.waitUntil(scrolled_to_the_end)
    assert not table.model().canFetchMore(table.rootIndex())


def test_a_new_session_appears_and_the_current_one_stays(page: HistoryPage, log: SessionLog) -> None:
    page.sessions.table.selectRow(2)
    chosen = page.sessions.table.chosen
    stories.kept([stories.session(7, stories.NOW - timedelta(hours=1), name="Brand new")], log)
    page.refresh()
    assert "Brand new" in rows(page)[0]
    assert page.sessions.table.chosen == chosen
    assert page.sessions.table.currentIndex().row() == 3


def test_an_empty_history_says_what_will_come(show: Show, theme: Theme, icons: Icons) -> None:
    log = stories.kept([])
    page = HistoryPage(theme, icons, log, now=lambda: stories.NOW)
    show(page, size=(1190, 790))
    page.refresh()
    visible = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert visible == ["History", "Nothing here yet.", "Each session is kept, also one that you stop early."]
    assert page.add_first.isVisible()
    assert not page.report.isEnabled()
    stories.kept(stories.week(), log)
    page.refresh()
    assert page.sessions.table.isVisible()
    assert page.report.isEnabled()


def test_what_is_kept_nowhere_can_be_reported_but_not_exported(
    show: Show, theme: Theme, icons: Icons, page: HistoryPage
) -> None:
    in_memory = HistoryPage(theme, icons, stories.kept(stories.week()), now=lambda: stories.NOW)
    show(in_memory, size=(1190, 790))
    in_memory.refresh()
    told = [
        (shown.report.isEnabled(), shown.export.isEnabled(), shown.more.isEnabled())
        for shown in (page, in_memory)
    ]
    assert told == [(True, True, True), (True, False, False)]


@pytest.mark.parametrize(("width", "narrow"), [(1170, False), (900, False), (700, True)])
def test_the_sessions_go_below_the_charts_where_it_is_narrow(
    qtbot: QtBot, page: HistoryPage, width: int, narrow: bool
) -> None:
    page.window().resize(width, 700)
    charts, table = page.overview, page.sessions

    def is_below() -> bool:
        corner, middle = table.rect().topLeft(), charts.rect().center()
        return table.mapTo(page, corner).y() > charts.mapTo(page, middle).y()

    qtbot.waitUntil(lambda: is_below() is narrow)


def test_of_two_versions_one_can_be_kept(page: HistoryPage, log: SessionLog) -> None:
    own = stories.week()[0]
    twin = stories.session(9, own.start.started_at, worst=5, twin_of=own.start.id)
    stories.kept([twin], log)
    page.refresh()
    page.open_session(twin.start.id)
    (button,) = (one for one in page.detail.findChildren(Button) if one.label == "This one")
    click(button)
    history = History(log)
    assert history.count() == 6
    assert [row.pain_worst for row in history.rows() if row.id == own.start.id] == [5]


def test_an_open_session_cannot_be_edited(page: HistoryPage, log: SessionLog) -> None:
    played = stories.session(8, stories.NOW, state=SessionState.OPEN, ended_at=None)
    stories.kept([played], log)
    page.refresh()
    page.open_session(played.start.id)
    assert not page.detail.edit.isEnabled()
    assert page.detail.delete.isEnabled()


def test_how_it_was_played_is_told_where_it_is_not_as_written(show: Show, theme: Theme, icons: Icons) -> None:
    fewer = Adjustment(kind=AdjustmentKind.REPS, routine="eccentric-heel-drops", share=0.7)
    first, second, *_ = stories.week()
    changed = replace(first, start=replace(first.start, adjustments=(fewer,)))
    page = HistoryPage(theme, icons, stories.kept([changed, second]), now=lambda: stories.NOW)
    show(page, size=(1190, 790))
    page.refresh()
    page.open_session(changed.start.id)
    assert "Not as written: 30 % fewer repetitions." in words(page)
    page.open_session(second.start.id)
    assert not any(one.startswith("Not as written") for one in words(page))
