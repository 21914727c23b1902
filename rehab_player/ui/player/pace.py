"""What shows the pace: a curve of one repetition, or a bar that fills, each with a dot for now.

Both are drawn once as done and once as coming; a moving dot then costs two small copies.
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from rehab_player.core import pace
from rehab_player.core.language import decimal
from rehab_player.ui.player.painted import Painted, inflated
from rehab_player.ui.player.tables import Form
from rehab_player.ui.player.text import draw_line, font
from rehab_player.ui.player.wording import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.player.layout import PlayerLayout, Rect
    from rehab_player.ui.player.values import Bar, Curve
    from rehab_player.ui.theme import Theme

PALE = 0.7
"""How much of the canvas is mixed into what is still to come."""
DOT = 26
RING = 4
CURVE_LINE = 10
BAR_LINE = 18
SIDE = 17
ABOVE = 4
BELOW = 8
"""All in u; SIDE, ABOVE and BELOW are the room for dot and words beyond the part's rectangle."""
SMALL_STROKE = 1.25
"""How much stronger line and dot are in the small form, which has the least room for them."""
LABELLED_FROM_MS = 1_000
"""Shorter phases have no word below the curve."""
POINTS_PER_PHASE = 24
LABEL_MIDDLE = 0.41
"""How far above the lower edge the middle of the words stands, in font sizes."""


class PaceView(Painted):
    """The common part: a share 0 to 1 that is over, and the dot at its end."""

    def __init__(
        self, theme: Theme, icons: Icons, layout: PlayerLayout, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, icons, layout, parent)
        self._share = 0.0
        self._color = "k_reps"
        self._pictures: tuple[QPixmap, QPixmap] | None = None

    def place(self, layout: PlayerLayout, rect: Rect) -> None:
        side = layout.px(SIDE)
        super().place(layout, inflated(rect, side, layout.px(ABOVE), side, layout.px(BELOW)))

    def refresh(self) -> None:
        self._pictures = None
        super().refresh()

    def show_share(self, share: float) -> None:
        """Move the dot; less than half a px is not worth painting."""
        old, new = self.dot_place(self._share), self.dot_place(share)
        if abs(new.x() - old.x()) < 0.5 and share not in (0.0, 1.0):
            return
        if share == self._share:
            return
        self._share = share
        if abs(new.x() - old.x()) > 4 * self.measures.px(DOT):
            self.update()
            return
        self.update(self._dot_rect(old).united(self._dot_rect(new)).toAlignedRect())

    def dot_place(self, share: float) -> QPointF:
        """The middle of the dot when `share` is over."""
        raise NotImplementedError

    def paint_line(self, painter: QPainter, color: QColor) -> None:
        """Draw the whole line in one colour."""
        raise NotImplementedError

    def paint_marks(self, painter: QPainter) -> None:
        """Draw what stands below the line and does not move."""

    def paint_signs(self, painter: QPainter) -> None:
        """Draw what lies across the line and does not move."""

    def stroke(self) -> float:
        """The px of one u for line and dot."""
        return self.measures.unit * (SMALL_STROKE if self.measures.form is Form.SMALL else 1.0)

    def inner(self) -> QRectF:
        """The part's own rectangle, without the room for the dot."""
        side, above = self.measures.px(SIDE), self.measures.px(ABOVE)
        return QRectF(self.rect()).adjusted(side, above, -side, -self.measures.px(BELOW))

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        done, coming = self._drawn(painter.device().devicePixelRatio())
        dot = self.dot_place(self._share)
        painter.setClipRect(exposed.intersected(QRectF(0, 0, dot.x(), self.height())))
        painter.drawPixmap(0, 0, done)
        painter.setClipRect(exposed.intersected(QRectF(dot.x(), 0, self.width(), self.height())))
        painter.drawPixmap(0, 0, coming)
        painter.setClipRect(exposed)
        self._paint_dot(painter, dot)

    def _paint_dot(self, painter: QPainter, place: QPointF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self.stroke() * DOT / 2
        painter.setBrush(self.theme.color("canvas"))
        painter.drawEllipse(place, radius + self.stroke() * RING, radius + self.stroke() * RING)
        painter.setBrush(self.theme.color(self._color))
        painter.drawEllipse(place, radius, radius)

    def _dot_rect(self, place: QPointF) -> QRectF:
        reach = ceil(self.stroke() * (DOT / 2 + RING)) + 2
        return QRectF(place.x() - reach, place.y() - reach, 2 * reach, 2 * reach)

    def _drawn(self, ratio: float) -> tuple[QPixmap, QPixmap]:
        if self._pictures is None or self._pictures[0].devicePixelRatio() != ratio:
            color = self.theme.color(self._color)
            pale = self.theme.mix(self._color, "canvas", PALE)
            self._pictures = (self._picture(color, ratio), self._picture(pale, ratio))
        return self._pictures

    def _picture(self, color: QColor, ratio: float) -> QPixmap:
        pixmap = QPixmap(ceil(self.width() * ratio), ceil(self.height() * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(self.theme.color("canvas"))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_marks(painter)
        self.paint_line(painter, color)
        self.paint_signs(painter)
        painter.end()
        return pixmap


class CurveView(PaceView):
    """One repetition from left to right: as high as the body, each phase as wide as it is long."""

    def __init__(
        self, theme: Theme, icons: Icons, layout: PlayerLayout, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, icons, layout, parent)
        self._curve: Curve | None = None

    def show_curve(self, curve: Curve, color: str) -> None:
        """Show another tempo, another current phase, or another colour."""
        if (curve, color) != (self._curve, self._color):
            self._curve, self._color = curve, color
            words = (
                f"{word} {_seconds(phase.ms)}" for word, phase in zip(curve.words, curve.tempo, strict=True)
            )
            self.setAccessibleName(", ".join(words))
            self.refresh()

    def dot_place(self, share: float) -> QPointF:
        plot = self._plot()
        if self._curve is None:
            return plot.bottomLeft()
        length = sum(phase.ms for phase in self._curve.tempo)
        high = pace.height(self._curve.tempo, round(share * length))
        return QPointF(plot.left() + share * plot.width(), plot.bottom() - high * plot.height())

    def paint_line(self, painter: QPainter, color: QColor) -> None:
        width = self.stroke() * CURVE_LINE
        painter.setPen(
            QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        path = QPainterPath(self.dot_place(0.0))
        count = POINTS_PER_PHASE * (len(self._curve.tempo) if self._curve else 1)
        for step in range(1, count + 1):
            path.lineTo(self.dot_place(step / count))
        painter.drawPath(path)

    def paint_signs(self, painter: QPainter) -> None:
        """The limits between phases."""
        painter.setPen(QPen(self.theme.color("line"), self.measures.px(2)))
        above = self.measures.unit * 7
        plot = self._plot()
        for _, _, end in list(self._phases())[:-1]:
            x = round(plot.left() + end * plot.width())
            painter.drawLine(QPointF(x, plot.top() - above), QPointF(x, plot.bottom() + above))

    def paint_marks(self, painter: QPainter) -> None:
        """The phases' words and seconds."""
        inner, plot = self.inner(), self._plot()
        px = self.measures.fonts.pace
        for index, begin, end in self._phases():
            if self._curve is None or self._curve.tempo[index].ms < LABELLED_FROM_MS:
                continue
            current = index == self._curve.phase
            phase = self._curve.tempo[index]
            painter.setFont(font(px, bold=current))
            painter.setPen(self.theme.color("ink" if current else "ink2"))
            middle = plot.left() + (begin + end) / 2 * plot.width()
            width = (end - begin) * plot.width()
            height = self._label_height()
            top = inner.bottom() - LABEL_MIDDLE * px - height / 2
            place = QRectF(middle - width / 2, top, width, height)
            self._paint_label(painter, place, f"{self._curve.words[index]} {_seconds(phase.ms)}")

    def _paint_label(self, painter: QPainter, place: QRectF, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()))
        draw_line(painter, place, shown, Qt.AlignmentFlag.AlignHCenter)

    def _phases(self) -> Iterator[tuple[int, float, float]]:
        """Index, begin and end of each phase as shares of the repetition."""
        tempo = self._curve.tempo if self._curve else ()
        total = sum(phase.ms for phase in tempo)
        begin = 0
        for index, phase in enumerate(tempo):
            yield index, begin / total, (begin + phase.ms) / total
            begin += phase.ms

    def _label_height(self) -> float:
        return self.measures.fonts.pace * 1.25

    def _plot(self) -> QRectF:
        """Where the curve's line runs: above the words, clear of the edge by the dot's size."""
        inner = self.inner()
        unit = self.measures.unit
        return inner.adjusted(0, unit * 15, 0, -self._label_height() - unit * 9)


class BarView(PaceView):
    """A bar that fills from left to right, with a mark where a halfway cue stands."""

    def __init__(
        self, theme: Theme, icons: Icons, layout: PlayerLayout, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, icons, layout, parent)
        self._bar: Bar | None = None

    def show_bar(self, bar: Bar, color: str) -> None:
        """Show another mark or colour."""
        if (bar, color) != (self._bar, self._color):
            self._bar, self._color = bar, color
            self.refresh()

    def dot_place(self, share: float) -> QPointF:
        inner = self.inner()
        return QPointF(inner.left() + share * inner.width(), inner.top() + inner.height() * 0.47)

    def paint_line(self, painter: QPainter, color: QColor) -> None:
        height = self.measures.px(BAR_LINE)
        inner = self.inner()
        rect = QRectF(inner.left(), round(self.dot_place(0).y() - height / 2), inner.width(), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(rect, height / 2, height / 2)

    def paint_signs(self, painter: QPainter) -> None:
        """The mark of the halfway cue, and its word."""
        if self._bar is None or self._bar.halfway is None:
            return
        place = self.dot_place(self._bar.halfway)
        reach = self.measures.unit * 16
        painter.setPen(QPen(self.theme.color("ink"), self.measures.px(3)))
        painter.drawLine(QPointF(place.x(), place.y() - reach), QPointF(place.x(), place.y() + reach))
        painter.setPen(self.theme.color("ink2"))
        painter.setFont(font(self.measures.fonts.pace))
        middle = self.inner().bottom() - self.inner().height() * 0.17
        height = self.measures.fonts.pace * 1.4
        word = QRectF(place.x() - 200, middle - height / 2, 400, height)
        draw_line(painter, word, translate("Player", "halfway"), Qt.AlignmentFlag.AlignHCenter)


def _seconds(ms: int) -> str:
    """Seconds of a phase, with a decimal only where there is one."""
    return decimal(ms / 1000, 1)
