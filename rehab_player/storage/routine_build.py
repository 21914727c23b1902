"""From a checked file to the frozen values of `core`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rehab_player.core.routine import (
    Ask,
    Dose,
    Hold,
    Measure,
    Move,
    PainRule,
    Phase,
    Play,
    Repeat,
    Reps,
    Rest,
    Routine,
    Setup,
    Sides,
    Step,
    Switch,
)
from rehab_player.storage import routine_models as models

if TYPE_CHECKING:
    from collections.abc import Mapping as Lookup
    from collections.abc import Sequence

    from rehab_player.storage.nodes import Listing, Mapping


def build_routine(model: models.RoutineModel, root: Mapping, played: Lookup[int, Routine]) -> Routine:
    """The routine; `played` has each played routine by the id of its step's node."""
    return Routine(
        name=model.name,
        steps=_steps(model.steps, root["steps"], played),
        summary=model.summary,
        about=model.about,
        areas=tuple(model.areas),
        goal=model.goal,
        equipment=tuple(model.equipment),
        caution=model.caution,
        sources=tuple(model.source),
        dose=None if model.dose is None else _dose(model.dose),
        pain_rule=_pain_rule(model.pain_rule),
        measures=tuple(Measure(name=m.name, unit=m.unit, per_side=m.per_side) for m in model.measures),
    )


def _dose(model: models.DoseModel) -> Dose:
    return Dose(
        per_day=model.per_day,
        days_per_week=model.days_per_week,
        weeks=model.weeks,
        min_hours_apart=model.min_hours_apart,
        after_runs=model.after_runs,
    )


def _pain_rule(word: str | None) -> PainRule | None:
    return PainRule(word) if word else None


def _steps(
    steps: Sequence[models.StepModel], nodes: Listing, played: Lookup[int, Routine]
) -> tuple[Step, ...]:
    return tuple(_step(step, node, played) for step, node in zip(steps, nodes, strict=True))


def _step(step: models.StepModel, node: Mapping, played: Lookup[int, Routine]) -> Step:
    match step:
        case models.HoldModel():
            return Hold(name=step.hold, duration_ms=step.for_, **_options(step, node))
        case models.MoveModel():
            return Move(name=step.move, duration_ms=step.for_, beat=step.beat, **_options(step, node))  # type: ignore[arg-type]
        case models.RepsModel():
            return _reps(step, node)
        case models.RepeatModel():
            return _repeat(step, node, played)
        case models.PlayModel():
            routine = played[id(node)]
            return Play(file=step.play, steps=routine.steps, pain_rule=routine.pain_rule, line=node.line)
        case models.SetupModel():
            return Setup(text=step.setup, duration_ms=step.for_, line=node.line)
        case models.RestModel():
            return Rest(duration_ms=step.rest, line=node.line)
        case models.SwitchModel():
            return Switch(duration_ms=step.switch, line=node.line)
        case models.AskModel():
            return Ask(line=node.line)


def _reps(step: models.RepsModel, node: Mapping) -> Reps:
    tempo = step.tempo or {}
    return Reps(
        name=step.reps,
        count=None if step.count == "max" else int(step.count),
        tempo=tuple(Phase(name.strip(), ms) for name, ms in tempo.items() if ms),
        each_ms=step.each,
        **_options(step, node),
    )


def _repeat(step: models.RepeatModel, node: Mapping, played: Lookup[int, Routine]) -> Repeat:
    return Repeat(
        rounds=step.repeat,
        steps=_steps(step.steps, node["steps"], played),
        rest_ms=step.rest,
        sides=Sides(step.sides),
        switch_ms=step.switch,
        line=node.line,
    )


def _options(step: models.WorkModel, node: Mapping) -> dict[str, Any]:
    """What hold, move and reps have in common."""
    return {
        "line": node.line,
        "sets": step.sets,
        "rest_ms": step.rest,
        "sides": Sides(step.sides),
        "switch_ms": step.switch,
        "cues": tuple(step.cues),
        "figure": step.figure,
        "load": step.load,
        "pain_rule": _pain_rule(step.pain_rule),
    }
