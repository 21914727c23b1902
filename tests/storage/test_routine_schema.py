"""The JSON Schema says the same as the reader."""

from __future__ import annotations

from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from rehab_player.resources import routines_dir
from rehab_player.storage.routine_file import parse_routine
from rehab_player.storage.schema import routine_schema

if TYPE_CHECKING:
    from _pytest.mark import ParameterSet

STORIES = (Path(__file__).parent / "routine_refusals.txt").read_text(encoding="utf-8")
PATH = Path("folder-that-is-not-there/knee.yaml")
STEPS = "format: 1\nname: a\nsteps:\n"

ONLY_THE_READER = {
    "keys": {"merge"},
    "nesting": None,
    "types": {"name is blank", "name of two lines", "cue of two lines", "span backwards"},
    "numbers": {"count with decimals", "sets hexadecimal"},
    "durations": {"rounds to zero", "too long", "exponent"},
    "tempo": {"tempo of nothing but zeros", "phase without a name"},
    "yaml": None,
}
"""The stories that a schema cannot tell, by their groups; None for a whole group."""


def loaded(text: str) -> Any:
    return YAML(typ="safe", pure=True).load(StringIO(text))


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    schema = routine_schema()
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


@pytest.mark.parametrize("path", sorted(routines_dir().glob("*.yaml")), ids=lambda path: path.stem)
def test_every_bundled_routine_fits(path: Path, validator: Draft202012Validator) -> None:
    assert [error.message for error in validator.iter_errors(loaded(path.read_text(encoding="utf-8")))] == []


def refusals() -> list[ParameterSet]:
    told = []
    for story in STORIES.removeprefix("=== ").split("\n=== "):
        title, _, rest = story.partition("\n")
        group, name = title.split(": ", 1)
        beyond = ONLY_THE_READER.get(group, set())
        if beyond is not None and name not in beyond:
            told.append(pytest.param(rest.partition("~~~\n")[0], id=title))
    return told


@pytest.mark.parametrize("text", refusals())
def test_what_the_reader_refuses_does_not_fit(text: str, validator: Draft202012Validator) -> None:
    try:
        data = loaded(text)
    except YAMLError:
        assert parse_routine(text, path=PATH).routine is None
        return
    assert not validator.is_valid(data)


@pytest.mark.parametrize(
    "step",
    [
        "{hold: a, for: 30}",
        "{hold: a, for: 1:30, sets: 3, rest: 2 min, sides: both, switch: 0, cues: [b], load: 12RM}",
        "{move: a, for: 0.5, beat: cadence}",
        "{move: a, for: 1m30s, beat: 60, figure: heel-drop, pain_rule: impact}",
        "{reps: a, count: max}",
        "{reps: a, count: 12, tempo: {up: 2s, hang: 0, down: 3}}",
        "{reps: a, count: 12, each: 4s}",
        "{rest: 1:02:30}",
        "{switch: 5}",
        "{setup: a}",
        "{setup: a, for: 20s}",
        "{ask: pain}",
        "{repeat: 3, rest: 30s, sides: affected, switch: 5s, steps: [{rest: 3}]}",
    ],
)
def test_every_kind_of_step_fits_and_is_read(step: str, validator: Draft202012Validator) -> None:
    text = f"{STEPS}  - {step}\n"
    assert validator.is_valid(loaded(text))
    assert parse_routine(text, path=PATH).problems == ()


@pytest.mark.parametrize(
    "head",
    [
        "source: One",
        "source: [One, Two]",
        "dose: {per_day: 2, days_per_week: 2-3, weeks: 4–12, after_runs: true}",
        "areas: [calf, general]",
        "measures: [{name: Load, unit: kg, per_side: true}]",
        "about: |\n  One\n\n  Two",
    ],
)
def test_every_head_line_fits_and_is_read(head: str, validator: Draft202012Validator) -> None:
    text = f"{head}\n{STEPS}  - rest: 3\n"
    assert validator.is_valid(loaded(text))
    assert parse_routine(text, path=PATH).problems == ()


def test_the_schema_helps_an_editor() -> None:
    schema: Any = routine_schema()
    assert set(schema["required"]) == {"format", "name", "steps"}
    assert schema["additionalProperties"] is False
    hold = schema["$defs"]["HoldModel"]
    assert hold["properties"]["sides"]["enum"] == ["none", "left", "right", "both", "affected"]
    assert all("description" in value for value in schema["properties"].values())
    for model in schema["$defs"].values():
        assert all("description" in value for value in model["properties"].values())
