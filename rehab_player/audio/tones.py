"""The tones, made by the program: which notes each has, and their waveform.

A tone is told by its movement, so that it is known with closed eyes and on small
loudspeakers: work steps up, rest sinks, change of sides swings, getting into place knocks
twice, a question calls upwards, the finish climbs and stays. Every tone starts and ends at
zero and lasts exactly as long as its cue says.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from rehab_player.audio.samples import A_MS, RATE
from rehab_player.core.cues import ToneName

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from rehab_player.audio.samples import Samples

    Curve = NDArray[np.float64]

LOW_HZ = 330.0
HIGH_HZ = 660.0
"""A phase tone's pitch at the low and at the high end of the movement: one octave, for small loudspeakers."""
STRUCK_LEVEL = 0.40
PACE_LEVEL = 0.15
"""Peaks at full volume. With speech at its own peak all three together stay below full scale."""
PHASE_ATTACK_MS = 25
PHASE_RELEASE_MS = 60
_PEAK = 0.86755
"""The highest value of `_colour`, which levels are measured against."""


class Note(NamedTuple):
    """One note of a tone: where it begins and ends as shares of the tone's length, and its pitch there."""

    begin: float
    end: float
    from_hz: float
    to_hz: float
    level: float = 1.0


class Shape(NamedTuple):
    """The notes of a tone, and how each swells and fades: attack in ms, ringing as a share of its length."""

    notes: tuple[Note, ...]
    attack_ms: float = 4.0
    ringing: float = 0.6
    level: float = STRUCK_LEVEL


SHAPES = {
    ToneName.WORK: Shape((Note(0, 0.42, 523.3, 523.3, 0.9), Note(0.45, 1, 659.3, 784.0))),
    ToneName.REST: Shape((Note(0, 1, 659.3, 392.0),), ringing=0.9),
    ToneName.SWITCH: Shape(
        (Note(0, 0.33, 880.0, 880.0), Note(0.34, 0.66, 587.3, 587.3), Note(0.67, 1, 880.0, 880.0))
    ),
    ToneName.SETUP: Shape((Note(0, 0.4, 440.0, 440.0), Note(0.55, 1, 440.0, 440.0)), ringing=0.8),
    ToneName.ASK: Shape((Note(0, 0.3, 587.3, 587.3), Note(0.34, 1, 740.0, 988.0)), ringing=0.9),
    ToneName.FINISH: Shape(
        (
            Note(0, 0.2, 523.3, 523.3, 0.85),
            Note(0.16, 0.36, 659.3, 659.3, 0.85),
            Note(0.32, 0.52, 784.0, 784.0, 0.85),
            Note(0.48, 1, 1046.5, 1046.5),
        ),
        ringing=0.95,
    ),
    ToneName.TICK: Shape((Note(0, 1, 1174.7, 1174.7),), attack_ms=2.0, ringing=0.9),
    ToneName.HALFWAY: Shape((Note(0, 0.45, 987.8, 987.8), Note(0.5, 1, 987.8, 987.8)), ringing=0.9),
    ToneName.REP: Shape((Note(0, 1, 587.3, 587.3),), attack_ms=3.0, ringing=0.9, level=0.24),
    ToneName.BEAT: Shape((Note(0, 1, 784.0, 784.0),), attack_ms=2.0, ringing=0.95, level=0.26),
}
"""Every tone but the phase tones."""


def struck(name: ToneName, duration_ms: int) -> Samples:
    """The waveform of a tone with fixed notes, at full volume. Raises KeyError for `PHASE`."""
    shape = SHAPES[name]
    length = duration_ms * A_MS
    sound = np.zeros(length)
    for note in shape.notes:
        begin, end = round(note.begin * length), round(note.end * length)
        sound[begin:end] += note.level * _note(note, end - begin, shape)
    peak = float(np.abs(sound).max(initial=0.0)) or 1.0
    return (sound * (shape.level / peak)).astype(np.float32)


def _note(note: Note, length: int, shape: Shape) -> Curve:
    at = np.arange(length) / RATE
    seconds = max(length / RATE, 1 / RATE)
    turns = note.from_hz * at + (note.to_hz - note.from_hz) * at * at / (2 * seconds)
    attack = min(round(shape.attack_ms * A_MS), length // 4)
    release = min(round(max(shape.ringing * length, 10 * A_MS)), length - attack)
    return _colour(turns) * envelope(0, length, length, attack, release)


def _colour(turns: Curve) -> Curve:
    """A sine with a little of its third harmonic: it carries on small loudspeakers and is not sharp."""
    sine = np.sin(2 * np.pi * turns)
    coloured: Curve = sine * (1.45 - 0.6 * sine * sine)
    return coloured


def envelope(begin: int, end: int, length: int, attack: int, release: int) -> Curve:
    """Loudness at the samples `begin` to `end` of a sound of `length`: from 0 and back, by half cosines."""
    at = np.arange(begin, end)
    rising = np.clip(at / max(attack, 1), 0, 1)
    falling = np.clip((length - 1 - at) / max(release, 1), 0, 1)
    loudness: Curve = (0.5 - 0.5 * np.cos(np.pi * rising)) * (0.5 - 0.5 * np.cos(np.pi * falling))
    return loudness


@dataclass(frozen=True, slots=True)
class PhaseWave:
    """The tone of one phase, from height `begin` to height `end` (0 low, 1 high), made where it is read.

    The pitch follows p = 0.5 - 0.5 cos(pi t) between the two heights, the position that the
    figure and the dot show. A phase may last an hour, so no waveform is kept.
    """

    begin: float
    end: float
    length: int

    def read(self, first: int, last: int) -> Samples:
        """The samples from `first` up to `last`, both within the wave; the same however it is cut up."""
        seconds = self.length / RATE
        share = np.arange(first, last) / self.length
        travelled = share / 2 - np.sin(np.pi * share) / (2 * np.pi)
        turns = seconds * (self._hz(self.begin) * share + self._hz_between() * travelled)
        attack = min(PHASE_ATTACK_MS * A_MS, self.length // 4)
        release = min(PHASE_RELEASE_MS * A_MS, self.length // 2)
        loudness = envelope(first, last, self.length, attack, release) * (PACE_LEVEL / _PEAK)
        return (_colour(turns) * loudness).astype(np.float32)

    def _hz(self, height: float) -> float:
        return LOW_HZ + (HIGH_HZ - LOW_HZ) * height

    def _hz_between(self) -> float:
        return self._hz(self.end) - self._hz(self.begin)
