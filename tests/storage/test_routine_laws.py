"""What holds for all routine files: what is written is read, and nothing that is written raises."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rehab_player.core.routine import (
    Ask,
    Dose,
    Hold,
    Measure,
    Move,
    PainRule,
    Phase,
    Repeat,
    Reps,
    Rest,
    Routine,
    Setup,
    Sides,
    Span,
    Step,
    Switch,
)
from rehab_player.resources import routines_dir
from rehab_player.storage import value_wording
from rehab_player.storage.routine_fields import AREAS, GOALS
from rehab_player.storage.routine_file import parse_routine
from rehab_player.storage.routine_reading import Reading
from rehab_player.storage.yaml_tree import PurePythonParser

PATH = Path("folder-that-is-not-there/knee.yaml")

words = st.text(
    st.characters(
        exclude_categories=("Cc", "Cs", "Zl", "Zp", "Cn", "Co"),
        exclude_characters="\u202a\u202b\u202c\u202d\u202e\ufeff",
    ),
    min_size=1,
    max_size=40,
).filter(lambda text: text == text.strip() and text)
ms = st.integers(1, 5_000)
gap = st.integers(0, 5_000)
plain_sides = st.just(Sides.NONE)
work = {
    "name": words,
    "sets": st.integers(1, 5),
    "rest_ms": st.none() | gap,
    "sides": plain_sides,
    "switch_ms": gap,
    "cues": st.lists(words, max_size=3).map(tuple),
    "figure": st.none() | st.just("heel-drop"),
    "load": st.none() | words,
    "pain_rule": st.none() | st.sampled_from(PainRule),
}
tempo = st.dictionaries(words, ms, min_size=1, max_size=4).map(
    lambda phases: tuple(Phase(name, length) for name, length in phases.items())
)


def simple_steps(sides: st.SearchStrategy[Sides]) -> st.SearchStrategy[Step]:
    options: dict[str, Any] = work | {"sides": sides}
    count = st.none() | st.integers(1, 20)
    return st.one_of(
        st.builds(Hold, duration_ms=ms, **options),
        st.builds(
            Move, duration_ms=ms, beat=st.none() | st.just("cadence") | st.integers(20, 300), **options
        ),
        st.builds(Reps, count=count, tempo=tempo, **options),
        st.builds(Reps, count=count, each_ms=st.none() | ms, **options),
        st.builds(Rest, duration_ms=ms),
        st.builds(Switch, duration_ms=gap),
        st.builds(Setup, text=words, duration_ms=st.none() | ms),
        st.just(Ask()),
    )


def repeats(inner: st.SearchStrategy[Step], sides: st.SearchStrategy[Sides]) -> st.SearchStrategy[Step]:
    return st.builds(
        Repeat,
        rounds=st.integers(1, 2),
        steps=st.lists(inner, min_size=1, max_size=2).map(tuple),
        rest_ms=st.none() | gap,
        sides=sides,
        switch_ms=gap,
    )


all_sides = st.sampled_from(Sides)
nested = st.recursive(simple_steps(all_sides), lambda inner: repeats(inner, plain_sides), max_leaves=4)
step_lists = st.lists(nested | repeats(simple_steps(plain_sides), all_sides), min_size=1, max_size=4).map(
    tuple
)
spans = st.none() | st.tuples(st.integers(1, 7), st.integers(0, 0)).map(
    lambda pair: Span(pair[0], pair[0] + pair[1])
)
routines = st.builds(
    Routine,
    name=words,
    steps=step_lists.map(lambda steps: (*steps, Ask())),
    summary=st.just("") | words,
    about=st.just("") | words,
    areas=st.lists(st.sampled_from(AREAS), max_size=3).map(tuple),
    goal=st.none() | st.sampled_from(GOALS),
    equipment=st.lists(words, max_size=3).map(tuple),
    caution=st.just("") | words,
    sources=st.lists(words, max_size=3).map(tuple),
    dose=st.none()
    | st.builds(Dose, per_day=spans, days_per_week=spans, weeks=spans, after_runs=st.booleans()),
    pain_rule=st.none() | st.sampled_from(PainRule),
    measures=st.lists(st.builds(Measure, name=words, unit=words, per_side=st.booleans()), max_size=2).map(
        tuple
    ),
)


def time(value: int) -> str:
    return f"{value // 1000}.{value % 1000:03}s"


def written_step(step: Step) -> dict[str, Any]:
    match step:
        case Hold() | Move() | Reps():
            return written_work(step)
        case Rest():
            return {"rest": time(step.duration_ms)}
        case Switch():
            return {"switch": time(step.duration_ms)}
        case Setup():
            timed = {} if step.duration_ms is None else {"for": time(step.duration_ms)}
            return {"setup": step.text, **timed}
        case Repeat():
            rest = {} if step.rest_ms is None else {"rest": time(step.rest_ms)}
            inner = [written_step(each) for each in step.steps]
            more = {"sides": step.sides, "switch": time(step.switch_ms), **rest}
            return {"repeat": step.rounds, "steps": inner, **more}
    return {"ask": "pain"}


def written_work(step: Hold | Move | Reps) -> dict[str, Any]:
    said: dict[str, Any] = {type(step).__name__.lower(): step.name, "sets": step.sets, "sides": step.sides}
    said |= {"switch": time(step.switch_ms), "cues": list(step.cues)}
    said |= {"rest": step.rest_ms, "figure": step.figure, "load": step.load, "pain_rule": step.pain_rule}
    if step.rest_ms is not None:
        said["rest"] = time(step.rest_ms)
    if isinstance(step, Reps):
        said["count"] = "max" if step.count is None else step.count
        said["tempo"] = {phase.name: time(phase.ms) for phase in step.tempo} or None
        said["each"] = None if step.each_ms is None else time(step.each_ms)
    else:
        said["for"] = time(step.duration_ms)
    if isinstance(step, Move):
        said["beat"] = step.beat
    return {key: value for key, value in said.items() if value is not None}


def written(routine: Routine) -> str:
    """The routine as a file. JSON is YAML, and quotes every text."""
    dose = routine.dose and {
        "per_day": routine.dose.per_day and routine.dose.per_day.low,
        "days_per_week": routine.dose.days_per_week and routine.dose.days_per_week.low,
        "weeks": routine.dose.weeks and routine.dose.weeks.low,
        "after_runs": routine.dose.after_runs,
    }
    said = {
        "format": 1,
        "name": routine.name,
        "summary": routine.summary or None,
        "about": routine.about or None,
        "areas": list(routine.areas),
        "goal": routine.goal,
        "equipment": list(routine.equipment),
        "caution": routine.caution or None,
        "source": list(routine.sources),
        "dose": dose and {key: value for key, value in dose.items() if value is not None},
        "pain_rule": routine.pain_rule,
        "measures": [{"name": m.name, "unit": m.unit, "per_side": m.per_side} for m in routine.measures],
        "steps": [written_step(step) for step in routine.steps],
    }
    kept = {key: value for key, value in said.items() if value is not None}
    return json.dumps(kept, ensure_ascii=False)


@settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow])
@given(routines)
def test_what_is_written_is_read(routine: Routine) -> None:
    file = parse_routine(written(routine), path=PATH)
    assert file.problems == ()
    assert file.routine == routine


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(routines)
def test_both_parsers_read_the_same(routine: Routine) -> None:
    assert Reading(parser=PurePythonParser).read(written(routine), PATH).routine == routine


def holds_for_any_file(data: bytes | str) -> None:
    """Never a routine with problems, never neither; places that exist; no words but our own."""
    file = parse_routine(data, path=PATH)
    faults = [problem for problem in file.problems if not problem.warning]
    assert (file.routine is None) == bool(faults)
    assert list(file.problems) == sorted(file.problems)
    for problem in file.problems:
        assert problem.line >= 1
        assert problem.column >= 1
        assert "\n" not in problem.text("knee.yaml")
        assert problem.what != value_wording.CANNOT_BE_USED
        assert not any(foreign in problem.what for foreign in ("Input should", "validation", "Extra inputs"))


@given(st.binary(max_size=300) | st.text(max_size=300))
def test_any_bytes_are_judged(data: bytes | str) -> None:
    holds_for_any_file(data)


YAML_SIGNS = st.text("ab1 :-[]{},#&*!|>'\"%@`?\n\t<~.", max_size=60)


@settings(max_examples=300)
@given(YAML_SIGNS)
def test_any_signs_of_yaml_are_judged(text: str) -> None:
    holds_for_any_file(text)
    holds_for_any_file(f"format: 1\nname: a\nsteps:\n  - hold: {text}\n")


keys = st.sampled_from(
    [
        *(
            "format",
            "name",
            "steps",
            "hold",
            "move",
            "reps",
            "rest",
            "switch",
            "setup",
            "ask",
            "repeat",
            "play",
        ),
        *("for", "count", "tempo", "each", "beat", "sets", "sides", "cues", "figure", "load", "pain_rule"),
        *(
            "dose",
            "measures",
            "source",
            "areas",
            "goal",
            "weeks",
            "per_side",
            "unit",
            "programme",
            "fro",
            "1",
        ),
    ]
)
leaves = st.sampled_from(
    [None, True, 0, 1, 12.5, -3, "a", "30s", "both", "max", "pain", "", "1:30", "2-3", "x" * 300]
)
trees = st.recursive(
    leaves,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=5),
    max_leaves=20,
)


@settings(max_examples=200)
@given(
    st.dictionaries(keys, trees, max_size=6), st.lists(st.dictionaries(keys, trees, max_size=5), max_size=3)
)
def test_any_shape_of_known_keys_is_judged(root: dict[str, Any], steps: list[Any]) -> None:
    holds_for_any_file(json.dumps({"format": 1, "name": "a", **root}))
    holds_for_any_file(json.dumps({**root, "format": 1, "name": "a", "steps": steps}))


@pytest.mark.parametrize("path", sorted(routines_dir().glob("*.yaml")), ids=lambda path: path.stem)
def test_any_damage_to_a_bundled_file_is_judged(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    chance = random.Random(path.stem)
    for _ in range(20):
        holds_for_any_file(damaged(text, chance))


def damaged(text: str, chance: random.Random) -> str:
    """The text with up to three places cut out, doubled, or overwritten."""
    for _ in range(chance.randint(1, 3)):
        at = chance.randrange(len(text))
        end = at + chance.randint(0, 12)
        new = chance.choice(
            ["", text[at:end] * 2, chance.choice(list(":-[]{}#&*!|>'\"%@`\t\n\0~1 ")), "\n" + text[at:end]]
        )
        text = text[:at] + new + text[end:]
    return text
