"""Legends: the lines of a chart, and the fills and lights of the calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from rehab_player.ui.history.calendar_words import legend
from rehab_player.ui.widgets.painting import draw_text, rounded, text_width
from rehab_player.ui.widgets.spoken import Spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab_player.ui.history.chart_values import Series
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

SAMPLE = 28
GAP = 8
BETWEEN = 18


class LineLegend(Spoken):
    """Each line's stroke and marker with its name."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._series: Sequence[Series] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_series(self, series: Sequence[Series]) -> None:
        """Name other lines."""
        self._series = series
        self.setAccessibleName(", ".join(each.name for each in series))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        font, dp = self._theme.font("caption"), self._theme.dp
        widths = (text_width(each.name, font) + dp(SAMPLE + GAP + BETWEEN) for each in self._series)
        return QSize(sum(widths), self._theme.dp(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, x = self._theme, 0.0
        font = theme.font("caption")
        for each in self._series:
            paint_sample(painter, theme, QRectF(x, 0, theme.dp(SAMPLE), self.height()), each)
            x += theme.dp(SAMPLE + GAP)
            width = text_width(each.name, font) + 2
            draw_text(painter, QRectF(x, 0, width, self.height()), each.name, font, theme.color("ink2"))
            x += width + theme.dp(BETWEEN)
        painter.end()


def paint_sample(painter: QPainter, theme: Theme, rect: QRectF, series: Series) -> None:
    """A piece of a line with one marker on it."""
    color = theme.color(series.token)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(color, series.width)
    if series.dash:
        pen.setDashPattern([length / series.width for length in series.dash])
    painter.setPen(pen)
    middle = rect.center()
    painter.drawLine(QPointF(rect.left(), middle.y()), QPointF(rect.right(), middle.y()))
    half = theme.dp(4)
    painter.setPen(QPen(color, 2 if series.shape == "circle" else 1))
    painter.setBrush(theme.color("surface") if series.shape == "circle" else color)
    box = QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half)
    if series.shape == "circle":
        painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
    elif series.shape == "square":
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    else:
        tip = QPointF(middle.x(), box.top() - 1)
        painter.drawPolygon(QPolygonF([tip, box.bottomRight(), box.bottomLeft()]))
    painter.setBrush(Qt.BrushStyle.NoBrush)


class CalendarLegend(Spoken):
    """The four fills and the two lights of the calendar."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._entries = legend()
        self.setAccessibleName(", ".join(words for _, words in self._entries))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        font, dp = self._theme.font("caption"), self._theme.dp
        widths = (text_width(words, font) + dp(14 + 6 + 11) for _, words in self._entries)
        return QSize(sum(widths) - dp(11), self._theme.dp(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, x = self._theme, 0.0
        font, side = theme.font("caption"), theme.dp(14)
        for token, words in self._entries:
            place = QRectF(x, (self.height() - side) / 2, side, side)
            if token in ("yellow", "red"):
                self._icons.paint_light(painter, token, place)
            else:
                rounded(painter, place, theme.dp(4), theme.color(token))
            x += side + theme.dp(6)
            width = text_width(words, font)
            draw_text(painter, QRectF(x, 0, width + 2, self.height()), words, font, theme.color("ink2"))
            x += width + theme.dp(11)
        painter.end()
