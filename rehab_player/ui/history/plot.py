"""Charts drawn with pyqtgraph. Import this module only when a chart is to be seen: it takes half a second."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QGraphicsLineItem, QGraphicsRectItem, QToolTip, QWidget

from rehab_player.core.language import decimal
from rehab_player.ui.history.chart_values import BarChart, Chart, LineChart, Mark, Series, Table
from rehab_player.ui.history.wording import day_text
from rehab_player.ui.widgets.painting import rounded, text_width

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QWheelEvent

    from rehab_player.ui.theme import Theme

ZONES = (("z_green", 0.0, 2.5), ("z_yellow", 2.5, 5.5), ("z_red", 5.5, 10.0))
MARKER = 8
BAR_SHARE = 0.66
ROOMY_BARS = 12
"""With more of them the last name would go beyond the edge."""
MARKED_POINTS = 250
"""More of them have no room for marks, and smooth lines of theirs take long to draw."""
NEAR_PX = 14
_SYMBOLS = {"circle": "o", "square": "s", "triangle": "t1"}
_PALE = 0.45


class Plot(pg.GraphicsView):  # type: ignore[misc]
    """One chart, redrawn by `show_chart` and with each change of the theme.

    It is to be looked at: it takes no keys and leaves the wheel to the page. What it shows can
    be had as a table, and in short as its accessible description.
    """

    def __init__(self, theme: Theme, name: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self._theme = theme
        self._today = today
        self._chart: Chart | None = None
        self._ink: float | None = None
        self._tips: list[tuple[QPointF, str]] = []
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setFrameShape(pg.GraphicsView.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self._layout = pg.GraphicsLayout()
        self.setCentralItem(self._layout)
        self._box = pg.ViewBox(enableMenu=False, enableMouse=False, defaultPadding=0.0)
        self._box.setFlag(self._box.GraphicsItemFlag.ItemClipsChildrenToShape, False)
        self._layout.addItem(self._box, 0, 0)
        theme.changed.connect(self._draw)

    def show_chart(self, chart: Chart) -> None:
        """Show another chart."""
        self._chart = chart
        self.setAccessibleDescription(_spoken(chart.table))
        self._draw()

    def set_ink(self, scale: float | None) -> None:
        """Draw lines for a picture that is `scale` times as large; None for the screen."""
        self._ink = scale
        self._draw()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.dp(200), self._theme.dp(80))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.dp(80), self._theme.dp(60))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(QPointF(event.pos())), self)
            return True
        return bool(super().viewportEvent(event))

    def tip_at(self, place: QPointF) -> str:
        """What the mark nearest to `place` in the view says; "" where none is near."""
        near = [(self._way(spot, place), text) for spot, text in self._tips]
        distance, text = min(near, default=(NEAR_PX + 1.0, ""))
        return text if distance <= NEAR_PX else ""

    def _way(self, spot: QPointF, place: QPointF) -> float:
        """From a mark to a place in the view, in px."""
        return (QPointF(self.mapFromScene(self._box.mapViewToScene(spot))) - place).manhattanLength()

    def _draw(self) -> None:
        self._box.clear()
        self._tips = []
        self.setBackground(self._theme.color("surface"))
        if isinstance(self._chart, LineChart):
            self._draw_lines(self._chart)
        elif self._chart is not None:
            self._draw_bars(self._chart)

    # Lines

    def _draw_lines(self, chart: LineChart) -> None:
        dp = self._theme.dp
        ends = max((text_width(each.end, self._bold()) for each in chart.series), default=0)
        right = ends + dp(14) if ends else dp(6)
        left, pad = 0.5 if chart.zones else 0.3, (chart.last - chart.first or 1) * 0.012
        self._layout.setContentsMargins(dp(22), dp(8), right, dp(20))
        low, high = _bounds(chart.ys)
        first, last = chart.first - max(left, pad), chart.last + max(left, pad)
        self._box.setRange(xRange=(first, last), yRange=(low, high), padding=0.0)
        if chart.zones:
            self._draw_zones(first, last)
        else:
            self._draw_grid(chart.ys, first, last)
        for mark in chart.ys:
            self._label(mark.words, first, mark.at, (1.0, 0.5))
        for number, mark in enumerate(chart.xs):
            last_one = number == len(chart.xs) - 1 and number > 0
            self._label(mark.words, mark.at, low, (0.85 if last_one else 0.5 if number else 0.3, 0.0))
        for each in chart.series:
            self._draw_series(each)
        self._draw_ends(chart.series, high - low)

    def _draw_zones(self, first: float, last: float) -> None:
        for token, low, high in ZONES:
            band = QGraphicsRectItem(QRectF(first, low, last - first, high - low))
            band.setPen(QPen(Qt.PenStyle.NoPen))
            band.setBrush(self._theme.color(token))
            band.setZValue(-20)
            self._box.addItem(band, ignoreBounds=True)

    def _draw_series(self, series: Series) -> None:
        color = self._theme.color(series.token)
        if series.pale:
            color = self._theme.mix(series.token, "surface", _PALE)
        pen = pg.mkPen(color, width=self._line(series.width))
        if series.dash:
            pen.setDashPattern([length / series.width for length in series.dash])
        hollow = series.shape == "circle"
        edge = pg.mkPen(color, width=self._line(2.0) if hollow else 1)
        line = pg.PlotDataItem(
            [point.x for point in series.points],
            [point.y for point in series.points],
            pen=pen,
            antialias=len(series.points) <= MARKED_POINTS,
            symbol=_SYMBOLS[series.shape] if len(series.points) <= MARKED_POINTS else None,
            symbolSize=self._theme.dp(MARKER) * (1.3 if series.shape == "triangle" else 0.9 if hollow else 1),
            symbolPen=edge,
            symbolBrush=pg.mkBrush(self._theme.color("surface") if hollow else color),
        )
        self._box.addItem(line, ignoreBounds=True)
        for point in series.points:
            day = day_text(type(self._today).fromordinal(point.x), self._today)
            self._tips.append((QPointF(point.x, point.y), f"{day}, {series.name}: {decimal(point.y)}"))

    def _draw_ends(self, series: tuple[Series, ...], height: float) -> None:
        """The last value beside each line, moved apart where two are close."""
        told = sorted((each for each in series if each.end and each.points), key=lambda one: one.points[-1].y)
        least, before = height * 0.2, float("-inf")
        for each in told:
            y = max(each.points[-1].y, before + least)
            bold = each.token == "c_worst"
            self._label(each.end, each.points[-1].x, y, (-0.08, 0.5), bold=bold, token=each.token)
            before = y

    # Bars

    def _draw_bars(self, chart: BarChart) -> None:
        dp = self._theme.dp
        widest = max((text_width(mark.words, self._theme.font("caption")) for mark in chart.ys), default=0)
        self._layout.setContentsMargins(widest + dp(10), dp(8), dp(4), dp(20))
        low, high = _bounds(chart.ys)
        first, last = -0.6, len(chart.bars) - 0.4
        self._box.setRange(xRange=(first, last), yRange=(low, high), padding=0.0)
        self._draw_grid(chart.ys, first, last)
        for mark in chart.ys:
            self._label(mark.words, first, mark.at, (1.0, 0.5))
        self._box.addItem(_Bars(self._theme, chart, QRectF(first, low, last - first, high - low)))
        for number, bar in enumerate(chart.bars):
            crowded = number == len(chart.bars) - 1 > ROOMY_BARS
            self._label(bar.words, number, low, (0.85 if crowded else 0.5, 0.0))
            self._tips.append((QPointF(number, bar.done), bar.tip))

    # Both

    def _draw_grid(self, marks: tuple[Mark, ...], first: float, last: float) -> None:
        for mark in marks:
            line = QGraphicsLineItem(first, mark.at, last, mark.at)
            pen = QPen(self._theme.color("line"), self._line(1))
            pen.setCosmetic(True)
            line.setPen(pen)
            line.setZValue(-10)
            self._box.addItem(line, ignoreBounds=True)

    def _label(
        self,
        words: str,
        x: float,
        y: float,
        anchor: tuple[float, float],
        *,
        bold: bool = False,
        token: str = "ink2",
    ) -> None:
        if not words:
            return
        label = pg.TextItem(words, color=self._theme.color(token), anchor=anchor)
        label.setFont(self._bold() if bold else self._theme.digits("caption"))
        label.setPos(x, y)
        self._box.addItem(label, ignoreBounds=True)

    def _line(self, at_base: float) -> float:
        """A line's width. Those of pyqtgraph are counted in the device's own px."""
        scale = self.devicePixelRatioF() if self._ink is None else self._ink
        return self._theme.dp(10 * at_base) / 10 * scale

    def _bold(self) -> pg.QtGui.QFont:
        return self._theme.digits("caption", bold=True)


class _Bars(pg.GraphicsObject):  # type: ignore[misc]
    """Filled bars inside outlines of what was due, with corners that stay round."""

    def __init__(self, theme: Theme, chart: BarChart, bounds: QRectF) -> None:
        super().__init__()
        self._theme = theme
        self._chart = chart
        self._bounds = bounds

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, *_: object) -> None:
        to_px = painter.worldTransform()
        painter.save()
        painter.resetTransform()
        for number, bar in enumerate(self._chart.bars):
            left = number - BAR_SHARE / 2
            if bar.due:
                outline = to_px.mapRect(QRectF(left, 0, BAR_SHARE, bar.due))
                self._paint(painter, outline, None, "line_strong")
            if bar.done:
                filled = to_px.mapRect(QRectF(left, 0, BAR_SHARE, bar.done))
                self._paint(painter, filled, "accent", None)
        painter.restore()

    def _paint(self, painter: QPainter, rect: QRectF, fill: str | None, edge: str | None) -> None:
        color = self._theme.color
        radius = min(self._theme.dp(5), rect.width() / 3, rect.height() / 2)
        rounded(painter, rect, radius, color(fill) if fill else None, color(edge) if edge else None, 1.5)


def _bounds(marks: tuple[Mark, ...]) -> tuple[float, float]:
    return (marks[0].at, marks[-1].at) if marks else (0.0, 1.0)


def _spoken(table: Table) -> str:
    """The newest row of a table in words, for those who hear the chart."""
    if not table.rows:
        return ""
    newest = table.rows[0]
    return ", ".join(f"{head} {cell}" for head, cell in zip(table.heads, newest, strict=True))
