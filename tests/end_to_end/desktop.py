"""A screen, a window manager, a message bus and a loudspeaker of our own, on a machine that has none.

Debian's packages xvfb, openbox, xdotool, imagemagick, dbus, at-spi2-core, pulseaudio and
pulseaudio-utils are needed; `missing` names the programs that are not there.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from types import TracebackType

NEEDED = ("Xvfb", "openbox", "xdotool", "import", "dbus-daemon", "pulseaudio", "pactl", "parec")
READING_BUS = "at-spi-bus-launcher"
SINK = "speaker"
POLL_S = 0.01


def missing() -> list[str]:
    """The programs that a desktop needs and this machine lacks."""
    lacking = [name for name in NEEDED if shutil.which(name) is None]
    has_bus = any(
        (Path(folder) / READING_BUS).exists() for folder in ("/usr/libexec", "/usr/lib/at-spi2-core")
    )
    return lacking if has_bus else [*lacking, READING_BUS]


def wait_until(true: Callable[[], bool], seconds: float, what: str) -> float:
    """Wait until something is true and return how long it took; TimeoutError with `what` after `seconds`."""
    begun = time.monotonic()
    while not true():
        if time.monotonic() - begun > seconds:
            raise TimeoutError(f"no {what} within {seconds:g} s")
        time.sleep(POLL_S)
    return time.monotonic() - begun


class Desktop:
    """Starts everything on entering and ends it on leaving. `size` is WIDTHxHEIGHT in px.

    With `frames` the screen's present picture lies in that folder as Xvfb_screen0, in X's own
    format xwd, to be mapped into memory.
    """

    def __init__(self, size: str = "1366x768", *, sound: bool = True, frames: Path | None = None) -> None:
        self._size = size
        self._frames = frames
        self._sound = sound
        self._started: list[subprocess.Popen[bytes]] = []
        self._sound_server: subprocess.Popen[bytes] | None = None
        self._runtime = Path(tempfile.mkdtemp(prefix="rp-desk-"))
        self._runtime.chmod(0o700)
        hidden = ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS", "PULSE_SERVER")
        self.environment = {name: value for name, value in os.environ.items() if name not in hidden}
        self.environment |= {
            "XDG_RUNTIME_DIR": str(self._runtime),
            "PULSE_COOKIE": str(self._runtime / "cookie"),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHONPATH": str(Path(__file__).parents[2]),
        }

    def __enter__(self) -> Self:
        try:
            self._start_screen()
            self._start_bus()
            self._start(["openbox"])
            if self._sound:
                self.start_sound()
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def run(self, argv: Sequence[str], out: int | None = None, **more: str) -> subprocess.Popen[bytes]:
        """Start a program here; it is ended with the desktop. `more` are environment variables."""
        return self._start(list(argv), environment=self.environment | more, out=out)

    def program(self, *arguments: str, out: int | None = None, **more: str) -> subprocess.Popen[bytes]:
        """Start Rehab Player with the tests' own Python."""
        return self.run([sys.executable, "-m", "rehab_player", *arguments], out, **more)

    def kill_sound(self) -> None:
        """End the sound server with SIGKILL."""
        assert self._sound_server is not None
        self._sound_server.kill()
        self._sound_server.wait(5)

    def windows(self, process: subprocess.Popen[bytes]) -> list[str]:
        """The ids of the visible windows of a program."""
        found = self.call(["xdotool", "search", "--onlyvisible", "--pid", str(process.pid)], check=False)
        return found.split()

    def wait_for_window(self, process: subprocess.Popen[bytes], seconds: float = 30) -> float:
        """How long until the program's first visible window; TimeoutError when none comes."""
        return wait_until(lambda: bool(self.windows(process)), seconds, "window")

    def key(self, *names: str) -> None:
        """Press keys, by their X names, one after the other."""
        self.call(["xdotool", "key", "--clearmodifiers", *names])

    def type(self, text: str) -> None:
        self.call(["xdotool", "type", "--delay", "20", text])

    def click(self, x: int, y: int) -> None:
        self.call(["xdotool", "mousemove", str(x), str(y), "click", "1"])

    def picture(self, path: Path) -> None:
        """What the whole screen shows, as a PNG."""
        self.call(["import", "-window", "root", str(path)])

    def call(self, argv: Sequence[str], *, check: bool = True) -> str:
        """Run a small tool here to its end and return what it printed."""
        done = subprocess.run(argv, check=check, env=self.environment, capture_output=True, text=True)
        return done.stdout

    @contextlib.contextmanager
    def recording(self, path: Path) -> Iterator[None]:
        """Record what the loudspeaker plays, 48 kHz mono 16 bit, as a WAV file."""
        argv = ["parec", "-d", f"{SINK}.monitor", "--file-format=wav", "--rate=48000", "--channels=1"]
        recorder = self._start([*argv, "--format=s16le", "--latency-msec=10", str(path)])
        wait_until(path.exists, 5, "recording")
        try:
            yield
        finally:
            recorder.send_signal(signal.SIGINT)
            recorder.wait(5)

    def start_sound(self) -> subprocess.Popen[bytes]:
        """Start a PulseAudio server with one loudspeaker that can be recorded."""
        self._sound_server = self._start(
            [
                "pulseaudio",
                "-n",
                "--daemonize=no",
                "--exit-idle-time=-1",
                "--disallow-exit",
                *("-L", "module-native-protocol-unix"),
                *("-L", f"module-null-sink sink_name={SINK} rate=48000 channels=2 norewinds=1"),
            ]
        )
        answers = ["pactl", "info"]
        wait_until(
            lambda: subprocess.run(answers, env=self.environment, capture_output=True).returncode == 0,
            10,
            "sound server",
        )
        return self._sound_server

    def _start_screen(self) -> None:
        read, write = os.pipe()
        argv = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{self._size}x24", "-nolisten", "tcp"]
        argv += ["-fbdir", str(self._frames)] if self._frames else []
        self._started.append(
            subprocess.Popen(argv, pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        )
        os.close(write)
        with os.fdopen(read) as told:
            self.environment["DISPLAY"] = ":" + told.readline().strip()

    def _start_bus(self) -> None:
        address = f"unix:path={self._runtime / 'bus'}"
        self._start(["dbus-daemon", "--session", "--nofork", f"--address={address}"])
        wait_until((self._runtime / "bus").exists, 5, "message bus")
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address

    def _start(
        self,
        argv: list[str],
        *,
        environment: dict[str, str] | None = None,
        out: int | None = subprocess.DEVNULL,
    ) -> subprocess.Popen[bytes]:
        started = subprocess.Popen(
            argv,
            env=environment or self.environment,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.DEVNULL if out == subprocess.DEVNULL else None,
        )
        self._started.append(started)
        return started

    def _end(self) -> None:
        for process in reversed(self._started):
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(5)
        shutil.rmtree(self._runtime, ignore_errors=True)
