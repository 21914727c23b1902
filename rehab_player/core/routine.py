"""What a routine file says, as frozen values.

All durations are whole milliseconds. Nothing in here knows YAML, files or the
person; `flatten` turns a routine into a timeline.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal, NamedTuple

from rehab_player.core.basics import DEFAULT_CADENCE as DEFAULT_CADENCE
from rehab_player.core.basics import Side as Side
from rehab_player.core.basics import Sides as Sides

DEFAULT_SWITCH_MS = 5_000


class PainRule(StrEnum):
    """How much pain a routine allows (NRS 0–10): loading stops above 5, gentle above 3, impact at 3."""

    LOADING = "loading"
    GENTLE = "gentle"
    IMPACT = "impact"


class Phase(NamedTuple):
    """A named part of one repetition, lasting `ms` milliseconds."""

    name: str
    ms: int


class Span(NamedTuple):
    """A number, or a range such as 2-3; `low == high` for a single number."""

    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """Anything that stands in a file; `line` counts from 1 and is 0 where there is no file."""

    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Work(Placed):
    """The options that hold, move and reps have in common.

    `rest_ms` is None when no rest is written, and 0 when a rest of 0 is.
    """

    name: str
    sets: int = 1
    rest_ms: int | None = None
    sides: Sides = Sides.NONE
    switch_ms: int = DEFAULT_SWITCH_MS
    cues: tuple[str, ...] = ()
    figure: str | None = None
    load: str | None = None
    pain_rule: PainRule | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold(Work):
    duration_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Move(Work):
    """`beat` is in ticks a minute, or "cadence" for the person's own step-rate target."""

    duration_ms: int
    beat: int | Literal["cadence"] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reps(Work):
    """`count` None is `max`: as many as you can. Without `tempo` and `each_ms` it is self-paced.

    Phases of no length are already left out of `tempo`.
    """

    count: int | None
    tempo: tuple[Phase, ...] = ()
    each_ms: int | None = None

    @property
    def rep_ms(self) -> int | None:
        """The length of one repetition, or None when the person sets the pace."""
        return sum(phase.ms for phase in self.tempo) if self.tempo else self.each_ms


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest(Placed):
    duration_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Switch(Placed):
    duration_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup(Placed):
    """Getting into place; without `duration_ms` it waits for the person."""

    text: str
    duration_ms: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask(Placed):
    question: Literal["pain"] = "pain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat(Placed):
    rounds: int
    steps: tuple[Step, ...]
    rest_ms: int | None = None
    sides: Sides = Sides.NONE
    switch_ms: int = DEFAULT_SWITCH_MS


@dataclass(frozen=True, slots=True, kw_only=True)
class Play(Placed):
    """Another routine's steps stand here: `file` as written, `steps` as resolved by the reader.

    `pain_rule` is that routine's own; its steps keep it.
    """

    file: str
    steps: tuple[Step, ...]
    pain_rule: PainRule | None = None


Step = Hold | Move | Reps | Rest | Switch | Setup | Ask | Repeat | Play


@dataclass(frozen=True, slots=True, kw_only=True)
class Dose:
    """How often a routine is prescribed; what is None was not written."""

    per_day: Span | None = None
    days_per_week: Span | None = None
    weeks: Span | None = None
    min_hours_apart: Span | None = None
    after_runs: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A number asked after the session, such as a load in kg."""

    name: str
    unit: str = ""
    per_side: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Routine:
    name: str
    steps: tuple[Step, ...]
    summary: str = ""
    about: str = ""
    areas: tuple[str, ...] = ()
    goal: str | None = None
    equipment: tuple[str, ...] = ()
    caution: str = ""
    sources: tuple[str, ...] = ()
    dose: Dose | None = None
    pain_rule: PainRule | None = None
    measures: tuple[Measure, ...] = ()
