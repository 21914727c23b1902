"""A sound server of our own and ears for it: what its loudspeaker played, and when each sound began.

Debian's packages pulseaudio and pulseaudio-utils are needed; `missing` names what is not there.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from typing import TYPE_CHECKING, Self

import numpy as np

from rehab_player.audio.samples import A_MS, RATE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from rehab_player.audio.samples import Pcm

NEEDED = ("pulseaudio", "pactl", "parec")
LIMIT_S = 20.0
POLL_S = 0.01
LOUD = 400
SILENCE_MS = 80


def missing() -> list[str]:
    """The programs that listening needs and this machine lacks."""
    return [name for name in NEEDED if shutil.which(name) is None]


def wait_until(is_true: Callable[[], bool], what: str, limit_s: float = LIMIT_S) -> None:
    """Wait until something is true; TimeoutError with `what` when it takes too long."""
    end = time.monotonic() + limit_s
    while not is_true():
        if time.monotonic() > end:
            raise TimeoutError(f"no {what} within {limit_s:g} s")
        time.sleep(POLL_S)


class Server:
    """A PulseAudio server in a folder of its own, with a loudspeaker that plays into nothing."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(mode=0o700, exist_ok=True)
        self.environment = {
            **{name: value for name, value in os.environ.items() if name != "PULSE_SERVER"},
            "XDG_RUNTIME_DIR": str(folder),
            "PULSE_COOKIE": str(folder / "cookie"),
        }
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    def start(self) -> None:
        """Start the server and wait until it answers."""
        self._process = subprocess.Popen(
            [
                *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--disallow-exit"),
                *("-L", "module-native-protocol-unix"),
                *("-L", "module-null-sink sink_name=speaker rate=48000 channels=2 norewinds=1"),
            ],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=self.environment,
        )
        wait_until(self._answers, "sound server")

    def kill(self) -> None:
        """End it as a crash does."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def freeze(self, is_frozen: bool) -> None:
        """Stop it from running, or let it go on."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP if is_frozen else signal.SIGCONT)

    def control(self, *arguments: str) -> str:
        """What `pactl` answers."""
        done = subprocess.run(
            ["pactl", *arguments], capture_output=True, text=True, env=self.environment, check=True
        )
        return done.stdout.strip()

    def _answers(self) -> bool:
        done = subprocess.run(["pactl", "info"], capture_output=True, env=self.environment, check=False)
        return done.returncode == 0


class Recording:
    """What a server's loudspeaker plays, from now on."""

    def __init__(self, server: Server, path: Path, sink: str = "speaker") -> None:
        self._path = path
        form = ("--raw", f"--rate={RATE}", "--channels=1", "--format=s16le", "--latency-msec=10")
        self._out = path.open("wb")
        self._process = subprocess.Popen(
            ["parec", "-d", f"{sink}.monitor", *form],
            stdin=subprocess.DEVNULL,
            stdout=self._out,
            stderr=subprocess.DEVNULL,
            env=server.environment,
        )
        wait_until(lambda: self.seconds > 0, "recording")

    @property
    def seconds(self) -> float:
        """How much has been recorded."""
        return self._path.stat().st_size / 2 / RATE

    def stop(self) -> Pcm:
        """The samples."""
        self._process.terminate()
        self._process.wait()
        self._out.close()
        data = self._path.read_bytes()
        return np.frombuffer(data[: len(data) // 2 * 2], dtype="<i2")


def onsets_ms(samples: Pcm) -> np.ndarray:
    """When sounds began after at least 80 ms of silence, in ms from the first sample."""
    loud = np.flatnonzero((samples > LOUD) | (samples < -LOUD))
    return loud[np.flatnonzero(np.diff(loud, prepend=-RATE) > SILENCE_MS * A_MS)] / A_MS


def errors_ms(heard: np.ndarray, expected: Sequence[float]) -> np.ndarray:
    """How far each expected sound was heard from its moment, the best common offset taken out.

    `heard` may hold other sounds too, and begin anywhere.
    """
    wanted = np.asarray(expected, dtype=float)
    best: np.ndarray | None = None
    for first in heard[: max(1, len(heard) - len(wanted) + 5)]:
        shifted = wanted + (first - wanted[0])
        nearest = np.abs(heard[:, None] - shifted[None, :]).argmin(axis=0)
        errors = heard[nearest] - shifted
        errors -= np.median(errors)
        if best is None or np.abs(errors).max() < np.abs(best).max():
            best = errors
    if best is None:
        raise ValueError("nothing was heard")
    return best
