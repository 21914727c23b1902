"""A foot seen large: in a circle in the stage's corner, or filling the stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen

from rehab_player.core.figure.scene import RING
from rehab_player.core.figure.showing import picture_moment
from rehab_player.ui.figure.layer import Layer, Place
from rehab_player.ui.figure.placing import (
    Placement,
    circle_on_stage,
    close_up_fills,
    close_up_in_circle,
)
from rehab_player.ui.theme import Theme, blend

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from rehab_player.core.figure.movement import Track
    from rehab_player.core.figure.scene import Drawing, Moving
    from rehab_player.core.figure.showing import Showing, Way
    from rehab_player.core.figure.values import CloseUp

CLOSE_UP_RIM = 4.0
"""Rims of a close-up, relative to those of a whole figure: foot lengths are that much shorter."""
CIRCLE_ARROW, CIRCLE_HEAD = 0.042, 0.125
FULL_ARROW, FULL_HEAD = 0.034, 0.095
BESIDE_FROM = 0.45
"""Where a close-up that stands right of words begins, as a share of the stage's width."""


class CloseUpLayer(Layer):
    """What both kinds of close-ups have in common."""

    @property
    def close_up(self) -> CloseUp:
        """The close-up, which the figure must have."""
        assert self.figure.close_up is not None
        return self.figure.close_up

    def draw_foot(self, painter: QPainter, at: Placement, moving: Moving, ground: QColor) -> QRectF:
        """The foot and what it stands on, on a surface of one picture."""
        pen = self.pen(painter, self.on_surface(at), ground, CLOSE_UP_RIM)
        scene = self.drawing.close_up(moving)
        pen.marks((*scene.back, *scene.front))
        return pen.bounds

    def paint_over(self, painter: QPainter, at: Placement, now: Showing, width: float, head: float) -> None:
        """The dashed end of the phase, and the arrows."""
        if now.end is not None:
            self.pen(painter, at).marks([self.drawing.end_line(now.end)])
        if now.arrows:
            self.arrows(painter, at, self.close_up.arrows, now.way, width, head)


class FullLayer(CloseUpLayer):
    """A close-up without a person, as large as there is room."""

    def __init__(self, drawing: Drawing, place: Place, theme: Theme) -> None:
        rect = QRectF(place.rect)
        if place.beside:
            rect.setLeft(rect.left() + BESIDE_FROM * rect.width())
        super().__init__(drawing, place, theme, rect)
        self._at = close_up_fills(self.close_up, rect, place.mirrored)

    def draw(self, painter: QPainter, moving: Moving) -> QRectF:
        return self.draw_foot(painter, self._at, moving, self.behind)

    def paint(self, painter: QPainter, now: Showing, *, still: bool) -> bool:
        """The foot at this moment; False when a nearby picture stood in."""
        _, exact = self.show(painter, now.moving, still=still)
        self.paint_over(painter, self._at, now, FULL_ARROW, FULL_HEAD)
        return exact


class CircleLayer(CloseUpLayer):
    """A close-up beside the person who stands `at` a place, joined to the foot by a line."""

    def __init__(self, drawing: Drawing, place: Place, theme: Theme, at: Placement) -> None:
        super().__init__(drawing, place, theme, circle_on_stage(place.rect, place.u, place.mirrored))
        self._body_at = at
        self._at = close_up_in_circle(self.close_up, self.area, place.mirrored)
        self._ground = blend(self.behind, theme.color("surface"), 0.5)
        self._overlays: dict[tuple[float | None, Way, bool], QImage] = {}
        self._feet: dict[tuple[Track, int], QPointF] = {}

    @property
    def size_in_bytes(self) -> int:
        return super().size_in_bytes + sum(overlay.sizeInBytes() for overlay in self._overlays.values())

    def draw(self, painter: QPainter, moving: Moving) -> QRectF:
        area = QRectF(QPointF(0, 0), self.area.size() * self.place.dpr)
        clip = QPainterPath()
        clip.addEllipse(area.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(clip, self._ground)
        painter.setClipPath(clip)
        self.draw_foot(painter, self._at, moving, self._ground)
        return area

    def paint(self, painter: QPainter, now: Showing, *, still: bool, body: int) -> bool:
        """The close-up at this moment; `body` is the number of the person's picture.

        False when a nearby picture stood in.
        """
        line = QPen(self.theme.color("f_ghost"), max(1.2, 2 * self.place.u))
        painter.setPen(line)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self._paint_leader(painter, self._foot(now.moving.track, body))
        _, exact = self.show(painter, now.moving, still=still)
        painter.drawImage(self.area.topLeft(), self._overlay(now))
        painter.setPen(line)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(self.area)
        return exact

    def _foot(self, track: Track, number: int) -> QPointF:
        """Where the foot is in the person's picture."""
        foot = self._feet.get((track, number))
        if foot is None:
            place = self.drawing.foot(picture_moment(self.figure, track, number))
            foot = self._feet[track, number] = self._body_at.point(place)
        return foot

    def _paint_leader(self, painter: QPainter, foot: QPointF) -> None:
        """The ring round the foot and the line from it to the close-up."""
        radius, centre = RING * self._body_at.scale, self.area.center()
        painter.drawEllipse(foot, radius, radius)
        across = foot - centre
        unit = across / max(1.0, (across.x() ** 2 + across.y() ** 2) ** 0.5)
        painter.drawLine(centre + unit * (self.area.width() / 2), foot - unit * radius)

    def _overlay(self, now: Showing) -> QImage:
        """Dashed end and arrow, which stay as they are through a phase."""
        key = (now.end, now.way, now.arrows)
        overlay = self._overlays.get(key)
        if overlay is None:
            overlay = QImage(self.device_size(), QImage.Format.Format_ARGB32_Premultiplied)
            overlay.setDevicePixelRatio(self.place.dpr)
            overlay.fill(0)
            painter = QPainter(overlay)
            painter.translate(-self.area.topLeft())
            clip = QPainterPath()
            clip.addEllipse(self.area)
            painter.setClipPath(clip)
            self.paint_over(painter, self._at, now, CIRCLE_ARROW, CIRCLE_HEAD)
            painter.end()
            self._overlays[key] = overlay
        return overlay
