"""Everything that a routine file is refused for: its place and its words, literally.

`routine_refusals.txt` tells the stories: a name, the file, and each line that `check` prints.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rehab_player.storage.problems import Problem
from rehab_player.storage.routine_file import parse_routine
from rehab_player.storage.routine_reading import Reading
from rehab_player.storage.yaml_tree import PurePythonParser

if TYPE_CHECKING:
    from _pytest.mark import ParameterSet

STORIES = (Path(__file__).parent / "routine_refusals.txt").read_text(encoding="utf-8")
PATH = Path("folder-that-is-not-there/knee.yaml")
STEPS = "format: 1\nname: Calf care\nsteps:\n"


READ_BY_PYTHON_ONLY = "yaml: colon between brackets"
"""The C parser is stricter about `{weeks:[3]}` than the one in Python."""


def stories() -> list[ParameterSet]:
    told = []
    for story in STORIES.removeprefix("=== ").split("\n=== "):
        name, _, rest = story.partition("\n")
        text, _, said = rest.partition("~~~\n")
        told.append(pytest.param(text, said.split("\n"), id=name))
    return told


def said_of(text: str | bytes) -> list[str]:
    return [problem.text("knee.yaml") for problem in parse_routine(text, path=PATH).problems]


@pytest.mark.parametrize(("text", "said"), stories())
def test_a_refusal_names_its_place_and_what_to_write(text: str, said: list[str]) -> None:
    file = parse_routine(text, path=PATH)
    assert file.routine is None
    assert [problem.text("")[1:] for problem in file.problems] == [line for line in said if line]


@pytest.mark.parametrize(("text", "said"), [story for story in stories() if story.id != READ_BY_PYTHON_ONLY])
def test_the_parser_in_python_says_the_same(text: str, said: list[str]) -> None:
    file = Reading(parser=PurePythonParser).read(text, PATH)
    assert [problem.text("")[1:] for problem in file.problems] == [line for line in said if line]


@pytest.mark.parametrize(
    ("text", "line", "column", "what"),
    [
        ("format: 1\nname: a\x07b\n", 2, 8, "an invisible character (U+0007) stands here"),
        ("format: 1\r\nname: a\u2028b\n", 2, 8, "an invisible character (U+2028) stands here"),
        ("format: 1\rname: a\u202eb\n", 2, 8, "an invisible character (U+202E) stands here"),
        ("format: 1\nname: a\ud800b\n", 2, 8, "an invisible character (U+D800) stands here"),
        ("format: 1\nname: \0\n", 1, 1, "this is not a text file"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 1, 1, "this is not a text file"),
        ("format: 1\n".encode("utf-16"), 1, 1, "this is not a text file"),
        ("format: 1\nname: Fußheber\n".encode("latin-1"), 2, 9, "this character was not saved as UTF-8"),
        (b"\xef\xbb\xbfformat: 1\nname: \xff\n", 2, 7, "this character was not saved as UTF-8"),
        (b"#" * 1_000_001, 1, 1, "the file is larger than 1,000,000 bytes"),
        ("ä" * 500_001, 1, 1, "the file is larger than 1,000,000 bytes"),
    ],
)
def test_what_is_no_text_is_refused_at_its_character(
    text: str | bytes, line: int, column: int, what: str
) -> None:
    file = parse_routine(text, path=PATH)
    (problem,) = file.problems
    assert (problem.line, problem.column, problem.where) == (line, column, "file")
    assert problem.what.startswith(what)
    assert file.routine is None


@pytest.mark.parametrize(
    ("written", "what"),
    [
        ("a\\x07b", "this text holds an invisible character (U+0007): take it out"),
        ("a\\u202eb", "this text holds an invisible character (U+202E): take it out"),
        ("a" * 201, "this text has 201 characters; 200 is the most: shorten it"),
    ],
)
def test_a_name_that_cannot_be_shown_is_refused(written: str, what: str) -> None:
    text = f'format: 1\nname: "{written}"\nsteps: [rest: 3]\n'
    assert said_of(text) == [f"knee.yaml:2:7: name: {what}"]


def test_a_million_bytes_are_allowed() -> None:
    text = f"{STEPS}  - rest: 3\n"
    assert parse_routine(text + "#" * (1_000_000 - len(text)), path=PATH).routine is not None


def test_an_unknown_figure_is_a_warning_and_the_routine_plays() -> None:
    text = f"{STEPS}  - hold: a\n    for: 3\n    figure: heel-drp\n"
    file = parse_routine(text, path=PATH, known_figures=frozenset({"heel-drop", "calf-raise"}))
    assert file.routine is not None
    assert file.problems == (
        Problem(
            6,
            13,
            "steps 1, figure",
            "there is no figure `heel-drp`; did you mean `heel-drop`? "
            "As it is, the step is played without a picture",
            warning=True,
        ),
    )


@pytest.mark.parametrize("figure", ["heel-drop", "mine.png", "mine.SVG", "mine.gif", "mine.webp"])
def test_a_known_figure_or_a_picture_is_no_problem(figure: str) -> None:
    text = f"{STEPS}  - hold: a\n    for: 3\n    figure: {figure}\n"
    assert parse_routine(text, path=PATH, known_figures=frozenset({"heel-drop"})).problems == ()


@pytest.mark.parametrize("figure", ["../mine.png", "pictures/mine.png", "C:\\mine.png"])
def test_a_picture_from_elsewhere_is_refused(figure: str) -> None:
    text = f"{STEPS}  - hold: a\n    for: 3\n    figure: {figure}\n"
    assert said_of(text) == [
        "knee.yaml:6:13: steps 1, figure: only the name of a figure, or of a picture beside this file, "
        "belongs here: leave the folders out"
    ]


@pytest.mark.parametrize(
    ("rounds", "allowed"),
    [(10_000, True), (10_001, False)],
)
def test_ten_thousand_segments_are_the_most(rounds: int, allowed: bool) -> None:
    text = f"{STEPS}  - hold: a\n    for: 1\n    sets: {rounds - 1}\n  - setup: b\n"
    assert (parse_routine(text, path=PATH).routine is not None) is allowed


@pytest.mark.parametrize(("seconds", "allowed"), [("0.001", True), ("0.002", False)])
def test_a_day_is_the_most_with_both_sides_counted(seconds: str, allowed: bool) -> None:
    text = (
        f"{STEPS}  - hold: a\n    for: 11:59:59.999\n    sides: affected\n    switch: 0\n"
        f"  - rest: 0.001\n  - rest: {seconds}\n"
    ).replace("11:59:59.999", "43199.999s")
    assert (parse_routine(text, path=PATH).routine is not None) is allowed


def test_eight_repeats_deep_is_allowed() -> None:
    nested = "".join("  " * (2 * i + 1) + f"- repeat: 1\n{'  ' * (2 * i + 2)}steps:\n" for i in range(8))
    assert parse_routine(f"{STEPS}{nested}{'  ' * 17}- rest: 3\n", path=PATH).problems == ()


def test_what_several_aliases_share_is_said_once() -> None:
    text = f"{STEPS}  - &a {{hold: a, for: x}}\n  - *a\n  - *a\n"
    assert said_of(text) == [
        "knee.yaml:4:23: steps 1, for: `x` cannot be read as a time: "
        "write it like `45s`, `2 min`, `1m30s` or `1:30`"
    ]


def test_words_of_the_file_are_shown_short_and_on_one_line() -> None:
    text = f'{STEPS}  - hold: a\n    for: "{"x" * 50}"\n    sides: "a\\nb\\u202e"\n'
    first, second = said_of(text)
    assert f"`{'x' * 39}…` cannot be read as a time" in first
    assert "`a b\N{REPLACEMENT CHARACTER}` is not known here" in second
