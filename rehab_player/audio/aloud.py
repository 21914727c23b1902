"""Speaking through speech-dispatcher, where no voice can be rendered: it is heard beside our stream."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys

from rehab_player.audio.spoken import spoken

EARLY_MS = 27
"""From starting the program to hearing it, measured 25 to 29 ms."""
ANSWER_LIMIT_S = 2.0
USUAL_WORDS_A_MINUTE = 160


def find_aloud(platform: str = sys.platform) -> Aloud | None:
    """speech-dispatcher, where it is installed and answers."""
    program = shutil.which("spd-say") if platform == "linux" else None
    if program is None:
        return None
    try:
        subprocess.run(
            [program, "-O"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=ANSWER_LIMIT_S,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return Aloud(program)


class Aloud:
    """Starts a program for each text and never waits for it."""

    def __init__(self, program: str) -> None:
        self._program = program
        self._running: list[subprocess.Popen[bytes]] = []

    def say(self, text: str, words_a_minute: int, volume: int) -> None:
        """Speak a text now; `volume` from 0 to 100."""
        rate = max(-100, min(100, round((words_a_minute / USUAL_WORDS_A_MINUTE - 1) * 100)))
        self._start(["-r", str(rate), "-i", str(volume * 2 - 100), "--", spoken(text)])

    def stop(self) -> None:
        """Silence at once."""
        if self._running:
            self._start(["-C"])

    def _start(self, arguments: list[str]) -> None:
        self._running = [process for process in self._running if process.poll() is None]
        with contextlib.suppress(OSError):
            self._running.append(
                subprocess.Popen(
                    [self._program, *arguments],
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                )
            )
