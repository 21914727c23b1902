"""Both views over one document: what is done in one is seen in the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rehab_player.core.editing_templates import KIND_TEMPLATES
from rehab_player.ui.editor.groups import PhaseField, TempoInput
from rehab_player.ui.editor.inputs import ChoiceInput, LinesInput, TextInput
from rehab_player.ui.widgets.button import Button
from tests.ui.editor.conftest import HEEL, MakePage
from tests.ui.hands import NO_KEYS, click, press, write

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rehab_player.core.editing import StepPath
    from rehab_player.core.editing_templates import Template
    from rehab_player.ui.editor.card import EditCard
    from rehab_player.ui.editor.page import EditorPage

Key = Qt.Key
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def card_of(page: EditorPage, path: StepPath) -> EditCard:
    """The open card of a step."""
    page.desk.select(path)
    page.form.steps.open_card()
    assert page.form.steps.card is not None
    return page.form.steps.card


def chosen(page: EditorPage) -> StepPath:
    """The way to the selected step."""
    return page.desk.selection


def line_of(page: EditorPage, key: str) -> TextInput:
    """The field of a key in the open card."""
    card = page.form.steps.card
    assert card is not None
    field = card.inputs[key]
    assert isinstance(field, TextInput)
    return field


def put(page: EditorPage, path: StepPath, key: str, text: str) -> None:
    """Write into the field of a key."""
    card_of(page, path)
    field = line_of(page, key)
    field.setFocus()
    field.selectAll()
    write(field, text)


def type_at(page: EditorPage, before: str, removed: int, text: str) -> None:
    """Write into the text view, behind `before`."""
    view = page.text
    view.setFocus()
    cursor = view.textCursor()
    at = page.document.text.index(before) + len(before)
    cursor.setPosition(at)
    cursor.setPosition(at + removed, cursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    write(view, text)


# --- both views ------------------------------------------------------------------------------


def test_a_field_of_the_form_changes_its_line_alone(make_page: MakePage) -> None:
    page = make_page()
    put(page, (1,), "count", "12")
    assert page.document.text == HEEL.replace("count: 15", "count: 12")
    assert page.text.toPlainText() == page.document.text
    page.desk.settle()
    assert page.document.is_good


def test_what_is_typed_in_the_text_is_seen_in_the_form(make_page: MakePage, qtbot: QtBot) -> None:
    page = make_page()
    card_of(page, (1,))
    type_at(page, "count: ", 2, "20")
    qtbot.waitUntil(lambda: line_of(page, "count").text() == "20")
    assert "3 × 20" not in page.form.steps.rows.look(2).amount
    assert page.form.steps.rows.look(2).amount == "20"


def test_undo_goes_through_both_views(make_page: MakePage, qtbot: QtBot) -> None:
    page = make_page()
    put(page, (1,), "count", "12")
    type_at(page, "hold: Str", 0, "eee")
    qtbot.waitUntil(lambda: page.document.is_judged)
    press(page.text, Key.Key_Z, CONTROL)
    assert "Streeeetch" not in page.document.text
    assert "count: 12" in page.document.text
    line_of(page, "count").setFocus() if page.desk.selection == (1,) else card_of(page, (1,)).take_focus()
    press(QApplication.focusWidget(), Key.Key_Z, CONTROL)
    assert page.document.text == HEEL
    assert page.text.toPlainText() == HEEL
    press(QApplication.focusWidget(), Key.Key_Z, CONTROL | SHIFT)
    assert "count: 12" in page.text.toPlainText()
    assert line_of(page, "count").text() == "12"


def test_selecting_a_step_tints_its_lines_and_the_other_way_round(make_page: MakePage) -> None:
    page = make_page()
    page.desk.select((1,))
    assert [line for line in range(1, 14) if page.text.ground(line) == "accent_tint"] == [6, 7, 8]
    assert page.text.textCursor().blockNumber() + 1 == 6
    page.text.setFocus()
    for _ in range(5):
        press(page.text, Key.Key_Down)
    assert chosen(page) == (2, 0)
    for _ in range(12):
        press(page.text, Key.Key_Up)
    assert chosen(page) == ()


def test_a_click_on_the_strip_selects_the_step_of_the_block(make_page: MakePage) -> None:
    page = make_page()
    strip = page.timeline.strip
    click(strip, strip.block_rect(2).center().toPoint())
    assert chosen(page) == (2, 0)
    click(strip, strip.block_rect(1).center().toPoint())
    assert chosen(page) == (1,)
    assert page.timeline.total.text() == "3:15"


def test_the_strip_keeps_the_last_good_state(make_page: MakePage, qtbot: QtBot) -> None:
    page = make_page()
    type_at(page, "count: ", 2, "many")
    qtbot.waitUntil(lambda: page.document.is_judged)
    assert page.timeline.total.text() == "3:15"
    assert not page.bar.try_button.isEnabled()
    assert page.problems.isVisible()


# --- problems --------------------------------------------------------------------------------


def test_a_problem_stands_at_its_field_and_its_button_solves_it(make_page: MakePage, qtbot: QtBot) -> None:
    page = make_page()
    card = card_of(page, (1,))
    type_at(page, "down: ", 2, "3 Seconds")
    tempo = card.inputs["tempo"]
    assert isinstance(tempo, TempoInput)
    qtbot.waitUntil(page.problems.isVisible)
    assert page.problems.accessibleName().startswith("1 problem line 8: steps 2, tempo, down: “3 Seconds”")
    assert page.text.problem_on(8)
    assert page.text.ground(8) == "problem_tint"
    phases = tempo.findChildren(PhaseField)
    assert [phase.entry for phase in phases] == [("up", "2s"), ("down", "3 Seconds")]
    button = next(each for each in card.findChildren(Button) if each.label == "Change to 3s")
    press(button, Key.Key_Return)
    assert page.document.text == HEEL
    assert page.text.toPlainText() == HEEL
    assert not page.problems.isVisible()


def test_a_button_for_a_text_that_is_another_by_now_writes_nothing(make_page: MakePage) -> None:
    page = make_page(HEEL.replace("3s}", "3 sek}"))
    assert page.document.judged is not None
    (mark,) = page.document.judged.marks
    put(page, (), "name", "Another name that is longer")
    before = page.document.text
    assert mark.fix is not None
    page.desk.fix(mark.fix)
    assert page.document.text == before
    (mark,) = page.document.judged.marks
    assert mark.fix is not None
    page.desk.fix(mark.fix)
    assert page.document.text == before.replace("3 sek", "3s")


def test_a_click_goes_from_problem_to_problem(make_page: MakePage) -> None:
    page = make_page(HEEL.replace("count: 15", "count: some").replace("10s", "ten"))
    assert page.problems.accessibleName().startswith("2 problems")
    click(page.problems)
    assert chosen(page) == (1,)
    assert page.text.textCursor().selectedText() == "some"
    press(page.problems, Key.Key_Return)
    assert chosen(page) == (2, 1)
    assert line_of(page, "rest").has_problem
    press(page, Key.Key_F8)
    assert chosen(page) == (1,)
    assert line_of(page, "count").has_problem


def test_text_that_cannot_be_read_leaves_the_form_at_its_last_state(
    make_page: MakePage, qtbot: QtBot
) -> None:
    page = make_page()
    type_at(page, "tempo: ", 0, "[")
    qtbot.waitUntil(lambda: not page.form.steps.isEnabled())
    assert page.form.steps.step_count == 5
    assert page.document.text != HEEL
    page.undo()
    assert page.form.steps.isEnabled()
    assert page.document.text == HEEL


def test_what_the_form_cannot_change_is_said(make_page: MakePage) -> None:
    page = make_page("format: 1\nname: A\nsteps:\n- &one\n  hold: b\n  for: 5s\n- *one\n")
    card_of(page, (0,))
    assert not line_of(page, "for").isEnabled()
    page.form.delete()
    assert "Change it in the text" in page.problems.accessibleName()
    assert "&one" in page.document.text


# --- the form --------------------------------------------------------------------------------


def test_steps_are_moved_and_folded_by_keys(make_page: MakePage) -> None:
    page = make_page()
    steps = page.form.steps
    steps.setFocus()
    press(steps, Key.Key_Down)
    assert chosen(page) == (0,)
    press(steps, Key.Key_Down, ALT)
    assert chosen(page) == (1,)
    assert page.document.text.index("setup") > page.document.text.index("reps")
    press(steps, Key.Key_Down, ALT)
    assert chosen(page) == (1, 0)
    press(steps, Key.Key_Up, ALT)
    press(steps, Key.Key_Up, ALT)
    assert page.document.text == HEEL
    press(steps, Key.Key_Right, ALT)
    assert "  - repeat: 3\n    steps:\n      - setup: Stand on the step\n" in page.document.text
    press(steps, Key.Key_Left, ALT)
    assert page.document.text == HEEL
    press(steps, Key.Key_D, CONTROL)
    assert page.document.text.count("Stand on the step") == 2
    press(steps, Key.Key_Delete)
    assert page.document.text == HEEL


def test_a_step_is_dragged_behind_another(make_page: MakePage) -> None:
    page = make_page()
    steps = page.form.steps
    page.desk.select((0,))
    start = steps.row_rect(1).center()
    QTest.mousePress(steps, Qt.MouseButton.LeftButton, NO_KEYS, start)
    steps.close_card()
    target = steps.row_rect(2)
    for at in (start + QPoint(0, 30), QPoint(start.x(), target.bottom() - 3)):
        QTest.mouseMove(steps, at)
    QTest.mouseRelease(steps, Qt.MouseButton.LeftButton, NO_KEYS, QPoint(start.x(), target.bottom() - 3))
    assert chosen(page) == (1,)
    assert page.document.text.index("setup") > page.document.text.index("reps")


@pytest.mark.parametrize("template", KIND_TEMPLATES, ids=lambda each: each.name)
def test_each_kind_can_be_added_behind_the_selected_step(
    make_page: MakePage, qtbot: QtBot, template: Template
) -> None:
    page = make_page()
    page.desk.select((0,))
    page.form.adding.chosen.emit(template.step)
    assert chosen(page) == (1,)
    sheet = page.document.sheet
    assert sheet is not None
    assert sheet.steps[1].kind == template.kind
    card = page.form.steps.card
    assert card is not None
    qtbot.waitUntil(lambda: card.isAncestorOf(QApplication.focusWidget() or page))


def test_every_option_of_a_step_can_be_set(make_page: MakePage) -> None:
    page = make_page()
    wanted = {"sets": "3", "rest": "1m30s", "switch": "8", "load": "12RM", "figure": "heel-drop"}
    for key, text in wanted.items():
        put(page, (1,), key, text)
    card = card_of(page, (1,))
    sides, cues = card.inputs["sides"], card.inputs["cues"]
    assert isinstance(sides, ChoiceInput)
    assert isinstance(cues, LinesInput)
    press(sides, Key.Key_Right)
    write(cues, "Rise")
    press(cues, Key.Key_Return)
    write(cues, "Sink")
    step = page.document.sheet.step((1,)) if page.document.sheet else None
    assert step is not None
    wanted_more = {"sides": "left", "cues": ("Rise", "Sink")}
    assert {key: step.value(key) for key in (*wanted, *wanted_more)} == wanted | wanted_more
    page.desk.settle()
    assert page.document.is_good
    assert "    tempo: {up: 2s, down: 3s}   # slow\n" in page.document.text


def test_the_head_is_edited_too(make_page: MakePage) -> None:
    page = make_page()
    put(page, (), "summary", "Slow: lowering")
    card = card_of(page, ())
    goal, measures = card.inputs["goal"], card.inputs["measures"]
    assert isinstance(goal, ChoiceInput)
    assert isinstance(measures, LinesInput)
    press(goal, Key.Key_Right)
    write(measures, "Knee to wall, cm, per side")
    click(next(chip for chip in card.inputs["areas"].stops() if chip.accessibleName() == "calf"))  # type: ignore[union-attr]
    for line in (
        'summary: "Slow: lowering"\n',
        "goal: mobility\n",
        "areas: [calf]\n",
        "  - {name: Knee to wall, unit: cm, per_side: true}\n",
    ):
        assert line in page.document.text
    page.desk.settle()
    assert page.document.is_good


def test_a_value_that_waits_goes_to_the_step_it_was_typed_for(make_page: MakePage) -> None:
    many = "".join(f"  - hold: Number {number}\n    for: 30s\n" for number in range(2_200))
    page = make_page(f"format: 1\nname: Long\nsteps:\n{many}")
    page.desk.settle()
    assert page.document.is_large
    put(page, (7,), "for", "31s")
    assert "31s" not in page.document.text
    page.desk.select((9,))
    assert "Number 7\n    for: 31s" in page.document.text
    assert page.document.text.count("31s") == 1


# --- narrow windows --------------------------------------------------------------------------


def test_a_narrow_window_shows_one_pane(make_page: MakePage) -> None:
    page = make_page(size=(900, 640))
    assert page.panes.form_pane.isVisible()
    assert not page.panes.text_pane.isVisible()
    press(page.form.steps, Key.Key_F6)
    assert page.text.hasFocus()
    assert not page.panes.form_pane.isVisible()
