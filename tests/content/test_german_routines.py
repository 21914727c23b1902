"""The German edition of the bundled routines: the same in everything but its texts, and those complete."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pytest
import yaml

from rehab_player.core.flatten import flatten
from rehab_player.core.history_measures import real_change
from rehab_player.core.pain_safety import activities
from rehab_player.core.routine import Play, Repeat, Routine, Setup, Sides, Work
from rehab_player.resources import assets_dir, routines_dir
from rehab_player.storage.figure_files import bundled_figures
from rehab_player.storage.routine_file import RoutineFile, read_routine

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from rehab_player.core.routine import Step
    from rehab_player.core.timeline import Segment

ENGLISH = routines_dir()
GERMAN = ENGLISH / "de"
NAMES = sorted(path.stem for path in ENGLISH.glob("*.yaml"))

SPOKEN_LENGTH = 1.6
"""A German step's name against the English one: it has to be said in the time that there is."""

LONGEST = {"name": 38, "summary": 60, "caution": 125, "source": 120, "step": 38, "setup": 95, "cue": 40}
"""Characters: a step's name and a cue fit on one line of the player, as the English ones do."""

MOST_WORDS_IN_A_CUE = 8

UNITS = {"": "", "kg": "kg", "cm": "cm", "reps": "Wdh.", "a minute": "pro Minute"}
"""Symbols stay as they are, since rules know them; words are translated."""

SAME_IN_BOTH = {"A-Skip", "Snack", "Thermometer", "6RM", "8RM", "10RM", "12RM", "15RM"}

ENGLISH_WORDS = re.compile(r"\b(the|and|with|your|you|of|to|for|is|are|or|each|while)\b", re.I)

FORBIDDEN = re.compile(
    r"\b(heil(t|en|ung)|geheilt|behandel\w*|diagnos\w*|garantier\w*|schmerzfrei in|verhinder\w*|kurier\w*"
    r"|wirkt wunder|durchspül\w*|du hast (eine|einen|ein) \w+(itis|opathie))\b|!|\s-\s",
    re.IGNORECASE,
)
"""Promises, diagnoses, exclamations, a hyphen for a dash."""

FORMAL = re.compile(r"[\wäöüß,;]\s(Sie|Ihr|Ihre[nmrs]?|Ihnen)\b")
"""Sie instead of du, wherever a capital is not that of a sentence."""

NUMBER = re.compile(r"\d+(?:[.,]\d+)?")


@pytest.fixture(scope="module")
def english() -> Mapping[str, RoutineFile]:
    return _read(ENGLISH)


@pytest.fixture(scope="module")
def german() -> Mapping[str, RoutineFile]:
    return _read(GERMAN)


def _read(folder: Path) -> dict[str, RoutineFile]:
    known = frozenset(bundled_figures(assets_dir() / "figures").figures)
    return {
        path.stem: read_routine(path, search=(folder, ENGLISH), known_figures=known)
        for path in sorted(folder.glob("*.yaml"))
    }


def routine_of(files: Mapping[str, RoutineFile], name: str) -> Routine:
    routine = files[name].routine
    assert routine is not None, [problem.text(name) for problem in files[name].problems]
    return routine


def steps_of(steps: tuple[Step, ...]) -> Iterator[Step]:
    """The steps that a file itself holds, from top to bottom."""
    for step in steps:
        yield step
        if isinstance(step, Repeat):
            yield from steps_of(step.steps)


def texts_of(routine: Routine) -> Iterator[tuple[str, str]]:
    """Everything that a person reads or hears of a routine: what it is, and the text."""
    yield "name", routine.name
    yield "summary", routine.summary
    yield "caution", routine.caution
    yield from (("about", paragraph) for paragraph in routine.about.strip().split("\n\n"))
    yield from (("equipment", thing) for thing in routine.equipment)
    yield from (("source", source) for source in routine.sources)
    yield from (("measure", measure.name) for measure in routine.measures)
    for step in steps_of(routine.steps):
        if isinstance(step, Work):
            yield "step", step.name
            yield from (("cue", cue) for cue in step.cues)
            yield "load", step.load or ""
        elif isinstance(step, Setup):
            yield "setup", step.text


def pairs(
    english: Mapping[str, RoutineFile], german: Mapping[str, RoutineFile], name: str
) -> list[tuple[str, str, str]]:
    """Each text's place, its English and its German."""
    told = zip(texts_of(routine_of(english, name)), texts_of(routine_of(german, name)), strict=True)
    return [(what, here, there) for (what, here), (_, there) in told]


def test_every_routine_has_its_german_edition_and_the_other_way_round() -> None:
    assert {path.name for path in GERMAN.glob("*.yaml")} == {f"{name}.yaml" for name in NAMES}


@pytest.mark.parametrize("name", NAMES)
def test_it_is_read_without_a_problem(german: Mapping[str, RoutineFile], name: str) -> None:
    assert [problem.text(name) for problem in german[name].problems] == []


@pytest.mark.parametrize("name", NAMES)
def test_it_plays_the_german_edition_of_its_parts(german: Mapping[str, RoutineFile], name: str) -> None:
    plays = [step for step in routine_of(german, name).steps if isinstance(step, Play)]
    assert all(step.steps == routine_of(german, step.file).steps for step in plays)
    assert all(text == german[part].text for part, text in german[name].parts)


def shape(value: object) -> object:
    """The keys in their order, with the lengths of lists, of a parsed file."""
    if isinstance(value, dict):
        return [(key, shape(inner)) for key, inner in value.items()]
    return [shape(inner) for inner in value] if isinstance(value, list) else None


@pytest.mark.parametrize("name", NAMES)
def test_it_is_written_in_the_same_order_with_the_same_notes(name: str) -> None:
    texts = [(folder / f"{name}.yaml").read_text(encoding="utf-8") for folder in (ENGLISH, GERMAN)]
    here, there = (shape(cast("object", yaml.safe_load(text))) for text in texts)
    assert there == here
    # A note says nothing that is read, so only that each is there, and in German, can be looked at.
    before, after = (re.findall(r"\s# (.+)", text) for text in texts)
    assert len(after) == len(before)
    assert not [note for note in after if ENGLISH_WORDS.search(note) or note in before]


def without_texts(segment: Segment) -> Segment:
    return replace(segment, name="", technique=tuple("" for _ in segment.technique))


@pytest.mark.parametrize("affected", [Sides.BOTH, Sides.LEFT, Sides.RIGHT])
@pytest.mark.parametrize("name", NAMES)
def test_its_timeline_is_the_same_but_for_the_texts(
    english: Mapping[str, RoutineFile], german: Mapping[str, RoutineFile], name: str, affected: Sides
) -> None:
    here, there = (flatten(routine_of(files, name), affected=affected) for files in (english, german))
    assert [without_texts(s) for s in there.segments] == [without_texts(s) for s in here.segments]
    assert (there.total_ms, there.waits) == (here.total_ms, here.waits)


@pytest.mark.parametrize("name", NAMES)
def test_its_head_says_the_same(
    english: Mapping[str, RoutineFile], german: Mapping[str, RoutineFile], name: str
) -> None:
    here, there = routine_of(english, name), routine_of(german, name)
    assert (there.areas, there.goal, there.dose) == (here.areas, here.goal, here.dose)
    assert there.pain_rule == here.pain_rule
    assert [(m.unit, m.per_side) for m in there.measures] == [
        (UNITS[m.unit], m.per_side) for m in here.measures
    ]


@pytest.mark.parametrize("name", NAMES)
def test_the_same_answers_rule_it_out(
    english: Mapping[str, RoutineFile], german: Mapping[str, RoutineFile], name: str
) -> None:
    assert activities(routine_of(german, name)) == activities(routine_of(english, name))


@pytest.mark.parametrize("name", NAMES)
def test_the_same_change_of_a_measure_is_real(
    english: Mapping[str, RoutineFile], german: Mapping[str, RoutineFile], name: str
) -> None:
    here, there = (
        [real_change(measure.name, measure.unit) for measure in routine_of(files, name).measures]
        for files in (english, german)
    )
    assert there == here


@pytest.mark.parametrize("name", NAMES)
def test_no_text_is_left_in_english(
    english: Mapping[str, RoutineFile], german: Mapping[str, RoutineFile], name: str
) -> None:
    told = pairs(english, german, name)
    same = {there for _, here, there in told if there and there.lower() == here.lower()}
    assert same <= SAME_IN_BOTH
    assert [there for _, _, there in told if ENGLISH_WORDS.search(there)] == []


@pytest.mark.parametrize("name", NAMES)
def test_texts_have_the_same_numbers(
    english: Mapping[str, RoutineFile], german: Mapping[str, RoutineFile], name: str
) -> None:
    told = [
        (here, there) for _, here, there in pairs(english, german, name) if numbers(here) != numbers(there)
    ]
    assert told == []


def numbers(text: str) -> list[str]:
    return sorted(number.replace(",", ".") for number in NUMBER.findall(text))


@pytest.mark.parametrize("name", NAMES)
def test_texts_are_short_enough_to_be_read_from_afar(german: Mapping[str, RoutineFile], name: str) -> None:
    texts = [(what, text) for what, text in texts_of(routine_of(german, name)) if what in LONGEST]
    assert [(what, len(text), text) for what, text in texts if len(text) > LONGEST[what]] == []
    cues = [text for what, text in texts if what == "cue"]
    assert [cue for cue in cues if len(cue.split()) > MOST_WORDS_IN_A_CUE] == []


@pytest.mark.parametrize("name", NAMES)
def test_step_names_are_said_in_about_the_same_time(
    english: Mapping[str, RoutineFile], german: Mapping[str, RoutineFile], name: str
) -> None:
    steps = [(here, there) for what, here, there in pairs(english, german, name) if what == "step"]
    assert [there for here, there in steps if len(there) > SPOKEN_LENGTH * len(here)] == []


@pytest.mark.parametrize("name", NAMES)
def test_it_says_what_a_person_needs(german: Mapping[str, RoutineFile], name: str) -> None:
    paragraphs = routine_of(german, name).about.strip().split("\n\n")
    assert "Frag eine Fachperson, bevor du beginnst, wenn" in paragraphs[-1]


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_promised_or_diagnosed(german: Mapping[str, RoutineFile], name: str) -> None:
    texts = [text for _, text in texts_of(routine_of(german, name))]
    assert [text for text in texts if FORBIDDEN.search(text) or FORMAL.search(text)] == []


def test_one_text_is_always_translated_in_one_way(
    english: Mapping[str, RoutineFile], german: Mapping[str, RoutineFile]
) -> None:
    told: dict[tuple[str, str], set[str]] = defaultdict(set)
    for name in NAMES:
        for what, here, there in pairs(english, german, name):
            told[what, here].add(there)
    assert {text: ways for text, ways in told.items() if len(ways) > 1} == {}


def test_different_names_stay_different(
    english: Mapping[str, RoutineFile], german: Mapping[str, RoutineFile]
) -> None:
    for what in ("name", "measure"):
        told = {
            (here, there)
            for name in NAMES
            for kind, here, there in pairs(english, german, name)
            if kind == what
        }
        assert len({there for _, there in told}) == len(told)
