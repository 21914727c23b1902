"""A layer of a figure's picture: the person, or a close-up, with its pictures for each track."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize

from rehab_player.core.figure.showing import Way, nearest_picture, picture_moment, pictures
from rehab_player.ui.figure.film import Film, Shown
from rehab_player.ui.figure.painting import ARROW, HEAD, Pen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor, QPainter

    from rehab_player.core.figure.frames import Point
    from rehab_player.core.figure.movement import Track
    from rehab_player.core.figure.scene import Drawing, Moving
    from rehab_player.core.figure.values import Arrow, Figure
    from rehab_player.ui.figure.placing import Placement
    from rehab_player.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Place:
    """Where a figure is shown: `beside` words, with the stage's `tint` behind it; `u` in px."""

    rect: QRectF
    u: float
    dpr: float
    mirrored: bool
    beside: bool
    tint: str


class Layer:
    """Pictures of one kind, which all lie within `area`; `draw` paints one of them."""

    def __init__(self, drawing: Drawing, place: Place, theme: Theme, area: QRectF) -> None:
        self.drawing = drawing
        self.figure: Figure = drawing.figure
        self.place = place
        self.theme = theme
        self.area = area
        self.behind = theme.color(place.tint)
        self._films: dict[Track, Film] = {}

    @property
    def size_in_bytes(self) -> int:
        """What the pictures take in memory."""
        return sum(film.size_in_bytes for film in self._films.values())

    def draw(self, painter: QPainter, moving: Moving) -> QRectF:
        """Paint the moment `moving` on a surface of `area`'s size, and tell what was painted on."""
        raise NotImplementedError

    def make_next(self, track: Track) -> bool:
        """Make one more picture for `track`; False when all are there."""
        film = self._film(track)
        if film.complete:
            return False
        film.make_next()
        return True

    def show(self, painter: QPainter, moving: Moving, *, still: bool, shift: float = 0.0) -> tuple[int, bool]:
        """Show the picture of a moment `shift` px to the right: its number, and whether it is the very one.

        Unless it must be (`still`), the nearest one stands in for one that is yet to be made.
        """
        film = self._film(moving.track)
        number = nearest_picture(self.figure, moving)
        exact = still or film.has(number)
        shown: Shown = film.exact(number) if exact else film.nearest(number)
        dpr, origin = self.place.dpr, self.area.topLeft() + QPointF(shift, 0)
        for piece in shown.pieces:
            piece.image.setDevicePixelRatio(dpr)
            painter.drawImage(origin + QPointF(piece.place) / dpr, piece.image)
        return shown.number, exact

    def device_size(self) -> QSize:
        """The size of the surface for one picture, in device px."""
        size = self.area.size() * self.place.dpr
        return QSize(ceil(size.width() - 1e-6), ceil(size.height() - 1e-6))

    def pen(self, painter: QPainter, at: Placement, behind: QColor | None = None, rim: float = 1.0) -> Pen:
        """A pen for figures that stand `at` a place."""
        return Pen(painter, at.transform(), self.theme.color, behind or self.behind, rim)

    def on_surface(self, at: Placement) -> Placement:
        """A placement of the stage on the surface of one picture."""
        moved = at._replace(x=at.x - self.area.x(), y=at.y - self.area.y())
        return moved.scaled(self.place.dpr)

    def arrows(
        self,
        painter: QPainter,
        at: Placement,
        arrows: Sequence[Arrow],
        way: Way,
        width: float = ARROW,
        head: float = HEAD,
    ) -> None:
        """Paint the arrows that a movement going `way` shows."""
        pen = self.pen(painter, at)
        for points in arrows_now(arrows, way, mirrored=self.place.mirrored):
            pen.arrow(points, width, head)

    def _film(self, track: Track) -> Film:
        film = self._films.get(track)
        if film is None:

            def paint(painter: QPainter, number: int) -> QRectF:
                return self.draw(painter, picture_moment(self.figure, track, number))

            film = self._films[track] = Film(self.device_size(), pictures(self.figure, track), paint)
        return film


def arrows_now(arrows: Sequence[Arrow], way: Way, *, mirrored: bool) -> list[tuple[Point, ...]]:
    """The lines of the arrows that a movement going `way` shows, each in its direction."""
    lines = []
    for arrow in arrows:
        backwards = arrow.when == "phase" and way is Way.DOWN
        if (
            arrow.when == "always"
            or (arrow.when == "phase" and way is Way.UP)
            or arrow.when == way
            or backwards
        ):
            turns_over = backwards != (arrow.same_turn and mirrored)
            lines.append(tuple(reversed(arrow.points)) if turns_over else arrow.points)
    return lines
