"""What figure files may say, and what is said about those that say something else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from rehab_player.core.figure.figure_reading import read_figures
from tests.core.figure.bodies import library

if TYPE_CHECKING:
    from rehab_player.core.figure.checking import Fault

FRAME = [-0.4, 0.4, -0.03, 1.1]
KEYS = [{"pose": "stand", "ms": 500}]


def faults(**parts: Any) -> list[str]:
    """What is wrong with a file of these parts, each as `way: what`."""
    _, found = read_figures({"format": 1, **parts}, library())
    return [told(fault) for fault in found]


def told(fault: Fault) -> str:
    return f"{'.'.join(str(step) for step in fault.way)}: {fault.what}"


def figure(**keys: Any) -> list[str]:
    return faults(figures={"mine": {"hold": "stand", "frame": FRAME, **keys}})


def test_a_figure_of_ones_own_can_be_used() -> None:
    parts = {
        "poses": {"bow": {"like": "stand", "lean": 30}, "low bow": {"like": "bow", "lean": 60}},
        "figures": {"bowing": {"low": "low bow", "top": "bow", "frame": FRAME, "props": [{"kind": "floor"}]}},
    }
    both, found = read_figures({"format": 1, **parts}, library())
    assert found == ()
    pair = both.figures["bowing"].pair
    assert pair is not None
    assert (pair.low.angles["lean"], pair.top.angles["lean"]) == (60, 30)
    assert set(library().figures) < set(both.figures)


def test_a_figure_with_a_fault_is_left_out_and_the_others_stay() -> None:
    good = {"hold": "stand", "frame": FRAME}
    both, found = read_figures({"format": 1, "figures": {"good": good, "bad": {}}}, library())
    assert [fault.way for fault in found] == [("figures", "bad")]
    assert "good" in both.figures
    assert "bad" not in both.figures


@pytest.mark.parametrize(
    ("pose", "wrong"),
    [
        ({}, "poses.p: needs `anchor`: the joint it stands on and where, such as `[near.ball, 0, 0]`"),
        ({"like": "stnad"}, "poses.p.like: `stnad` is not known; did you mean `stand`?"),
        ({"like": "stand", "lean": "much"}, "poses.p.lean: needs a number from -180 to 180"),
        ({"like": "stand", "lean": True}, "poses.p.lean: needs a number from -180 to 180"),
        ({"like": "stand", "lean": float("nan")}, "poses.p.lean: needs a number from -180 to 180"),
        (
            {"like": "stand", "near_leg": {"knee": -30}},
            "poses.p.near_leg.knee: is -30; it needs a number from -5 to 165",
        ),
        (
            {"like": "stand", "near_leg": {"sole": 1, "ankle": 1}},
            "poses.p.near_leg.ankle: `sole` stands in place of `ankle`; keep one of them",
        ),
        (
            {"like": "stand", "near_leg": 7},
            "poses.p.near_leg: needs keys and values, such as `name: value`",
        ),
        ({"like": "stand", "anchor": [1]}, "poses.p.anchor: has 1 entries; it needs 3"),
    ],
)
def test_wrong_poses_are_told(pose: dict[str, Any], wrong: str) -> None:
    assert faults(poses={"p": pose}) == [wrong]


@pytest.mark.parametrize(
    ("keys", "wrong"),
    [
        ({"frame": None}, "figures.mine.frame: needs a list, such as `[a, b]`"),
        (
            {"frame": [1, 0, 0, 1]},
            "figures.mine.frame: needs left, right, bottom, top in this order, at least 0.1 apart",
        ),
        ({"low": "stand"}, "figures.mine: needs `top` as well: the pose at the other end"),
        ({"work": ["calves"]}, "figures.mine.work.0: `calves` is not known; did you mean `calf`?"),
        ({"props": [{"kind": "wall"}]}, "figures.mine.props.0: needs `x`"),
        (
            {"props": [{"kind": "wall", "x": 1, "y": 2}]},
            "figures.mine.props.0.y: `y` is not known; it can be `kind`, `rolls`, `at`, `x`",
        ),
        ({"pins": ["near.heel"]}, "figures.mine.pins.0: is the leg it stands on; leave it out"),
        (
            {"swings": [{"what": "near.hand.x", "by": 0.1}]},
            "figures.mine: has a hand or foot that sways; it must be in `pins` too",
        ),
        ({"start": "band-walk"}, "figures.mine: has poses with different `view` or `tilt`;"),
        ({"cycle": {"keys": []}}, "figures.mine.cycle.keys: has 0 entries; it needs 1 to 40"),
        (
            {"cycle": {"keys": [{"pose": "stand", "ms": 1}]}},
            "figures.mine.cycle.keys.0.ms: is 1; it needs a number from 20 to 60000",
        ),
        (
            {"cycle": {"keys": KEYS, "beats": 1.5}},
            "figures.mine.cycle.beats: needs a whole number",
        ),
        ({"close_up": "toe"}, "figures.mine.close_up: `toe` is not known; did you mean `towel`?"),
        (
            {"thumbnail": "closeup"},
            "figures.mine.thumbnail: `closeup` is not known; did you mean `close_up`?",
        ),
    ],
)
def test_wrong_figures_are_told(keys: dict[str, Any], wrong: str) -> None:
    (told,) = figure(**keys)
    assert told.startswith(wrong)


@pytest.mark.parametrize("data", [None, 3, "text", [], {}, {"format": 2}, {"format": True}])
def test_something_else_is_no_figure_file(data: object) -> None:
    both, found = read_figures(data, library())
    assert found
    assert both.figures.keys() == library().figures.keys()


def test_every_fault_of_a_file_is_told_at_once() -> None:
    assert len(figure(work=["x"], props=[{}], pins=["y"], still="z", colour=1)) == 5


def test_a_figure_has_words_of_its_own_for_phases() -> None:
    words = {"up": "Forward", "press": "Push on"}
    both, found = read_figures(
        {"format": 1, "figures": {"mine": {"hold": "stand", "frame": FRAME, "words": words}}}, library()
    )
    assert found == ()
    mine = both.figures["mine"]
    told = {phase: mine.phase_word(phase) for phase in ("up", "raise", "press", "down", "lower")}
    assert told == {"up": "Forward", "raise": "Forward", "press": "Push on", "down": None, "lower": None}


@pytest.mark.parametrize("words", [["up"], {"up": ""}, {"up": 3}, {"up": "W" * 17}, {"p" * 41: "Up"}])
def test_words_of_its_own_are_short_texts(words: object) -> None:
    (fault,) = figure(words=words)
    assert fault.startswith("figures.mine.words")
