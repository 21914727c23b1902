"""Small pictures of routines."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QSize, Qt

from rehab_player.core.figure.showing import Way
from rehab_player.core.figure.values import Arrow
from rehab_player.core.routine import Hold, Move, Phase, Repeat, Reps, Routine, Setup, Sides, Step
from rehab_player.ui.figure.layer import arrows_now
from rehab_player.ui.figure.thumbnails import FigureThumbnails
from rehab_player.ui.theme import Theme
from tests.ui.figure.stories import library

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

HERE = Path(__file__).parent
SIZES = [QSize(104, 126), QSize(96, 88), QSize(394, 196)]
TEMPO = (Phase("up", 2_000), Phase("down", 2_000))


@pytest.fixture
def theme(qapp: QObject) -> Theme:
    return Theme("light")


def routine(*steps: Step) -> Routine:
    return Routine(name="Mine", steps=(Setup(text="Get ready"), *steps))


def drop(**options: object) -> Reps:
    return Reps(name="Drop", count=15, tempo=TEMPO, figure="heel-drop", **options)  # type: ignore[arg-type]


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("dpr", [1.0, 1.5])
def test_it_has_the_size_that_was_asked_for(theme: Theme, size: QSize, dpr: float) -> None:
    picture = FigureThumbnails(library).pixmap(routine(drop()), HERE, size, dpr, theme)
    assert picture is not None
    assert picture.deviceIndependentSize().toSize() == size
    assert picture.devicePixelRatio() == dpr
    assert coloured(picture.toImage()) > 0.1


def coloured(image: QImage) -> float:
    """The share of pixels that are drawn on."""
    points = [(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)]
    return sum(image.pixelColor(x, y).alpha() > 128 for x, y in points) / len(points)


@pytest.mark.parametrize("name", sorted(library().figures))
def test_every_figure_has_one(theme: Theme, name: str) -> None:
    picture = FigureThumbnails(library).draw(library().figures[name], SIZES[0], 1.0, theme, "s_reps")
    assert coloured(picture.toImage()) > 0.02


def test_a_routine_without_a_figure_has_none(theme: Theme) -> None:
    thumbnails = FigureThumbnails(library)
    plain = (Hold(name="Rest", duration_ms=1_000), Move(name="Run", duration_ms=1_000, figure="unknown"))
    assert thumbnails.pixmap(routine(), HERE, SIZES[0], 1.0, theme) is None
    assert thumbnails.pixmap(routine(*plain), HERE, SIZES[0], 1.0, theme) is None


def test_the_first_figure_is_found_inside_of_other_steps(theme: Theme) -> None:
    thumbnails = FigureThumbnails(library)
    inner = Repeat(rounds=3, steps=(Hold(name="Wait", duration_ms=1_000), drop()))
    assert same(thumbnails, theme, routine(inner), routine(drop()))


def same(thumbnails: FigureThumbnails, theme: Theme, one: Routine, other: Routine) -> bool:
    a, b = (thumbnails.pixmap(routine, HERE, SIZES[0], 1.0, theme) for routine in (one, other))
    assert a is not None
    assert b is not None
    return a.toImage() == b.toImage()


def test_the_side_to_train_decides_where_it_looks(theme: Theme) -> None:
    side = Sides.LEFT
    thumbnails = FigureThumbnails(library, lambda: side)
    assert same(thumbnails, theme, routine(drop(sides=Sides.AFFECTED)), routine(drop(sides=Sides.LEFT)))
    assert not same(thumbnails, theme, routine(drop(sides=Sides.LEFT)), routine(drop(sides=Sides.RIGHT)))
    side = Sides.RIGHT
    assert same(thumbnails, theme, routine(drop(sides=Sides.AFFECTED)), routine(drop()))


def test_left_is_the_mirror_image_of_right(theme: Theme) -> None:
    thumbnails = FigureThumbnails(library)
    figure = library().figures["calf-stretch"]
    right, left = (
        thumbnails.draw(figure, SIZES[2], 1.0, theme, "s_hold", mirrored=mirrored).toImage()
        for mirrored in (False, True)
    )
    flipped = left.flipped(Qt.Orientation.Horizontal)
    points = [(x, y) for x in range(0, right.width(), 2) for y in range(0, right.height(), 2)]
    unlike = sum(
        abs(right.pixelColor(x, y).alpha() - flipped.pixelColor(x, y).alpha()) > 90 for x, y in points
    )
    assert unlike < len(points) * 0.01
    assert right != left


def test_a_picture_is_drawn_once(theme: Theme) -> None:
    thumbnails = FigureThumbnails(library)
    first = thumbnails.pixmap(routine(drop()), HERE, SIZES[0], 1.0, theme)
    again = thumbnails.pixmap(routine(drop()), HERE, SIZES[0], 1.0, theme)
    assert first is again


def test_other_figures_are_drawn_anew(theme: Theme) -> None:
    known = library()
    shown = known
    thumbnails = FigureThumbnails(lambda: shown)
    before = thumbnails.pixmap(routine(drop()), HERE, SIZES[0], 1.0, theme)
    shown = replace(known, figures={"heel-drop": known.figures["deep-squat"]})
    after = thumbnails.pixmap(routine(drop()), HERE, SIZES[0], 1.0, theme)
    assert before is not None
    assert after is not None
    assert before.toImage() != after.toImage()


def turn(points: tuple[tuple[float, float], ...], *, mirrored: bool) -> float:
    """Twice the area that a curve turns round as it is seen: below 0 when it turns clockwise."""
    seen = [(-x if mirrored else x, y) for x, y in points]
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairwise([*seen, seen[0]]))


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("name", ["ankle-circles", "ankle-circles-standing"])
def test_circles_turn_the_way_that_their_step_says_on_both_sides(name: str, mirrored: bool) -> None:
    for way, sign in (("", -1), ("-anticlockwise", 1)):
        figure = library().figures[name + way]
        assert figure.close_up is not None
        for arrows in (figure.arrows, figure.close_up.arrows):
            (points,) = arrows_now(arrows, Way.UP, mirrored=mirrored)
            assert turn(points, mirrored=mirrored) * sign > 0


def test_other_arrows_are_mirrored_and_turn_over_with_the_phase() -> None:
    arrows = (Arrow(((0.0, 0.0), (1.0, 0.0))), Arrow(((0.0, 1.0), (1.0, 1.0)), "always"))
    there, back = ((0.0, 0.0), (1.0, 0.0)), ((1.0, 0.0), (0.0, 0.0))
    still = ((0.0, 1.0), (1.0, 1.0))
    for mirrored in (False, True):
        assert arrows_now(arrows, Way.UP, mirrored=mirrored) == [there, still]
        assert arrows_now(arrows, Way.DOWN, mirrored=mirrored) == [back, still]
        assert arrows_now(arrows, Way.NONE, mirrored=mirrored) == [still]
