"""The loop as a person lives it: check-in, session, after, next morning, suggestion, next session.

Real widgets over a real log on disk; the time of day and the player's clock are set by the test.
"""

from __future__ import annotations

import uuid
from contextlib import closing
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from rehab_player.app import Frame
from rehab_player.core.checkin import Complaint
from rehab_player.core.moment import Action, State
from rehab_player.core.programme_enrolment import Enrolment
from rehab_player.core.routine import Sides
from rehab_player.core.session import Outcome, PainMoment, SessionState
from rehab_player.core.settings import Settings
from rehab_player.core.suggestion import SuggestionAnswer, SuggestionKind
from rehab_player.core.suggestion_dose import Adjustment, AdjustmentKind
from rehab_player.resources import routines_dir
from rehab_player.storage.care import CareLog
from rehab_player.storage.folders import DataFolder
from rehab_player.storage.log import open_log
from rehab_player.storage.settings import save_settings
from rehab_player.ui.summary import SummaryPage
from rehab_player.ui.widgets.button import Button
from tests.test_app import SilentSpeaker, button, check_in, player, press

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from rehab_player.program import Program

K = Qt.Key
SUMMER = timezone(timedelta(hours=2))
FIRST_DAY = datetime(2026, 5, 6, 13, 0, tzinfo=SUMMER)
DROPS = "eccentric-heel-drops"
SLICE_MS = 4_000
"""Less than what the player takes for sleep."""
PACE_S = 3.0
"""A slow answer: to read a question, and to find the key."""
ALTOGETHER_S = 60.0


class Life:
    """A program whose clocks stand still until the test lets time pass; `keys` counts what was pressed."""

    def __init__(self, program: Program, clocks: Clocks) -> None:
        self.program, self.clocks = program, clocks
        self.keys = 0

    @property
    def care(self) -> CareLog:
        return self.program._doors.care

    def key(self, key: Qt.Key) -> None:
        """Press a key, as the window system does: the window gets it first."""
        self.keys += 1
        window = self.program.window.windowHandle()
        text = chr(key.value) if 32 <= key.value < 127 else ""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))

    def play(self) -> None:
        """Let the session run to its end; where it waits, the person says done."""
        clockwork = self.program.flow._clockwork
        assert clockwork is not None
        keys = self.keys
        while (moment := clockwork.driver.moment()).state is not State.FINISHED:
            if moment.state is State.WAITING and Action.DONE in moment.allowed:
                self.key(K.Key_Return)
            else:
                self.clocks.pass_ms(SLICE_MS)
                clockwork.wake()
        self.keys = keys  # no answers, but the exercise

    def starts(self) -> list[str]:
        """What can be started from Today, in its words."""
        found = self.program.window.findChildren(Button)
        return [one.accessibleDescription() for one in found if one.isVisible() and one.label == "Start"]


class Clocks:
    """The time of day and the monotonic clock, moved together."""

    def __init__(self) -> None:
        self.now, self.ms = FIRST_DAY, 1_000_000

    def pass_ms(self, ms: int) -> None:
        self.ms += ms
        self.now += timedelta(milliseconds=ms)

    def set(self, at: datetime) -> None:
        self.pass_ms(round((at - self.now).total_seconds() * 1_000))


@pytest.fixture
def clocks(monkeypatch: pytest.MonkeyPatch) -> Clocks:
    made = Clocks()
    for where in ("asking.now", "program.now", "rooms.now", "ui.session_flow._now"):
        monkeypatch.setattr(f"rehab_player.{where}", lambda: made.now)
    monkeypatch.setattr("rehab_player.clock.now_ms", lambda: made.ms)
    monkeypatch.setattr("rehab_player.ui.session_flow.DONE_SHOWN_MS", 0)
    return made


@pytest.fixture
def begin(
    qtbot: QtBot, qapp: QApplication, home: Path, clocks: Clocks, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], Life]]:
    """Starts the program over the log at home; each start ends the one before."""
    speakers: list[SilentSpeaker] = []

    def make_speaker(_program: Program) -> SilentSpeaker:
        speakers.append(SilentSpeaker())
        return speakers[-1]

    monkeypatch.setattr("rehab_player.program.Program._make_speaker", make_speaker)
    opened: list[tuple[Program, Frame]] = []

    def end() -> None:
        while opened:
            program, frame = opened.pop()
            program.close()
            frame.window.close()
            frame.window.deleteLater()
            frame.deleteLater()

    def start() -> Life:
        end()
        frame = Frame(qapp, home / "data")
        frame.window.resize(1366, 768)
        frame.window.show()
        frame.window.activateWindow()
        opened.append((frame.furnish(None, start=False), frame))
        qtbot.waitUntil(frame.window.isActiveWindow)
        return Life(opened[-1][0], clocks)

    folder = DataFolder(home / "data")
    folder.create()
    known = Settings(agreed_note=True, sound_checked=True, affected=Sides.LEFT)
    save_settings(folder.settings_path, known)
    yield start
    end()
    for silent in speakers:
        silent.close()


def follows(home: Path) -> None:
    """Somebody with a sore Achilles tendon follows the heel drops since today."""
    with closing(open_log(DataFolder(home / "data").log_path)) as log:
        care = CareLog(log)
        care.tell_complaint(Complaint(area="back of ankle", side=Sides.LEFT, usual=2), FIRST_DAY)
        care.put(
            Enrolment(
                id=str(uuid.uuid4()),
                programme="heel-drops-12-weeks",
                side=Sides.LEFT,
                started_on=FIRST_DAY.date(),
            )
        )


def answer_after(qtbot: QtBot, life: Life, *scores: Qt.Key) -> None:
    """The end page: worst, now, effort, by digits and Tab; Enter saves."""
    pages = life.program.window.findChildren
    qtbot.waitUntil(lambda: any(page.isVisible() for page in pages(SummaryPage)))
    for score in scores:
        life.key(score)
        life.key(K.Key_Tab)
    life.key(K.Key_Return)
    qtbot.waitUntil(lambda: not life.program.window.is_taken_over)


def test_a_day_and_the_next_morning_by_keyboard_alone_take_less_than_a_minute_of_answering(
    qtbot: QtBot, home: Path, begin: Callable[[], Life]
) -> None:
    follows(home)
    life = begin()
    life.key(K.Key_Return)  # Start, on Today
    assert check_in(life.program) is not None
    for key in (K.Key_2, K.Key_N, K.Key_Return):
        life.key(key)
    assert player(life.program) is not None
    life.play()
    answer_after(qtbot, life, K.Key_3, K.Key_2, K.Key_4)
    life.clocks.set(FIRST_DAY + timedelta(hours=18))
    life = again(begin, life)
    life.key(K.Key_2)  # the first step of the morning

    (kept,) = life.care.check_ins()
    session = life.program._doors.log.session(kept.session or "")
    assert session.state is SessionState.COMPLETED
    told = [session.pain(moment) for moment in PainMoment if moment is not PainMoment.DURING]
    assert told == [2, 3, 2, 2]
    assert session.effort == 4
    assert life.keys <= 14
    assert life.keys * PACE_S < ALTOGETHER_S


def again(begin: Callable[[], Life], life: Life) -> Life:
    """The program is started anew; the keys are counted on."""
    keys, life = life.keys, begin()
    life.keys = keys
    return life


def test_an_accepted_step_up_is_what_is_shown_and_played_next(
    qtbot: QtBot, home: Path, begin: Callable[[], Life]
) -> None:
    file = routines_dir() / f"{DROPS}.yaml"
    before = file.read_bytes()
    life = begin()
    window = life.program.window
    life.care.tell_complaint(Complaint(area="back of ankle", side=Sides.LEFT, usual=2), FIRST_DAY)

    press(window, "Follow a programme")
    (offer,) = (
        one
        for one in window.findChildren(Button)
        if one.label == "Look and follow" and one.accessibleDescription() == "Heel drops, 12 weeks"
    )
    offer.click()
    press(window, "Follow")
    window.show_page("today")
    assert life.starts() == ["Eccentric heel drops, First of 2 today, key 1"]

    for day in (0, 7):
        life.clocks.set(FIRST_DAY + timedelta(days=day))
        window.show_page("today")
        assert button(window, "Take the step") is None
        press(window, "Start")
        for key in (K.Key_0, K.Key_N, K.Key_Return):
            life.key(key)
        assert played_load(life) == {None}
        life.play()
        answer_after(qtbot, life, K.Key_0, K.Key_0, K.Key_2)

    life.clocks.set(FIRST_DAY + timedelta(days=7, hours=18))
    window.show_page("today")
    life.key(K.Key_2)
    qtbot.waitUntil(lambda: button(window, "Take the step") is not None)
    press(window, "Take the step")
    assert life.care.adjustments() == (Adjustment(kind=AdjustmentKind.LOAD, routine=DROPS, kg=5.0),)
    assert life.starts() == ["Eccentric heel drops, First of 2 today, with 5 kg from now on, key 1"]

    press(window, "Start")
    page = check_in(life.program)
    assert page is not None
    assert page.changes.words.text() == "As you accepted it: with 5 kg from now on."
    for key in (K.Key_0, K.Key_N, K.Key_Return):
        life.key(key)
    assert played_load(life) == {"5 kg"}
    life.play()
    answer_after(qtbot, life, K.Key_2, K.Key_2, K.Key_4)
    assert file.read_bytes() == before
    rows = life.program._doors.log.sessions()
    sessions = [life.program._doors.log.session(row.id) for row in rows]
    assert [one.start.adjustments for one in sessions] == [life.care.adjustments(), (), ()]
    assert all(segment.outcome is Outcome.DONE for one in sessions for segment in one.segments)
    assert len({one.start.routine_text for one in sessions}) == 1


def played_load(life: Life) -> set[str | None]:
    """The load of what is being played."""
    playing = life.program.flow._playing
    assert playing is not None
    return {segment.load for segment in playing.timeline.segments if segment.kind.is_work}


def test_a_declined_suggestion_changes_nothing(qtbot: QtBot, home: Path, begin: Callable[[], Life]) -> None:
    follows(home)
    life = begin()
    for key in (K.Key_Return, K.Key_0, K.Key_N, K.Key_Return):
        life.key(key)
    life.play()
    answer_after(qtbot, life, K.Key_6, K.Key_2)
    life.clocks.set(FIRST_DAY + timedelta(days=2))
    life.program.window.show_page("today")
    life.key(K.Key_2)
    qtbot.waitUntil(lambda: button(life.program.window, "Not now") is not None)
    press(life.program.window, "Not now")
    assert [one.accepted for one in life.care.suggestion_answers()] == [False]
    assert life.starts() == ["Eccentric heel drops, First of 2 today, key 1"]
    press(life.program.window, "Start")
    for key in (K.Key_0, K.Key_N, K.Key_Return):
        life.key(key)
    assert played_load(life) == {None}


def test_after_a_crash_the_changed_dose_goes_on_as_it_was(
    qtbot: QtBot, home: Path, begin: Callable[[], Life]
) -> None:
    follows(home)
    fewer = Adjustment(kind=AdjustmentKind.REPS, routine=DROPS, share=0.7)
    life = begin()
    life.care.put(accepted(fewer))
    life.program.window.show_page("today")
    assert life.starts() == ["Eccentric heel drops, First of 2 today, 30 % fewer repetitions, key 1"]
    for key in (K.Key_Return, K.Key_2, K.Key_N, K.Key_Return):
        life.key(key)
    playing = life.program.flow._playing
    assert playing is not None
    timeline = playing.timeline
    for _ in range(20):
        life.clocks.pass_ms(SLICE_MS)
        clockwork = life.program.flow._clockwork
        assert clockwork is not None
        clockwork.wake()
    life.clocks.set(FIRST_DAY + timedelta(hours=1))
    life = begin()
    life.care.put(accepted(Adjustment(kind=AdjustmentKind.REPS, routine=DROPS, off=True)))
    press(life.program.window, "Resume")
    playing = life.program.flow._playing
    assert playing is not None
    assert playing.timeline == timeline
    moment = life.program.flow.moment()
    assert moment is not None
    assert moment.state is State.PAUSED


def accepted(*changes: Adjustment) -> SuggestionAnswer:
    """That a suggestion of these changes was accepted."""
    return SuggestionAnswer(
        id=str(uuid.uuid4()),
        at=FIRST_DAY,
        day=FIRST_DAY.date(),
        key=str(uuid.uuid4()),
        kind=SuggestionKind.STEP_BACK,
        rule="worst",
        routine=DROPS,
        reason="",
        accepted=True,
        changes=changes,
    )
