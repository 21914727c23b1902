"""The player page: shows a session's moments, and sends what the person asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

from rehab_player import clock
from rehab_player.core.commands import (
    AddTime,
    Back,
    Command,
    Done,
    Pause,
    RestartStep,
    Resume,
    Skip,
    Start,
    TakeTime,
)
from rehab_player.core.moment import Action, Moment, State
from rehab_player.core.session import Reason
from rehab_player.core.timeline import Kind, Segment, Timeline
from rehab_player.ui.player.face import Face
from rehab_player.ui.player.keys import KeyFilter, Press, digit_of, is_ours, press_of
from rehab_player.ui.player.questions import Questions
from rehab_player.ui.player.view import changes, view_of
from rehab_player.ui.player.wording import announced
from rehab_player.ui.widgets.announcing import announce

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent

    from rehab_player.core.cues import Cue
    from rehab_player.core.routine import Routine
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.player.stage import StagePainter
    from rehab_player.ui.player.values import PlayerView
    from rehab_player.ui.theme import Theme

VOLUME_STEP = 5


class PlayerPage(QWidget):
    """Call `set_session`, then `show_moment` whenever there is something new: 30 times a second
    while repetitions and moves run, 4 times a second else.

    Signals: `command` carries a command of core.commands, sent only while it is allowed.
    `volume` is a change in points of 100. `skip_reason` tells the index of a skipped segment
    and why. `end_wanted`, `pain_wanted` and `keys_wanted` say that the page put a question or
    showed its keys. `full_screen_wanted` asks to enter or leave full screen.
    """

    command = Signal(object)
    skip_reason = Signal(int, object)
    volume = Signal(int)
    mute = Signal()
    full_screen_wanted = Signal()
    end_wanted = Signal()
    pain_wanted = Signal()
    keys_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        figures: StagePainter | None = None,
        parent: QWidget | None = None,
        *,
        now: Callable[[], int] = clock.now_ms,
    ) -> None:
        super().__init__(parent)
        self._timeline: Timeline | None = None
        self._routine: Routine | None = None
        self._moment: Moment | None = None
        self._seen: tuple[object, ...] = ()
        self._view: PlayerView | None = None
        self._announced: tuple[int, State] | None = None
        self.face = Face(theme, icons, figures, self)
        self.questions = Questions(theme, icons, self.face.measures, now, self)
        self._keys = KeyFilter(self, self._take_key)
        self._presses = self._meanings()
        self._connect()

    def set_session(self, timeline: Timeline, routine: Routine) -> None:
        """Show another session from its beginning; follow with `show_moment`."""
        self._timeline, self._routine = timeline, routine
        self._moment, self._view, self._seen, self._announced = None, None, (), None
        self.questions.close_all()
        self.face.skip_row.close_row()
        self.face.set_timeline(timeline)

    def set_figures(self, figures: StagePainter | None) -> None:
        """Draw figures on the stage with `figures`, or words with None."""
        self.face.stage.set_figures(figures)
        self._seen = ()

    def set_motion(self, *, flowing: bool) -> None:
        """Whether things move and fade, or stand still for a second at a time."""
        self.face.set_motion(flowing=flowing)
        self.questions.set_fades(flowing)

    def set_sound(self, text: str, muted: bool, *, problem: bool = False) -> None:
        """Show what is heard: "Sound on"; or what is missing, when it is a problem."""
        self.face.header.show_sound(text, muted=muted, problem=problem)

    def show_cue(self, cue: Cue) -> None:
        """Show a cue that cannot be heard: the state row stands inverted for 400 ms."""
        self.face.state.flash()

    def show_moment(self, moment: Moment) -> None:
        """Show where the player stands."""
        if self._timeline is None or self._routine is None:
            return
        self._moment = moment
        seen = changes(moment)
        if seen != self._seen or self._view is None:
            self._seen = seen
            stage = self.face.stage
            self._view = view_of(self._timeline, self._routine, moment, stage.draws, stage.phase_word)
            self.face.show_view(self._view, moment)
            self._notice(moment)
        self.face.show_moment(moment)

    @property
    def is_asking_to_end(self) -> bool:
        """Whether the question is open whether to end here."""
        return self.questions.ending.is_open

    def ask_end(self) -> None:
        """Ask whether to end here, as Esc does."""
        self._ask_end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.face.setGeometry(self.rect())

    def showEvent(self, event: QShowEvent) -> None:
        self._keys.watch()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._keys.leave()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._take_key(event):
            super().keyPressEvent(event)

    def _connect(self) -> None:
        controls, face, questions = self.face.controls, self.face, self.questions
        controls.back.connect(lambda: self._send(Back()))
        controls.primary.connect(lambda: self._press(Press.TOGGLE))
        controls.skip.connect(self._skip)
        controls.add_time.connect(lambda: self._send(AddTime()))
        controls.done.connect(lambda: self._send(Done()))
        controls.pain.connect(self._ask_pain)
        controls.end.connect(self._ask_end)
        face.ready.connect(self._ready)
        face.placed.connect(lambda: questions.take_layout(face.measures))
        face.skip_row.answered.connect(self.skip_reason)
        questions.command.connect(self._send)
        questions.too_much.connect(self._too_much)
        questions.leave_exercise.connect(self._leave_exercise)
        questions.restart.connect(lambda: self._send(RestartStep()))
        questions.end.connect(self._ask_end)

    def _notice(self, moment: Moment) -> None:
        """A segment or a state begins: say it, and put the question that belongs to it."""
        here = (moment.segment.index, moment.state)
        before, self._announced = self._announced, here
        if here == before:
            return
        self.questions.follow(moment)
        starts = moment.state in (State.RUNNING, State.WAITING)
        if starts and (before is None or before[0] != here[0] or before[1] is State.LEAD_IN):
            self._announce(moment.segment)
            if moment.segment.kind is Kind.ASK:
                self._ask_pain()

    def _announce(self, segment: Segment) -> None:
        """Tell a screen reader what begins."""
        text = announced(segment)
        self.setAccessibleDescription(text)
        announce(self, text)

    # Keys

    def _meanings(self) -> dict[Press, Callable[[], object]]:
        return {
            Press.TOGGLE: self._toggle,
            Press.READY: self._ready_by_key,
            Press.SKIP: self._skip,
            Press.BACK: lambda: self._send(Back()),
            Press.RESTART: lambda: self._send(RestartStep()),
            Press.ADD: lambda: self._send(AddTime()),
            Press.TAKE: lambda: self._send(TakeTime()),
            Press.PAIN: self._ask_pain,
            Press.MUTE: self.mute.emit,
            Press.LOUDER: lambda: self.volume.emit(VOLUME_STEP),
            Press.QUIETER: lambda: self.volume.emit(-VOLUME_STEP),
            Press.FULL_SCREEN: self.full_screen_wanted.emit,
            Press.ESCAPE: self._escape,
            Press.KEYS: self._show_keys,
            Press.PLAY: self._play,
            Press.PAUSE: lambda: self._send(Pause()),
            Press.STOP: self._ask_end,
        }

    def _take_key(self, event: QKeyEvent) -> bool:
        """Use a key; true when nothing else may have it."""
        if self._moment is None or not is_ours(event):
            return False
        overlay = self.questions.standing()
        if overlay is not None:
            overlay.take_key(event)
            return True
        digit, press = digit_of(event), press_of(event)
        if digit is not None:
            return self.face.skip_row.answer_digit(digit)
        if press is not None:
            self._press(press)
        return True

    def _press(self, press: Press) -> None:
        self._presses[press]()

    def _toggle(self) -> None:
        """Start, ready, pause or go on: the one of them that is possible."""
        allowed = self._allowed()
        if Action.DONE in allowed and Action.PAUSE not in allowed:
            self._ready()
        elif not self._play():
            self._send(Pause())

    def _play(self) -> bool:
        return self._send(Start()) or self._send(Resume())

    def _ready(self) -> None:
        moment = self._moment
        if moment is not None and moment.segment.kind is Kind.ASK and moment.state is State.WAITING:
            self._ask_pain()
        elif not (self._shows_button() and self._play()):
            self._send(Done())

    def _shows_button(self) -> bool:
        """Whether the large button stands on the page."""
        return self._view is not None and self._view.ready is not None

    def _ready_by_key(self) -> None:
        """Ready or done; where neither means anything, the control that has the focus."""
        if Action.DONE in self._allowed() or self._shows_button():
            self._ready()
            return
        focused = self.focusWidget()
        if isinstance(focused, QAbstractButton) and focused.hasFocus():
            focused.click()

    def _skip(self) -> None:
        moment = self._moment
        if moment is None or not self._send(Skip()):
            return
        if moment.segment.kind.is_work and moment.state is not State.LEAD_IN:
            self.face.ask_skip_reason(moment.segment.index)

    def _ask_pain(self) -> None:
        if self._moment is not None and Action.RECORD_PAIN in self._moment.allowed:
            self.questions.ask_pain(self._moment)
            self.pain_wanted.emit()

    def _too_much(self, score: int, was_asked: bool) -> None:
        """The pain is above the limit: offer what to do instead, unless all is over anyway."""
        moment = self._moment
        if moment is not None and self._timeline is not None and Action.END in moment.allowed:
            self.questions.ask_too_much(score, moment, self._timeline, was_asked=was_asked)

    def _leave_exercise(self) -> None:
        """Skip what is left of the present exercise, for pain."""
        moment = self._moment
        if moment is None or self._timeline is None:
            return
        step = moment.segment.step
        for _ in self._timeline.segments[moment.segment.index :]:
            before = moment.segment.index
            self._send(Skip(Reason.PAIN))
            moment = self._moment or moment
            if moment.segment.index <= before or moment.segment.step != step:
                break

    def _ask_end(self) -> None:
        if self._moment is not None and Action.END in self._moment.allowed and self._timeline is not None:
            self.questions.ask_end(self._moment, self._timeline.total_ms)
            self.end_wanted.emit()

    def _escape(self) -> None:
        if self.window().isFullScreen():
            self.full_screen_wanted.emit()
        else:
            self._ask_end()

    def _show_keys(self) -> None:
        self.questions.show_keys()
        self.keys_wanted.emit()

    def _allowed(self) -> frozenset[Action]:
        return self._moment.allowed if self._moment is not None else frozenset()

    def _send(self, command: Command) -> bool:
        """Send a command if it is possible now."""
        if command.action not in self._allowed():
            return False
        self.command.emit(command)
        return True
