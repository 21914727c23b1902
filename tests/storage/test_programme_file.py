"""Programme files: the bundled ones, what is refused and how it is said, the schema, the description."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from rehab_player.core.programme import LOAD_FAMILY, MoveOn, Prescription, Programme
from rehab_player.core.routine import Span
from rehab_player.resources import routines_dir
from rehab_player.storage.programme_file import parse_programme, read_programme, read_programmes
from rehab_player.storage.schema import programme_schema

ROOT = Path(__file__).parents[2]
FOLDER = routines_dir() / "programmes"
FILES = sorted(FOLDER.glob("*.yaml"))
PATH = Path("folder-that-is-not-there/mine.yaml")
ROUTINES = frozenset({"calf-raises", "foot-doming"})
FORBIDDEN = re.compile(
    r"\b(cur(e|es|ed|ing)|treat(s|ed|ing|ment|ments)?|diagnos\w*|guarantee\w*|prevents?|heals?)\b|!",
    re.IGNORECASE,
)

GOOD = """\
format: 1
programme: Calves
phases:
  - name: First
    weeks: 2
    do:
      - {routine: calf-raises, days_per_week: 3}
"""


def programme(name: str) -> Programme:
    found = read_programme(FOLDER / f"{name}.yaml")
    assert found.problems == ()
    assert found.programme is not None
    return found.programme


def problems(text: str) -> list[str]:
    return [one.text("mine.yaml") for one in parse_programme(text, path=PATH, routines=ROUTINES).problems]


def only_problem(text: str) -> str:
    (found,) = problems(text)
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_bundled_programme_has_no_problem_and_says_what_a_person_needs(path: Path) -> None:
    found = programme(path.stem)
    assert found.summary
    assert found.about
    assert found.areas
    assert found.caution
    assert found.sources
    assert found.ends
    assert not FORBIDDEN.search(path.read_text(encoding="utf-8"))


DOSES = {
    "heel-drops-12-weeks": (12, [(12, "eccentric-heel-drops", "2 a day")]),
    "heel-drops-as-tolerated": (12, [(12, "heel-drops-as-tolerated", "2 a day")]),
    "floor-level-12-weeks": (12, [(12, "floor-level-lowering", "2 a day")]),
    "heavy-slow-resistance": (
        12,
        [
            (1, "heavy-slow-resistance-week-1", "3 a week"),
            (2, "heavy-slow-resistance-weeks-2-3", "3 a week"),
            (2, "heavy-slow-resistance-weeks-4-5", "3 a week"),
            (3, "heavy-slow-resistance-weeks-6-8", "3 a week"),
            (4, "heavy-slow-resistance-weeks-9-12", "3 a week"),
        ],
    ),
    "heel-raises-on-a-towel": (
        12,
        [
            (2, "heel-raises-on-towel-weeks-1-2", "48 h"),
            (2, "heel-raises-on-towel-weeks-3-4", "48 h"),
            (8, "heel-raises-on-towel-weeks-5-12", "48 h"),
        ],
    ),
    "balance": (
        None,
        [
            (1, "single-leg-balance", "5 a week"),
            (1, "single-leg-balance-eyes-closed", "5 a week"),
            (2, "single-leg-balance-on-a-pillow", "5 a week"),
            (None, "single-leg-balance-on-a-pillow", "3 a week"),
        ],
    ),
    "foot-doming": (8, [(8, "foot-doming", "3 a week")]),
    "plantar-stretch": (8, [(8, "plantar-fascia-stretch", "3 a day")]),
    "ankle-strength": (None, [(None, "ankle-strength-10", "3 a week")]),
    "recovery-after-runs": (None, [(None, "recovery-plan", "2 a week after runs")]),
    "return-to-hopping": (
        8,
        [(2, "calf-raises", "3 a week"), (3, "hop-ladder", "2 a week"), (3, "hop-ladder-2", "2 a week")],
    ),
}


def how_often(one: Prescription) -> str:
    if one.every_hours is not None:
        return f"{one.every_hours.low:g} h"
    if one.per_day is not None:
        return f"{one.per_day.low:g} a day"
    assert one.days_per_week is not None
    return f"{one.days_per_week.low:g} a week" + (" after runs" if one.after_runs else "")


@pytest.mark.parametrize("name", DOSES)
def test_doses_and_weeks_are_the_published_or_agreed_ones(name: str) -> None:
    found = programme(name)
    told = [(phase.weeks, one.routine, how_often(one)) for phase in found.phases for one in phase.do]
    assert (found.weeks, told) == DOSES[name]


def test_every_bundled_programme_has_its_dose_here() -> None:
    assert {path.stem for path in FILES} == set(DOSES)


def test_spacing_of_the_scheduling_table() -> None:
    assert programme("heel-drops-12-weeks").phases[0].do[0].hours_apart == 6
    assert all(phase.do[0].rest_day_between for phase in programme("heavy-slow-resistance").phases)
    assert programme("ankle-strength").phases[0].do[0].rest_day_between
    assert programme("return-to-hopping").phases[1].do[0].hours_apart == 48
    assert programme("return-to-hopping").phases[0].move_on is MoveOn.QUIET_WEEK


def test_the_load_family_names_routines_that_exist() -> None:
    assert all((routines_dir() / f"{name}.yaml").is_file() for name in LOAD_FAMILY)


def test_a_good_file() -> None:
    found = parse_programme(GOOD, path=PATH, routines=ROUTINES)
    assert found.programme is not None
    assert found.file == "mine"
    assert found.programme.phases[0].do[0].days_per_week == Span(3, 3)
    assert found.programme.phases[0].move_on is MoveOn.WEEKS


REFUSALS = [
    (
        GOOD.replace("calf-raises", "calf-raise"),
        "mine.yaml:7:19: phases 1, do 1, routine: there is no routine file `calf-raise.yaml`; "
        "did you mean `calf-raises`?",
    ),
    (
        GOOD.replace("calf-raises", "calf-raises.yaml"),
        "mine.yaml:7:19: phases 1, do 1, routine: leave the ending out: write `routine: calf-raises`",
    ),
    (
        GOOD.replace(", days_per_week: 3", ""),
        "mine.yaml:7:9: phases 1, do 1: nothing says how often: "
        "write `per_day: 2`, `days_per_week: 3`, `every_hours: 48` or `after_runs: true`",
    ),
    (
        GOOD.replace("days_per_week: 3", "days_per_week: 3, every_hours: 48"),
        "mine.yaml:7:9: phases 1, do 1: `every_hours` stands for itself: "
        "leave out `per_day` and `days_per_week`, or `every_hours`",
    ),
    (
        GOOD.replace("days_per_week: 3", "per_day: 5, hours_apart: 6"),
        "mine.yaml:7:9: phases 1, do 1: so many times do not fit into a day with so many hours apart: "
        "lower one of the two",
    ),
    (
        GOOD.replace("days_per_week: 3", "days_per_week: 2.5"),
        "mine.yaml:7:47: phases 1, do 1, days_per_week: `2.5` is no whole number: "
        "write one such as `2`, or two such as `2-3`",
    ),
    (
        GOOD.replace("weeks: 2", "weeks: two"),
        "mine.yaml:5:12: phases 1, weeks: `two` is no whole number: write one from 1 to 520",
    ),
    (
        GOOD.replace("weeks: 2", "week: 2"),
        "mine.yaml:5:5: phases 1, week: there is no key `week` in a phase; did you mean `weeks`? "
        "Allowed are `name`, `do`, `weeks` and `move_on`",
    ),
    (
        GOOD.replace("name: First", "name:"),
        "mine.yaml:4:5: phases 1, name: `name` has no value: write `name: ` and what the phase is called",
    ),
    (
        GOOD + "    move_on: settled\n",
        "mine.yaml:8:14: phases 1, move_on: `move_on` is a group: write `{when: settled}`",
    ),
    (
        GOOD + "    move_on: {when: setled}\n",
        "mine.yaml:8:21: phases 1, move_on, when: `setled` is not known here; did you mean `settled`? "
        "Otherwise choose `weeks`, `settled`, `easy` or `quiet week`",
    ),
    (
        GOOD.replace("    weeks: 2\n", "")
        + "  - name: Second\n    do: [{routine: foot-doming, per_day: 1}]\n",
        "mine.yaml:4:5: phases 1: a phase without `weeks` never ends, so it can only be the last: "
        "write `weeks: ` and how many",
    ),
    (
        "format: 1\nprogramme: Calves\n",
        "mine.yaml:1:1: file: `phases` is missing at the top of a programme: "
        "write `phases:` and below it one line beginning with `- name:` for each phase",
    ),
    (
        "format: 1\nname: Calves\nsteps: []\n",
        "mine.yaml:3:1: steps: this is a routine (it has the key `steps`), not a programme: "
        "a programme names routines, in the `do` of its `phases`",
    ),
    (
        "",
        "mine.yaml:1:1: file: the file is empty: "
        "begin with the lines `format: 1`, `programme:` and `phases:`",
    ),
    (
        "just words",
        "mine.yaml:1:1: file: a programme begins with lines such as "
        "`format: 1`, `programme: …` and `phases:`; this file holds something else",
    ),
    (
        GOOD.replace("phases:", "phases: []\nends:", 1).split("ends:")[0],
        "mine.yaml:3:9: phases: there are no phases: write at least one, with `name`, `weeks` and `do`",
    ),
    (
        "format: 1\nprogramme: Calves\nphases: First\n",
        "mine.yaml:3:9: phases: the phases belong here as a list: "
        "write one line beginning with `- name:` for each phase",
    ),
]


@pytest.mark.parametrize(("text", "said"), REFUSALS, ids=range(len(REFUSALS)))
def test_a_refusal_names_its_place_and_what_to_write(text: str, said: str) -> None:
    assert only_problem(text) == said


def test_every_problem_is_said_at_once_and_in_order() -> None:
    text = GOOD.replace("programme: Calves", "programme: 12\nsumary: x").replace("calf-raises", "calfs")
    lines = [line.split(": ")[0] for line in problems(text)]
    assert lines == ["mine.yaml:2:12", "mine.yaml:3:1", "mine.yaml:8:19"]


@given(st.text(max_size=200))
def test_no_text_raises(text: str) -> None:
    found = parse_programme(text, path=PATH)
    assert (found.programme is None) is bool(found.problems)


def test_a_file_that_is_not_there_is_a_problem() -> None:
    assert read_programme(PATH).problems[0].what.startswith("there is no such file")


def test_the_persons_own_file_takes_the_place_of_a_bundled_one(tmp_path: Path) -> None:
    own = tmp_path / "programmes"
    own.mkdir()
    (own / "balance.yaml").write_text(GOOD, encoding="utf-8")
    found = {file.file: file for file in read_programmes((tmp_path, routines_dir()))}
    assert found["balance"].path == own / "balance.yaml"
    assert found["balance"].programme is not None
    assert set(found) == set(DOSES)


def test_the_schema_takes_every_bundled_programme_and_refuses_what_the_reader_refuses() -> None:
    jsonschema = pytest.importorskip("jsonschema")
    validator = jsonschema.Draft202012Validator(programme_schema())
    for path in FILES:
        assert list(validator.iter_errors(yaml.safe_load(path.read_text(encoding="utf-8")))) == []
    for old, new in (
        ("programme: Calves\n", ""),
        ("weeks: 2", "weeks: 0"),
        (", days_per_week: 3", ""),
        ("days_per_week: 3", "days_per_week: 3, every_hours: 48"),
        ("weeks: 2", "week: 2"),
    ):
        assert not validator.is_valid(yaml.safe_load(GOOD.replace(old, new))), new


def test_the_schema_is_plain_json() -> None:
    told: dict[str, Any] = json.loads(json.dumps(programme_schema()))
    assert told["title"] == "Rehab Player programme, format 1"


DOCS = (ROOT / "docs" / "programme-format.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("example", re.findall(r"```yaml\n(.*?)```", DOCS, re.DOTALL))
def test_the_examples_of_the_description_are_programmes(example: str) -> None:
    names = frozenset(path.stem for path in routines_dir().glob("*.yaml"))
    assert parse_programme(example, path=PATH, routines=names).problems == ()


def keys_in(schema: object) -> set[str]:
    if isinstance(schema, list):
        return {key for entry in schema for key in keys_in(entry)}
    if not isinstance(schema, dict):
        return set()
    own = set(schema["properties"]) if isinstance(schema.get("properties"), dict) else set()
    return own | {key for entry in schema.values() for key in keys_in(entry)}


def test_the_description_names_every_key_and_rule() -> None:
    keys = keys_in(programme_schema()) - {"when"}
    assert len(keys) > 15
    assert [key for key in keys if f"`{key}`" not in DOCS] == []
    assert [rule.value for rule in MoveOn if f"`{rule.value}`" not in DOCS] == []


def test_the_quoted_refusals_are_the_real_ones() -> None:
    (quoted,) = re.findall(r"```text\n(.*?)```", DOCS, re.DOTALL)
    text = GOOD.replace("calf-raises", "calf-raise").replace("weeks: 2", "week: 2")
    assert problems(text) == quoted.strip().split("\n")
