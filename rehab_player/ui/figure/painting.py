"""Paints the parts of a scene with QPainter: halo, colour, working area, lines and arrows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from math import atan2, cos, sin
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from rehab_player.core.figure.outline import Polygon, smooth_curve
from rehab_player.core.figure.parts import Mark, Part, Stroke

if TYPE_CHECKING:
    from rehab_player.core.figure.frames import Point

Colour = Callable[[str], QColor]
"""Gives the colour of a token."""

HALO = 0.0040
RING = 0.0048
ARROW, HEAD = 0.011, 0.030
SNAP = 1000.0
"""Outlines are built in thousandths of a unit: below 1, Qt's curves and pens become coarse."""


class Pen:
    """Paints marks given in figure units (statures or foot lengths) through one transform.

    `behind` is the colour that halos take; `unit` is how many px one figure unit is.
    `rim` is how thick halos and rings are, relative to those of a whole figure.
    """

    def __init__(
        self, painter: QPainter, place: QTransform, colour: Colour, behind: QColor, rim: float = 1.0
    ) -> None:
        self._painter = painter
        self._place = QTransform.fromScale(1 / SNAP, 1 / SNAP) * place
        self._colour = colour
        self._behind = behind
        self._px = abs(place.m22()) or 1.0
        self._rim = rim
        self._bounds = QRectF()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    @property
    def bounds(self) -> QRectF:
        """What has been painted on so far, in px."""
        return self._bounds

    def marks(self, marks: Iterable[Mark]) -> None:
        """Paint everything, back to front."""
        self._painter.save()
        self._painter.setTransform(self._place, True)
        for mark in marks:
            if isinstance(mark, Part):
                self._part(mark)
            else:
                self._stroke(mark)
        self._painter.restore()

    def arrow(self, points: Sequence[Point], width: float = ARROW, head: float = HEAD) -> None:
        """A line along `points` with a head at its end."""
        line = smooth_curve(points, closed=False) if len(points) > 2 else list(points)
        (ax, ay), (bx, by) = line[-2], line[-1]
        aim = atan2(by - ay, bx - ax)
        shaft = [*line[:-1], (bx - 0.6 * head * cos(aim), by - 0.6 * head * sin(aim))]
        tip = [(bx + head * cos(aim + turn), by + head * sin(aim + turn)) for turn in (2.62, -2.62)]
        self._painter.save()
        self._painter.setTransform(self._place, True)
        colour = self._colour("accent")
        pen = self._pen(colour, width)
        self._painter.strokePath(self._line(shaft, False), pen)
        head_path = path_of([((bx, by), *tip)])
        self._painter.fillPath(head_path, colour)
        pen.setWidthF(width * SNAP * 0.3)
        self._painter.strokePath(head_path, pen)
        self._painter.restore()

    def _part(self, part: Part) -> None:
        painter, path = self._painter, path_of(part.polygons)
        rim = max(HALO * self._rim, 1.0 / self._px)
        self._reach(path, rim + part.grow + part.edge_width)
        if part.halo:
            painter.strokePath(path, self._pen(self._behind, 2 * (rim + part.grow)))
        if part.clip:
            painter.save()
            painter.setClipPath(path_of([part.clip]), Qt.ClipOperation.IntersectClip)
        colour = self._colour(part.colour)
        painter.fillPath(path, colour)
        if part.grow:
            painter.strokePath(path, self._pen(colour, 2 * part.grow))
        if part.edge:
            width = max(part.edge_width, 0.8 / self._px)
            painter.strokePath(path.simplified(), self._pen(self._colour(part.edge), width))
            if len(part.polygons) > 1:
                painter.fillPath(path, colour)
        if part.work:
            self._work(path, part.work)
        if part.clip:
            painter.restore()

    def _work(self, limb: QPainterPath, areas: Sequence[Sequence[Polygon]]) -> None:
        painter = self._painter
        painter.save()
        painter.setClipPath(limb, Qt.ClipOperation.IntersectClip)
        ring = self._pen(self._colour("ember_ring"), 2 * RING * self._rim)
        for area in areas:
            path = path_of(area)
            painter.strokePath(path, ring)
            painter.fillPath(path, self._colour("ember"))
        painter.restore()

    def _stroke(self, stroke: Stroke) -> None:
        width = max(stroke.width, 1.5 / self._px) if stroke.thin else stroke.width
        pen = self._pen(self._colour(stroke.colour), width)
        if stroke.dashed:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([4.0, 2.6])
        path = self._line(stroke.points, stroke.closed)
        self._reach(path, width)
        self._painter.strokePath(path, pen)

    def _reach(self, path: QPainterPath, margin: float) -> None:
        by = margin * SNAP
        area = path.controlPointRect().adjusted(-by, -by, by, by)
        self._bounds = self._bounds.united(self._place.mapRect(area))

    def _pen(self, colour: QColor, width: float) -> QPen:
        return QPen(
            colour, width * SNAP, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        )

    def _line(self, points: Sequence[Point], closed: bool) -> QPainterPath:
        path = QPainterPath()
        path.addPolygon(_polygon(points))
        if closed:
            path.closeSubpath()
        return path


def path_of(polygons: Iterable[Polygon]) -> QPainterPath:
    """The union of `polygons` as one path, in thousandths."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for polygon in polygons:
        path.addPolygon(_polygon(polygon))
        path.closeSubpath()
    return path


def _polygon(points: Sequence[Point]) -> QPolygonF:
    return QPolygonF([QPointF(x * SNAP, y * SNAP) for x, y in points])
