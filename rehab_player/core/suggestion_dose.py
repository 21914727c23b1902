"""What a suggestion changes once it is accepted, as a value, and a routine with it applied.

Adjustments are kept beside the person's routines and with each session that was played under
them, so that the file itself never changes and every change can be taken back.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from rehab_player.core import suggestion_texts as texts
from rehab_player.core.light_impact import without_impact
from rehab_player.core.routine import (
    Hold,
    Move,
    PainRule,
    Play,
    Repeat,
    Reps,
    Routine,
    Sides,
    Step,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

FEWER_REPS = 0.7
"""Fewer repetitions are 30 % fewer. Our convention."""


class AdjustmentKind(StrEnum):
    """In the order in which a step back takes them, before what belongs to programmes."""

    LOAD = "load"
    REPS = "reps"
    TWO_LEGS = "two legs"
    VARIANT = "variant"
    SPACING = "spacing"
    REST = "rest"
    PHASE = "phase"
    WITHOUT_IMPACT = "without impact"


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjustment:
    """One change of the dose of `routine`, a file name without its ending.

    What counts of the rest depends on the kind: the load in kg from now on (`kg`), the share of
    the repetitions (`share`), the routine that takes its place (`variant`), the hours between two
    sessions (`hours`), the first day after resting (`until`), the phase to play of a programme
    (`programme` is the id of the enrolment, `phase` counts from 0). `off` takes back whatever of
    this kind was in force.
    """

    kind: AdjustmentKind
    routine: str
    kg: float | None = None
    share: float | None = None
    variant: str | None = None
    hours: float | None = None
    until: date | None = None
    programme: str | None = None
    phase: int | None = None
    off: bool = False

    @property
    def text(self) -> str:
        """What changes, in a few words."""
        return texts.taken_back(self.kind.value) if self.off else _TEXTS[self.kind](self)


def in_force(adjustments: Iterable[Adjustment], routine: str) -> tuple[Adjustment, ...]:
    """What holds for a routine now: the newest of each kind, in the order in which they were accepted."""
    newest: dict[AdjustmentKind, Adjustment] = {}
    for adjustment in adjustments:
        if adjustment.routine == routine:
            newest.pop(adjustment.kind, None)
            newest[adjustment.kind] = adjustment
    return tuple(one for one in newest.values() if not one.off)


def file_to_play(routine: str, adjustments: Iterable[Adjustment]) -> str:
    """The routine file that takes the place of `routine`, or itself."""
    chosen = [one for one in in_force(adjustments, routine) if one.kind is AdjustmentKind.VARIANT]
    return chosen[-1].variant or routine if chosen else routine


def hours_between(routine: str, adjustments: Iterable[Adjustment]) -> float:
    """The hours between two sessions that an adjustment asks for; 0 when none does."""
    return max((one.hours or 0 for one in in_force(adjustments, routine)), default=0)


def accepted_kg(adjustments: Iterable[Adjustment], routine: str) -> float:
    """The load that was accepted, where the sessions do not tell one; 0 when none was."""
    return max((one.kg or 0 for one in in_force(adjustments, routine)), default=0)


def resting_until(routine: str, adjustments: Iterable[Adjustment], today: date) -> date | None:
    """The first day after a rest that lasts beyond today."""
    days = [
        one.until for one in in_force(adjustments, routine) if one.until is not None and one.until > today
    ]
    return max(days, default=None)


def changes_steps(adjustment: Adjustment) -> bool:
    """Whether it changes what is done in a session, not only which file is played and when."""
    return adjustment.kind in _CHANGES


def adjusted(routine: Routine, adjustments: Sequence[Adjustment]) -> Routine:
    """The routine with load, repetitions, sides and impact changed as accepted.

    The adjustments are taken in turn as they are: choose those of the routine with `in_force`.
    Variants, spacing, rests and phases change which file is played and when, not the file.
    """
    for adjustment in adjustments:
        change = _CHANGES.get(adjustment.kind)
        if change is not None:
            routine = change(routine, adjustment)
    return routine


def _with_load(routine: Routine, adjustment: Adjustment) -> Routine:
    told = texts.kg(adjustment.kg or 0)

    def change(step: _Work) -> _Work:
        return replace(step, load=f"{step.load}, {told}" if step.load else told)

    return _each_loaded(routine, change)


def _with_reps(routine: Routine, adjustment: Adjustment) -> Routine:
    share = adjustment.share or 1

    def change(step: _Work) -> _Work:
        if isinstance(step, Reps):
            count = None if step.count is None else max(1, round(step.count * share))
            return replace(step, count=count)
        seconds = max(1, round(step.duration_ms * share / 1_000))
        return replace(step, duration_ms=seconds * 1_000)

    return _each_loaded(routine, change)


def _on_two_legs(routine: Routine, adjustment: Adjustment) -> Routine:
    def change(step: _Work) -> _Work:
        if step.sides is Sides.NONE:
            return step
        return replace(step, sides=Sides.NONE, name=texts.on_two_legs(step.name))

    return _each_loaded(routine, change)


def _without_impact(routine: Routine, adjustment: Adjustment) -> Routine:
    return without_impact(routine).routine


_CHANGES: dict[AdjustmentKind, Callable[[Routine, Adjustment], Routine]] = {
    AdjustmentKind.LOAD: _with_load,
    AdjustmentKind.REPS: _with_reps,
    AdjustmentKind.TWO_LEGS: _on_two_legs,
    AdjustmentKind.WITHOUT_IMPACT: _without_impact,
}

_TEXTS: dict[AdjustmentKind, Callable[[Adjustment], str]] = {
    AdjustmentKind.LOAD: lambda one: texts.load_from_now(one.kg or 0),
    AdjustmentKind.REPS: lambda one: texts.share_of_reps(one.share or 1),
    AdjustmentKind.TWO_LEGS: lambda one: texts.TWO_LEGS,
    AdjustmentKind.VARIANT: lambda one: texts.variant(one.variant or one.routine),
    AdjustmentKind.SPACING: lambda one: texts.every_hours(one.hours or 0),
    AdjustmentKind.REST: lambda one: texts.rest_until(one.until),
    AdjustmentKind.PHASE: lambda one: texts.phase_number((one.phase or 0) + 1),
    AdjustmentKind.WITHOUT_IMPACT: lambda one: texts.WITHOUT_IMPACT,
}


_Work = Hold | Move | Reps


def _each_loaded(routine: Routine, change: Callable[[_Work], _Work]) -> Routine:
    """The routine with every step changed that loads: loading and impact, not the gentle ones."""
    rule = routine.pain_rule or PainRule.LOADING
    return replace(routine, steps=_changed(routine.steps, rule, change))


def _changed(steps: tuple[Step, ...], rule: PainRule, change: Callable[[_Work], _Work]) -> tuple[Step, ...]:
    return tuple(_changed_one(step, rule, change) for step in steps)


def _changed_one(step: Step, rule: PainRule, change: Callable[[_Work], _Work]) -> Step:
    if isinstance(step, Repeat):
        return replace(step, steps=_changed(step.steps, rule, change))
    if isinstance(step, Play):
        return replace(step, steps=_changed(step.steps, step.pain_rule or rule, change))
    if isinstance(step, Hold | Move | Reps) and (step.pain_rule or rule) is not PainRule.GENTLE:
        return change(step)
    return step
