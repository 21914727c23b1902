"""What a routine file says, as values; and the files that routines play."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

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
    Span,
    Step,
    Switch,
)
from rehab_player.storage.routine_file import RoutineFile, parse_routine, read_routine
from rehab_player.storage.routine_reading import Reading
from rehab_player.storage.yaml_tree import PurePythonParser

PATH = Path("folder-that-is-not-there/knee.yaml")
STEPS = "format: 1\nname: Calf care\nsteps:\n"

EVERYTHING = """\
steps:
  - setup: Stand on the step, heels over the edge
  - reps: Heel drop, knee straight
    count: 15
    tempo: {up: 2s, top: 0, down: 3s, bottom: 1s}
    sets: 3
    rest: 60s
    sides: affected
    switch: 10
    cues: [Rise with the good leg, "Let the heel sink: below the step"]
    figure: heel-drop
    load: 12RM
    pain_rule: gentle
  - rest: 1m30s
  - repeat: 3
    rest: 0
    steps:
      - hold: Left foot warm, right foot cold
        for: 1:00
  - repeat: 2
    sides: both
    switch: 0
    steps: [{switch: 5}]
  - move: Run on the spot
    for: 2 min
    beat: cadence
    sides: none
  - move: Circles
    for: 0.5
    beat: 60
  - reps: Towel curl
    count: max
    each: 4s
  - reps: Balance
    count: 3
    rest: 0
  - setup: Sit down
    for: 20s
  - ask: pain
name: Eccentric heel drops
format: 1
goal: pain relief
areas: [back of ankle, calf]
measures:
  - {name: Load, unit: kg}
  - {name: Knee to wall, unit: cm, per_side: true}
dose: {per_day: 2, days_per_week: 2.5, weeks: "4-12", min_hours_apart: 6–8, after_runs: true}
pain_rule: loading
equipment: [step with a rail, "10"]
caution: Not for pain right at the heel bone; use the floor version.   # one line
source: [One, Two]
summary: >
  Slow lowering
  off a step.
about: |
  First paragraph.

  Second paragraph.
"""


def routine_of(text: str | bytes) -> Routine:
    file = parse_routine(text, path=PATH)
    assert file.problems == ()
    assert file.routine is not None
    return file.routine


def steps_of(text: str) -> tuple[Step, ...]:
    return routine_of(f"{STEPS}{text}").steps


def test_everything_that_a_file_can_say() -> None:
    assert routine_of(EVERYTHING) == Routine(
        name="Eccentric heel drops",
        summary="Slow lowering off a step.",
        about="First paragraph.\n\nSecond paragraph.",
        areas=("back of ankle", "calf"),
        goal="pain relief",
        equipment=("step with a rail", "10"),
        caution="Not for pain right at the heel bone; use the floor version.",
        sources=("One", "Two"),
        dose=Dose(
            per_day=Span(2, 2),
            days_per_week=Span(2.5, 2.5),
            weeks=Span(4, 12),
            min_hours_apart=Span(6, 8),
            after_runs=True,
        ),
        pain_rule=PainRule.LOADING,
        measures=(Measure(name="Load", unit="kg"), Measure(name="Knee to wall", unit="cm", per_side=True)),
        steps=(
            Setup(text="Stand on the step, heels over the edge"),
            Reps(
                name="Heel drop, knee straight",
                count=15,
                tempo=(Phase("up", 2000), Phase("down", 3000), Phase("bottom", 1000)),
                sets=3,
                rest_ms=60_000,
                sides=Sides.AFFECTED,
                switch_ms=10_000,
                cues=("Rise with the good leg", "Let the heel sink: below the step"),
                figure="heel-drop",
                load="12RM",
                pain_rule=PainRule.GENTLE,
            ),
            Rest(duration_ms=90_000),
            Repeat(
                rounds=3,
                rest_ms=0,
                steps=(Hold(name="Left foot warm, right foot cold", duration_ms=60_000),),
            ),
            Repeat(rounds=2, sides=Sides.BOTH, switch_ms=0, steps=(Switch(duration_ms=5000),)),
            Move(name="Run on the spot", duration_ms=120_000, beat="cadence"),
            Move(name="Circles", duration_ms=500, beat=60),
            Reps(name="Towel curl", count=None, each_ms=4000),
            Reps(name="Balance", count=3, rest_ms=0),
            Setup(text="Sit down", duration_ms=20_000),
            Ask(),
        ),
    )


def test_the_line_of_every_step_is_kept() -> None:
    steps = routine_of(EVERYTHING).steps
    assert [step.line for step in steps] == [2, 3, 14, 15, 20, 24, 28, 31, 34, 37, 39]
    repeat = steps[3]
    assert isinstance(repeat, Repeat)
    assert repeat.steps[0].line == 18


def test_tempo_keeps_the_order_in_which_it_is_written() -> None:
    (step,) = steps_of("  - reps: a\n    count: 1\n    tempo: {down: 3, hang: 0.5, up: 1}\n")
    assert isinstance(step, Reps)
    assert step.tempo == (Phase("down", 3000), Phase("hang", 500), Phase("up", 1000))


@pytest.mark.parametrize(
    "name", ["no", "on", "yes", "1:30", "2026-01-31", "0x", "1_000", "=", "off", "N", "<<x"]
)
def test_words_are_what_they_look_like(name: str) -> None:
    assert routine_of(f"format: 1\nname: {name}\nsteps: [rest: 3]\n").name == name


def test_a_count_with_a_zero_before_it_is_what_it_looks_like() -> None:
    (step,) = steps_of("  - reps: a\n    count: 012\n")
    assert isinstance(step, Reps)
    assert step.count == 12


@pytest.mark.parametrize(
    "text",
    [
        "\ufeff" + EVERYTHING,
        EVERYTHING.encode("utf-8-sig"),
        EVERYTHING.replace("\n", "\r\n"),
        EVERYTHING.replace("\n", "\r"),
        "---\n" + EVERYTHING + "...\n",
        "%YAML 1.2\n---\n" + EVERYTHING,
        "# yaml-language-server: $schema=routine.schema.json\n" + EVERYTHING,
    ],
    ids=["BOM", "bytes with BOM", "CRLF", "CR", "markers", "directive", "comment"],
)
def test_how_a_file_is_saved_changes_nothing(text: str | bytes) -> None:
    assert routine_of(text) == routine_of(EVERYTHING)


@pytest.mark.parametrize("name", ["Wade 🦵🏽", "عضلة الساق", "ふくらはぎ", "Fußheber – links"])
def test_names_in_any_script(name: str) -> None:
    assert routine_of(f"format: 1\nname: {name}\nsteps: [rest: 3]\n").name == name


def test_a_tab_inside_a_line_is_a_space() -> None:
    text = "format:\t1\nname:\tCalf\tcare\t# note\nabout: |\n  One\ttwo\n\n  three\nsteps:\n  -\trest: 3\t\n"
    for parser in (None, PurePythonParser):
        routine = Reading(parser=parser).read(text, PATH).routine
        assert routine is not None
        assert (routine.name, routine.about) == ("Calf care", "One two\n\nthree")


def test_aliases_repeat_what_they_name() -> None:
    one, two = steps_of("  - &a {hold: Stretch, for: 30s}\n  - *a\n")
    assert one == two


def test_harmless_options_are_allowed() -> None:
    (step,) = steps_of("  - hold: a\n    for: 3\n    switch: 10s\n    rest: 5s\n    sides: none\n")
    assert isinstance(step, Hold)
    assert (step.switch_ms, step.rest_ms) == (10_000, 5_000)


def test_no_sides_are_no_sides_inside_a_repeat_with_sides() -> None:
    (step,) = steps_of("  - repeat: 2\n    sides: both\n    steps: [{hold: a, for: 3, sides: none}]\n")
    assert isinstance(step, Repeat)


def test_text_and_hash_are_kept() -> None:
    raw = f"\ufeff{EVERYTHING}".encode()
    file = parse_routine(raw, path=PATH)
    assert (file.path, file.text, file.sha256) == (PATH, EVERYTHING, hashlib.sha256(raw).hexdigest())


def test_the_door_is_quick_to_open() -> None:
    code = (
        "import sys, rehab_player.storage.routine_file\n"
        "print([name for name in ('yaml', 'pydantic', 'ruamel', 'PySide6') if name in sys.modules])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


# Files


def saved(folder: Path, **files: str) -> None:
    folder.mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / f"{name.replace('_', '-')}.yaml").write_text(text, encoding="utf-8")


def playing(*names: str) -> str:
    return STEPS + "".join(f"  - play: {name}\n" for name in names)


def holding(name: str, **options: str) -> str:
    more = "".join(f"    {key}: {value}\n" for key, value in options.items())
    return f"{STEPS}  - hold: {name}\n    for: 3\n{more}"


def said(file: RoutineFile) -> list[str]:
    return [problem.text(file.path.name) for problem in file.problems]


def held(file: RoutineFile) -> list[str]:
    """The names of the holds, in order, through everything that is played."""
    assert file.routine is not None, file.problems
    return [name for step in file.routine.steps for name in _held(step)]


def _held(step: Step) -> list[str]:
    if isinstance(step, Play | Repeat):
        return [name for inner in step.steps for name in _held(inner)]
    assert isinstance(step, Hold)
    return [step.name]


def test_a_missing_file(tmp_path: Path) -> None:
    file = read_routine(tmp_path / "knee.yaml")
    assert said(file) == ["knee.yaml:1:1: file: there is no such file: check its name and its folder"]
    assert (file.routine, file.text, file.parts) == (None, "", ())


def test_a_path_that_no_file_can_have() -> None:
    assert said(read_routine(Path("knee\0.yaml")))[0].endswith("check its name and its folder")
    assert said(read_routine(Path("a" * 5000)))[0].startswith(
        f"{'a' * 5000}:1:1: file: the file cannot be read"
    )


def test_a_file_below_a_file(tmp_path: Path) -> None:
    saved(tmp_path, knee=holding("a"))
    file = read_routine(tmp_path / "knee.yaml" / "other.yaml")
    assert said(file) == ["other.yaml:1:1: file: there is no such file: check its name and its folder"]


def test_a_folder(tmp_path: Path) -> None:
    (tmp_path / "knee.yaml").mkdir()
    assert said(read_routine(tmp_path / "knee.yaml")) == [
        "knee.yaml:1:1: file: this is a folder: name a routine file inside it"
    ]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "knee.yaml")
    assert said(read_routine(tmp_path / "knee.yaml")) == [
        "knee.yaml:1:1: file: this is not an ordinary file: a routine is a text file whose name ends in .yaml"
    ]


def test_a_file_that_may_not_be_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    saved(tmp_path, knee=holding("a"))

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert said(read_routine(tmp_path / "knee.yaml")) == [
        "knee.yaml:1:1: file: the file cannot be read (permission denied): "
        "check that you are allowed to open it"
    ]


def test_a_large_file_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "knee.yaml"
    with path.open("wb") as file:
        file.truncate(10_000_000_000)
    assert said(read_routine(path))[0].startswith("knee.yaml:1:1: file: ")


def test_play_puts_the_steps_of_another_file_here(tmp_path: Path) -> None:
    saved(tmp_path, plan=playing("reset", "soak"), reset=holding("one"), soak=holding("two"))
    file = read_routine(tmp_path / "plan.yaml")
    assert held(file) == ["one", "two"]
    assert file.parts == (("reset", holding("one")), ("soak", holding("two")))


def test_a_played_routine_brings_its_pain_rule(tmp_path: Path) -> None:
    saved(tmp_path, plan=playing("hops"), hops=f"pain_rule: impact\n{holding('one')}")
    file = read_routine(tmp_path / "plan.yaml")
    assert file.routine is not None
    (step,) = file.routine.steps
    assert isinstance(step, Play)
    assert (step.file, step.pain_rule, step.line) == ("hops", PainRule.IMPACT, 4)


def test_play_looks_beside_the_file_then_through_the_folders_in_their_order(tmp_path: Path) -> None:
    here, own, bundled = tmp_path / "here", tmp_path / "own", tmp_path / "bundled"
    saved(here, plan=playing("a", "b", "c"), a=holding("here"))
    saved(own, a=holding("own"), b=holding("own"))
    saved(bundled, a=holding("bundled"), b=holding("bundled"), c=holding("bundled"))
    assert held(read_routine(here / "plan.yaml", search=[own, bundled])) == ["here", "own", "bundled"]


def test_both_endings_are_found(tmp_path: Path) -> None:
    saved(tmp_path, plan=playing("a"))
    (tmp_path / "a.yml").write_text(holding("one"))
    assert held(read_routine(tmp_path / "plan.yaml")) == ["one"]


def test_one_name_can_mean_two_files_and_the_parts_tell_them_apart(tmp_path: Path) -> None:
    own, bundled = tmp_path / "own", tmp_path / "bundled"
    saved(own, plan=playing("recovery", "reset"), reset=holding("own"))
    saved(bundled, recovery=playing("reset"), reset=holding("bundled"))
    file = read_routine(own / "plan.yaml", search=[bundled])
    assert held(file) == ["bundled", "own"]
    assert [name for name, _ in file.parts] == ["recovery", "reset", "/reset"]
    again = parse_routine(file.text, path=PATH, parts=dict(file.parts))
    assert again.routine == file.routine


def test_parts_stand_in_for_files(tmp_path: Path) -> None:
    saved(tmp_path, plan=playing("reset"), reset=holding("changed since"))
    file = parse_routine(
        playing("reset"),
        path=tmp_path / "plan.yaml",
        parts={"reset": playing("soak"), "soak": holding("kept")},
    )
    assert held(file) == ["kept"]
    assert [name for name, _ in file.parts] == ["reset", "soak"]
    assert said(parse_routine(playing("reset"), path=tmp_path / "plan.yaml", parts={})) == [
        "plan.yaml:4:11: steps 1, play: the text of `reset` was not kept with this session: "
        "start the routine anew"
    ]


def test_parts_in_a_circle() -> None:
    parts = {"a": playing("b"), "b": playing("a")}
    (problem,) = parse_routine(playing("a"), path=PATH, parts=parts).problems
    assert "in a circle (knee → a → b → a)" in problem.what


def test_a_file_that_plays_itself(tmp_path: Path) -> None:
    saved(tmp_path, plan=playing("plan"))
    assert said(read_routine(tmp_path / "plan.yaml")) == [
        "plan.yaml:4:11: steps 1, play: the routines play each other in a circle (plan → plan): "
        "take one of them out"
    ]


def test_a_circle_of_files_is_told_with_its_chain(tmp_path: Path) -> None:
    saved(tmp_path, plan=playing("reset"), reset=playing("soak"), soak=playing("reset"))
    assert said(read_routine(tmp_path / "plan.yaml")) == [
        "plan.yaml:4:11: steps 1, play: `reset` cannot be played; mend this first: "
        "soak.yaml:4:11: steps 1, play: the routines play each other in a circle "
        "(plan → reset → soak → reset): take one of them out"
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_circle_through_a_link(tmp_path: Path) -> None:
    saved(tmp_path, plan=playing("other"))
    (tmp_path / "other.yaml").symlink_to(tmp_path / "plan.yaml")
    assert "in a circle" in said(read_routine(tmp_path / "plan.yaml"))[0]


def test_the_same_routine_twice_is_no_circle(tmp_path: Path) -> None:
    saved(tmp_path, plan=playing("a", "b", "a"), a=holding("one"), b=playing("a"))
    assert held(read_routine(tmp_path / "plan.yaml")) == ["one", "one", "one"]


def test_a_chain_too_long_to_follow(tmp_path: Path) -> None:
    saved(tmp_path, **{f"r{n}": playing(f"r{n + 1}") for n in range(60)}, r60=holding("one"))
    assert held(read_routine(tmp_path / "r41.yaml")) == ["one"]
    (problem,) = read_routine(tmp_path / "r0.yaml").problems
    assert "routines play each other more than 20 deep here" in problem.what


def test_a_missing_played_file_and_the_nearest_name(tmp_path: Path) -> None:
    saved(tmp_path / "own", mobility_reset=holding("one"))
    saved(tmp_path, plan=playing("mobility-rest", "zebra"))
    assert said(read_routine(tmp_path / "plan.yaml", search=[tmp_path / "own"])) == [
        "plan.yaml:4:11: steps 1, play: there is no routine file `mobility-rest.yaml`; "
        "did you mean `mobility-reset`?",
        "plan.yaml:5:11: steps 2, play: there is no routine file `zebra.yaml` beside this file, "
        "among your own or the bundled ones: check the name",
    ]


@pytest.mark.parametrize("name", ["../reset", "own/reset", "C:\\reset", "/reset", "..", ".hidden", "a\\b"])
def test_a_played_file_from_elsewhere_is_refused(name: str, tmp_path: Path) -> None:
    saved(tmp_path, reset=holding("one"))
    saved(tmp_path / "below", plan=playing(name))
    assert said(read_routine(tmp_path / "below" / "plan.yaml")) == [
        "plan.yaml:4:11: steps 1, play: only the name of a routine belongs here: leave the folders out, "
        "and put that file beside this one"
    ]


def test_a_played_name_with_its_ending_is_refused() -> None:
    assert said(parse_routine(playing("reset.yaml"), path=PATH)) == [
        "knee.yaml:4:11: steps 1, play: leave the ending out: write `play: reset`"
    ]


def test_a_broken_played_file_is_named_with_its_first_problem(tmp_path: Path) -> None:
    saved(tmp_path, plan=playing("soak"), soak=f"{STEPS}  - hold: a\n  - hold: b\n")
    assert said(read_routine(tmp_path / "plan.yaml")) == [
        "plan.yaml:4:11: steps 1, play: `soak` cannot be played; mend this first: "
        "soak.yaml:4:5: steps 1: `for` is missing in a `hold` step: "
        "write how long it takes, such as `for: 30s` (and 1 more)"
    ]


def test_a_played_file_that_may_not_be_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    saved(tmp_path, soak=holding("one"))

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert said(parse_routine(playing("soak"), path=tmp_path / "plan.yaml")) == [
        "plan.yaml:4:11: steps 1, play: `soak` cannot be played; mend this first: soak.yaml:1:1: file: "
        "the file cannot be read (permission denied): check that you are allowed to open it"
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_that_leads_nowhere(tmp_path: Path) -> None:
    saved(tmp_path, soak=holding("one"))
    (tmp_path / "plan.yaml").symlink_to(tmp_path / "plan.yaml")
    assert said(read_routine(tmp_path / "plan.yaml"))[0].startswith(
        "plan.yaml:1:1: file: the file cannot be read"
    )
    assert held(parse_routine(playing("soak"), path=tmp_path / "plan.yaml")) == ["one"]


def test_a_played_folder_is_no_file(tmp_path: Path) -> None:
    saved(tmp_path, plan=playing("soak"))
    (tmp_path / "soak.yaml").mkdir()
    assert "there is no routine file `soak.yaml`" in said(read_routine(tmp_path / "plan.yaml"))[0]


@pytest.mark.parametrize("sides", ["left", "affected"])
def test_sides_in_a_played_routine_inside_a_repeat_with_sides(tmp_path: Path, sides: str) -> None:
    inside = f"{STEPS}  - repeat: 2\n    sides: both\n    steps: [play: middle]\n"
    saved(tmp_path, plan=inside, middle=playing("stretch"), stretch=holding("one", sides=sides))
    assert said(read_routine(tmp_path / "plan.yaml")) == [
        "plan.yaml:6:19: steps 1, steps 1, play: the `repeat` around this step has `sides`, "
        "and so have steps in `middle`: delete the `sides` of the `repeat`"
    ]
    saved(tmp_path, stretch=holding("one", sides="none"))
    assert held(read_routine(tmp_path / "plan.yaml")) == ["one"]


def test_repeats_in_a_played_routine_count_as_nested(tmp_path: Path) -> None:
    def nested(times: int, inner: str) -> str:
        return inner if times == 0 else f"{{repeat: 1, steps: [{nested(times - 1, inner)}]}}"

    saved(tmp_path, four=f"{STEPS}  - {nested(4, '{rest: 3}')}\n")
    saved(tmp_path, eight=f"{STEPS}  - {nested(4, '{play: four}')}\n")
    saved(tmp_path, nine=f"{STEPS}  - {nested(1, '{play: eight}')}\n")
    assert read_routine(tmp_path / "eight.yaml").problems == ()
    (problem,) = read_routine(tmp_path / "nine.yaml").problems
    assert problem.what == (
        "with the repeats inside `eight` this is more than 8 deep: write some of the steps out"
    )


def test_routines_that_multiply_through_play_are_counted_quickly(tmp_path: Path) -> None:
    saved(
        tmp_path,
        **{f"r{n}": playing(*[f"r{n + 1}"] * 9) for n in range(15)},
        r15=f"{STEPS}  - rest: 0\n  - rest: 1\n",
    )
    problem, *_ = read_routine(tmp_path / "r0.yaml").problems
    assert "mend this first: r10.yaml:5:5: steps 2: " in problem.what
    assert "10,000 is the most" in problem.what


def test_a_warning_in_a_played_routine_does_not_stop_it(tmp_path: Path) -> None:
    saved(tmp_path, plan=playing("a"), a=holding("one", figure="unheard-of"))
    file = read_routine(tmp_path / "plan.yaml", known_figures=frozenset({"heel-drop"}))
    assert held(file) == ["one"]
    assert file.problems == ()


def test_a_routine_is_the_same_however_often_it_is_read(tmp_path: Path) -> None:
    saved(tmp_path, plan=playing("a", "a"), a=holding("one"))
    one, two = read_routine(tmp_path / "plan.yaml"), read_routine(tmp_path / "plan.yaml")
    assert replace(one, path=PATH) == replace(two, path=PATH)
