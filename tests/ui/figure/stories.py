"""Segments and moments that the tests of the figure share."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from rehab_player.core.moment import Moment, State
from rehab_player.core.pace import height, place
from rehab_player.core.routine import Phase, Side
from rehab_player.core.timeline import Kind, Segment
from rehab_player.resources import assets_dir
from rehab_player.storage.figure_files import bundled_figures
from rehab_player.ui.figure.stage import tint_of

if TYPE_CHECKING:
    from rehab_player.core.figure.values import Library
    from rehab_player.ui.figure.stage import StageFigures
    from rehab_player.ui.theme import Theme

TEMPO = (Phase("up", 2_000), Phase("down", 3_000))
WIDTH, HEIGHT = 276, 232


@cache
def library() -> Library:
    return bundled_figures(assets_dir() / "figures")


def segment(figure: str | None, kind: Kind = Kind.REPS, side: Side | None = Side.RIGHT) -> Segment:
    tempo = TEMPO if kind is Kind.REPS else None
    return Segment(
        index=1, start_ms=0, duration_ms=60_000, kind=kind, name="Step", side=side, figure=figure, tempo=tempo
    )


def at(segment: Segment, elapsed_ms: int, state: State = State.RUNNING) -> Moment:
    moment = Moment(
        state=state, segment=segment, elapsed_ms=elapsed_ms, left_ms=0, active_ms=0, allowed=frozenset()
    )
    if segment.tempo is None:
        return moment
    into = elapsed_ms % 5_000
    phase = place(segment.tempo, into).phase
    return replace(moment, phase=phase, height=height(segment.tempo, into), rep_elapsed_ms=into)


def painted(
    figures: StageFigures,
    theme: Theme,
    segment: Segment,
    moment: Moment,
    following: Segment | None = None,
    dpr: float = 1.0,
) -> QImage:
    """The stage as it looks then, on its tint."""
    image = QImage(round(WIDTH * dpr), round(HEIGHT * dpr), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(dpr)
    image.fill(theme.color(tint_of(moment)))
    painter = QPainter(image)
    figures.paint(painter, QRectF(0, 0, WIDTH, HEIGHT), segment, moment, following, theme)
    painter.end()
    return image


def differing(a: QImage, b: QImage, tolerance: int = 24) -> int:
    """How many pixels of two pictures of one size are clearly different."""
    count = 0
    for y in range(a.height()):
        for x in range(a.width()):
            one, other = a.pixelColor(x, y), b.pixelColor(x, y)
            gap = (
                abs(one.red() - other.red())
                + abs(one.green() - other.green())
                + abs(one.blue() - other.blue())
            )
            count += gap > tolerance
    return count
