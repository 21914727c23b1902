"""The figure on the stage."""

from __future__ import annotations

import gc
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from rehab_player.core.moment import State
from rehab_player.core.routine import Routine, Side
from rehab_player.core.timeline import Kind, Timeline
from rehab_player.ui.figure.stage import KEPT, StageFigures
from rehab_player.ui.icons import Icons
from rehab_player.ui.player.page import PlayerPage
from rehab_player.ui.theme import Theme
from tests.ui.figure.stories import HEIGHT, WIDTH, at, differing, library, painted, segment

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PAINTS = 10_000
REFERENCES = 100
"""How far the count of references to None may wander while everything else goes on."""


@pytest.fixture
def theme(qapp: QObject) -> Theme:
    return Theme("light")


@pytest.fixture
def figures(qapp: QObject) -> StageFigures:
    return StageFigures(library())


def kind_of(name: str) -> Kind:
    figure = library().figures[name]
    if figure.pair or not (figure.held or figure.cycle or figure.buckets):
        return Kind.REPS
    return Kind.HOLD if figure.held or figure.buckets else Kind.MOVE


@pytest.mark.parametrize("name", sorted(library().figures))
def test_every_figure_is_seen(figures: StageFigures, theme: Theme, name: str) -> None:
    step = segment(name, kind_of(name))
    assert figures.draws(step)
    empty = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    empty.fill(theme.color(f"s_{step.kind}"))
    assert differing(painted(figures, theme, step, at(step, 1_500)), empty) > 1_500


def test_light_and_dark_are_different(figures: StageFigures, qapp: QObject) -> None:
    step = segment("calf-raise")
    light, dark = (painted(figures, Theme(scheme), step, at(step, 900)) for scheme in ("light", "dark"))
    assert differing(light, dark) > WIDTH * HEIGHT * 0.9


@pytest.mark.parametrize("name", ["calf-stretch", "run", "band-walk"])
def test_the_left_side_is_the_mirror_image(figures: StageFigures, theme: Theme, name: str) -> None:
    right, left = (segment(name, kind_of(name), side) for side in (Side.RIGHT, Side.LEFT))
    one = painted(figures, theme, right, at(right, 1_400))
    other = painted(figures, theme, left, at(left, 1_400)).flipped(Qt.Orientation.Horizontal)
    assert differing(one, other, 140) < 400
    assert differing(one, painted(figures, theme, left, at(left, 1_400))) > 2_000


def test_no_side_is_drawn_as_the_right(figures: StageFigures, theme: Theme) -> None:
    none, right = (segment("calf-raise", side=side) for side in (None, Side.RIGHT))
    assert painted(figures, theme, none, at(none, 900)) == painted(figures, theme, right, at(right, 900))


def test_the_frame_changes_with_the_clock_and_only_then(figures: StageFigures) -> None:
    step = segment("heel-drop")
    frames = [figures.frame(step, at(step, ms)) for ms in range(0, 2_000, 33)]
    assert len(set(frames)) == 31
    assert figures.frame(step, at(step, 700)) == figures.frame(step, at(step, 700, State.PAUSED))


def test_in_steps_it_changes_once_a_phase(figures: StageFigures, theme: Theme) -> None:
    figures.set_in_steps(True)
    step = segment("heel-drop")
    frames = [figures.frame(step, at(step, ms)) for ms in range(0, 5_000, 50)]
    assert len(set(frames)) == 2
    shown = painted(figures, theme, step, at(step, 100))
    assert shown == painted(figures, theme, step, at(step, 1_900))
    assert shown != painted(figures, theme, step, at(step, 2_100))


def test_a_nearby_picture_stands_in_until_the_very_one_is_there(
    figures: StageFigures, theme: Theme, qtbot: QtBot
) -> None:
    step = segment("calf-stretch", Kind.MOVE)
    first = painted(figures, theme, step, at(step, 0))
    rough = figures.frame(step, at(step, 500))
    assert painted(figures, theme, step, at(step, 500)) == first
    qtbot.waitUntil(lambda: figures.frame(step, at(step, 500)) != rough, timeout=5_000)
    qtbot.waitUntil(lambda: not figures.is_making, timeout=10_000)
    assert painted(figures, theme, step, at(step, 500)) != first


def test_feet_change_buckets_as_a_soak_goes_on(figures: StageFigures, theme: Theme) -> None:
    warm, cold = (segment(f"contrast-soak-left-{water}", Kind.HOLD, None) for water in ("warm", "cold"))
    shown = [painted(figures, theme, warm, at(warm, ms)) for ms in (0, 600, 1_200, 30_000)]
    assert differing(shown[0], shown[1]) > 300
    assert shown[2] == shown[3]
    assert differing(shown[3], painted(figures, theme, cold, at(cold, 30_000))) > 1_000
    frames = [figures.frame(warm, at(warm, ms)) for ms in (0, 600, 1_200, 30_000)]
    assert len(set(frames)) == 3
    figures.set_in_steps(True)
    assert painted(figures, theme, warm, at(warm, 0)) == shown[3]


def test_it_stands_on_the_page_where_words_would(theme: Theme, qtbot: QtBot) -> None:
    step = segment("calf-raise")
    timeline = Timeline(
        name="Mine",
        segments=(replace(step, index=0),),
        lead_in_ms=0,
        lead_in=(),
        count_in_ms=0,
        count_in=(),
        finish=(),
    )
    page = PlayerPage(theme, Icons(theme), StageFigures(library()))
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.set_session(timeline, Routine(name="Mine", steps=()))
    page.show_moment(at(timeline.segments[0], 1_000))
    with_figure = page.face.stage.grab().toImage()
    page.set_figures(None)
    page.show_moment(at(timeline.segments[0], 1_000))
    assert differing(with_figure, page.face.stage.grab().toImage()) > 5_000


def test_before_it_begins_it_stands_at_the_right(figures: StageFigures, theme: Theme) -> None:
    step, rest = segment("calf-raise"), segment(None, Kind.REST, None)
    rest = replace(rest, index=0, tempo=None)
    image = painted(figures, theme, step, at(rest, 100), step)
    ground = theme.color("s_rest")
    left = [image.pixelColor(x, y) for x in range(0, WIDTH * 2 // 5, 4) for y in range(0, HEIGHT, 4)]
    assert all(near(pixel, ground) for pixel in left)
    right = [image.pixelColor(x, y) for x in range(WIDTH // 2, WIDTH, 3) for y in range(0, HEIGHT, 3)]
    assert not all(near(pixel, ground) for pixel in right)


def near(one: QColor, other: QColor) -> bool:
    return abs(one.lightness() - other.lightness()) < 6


def test_high_resolution_has_more_pixels_of_the_same(figures: StageFigures, theme: Theme) -> None:
    step = segment("deep-squat", Kind.HOLD)
    fine = painted(figures, theme, step, at(step, 1_000), dpr=2.0)
    smooth = Qt.TransformationMode.SmoothTransformation
    coarse = painted(figures, theme, step, at(step, 1_000))
    shrunk = fine.scaled(coarse.size(), Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    shrunk.setDevicePixelRatio(1.0)
    assert differing(shrunk, coarse, 150) < 300


def test_an_unknown_figure_is_not_drawn(figures: StageFigures) -> None:
    assert not figures.draws(segment("no-such-figure"))
    assert not figures.draws(segment(None))
    assert not figures.draws(segment("photo.png"))


def test_few_figures_are_kept(figures: StageFigures, theme: Theme, qtbot: QtBot) -> None:
    for name in ("calf-raise", "calf-stretch", "deep-squat", "run", "walk", "heel-drop"):
        step = segment(name, kind_of(name))
        painted(figures, theme, step, at(step, 1_200))
    qtbot.waitUntil(lambda: not figures.is_making, timeout=20_000)
    assert figures.views == KEPT
    assert figures.size_in_bytes < 6_000_000
    figures.forget()
    assert figures.size_in_bytes == 0


def test_painting_leaves_none_alone(figures: StageFigures, theme: Theme) -> None:
    step = segment("heel-drop")
    moments = [at(step, ms) for ms in range(0, 5_000, 50)]
    surface = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(surface)
    room = QRectF(0, 0, WIDTH, HEIGHT)
    for moment in moments:
        figures.paint(painter, room, step, moment, None, theme)
    gc.collect()  # what earlier tests left behind holds references, too
    before = sys.getrefcount(None)
    for number in range(PAINTS):
        figures.paint(painter, room, step, moments[number % len(moments)], None, theme)
    painter.end()
    assert abs(sys.getrefcount(None) - before) < REFERENCES


def test_a_figure_tells_its_own_words_for_phases(qapp: QObject) -> None:
    figures = StageFigures(library())
    told = [figures.phase_word(segment(name), "down") for name in ("knee-to-wall", "heel-drop", "none", None)]
    assert told == ["Back", None, None, None]
