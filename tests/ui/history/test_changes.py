"""Editing by keyboard: answers, times, by hand, delete, merge, notes; each can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from rehab_player.core.session import PainMoment
from rehab_player.storage.history import History
from rehab_player.ui.history.edit_sheet import ChooseSheet, EditSheet, NoteSheet
from rehab_player.ui.history.page import HistoryPage
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.sheet import Sheet
from tests.ui.hands import click, press, write
from tests.ui.history import stories
from tests.ui.samples import shelf

if TYPE_CHECKING:
    from rehab_player.storage.log import SessionLog
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme
    from tests.ui.conftest import Show

S = TypeVar("S", bound=QWidget)
FIRST, LAST = stories.week()[0].start.id, stories.week()[5].start.id


@pytest.fixture
def history(log: SessionLog) -> History:
    return History(log)


def opened(page: HistoryPage, kind: type[S]) -> S:
    """The one sheet of this kind."""
    (sheet,) = (each for each in page.window().findChildren(kind) if each.isVisible())
    return sheet


def button(root: QWidget, label: str) -> Button:
    (found,) = (each for each in root.findChildren(Button) if each.label == label and each.isVisible())
    return found


def test_an_answer_is_changed_by_keys(page: HistoryPage, history: History) -> None:
    page.open_session(LAST)
    press(page.detail.edit, Qt.Key.Key_Return)
    sheet = opened(page, EditSheet)
    press(sheet.form.pains[PainMoment.MORNING].focusProxy(), Qt.Key.Key_3)
    sheet.form.start.clear()
    write(sheet.form.start, "7:30")
    press(sheet.form.start, Qt.Key.Key_Return)
    changed = history.session(LAST)
    assert changed.pain(PainMoment.MORNING) == 3
    assert f"{changed.start.started_at:%H:%M}" == "07:30"
    assert changed.edited_at == stories.NOW
    assert page.bar.words == "Saved."


def test_what_cannot_be_is_said_and_nothing_is_changed(page: HistoryPage, history: History) -> None:
    before = history.session(LAST)
    page.sheets.edit(LAST)
    sheet = opened(page, EditSheet)
    sheet.form.day.setText("2027-01-01")
    sheet.save()
    assert sheet.form._fault_words.text() == "The start lies in the future."
    assert sheet.form.day.has_problem
    sheet.form.day.setText("soon")
    sheet.save()
    assert "cannot be read" in sheet.form._fault_words.text()
    press(sheet, Qt.Key.Key_Escape)
    assert history.session(LAST) == before


def test_a_measure_of_another_day_is_asked_for_too(page: HistoryPage, history: History) -> None:
    page.sheets.edit(LAST)
    form = opened(page, EditSheet).form
    fields = {field.accessibleName(): field for _, field in form._measures}
    assert set(fields) == {"Knee to wall, left, cm", "Knee to wall, right, cm"}
    write(fields["Knee to wall, left, cm"], "9,5")
    press(fields["Knee to wall, left, cm"], Qt.Key.Key_Return)
    assert [(each.value, each.side) for each in history.session(LAST).measures] == [(9.5, "left")]


def test_delete_and_undo(page: HistoryPage, history: History) -> None:
    before = history.session(LAST)
    page.sessions.table.setFocus()
    press(page.sessions.table, Qt.Key.Key_Delete)
    assert history.count() == 5
    assert page.bar.words == "Deleted."
    press(page.bar.undo, Qt.Key.Key_Return)
    assert history.session(LAST) == before
    assert not page.bar.isVisible()


def test_control_z_undoes_too(page: HistoryPage, history: History) -> None:
    page.changes.remove(FIRST)
    page.sessions.table.setFocus()
    press(page.sessions.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert history.count() == 6


def test_a_deleted_session_gives_way_to_the_table(page: HistoryPage) -> None:
    page.open_session(FIRST)
    press(page.detail.back, Qt.Key.Key_Delete)
    assert not page.detail.isVisible()
    assert page.sessions.isVisible()


def test_two_sessions_become_one(page: HistoryPage, history: History) -> None:
    one, other = stories.week()[3], stories.week()[4]
    page.open_session(other.start.id)
    click(page.detail.merge)
    sheet = opened(page, ChooseSheet)
    click(button(sheet, "13 May, 8:00, 6:25 of 14:00, partial"))
    merged = history.session(one.start.id)
    assert merged.active_ms == one.active_ms + other.active_ms
    assert history.count() == 5
    page.changes.undo()
    assert history.session(one.start.id) == one


def test_only_the_same_routine_can_be_merged(page: HistoryPage) -> None:
    page.sheets.merge(stories.week()[1].start.id)
    sheet = opened(page, ChooseSheet)
    assert [each.label for each in sheet.findChildren(Button)] == ["Cancel"]


def test_a_note_on_a_day(page: HistoryPage, history: History) -> None:
    page.overview.calendar.pick(stories.TODAY)
    click(page.sessions.note_button)
    sheet = opened(page, NoteSheet)
    write(sheet.note, "Long walk.")
    click(button(sheet, "Save"))
    assert [note.text for note in history.day_notes()] == ["Long walk."]
    assert page.sessions.note_button.label == "Edit the note"
    model = page.overview.calendar.model()
    told = str(model.index(3, 25).data(Qt.ItemDataRole.AccessibleTextRole))
    assert told.endswith("note: Long walk.")


def test_a_session_by_hand_of_a_routine_played_before(page: HistoryPage, history: History) -> None:
    click(page.add)
    click(button(opened(page, ChooseSheet), "Foot doming"))
    sheet = opened(page, EditSheet)
    assert sheet.form.routine.text() == "Foot doming"
    press(sheet.form.pains[PainMoment.WORST].focusProxy(), Qt.Key.Key_2)
    press(sheet.form.active, Qt.Key.Key_Return)
    (row,) = (row for row in history.rows() if row.by_hand)
    assert (row.routine_name, row.pain_worst, row.areas) == ("Foot doming", 2, ("under heel",))
    assert "14 May, 19:46, Foot doming, 14:00, by hand" in str(
        page.sessions.table.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    )


def test_a_session_by_hand_of_the_library_in_an_empty_history(show: Show, theme: Theme, icons: Icons) -> None:
    log = stories.kept([])
    cards = shelf().cards
    page = HistoryPage(theme, icons, log, now=lambda: stories.NOW, routines=lambda: cards)
    show(page, size=(1190, 790))
    page.refresh()
    click(page.add_first)
    click(button(opened(page, ChooseSheet), "Eccentric heel drops"))
    form = opened(page, EditSheet).form
    assert [field.accessibleName() for _, field in form._measures] == [
        "Load, kg",
        "Knee to wall, left, cm",
        "Knee to wall, right, cm",
    ]
    press(form.day, Qt.Key.Key_Return)
    (row,) = History(log).rows()
    (card,) = (card for card in cards if card.name == "Eccentric heel drops")
    assert (row.planned_ms, row.areas) == (card.length_ms, ("back of ankle",))


def test_another_routine_needs_a_name(page: HistoryPage, history: History) -> None:
    page.sheets.add()
    click(button(opened(page, ChooseSheet), "Another one"))
    sheet = opened(page, EditSheet)
    sheet.save()
    assert sheet.form._fault_words.text() == "Say which routine it was."
    write(sheet.form.routine, "Swimming")
    press(sheet.form.routine, Qt.Key.Key_Return)
    assert history.choices().routines == ("Eccentric heel drops", "Foot doming", "Swimming")


def test_every_sheet_can_be_left_with_escape(page: HistoryPage, history: History) -> None:
    for open_sheet in (page.sheets.add, page.sheets.export, page.sheets.report, page.sheets.backups):
        open_sheet()
        sheet = opened(page, Sheet)
        press(sheet, Qt.Key.Key_Escape)
        assert not sheet.isVisible()
    assert history.count() == 6


def test_the_bar_goes_with_the_page(page: HistoryPage, history: History) -> None:
    page.changes.remove(FIRST)
    assert page.bar.isVisible()
    page.hide()
    page.show()
    assert not page.bar.isVisible()
    page.changes.undo()
    assert history.count() == 5
