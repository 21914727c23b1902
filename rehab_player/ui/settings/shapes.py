"""How a cue sounds, drawn as a line: rising, falling, in steps, as ticks."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from rehab_player.ui.widgets.spoken import Spoken

if TYPE_CHECKING:
    from rehab_player.ui.settings.samples import Sample, Stroke
    from rehab_player.ui.theme import Theme

WIDTH, HEIGHT, LINE = 96, 34, 4


class CueShape(QWidget):
    """The shape of one sample; its row says the name, so it has none of its own."""

    def __init__(self, theme: Theme, sample: Sample, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sample = sample
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.dp(WIDTH), self._theme.dp(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self._theme.px(10) / 140
        painter.translate(2 * scale, self.height() / 2)
        painter.scale(scale, scale)
        pen = QPen(self._theme.color(self._sample.ink), LINE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for stroke in self._sample.strokes:
            painter.drawPath(_path(stroke, curved=self._sample.curved))
        painter.end()


class DelayView(Spoken):
    """A dot that runs along a line and crosses the mark in its middle when the tick should be heard.

    `share` is where it is, 0 at the mark and 1 at the mark again; None while nothing ticks.
    """

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share: float | None = None
        self.setAccessibleName(name)
        self.setFixedHeight(theme.dp(44))
        theme.changed.connect(self.update)

    def show_share(self, share: float | None) -> None:
        """Take another place."""
        self._share = share
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dp, color = self._theme.dp, self._theme.color
        middle, radius = self.height() / 2, dp(10)
        painter.setPen(QPen(color("line_strong"), 2))
        painter.drawLine(QPointF(radius, middle), QPointF(self.width() - radius, middle))
        painter.fillRect(QRectF(self.width() / 2 - 2, 0, 4, self.height()), color("ink"))
        if self._share is not None:
            place = (self._share + 0.5) % 1.0
            x = radius + place * (self.width() - 2 * radius)
            painter.setPen(QPen(color("surface"), 3))
            painter.setBrush(color("accent"))
            painter.drawEllipse(QPointF(x, middle), radius, radius)
        painter.end()


def _path(stroke: Stroke, *, curved: bool) -> QPainterPath:
    path = QPainterPath(QPointF(*stroke[0]))
    for (x, y), (to_x, to_y) in itertools.pairwise(stroke):
        if curved:
            half = (x + to_x) / 2
            path.cubicTo(QPointF(half, y), QPointF(half, to_y), QPointF(to_x, to_y))
        else:
            path.lineTo(QPointF(to_x, to_y))
    return path
