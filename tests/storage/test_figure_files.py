"""Figure files beside routines: read, and told what is wrong with them, with the line."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_player.resources import assets_dir
from rehab_player.storage.figure_files import all_figures, bundled_figures, parse_figures, read_figure_file

if TYPE_CHECKING:
    from pathlib import Path

BUNDLED = bundled_figures(assets_dir() / "figures")
BOW = """\
format: 1
poses:
  bow:
    like: stand
    lean: 40
figures:
  bowing:
    hold: bow
    frame: [-0.4, 0.6, -0.03, 1.1]
"""


def told(text: str | bytes) -> list[str]:
    return [problem.text("mine.yaml") for problem in parse_figures(text, BUNDLED)[1]]


def test_figures_beside_the_routines_are_added(tmp_path: Path) -> None:
    folder = tmp_path / "figures"
    folder.mkdir()
    (folder / "bow.yaml").write_text(BOW, "utf-8")
    (folder / "notes.txt").write_text("not a figure", "utf-8")
    (folder / ".draft.yaml").write_text("nonsense: [", "utf-8")
    figures = all_figures(BUNDLED, [tmp_path, tmp_path / "missing"])
    assert figures.names == {*BUNDLED.figures, "bowing"}
    assert [(file.path.name, file.problems) for file in figures.files] == [("bow.yaml", ())]


def test_json_says_the_same(tmp_path: Path) -> None:
    data = {
        "format": 1,
        "poses": {"bow": {"like": "stand", "lean": 40}},
        "figures": {"bowing": {"hold": "bow", "frame": [-0.4, 0.6, -0.03, 1.1]}},
    }
    from_json, problems = parse_figures(json.dumps(data, indent="\t"), BUNDLED)
    assert problems == ()
    assert from_json.figures["bowing"] == parse_figures(BOW, BUNDLED)[0].figures["bowing"]


def test_a_wrong_figure_file_is_told_like_a_wrong_routine() -> None:
    wrong = BOW.replace("lean: 40", "leen: 40").replace("hold: bow", "hold: baw").replace("1.1", "up")
    assert told(wrong) == [
        "mine.yaml:5:5: poses, bow, leen: `leen` is not known; did you mean `lean`?",
        "mine.yaml:8:11: figures, bowing, hold: `baw` is not known; did you mean `bow`?",
        "mine.yaml:9:31: figures, bowing, frame 4: needs a number from -5 to 5",
    ]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("", "1:1"),
        ("- a\n- b\n", "1:1"),
        ("format: 1\nformat: 1\n", "2:1"),
        ("format: 2\n", "1:9"),
        ("poses: {}\n", "1:1"),
        ("format: 1\nposes:\n\tbow: 1\n", "3:1"),
        ("format: 1\nposes: {bow: {like: stand, lean: .nan}}\n", "2:34"),
        (f"format: 1\nposes: {{bow: {{like: stand, lean: {'9' * 5_000}}}}}\n", "2:34"),
        ("format: 1\nposes: {bow: {like: stand, lean: 'x'}}\n", "2:34"),
        ("format: 1\nfigures: {bow: !!python/name:os.system ''}\n", "2:16"),
    ],
)
def test_everything_wrong_has_its_place(text: str, place: str) -> None:
    assert told(text)[0].startswith(f"mine.yaml:{place}:")


def test_missing_and_unreadable_files_are_problems(tmp_path: Path) -> None:
    for path in (tmp_path / "missing.yaml", tmp_path):
        library, file = read_figure_file(path, BUNDLED)
        assert library is BUNDLED
        assert len(file.problems) == 1


@given(st.binary(max_size=400))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    library, problems = parse_figures(data, BUNDLED)
    assert problems
    assert library.figures.keys() == BUNDLED.figures.keys()


LEAVES = st.none() | st.booleans() | st.floats(-10, 10) | st.integers() | st.text(max_size=8)
NAMES = st.sampled_from(
    [
        "low",
        "top",
        "hold",
        "frame",
        "cycle",
        "keys",
        "pose",
        "ms",
        "props",
        "kind",
        "anchor",
        "like",
        "near_leg",
        "x",
    ]
)


@given(
    st.recursive(
        LEAVES,
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4),
        max_leaves=20,
    )
)
def test_no_structure_breaks_the_reader(figure: object) -> None:
    text = json.dumps({"format": 1, "figures": {"mine": figure}, "poses": {"mine": figure}})
    _, problems = parse_figures(text, BUNDLED)
    assert problems


def test_the_examples_of_the_description_are_right() -> None:
    text = (assets_dir().parent / "docs" / "figure-format.md").read_text("utf-8")
    whole = [block for block in re.findall(r"```yaml\n(.*?)```", text, re.DOTALL) if "format: 1" in block]
    assert len(whole) == 1
    library, problems = parse_figures(whole[0], BUNDLED)
    assert problems == ()
    assert "my-squat" in library.figures
    close_up = next(
        block for block in re.findall(r"```yaml\n(.*?)```", text, re.DOTALL) if "close_ups" in block
    )
    assert parse_figures(f"format: 1\n{close_up}", BUNDLED)[1] == ()


def test_signs_that_nobody_sees_are_refused_in_every_text_and_key() -> None:
    wrong = BOW.replace("hold: bow", 'hold: "b\\u001bow"\n    title: "a\\u202eb"').replace(
        "lean:", '"le\\0an":'
    )
    assert [problem.partition(": an invisible")[0] for problem in told(wrong)] == [
        "mine.yaml:5:5: poses, bow",
        "mine.yaml:8:11: figures, bowing, hold",
        "mine.yaml:9:12: figures, bowing, title",
    ]


def test_a_name_with_a_line_break_makes_no_second_line() -> None:
    (problem,) = told(BOW.replace("hold: bow", 'hold: "b\\now"'))
    assert problem.startswith("mine.yaml:8:11: figures, bowing, hold: `b ow` is not known")
