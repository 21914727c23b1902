"""The stage with figures: when they are asked for, where, and how often they are painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from tests.ui.player.samples import HEEL_DROPS, MOBILITY, at, paused

if TYPE_CHECKING:
    from collections.abc import Hashable

    from rehab_player.core.moment import Moment
    from rehab_player.core.timeline import Segment
    from rehab_player.ui.theme import Theme
    from tests.ui.player.conftest import Table

BLACK = QColor("#000000")


class Figures:
    """Paints the whole stage black, and keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str | None, QRectF]] = []
        self.picture: Hashable = 0
        self.words: dict[str, str] = {}

    def draws(self, segment: Segment) -> bool:
        return segment.figure is not None

    def phase_word(self, segment: Segment, phase: str) -> str | None:
        return self.words.get(phase)

    def frame(self, segment: Segment, moment: Moment) -> Hashable:
        return self.picture

    def paint(
        self,
        painter: QPainter,
        rect: QRectF,
        segment: Segment,
        moment: Moment,
        next_segment: Segment | None,
        theme: Theme,
    ) -> None:
        self.asked.append((segment.name, next_segment.name if next_segment else None, rect))
        painter.fillRect(rect, BLACK)


@pytest.fixture
def figures(table: Table) -> Figures:
    made = Figures()
    table.page.set_figures(made)
    return made


def test_the_figure_fills_the_stage_inside_its_round_corners(table: Table, figures: Figures) -> None:
    table.show(at(HEEL_DROPS, 3, 10_000))
    stage = table.page.face.stage
    picture = stage.grab().toImage()
    assert figures.asked[-1] == ("Heel drop, knee straight", None, QRectF(stage.rect()))
    assert picture.pixelColor(stage.width() // 2, stage.height() // 2) == BLACK
    for x, y in ((0, 0), (stage.width() - 1, 0), (0, stage.height() - 1)):
        assert picture.pixelColor(x, y) == stage.theme.color("canvas")


def test_in_a_rest_the_next_figure_stands_in_its_starting_pose(table: Table, figures: Figures) -> None:
    table.show(at(HEEL_DROPS, 4, 10_000))
    table.page.face.stage.grab()
    name, coming, _ = figures.asked[-1]
    assert (name, coming) == ("Heel drop, knee straight", "Heel drop, knee straight")


def test_a_figure_is_fainter_while_paused(table: Table, figures: Figures) -> None:
    table.show(paused(HEEL_DROPS, 3, 10_000))
    stage = table.page.face.stage
    shade = stage.grab().toImage().pixelColor(stage.width() // 2, stage.height() // 2)
    tint = stage.theme.color("s_reps")
    assert shade.red() == pytest.approx(tint.red() * 0.6, abs=2)


def test_it_is_painted_again_only_for_another_frame(
    table: Table, figures: Figures, monkeypatch: pytest.MonkeyPatch
) -> None:
    table.show(at(HEEL_DROPS, 3, 10_000))
    updates: list[object] = []
    monkeypatch.setattr(table.page.face.stage, "update", lambda *rect: updates.append(rect))
    table.pass_ms(100)
    assert updates == []
    figures.picture = 1
    table.pass_ms(100)
    assert len(updates) == 1


def test_a_step_without_a_figure_shows_its_words(table: Table, figures: Figures) -> None:
    table.show(at(MOBILITY, 5, 1_000))
    figures.asked.clear()
    table.page.face.stage.grab()
    assert figures.asked == []


def test_a_new_segment_fades_in(table: Table, figures: Figures) -> None:
    table.page.set_motion(flowing=True)
    table.show(at(HEEL_DROPS, 3, 89_000))
    stage = table.page.face.stage
    assert not stage.is_fading
    table.pass_ms(2_000)
    assert stage.is_fading
    table.page.set_motion(flowing=False)
    table.pass_ms(60_000)
    assert not table.page.face.stage.is_fading


def test_the_figures_words_stand_in_state_and_pace(table: Table, figures: Figures) -> None:
    figures.words = {"up": "Forward", "down": "Back"}
    table.show(at(HEEL_DROPS, 3, 10_000))
    assert table.page.face.curve.accessibleName() == "Forward 2, Back 3, Stay 1"
    table.page.set_figures(None)
    table.look()
    assert table.page.face.curve.accessibleName() == "Rise 2, Lower 3, Stay 1"
