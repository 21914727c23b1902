"""Two weeks of pain, painted: zones, the worst of each day, and the first step of each morning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from rehab_player.core.pain import FINE_UP_TO, LOADING_UP_TO, WORST
from rehab_player.ui.history.wording import day_text
from rehab_player.ui.widgets.painting import draw_text
from rehab_player.ui.widgets.spoken import Spoken

if TYPE_CHECKING:
    from rehab_player.core.morning_card import PainDay
    from rehab_player.ui.theme import Theme

LEFT, TOP, BOTTOM, LEGEND = 22, 8, 20, 20
PLOT = 110
MARK = 4
DASHES = {"c_worst": (2.4, ()), "c_morning": (2.4, (3.0, 1.7))}


class PainChart(Spoken):
    """Shows `days`, the last one today. Squares are the worst, triangles the next morning."""

    def __init__(
        self, theme: Theme, days: tuple[PainDay, ...], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._days = days
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setAccessibleDescription(self._told())
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.dp(306), self._theme.dp(TOP + PLOT + BOTTOM + LEGEND))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._zones(painter)
        self._axis(painter)
        self._line(painter, "c_worst", [one.worst for one in self._days])
        self._line(painter, "c_morning", [one.first_step for one in self._days])
        self._legend(painter)
        painter.end()

    def _plot(self) -> QRectF:
        dp = self._theme.dp
        return QRectF(dp(LEFT), dp(TOP), self.width() - dp(LEFT + 6), dp(PLOT))

    def _y(self, score: float) -> float:
        plot = self._plot()
        return plot.bottom() - score / WORST * plot.height()

    def _x(self, index: int) -> float:
        plot = self._plot()
        inset = self._theme.dp(10)
        return plot.left() + inset + index / max(1, len(self._days) - 1) * (plot.width() - 2 * inset)

    def _zones(self, painter: QPainter) -> None:
        plot = self._plot()
        edges = (0, FINE_UP_TO + 0.5, LOADING_UP_TO + 0.5, WORST)
        for low, high, token in zip(edges, edges[1:], ("z_green", "z_yellow", "z_red"), strict=False):
            zone = QRectF(plot.left(), self._y(high), plot.width(), self._y(low) - self._y(high))
            painter.fillRect(zone, self._theme.color(token))

    def _axis(self, painter: QPainter) -> None:
        dp, font, ink = self._theme.dp, self._theme.digits("caption"), self._theme.color("ink2")
        for score in (0, FINE_UP_TO, LOADING_UP_TO, WORST):
            place = QRectF(0, self._y(score) - dp(8), dp(LEFT - 6), dp(16))
            draw_text(painter, place, str(score), font, ink, Qt.AlignmentFlag.AlignRight)
        last = len(self._days) - 1
        today = self._days[last].day
        for index in (0, last // 2, last):
            words = self.tr("today") if index == last else day_text(self._days[index].day, today)
            place = QRectF(self._x(index) - dp(32), self._plot().bottom() + dp(3), dp(64), dp(16))
            place.moveRight(min(place.right(), float(self.width())))
            if index == last:
                draw_text(painter, place, words, font, ink, Qt.AlignmentFlag.AlignRight)
            else:
                draw_text(painter, place, words, font, ink, Qt.AlignmentFlag.AlignHCenter)

    def _line(self, painter: QPainter, token: str, scores: list[int | None]) -> None:
        points = [QPointF(self._x(n), self._y(score)) for n, score in enumerate(scores) if score is not None]
        painter.setPen(self._pen(token))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        for point in points:
            self._mark(painter, token, point)

    def _pen(self, token: str) -> QPen:
        width, dashes = DASHES[token]
        pen = QPen(self._theme.color(token), width)
        if dashes:
            pen.setDashPattern(list(dashes))
        return pen

    def _mark(self, painter: QPainter, token: str, at: QPointF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(token))
        size = self._theme.dp(MARK)
        if token == "c_worst":
            painter.drawRect(QRectF(at.x() - size, at.y() - size, 2 * size, 2 * size))
            return
        up, side = size * 1.3, size * 1.25
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(at.x(), at.y() - up),
                    QPointF(at.x() + side, at.y() + size),
                    QPointF(at.x() - side, at.y() + size),
                ]
            )
        )

    def _legend(self, painter: QPainter) -> None:
        dp, font = self._theme.dp, self._theme.font("caption")
        x, middle = 0.0, self.height() - dp(LEGEND) / 2 + dp(2)
        for token, words in (("c_worst", self.tr("worst")), ("c_morning", self.tr("next morning"))):
            painter.setPen(self._pen(token))
            painter.drawLine(QPointF(x, middle), QPointF(x + dp(28), middle))
            self._mark(painter, token, QPointF(x + dp(14), middle))
            width = painter.fontMetrics().horizontalAdvance(words) + dp(30)
            place = QRectF(x + dp(36), middle - dp(10), width, dp(20))
            draw_text(painter, place, words, font, self._theme.color("ink2"))
            x += dp(36) + width

    def _told(self) -> str:
        """The days with an answer in words."""
        today = self._days[-1].day
        lines = []
        for one in self._days:
            worst = "" if one.worst is None else self.tr("worst {n}").format(n=one.worst)
            step = "" if one.first_step is None else self.tr("first step {n}").format(n=one.first_step)
            if worst or step:
                told = ", ".join(part for part in (worst, step) if part)
                lines.append(f"{day_text(one.day, today)}: {told}")
        return "; ".join(lines)
