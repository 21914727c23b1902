"""Measures over time: each side by itself, what change is real, and left beside right."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from rehab_player.core.routine import Side

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

KNEE_TO_WALL_REAL_CM = 1.9
"""Powden 2015, Man Ther 20:524: the smallest change that is not chance, same tester."""
KNEE_TO_WALL_UNEVEN_CM = 1.5
"""Hoch & McKeon 2011, Man Ther 16:516: two thirds of healthy adults differ by no more between sides."""
KNEE_TO_WALL = ("knee to wall", "knie zur wand")
"""What that measure is called, in each language that the bundled routines come in."""
LOAD_UNIT = "kg"


class Reading(NamedTuple):
    """One measure as it was told, with the routine and session it was told after."""

    session: str
    day: date
    routine_name: str
    name: str
    unit: str
    side: Side | None
    value: float
    routine_file: str = ""


class MeasurePoint(NamedTuple):
    day: date
    value: float
    session: str


class Change(StrEnum):
    """What became of a measure; NOT_REAL is a change that chance alone makes, UNJUDGED has no yardstick."""

    REAL = "real"
    NOT_REAL = "no real change"
    UNJUDGED = "unjudged"


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureLine:
    """One measure of one side, oldest first; the last reading of a day counts.

    `routine` is empty for what is told of the body, and names the exercise for a load.
    `real_from` is the smallest real change in `unit`, where one is known.
    """

    name: str
    unit: str
    side: Side | None
    routine: str
    points: tuple[MeasurePoint, ...]
    real_from: float | None

    @property
    def last(self) -> float:
        return self.points[-1].value

    @property
    def change(self) -> float:
        """From the first point to the last, in `unit`."""
        return _tidy(self.last - self.points[0].value)

    @property
    def verdict(self) -> Change:
        """Whether the change from the first point to the last is a real one."""
        return judged(self.change, self.real_from)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftRight:
    """The newest of each side. `difference` is right minus left, `is_uneven` None without a yardstick."""

    name: str
    unit: str
    left: float
    right: float
    difference: float
    is_uneven: bool | None


def judged(change: float, real_from: float | None) -> Change:
    """Exactly `real_from` counts as real."""
    if real_from is None:
        return Change.UNJUDGED
    return Change.REAL if abs(change) >= real_from else Change.NOT_REAL


def real_change(name: str, unit: str) -> float | None:
    """The smallest change of this measure that is real, in its unit; None when not known."""
    return KNEE_TO_WALL_REAL_CM if _is_knee_to_wall(name, unit) else None


def measure_lines(readings: Iterable[Reading]) -> tuple[MeasureLine, ...]:
    """Every measure but loads: left before right before neither, in the order they were first told."""
    return _lines((reading for reading in readings if not is_load(reading)), by_routine=False)


def load_lines(readings: Iterable[Reading]) -> tuple[MeasureLine, ...]:
    """Loads, for each routine by itself: 20 kg of one exercise says nothing beside 5 kg of another."""
    return _lines((reading for reading in readings if is_load(reading)), by_routine=True)


def is_load(reading: Reading) -> bool:
    """Whether it tells how heavy an exercise was."""
    return reading.unit.casefold() == LOAD_UNIT


def left_right(lines: Sequence[MeasureLine]) -> tuple[LeftRight, ...]:
    """The measures that both sides have."""
    by_side = {(line.routine, line.name, line.unit, line.side): line for line in lines}
    pairs = []
    for line in lines:
        right = by_side.get((line.routine, line.name, line.unit, Side.RIGHT))
        if line.side is Side.LEFT and right is not None:
            pairs.append(_pair(line, right))
    return tuple(pairs)


def _pair(left: MeasureLine, right: MeasureLine) -> LeftRight:
    difference = _tidy(right.last - left.last)
    uneven = abs(difference) > KNEE_TO_WALL_UNEVEN_CM if _is_knee_to_wall(left.name, left.unit) else None
    return LeftRight(
        name=left.name,
        unit=left.unit,
        left=left.last,
        right=right.last,
        difference=difference,
        is_uneven=uneven,
    )


def _lines(readings: Iterable[Reading], *, by_routine: bool) -> tuple[MeasureLine, ...]:
    found: dict[tuple[str, str, str, Side | None], dict[date, Reading]] = {}
    for reading in sorted(readings, key=attrgetter("day")):
        key = (reading.routine_name if by_routine else "", reading.name, reading.unit, reading.side)
        found.setdefault(key, {})[reading.day] = reading
    first_told = list(dict.fromkeys(key[:3] for key in found))
    keys = sorted(found, key=lambda key: (first_told.index(key[:3]), _SIDE_ORDER[key[3]]))
    return tuple(_line(key, found[key]) for key in keys)


_SIDE_ORDER = {Side.LEFT: 0, Side.RIGHT: 1, None: 2}


def _line(key: tuple[str, str, str, Side | None], by_day: dict[date, Reading]) -> MeasureLine:
    routine, name, unit, side = key
    return MeasureLine(
        name=name,
        unit=unit,
        side=side,
        routine=routine,
        points=tuple(MeasurePoint(day, told.value, told.session) for day, told in by_day.items()),
        real_from=real_change(name, unit),
    )


def _is_knee_to_wall(name: str, unit: str) -> bool:
    return name.casefold().strip() in KNEE_TO_WALL and unit.casefold().strip() == "cm"


def _tidy(value: float) -> float:
    """Without the dust of binary fractions: 11.5 − 9.6 is 1.9, which decides whether a change is real."""
    return round(value, 9) if math.isfinite(value) else value
