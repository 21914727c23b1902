"""How long a routine is and how many segments it has, without making one of them.

Judged with both sides affected, by the same rules as `flatten`, and quick also where a
hostile file nests ten thousand rounds eight deep.
"""

from __future__ import annotations

from typing import NamedTuple

from rehab_player.core.routine import (
    Hold,
    Move,
    Play,
    Repeat,
    Reps,
    Rest,
    Sides,
    Step,
    Switch,
    Work,
)

_TWO_SIDED = (Sides.BOTH, Sides.AFFECTED)


class Extent(NamedTuple):
    """Sums over a list of steps: segments, milliseconds of the timed ones, and steps gone through.

    `visits` also counts the steps that make no segment, such as a rest of no length.
    """

    segments: int = 0
    total_ms: int = 0
    visits: int = 0

    def plus(self, other: Extent) -> Extent:
        """Both together."""
        return Extent(
            self.segments + other.segments, self.total_ms + other.total_ms, self.visits + other.visits
        )

    def times(self, factor: int) -> Extent:
        """The same, `factor` times."""
        return Extent(self.segments * factor, self.total_ms * factor, self.visits * factor)


_NOTHING = Extent()
_ONE_VISIT = Extent(visits=1)


def extent(steps: tuple[Step, ...]) -> Extent:
    """The extent of steps as they are played with both sides affected."""
    return _steps(steps, {})


def _steps(steps: tuple[Step, ...], known: dict[int, Extent]) -> Extent:
    """`known` keeps a list of steps that stands in many places from being counted in each of them."""
    found = known.get(id(steps))
    if found is None:
        found = known[id(steps)] = _sum(*(_step(step, known) for step in steps))
    return found


def _step(step: Step, known: dict[int, Extent]) -> Extent:
    if isinstance(step, Rest | Switch):
        return _gap(step.duration_ms).plus(_ONE_VISIT)
    if isinstance(step, Repeat):
        return _repeated(step, step.rounds, _steps(step.steps, known))
    if isinstance(step, Play):
        return _steps(step.steps, known).plus(_ONE_VISIT)
    if isinstance(step, Hold | Move | Reps):
        return _repeated(step, step.sets, Extent(1, _work_ms(step), 1))
    return Extent(1, getattr(step, "duration_ms", None) or 0, 1)


def _work_ms(step: Hold | Move | Reps) -> int:
    if not isinstance(step, Reps):
        return step.duration_ms
    return 0 if step.count is None or step.rep_ms is None else step.count * step.rep_ms


def _repeated(step: Work | Repeat, times: int, inner: Extent) -> Extent:
    """`inner` for each round (or set) and each side, with what stands between them."""
    two_sided = step.sides in _TWO_SIDED
    if times == 1 and not two_sided:
        return inner.plus(_ONE_VISIT)
    switch = _gap(step.switch_ms) if two_sided else _NOTHING
    between = switch if step.rest_ms is None else _gap(step.rest_ms)
    return _sum(
        Extent(visits=times),
        inner.times(2 * times if two_sided else times),
        switch.times(times),
        between.times(times - 1),
    )


def _gap(duration_ms: int) -> Extent:
    return Extent(1, duration_ms) if duration_ms else _NOTHING


def _sum(*extents: Extent) -> Extent:
    total = _NOTHING
    for one in extents:
        total = total.plus(one)
    return total
