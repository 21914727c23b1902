"""Laying sounds over each other: pure, and the same for the loudspeaker and for a file.

The result at a sample depends on nothing but the sounds and that sample's place, so it can
be read in blocks of any size, from any place, twice.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple, Protocol

import numpy as np

from rehab_player.audio.samples import A_MS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rehab_player.audio.samples import Samples

KNEE = 0.85
"""Levels up to here pass unchanged; what is above is bent so that it never reaches 1."""
DUCKED = 0.4
"""What is left of the pace tones while a text is spoken."""
DUCK_MS = 80
"""How long the pace tones take to step back and to return."""


class Bus(Enum):
    """What a sound is to the listener: it decides volume and ducking."""

    STRUCK = "struck"
    """Marks a moment: never lowered."""
    PACE = "pace"
    """Goes along with the movement: steps back for speech."""
    SPEECH = "speech"


class Wave(Protocol):
    """A waveform that can be read in parts."""

    @property
    def length(self) -> int: ...
    def read(self, first: int, last: int) -> Samples: ...


@dataclass(frozen=True, slots=True, eq=False)
class Recorded:
    """A waveform kept in memory, 16-bit values as they were rendered or levels from -1 to 1."""

    values: np.ndarray
    level: float = 1.0

    @property
    def length(self) -> int:
        return len(self.values)

    def read(self, first: int, last: int) -> Samples:
        return self.values[first:last] * np.float32(self.level)


@dataclass(frozen=True, slots=True, eq=False)
class Sound:
    """A waveform at its place: `start` is its first sample."""

    start: int
    wave: Wave
    bus: Bus

    @property
    def end(self) -> int:
        return self.start + self.wave.length


class Gains(NamedTuple):
    """Factors from 0 to 1 for tones and for speech."""

    tones: float
    speech: float


class Mixer:
    """Sounds in order of their start, summed up on demand."""

    def __init__(self, sounds: Iterable[Sound] = ()) -> None:
        self._sounds = sorted(sounds, key=_start)
        self._longest = max((sound.wave.length for sound in self._sounds), default=0)

    @property
    def sounds(self) -> tuple[Sound, ...]:
        return tuple(self._sounds)

    def add(self, sound: Sound) -> None:
        """Lay one more sound."""
        insort(self._sounds, sound, key=_start)
        self._longest = max(self._longest, sound.wave.length)

    def forget_before(self, place: int) -> None:
        """Let go of the sounds that are over at `place`, the ramps of their ducking included."""
        self._sounds = [sound for sound in self._sounds if sound.end + DUCK_MS * A_MS > place]
        self._longest = max((sound.wave.length for sound in self._sounds), default=0)

    def read(self, first: int, count: int, gains: Gains) -> Samples:
        """`count` samples from `first` on, levels within -1 to 1."""
        last = first + count
        ramp = DUCK_MS * A_MS
        near = self._between(first - ramp, last + ramp)
        mixed = np.zeros(count, dtype=np.float32)
        duck = _duck(first, count, [s for s in near if s.bus is Bus.SPEECH]) if gains.speech else None
        for sound in near:
            gain = gains.speech if sound.bus is Bus.SPEECH else gains.tones
            begin, end = max(first, sound.start), min(last, sound.end)
            if begin < end and gain:
                part = sound.wave.read(begin - sound.start, end - sound.start) * np.float32(gain)
                if sound.bus is Bus.PACE and duck is not None:
                    part = part * duck[begin - first : end - first]
                mixed[begin - first : end - first] += part
        return limited(mixed)

    def _between(self, first: int, last: int) -> list[Sound]:
        begin = bisect_left(self._sounds, first - self._longest, key=_start)
        end = bisect_right(self._sounds, last, key=_start)
        return [sound for sound in self._sounds[begin:end] if sound.end > first]


def _start(sound: Sound) -> int:
    return sound.start


def _duck(first: int, count: int, speech: list[Sound]) -> Samples | None:
    """How much of the pace tones is left at each sample; None where nothing is spoken nearby."""
    if not speech:
        return None
    left = np.ones(count, dtype=np.float32)
    ramp = DUCK_MS * A_MS
    at = np.arange(first, first + count)
    for sound in speech:
        corners = (sound.start - ramp, sound.start, sound.end, sound.end + ramp)
        left = np.minimum(left, np.interp(at, corners, (1.0, DUCKED, DUCKED, 1.0)).astype(np.float32))
    return left


def limited(mixed: Samples) -> Samples:
    """Bend what is louder than the knee, so that nothing is ever clipped; sample by sample."""
    if not len(mixed) or max(mixed.max(), -mixed.min()) <= KNEE:
        return mixed
    over = np.abs(mixed) - KNEE
    bent = KNEE + (1 - KNEE) * np.tanh(np.maximum(over, 0) / (1 - KNEE))
    return np.where(over > 0, np.copysign(bent, mixed), mixed).astype(np.float32)
