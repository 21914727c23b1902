"""Every example of the format's description is a routine, and the description leaves no key out."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from rehab_player.core.extent import extent
from rehab_player.resources import routines_dir
from rehab_player.storage.routine_fields import AREAS, GOALS
from rehab_player.storage.routine_file import parse_routine
from rehab_player.storage.routine_models import KINDS
from rehab_player.storage.schema import routine_schema

PAGE = (Path(__file__).parents[2] / "docs" / "routine-format.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```yaml\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("text", EXAMPLES, ids=lambda text: text.split("\n")[1])
def test_every_example_is_a_routine(text: str) -> None:
    file = parse_routine(text, path=Path("example.yaml"), search=[routines_dir()])
    assert file.problems == ()
    assert file.routine is not None


def test_the_example_of_295_seconds_takes_295_seconds() -> None:
    routine = parse_routine(EXAMPLES[-1], path=Path("example.yaml")).routine
    assert routine is not None
    assert extent(routine.steps).total_ms == 295_000


def test_there_is_an_example_of_every_kind_of_step() -> None:
    shown = "\n".join(EXAMPLES)
    assert [kind for kind in KINDS if f"- {kind}: " not in shown] == []


def test_every_key_and_choice_is_described() -> None:
    schema: Any = routine_schema()
    keys = {
        *schema["properties"],
        *(key for model in schema["$defs"].values() for key in model["properties"]),
    }
    assert [word for word in (*keys, *AREAS, *GOALS) if not re.search(f"`{word}[`:]", PAGE)] == []


def test_the_problem_shown_is_the_one_that_is_said() -> None:
    text = "format: 1\nname: a\nsteps:\n  - setup: Stand\n    for: 3s\n  - hold: Stretch\n"
    (problem,) = parse_routine(text, path=Path("my-routine.yaml")).problems
    assert f"    {problem.text('my-routine.yaml')}\n" in PAGE
