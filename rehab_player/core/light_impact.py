"""Leaving the impact steps out of a routine, for a day that is not green."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rehab_player.core import pain_texts as texts
from rehab_player.core.routine import (
    Hold,
    Move,
    PainRule,
    Play,
    Repeat,
    Reps,
    Rest,
    Routine,
    Setup,
    Step,
    Switch,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A step that is not played today: its name, its way through `routine.steps`, and why."""

    name: str
    step: tuple[int, ...]
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WithoutImpact:
    """What is left of a routine, and what is not. `is_empty` when nothing is left to do."""

    routine: Routine
    left_out: tuple[LeftOut, ...]

    @property
    def is_empty(self) -> bool:
        return not any(_works(self.routine.steps))

    @property
    def text(self) -> str:
        """What is left out and why, in a sentence; empty when nothing is."""
        if not self.left_out:
            return ""
        if self.is_empty:
            return texts.NOTHING_LEFT
        names = ", ".join(dict.fromkeys(one.name for one in self.left_out))
        return texts.left_out(names, self.left_out[0].why)


def without_impact(routine: Routine, why: str = texts.LEFT_OUT_YELLOW) -> WithoutImpact:
    """`routine` without the steps under the pain rule `impact`, and without what leads up to them.

    Setups, rests and changes of sides between the last step that stays and the one that goes
    belong to the latter.
    """
    left_out: list[LeftOut] = []
    rule = routine.pain_rule or PainRule.LOADING
    steps = _kept(routine.steps, rule, (), left_out, why)
    kept = replace(routine, steps=steps) if left_out else routine
    return WithoutImpact(routine=kept, left_out=tuple(left_out))


def has_impact(routine: Routine) -> bool:
    """Whether any step is one of impact."""
    return bool(without_impact(routine).left_out)


def is_all_impact(routine: Routine) -> bool:
    """Whether nothing is left of the routine on a day that is not green."""
    stripped = without_impact(routine)
    return bool(stripped.left_out) and stripped.is_empty


def _kept(
    steps: tuple[Step, ...],
    rule: PainRule,
    way: tuple[int, ...],
    left_out: list[LeftOut],
    why: str,
) -> tuple[Step, ...]:
    kept: list[Step] = []
    before = len(left_out)
    for index, step in enumerate(steps):
        inner = _without(step, rule, (*way, index), left_out, why)
        if inner is not None:
            kept.append(inner)
        else:
            _drop_lead_up(kept)
    if len(left_out) > before:
        _trim(kept)
    return tuple(kept)


def _without(
    step: Step, rule: PainRule, way: tuple[int, ...], left_out: list[LeftOut], why: str
) -> Step | None:
    """The step without its impact, or None where nothing of it is left."""
    if isinstance(step, Hold | Move | Reps):
        if (step.pain_rule or rule) is not PainRule.IMPACT:
            return step
        left_out.append(LeftOut(name=step.name, step=way, why=why))
        return None
    if isinstance(step, Repeat | Play):
        own = step.pain_rule if isinstance(step, Play) else None
        before = len(left_out)
        inner = _kept(step.steps, own or rule, way, left_out, why)
        if len(left_out) == before:
            return step
        return replace(step, steps=inner) if any(_works(inner)) else None
    return step


def _works(steps: tuple[Step, ...]) -> Iterator[Step]:
    for step in steps:
        if isinstance(step, Repeat | Play):
            yield from _works(step.steps)
        elif isinstance(step, Hold | Move | Reps):
            yield step


def _drop_lead_up(kept: list[Step]) -> None:
    while kept and isinstance(kept[-1], Setup | Rest | Switch):
        kept.pop()


def _trim(kept: list[Step]) -> None:
    """Without a gap at either end, which would part nothing from nothing."""
    while kept and isinstance(kept[-1], Rest | Switch):
        kept.pop()
    while kept and isinstance(kept[0], Rest | Switch):
        kept.pop(0)
