"""The side tag: LEFT or RIGHT on a tag that points there."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from rehab_player.core.routine import Side
from rehab_player.ui.player.text import draw_line, font, width_of
from rehab_player.ui.player.wording import side_tag

HEIGHT = 1.36
POINT = 0.5
PAD_POINT = 0.4
PAD_END = 0.56
CORNER = 0.13
SPACING = 103.0
"""Letter spacing in percent. All other measures are in font sizes."""


def tag_font(px: int) -> QFont:
    """The font of the tag's word."""
    chosen = font(px, bold=True)
    chosen.setLetterSpacing(QFont.SpacingType.PercentageSpacing, SPACING)
    return chosen


def tag_size(side: Side, px: int) -> QSizeF:
    """How large the tag is with a word of `px`."""
    width = width_of(side_tag(side), tag_font(px)) + (POINT + PAD_POINT + PAD_END) * px
    return QSizeF(width, HEIGHT * px)


def paint_tag(painter: QPainter, place: QPointF, side: Side, px: int, ground: QColor, word: QColor) -> None:
    """The tag with its upper left corner at `place`."""
    size = tag_size(side, px)
    rect = QRectF(place, size)
    painter.save()
    _paint_ground(painter, rect, side, px, ground)
    painter.setPen(word)
    painter.setFont(tag_font(px))
    begin = (POINT + PAD_POINT if side is Side.LEFT else PAD_END) * px
    draw_line(painter, rect.adjusted(begin, 0, 0, 0), side_tag(side))
    painter.restore()


def _paint_ground(painter: QPainter, rect: QRectF, side: Side, px: int, ground: QColor) -> None:
    """A polygon inset by the corner's radius, its round pen making up for it."""
    corner = CORNER * px
    inner = rect.adjusted(corner, corner, -corner, -corner)
    point = POINT * px
    middle = inner.center().y()
    if side is Side.LEFT:
        shoulder = inner.left() + point - corner / 2
        corners = [
            QPointF(inner.left(), middle),
            QPointF(shoulder, inner.top()),
            inner.topRight(),
            inner.bottomRight(),
            QPointF(shoulder, inner.bottom()),
        ]
    else:
        shoulder = inner.right() - point + corner / 2
        corners = [
            QPointF(inner.right(), middle),
            QPointF(shoulder, inner.top()),
            inner.topLeft(),
            inner.bottomLeft(),
            QPointF(shoulder, inner.bottom()),
        ]
    painter.setBrush(ground)
    painter.setPen(
        QPen(ground, 2 * corner, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.drawPolygon(QPolygonF(corners))
