"""Where a figure stands in its rectangle: on the stage, beside words, in a thumbnail."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTransform

from rehab_player.core.figure.values import CloseUp, Edges, Figure

if TYPE_CHECKING:
    from rehab_player.core.figure.frames import Point

MARGIN = 18
"""What stays free round the figure, in u."""
FLOOR_MARGIN = 16
"""What stays free beside a floor that runs through the whole stage, in u."""
BESIDE_WORDS = 0.587
"""The share of the stage's width for a figure that stands right of words."""
BALL_AT = 0.30
"""Where the ball of the foot stands in a stage with a close-up, from the side the figure faces away from."""
CIRCLE_WIDTH, CIRCLE_HEIGHT = 0.205, 0.27
"""The close-up's radius: the smaller of these shares of the stage's width and height."""
CIRCLE_MARGIN = 20
OUTSIDE = 0.07
"""How much of a frame may lie outside of the stage for the sake of a close-up: it is empty there."""


class Placement(NamedTuple):
    """How figure units become px: `x`, `y` is where the origin stands, `scale` px a unit."""

    x: float
    y: float
    scale: float
    mirrored: bool

    def transform(self) -> QTransform:
        """The same as a transform, y upwards in the figure."""
        return QTransform(-self.scale if self.mirrored else self.scale, 0, 0, -self.scale, self.x, self.y)

    def point(self, place: Point) -> QPointF:
        """Where a place of the figure is in px."""
        sign = -1 if self.mirrored else 1
        return QPointF(self.x + sign * self.scale * place[0], self.y - self.scale * place[1])

    def edges(self, rect: QRectF) -> Edges:
        """What of the figure's world `rect` shows."""
        left, right = ((x - self.x) / self.scale for x in (rect.left(), rect.right()))
        if self.mirrored:
            left, right = -right, -left
        return Edges(left, right, (self.y - rect.bottom()) / self.scale, (self.y - rect.top()) / self.scale)

    def scaled(self, ratio: float) -> Placement:
        """The same place on a surface with `ratio` device px to one."""
        return Placement(self.x * ratio, self.y * ratio, self.scale * ratio, self.mirrored)


def on_stage(figure: Figure, rect: QRectF, u: float, mirrored: bool) -> Placement:
    """In the middle of the stage, or where the close-up leaves room."""
    frame = _frame(figure)
    margin = MARGIN * u
    place = _fit(frame, rect.adjusted(margin, margin, -margin, -margin), mirrored)
    if figure.close_up is None or figure.pair is None:
        return place
    ball = figure.pair.low.anchor.x * place.scale
    share = BALL_AT if not mirrored else 1 - BALL_AT
    x = rect.left() + share * rect.width() + (ball if mirrored else -ball)
    outside = margin - OUTSIDE * (frame.right - frame.left) * place.scale
    return _kept_inside(place._replace(x=x), frame, rect.adjusted(outside, 0, -outside, 0))


def beside_words(figure: Figure, rect: QRectF, u: float, mirrored: bool) -> Placement:
    """At the right, where words stand at the left."""
    margin = FLOOR_MARGIN * u
    frame = _frame(figure)
    room = QRectF(rect)
    room.setLeft(rect.right() - margin - BESIDE_WORDS * rect.width())
    room.adjust(0, MARGIN * u, -margin, -MARGIN * u)
    place = _fit(frame, room, mirrored)
    edge = frame.left if mirrored else frame.right
    return place._replace(x=room.right() - abs(edge) * place.scale * (1 if (edge > 0) != mirrored else -1))


def in_thumbnail(figure: Figure, rect: QRectF, mirrored: bool) -> Placement:
    """As large as a small picture allows."""
    margin = min(rect.width(), rect.height()) * 0.06
    return _fit(_frame(figure), rect.adjusted(margin, margin, -margin, -margin), mirrored)


def close_up_fills(close_up: CloseUp, rect: QRectF, mirrored: bool) -> Placement:
    """A close-up that takes the whole rectangle."""
    scale = min(0.80 * rect.width(), 0.62 * rect.height()) * close_up.zoom
    return _centred(close_up, rect.center(), scale, mirrored)


def close_up_in_circle(close_up: CloseUp, circle: QRectF, mirrored: bool) -> Placement:
    """A close-up in its circle in the stage's corner."""
    return _centred(close_up, circle.center(), circle.width() / 2 * min(close_up.zoom, 1.1), mirrored)


def circle_on_stage(rect: QRectF, u: float, mirrored: bool) -> QRectF:
    """The close-up's circle, in whole px: at the top, on the side the figure faces."""
    side = round(2 * min(CIRCLE_WIDTH * rect.width(), CIRCLE_HEIGHT * rect.height()))
    margin = round(CIRCLE_MARGIN * u)
    x = rect.left() + margin if mirrored else rect.right() - margin - side
    return QRectF(x, rect.top() + margin, side, side)


def _centred(close_up: CloseUp, centre: QPointF, scale: float, mirrored: bool) -> Placement:
    cx, cy = close_up.centre
    return Placement(centre.x() + (cx if mirrored else -cx) * scale, centre.y() + cy * scale, scale, mirrored)


def _fit(frame: Edges, room: QRectF, mirrored: bool) -> Placement:
    """As large as `room` allows, in its middle from side to side, standing on its lower edge."""
    width, height = frame.right - frame.left, frame.top - frame.bottom
    scale = min(room.width() / width, room.height() / height)
    middle = (frame.left + frame.right) / 2 * scale
    x = room.center().x() + (middle if mirrored else -middle)
    return Placement(x, room.bottom() + frame.bottom * scale, scale, mirrored)


def _kept_inside(place: Placement, frame: Edges, room: QRectF) -> Placement:
    """The same, moved sideways where the frame would leave `room`."""
    left, right = sorted((place.point((frame.left, 0)).x(), place.point((frame.right, 0)).x()))
    over = max(0.0, right - room.right()) or -max(0.0, room.left() - left)
    return place._replace(x=place.x - over)


def _frame(figure: Figure) -> Edges:
    assert figure.frame is not None, "a figure with a body has a frame"
    return figure.frame
