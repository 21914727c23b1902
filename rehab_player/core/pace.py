"""Where the body is within a repetition: the one position that tone, figure and dot share.

The position `p` is 0 at the low end and 1 at the top. Phases named `up` or `raise` take it
to 1, `down` or `lower` to 0, both along half a cosine; `top` stays at 1 and `bottom` at 0,
and where the phase before ended elsewhere they glide there first. Other phases stay where
the one before ended.
"""

from __future__ import annotations

from math import cos, pi
from typing import TYPE_CHECKING, NamedTuple

from rehab_player.core.cues import Glide

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab_player.core.routine import Phase

RISING = frozenset({"up", "raise"})
FALLING = frozenset({"down", "lower"})
TARGETS = {"up": 1.0, "raise": 1.0, "top": 1.0, "down": 0.0, "lower": 0.0, "bottom": 0.0}
SETTLE_MS = 1_000
"""How long a phase that should only stay takes at most to glide to its place."""


class PhasePlace(NamedTuple):
    """A moment within a repetition: which phase, and how far into it."""

    phase: int
    into_ms: int
    left_ms: int


class RepPlace(NamedTuple):
    """A moment within paced repetitions: which one (from 1), how far into it, and what of it is left.

    `phase` counts from 0 and is None without phases; `phase_left_ms` is then what is left of
    the repetition. `height` is the position `p`.
    """

    rep: int
    rep_elapsed_ms: int
    phase: int | None
    phase_left_ms: int
    height: float


def rep_at(tempo: Sequence[Phase] | None, rep_ms: int, count: int | None, elapsed_ms: int) -> RepPlace:
    """The place `elapsed_ms` after the first repetition began; at the very end, still in the last.

    `count` is None for as many as the person can.
    """
    done = elapsed_ms // rep_ms
    if count is not None:
        done = min(done, count - 1)
    into = elapsed_ms - done * rep_ms
    if not tempo:
        return RepPlace(done + 1, into, None, rep_ms - into, 0.0)
    now = place(tempo, into)
    return RepPlace(done + 1, into, now.phase, now.left_ms, height(tempo, into))


def glide(phase_name: str) -> Glide:
    """How the tone of a phase moves."""
    if phase_name in RISING:
        return Glide.RISE
    return Glide.FALL if phase_name in FALLING else Glide.STAY


def place(tempo: Sequence[Phase], rep_elapsed_ms: int) -> PhasePlace:
    """The phase at `rep_elapsed_ms` into one repetition; the last one at its very end."""
    start = 0
    for index, phase in enumerate(tempo):
        into = rep_elapsed_ms - start
        if into < phase.ms or index == len(tempo) - 1:
            into = min(max(into, 0), phase.ms)
            return PhasePlace(index, into, phase.ms - into)
        start += phase.ms
    raise ValueError("a tempo has at least one phase")


def height(tempo: Sequence[Phase], rep_elapsed_ms: int) -> float:
    """The position `p`, 0 low to 1 high, at `rep_elapsed_ms` into one repetition."""
    now = place(tempo, rep_elapsed_ms)
    phase = tempo[now.phase]
    begin, end = _ends(tempo, now.phase)
    length = phase.ms if phase.name in RISING | FALLING else min(phase.ms, SETTLE_MS)
    return begin + (end - begin) * ease(now.into_ms / length if length else 1.0)


def ease(share: float) -> float:
    """0 to 1 along half a cosine; `share` outside 0..1 is brought to its nearer end."""
    return 0.5 - 0.5 * cos(pi * min(max(share, 0.0), 1.0))


def _ends(tempo: Sequence[Phase], index: int) -> tuple[float, float]:
    """The positions at which a phase begins and ends, the repetition taken as a circle."""
    begin = _rest_position(tempo, index)
    return begin, TARGETS.get(tempo[index].name, begin)


def _rest_position(tempo: Sequence[Phase], index: int) -> float:
    """Where the phases before `index` leave the body."""
    for back in range(1, len(tempo) + 1):
        name = tempo[(index - back) % len(tempo)].name
        if name in TARGETS:
            return TARGETS[name]
    return 0.0
