"""A new routine with sets, sides and tempo, made with the keyboard alone: by form, and by text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from rehab_player.core.commands import Done, Start
from rehab_player.core.flatten import flatten
from rehab_player.core.moment import State
from rehab_player.core.player import Player
from rehab_player.core.routine import Phase, Reps, Routine, Setup, Sides
from rehab_player.driver import Driver
from rehab_player.storage.routine_file import read_routine
from rehab_player.ui.widgets.button import Button, IconButton
from rehab_player.ui.widgets.text import Text
from tests.test_driver import Ear
from tests.ui.hands import press, write

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.editor.room import Room

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
MOST_WAKES = 10_000
SEGMENTS = 1 + 3 * 3 + 2
"""Getting into place; three sets of left, change of sides and right; the rests between them."""
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


def begin_new(room: Room) -> None:
    """From the Routines page to a new routine, with the keyboard."""
    new = next(button for button in room.page.findChildren(Button) if button.label == "New")
    new.setFocus()
    press(new, Key.Key_Return)
    assert room.workshop.editor.is_open


def leave(room: Room) -> None:
    """Back to the pages with the keyboard; everything is saved."""
    back = next(
        button
        for button in room.window.findChildren(IconButton)
        if button.accessibleName() == "Back" and button.isVisible()
    )
    back.setFocus()
    press(back, Key.Key_Space)
    assert not room.workshop.editor.is_open


def played(path: Path) -> list[str]:
    """Play a file to its end in its own time, on a clock that is set: what was done of each."""
    routine = read_routine(path).routine
    assert routine is not None
    now = [0]
    ear = Ear()
    player = Player(flatten(routine, affected=Sides.LEFT))
    driver = Driver(player, lambda: now[0], [ear])
    driver.send(Start())
    for _ in range(MOST_WAKES):
        if player.state is State.FINISHED:
            return [line for line in ear.lines if " done " in line]
        deadline = driver.next_deadline()
        if deadline is None:
            driver.send(Done())
        else:
            now[0] = max(now[0], deadline)
            driver.wake()
    raise AssertionError("it does not end")


def found_again_and_played(room: Room) -> None:
    """After a restart the routine is on its page, reads as it was meant, and plays to its end."""
    again = room.again()
    card = again.card("Evening calves")
    assert card.path.name == "evening-calves.yaml"
    again.page.choose(card.path)
    assert [text for text in again.page.detail.findChildren(Text) if text.text() == "Evening calves"]
    assert again.page.detail.start.isEnabled()
    done = played(card.path)
    assert len(done) == SEGMENTS
    assert again.workshop.editor.open(card.path)


def test_a_new_routine_by_form_alone(room: Room, qtbot: QtBot) -> None:
    begin_new(room)
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
    path = room.workshop.editor.path
    read = read_routine(path)
    assert read.problems == ()
    assert read.routine == _with_top(WANTED)
    leave(room)
    found_again_and_played(room)


def _with_top(routine: Routine) -> Routine:
    """The form offers `top` as the third phase."""
    reps = routine.steps[1]
    assert isinstance(reps, Reps)
    tempo = (*reps.tempo[:2], Phase("top", 1_000))
    return replace(routine, steps=(routine.steps[0], replace(reps, tempo=tempo)))


def test_a_new_routine_by_text_alone(room: Room, qtbot: QtBot) -> None:
    begin_new(room)
    page = room.workshop.editor.page
    assert page is not None
    press(focus(), Key.Key_F6)
    text = page.text
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
    qtbot.waitUntil(lambda: page.form.steps.step_count == 2)
    press(text, Key.Key_S, CONTROL)
    read = read_routine(room.workshop.editor.path)
    assert read.problems == (), page.document.text
    assert read.routine == WANTED
    leave(room)
    found_again_and_played(room)
