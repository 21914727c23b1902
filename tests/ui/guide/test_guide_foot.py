"""The drawn foot: where a click counts, which foot it is, and what a screen reader hears."""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from rehab_player.core.routine import Side
from rehab_player.ui.guide.foot import FootPicture
from rehab_player.ui.guide.foot_data import Region
from tests.ui.hands import click

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rehab_player.core.guide import Guide
    from rehab_player.ui.guide.foot_data import FootDrawing
    from rehab_player.ui.guide.pin import Pin
    from rehab_player.ui.theme import Theme

BALL = Region("ball", (((100.0, 100.0, 20.0),),))
ROD = Region("rod", (((0.0, 0.0, 10.0), (100.0, 0.0, 20.0)),))


@pytest.fixture
def picture(qtbot: QtBot, theme: Theme, drawing: FootDrawing, guide: Guide) -> FootPicture:
    spots = {spot.key: spot for spot in guide.spots if spot.number}
    picture = FootPicture(theme, drawing, spots, Side.RIGHT)
    qtbot.addWidget(picture)
    picture.resize(round(drawing.width), round(drawing.height))
    picture.show()
    return picture


def pin(picture: FootPicture, spot: str, view: str) -> Pin:
    return next(pin for pin in picture.pins if (pin.place.spot, pin.place.view) == (spot, view))


def middle(picture: FootPicture, spot: str, view: str) -> QPoint:
    """Where a pin's line ends on the foot that is shown."""
    x, y = pin(picture, spot, view).place.to
    return QPoint(round(x if "right" in picture.accessibleName() else picture.width() - x), round(y))


def test_the_distance_is_measured_from_the_outline() -> None:
    assert BALL.distance((100, 100)) == pytest.approx(-20)
    assert BALL.distance((130, 100)) == pytest.approx(10)
    assert ROD.distance((50, 15)) == pytest.approx(0)
    assert ROD.distance((-12, 0)) == pytest.approx(2)
    assert ROD.distance((125, 0)) == pytest.approx(5)


@given(st.floats(-500, 500), st.floats(-500, 500), st.floats(-50, 50), st.floats(-50, 50))
def test_a_step_changes_the_distance_by_little_more_than_its_length(
    x: float, y: float, dx: float, dy: float
) -> None:
    change = abs(ROD.distance((x + dx, y + dy)) - ROD.distance((x, y)))
    assert change <= 1.2 * hypot(dx, dy) + 1e-6


def test_every_numbered_place_has_a_pin_whose_line_ends_in_it(drawing: FootDrawing, guide: Guide) -> None:
    assert {pin.spot for pin in drawing.pins} == {spot.key for spot in guide.spots if spot.number}
    for view in drawing.views:
        for place in view.pins:
            region = next(region for region in view.regions if region.spot == place.spot)
            assert region.distance(place.to) <= 4, place
            assert drawing.spot_near(place.to, 4) == place.spot, place


def test_every_pin_stands_inside_the_picture_and_apart_from_the_others(drawing: FootDrawing) -> None:
    places = [pin.at for pin in drawing.pins]
    for number, (x, y) in enumerate(places):
        assert 20 <= x <= drawing.width - 20
        assert 20 <= y <= drawing.height - 20
        assert all(hypot(x - a, y - b) > 34 for a, b in places[:number])


def test_the_foot_is_seen_from_the_side_from_below_and_from_behind(drawing: FootDrawing) -> None:
    assert [view.name for view in drawing.views] == ["side", "below", "behind"]


@pytest.mark.parametrize("side", Side)
def test_a_region_counts_up_to_12_px_outside_of_its_outline(
    theme: Theme, picture: FootPicture, drawing: FootDrawing, side: Side
) -> None:
    near = theme.dp(12)
    picture.show_side(side)
    calf = next(region for region in drawing.views[0].regions if region.spot == "calf")
    y = 126.0
    edge = next(x for x in range(60, 200) if calf.distance((x, y)) < 0)
    for away, hit in ((-4, "calf"), (2, "calf"), (near - 1, "calf"), (near + 3, None)):
        x = edge - away
        assert picture.spot_at(QPointF(x if side is Side.RIGHT else picture.width() - x, y)) == hit


def test_the_reach_stays_the_same_when_the_picture_is_smaller(theme: Theme, picture: FootPicture) -> None:
    def reached() -> int:
        """How many px of the big picture beside the calf belong to it."""
        half = picture.width() < 500
        return sum(picture.spot_at(QPointF(x, 126) / (2 if half else 1)) == "calf" for x in range(60, 150))

    big = reached()
    picture.resize(283, 202)
    assert reached() - big == pytest.approx(theme.dp(12), abs=2)


def test_a_click_on_a_region_tells_its_place_and_one_beside_tells_nothing(
    qtbot: QtBot, picture: FootPicture
) -> None:
    heard: list[str] = []
    picture.clicked.connect(heard.append)
    click(picture, middle(picture, "under", "below"))
    click(picture, middle(picture, "outside", "behind"))
    click(picture, QPoint(20, 60))
    QTest.mouseClick(
        picture, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, middle(picture, "calf", "side")
    )
    assert heard == ["under", "outside"]


def test_inside_and_outside_change_places_with_the_foot(picture: FootPicture) -> None:
    inside, outside = pin(picture, "inside", "behind"), pin(picture, "outside", "behind")
    assert inside.x() < outside.x()
    at = inside.geometry().center()
    picture.show_side(Side.LEFT)
    assert inside.x() > outside.x()
    assert inside.geometry().center().x() == pytest.approx(picture.width() - at.x(), abs=2)


def test_a_left_foot_is_the_mirror_image_of_a_right_one(picture: FootPicture) -> None:
    right = picture.grab().toImage()
    picture.show_side(Side.LEFT)
    left = picture.grab().toImage().flipped(Qt.Orientation.Horizontal)
    legs = [(x, y) for x in range(100, 560, 7) for y in range(230, 400, 7)]
    same = [left.pixelColor(x, y) == right.pixelColor(x, y) for x, y in legs]
    assert sum(same) / len(same) > 0.9


def test_the_pointer_is_at_a_place_over_its_region_and_over_its_number(picture: FootPicture) -> None:
    QTest.mouseMove(picture, middle(picture, "front", "side"))
    assert picture.hovered == "front"
    assert picture.toolTip() == "Front of ankle"
    QTest.mouseMove(picture, QPoint(20, 60))
    assert picture.hovered is None


def test_a_hovered_region_and_a_chosen_one_look_different(picture: FootPicture) -> None:
    at = middle(picture, "under", "below")
    plain = picture.grab().toImage()
    QTest.mouseMove(picture, at)
    hovered = picture.grab().toImage()
    picture.choose("under")
    chosen = picture.grab().toImage()
    assert plain != hovered
    assert chosen.pixelColor(at.x() - 6, at.y() + 3) != plain.pixelColor(at.x() - 6, at.y() + 3)


def test_a_screen_reader_hears_the_number_the_place_the_view_and_the_choice(picture: FootPicture) -> None:
    picture.choose("back")
    assert pin(picture, "back", "side").accessibleName() == "1, Back of ankle, from the side, chosen"
    assert pin(picture, "back", "behind").accessibleName() == (
        "1, Back of ankle, right foot from behind, chosen"
    )
    assert pin(picture, "under", "below").accessibleName() == "3, Under heel, from below"
    assert picture.accessibleName() == "Drawing of a right foot. Chosen: Back of ankle."
    picture.show_side(Side.LEFT)
    assert pin(picture, "inside", "behind").accessibleName() == "4, Inside of ankle, left foot from behind"


def test_a_pin_can_be_pressed_and_stays_chosen(theme: Theme, picture: FootPicture) -> None:
    heard: list[str] = []
    picture.clicked.connect(heard.append)
    calf = pin(picture, "calf", "side")
    click(calf)
    assert heard == ["calf"]
    picture.choose("calf")
    click(calf)
    assert calf.isChecked()
    assert min(calf.width(), calf.height()) >= theme.dp(32)
