"""A second, small shell: plays a routine in the terminal, over the same core, sound and log."""

from __future__ import annotations

import dataclasses
import sys
from datetime import datetime
from typing import TYPE_CHECKING

from rich.console import Console
from rich.live import Live

from rehab_player import clock
from rehab_player.audio.speaker import Speaker
from rehab_player.cli_files import routine_to_play, usable_figures
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
from rehab_player.core.language import translate
from rehab_player.core.moment import Action, State
from rehab_player.core.session import PainMoment, PainRecord, Reason
from rehab_player.core.sound import SoundPath
from rehab_player.core.timeline import Kind
from rehab_player.opening import Opened, open_all
from rehab_player.playing import Playing, begin
from rehab_player.storage.log_problem import LogProblem, UnknownSession
from rehab_player.terminal_checkin import BeforeSession, ask, ask_score, before_session
from rehab_player.terminal_keys import Keys
from rehab_player.terminal_view import view

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from rich.console import RenderableType

    from rehab_player.core.figure.values import Figure
    from rehab_player.core.timeline import Segment

FRAME_S = 0.1
WAIT_WITHOUT_KEYS_MS = 10_000
"""How long a wait lasts when nobody can press a key."""
SECOND_DIGIT_MS = 800
VOLUME_STEP = 10
_ASK_PAIN = translate("terminal", "How much does it hurt, 0 to 10? Any other key: not now")
_ASK_END = translate(
    "terminal", "End here?  e done enough · p pain · t tired · n no time · any other key goes on"
)
_END_KEYS: dict[str, Reason | None] = {"e": None, "p": Reason.PAIN, "t": Reason.TIRED, "n": Reason.TIME}
_PLAIN: dict[str, Command] = {
    "right": Skip(),
    "left": Back(),
    "r": RestartStep(),
    "+": AddTime(),
    "=": AddTime(),
    "-": TakeTime(),
}


def play_in_terminal(file: str, root: Path, folders: Sequence[Path], *, start: bool) -> int:
    """Play a routine to its end; 1 when the file has problems. Refused when there is no such file."""
    loaded = routine_to_play(file, folders)
    if loaded is None:
        return 1
    opened = open_all(root)
    for notice in (opened.trouble, *opened.notices):
        if notice:
            print(notice, file=sys.stderr)
    speaker = Speaker(opened.settings.sound)
    try:
        speaker.start()
        told = before_session(loaded, opened, folders, _now, asks=not start and sys.stdin.isatty())
        if told is None:
            return 0
        playing = begin(loaded, opened.settings, opened.log, speaker, _now, told.manner)
        figures = usable_figures(loaded.path, folders).library.figures
        shell = _Shell(playing, speaker, opened, figures, told)
        shell.run(start=start)
        is_kept = shell.ask_after()
    finally:
        speaker.close()
        opened.log.close()
    return 0 if is_kept else 1


def _now() -> datetime:
    return datetime.now().astimezone()


def _until_kept(write: Callable[[], str]) -> bool:
    """Try to write until it gives no more problem; False when the person, or the lack of one, ends it."""
    while problem := write():
        print(problem, file=sys.stderr)
        again = translate("terminal", "Press Enter to try again, or q and Enter to leave it: ")
        if not sys.stdin.isatty() or ask(again).strip().lower() == "q":
            return False
    return True


class _Shell:
    """Turns keys into commands and moments into lines."""

    def __init__(
        self,
        playing: Playing,
        speaker: Speaker,
        opened: Opened,
        figures: Mapping[str, Figure],
        told: BeforeSession,
    ) -> None:
        self._playing = playing
        self._driver = playing.driver
        self._speaker = speaker
        self._sound = opened.settings.sound
        self._opened = opened
        self._figures = figures
        self._told = told
        self._is_muted = False
        self._question = ""
        self._digit: tuple[int, int] | None = None
        """A first digit that may become ten, and when it was pressed."""

    def run(self, *, start: bool) -> None:
        """Play until it is finished or ended."""
        with Keys() as keys, Live(console=Console(), auto_refresh=False) as live:
            if start or not keys.is_there:
                self._driver.send(Start())
            while self._driver.player.state not in (State.FINISHED, State.ENDED):
                for key in keys.read(self._pause_s()):
                    self._press(key)
                self._driver.wake()
                self._told.link(self._playing)
                self._settle_digit()
                if not keys.is_there:
                    self._go_on_alone()
                self._speaker.poll()
                live.update(self._view(), refresh=True)

    def ask_after(self) -> bool:
        """A few short questions, where there is somebody to answer; Enter leaves one out.

        False when the disk refused the session or the answers, and the person gave it up.
        """
        recorder = self._playing.recorder
        if recorder is None or not recorder.is_begun:
            return True
        if not _until_kept(lambda: "" if recorder.retry() else recorder.problem):
            return False
        if not sys.stdin.isatty():
            return True
        worst = ask_score(translate("terminal", "Worst pain, 0 to 10 (Enter: no answer): "))
        after = ask_score(translate("terminal", "Pain now, 0 to 10 (Enter: no answer): "))
        effort = ask_score(translate("terminal", "Effort, 0 to 10 (Enter: no answer): "))
        note = ask(translate("terminal", "Note (Enter: none): "))
        return _until_kept(lambda: self._answer(worst, after, effort, note))

    def _answer(self, worst: int | None, after: int | None, effort: int | None, note: str) -> str:
        """Keep the answers; why not, where they cannot be kept."""
        scores = ((PainMoment.WORST, worst), (PainMoment.AFTER, after))
        told = [PainRecord(moment=m, score=score, at=_now()) for m, score in scores if score is not None]
        try:
            self._opened.log.answer(
                self._playing.session_id, effort=effort, note=note, measures=(), pains=told
            )
        except UnknownSession:
            return ""  # deleted in a window meanwhile: it is to be gone
        except LogProblem as problem:
            return problem.message
        return ""

    def _pause_s(self) -> float:
        deadline = self._driver.next_deadline()
        until = FRAME_S if deadline is None else (deadline - clock.now_ms()) / 1_000
        return max(0.0, min(FRAME_S, until))

    def _view(self) -> RenderableType:
        return view(
            self._playing.timeline,
            self._driver.moment(),
            self._question or self._trouble(),
            self._heard(),
            self._own_word,
        )

    def _own_word(self, segment: Segment, phase: str) -> str | None:
        figure = self._figures.get(segment.figure or "")
        return figure.phase_word(phase) if figure is not None else None

    def _trouble(self) -> str:
        recorder = self._playing.recorder
        return self._opened.trouble or (recorder.problem if recorder else "")

    def _heard(self) -> str:
        if self._is_muted:
            return translate("terminal", "muted")
        status = self._speaker.status()
        return status.problem if status.path is SoundPath.NONE else translate("terminal", "sound on")

    def _press(self, key: str) -> None:
        moment = self._driver.moment()
        at_question = moment.segment.kind is Kind.ASK and moment.state is State.WAITING
        if self._question == _ASK_END:
            self._answer_end(key)
        elif key.isdigit() and (self._question == _ASK_PAIN or at_question):
            self._digit_pressed(int(key))
        elif self._question == _ASK_PAIN:
            self._question = ""
        else:
            self._command(key, moment.allowed)

    def _command(self, key: str, allowed: frozenset[Action]) -> None:
        if key in ("q", "escape"):
            self._question = _ASK_END
        elif key == "p":
            self._question = _ASK_PAIN
        elif key in ("m", "up", "down"):
            self._set_volume(key)
        elif key in ("space", "enter"):
            self._go(key, allowed)
        elif key in _PLAIN:
            self._driver.send(_PLAIN[key])

    def _go(self, key: str, allowed: frozenset[Action]) -> None:
        """Space and Enter: whatever leads on. Only Space pauses."""
        on: tuple[Command, ...] = (Start(), Resume(), Done())
        for command in (Pause(), *on) if key == "space" else on:
            if command.action in allowed:
                self._driver.send(command)
                return

    def _answer_end(self, key: str) -> None:
        self._question = ""
        if key in _END_KEYS:
            self._driver.send(End(_END_KEYS[key]))

    def _digit_pressed(self, digit: int) -> None:
        if self._digit is not None and digit == 0:
            self._tell_pain(10)
        elif digit == 1:
            self._digit = (1, clock.now_ms())
        else:
            self._tell_pain(digit)

    def _settle_digit(self) -> None:
        """A one that no zero followed in time is a one."""
        if self._digit is not None and clock.now_ms() - self._digit[1] > SECOND_DIGIT_MS:
            self._tell_pain(self._digit[0])

    def _tell_pain(self, score: int) -> None:
        self._digit = None
        self._question = ""
        self._driver.send(RecordPain(score))

    def _set_volume(self, key: str) -> None:
        if key == "m":
            self._is_muted = not self._is_muted
            self._speaker.mute(self._is_muted)
        else:
            by = VOLUME_STEP if key == "up" else -VOLUME_STEP
            self._sound = dataclasses.replace(
                self._sound,
                tone_volume=min(100, max(0, self._sound.tone_volume + by)),
                speech_volume=min(100, max(0, self._sound.speech_volume + by)),
            )
            self._speaker.configure(self._sound)

    def _go_on_alone(self) -> None:
        """Nobody can press a key: a wait ends by itself after a while."""
        moment = self._driver.moment()
        if moment.state is State.WAITING and moment.elapsed_ms >= WAIT_WITHOUT_KEYS_MS:
            self._driver.send(Done())
        elif moment.state is State.AWAY:
            self._driver.send(Resume())
