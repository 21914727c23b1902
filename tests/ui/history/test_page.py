"""The History page: the table, the details, and thousands of rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from rehab_player.ui.history.model import PAGE
from rehab_player.ui.history.page import HistoryPage
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.sheet import Sheet
from tests.ui import samples
from tests.ui.hands import click, press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme
    from tests.ui.conftest import Show


@pytest.fixture
def log() -> samples.Log:
    return samples.log(12)


@pytest.fixture
def page(show: Show, theme: Theme, icons: Icons, log: samples.Log) -> HistoryPage:
    page = HistoryPage(theme, icons, log, lambda: samples.TODAY)
    show(page, size=(1190, 790))
    return page


def words(page: HistoryPage) -> list[str]:
    """Every visible label of the details."""
    return [label.text() for label in page.detail.findChildren(QLabel) if label.isVisible()]


def test_the_newest_session_is_chosen_and_told_in_full(page: HistoryPage) -> None:
    assert "Eccentric heel drops" in words(page)
    assert "Thursday 14 May 2026, 7:58 to 8:12" in words(page)
    assert "12.5 kg" in words(page)


def test_arrows_walk_through_the_table_and_the_details_follow(qtbot: QtBot, page: HistoryPage) -> None:
    page.table.setFocus()
    for _ in range(2):
        press(page.table, Qt.Key.Key_Down)
    assert "Ankle Strength 10" in words(page)
    assert "6:25 of 10:00, partial, tired" in words(page)


def test_the_routine_as_played_can_be_read(qtbot: QtBot, page: HistoryPage) -> None:
    (button,) = (one for one in page.detail.findChildren(Button) if one.label == "Routine as played")
    click(button)
    (sheet,) = page.window().findChildren(Sheet)
    (text,) = sheet.findChildren(QPlainTextEdit)
    assert text.toPlainText().startswith("format: 1")
    assert text.isReadOnly()


def test_the_table_reads_on_as_it_scrolls(qtbot: QtBot, show: Show, theme: Theme, icons: Icons) -> None:
    log = samples.log(3 * PAGE + 1)
    page = HistoryPage(theme, icons, log, lambda: samples.TODAY)
    show(page, size=(1190, 790))
    model = page.table.model()
    assert (model.rowCount(), log.handed_out) == (PAGE, PAGE)

    def scrolled_to_the_end() -> bool:
        page.table.scrollToBottom()
        return model.rowCount() == len(log.rows)

    page.table.scrollToBottom()
    qtbot.waitUntil(lambda: model.rowCount() > PAGE)
    assert model.rowCount() < len(log.rows)
    qtbot.waitUntil(scrolled_to_the_end)
    assert log.handed_out == len(log.rows)
    assert not model.canFetchMore(page.table.rootIndex())


def test_a_new_session_appears_and_the_chosen_one_stays(page: HistoryPage, log: samples.Log) -> None:
    page.table.selectRow(2)
    log.rows.insert(0, samples.row(99, routine_name="Brand new"))
    page.refresh()
    assert page.table.model().index(0, 1).data() == "Brand new"
    assert page.table.currentIndex().row() == 3
    assert "Ankle Strength 10" in words(page)


def test_an_empty_history_says_what_will_come(show: Show, theme: Theme, icons: Icons) -> None:
    log = samples.Log([])
    page = HistoryPage(theme, icons, log, lambda: samples.TODAY)
    show(page, size=(1190, 790))
    visible = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert visible == ["History", "Nothing here yet.", "Each session is kept, also one that you stop early."]
    assert not page.table.isVisible()
    log.rows.append(samples.row())
    page.refresh()
    assert page.table.isVisible()


def test_a_narrow_window_shows_the_details_over_the_table(qtbot: QtBot, page: HistoryPage) -> None:
    page.window().resize(760, 600)
    qtbot.waitUntil(lambda: page.is_narrow)
    assert page.table.isVisible()
    assert not page.detail.isVisible()
    page.table.setFocus()
    press(page.table, Qt.Key.Key_Return)
    assert page.detail.isVisible()
    assert page.detail.back.hasFocus()
    press(page.detail.back, Qt.Key.Key_Return)
    assert page.table.hasFocus()
    assert not page.detail.isVisible()


def test_a_row_tells_a_screen_reader_all_of_it(page: HistoryPage) -> None:
    told = page.table.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "14 May, 7:58, Eccentric heel drops, 14:00, done, worst 4, next morning open"
