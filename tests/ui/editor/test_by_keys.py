"""A new routine with sets, sides and tempo, made with the keyboard alone: by form, and by text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from rehab_player.core.routine import Phase, Reps, Routine, Setup, Sides
from rehab_player.storage.routine_file import read_routine
from rehab_player.ui.editor.step_list import StepList
from tests.ui.hands import press, write

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rehab_player.ui.editor.flow import EditorFlow

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
WANTED = Routine(
    name="Evening calves",
    steps=(
        Setup(text="Stand on the step"),
        Reps(
            name="Heel drop",
            count=12,
            tempo=(Phase("up", 2_000), Phase("down", 4_000), Phase("bottom", 1_000)),
            sets=3,
            rest_ms=60_000,
            sides=Sides.BOTH,
        ),
    ),
)


def focus() -> QWidget:
    """What has the keyboard now."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def tab_to(name: str) -> QWidget:
    """Go on with Tab until the control of this name has the focus."""
    for _ in range(40):
        if focus().accessibleName().startswith(name):
            return focus()
        press(focus(), Key.Key_Tab)
    raise AssertionError(f"Tab does not come to {name}, but to {focus().accessibleName()}")


def fill(name: str, text: str) -> None:
    """Go to a field and write something else into it."""
    tab_to(name)
    press(focus(), Key.Key_A, CONTROL)
    write(focus(), text)


def choose(qtbot: QtBot, name: str) -> None:
    """Choose an entry of the menu that is open; a platform without a screen then needs a push."""
    window = QApplication.activeWindow()
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _ in menu.actions():
        press(menu, Key.Key_Down)
        if menu.activeAction().text() == name:
            press(menu, Key.Key_Return)
            assert window is not None
            window.activateWindow()
            qtbot.waitUntil(window.isActiveWindow)
            return
    raise AssertionError(f"no {name} in the menu")


def test_a_new_routine_by_form_alone(flow: EditorFlow, qtbot: QtBot) -> None:
    flow.new()
    fill("Name", "Evening calves")
    press(focus(), Key.Key_Return, CONTROL)
    choose(qtbot, "Wait until ready")
    qtbot.waitUntil(lambda: focus().accessibleName() == "What to do")
    fill("What to do", "Stand on the step")
    press(focus(), Key.Key_Return, CONTROL)
    choose(qtbot, "3 × 10 with tempo")
    qtbot.waitUntil(lambda: focus().accessibleName() == "Name")
    fill("Name", "Heel drop")
    tab_to("How long the phase takes")
    press(focus(), Key.Key_Tab)
    fill("How long the phase takes", "4s")
    tab_to("phase")
    press(focus(), Key.Key_Return)
    write(focus(), "1s")
    fill("Repetitions", "12")
    sides = tab_to("Sides")
    while not sides.accessibleName().endswith("both"):
        press(sides, Key.Key_Right)
    press(focus(), Key.Key_S, CONTROL)
    assert flow.path.name == "evening-calves.yaml"
    read = read_routine(flow.path)
    assert read.problems == ()
    assert read.routine is not None
    assert read.routine == _with_top(WANTED)


def _with_top(routine: Routine) -> Routine:
    """The form offers `top` as the third phase."""
    reps = routine.steps[1]
    assert isinstance(reps, Reps)
    tempo = (*reps.tempo[:2], Phase("top", 1_000))
    return replace(routine, steps=(routine.steps[0], replace(reps, tempo=tempo)))


def test_a_new_routine_by_text_alone(flow: EditorFlow, qtbot: QtBot) -> None:
    flow.new()
    assert flow.page is not None
    press(focus(), Key.Key_F6)
    text = flow.page.text
    assert focus() is text
    press(text, Key.Key_A, CONTROL)
    for line in ("format: 1", "name: Evening calves", "steps:"):
        write(text, line)
        press(text, Key.Key_Return)
    write(text, "setup: Stand on the step")
    press(text, Key.Key_Return)
    press(text, Key.Key_Backspace)
    write(text, "- reps: Heel drop")
    press(text, Key.Key_Return)
    write(text, "cou")
    press(text, Key.Key_Tab)
    write(text, "12")
    press(text, Key.Key_Return)
    write(text, "tempo: {up: 2s, down: 4s, bottom: 1s}")
    press(text, Key.Key_Return)
    for line in ("sets: 3", "rest: 60s"):
        write(text, line)
        press(text, Key.Key_Return)
    write(text, "sides: bo")
    press(text, Key.Key_Tab)
    press(text, Key.Key_S, CONTROL)
    read = read_routine(flow.path)
    assert read.problems == (), flow.page.document.text
    assert read.routine == WANTED
    qtbot.waitUntil(lambda: flow.page is not None and flow.page.form.steps.step_count == 2)


def test_what_was_saved_is_found_again(flow: EditorFlow) -> None:
    flow.new()
    fill("Name", "Evening calves")
    press(focus(), Key.Key_Escape)
    assert isinstance(focus(), StepList)
    press(focus(), Key.Key_S, CONTROL)
    path = flow.path
    flow.leave()
    assert not flow.is_open
    assert flow.open(path)
    assert flow.page is not None
    assert flow.page.name == "Evening calves"
