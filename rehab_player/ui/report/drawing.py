"""The charts of the report, drawn on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPen, QPolygonF

from rehab_player.ui.widgets.painting import rounded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab_player.ui.history.chart_values import BarChart, LineChart, Mark, Series
    from rehab_player.ui.report.paper import Paper

ZONES = (("z_green", 0.0, 2.5), ("z_yellow", 2.5, 5.5), ("z_red", 5.5, 10.0))
LEFT = 22.0
BELOW = 14.0
SMALL = 7.5
BAR_SHARE = 0.62


class Frame:
    """Where values lie on paper: `x` and `y` give the painter's coordinates."""

    def __init__(self, place: QRectF, xs: tuple[float, float], ys: tuple[float, float]) -> None:
        self._place = place
        self._xs = xs
        self._ys = ys

    def point(self, x: float, y: float) -> QPointF:
        left, right = self._xs
        low, high = self._ys
        return QPointF(
            self._place.left() + (x - left) / (right - left or 1) * self._place.width(),
            self._place.bottom() - (y - low) / (high - low or 1) * self._place.height(),
        )

    def box(self, x1: float, x2: float, y1: float, y2: float) -> QRectF:
        return QRectF(self.point(x1, y2), self.point(x2, y1))


def draw_lines(paper: Paper, chart: LineChart, x: float, y: float, width: float, height: float) -> None:
    """Lines over days, over the zones of pain where the chart has them."""
    place = paper.rect(x + LEFT, y, width - LEFT, height - BELOW)
    xs = (chart.first - 0.6, chart.last + 0.6)
    frame = Frame(place, xs, (chart.ys[0].at, chart.ys[-1].at))
    if chart.zones:
        for token, low, high in ZONES:
            paper.painter.fillRect(frame.box(*xs, low, high), paper.color(token))
    _draw_marks(paper, chart.ys, frame, x, xs, lines=not chart.zones)
    for number, mark in enumerate(chart.xs):
        last = number == len(chart.xs) - 1
        _label_below(
            paper,
            frame.point(mark.at, chart.ys[0].at),
            mark.words,
            0.0 if not number else 1.0 if last else 0.5,
        )
    for series in chart.series:
        _draw_series(paper, frame, series)


def draw_legend(paper: Paper, series: Sequence[Series], x: float, y: float) -> None:
    """Each line's stroke and marker with its name."""
    for each in series:
        middle = paper.rect(x, y, 22, SMALL * 1.4).center().y()
        start, end = (
            QPointF(paper.rect(x, y, 0, 0).x(), middle),
            QPointF(paper.rect(x + 22, y, 0, 0).x(), middle),
        )
        paper.painter.setPen(_pen(paper, each))
        paper.painter.drawLine(start, end)
        _draw_marker(paper, each, QPointF((start.x() + end.x()) / 2, middle))
        paper.text(x + 27, y, 90, each.name, SMALL + 0.5, token="ink2")
        x += 105


def draw_bars(paper: Paper, chart: BarChart, x: float, y: float, width: float, height: float) -> None:
    """A filled bar for each week, inside the outline of what was due."""
    place = paper.rect(x + LEFT, y, width - LEFT, height - BELOW)
    xs = (-0.5, len(chart.bars) - 0.5)
    frame = Frame(place, xs, (chart.ys[0].at, chart.ys[-1].at))
    _draw_marks(paper, chart.ys, frame, x, xs, lines=True)
    radius = paper.px(2)
    for number, bar in enumerate(chart.bars):
        left, right = number - BAR_SHARE / 2, number + BAR_SHARE / 2
        if bar.due:
            outline = frame.box(left, right, 0, bar.due)
            rounded(paper.painter, outline, radius, None, paper.color("line_strong"), paper.px(0.8))
        if bar.done:
            rounded(paper.painter, frame.box(left, right, 0, bar.done), radius, paper.color("accent"))
        _label_below(paper, frame.point(number, chart.ys[0].at), bar.words, 0.5)


def _draw_marks(
    paper: Paper, marks: Sequence[Mark], frame: Frame, x: float, xs: tuple[float, float], *, lines: bool
) -> None:
    for mark in marks:
        left, right = frame.point(xs[0], mark.at), frame.point(xs[1], mark.at)
        if lines:
            paper.painter.setPen(QPen(paper.color("line"), paper.px(0.6)))
            paper.painter.drawLine(QLineF(left, right))
        top = left.y() * 72 / paper.px(72) - SMALL * 0.7
        align = Qt.AlignmentFlag.AlignRight
        paper.text(x, top, LEFT - 4, mark.words, SMALL, token="ink2", align=align)


def _label_below(paper: Paper, at: QPointF, words: str, anchor: float) -> None:
    """A word below a place on the axis; `anchor` 0 begins there, 0.5 is centred, 1 ends there."""
    if not words:
        return
    width = paper.px(80)
    align = {0.0: Qt.AlignmentFlag.AlignLeft, 0.5: Qt.AlignmentFlag.AlignHCenter}.get(
        anchor, Qt.AlignmentFlag.AlignRight
    )
    place = QRectF(at.x() - anchor * width, at.y() + paper.px(2), width, paper.px(SMALL * 1.4))
    paper.painter.setFont(paper.font(SMALL))
    paper.painter.setPen(paper.color("ink2"))
    paper.painter.drawText(place, int(align | Qt.AlignmentFlag.AlignTop), words)


def _draw_series(paper: Paper, frame: Frame, series: Series) -> None:
    points = [frame.point(*point) for point in series.points]
    paper.painter.setPen(_pen(paper, series))
    paper.painter.setBrush(Qt.BrushStyle.NoBrush)
    paper.painter.drawPolyline(QPolygonF(points))
    for point in points:
        _draw_marker(paper, series, point)


def _pen(paper: Paper, series: Series) -> QPen:
    pen = QPen(paper.color(series.token), paper.px(series.width * 0.55))
    if series.dash:
        pen.setDashPattern([length / series.width for length in series.dash])
    return pen


def _draw_marker(paper: Paper, series: Series, at: QPointF) -> None:
    half, painter, color = paper.px(2), paper.painter, paper.color(series.token)
    painter.setPen(QPen(color, paper.px(0.9)))
    painter.setBrush(paper.color("surface") if series.shape == "circle" else color)
    box = QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half)
    if series.shape == "circle":
        painter.drawEllipse(box)
    elif series.shape == "square":
        painter.drawRect(box)
    else:
        painter.drawPolygon(QPolygonF([QPointF(at.x(), box.top()), box.bottomRight(), box.bottomLeft()]))
