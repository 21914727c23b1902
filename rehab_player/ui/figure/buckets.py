"""Both feet in buckets of warm and cold water, as the person sees them."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from rehab_player.core.routine import Side
from rehab_player.ui.figure.words import draw_words
from rehab_player.ui.player.side_tag import paint_tag, tag_size
from rehab_player.ui.theme import Theme, blend

if TYPE_CHECKING:
    from rehab_player.core.figure.values import Buckets

WIDTH, MOST_U, HEIGHT, APART = 0.385, 230, 0.37, 0.06
FLOOR_U = 66
LOWER, RIM = 0.80, 0.125
CALF, ANKLE = 0.35, 0.24
STEAM_U, CUBE_U = 5, 24
LIFT = 0.45
"""How far the feet are lifted, as a share of what is seen of the shins."""


def paint_buckets(
    painter: QPainter,
    rect: QRectF,
    buckets: Buckets,
    u: float,
    tint: str,
    theme: Theme,
    *,
    words: bool,
    lift: float = 0.0,
) -> None:
    """Both buckets within `rect`; with `words` also side, warm or cold, and temperature.

    `lift` takes the feet out of the water: 1 is above the rim, 0 in place.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = min(WIDTH * rect.width(), MOST_U * u if words else rect.width())
    gap = APART * rect.width()
    floor = rect.bottom() - (FLOOR_U * u if words else 0.06 * rect.height())
    middle = rect.center().x()
    for side, water, left in (
        (Side.LEFT, buckets.left, middle - gap / 2 - width),
        (Side.RIGHT, buckets.right, middle + gap / 2),
    ):
        height = HEIGHT * rect.height() if words else 0.45 * rect.height()
        bucket = _Bucket(painter, QRectF(left, floor - height, width, height), rect.top(), u, theme)
        bucket.paint(side, water, tint, lift)
        if words:
            bucket.paint_words(side, water, rect.bottom())
    line = QPen(theme.color("f_prop_line"), max(1.5, 3 * u), c=Qt.PenCapStyle.RoundCap)
    painter.setPen(line)
    reach = width + gap / 2 + (22 * u if words else 2)
    painter.drawLine(QPointF(middle - reach, floor), QPointF(middle + reach, floor))


class _Bucket:
    """One bucket with its water and its foot; `rect` is the bucket's, rim to floor."""

    def __init__(self, painter: QPainter, rect: QRectF, top: float, u: float, theme: Theme) -> None:
        self._painter, self._rect, self._top, self._u, self._theme = painter, rect, top, u, theme
        self._line = max(1.2, 3 * u)

    def paint(self, side: Side, water: str, tint: str, lift: float) -> None:
        theme, painter, rect = self._theme, self._painter, self._rect
        rim = self._ellipse(0.0, 1.0)
        back = blend(theme.color("f_prop"), theme.color("f_prop_line"), 0.5)
        if theme.is_dark:
            back = blend(theme.color("f_prop"), theme.color("canvas"), 0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(back)
        painter.drawEllipse(rim)
        surface = self._ellipse(0.05, 0.94)
        painter.setBrush(blend(theme.color(water), theme.color(tint), 0.5))
        painter.drawEllipse(surface)
        if water == "cold":
            self._cubes(surface)
        if lift < 0.5:
            self._ring(surface, water)
        self._leg(side, surface, lift)
        self._front(rim)
        if water == "warm":
            self._steam(rect.center().x())

    def paint_words(self, side: Side, water: str, bottom: float) -> None:
        """The side on the bucket; below it warm or cold, and how warm."""
        u, theme, rect = self._u, self._theme, self._rect
        px = max(12, round(34 * u))
        size = tag_size(side, px)
        place = QPointF(
            rect.center().x() - size.width() / 2, rect.top() + 0.60 * rect.height() - size.height() / 2
        )
        paint_tag(self._painter, place, side, px, theme.color("ink"), theme.color("surface"))
        word, range_ = _words(water)
        room = QRectF(rect.left(), rect.bottom() + 8 * u, rect.width(), bottom - rect.bottom() - 16 * u)
        draw_words(
            self._painter, room, ((word, 32 * u, True), (range_, 21 * u, False)), theme.color(f"{water}_text")
        )

    def _ellipse(self, down: float, wide: float) -> QRectF:
        """An ellipse of the rim's kind, `down` bucket heights lower and `wide` times as wide."""
        rect = self._rect
        width = rect.width() * wide
        height = width * RIM * 2
        y = rect.top() + down * rect.height()
        return QRectF(rect.center().x() - width / 2, y - height / 2, width, height)

    def _front(self, rim: QRectF) -> None:
        rect, painter = self._rect, self._painter
        inset = rect.width() * (1 - LOWER) / 2
        corner = 0.06 * rect.width()
        path = QPainterPath()
        path.arcMoveTo(rim, 180)
        path.arcTo(rim, 180, 180)
        path.lineTo(rect.right() - inset + corner * 0.2, rect.bottom() - corner)
        path.quadTo(rect.right() - inset, rect.bottom(), rect.right() - inset - corner, rect.bottom())
        path.lineTo(rect.left() + inset + corner, rect.bottom())
        path.quadTo(
            rect.left() + inset, rect.bottom(), rect.left() + inset - corner * 0.2, rect.bottom() - corner
        )
        path.closeSubpath()
        painter.setBrush(self._theme.color("f_prop"))
        painter.setPen(QPen(self._theme.color("f_prop_line"), self._line, j=Qt.PenJoinStyle.RoundJoin))
        painter.drawPath(path)
        lip = QPen(self._theme.color("f_prop_line"), 2 * self._line, c=Qt.PenCapStyle.RoundCap)
        painter.setPen(lip)
        painter.drawArc(rim, 180 * 16, 180 * 16)

    def _shin(self, side: Side, surface: QRectF) -> None:
        """From the calf at the top of the picture down into the water; the calf bulges outwards."""
        rect, out = self._rect, -1 if side is Side.LEFT else 1
        x, water = rect.center().x(), surface.center().y() + 0.2 * surface.height()
        calf, ankle = CALF * rect.width() / 2, ANKLE * rect.width() / 2
        top, knee = self._top - 4, x - out * 0.02 * rect.width()
        span = water - top
        path = QPainterPath(QPointF(knee - calf, top))
        path.cubicTo(
            QPointF(x - calf * (1.25 if out < 0 else 0.95), top + 0.35 * span),
            QPointF(x - ankle * 1.05, top + 0.62 * span),
            QPointF(x - ankle, water),
        )
        path.quadTo(QPointF(x, water + 0.28 * surface.height()), QPointF(x + ankle, water))
        path.cubicTo(
            QPointF(x + ankle * 1.05, top + 0.62 * span),
            QPointF(x + calf * (1.25 if out > 0 else 0.95), top + 0.35 * span),
            QPointF(knee + calf, top),
        )
        path.closeSubpath()
        self._painter.fillPath(path, self._theme.color("f_skin"))

    def _leg(self, side: Side, surface: QRectF, lift: float) -> None:
        """Shin and foot, cut off where the water begins."""
        water = surface.center().y() + 0.34 * surface.height()
        above = QRectF(self._rect.left(), self._top, self._rect.width(), water - self._top)
        self._painter.save()
        self._painter.setClipRect(above, Qt.ClipOperation.IntersectClip)
        self._painter.translate(0, -lift * LIFT * (surface.center().y() - self._top))
        if lift:
            self._foot(surface)
        self._shin(side, surface)
        self._painter.restore()

    def _foot(self, surface: QRectF) -> None:
        """The foot at the shin's end, below the water except while it is lifted out."""
        wide = ANKLE * self._rect.width() * 1.3
        foot = QRectF(0, 0, wide, wide * 1.15)
        foot.moveCenter(QPointF(surface.center().x(), surface.center().y() + 0.35 * wide))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._theme.color("f_skin"))
        self._painter.drawRoundedRect(foot, wide * 0.45, wide * 0.45)

    def _ring(self, surface: QRectF, water: str) -> None:
        """The ring that the shin makes on the water."""
        width = surface.width() * 0.44
        ring = QRectF(0, 0, width, width * 0.28)
        ring.moveCenter(QPointF(surface.center().x(), surface.center().y() + 0.22 * surface.height()))
        self._painter.setPen(
            QPen(self._theme.color(water), max(1.0, 2.4 * self._u), c=Qt.PenCapStyle.RoundCap)
        )
        self._painter.drawArc(ring, 175 * 16, 190 * 16)

    def _cubes(self, surface: QRectF) -> None:
        theme, painter, middle = self._theme, self._painter, surface.center()
        size = max(4.0, CUBE_U * min(self._u, self._rect.width() / 214))
        fill = blend(theme.color("f_ice"), theme.color("surface"), 0.3)
        if theme.is_dark:
            fill = blend(theme.color("f_ice_line"), theme.color("ink"), 0.4)
        painter.setBrush(fill)
        painter.setPen(QPen(theme.color("f_ice_line"), max(1.0, 2.4 * self._u)))
        for across, down, turn in ((-0.34, 0.15, 12.0), (0.28, 0.22, -14.0), (0.37, -0.25, 24.0)):
            painter.save()
            painter.translate(middle.x() + across * surface.width(), middle.y() + down * surface.height())
            painter.rotate(turn)
            painter.drawRoundedRect(QRectF(-size / 2, -size / 2, size, size), size * 0.15, size * 0.15)
            painter.restore()

    def _steam(self, x: float) -> None:
        unit = self._rect.width() / 214
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(
            QPen(self._theme.color("warm"), max(1.4, STEAM_U * unit), c=Qt.PenCapStyle.RoundCap)
        )
        for across, up in ((-82, 34), (-59, 56), (59, 56), (84, 34)):
            path = QPainterPath()
            for step in range(13):
                y = self._rect.top() - (up + 55 - step * 55 / 12) * unit
                point = QPointF(x + (across + 3.4 * sin(step * 0.95)) * unit, y)
                path.lineTo(point) if step else path.moveTo(point)
            self._painter.drawPath(path)


def _words(water: str) -> tuple[str, str]:
    if water == "warm":
        return QCoreApplication.translate("Figure", "Warm"), "38–40 °C"
    return QCoreApplication.translate("Figure", "Cold"), "10–15 °C"
