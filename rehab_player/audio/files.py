"""The way out where no stream can be opened: each sound as a file, played by a player program.

playsound3 finds such a program. A cue is heard about a tenth of a second after it is
started, so it is started that much early; how steady it is depends on the machine.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import wave
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rehab_player.audio.mixer import Bus, Gains
from rehab_player.audio.samples import A_MS, RATE, to_pcm

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from rehab_player.audio.mixer import Sound, Wave

EARLY = 120 * A_MS
"""What a player takes until it is heard, measured 105 to 135 ms."""
LATEST = EARLY + 150 * A_MS
"""What is scheduled for this very moment is still worth hearing; what is later than that is not."""
LONGEST = 60 * RATE
KEPT_FILES = 200


def find_player(platform: str = sys.platform) -> Callable[[str], Any] | None:
    """What starts to play a file and returns a handle with `stop` and `is_alive`; None when nothing can.

    On Linux a player program reports no error where there is no device, so one is looked for.
    """
    if platform == "linux" and not any(Path("/dev/snd").glob("pcm*p")):
        return None
    try:
        import playsound3
    except ImportError:
        return None
    if not playsound3.AVAILABLE_BACKENDS:
        return None
    return lambda path: playsound3.playsound(path, block=False)


class Files:
    """Plays sounds at their moments, each by a program of its own."""

    def __init__(self, play: Callable[[str], Any]) -> None:
        self._play = play
        self._folder = Path(tempfile.mkdtemp(prefix="rehab-player-"))
        self._written: dict[tuple[Wave, Gains], Path] = {}
        self._begun: dict[Sound, Any] = {}
        self._count = 0

    def tick(self, clock: float, sounds: Iterable[Sound], gains: Gains) -> None:
        """Start what is due at the sample `clock`, and stop what is no longer wanted.

        A sound that could only be heard much too late is left out.
        """
        wanted = set(sounds)
        for sound in [sound for sound in self._begun if sound not in wanted]:
            self._stop(self._begun.pop(sound))
        for sound in wanted - self._begun.keys():
            late = clock - (sound.start - EARLY)
            if late >= 0:
                self._begun[sound] = self._start(sound, gains) if late < LATEST else None

    def close(self) -> None:
        """Stop everything and remove the files."""
        self.tick(0, (), Gains(0, 0))
        shutil.rmtree(self._folder, ignore_errors=True)

    def _start(self, sound: Sound, gains: Gains) -> Any:
        if not (gains.speech if sound.bus is Bus.SPEECH else gains.tones):
            return None
        try:
            return self._play(str(self._file(sound, gains)))
        except Exception:  # noqa: BLE001 - whatever a player program does wrong, the session goes on
            return None

    def _file(self, sound: Sound, gains: Gains) -> Path:
        key = (sound.wave, gains)
        if key not in self._written:
            if len(self._written) >= KEPT_FILES:
                self._written.pop(next(iter(self._written))).unlink(missing_ok=True)
            path = self._folder / f"{self._count}.wav"
            self._count += 1
            gain = gains.speech if sound.bus is Bus.SPEECH else gains.tones
            _write(path, sound, gain)
            self._written[key] = path
        return self._written[key]

    def _stop(self, handle: Any) -> None:
        if handle is not None:
            handle.stop()


def _write(path: Path, sound: Sound, gain: float) -> None:
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        samples = sound.wave.read(0, min(sound.wave.length, LONGEST))
        out.writeframes(to_pcm(samples * gain).tobytes())
