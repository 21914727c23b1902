"""Keys drive commands, whatever has the focus; buttons are enabled from what is allowed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from rehab_player.core.commands import (
    AddTime,
    Back,
    Command,
    Done,
    End,
    Pause,
    RecordPain,
    RestartStep,
    Resume,
    Skip,
    Start,
    TakeTime,
)
from rehab_player.core.moment import State
from rehab_player.core.session import Reason
from rehab_player.ui.player.keys import Press, press_of
from tests.ui.player.samples import HEEL_DROPS, MOBILITY, OWN_PACE, Session, at, away, finished, paused

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.player.conftest import Table

K = Qt.Key
IN_A_SET = [
    (K.Key_Space, Pause()),
    (K.Key_Right, Skip()),
    (K.Key_PageDown, Skip()),
    (K.Key_Left, Back()),
    (K.Key_PageUp, Back()),
    (K.Key_R, RestartStep()),
    (K.Key_Plus, AddTime()),
    (K.Key_Minus, TakeTime()),
    (K.Key_MediaTogglePlayPause, Pause()),
    (K.Key_MediaPause, Pause()),
    (K.Key_MediaNext, Skip()),
    (K.Key_MediaPrevious, Back()),
]


@pytest.mark.parametrize("focus", ["nothing", "another button", "a control", "the page"])
@pytest.mark.parametrize(("key", "command"), IN_A_SET)
def test_keys_whatever_has_the_focus(table: Table, key: Qt.Key, command: Command, focus: str) -> None:
    table.show(at(HEEL_DROPS, 3, 10_000))
    table.other.setFocus()
    if focus == "nothing":
        table.other.clearFocus()
    elif focus == "a control":
        table.page.face.controls.end_control.setFocus(Qt.FocusReason.TabFocusReason)
    elif focus == "the page":
        table.page.setFocus()
    table.press(key)
    assert table.sent == [command]


@pytest.mark.parametrize(("key", "command"), IN_A_SET[:8])
def test_the_keypad_does_the_same(table: Table, key: Qt.Key, command: Command) -> None:
    table.show(at(HEEL_DROPS, 3, 10_000))
    table.press(key, Qt.KeyboardModifier.KeypadModifier)
    assert table.sent == [command]


@pytest.mark.parametrize("key", [K.Key_Space, K.Key_Return, K.Key_Enter, K.Key_MediaPlay])
def test_start(table: Table, key: Qt.Key) -> None:
    table.press(key)
    assert table.sent == [Start()]


@pytest.mark.parametrize("key", [K.Key_Space, K.Key_Return, K.Key_Enter])
def test_ready(table: Table, key: Qt.Key) -> None:
    table.show(at(HEEL_DROPS, 0))
    table.press(key)
    assert table.sent == [Done()]


def test_space_goes_on(table: Table) -> None:
    table.show(paused(HEEL_DROPS, 3, 10_000))
    table.press(K.Key_Space)
    assert table.sent == [Resume()]


def test_paced_reps_without_a_number_pause_with_space_and_end_with_enter(table: Table) -> None:
    table.show(at(OWN_PACE, 12, 9_000))
    table.press(K.Key_Space)
    table.press(K.Key_Space)
    table.session.pass_ms(5_000)
    table.look()
    table.press(K.Key_Return)
    assert table.sent == [Pause(), Resume(), Done()]


def test_keys_that_mean_nothing_now_send_nothing(table: Table) -> None:
    table.show(finished())
    for key in (K.Key_Space, K.Key_Right, K.Key_Left, K.Key_Plus, K.Key_Return, K.Key_Escape):
        table.press(key)
    assert table.sent == []


def test_keys_with_control_are_left_to_others(table: Table) -> None:
    table.show(at(HEEL_DROPS, 3, 10_000))
    table.press(K.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert table.page.questions.standing() is None


def test_held_keys_repeat_only_where_that_makes_sense() -> None:
    def held(key: Qt.Key) -> QKeyEvent:
        return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)

    assert press_of(held(K.Key_Space)) is None
    assert press_of(held(K.Key_Up)) is Press.LOUDER


@pytest.mark.parametrize(("text", "press"), [("+", Press.ADD), ("-", Press.TAKE), ("?", Press.KEYS)])
def test_signs_count_wherever_they_stand_on_the_keyboard(text: str, press: Press) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, K.Key_unknown, Qt.KeyboardModifier.ShiftModifier, text)
    assert press_of(event) is press


def test_volume_mute_and_full_screen(table: Table, qtbot: QtBot) -> None:
    changes: list[int] = []
    table.page.volume.connect(changes.append)
    table.press(K.Key_Up)
    table.press(K.Key_Down)
    assert changes == [5, -5]
    with qtbot.waitSignal(table.page.mute):
        table.press(K.Key_M)
    with qtbot.waitSignal(table.page.full_screen_wanted):
        table.press(K.Key_F11)


def test_escape_leaves_full_screen_first(table: Table, qtbot: QtBot) -> None:
    table.show(at(HEEL_DROPS, 3, 10_000))
    table.window.showFullScreen()
    with qtbot.waitSignal(table.page.full_screen_wanted):
        table.press(K.Key_Escape)
    assert table.page.questions.standing() is None
    table.window.showNormal()
    table.press(K.Key_Escape)
    assert table.page.questions.ending.is_open


def test_enter_presses_the_focused_control_where_it_means_nothing_else(table: Table) -> None:
    table.show(at(HEEL_DROPS, 3, 10_000))
    table.page.face.controls.back_control.setFocus(Qt.FocusReason.TabFocusReason)
    table.press(K.Key_Return)
    assert table.sent == [Back()]


def test_controls_take_no_focus_by_click(table: Table) -> None:
    table.show(at(HEEL_DROPS, 3, 10_000))
    table.other.setFocus()
    QTest.mouseClick(table.page.face.controls.back_control, Qt.MouseButton.LeftButton)
    assert table.sent == [Back()]
    assert table.other.hasFocus()


@pytest.mark.parametrize(
    ("session", "enabled"),
    [
        (lambda: Session(HEEL_DROPS), "Start End"),
        (lambda: at(HEEL_DROPS, 0), "Back Ready Skip Pain… End"),
        (lambda: at(HEEL_DROPS, 1), "Back Pause Skip +15 s Pain… End"),
        (lambda: paused(HEEL_DROPS, 1, 2_000), "Back Go on Skip +15 s Pain… End"),
        (lambda: at(OWN_PACE, 12), "Back Pause Skip Done Pain… End"),
        (away, "Go on End"),
        (finished, "Pain…"),
    ],
)
def test_buttons_are_enabled_from_what_is_allowed(table: Table, session: object, enabled: str) -> None:
    table.show(session())  # type: ignore[operator]
    controls = table.page.face.controls
    every = (
        controls.back_control,
        controls.primary_control,
        controls.skip_control,
        controls.time_control,
        controls.pain_control,
        controls.end_control,
    )
    assert " ".join(control.word for control in every if control.isEnabled()) == enabled


def test_buttons_send_what_they_say(table: Table) -> None:
    table.show(at(HEEL_DROPS, 3, 10_000))
    controls = table.page.face.controls
    for control in (
        controls.time_control,
        controls.back_control,
        controls.skip_control,
        controls.primary_control,
    ):
        QTest.mouseClick(control, Qt.MouseButton.LeftButton)
    assert table.sent == [AddTime(), Back(), Skip(), Pause()]


def test_a_click_on_the_words_is_ready_while_waiting(table: Table) -> None:
    table.show(at(HEEL_DROPS, 0))
    words = table.page.face.measures.words
    QTest.mouseClick(table.page.face, Qt.MouseButton.LeftButton, pos=QPoint(words.x + 50, words.y + 5))
    assert table.sent == [Done()]


def test_a_click_on_the_words_is_nothing_while_running(table: Table) -> None:
    table.show(at(HEEL_DROPS, 1, 2_000))
    words = table.page.face.measures.words
    QTest.mouseClick(table.page.face, Qt.MouseButton.LeftButton, pos=QPoint(words.x + 300, words.y + 200))
    assert table.sent == []


def test_skip_asks_why_and_goes_on_at_once(table: Table) -> None:
    told: list[tuple[int, Reason]] = []
    table.page.skip_reason.connect(lambda index, reason: told.append((index, reason)))
    table.show(at(HEEL_DROPS, 3, 10_000))
    table.press(K.Key_Right)
    assert table.session.moment().segment.index == 4
    row = table.page.face.skip_row
    assert row.isVisible()
    assert not table.page.face.next.isVisible()
    table.press(K.Key_2)
    assert told == [(3, Reason.TIRED)]
    assert not row.isVisible()
    assert table.page.face.next.isVisible()


def test_the_question_why_goes_away_by_itself(table: Table) -> None:
    table.show(at(HEEL_DROPS, 3, 10_000))
    table.press(K.Key_Right)
    row = table.page.face.skip_row
    assert row.patience_ms == 6_000
    row.close_row()
    table.press(K.Key_1)
    assert not row.isVisible()
    assert table.sent == [Skip()]


def test_a_skipped_rest_needs_no_reason(table: Table) -> None:
    table.show(at(HEEL_DROPS, 4, 10_000))
    table.press(K.Key_Right)
    assert not table.page.face.skip_row.isVisible()


def test_end_is_asked_and_the_clock_stands_still(table: Table) -> None:
    table.show(at(MOBILITY, 1, 5_000))
    table.press(K.Key_Escape)
    assert table.sent == [Pause()]
    assert "End here?" in table.page.questions.ending.accessibleName()
    assert "0:05 of 3:10 are kept." in table.page.questions.ending.accessibleName()
    table.press(K.Key_Escape)
    assert table.sent == [Pause(), Resume()]


@pytest.mark.parametrize(
    ("key", "reason"),
    [(K.Key_1, None), (K.Key_2, Reason.PAIN), (K.Key_3, Reason.TIRED), (K.Key_4, Reason.TIME)],
)
def test_end_with_a_reason(table: Table, key: Qt.Key, reason: Reason) -> None:
    table.show(at(MOBILITY, 1, 5_000))
    table.press(K.Key_MediaStop)
    table.press(key)
    assert table.sent == [Pause(), End(reason)]


def test_end_before_the_start_asks_nothing(table: Table) -> None:
    table.press(K.Key_Escape)
    assert table.sent == [End()]


@pytest.mark.parametrize(
    ("key", "command"), [(K.Key_Space, Resume()), (K.Key_Return, Resume()), (K.Key_R, RestartStep())]
)
def test_after_the_machine_slept(table: Table, key: Qt.Key, command: Command) -> None:
    table.show(away())
    assert table.page.questions.away.is_open
    table.press(key)
    assert table.sent == [command]
    assert table.page.questions.standing() is None


def test_away_can_end(table: Table) -> None:
    table.show(away())
    table.press(K.Key_Escape)
    assert table.page.questions.ending.is_open
    table.press(K.Key_3)
    assert table.sent == [End(Reason.TIRED)]


def test_keys_are_shown_and_go_with_any_key(table: Table, qtbot: QtBot) -> None:
    table.show(at(HEEL_DROPS, 1))
    with qtbot.waitSignal(table.page.keys_wanted):
        table.press(K.Key_Question)
    assert "Page down: skip" in table.page.questions.keys.accessibleName()
    table.press(K.Key_Space)
    assert table.page.questions.standing() is None
    assert table.sent == []


def test_pain_while_running_pauses_tells_and_goes_on(table: Table) -> None:
    table.show(at(HEEL_DROPS, 1, 5_000))
    table.press(K.Key_P)
    assert table.session.player.state is State.PAUSED
    table.press(K.Key_4)
    table.press(K.Key_Return)
    assert table.sent == [Pause(), RecordPain(4), Resume()]


@pytest.mark.parametrize("key", [K.Key_Space, K.Key_Return])
def test_a_pause_in_the_lead_in_is_gone_on_from(table: Table, key: Qt.Key) -> None:
    table.press(K.Key_Space)
    table.press(K.Key_Space)
    table.press(key)
    assert table.sent == [Start(), Pause(), Resume()]
