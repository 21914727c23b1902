"""The program's side of the speaker: starts the process, tells it what to play, hears how it is.

No call waits, and none raises for trouble with the sound. The speaker is started anew
whenever it ends, ever more slowly when it keeps ending, and told again what it must know.
"""

from __future__ import annotations

import contextlib
import os
import queue
import socket
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO, TYPE_CHECKING

from rehab_player.audio import wording
from rehab_player.audio.protocol import (
    BadLine,
    Configure,
    Cut,
    Message,
    Mute,
    Play,
    message_line,
    parse_status,
)
from rehab_player.clock import now_ms
from rehab_player.core.language import language
from rehab_player.core.sound import SoundPath, SoundSettings, SoundStatus
from rehab_player.languages import SPEAKER_LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab_player.audio.spots import Scheduled

SPEAKER_ARGUMENT = "--speaker"
"""What a bundled program is started with to be the speaker."""
PAUSES_S = (0.0, 0.25, 0.5, 1.0, 2.0, 4.0)
"""How long to wait before the first, second, … new start in a row."""
STEADY_MS = 10_000
"""A speaker that ran for so long counts as sound: the next start follows at once."""
CLOSE_S = 1.0
FRUGAL = {
    "OPENBLAS_NUM_THREADS": "1",
    "MALLOC_ARENA_MAX": "1",
    "MALLOC_TRIM_THRESHOLD_": "262144",
    "MALLOC_MMAP_THRESHOLD_": "262144",
}
"""No threads for sums that we do not do, and memory given back: together a quarter less of it."""


def speaker_command() -> list[str]:
    """How the speaker is started: by this Python, or by the frozen program itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, SPEAKER_ARGUMENT]
    return [sys.executable, "-m", "rehab_player.audio.process"]


class Speaker:
    """Plays cues at their moments on the shared clock, through a process of its own."""

    def __init__(self, settings: SoundSettings | None = None, command: Sequence[str] | None = None) -> None:
        self._command = list(command or speaker_command())
        self._lock = threading.Lock()
        self._configure = Configure(settings or SoundSettings())
        self._mute = Mute(is_muted=False)
        self._play: Play | None = None
        self._lines: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._status = SoundStatus()
        self._polled = self._status
        self._is_closing = threading.Event()
        self._process: subprocess.Popen[bytes] | None = None
        self._thread: threading.Thread | None = None
        self._news, self._bell = socket.socketpair()
        self._news.setblocking(False)
        self._bell.setblocking(False)

    def start(self) -> None:
        """Begin to open the sound; returns at once. A second call does nothing."""
        if self._thread is None and not self._is_closing.is_set():
            self._thread = threading.Thread(target=self._attend, name="speaker", daemon=True)
            self._thread.start()

    def play(self, cues: Sequence[Scheduled]) -> None:
        """Replace everything scheduled from now on; cues that are in both schedules go on unbroken.

        A sounding cue that the new schedule leaves out is cut, but for a text that takes
        longer than its estimate.
        """
        with self._lock:
            self._play = Play(tuple(cues), now_ms())
            self._send(self._play)

    def cut(self) -> None:
        """Silence at once, and nothing scheduled."""
        with self._lock:
            self._play = None
            self._send(Cut())

    def configure(self, settings: SoundSettings) -> None:
        """Use these settings from now on, for what is already scheduled too."""
        with self._lock:
            self._configure = Configure(settings)
            self._send(self._configure)

    def mute(self, is_muted: bool) -> None:
        """Silence while the schedule goes on, until unmuted."""
        with self._lock:
            self._mute = Mute(is_muted)
            self._send(self._mute)

    def status(self) -> SoundStatus:
        """What is heard, as far as it is known here."""
        return self._status

    def poll(self) -> bool:
        """Whether the status has changed since the last call."""
        with contextlib.suppress(OSError):
            while self._news.recv(512):
                pass
        before, self._polled = self._polled, self._status
        return self._polled != before

    def fileno(self) -> int:
        """Readable when `poll` has news; a socket on every system, and always the same one."""
        return self._news.fileno()

    def close(self) -> None:
        """End the speaker. Waits a few hundredths of a second for it, a second at the very most."""
        self._is_closing.set()
        with self._lock:
            self._lines.put(None)
        if self._thread:
            self._thread.join(CLOSE_S)
            if self._thread.is_alive() and self._process:
                self._process.kill()
                self._thread.join(CLOSE_S)
        self._news.close()
        self._bell.close()

    def _send(self, message: Message) -> None:
        if self._process is not None:
            self._lines.put(message_line(message))

    def _attend(self) -> None:
        """Start the speaker, listen to it until it ends, and again."""
        tries = 0
        while not self._is_closing.wait(PAUSES_S[min(tries, len(PAUSES_S) - 1)]):
            began = now_ms()
            self._run()
            tries = 1 if now_ms() - began > STEADY_MS else tries + 1
            if not self._is_closing.is_set():
                self._tell(SoundStatus() if tries < len(PAUSES_S) else _gone())

    def _run(self) -> None:
        try:
            process = _started(self._command)
        except OSError:
            return
        with process:
            lines = self._greet(process)
            assert process.stdin is not None
            assert process.stdout is not None
            writer = threading.Thread(target=_write, args=(process.stdin, lines), daemon=True)
            writer.start()
            for line in process.stdout:
                with contextlib.suppress(BadLine):
                    self._tell(parse_status(line))
            with self._lock:
                self._process = None
                lines.put(None)
            process.kill()
            writer.join(CLOSE_S)

    def _greet(self, process: subprocess.Popen[bytes]) -> queue.SimpleQueue[bytes | None]:
        """Tell a new speaker all that the one before it knew."""
        with self._lock:
            self._process = process
            self._lines = queue.SimpleQueue()
            for message in (self._configure, self._mute, self._play):
                if message is not None:
                    self._send(message)
            if self._is_closing.is_set():
                self._lines.put(None)
            return self._lines

    def _tell(self, status: SoundStatus) -> None:
        self._status = status
        with contextlib.suppress(OSError):  # full: news are waiting anyway; closed: nobody asks any more
            self._bell.send(b"!")


def _gone() -> SoundStatus:
    return SoundStatus(path=SoundPath.NONE, problem=wording.speaker_fails(), remedy=wording.sound_remedy())


def _started(command: Sequence[str]) -> subprocess.Popen[bytes]:
    package = str(Path(__file__).resolve().parents[2])
    path = os.pathsep.join(filter(None, (package, os.environ.get("PYTHONPATH"))))
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={
            **os.environ,
            **FRUGAL,
            "PYTHONPATH": path,
            "PYTHONIOENCODING": "utf-8",
            SPEAKER_LANGUAGE: language(),
        },
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _write(out: IO[bytes], lines: queue.SimpleQueue[bytes | None]) -> None:
    """Write lines as they come; None ends it, and with it the speaker."""
    try:
        while (line := lines.get()) is not None:
            out.write(line)
            out.flush()
    except OSError:
        return
    finally:
        with contextlib.suppress(OSError):
            out.close()
