"""The list of what is heard: live, of the selected step, and staying until it is hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from tests.ui.hands import click, press, write

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rehab_player.ui.editor.page import EditorPage
    from tests.ui.editor.conftest import MakePage

Key = Qt.Key


def said(page: EditorPage) -> list[str]:
    """What is spoken, as the list shows it."""
    return [row.name for row in page.panes.cues.list.rows if row.icon == "voice"]


def test_the_list_is_shown_beside_the_rest_and_follows_the_selected_step(make_page: MakePage) -> None:
    page = make_page()
    assert not page.panes.cues.isVisible()
    click(page.timeline.cues)
    assert page.panes.cues.isVisible()
    assert page.timeline.cues.isChecked()
    assert page.panes.text_pane.isVisible()
    page.desk.select((2, 1))
    assert any("Rest" in words for words in said(page))
    assert page.panes.cues.list.rows[0].amount == "1:45"
    page.desk.select((0,))
    assert said(page) == ["Stand on the step. Next: Heel drop."]
    page.desk.select(())
    assert page.panes.cues.list.rows[0].name == "tone: get into place"
    assert said(page)[-1] == "Done."
    click(page.timeline.cues)
    assert not page.panes.cues.isVisible()


def test_it_follows_every_edit(make_page: MakePage, qtbot: QtBot) -> None:
    page = make_page()
    press(page.form.steps, Key.Key_F7)
    page.desk.select((2, 0))
    assert any("Stretch" in words for words in said(page))
    page.form.steps.open_card()
    card = page.form.steps.card
    assert card is not None
    name = card.inputs["hold"]
    name.setFocus()
    press(name, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    write(name, "Deep squat")
    qtbot.waitUntil(lambda: any("Deep squat" in words for words in said(page)))
    assert not any("Stretch" in words for words in said(page))


def test_a_problem_leaves_what_was_last_good_and_says_so(make_page: MakePage, qtbot: QtBot) -> None:
    page = make_page()
    press(page.form.steps, Key.Key_F7)
    before = said(page)
    cursor = page.text.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    page.text.setTextCursor(cursor)
    write(page.text, "  - hold: [")
    qtbot.waitUntil(lambda: page.problems.isVisible())
    assert said(page) == before
    hints = [text.text() for text in page.panes.cues.findChildren(type(page.timeline.total))]
    assert "as it was before the problem" in hints


def test_a_row_leads_to_its_step_by_the_keyboard(make_page: MakePage) -> None:
    page = make_page()
    press(page.form.steps, Key.Key_F7)
    press(page.form.steps, Key.Key_F6)
    assert page.text.hasFocus()
    press(page.text, Key.Key_F6)
    rows = page.panes.cues.list
    assert rows.hasFocus()
    at = next(at for at, row in enumerate(rows.rows) if "Heel drop" in row.name)
    for _ in range(at + 1):
        press(rows, Key.Key_Down)
    press(rows, Key.Key_Return)
    assert page.desk.selection in ((0,), (1,))
    press(rows, Key.Key_F6)
    assert page.form.steps.hasFocus()


def test_a_narrow_window_gives_it_a_pane_of_its_own(make_page: MakePage) -> None:
    page = make_page(size=(900, 640))
    assert page.panes.form_pane.isVisible()
    assert not page.panes.text_pane.isVisible()
    press(page.form.steps, Key.Key_F7)
    assert page.panes.cues.isVisible()
    assert not page.panes.form_pane.isVisible()
    assert len(said(page)) > 5
    click(page.timeline.cues)
    assert page.panes.form_pane.isVisible()
    press(page.form.steps, Key.Key_F6)
    assert page.text.hasFocus()
    assert not page.panes.cues.isVisible()
