"""The whole person on the stage, before the props that never move."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap

from rehab_player.core.figure.movement import Track
from rehab_player.core.figure.parts import Part
from rehab_player.core.figure.scene import Drawing, Moving
from rehab_player.ui.figure.layer import Layer, Place
from rehab_player.ui.figure.painting import SNAP, path_of
from rehab_player.ui.figure.placing import FLOOR_MARGIN, beside_words, on_stage

if TYPE_CHECKING:
    from rehab_player.core.figure.showing import Showing
    from rehab_player.core.figure.values import Edges
    from rehab_player.ui.theme import Theme

DASHES = (3.0, 2.2)
GHOST = 4.0 / SNAP
"""The width of the outline of where a phase began, in statures."""


class BodyLayer(Layer):
    """The person in one place; `at` is where."""

    def __init__(self, drawing: Drawing, place: Place, theme: Theme) -> None:
        super().__init__(drawing, place, theme, place.rect)
        fit = beside_words if place.beside else on_stage
        self.at = fit(self.figure, place.rect, place.u, place.mirrored)
        self._back: tuple[QPointF, QPixmap] | None = None

    @property
    def size_in_bytes(self) -> int:
        back = self._back[1].width() * self._back[1].height() * 4 if self._back else 0
        return super().size_in_bytes + back

    def draw(self, painter: QPainter, moving: Moving) -> QRectF:
        pen = self.pen(painter, self.on_surface(self.at))
        pen.marks(self.drawing.body(moving))
        return pen.bounds

    def paint(self, painter: QPainter, now: Showing, *, still: bool) -> tuple[int, bool]:
        """Props and person at this moment; see `Layer.show` for what is returned."""
        self._paint_back(painter)
        walked = round(now.travel * self.at.scale * (-1 if self.place.mirrored else 1))
        painter.save()
        painter.setOpacity(painter.opacity() * max(0.0, now.opacity))
        shown = self.show(painter, now.moving, still=still, shift=walked)
        painter.restore()
        if now.start is not None and still:
            self._paint_ghost(painter, Moving(Track.LIFT, now.start))
        return shown

    def _paint_back(self, painter: QPainter) -> None:
        """The props that never move: painted once, and no larger than they are."""
        if self._back is None:
            self._back = self._make_back()
        area, picture = self._back
        painter.drawPixmap(self.area.topLeft() + area, picture)

    def _make_back(self) -> tuple[QPointF, QPixmap]:
        dpr = self.place.dpr
        picture = QPixmap(self.device_size())
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        pen = self.pen(painter, self.on_surface(self.at))
        pen.marks(self.drawing.back(self._edges()))
        painter.end()
        area = pen.bounds.toAlignedRect().adjusted(-1, -1, 1, 1).intersected(picture.rect())
        part = picture.copy(area)
        part.setDevicePixelRatio(dpr)
        return QPointF(area.topLeft()) / dpr, part

    def _edges(self) -> Edges:
        """How far floor and step reach: to the stage's edges for a step, else as far as the frame."""
        frame, place = self.figure.frame, self.place
        assert frame is not None, "a figure with a body has a frame"
        shown = self.at.edges(place.rect)
        inset = FLOOR_MARGIN * place.u / self.at.scale
        left, right = shown.left + inset, shown.right - inset
        if not any(prop.kind == "step" for prop in self.figure.props):
            left, right = max(left, frame.left), min(right, frame.right)
        return shown._replace(left=left, right=right)

    def _paint_ghost(self, painter: QPainter, moving: Moving) -> None:
        """The dashed outline of where the phase began."""
        outline = QPainterPath()
        outline.setFillRule(Qt.FillRule.WindingFill)
        for mark in self.drawing.body(moving):
            if isinstance(mark, Part) and mark.halo:
                outline.addPath(path_of(mark.polygons))
        pen = QPen(self.theme.color("f_ghost"), GHOST * SNAP)
        pen.setDashPattern(DASHES)
        painter.save()
        painter.setTransform(self.at.transform(), True)
        painter.scale(1 / SNAP, 1 / SNAP)
        painter.strokePath(outline.simplified(), pen)
        painter.restore()
