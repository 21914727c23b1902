"""The bundled routines against what they must be: doses and sums, texts and coverage.

`timelines.json` holds the 34 timelines that the doses lead to, one step a line: kind, seconds, side
and, where there are any, repetitions x seconds up-top-down-bottom. Setups that wait for the person
have no length and stand in no timeline.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypedDict, cast

import pytest

from rehab_player.core.flatten import flatten
from rehab_player.core.routine import Dose, PainRule, Routine, Sides, Span
from rehab_player.core.timeline import Kind, Segment, Timeline
from rehab_player.resources import assets_dir, routines_dir
from rehab_player.storage.figure_files import bundled_figures
from rehab_player.storage.routine_file import RoutineFile, read_routine

if TYPE_CHECKING:
    from rehab_player.core.figure.values import Library

HERE = Path(__file__).parent
FILES = sorted(routines_dir().glob("*.yaml"))
NAMES = [path.stem for path in FILES]

HEAD = (
    "format",
    "name",
    "summary",
    "about",
    "areas",
    "goal",
    "equipment",
    "caution",
    "source",
    "dose",
    "pain_rule",
    "measures",
    "steps",
)
OPTIONAL_HEAD = {"measures"}

LONGEST = {"name": 34, "summary": 52, "caution": 100, "source": 100, "step": 38, "setup": 80, "cue": 40}
"""Characters: a step's name and a cue fit on one line of the player, read from two metres."""

MOST_WORDS_IN_A_CUE = 8
CUES = range(2, 6)

FORBIDDEN = re.compile(
    r"\b(cur(e|es|ed|ing)|treat(s|ed|ing|ment|ments)?|diagnos\w*|guarantee\w*|pain-free in|flush\w*"
    r"|dramatic\w*|works? wonders|prevents?|heals?|will (heal|help|fix)"
    r"|you have (an?|the) \w+(itis|opathy))\b|!",
    re.IGNORECASE,
)

USUAL_WORDS = {"up": "Rise", "top": "Stay up", "down": "Lower", "bottom": "Stay"}

WORK_IS_HELD = {"contrast-soak"}
"""Where the person keeps still in a step that the timeline only calls work: feet resting in buckets.

In every other routine work is movement: ankle circles and pumps, band walks, hops, drills, running,
rolling over bottle, roller or ball, and the search for a tender spot.
"""


class Expected(TypedDict):
    seconds: int
    steps: list[str]


def _expected() -> dict[str, Expected]:
    return cast("dict[str, Expected]", json.loads((HERE / "timelines.json").read_text(encoding="utf-8")))


EXPECTED = _expected()


@pytest.fixture(scope="module")
def figures() -> Library:
    return bundled_figures(assets_dir() / "figures")


@pytest.fixture(scope="module")
def files(figures: Library) -> dict[str, RoutineFile]:
    known = frozenset(figures.figures)
    return {path.stem: read_routine(path, known_figures=known) for path in FILES}


def routine_of(files: dict[str, RoutineFile], name: str) -> Routine:
    routine = files[name].routine
    assert routine is not None, [problem.text(name) for problem in files[name].problems]
    return routine


def timeline_of(files: dict[str, RoutineFile], name: str, affected: Sides = Sides.LEFT) -> Timeline:
    return flatten(routine_of(files, name), affected=affected)


def work_of(timeline: Timeline) -> list[Segment]:
    return [segment for segment in timeline.segments if segment.kind.is_work]


def line_of(segment: Segment, name: str) -> str:
    """A timed segment in the words of timelines.json."""
    assert segment.duration_ms is not None
    parts = [kind_of(segment, name), f"{segment.duration_ms / 1000:g}"]
    if segment.side is not None:
        parts.append(segment.side.value)
    if segment.tempo is not None:
        seconds = {phase.name: phase.ms / 1000 for phase in segment.tempo}
        assert seconds.keys() <= {"up", "top", "down", "bottom"}
        tempo = "-".join(f"{seconds.get(phase, 0):g}" for phase in ("up", "top", "down", "bottom"))
        parts.append(f"{segment.count}x{tempo}")
    return " ".join(parts)


def kind_of(segment: Segment, name: str) -> str:
    held = name in WORK_IS_HELD
    if segment.kind is (Kind.HOLD if held else Kind.MOVE):
        return "work"
    return segment.kind.value


@pytest.mark.parametrize("name", NAMES)
def test_a_bundled_routine_has_no_problem_and_no_warning(files: dict[str, RoutineFile], name: str) -> None:
    assert [problem.text(name) for problem in files[name].problems] == []


def test_all_34_timelines_have_their_routine() -> None:
    assert len(EXPECTED) == 34
    assert EXPECTED.keys() <= set(NAMES)


@pytest.mark.parametrize("affected", [Sides.LEFT, Sides.RIGHT])
@pytest.mark.parametrize("name", EXPECTED)
def test_a_timeline_matches_step_by_step(files: dict[str, RoutineFile], name: str, affected: Sides) -> None:
    timeline = timeline_of(files, name, affected)
    timed = [line_of(segment, name) for segment in timeline.segments if not segment.is_wait]
    assert timed == [step.replace("affected", affected.value) for step in EXPECTED[name]["steps"]]
    assert timeline.total_ms == EXPECTED[name]["seconds"] * 1000


@pytest.mark.parametrize("name", EXPECTED)
def test_a_timed_routine_waits_only_before_its_clock_starts(files: dict[str, RoutineFile], name: str) -> None:
    timeline = timeline_of(files, name)
    first_timed = next(segment.index for segment in timeline.segments if not segment.is_wait)
    waits = [segment for segment in timeline.segments if segment.is_wait]
    assert all(wait.index < first_timed and wait.kind is Kind.SETUP for wait in waits)


@pytest.mark.parametrize(
    ("name", "seconds", "waits"),
    [
        ("recovery-plan", 300 + 360 + 600, 3),
        ("recovery-plan-long", 300 + 360 + 900, 3),
        ("calf-raises", 3 * (48 + 5 + 48) + 2 * 30, 1),
        ("mobility-and-strength", 240 + 180 + 600, 2),
        ("heel-drops-as-tolerated", 4 * 60 + 60, 1 + 6),
        ("deep-squat-hold", 3 * 30 + 2 * 20, 1),
        ("ankle-circles", 2 * 30 + 5, 1),
        ("hop-ladder-2", 2 * (3 * 25 + 2 * 60) + 120, 1),
        ("two-leg-calf-raises", 2 * 60 + 30, 1),
        ("seated-calf-raises", 3 * 75 + 2 * 30, 1),
        ("towel-scrunch", 2 * (20 + 5 + 20) + 20, 1),
    ],
)
def test_the_other_routines_have_their_sums(
    files: dict[str, RoutineFile], name: str, seconds: int, waits: int
) -> None:
    timeline = timeline_of(files, name)
    assert (timeline.total_ms, timeline.waits) == (seconds * 1000, waits)


def test_the_recovery_plan_is_its_three_parts_in_order(files: dict[str, RoutineFile]) -> None:
    parts = ("mobility-reset", "contrast-soak", "elevate-and-fuel-10")
    whole = [(s.kind, s.name, s.side, s.duration_ms) for s in timeline_of(files, "recovery-plan").segments]
    one_by_one = [
        (s.kind, s.name, s.side, s.duration_ms) for part in parts for s in timeline_of(files, part).segments
    ]
    assert whole[0][0] is Kind.SETUP
    assert whole[0][3] is None
    assert whole[1:] == one_by_one


def test_heel_drops_on_both_sides_take_23_minutes_and_a_half(files: dict[str, RoutineFile]) -> None:
    assert timeline_of(files, "eccentric-heel-drops", Sides.BOTH).total_ms == 1_410_000


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_the_head_is_complete_and_in_one_order(path: Path) -> None:
    keys = re.findall(r"^(\w+):", path.read_text(encoding="utf-8"), re.MULTILINE)
    assert keys == [key for key in HEAD if key in keys]
    assert set(HEAD) - set(keys) <= OPTIONAL_HEAD


@pytest.mark.parametrize("name", NAMES)
def test_the_head_says_what_a_person_needs(files: dict[str, RoutineFile], name: str) -> None:
    routine = routine_of(files, name)
    paragraphs = routine.about.strip().split("\n\n")
    assert len(paragraphs) >= 3, "what for, how, and when not"
    assert "Ask a professional before you start if" in paragraphs[-1]
    assert routine.areas
    assert routine.goal
    assert routine.sources
    assert routine.dose is not None
    assert routine.pain_rule is not None


@pytest.mark.parametrize("name", NAMES)
def test_texts_are_short_enough_to_be_read_from_afar(files: dict[str, RoutineFile], name: str) -> None:
    routine = routine_of(files, name)
    texts = [
        ("name", routine.name),
        ("summary", routine.summary),
        ("caution", routine.caution),
        *(("source", source) for source in routine.sources),
    ]
    for segment in timeline_of(files, name, Sides.BOTH).segments:
        if segment.kind.is_work or segment.kind is Kind.SETUP:
            texts.append(("step" if segment.kind.is_work else "setup", segment.name))
        texts += [("cue", cue) for cue in segment.technique]
    assert [(what, text) for what, text in texts if len(text) > LONGEST[what]] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_working_step_is_said_and_shown(files: dict[str, RoutineFile], name: str) -> None:
    for segment in work_of(timeline_of(files, name)):
        assert segment.figure, segment.name
        assert len(segment.technique) in CUES, segment.name
        assert all(len(cue.split()) <= MOST_WORDS_IN_A_CUE for cue in segment.technique)


@pytest.mark.parametrize("name", NAMES)
def test_anticlockwise_steps_are_drawn_anticlockwise(files: dict[str, RoutineFile], name: str) -> None:
    for segment in work_of(timeline_of(files, name)):
        is_drawn_so = "anticlockwise" in (segment.figure or "")
        assert is_drawn_so == ("anticlockwise" in segment.name), segment.name


OWN_WORDS = {
    "wall-ankle-drill": {"Forward", "Hold", "Back"},
    "mobility-and-strength": {"Forward", "Hold", "Back", "Rise", "Lower", "Stay", "Stay up"},
    "foot-doming": {"Hold", "Let go"},
    "towel-scrunch": {"Curl", "Let go"},
    "heavy-slow-resistance-week-1": {"Push", "Ease back", "Rise", "Lower"},
    "heavy-slow-resistance-weeks-2-3": {"Push", "Ease back", "Rise", "Lower"},
    "heavy-slow-resistance-weeks-4-5": {"Push", "Ease back", "Rise", "Lower"},
    "heavy-slow-resistance-weeks-6-8": {"Push", "Ease back", "Rise", "Lower"},
    "heavy-slow-resistance-weeks-9-12": {"Push", "Ease back", "Rise", "Lower"},
}
"""The words of the phases where going up and down is not what the body does."""


@pytest.mark.parametrize("name", NAMES)
def test_phases_are_called_what_the_body_does(
    files: dict[str, RoutineFile], figures: Library, name: str
) -> None:
    words = {
        figures.figures[segment.figure or ""].phase_word(phase.name) or USUAL_WORDS[phase.name]
        for segment in work_of(timeline_of(files, name))
        for phase in segment.tempo or ()
    }
    assert words == OWN_WORDS.get(name, words & set(USUAL_WORDS.values()))


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_nothing_is_promised_or_diagnosed(path: Path) -> None:
    found = FORBIDDEN.search(path.read_text(encoding="utf-8"))
    assert found is None, found


@pytest.mark.parametrize("name", NAMES)
def test_the_docs_say_where_it_comes_from(name: str) -> None:
    docs = (HERE.parents[1] / "docs" / "content.md").read_text(encoding="utf-8")
    assert f"](../routines/{name}.yaml)" in docs


def test_names_are_told_apart(files: dict[str, RoutineFile]) -> None:
    names = [routine_of(files, name).name for name in NAMES]
    assert len(set(names)) == len(names)


class Item(NamedTuple):
    """An exercise of the two articles: its numbers, and the step of a routine that it became."""

    numbers: str
    routine: str
    step: str


ITEMS = [
    Item("S1-1, S1-33", "ankle-strength-10", "single-leg calf raise"),
    Item("S1-7", "soleus-block", "bent-knee calf raise"),
    Item("S1-21, S1-24, S2-12", "foam-roll-calves", "roll slowly"),
    Item("S1-22, S2-20", "foot-doming", "short foot"),
    Item("S1-22", "calf-raises", "single-leg calf raise"),
    Item("S1-22", "ball-squeeze-heel-raises", "heel raise, ball between heels"),
    Item("S1-22", "heel-raises-on-towel-weeks-1-2", "heel raise, toes on the towel"),
    Item("S1-23, S1-31", "single-leg-balance", "single-leg stance"),
    Item("S1-23, S1-31", "band-walks", "band walk"),
    Item("S1-24", "knee-to-wall-test", "knee to wall"),
    Item("S1-24, S1-30", "wall-ankle-drill", "knee to wall"),
    Item("S1-24, S1-40, S1-41, S2-8, S2-19", "calf-stretch", "calf stretch, knee straight"),
    Item("S1-25, S1-27, S2-15, S2-33", "eccentric-heel-drops", "heel drop, knee bent"),
    Item("S1-25", "floor-level-lowering", "heel lowering to the floor"),
    Item("S1-26", "calf-hop-and-balance-10", "single-leg hops"),
    Item("S1-26", "hop-ladder", "single-leg hops"),
    Item("S1-29", "mobility-and-strength", "lateral band walk"),
    Item("S1-30", "deep-squat-hold", "deep squat hold"),
    Item("S1-30", "heel-lifts-on-a-step", "heel lift"),
    Item("S1-31", "calf-raises", "single-leg calf raise"),
    Item("S1-31", "single-leg-balance-on-a-pillow", "stance on the pillow"),
    Item("S1-32", "cadence-drill", "run with the beat"),
    Item("S1-32", "high-knees-and-a-skips", "a-skip"),
    Item("S1-32", "high-knees-and-a-skips", "high knees"),
    Item("S1-45", "mobility-reset", "ankle circles"),
    Item("S1-45", "mobility-reset", "deep squat hold"),
    Item("S1-46", "contrast-soak", "left foot warm"),
    Item("S1-47", "elevate-and-fuel-10", "legs up"),
    Item("S1-47", "elevate-and-fuel-15", "legs up"),
    Item("S1-48", "recovery-plan", "legs up"),
    Item("S1-49, S2-36", "calf-trigger-points", "steady pressure"),
    Item("S2-7", "frozen-bottle-10", "roll from heel"),
    Item("S2-7", "frozen-bottle-15", "roll from heel"),
    Item("S2-8, S2-20", "towel-stretch", "towel stretch"),
    Item("S2-8", "towel-scrunch", "toe curl"),
    Item("S2-8, S2-33", "plantar-fascia-stretch", "toes back"),
    Item("S2-12", "ball-massage", "over the ball"),
]


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: f"{item.numbers} {item.routine}")
def test_every_exercise_of_the_articles_has_its_routine(files: dict[str, RoutineFile], item: Item) -> None:
    steps = {segment.name.lower() for segment in work_of(timeline_of(files, item.routine))}
    assert any(item.step in step for step in steps), steps


DOSES = {
    "eccentric-heel-drops": Dose(
        per_day=Span(2, 2), days_per_week=Span(7, 7), weeks=Span(12, 12), min_hours_apart=Span(6, 6)
    ),
    "calf-raises": Dose(days_per_week=Span(3, 3), min_hours_apart=Span(48, 48)),
    "ankle-strength-10": Dose(days_per_week=Span(3, 3), min_hours_apart=Span(48, 48)),
    "recovery-plan": Dose(days_per_week=Span(2, 2), after_runs=True),
    "frozen-bottle-10": Dose(per_day=Span(2, 3), min_hours_apart=Span(2, 2)),
    "plantar-fascia-stretch": Dose(per_day=Span(3, 3), days_per_week=Span(7, 7), weeks=Span(8, 8)),
    "hop-ladder": Dose(days_per_week=Span(2, 2), min_hours_apart=Span(48, 48)),
    "single-leg-balance": Dose(days_per_week=Span(5, 5), weeks=Span(1, 1)),
    "heel-raises-on-towel-weeks-1-2": Dose(
        days_per_week=Span(3, 4), weeks=Span(2, 2), min_hours_apart=Span(48, 48)
    ),
}


@pytest.mark.parametrize("name", DOSES)
def test_doses_are_the_published_or_agreed_ones(files: dict[str, RoutineFile], name: str) -> None:
    assert routine_of(files, name).dose == DOSES[name]


@pytest.mark.parametrize(
    "name",
    ["hop-ladder", "hop-ladder-2", "high-knees-and-a-skips", "cadence-drill", "calf-hop-and-balance-10"],
)
def test_hops_skips_and_running_follow_the_impact_rule(files: dict[str, RoutineFile], name: str) -> None:
    rules = {
        segment.pain_rule
        for segment in work_of(timeline_of(files, name))
        if re.search(r"hop|skip|knees|run|jog", segment.name.lower())
    }
    assert rules == {PainRule.IMPACT}
