"""The figures that ship: each can be drawn at any moment, and each that a routine names is there."""

from __future__ import annotations

import json
import re
from math import isfinite
from typing import TYPE_CHECKING

import pytest

from rehab_player.core.figure.movement import Track
from rehab_player.core.figure.outline import against_clock, capsule, chain, disc
from rehab_player.core.figure.parts import Part
from rehab_player.core.figure.scene import Drawing, Moving
from rehab_player.resources import assets_dir, routines_dir
from tests.core.figure.bodies import bodies, library, tracks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rehab_player.core.figure.outline import Polygon
    from rehab_player.core.figure.parts import Mark
    from rehab_player.core.figure.values import Figure

FIGURES = [pytest.param(figure, id=figure.name) for figure in library().figures.values()]
BODIES = [pytest.param(figure, id=figure.name) for figure in bodies()]
NAMED = re.compile(r"^\s+figure:\s*([a-z-]+)\s*(?:#.*)?$", re.MULTILINE)


def test_every_figure_that_a_routine_names_is_there() -> None:
    named = {
        name for path in routines_dir().rglob("*.yaml") for name in NAMED.findall(path.read_text("utf-8"))
    }
    assert len(named) > 20
    assert named <= library().figures.keys()


@pytest.mark.parametrize("figure", BODIES)
def test_every_body_can_be_drawn_at_any_moment(figure: Figure) -> None:
    drawing = Drawing(library().body, figure)
    for track in tracks(figure):
        for share in (0.0, 0.21, 0.5, 0.83, 1.0):
            check(drawing.body(Moving(track, share)))
    assert figure.frame is not None
    check(drawing.back(figure.frame))


@pytest.mark.parametrize("figure", FIGURES)
def test_close_ups_move_with_their_figure(figure: Figure) -> None:
    if figure.close_up is None:
        return
    drawing = Drawing(library().body, figure)
    for track in tracks(figure) or [Track.LIFT]:
        for share in (0.0, 0.3, 0.6):
            scene = drawing.close_up(Moving(track, share))
            check((*scene.back, *scene.front))
    check([drawing.end_line(0.0), drawing.end_line(1.0)])


def test_a_close_up_goes_from_low_to_top_with_its_figure() -> None:
    drawing = Drawing(library().body, library().figures["heel-drop"])
    heels = [
        min(y for x, y in skin(drawing.close_up(Moving(Track.LIFT, share)).front) if x < -0.2)
        for share in (0.0, 0.25, 0.5, 0.75, 1.0)
    ]
    assert heels == sorted(heels)
    assert heels[0] < -0.15
    assert heels[-1] > 0.1


def skin(marks: Iterable[Mark]) -> Polygon:
    return next(mark.polygons[0] for mark in marks if isinstance(mark, Part) and mark.colour == "f_skin")


def check(marks: Iterable[Mark]) -> None:
    """All numbers are numbers, all polygons have an inside, and turn against the clock."""
    for mark in marks:
        if isinstance(mark, Part):
            assert mark.polygons
            for polygon in mark.polygons:
                assert all(isfinite(x) and isfinite(y) for x, y in polygon)
                assert area(polygon) > -1e-7
        else:
            assert len(mark.points) >= 2
            assert mark.width > 0


def area(polygon: Polygon) -> float:
    following = (*polygon[1:], polygon[0])
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(polygon, following, strict=True)) / 2


def test_colours_are_tokens() -> None:
    tokens = json.loads((assets_dir() / "tokens.json").read_text("utf-8"))["light"].keys()
    used = set()
    for figure in bodies():
        drawing = Drawing(library().body, figure)
        assert figure.frame is not None
        marks = (*drawing.back(figure.frame), *drawing.body(Moving(tracks(figure)[0], 0.5)))
        used |= {mark.colour for mark in marks}
        used |= {mark.edge for mark in marks if isinstance(mark, Part) and mark.edge}
    assert used <= tokens


def test_shapes_turn_against_the_clock() -> None:
    assert area(disc(0, 0, 1)) == pytest.approx(3.11, abs=0.05)
    assert area(capsule((0, 0, 1), (2, 0, 1))) == pytest.approx(7.1, abs=0.1)
    assert area(capsule((2, 0, 0.5), (0, 0, 1))) > 4
    assert area(capsule((0, 0, 1), (0.1, 0, 0.2))) == pytest.approx(3.11, abs=0.1)
    assert area(chain([(0, 0, 1), (2, 0, 1), (4, 0, 1)])) == pytest.approx(11.1, abs=0.2)
    assert area(chain([(0, 0, 1), (0, 4, 1)], round_start=False, round_end=False)) == pytest.approx(8)
    assert area(against_clock(((0, 0), (0, 1), (1, 0)))) == pytest.approx(0.5)
