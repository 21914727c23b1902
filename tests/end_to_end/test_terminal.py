"""The real program in a real terminal."""

from __future__ import annotations

import contextlib
import os
import pty
import select
import subprocess
import sys
import time
import uuid
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rehab_player.core.checkin import MorningAnswer, RedSign
from rehab_player.core.pain_start import UNSURE
from rehab_player.core.session import Outcome, PainMoment, Reason, SessionState
from rehab_player.storage.care import CareLog
from rehab_player.storage.log import open_log, read_log

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rehab_player.core.session import Session
    from rehab_player.storage.folders import DataFolder


class Terminal:
    """A program in a terminal of our own: what it writes, and keys for it."""

    def __init__(self, argv: list[str]) -> None:
        self._ours, theirs = pty.openpty()
        environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2]), "TERM": "xterm"}
        self.process = subprocess.Popen(argv, stdin=theirs, stdout=theirs, stderr=theirs, env=environment)
        os.close(theirs)
        self._told = ""

    def wait_for(self, text: str, seconds: float = 20) -> None:
        """Read until `text` has been written since the last wait; TimeoutError with all of it otherwise."""
        until = time.monotonic() + seconds
        while text not in self._told:
            if time.monotonic() > until:
                raise TimeoutError(f"no {text!r} in {self._told[-2_000:]!r}")
            ready, _, _ = select.select([self._ours], [], [], 0.1)
            if ready:
                with contextlib.suppress(OSError):
                    self._told += os.read(self._ours, 65_536).decode("utf-8", "replace")
        self._told = self._told.partition(text)[2]

    def press(self, keys: str) -> None:
        os.write(self._ours, keys.encode())

    def close(self) -> None:
        self.process.kill()
        self.process.wait(10)
        os.close(self._ours)


@pytest.fixture
def terminals() -> Iterator[list[Terminal]]:
    started: list[Terminal] = []
    yield started
    for terminal in started:
        terminal.close()


def play(terminals: list[Terminal], file: Path, data: DataFolder, *more: str) -> Terminal:
    argv = [sys.executable, "-m", "rehab_player", "play", str(file), "--terminal"]
    terminals.append(Terminal([*argv, "--data-dir", str(data.root), *more]))
    return terminals[-1]


def only_session(data: DataFolder) -> Session:
    log = read_log(data.log_path)
    try:
        (row,) = log.sessions()
        return log.session(row.id)
    finally:
        log.close()


def test_a_whole_session_with_keys_pain_and_answers(
    terminals: list[Terminal], data: DataFolder, tmp_path: Path
) -> None:
    file = tmp_path / "asks.yaml"
    file.write_text(
        "format: 1\nname: Asks\nsteps:\n  - setup: Stand up\n  - {hold: Squat, for: 1s}\n  - ask: pain\n"
        "  - {reps: Raise, count: 3}\n",
        encoding="utf-8",
    )
    no_question_of_the_morning(data)
    terminal = play(terminals, file, data)
    terminal.wait_for("Pain now")
    terminal.press("2\r")
    terminal.wait_for("Any of these today")
    terminal.press("\r")
    terminal.wait_for("Green: Go ahead")
    terminal.wait_for("Space starts")
    terminal.press(" ")
    terminal.wait_for("Stand up")
    terminal.wait_for("Get into place")
    terminal.press("\r")
    terminal.wait_for("How much does it hurt")
    terminal.press("10")
    terminal.wait_for("Reps (Enter when done)")
    terminal.press("\r")
    terminal.wait_for("Worst pain")
    terminal.press("4\r")
    terminal.wait_for("Pain now")
    terminal.press("3\r")
    terminal.wait_for("Effort")
    terminal.press("\r")
    terminal.wait_for("Note")
    terminal.press("went well\r")
    assert terminal.process.wait(20) == 0
    session = only_session(data)
    assert session.state is SessionState.COMPLETED
    assert [record.outcome for record in session.segments] == [Outcome.DONE] * 4
    assert (session.pain(PainMoment.DURING), session.pain(PainMoment.WORST)) == (10, 4)
    assert (session.pain(PainMoment.BEFORE), session.pain(PainMoment.AFTER)) == (2, 3)
    assert (session.effort, session.note) == (None, "went well")


def test_red_does_not_start_and_is_kept(terminals: list[Terminal], data: DataFolder, long: Path) -> None:
    no_question_of_the_morning(data)
    terminal = play(terminals, long, data)
    terminal.wait_for("Pain now")
    terminal.press("2\r")
    terminal.wait_for("Any of these today")
    terminal.press("4\r")
    terminal.wait_for("Red: Not today")
    assert terminal.process.wait(20) == 0
    with closing(read_log(data.log_path)) as log:
        assert log.sessions() == ()
        assert [(one.pain_now, one.signs) for one in CareLog(log).check_ins()] == [(2, (RedSign.GIVES_WAY,))]


def no_question_of_the_morning(data: DataFolder) -> None:
    """Answer it beforehand, so that the time of day makes no difference."""
    now = datetime.now().astimezone()
    answer = MorningAnswer(id=str(uuid.uuid4()), at=now, day=now.date(), area=UNSURE, first_step=1)
    with closing(open_log(data.log_path)) as log:
        CareLog(log).put(answer)


def test_ended_early_with_a_reason(terminals: list[Terminal], data: DataFolder, long: Path) -> None:
    terminal = play(terminals, long, data, "--start")
    terminal.wait_for("Hold")
    terminal.press("q")
    terminal.wait_for("End here?")
    terminal.press("t")
    terminal.wait_for("Worst pain")
    terminal.press("\r\r\r\r")
    assert terminal.process.wait(20) == 0
    assert (only_session(data).state, only_session(data).end_reason) == (SessionState.PARTIAL, Reason.TIRED)


def test_without_a_keyboard_it_plays_to_the_end(data: DataFolder, short: Path) -> None:
    argv = [
        sys.executable,
        "-m",
        "rehab_player",
        "play",
        str(short),
        "--terminal",
        "--data-dir",
        str(data.root),
    ]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(argv, stdin=subprocess.DEVNULL, env=environment, capture_output=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, b"")
    assert only_session(data).state is SessionState.COMPLETED
