"""Feeds a stream so that every sample is heard at its moment on the shared clock.

What is laid ahead can be laid anew: a changed schedule is written over what the stream has
not played yet, with a short cross-fade, so that a pause is silent at once and without a
click, and what has not changed goes on unbroken. Silence is the elastic part: where the
device's clock has drifted, samples are put in or taken out where the sound is next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import numpy as np

from rehab_player.audio.anchor import Anchor
from rehab_player.audio.samples import A_MS, to_pcm

if TYPE_CHECKING:
    from rehab_player.audio.samples import Pcm, Samples

AHEAD = 500 * A_MS
"""How far the stream is laid ahead of what is heard: our process may be held up that long."""
WAKE = 200 * A_MS
"""Silence that a stream without rewinding begins with, until its place on the clock is known."""
FADE = 5 * A_MS
DRIFT = 12
"""A quarter of a millisecond: less is not corrected."""
SPLICE = 96
"""The most samples put in or taken out at one place while something may sound."""
JUMP = 20 * A_MS
"""A difference that no splice can mend: another device, or a machine that slept."""
QUIET = 0.0015
QUIET_RUN = 12
"""Quiet samples wanted on either side of a splice: the zero crossings of a tone are no silence."""


class Source(Protocol):
    """What is to be heard, by samples of the clock."""

    def read(self, first: int, count: int) -> Samples: ...


class Output(Protocol):
    """A running stream. Places are samples of the stream, counted from its start.

    All of them raise `Lost` when the stream has broken down.
    """

    def reading(self) -> tuple[float, float] | None:
        """A moment of the clock, in samples, and the place heard at it; None when there is none just now."""

    def margin(self) -> int:
        """How many samples after the one heard now the first one lies that can still be changed."""

    def write(self, place: int, pcm: Pcm) -> int:
        """Lay samples at `place` and return how many were taken.

        A `place` before the end of what is laid replaces it. Where `rewinds` is False the
        stream is then begun anew, and nothing is taken.
        """

    @property
    def rewinds(self) -> bool: ...


class Lost(Exception):
    """The stream has broken down; the message says how, for the log."""


class Feeder:
    """Keeps one output fed from one source."""

    def __init__(self, output: Output, source: Source) -> None:
        self._output = output
        self._source = source
        self._begin()

    def _begin(self) -> None:
        self._anchor = Anchor()
        self._offset: int | None = None
        self._is_unsure = False
        self._end = 0
        self._laid = np.zeros(0, dtype=np.int16)

    @property
    def is_anchored(self) -> bool:
        """Whether the stream's place on the clock is known: before that nothing but silence is laid."""
        return self._offset is not None and not self._is_unsure

    def floor(self, clock: float) -> int:
        """The first sample of the clock that can still be heard at its moment, at the moment `clock`."""
        return round(clock) + self._output.margin() + 1

    def tick(self, clock: float) -> None:
        """Take a reading and lay what has come within reach. Raises `Lost`."""
        reading = self._output.reading()
        if reading is not None:
            self._anchor.observe(reading[1] - reading[0])
            self._is_unsure = abs(reading[1] - reading[0] - self._anchor.value) > JUMP
            if self._is_unsure:
                return  # either it is wrong or everything before was: the next ones will tell
        if self._offset is None:
            self._wake()
        elif abs(self._anchor.value - self._offset) > JUMP:
            self._jump(clock)
        if self._offset is not None:
            self._extend(clock)

    def relay(self, clock: float) -> None:
        """Lay anew what is not heard yet, because the source has changed. Raises `Lost`."""
        if self._offset is None:
            return
        begin = max(self.floor(clock) + self._offset, self._end - len(self._laid))
        if begin >= self._end:
            return
        old = self._laid[begin - self._end :]
        new = to_pcm(self._source.read(begin - self._offset, self._end - begin))
        if np.array_equal(old, new):
            return
        if not self._output.rewinds:
            self._output.write(begin, new)
            self._begin()
            return
        faded = _cross_faded(old, new)
        self._output.write(begin, faded)
        self._laid[begin - self._end :] = faded

    def _jump(self, clock: float) -> None:
        """Begin again from the new place: what was laid belongs to other moments."""
        self._offset = round(self._anchor.value)
        self._end = self.floor(clock) + self._offset
        self._laid = self._laid[:0]

    def _wake(self) -> None:
        """Silence until the anchor is known: it also wakes a sleeping device before the first cue."""
        if self._anchor.is_known:
            self._offset = round(self._anchor.value)
            return
        if not self._output.rewinds:
            self._lay(np.zeros(max(0, WAKE - self._end), dtype=np.int16))

    def _extend(self, clock: float) -> None:
        offset = self._offset or 0
        heard = round(clock) + offset
        earliest = heard + self._output.margin()
        if self._output.rewinds and earliest > self._end:
            # At the start, or held up for too long: go on where it can be heard, at its own moment.
            self._end, self._laid = earliest, self._laid[:0]
        count = heard + AHEAD - self._end
        if count <= 0:
            return
        samples, shift = spliced(
            self._source.read(self._end - offset, count + SPLICE), count, round(self._anchor.value) - offset
        )
        pcm = to_pcm(samples)
        if not len(self._laid):
            pcm = _cross_faded(np.zeros_like(pcm), pcm)  # whatever is sounding is entered softly
        self._lay(pcm)
        self._offset = offset + shift

    def _lay(self, pcm: Pcm) -> None:
        taken = self._output.write(self._end, pcm)
        self._end += taken
        self._laid = np.concatenate((self._laid, pcm[:taken]))[-AHEAD - SPLICE :]


def spliced(samples: Samples, count: int, drift: int) -> tuple[Samples, int]:
    """`count` of the samples (which are `SPLICE` more), brought nearer to the clock by `drift` samples.

    Returns them, and by how many later (or earlier, when negative) everything after them
    now comes. Nothing is changed but where the sound is next to nothing.
    """
    if abs(drift) < DRIFT:
        return samples[:count], 0
    shift = max(-SPLICE, min(SPLICE, drift))
    at = _quiet_place(samples[: count - max(shift, 0)], 2 * QUIET_RUN + max(-shift, 0))
    if at is None:
        return samples[:count], 0
    at += QUIET_RUN
    if shift > 0:
        silence = np.zeros(shift, dtype=np.float32)
        return np.concatenate((samples[:at], silence, samples[at : count - shift])), shift
    return np.concatenate((samples[:at], samples[at - shift : count - shift])), shift


def _quiet_place(samples: Samples, run: int) -> int | None:
    """Where the first `run` samples in a row begin that are next to nothing."""
    loud = np.flatnonzero(np.abs(samples) >= QUIET)
    edges = np.concatenate(([-1], loud, [len(samples)]))
    wide = np.flatnonzero(np.diff(edges) > run)
    return int(edges[wide[0]]) + 1 if len(wide) else None


def _cross_faded(old: Pcm, new: Pcm) -> Pcm:
    """`new`, entered from `old` over a few milliseconds."""
    length = min(FADE, len(new))
    share = np.linspace(0, 1, length)
    faded = new.copy()
    faded[:length] = np.rint(old[:length] * (1 - share) + new[:length] * share).astype(np.int16)
    return faded
