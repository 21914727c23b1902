"""One figure in one place: its pictures, what stands behind them, and the arrows upon them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPixmap

from rehab_player.core.figure.movement import Track
from rehab_player.core.figure.scene import RING, Drawing, Moving
from rehab_player.core.figure.showing import Showing, Way, nearest_picture, picture_moment, pictures
from rehab_player.ui.figure.film import Film, Shown
from rehab_player.ui.figure.painting import Pen, path_of
from rehab_player.ui.figure.placing import (
    FLOOR_MARGIN,
    Placement,
    beside_words,
    circle_on_stage,
    close_up_fills,
    close_up_in_circle,
    on_stage,
)
from rehab_player.ui.theme import Theme, blend

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rehab_player.core.figure.values import Arrow, Edges, Figure

CLOSE_UP_RIM = 4.0
"""Rims of a close-up, relative to those of a whole figure: foot lengths are that much shorter."""
CLOSE_UP_ARROW, CLOSE_UP_HEAD = 0.042, 0.125
FULL_ARROW, FULL_HEAD = 0.034, 0.095


@dataclass(frozen=True, slots=True)
class Place:
    """Where a figure is shown: `beside` words, with the stage's `tint` behind it; `u` in px."""

    rect: QRectF
    u: float
    dpr: float
    mirrored: bool
    beside: bool
    tint: str


class FigureView:
    """A figure in one `place` in the present colours; a new place or theme needs a new view."""

    def __init__(self, drawing: Drawing, place: Place, theme: Theme) -> None:
        self._drawing = drawing
        self._figure: Figure = drawing.figure
        self._place = place
        self._theme = theme
        self._behind = theme.color(place.tint)
        self._films: dict[tuple[str, Track], Film] = {}
        self._overlays: dict[tuple[float | None, Way, bool], QImage] = {}
        self._feet: dict[tuple[Track, int], QPointF] = {}
        self._back: tuple[QPointF, QPixmap] | None = None
        self._circle = circle_on_stage(place.rect, place.u, place.mirrored)
        if self._figure.has_body:
            fit = beside_words if place.beside else on_stage
            self._at = fit(self._figure, place.rect, place.u, place.mirrored)

    @property
    def size_in_bytes(self) -> int:
        """What the pictures take in memory."""
        films = sum(film.size_in_bytes for film in self._films.values())
        overlays = sum(overlay.sizeInBytes() for overlay in self._overlays.values())
        back = self._back[1].width() * self._back[1].height() * 4 if self._back else 0
        return films + overlays + back

    def paint(self, painter: QPainter, now: Showing, *, still: bool) -> bool:
        """Draw the figure; False when a nearby picture stood in for one that is yet to be made.

        `still` waits for the very picture.
        """
        exact = True
        if self._figure.has_body:
            self._paint_background(painter)
            exact = self._paint_body(painter, now, still)
            if now.arrows and not self._has_circle:
                self._arrows(painter, self._at, self._figure.arrows, now.way)
        if self._has_circle:
            exact = self._paint_circle(painter, now, still) and exact
        elif not self._figure.has_body and self._figure.close_up is not None:
            exact = self._paint_full_close_up(painter, now, still)
        return exact

    def make_next(self, track: Track) -> bool:
        """Make one more picture for `track`; False when all are there."""
        for film in self._films_for(track):
            if not film.complete:
                film.make_next()
                return True
        return False

    @property
    def _has_circle(self) -> bool:
        return self._figure.has_body and self._figure.close_up is not None and not self._place.beside

    def _films_for(self, track: Track) -> Sequence[Film]:
        layers = []
        if self._figure.has_body:
            layers.append(self._film("body", track, self._draw_body))
        if self._has_circle:
            layers.append(self._film("circle", track, self._draw_circle))
        elif not self._figure.has_body:
            layers.append(self._film("full", track, self._draw_full))
        return layers

    def _film(self, layer: str, track: Track, draw: Callable[[QPainter, Moving], QRectF]) -> Film:
        film = self._films.get((layer, track))
        if film is None:
            size = self._circle.size() if layer == "circle" else self._place.rect.size()
            device = QSize(
                int(size.width() * self._place.dpr + 0.999), int(size.height() * self._place.dpr + 0.999)
            )

            def paint(painter: QPainter, number: int) -> QRectF:
                return draw(painter, picture_moment(self._figure, track, number))

            film = self._films[layer, track] = Film(device, pictures(self._figure, track), paint)
        return film

    def _picture(self, film: Film, moving: Moving, still: bool) -> tuple[Shown, bool]:
        number = nearest_picture(self._figure, moving)
        if still or film.has(number):
            return film.exact(number), True
        return film.nearest(number), False

    def _show(self, painter: QPainter, origin: QPointF, shown: Shown) -> None:
        dpr = self._place.dpr
        for piece in shown.pieces:
            piece.image.setDevicePixelRatio(dpr)
            painter.drawImage(origin + QPointF(piece.place) / dpr, piece.image)

    def _paint_background(self, painter: QPainter) -> None:
        """The props that never move: painted once, and no larger than they are."""
        if self._back is None:
            self._back = self._make_background()
        area, picture = self._back
        painter.drawPixmap(self._place.rect.topLeft() + area, picture)

    def _make_background(self) -> tuple[QPointF, QPixmap]:
        dpr, rect = self._place.dpr, self._place.rect
        picture = QPixmap(round(rect.width() * dpr), round(rect.height() * dpr))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        pen = self._pen(painter, self._local(self._at, rect).scaled(dpr))
        pen.marks(self._drawing.back(self._edges()))
        painter.end()
        area = pen.bounds.toAlignedRect().adjusted(-1, -1, 1, 1).intersected(picture.rect())
        part = picture.copy(area)
        part.setDevicePixelRatio(dpr)
        return QPointF(area.topLeft()) / dpr, part

    def _edges(self) -> Edges:
        """How far floor and step reach: to the stage's edges for a step, else as far as the frame."""
        frame, place = self._figure.frame, self._place
        assert frame is not None
        shown = self._at.edges(place.rect)
        inset = FLOOR_MARGIN * place.u / self._at.scale
        left, right = shown.left + inset, shown.right - inset
        if not any(prop.kind == "step" for prop in self._figure.props):
            left, right = max(left, frame.left), min(right, frame.right)
        return shown._replace(left=left, right=right)

    def _pen(self, painter: QPainter, at: Placement, behind: QColor | None = None, rim: float = 1.0) -> Pen:
        return Pen(painter, at.transform(), self._theme.color, behind or self._behind, rim)

    def _local(self, at: Placement, rect: QRectF) -> Placement:
        """The placement on a surface of its own that shows `rect`."""
        return at._replace(x=at.x - rect.x(), y=at.y - rect.y())

    def _paint_body(self, painter: QPainter, now: Showing, still: bool) -> bool:
        film = self._film("body", now.moving.track, self._draw_body)
        shown, exact = self._picture(film, now.moving, still)
        walked = now.travel * self._at.scale * (-1 if self._place.mirrored else 1)
        if now.opacity < 1.0:
            painter.save()
            painter.setOpacity(painter.opacity() * max(0.0, now.opacity))
        self._show(painter, self._place.rect.topLeft() + QPointF(walked, 0), shown)
        if now.opacity < 1.0:
            painter.restore()
        if now.start is not None and still:
            self._ghost(painter, Moving(Track.LIFT, now.start))
        return exact

    def _draw_body(self, painter: QPainter, moving: Moving) -> QRectF:
        at = self._local(self._at, self._place.rect).scaled(self._place.dpr)
        pen = self._pen(painter, at)
        pen.marks(self._drawing.body(moving))
        return pen.bounds

    def _ghost(self, painter: QPainter, moving: Moving) -> None:
        """The dashed outline of where the phase began."""
        outline = QPainterPath()
        outline.setFillRule(Qt.FillRule.WindingFill)
        for mark in self._drawing.body(moving):
            polygons = getattr(mark, "polygons", ())
            if getattr(mark, "halo", False):
                outline.addPath(path_of(polygons))
        painter.save()
        painter.setTransform(self._at.transform(), True)
        painter.scale(0.001, 0.001)
        pen = QPen(self._theme.color("f_ghost"), 4.0)
        pen.setDashPattern([3.0, 2.2])
        painter.strokePath(outline.simplified(), pen)
        painter.restore()

    def _arrows(
        self,
        painter: QPainter,
        at: Placement,
        arrows: Sequence[Arrow],
        way: Way,
        width: float = 0.011,
        head: float = 0.030,
    ) -> None:
        pen = self._pen(painter, at)
        for points in arrows_now(arrows, way):
            pen.arrow(points, width, head)

    def _paint_circle(self, painter: QPainter, now: Showing, still: bool) -> bool:
        film = self._film("circle", now.moving.track, self._draw_circle)
        shown, exact = self._picture(film, now.moving, still)
        self._leader(painter, self._foot(now.moving.track, shown.number))
        self._show(painter, self._circle.topLeft(), shown)
        painter.drawImage(self._circle.topLeft(), self._overlay(now))
        painter.setPen(QPen(self._theme.color("f_ghost"), max(1.2, 2 * self._place.u)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(self._circle)
        return exact

    def _foot(self, track: Track, number: int) -> QPointF:
        """Where the foot is in a picture."""
        foot = self._feet.get((track, number))
        if foot is None:
            place = self._drawing.foot(picture_moment(self._figure, track, number))
            foot = self._feet[track, number] = self._at.point(place)
        return foot

    def _leader(self, painter: QPainter, foot: QPointF) -> None:
        """The ring round the foot and the line from it to the close-up."""
        painter.setPen(QPen(self._theme.color("f_ghost"), max(1.2, 2 * self._place.u)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = RING * self._at.scale
        painter.drawEllipse(foot, radius, radius)
        centre = self._circle.center()
        across = foot - centre
        length = max(1.0, (across.x() ** 2 + across.y() ** 2) ** 0.5)
        unit = across / length
        painter.drawLine(centre + unit * (self._circle.width() / 2), foot - unit * radius)

    def _draw_circle(self, painter: QPainter, moving: Moving) -> QRectF:
        dpr = self._place.dpr
        area = QRectF(QPointF(0, 0), self._circle.size() * dpr)
        clip = QPainterPath()
        clip.addEllipse(area.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = blend(self._behind, self._theme.color("surface"), 0.5)
        painter.fillPath(clip, ground)
        painter.setClipPath(clip)
        self._draw_close_up(painter, self._circle_placement().scaled(dpr), moving, ground)
        return area

    def _circle_placement(self) -> Placement:
        assert self._figure.close_up is not None
        circle = QRectF(QPointF(0, 0), self._circle.size())
        return close_up_in_circle(self._figure.close_up, circle, self._place.mirrored)

    def _draw_close_up(self, painter: QPainter, at: Placement, moving: Moving, ground: QColor) -> QRectF:
        pen = self._pen(painter, at, ground, CLOSE_UP_RIM)
        scene = self._drawing.close_up(moving)
        pen.marks(scene.back)
        pen.marks(scene.front)
        return pen.bounds

    def _overlay(self, now: Showing) -> QImage:
        """The dashed end position and the arrow, which stay as they are through a phase."""
        key = (now.end, now.way, now.arrows)
        overlay = self._overlays.get(key)
        if overlay is None:
            dpr = self._place.dpr
            side = int(self._circle.width() * dpr + 0.999)
            overlay = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
            overlay.setDevicePixelRatio(dpr)
            overlay.fill(0)
            painter = QPainter(overlay)
            clip = QPainterPath()
            clip.addEllipse(QRectF(QPointF(0, 0), self._circle.size()))
            painter.setClipPath(clip)
            self._draw_overlay(painter, self._circle_placement(), now, CLOSE_UP_ARROW, CLOSE_UP_HEAD)
            painter.end()
            self._overlays[key] = overlay
        return overlay

    def _draw_overlay(
        self, painter: QPainter, at: Placement, now: Showing, width: float, head: float
    ) -> None:
        assert self._figure.close_up is not None
        if now.end is not None:
            self._pen(painter, at).marks([self._drawing.end_line(now.end)])
        if now.arrows:
            self._arrows(painter, at, self._figure.close_up.arrows, now.way, width, head)

    def _full_rect(self) -> QRectF:
        rect = QRectF(self._place.rect)
        if self._place.beside:
            rect.setLeft(rect.left() + 0.45 * rect.width())
        return rect

    def _full_placement(self) -> Placement:
        assert self._figure.close_up is not None
        return close_up_fills(self._figure.close_up, self._full_rect(), self._place.mirrored)

    def _draw_full(self, painter: QPainter, moving: Moving) -> QRectF:
        dpr = self._place.dpr
        at = self._local(self._full_placement(), self._place.rect).scaled(dpr)
        rect = self._full_rect().translated(-self._place.rect.topLeft())
        painter.setClipRect(QRectF(rect.topLeft() * dpr, rect.size() * dpr))
        return self._draw_close_up(painter, at, moving, self._behind)

    def _paint_full_close_up(self, painter: QPainter, now: Showing, still: bool) -> bool:
        film = self._film("full", now.moving.track, self._draw_full)
        shown, exact = self._picture(film, now.moving, still)
        self._show(painter, self._place.rect.topLeft(), shown)
        self._draw_overlay(painter, self._full_placement(), now, FULL_ARROW, FULL_HEAD)
        return exact


def arrows_now(arrows: Sequence[Arrow], way: Way) -> list[tuple[tuple[float, float], ...]]:
    """The lines of the arrows that a movement going `way` shows, each in its direction."""
    lines = []
    for arrow in arrows:
        if arrow.when == "always" or (arrow.when == "phase" and way is Way.UP) or arrow.when == way:
            lines.append(arrow.points)
        elif arrow.when == "phase" and way is Way.DOWN:
            lines.append(tuple(reversed(arrow.points)))
    return lines
