"""How long after its sound a change is seen: the screen's own memory against a recording of the loudspeaker.

The screen is watched every millisecond or so. What is heard is placed on the same clock by the
moments at which the pieces of the recording arrive.
"""

from __future__ import annotations

import contextlib
import struct
import subprocess
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from rehab_player.audio.samples import RATE
from rehab_player.core.settings import Settings
from rehab_player.core.sound import HowMuch, SoundSettings
from rehab_player.storage.folders import DataFolder
from rehab_player.storage.settings import save_settings
from script.benches.figures import PICTURE, Figure, judged, unmeasured
from tests.audio.listening import onsets_ms
from tests.end_to_end.desktop import SINK, Desktop, missing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rehab_player.audio.samples import Pcm

ROUTINE = """\
format: 1
name: Picture and sound
steps:
  - {{hold: Stand on the toes, for: 2s, sets: {sets}, rest: 2s, figure: heel-raise}}
"""
LEAD_IN_MS = 2_000
WORDS = (slice(190, 256), slice(616, 860))
"""Where the word for what to do stands on this desktop: rows and columns."""
LOOK_S = 0.001
PIECE = 240
"""Samples read at once of the recording: 5 ms."""
NEAR_MS = 250.0
"""A change this near to a sound belongs to it."""


class Seen(NamedTuple):
    """When changes were seen and sounds were heard, in ms on one clock."""

    changes: list[float]
    sounds: list[float]


def run(minutes: float) -> Iterator[Figure]:
    if lacking := missing():
        yield unmeasured(PICTURE, ", ".join(lacking))
        return
    late = _late(_watched(minutes))
    what = f"{len(late)} holds and rests, change of the word against the onset in a recording"
    worst = float(np.abs(late).max())
    yield judged(PICTURE, worst, f"{worst:.0f} ms", what)
    middle = f"{np.median(late):.0f} ms"
    yield Figure("picture after its sound, the middle one", middle, "1 frame")


def _watched(minutes: float) -> Seen:
    """Play for so long, and watch and listen."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        folder = DataFolder(place / "data")
        folder.create()
        tones_only = SoundSettings(how_much=HowMuch.NOTHING)
        save_settings(
            folder.settings_path, Settings(lead_in_ms=LEAD_IN_MS, sound_checked=True, sound=tones_only)
        )
        routine = place / "routine.yaml"
        routine.write_text(ROUTINE.format(sets=max(3, round(minutes * 15))), encoding="utf-8")
        with Desktop(frames=place) as desktop, _listening(desktop) as ear:
            program = desktop.program("play", str(routine), "--start", "--data-dir", str(folder.root))
            desktop.wait_for_window(program)
            changes = _changes(Screen(place / "Xvfb_screen0"), LEAD_IN_MS / 1_000 + 60 * max(0.1, minutes))
            program.terminate()
            program.wait(10)
        return Seen(changes, ear.onsets())


class Screen:
    """The picture that Xvfb keeps in a file."""

    def __init__(self, path: Path) -> None:
        memory = np.memmap(path, np.uint8, "r")
        head = struct.unpack(">25I", memory[:100].tobytes())
        self._begin = head[0] + 12 * head[19]  # the head, and its colours of 12 bytes each
        height, per_line = head[5], head[12]
        self._rows = memory[self._begin : self._begin + height * per_line].reshape(height, per_line // 4, 4)

    def part(self) -> bytes:
        """What is seen at the place of the words."""
        return self._rows[WORDS].tobytes()


def _changes(screen: Screen, seconds: float) -> list[float]:
    """When the words changed, in ms."""
    before, changes = screen.part(), []
    until = time.monotonic() + seconds
    while (now := time.monotonic()) < until:
        if (seen := screen.part()) != before:
            before = seen
            changes.append(1_000 * now)
        time.sleep(LOOK_S)
    return changes


class Ear:
    """Reads a recording piece by piece, and knows when each piece came."""

    def __init__(self, recorder: subprocess.Popen[bytes]) -> None:
        self._recorder = recorder
        self._pieces: list[bytes] = []
        self._came: list[float] = []
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._recorder.terminate()
        self._thread.join()

    def onsets(self) -> list[float]:
        """When sounds began, in ms on the clock of `time.monotonic`."""
        samples: Pcm = np.frombuffer(b"".join(self._pieces), dtype="<i2")
        return list(onsets_ms(samples) + self._start_ms())

    def _start_ms(self) -> float:
        """When the first sample sounded. A piece may come late, but none before it has begun to sound."""
        lengths = np.array([len(piece) // 2 for piece in self._pieces])
        begins = np.concatenate(([0], np.cumsum(lengths)[:-1])) * 1_000 / RATE
        return float((np.array(self._came) - begins).min())

    def _read(self) -> None:
        out = self._recorder.stdout
        assert out is not None
        while piece := out.read(2 * PIECE):
            self._came.append(1_000 * time.monotonic())
            self._pieces.append(piece)


@contextlib.contextmanager
def _listening(desktop: Desktop) -> Iterator[Ear]:
    argv = ["parec", "-d", f"{SINK}.monitor", "--raw", f"--rate={RATE}", "--channels=1", "--format=s16le"]
    ear = Ear(desktop.run([*argv, "--latency-msec=5"], out=subprocess.PIPE))
    try:
        yield ear
    finally:
        ear.close()


def _late(seen: Seen) -> np.ndarray:
    """By how much each sound's change of the picture came after it, in ms; negative where it came before."""
    changes = np.array(seen.changes)
    late = [
        float(near[np.abs(near).argmin()])
        for at in seen.sounds
        if (near := changes[np.abs(changes - at) < NEAR_MS] - at).size
    ]
    if not late:
        raise ValueError("no sound had a change of the picture")
    return np.array(late)
