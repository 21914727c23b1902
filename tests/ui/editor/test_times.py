"""Lengths of time as people write them, in the form and in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from rehab_player.ui.editor.groups import PhaseField
from rehab_player.ui.editor.inputs import DurationInput
from rehab_player.ui.widgets.button import Button
from tests.ui.hands import click, press, write

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rehab_player.core.editing import StepPath
    from rehab_player.ui.editor.card import EditCard
    from rehab_player.ui.editor.page import EditorPage
    from tests.ui.editor.conftest import MakePage

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SPELLINGS = [
    ("30 sec", "30s"),
    ("1 minute", "1m"),
    ("2min 30", "2m30s"),
    ("1,5 min", "1.5m"),
    ("90s.", "90s"),
    ("1'30", "1m30s"),
    ("3 sek", "3s"),
]


def open_card(page: EditorPage, path: StepPath) -> EditCard:
    page.desk.select(path)
    page.form.steps.open_card()
    assert page.form.steps.card is not None
    return page.form.steps.card


def hold_field(page: EditorPage) -> DurationInput:
    """The length of the hold, with the focus and its text selected."""
    field = open_card(page, (2, 0)).inputs["for"]
    assert isinstance(field, DurationInput)
    field.setFocus()
    press(field, Key.Key_A, CONTROL)
    return field


@pytest.mark.parametrize(("written", "meant"), SPELLINGS)
def test_the_form_takes_it_and_writes_what_was_meant(
    make_page: MakePage, qtbot: QtBot, written: str, meant: str
) -> None:
    page = make_page()
    field = hold_field(page)
    write(field, written)
    press(field, Key.Key_Tab)
    assert field.text() == meant
    assert f"        for: {meant}\n" in page.document.text
    qtbot.waitUntil(lambda: page.document.is_good)
    assert not page.problems.isVisible()


def test_saving_from_inside_the_field_writes_it_too(make_page: MakePage) -> None:
    page = make_page()
    field = hold_field(page)
    write(field, "2 min 30 sec")
    press(field, Key.Key_S, CONTROL)
    assert field.text() == "2m30s"
    assert "        for: 2m30s\n" in page.document.text


def test_going_to_another_step_leaves_it_where_it_was_typed(make_page: MakePage) -> None:
    page = make_page()
    write(hold_field(page), "1 minute")
    page.desk.select((0,))
    assert "        for: 1m\n" in page.document.text
    assert "for: 1m" not in page.document.text.split("- repeat")[0]


def test_one_undo_takes_it_all_back(make_page: MakePage) -> None:
    page = make_page()
    before = page.document.text
    field = hold_field(page)
    write(field, "1'30")
    press(field, Key.Key_Tab)
    press(field, Key.Key_Z, CONTROL)
    assert page.document.text == before


def test_what_is_no_time_stays_as_it_was_typed(make_page: MakePage) -> None:
    page = make_page()
    field = hold_field(page)
    write(field, "a while")
    press(field, Key.Key_Tab)
    assert field.text() == "a while"
    page.desk.settle()
    assert page.problems.isVisible()


@pytest.mark.parametrize("end", [Key.Key_Tab, Key.Key_Return])
def test_a_phase_takes_it_too(make_page: MakePage, end: Key) -> None:
    page = make_page()
    phase = open_card(page, (1,)).findChildren(PhaseField)[1]
    phase.time.setFocus()
    press(phase.time, Key.Key_A, CONTROL)
    write(phase.time, "4 sek")
    press(phase.time, end)
    assert "tempo: {up: 2s, down: 4s}   # slow" in page.document.text


@pytest.mark.parametrize(("written", "meant"), SPELLINGS)
def test_the_text_says_what_was_meant_and_a_button_writes_it(
    make_page: MakePage, qtbot: QtBot, written: str, meant: str
) -> None:
    page = make_page()
    at = page.document.text.index("for: 30s") + len("for: ")
    cursor = page.text.textCursor()
    cursor.setPosition(at)
    cursor.setPosition(at + len("30s"), cursor.MoveMode.KeepAnchor)
    page.text.setTextCursor(cursor)
    page.text.insertPlainText(written)
    qtbot.waitUntil(lambda: page.problems.isVisible())
    assert f"write “{meant}”" in page.text.problem_on(page.document.text[:at].count("\n") + 1)
    buttons = open_card(page, (2, 0)).findChildren(Button)
    click(next(button for button in buttons if button.accessibleName() == f"Change to {meant}"))
    assert f"        for: {meant}\n" in page.document.text
    page.desk.settle()
    assert not page.problems.isVisible()
