"""Small pictures of figures: on routine cards, in the list of what is due, on the printed sheet."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from rehab_player.core.figure.movement import Track
from rehab_player.core.figure.scene import Drawing, Moving
from rehab_player.core.figure.showing import Way
from rehab_player.core.pace import FALLING, RISING
from rehab_player.core.routine import Hold, Move, Play, Repeat, Reps, Sides
from rehab_player.ui.figure.buckets import paint_buckets
from rehab_player.ui.figure.close_up_layer import CLOSE_UP_RIM, FULL_ARROW, FULL_HEAD
from rehab_player.ui.figure.layer import arrows_now
from rehab_player.ui.figure.own_picture import OwnThumbnails
from rehab_player.ui.figure.painting import Pen
from rehab_player.ui.figure.placing import close_up_fills, in_thumbnail

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator
    from pathlib import Path

    from rehab_player.core.figure.values import Figure, Library
    from rehab_player.core.routine import Routine, Step
    from rehab_player.ui.theme import Theme

KEPT_BYTES = 6_000_000
"""What the kept thumbnails may take; those not shown for the longest time go first."""
BUCKET_UNIT = 464


class FigureThumbnails:
    """Draws the first figure or own picture of a routine.

    `library` tells the figures there are now, `affected` the side to which "affected" steps belong.
    """

    def __init__(
        self, library: Callable[[], Library], affected: Callable[[], Sides] = lambda: Sides.BOTH
    ) -> None:
        self._library = library
        self._affected = affected
        self._own = OwnThumbnails()
        self._drawn_from: Library | None = None
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()

    def pixmap(self, routine: Routine, folder: Path, size: QSize, dpr: float, theme: Theme) -> QPixmap | None:
        """A picture `size` logical px large without its tint, or None for a routine without a figure.

        `folder` is where the routine's own pictures lie.
        """
        for step in works(routine.steps):
            figure = self._library().figures.get(step.figure or "")
            if figure is not None:
                return self._first(step, figure, size, dpr, theme)
            own = self._own.pixmap(folder, step.figure or "", size, dpr)
            if own is not None:
                return own
        return None

    def _first(
        self, step: Hold | Move | Reps, figure: Figure, size: QSize, dpr: float, theme: Theme
    ) -> QPixmap:
        mirrored, way = side_and_way(step, figure, self._affected())
        return self.draw(figure, size, dpr, theme, tint_of(step), mirrored=mirrored, way=way)

    def draw(
        self,
        figure: Figure,
        size: QSize,
        dpr: float,
        theme: Theme,
        tint: str,
        *,
        mirrored: bool = False,
        way: Way = Way.UP,
    ) -> QPixmap:
        """One figure, with halos in `tint`, which is the colour it will stand on."""
        library = self._library()
        if library is not self._drawn_from:
            self._kept.clear()
            self._drawn_from = library
        key = (figure.name, size.width(), size.height(), dpr, theme.is_dark, tint, mirrored, way)
        picture = self._kept.get(key)
        if picture is None:
            picture = QPixmap(size * dpr)
            picture.setDevicePixelRatio(dpr)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            room = QRectF(QPointF(0, 0), size)
            paint_figure(painter, room, library, figure, theme, tint, mirrored=mirrored, way=way)
            painter.end()
            self._keep(key, picture)
        self._kept.move_to_end(key)
        return picture

    def _keep(self, key: Hashable, picture: QPixmap) -> None:
        self._kept[key] = picture
        while len(self._kept) > 1 and sum(map(_bytes, self._kept.values())) > KEPT_BYTES:
            self._kept.popitem(last=False)


def paint_figure(
    painter: QPainter,
    room: QRectF,
    library: Library,
    figure: Figure,
    theme: Theme,
    tint: str,
    *,
    mirrored: bool = False,
    way: Way = Way.UP,
    moment: Moving | None = None,
    close_up: bool | None = None,
    words: bool = False,
) -> None:
    """One figure as lines and areas, on anything that can be painted on; its tint is not filled.

    `moment` is the moment shown, otherwise the one that tells most. `close_up` shows the foot seen
    large or the whole person, where the figure has both; otherwise what its thumbnail shows.
    `words` are written on buckets.
    """
    painter.save()
    painter.setClipRect(room)
    drawing = Drawing(library.body, figure)
    moment = moment or still_moment(figure)
    wants_close_up = figure.thumbnail == "close_up" if close_up is None else close_up
    if figure.buckets:
        unit = room.height() / BUCKET_UNIT
        paint_buckets(painter, room, figure.buckets, unit, tint, theme, words=words)
    elif figure.close_up and (wants_close_up or not figure.has_body):
        place = close_up_fills(figure.close_up, room, mirrored)
        pen = Pen(painter, place.transform(), theme.color, theme.color(tint), CLOSE_UP_RIM)
        scene = drawing.close_up(moment)
        pen.marks((*scene.back, *scene.front))
        for points in arrows_now(figure.close_up.arrows, way, mirrored=mirrored):
            pen.arrow(points, FULL_ARROW, FULL_HEAD)
    else:
        place = in_thumbnail(figure, room, mirrored)
        pen = Pen(painter, place.transform(), theme.color, theme.color(tint))
        assert figure.frame is not None
        pen.marks((*drawing.back(figure.frame), *drawing.body(moment)))
        for points in arrows_now(figure.arrows, way, mirrored=mirrored):
            pen.arrow(points)
    painter.restore()


def still_moment(figure: Figure) -> Moving:
    """The moment of a figure that tells most in a single picture."""
    if figure.held:
        return Moving(Track.INTO, 1.0)
    if figure.pair or figure.cycle is None:
        return Moving(Track.LIFT, 0.0 if figure.still == "low" else 1.0)
    return Moving(Track.CYCLE, 0.0)


def side_and_way(step: Hold | Move | Reps, figure: Figure, affected: Sides) -> tuple[bool, Way]:
    """Whether the step's figure is mirrored, for the left side alone, and where its arrows point."""
    sides = affected if step.sides is Sides.AFFECTED else step.sides
    return sides is Sides.LEFT, _first_way(step) if figure.still == "top" else Way.DOWN


def works(steps: Iterable[Step]) -> Iterator[Hold | Move | Reps]:
    """All steps that are done with the body, in order, also those inside of others."""
    for step in steps:
        if isinstance(step, Repeat | Play):
            yield from works(step.steps)
        elif isinstance(step, Hold | Move | Reps):
            yield step


def tint_of(step: Hold | Move | Reps) -> str:
    """The token of the tint on which a step's figure stands."""
    return "s_hold" if isinstance(step, Hold) else "s_move" if isinstance(step, Move) else "s_reps"


def _first_way(step: Hold | Move | Reps) -> Way:
    names = [phase.name for phase in step.tempo] if isinstance(step, Reps) else []
    first = next((name for name in names if name in RISING | FALLING), "up")
    return Way.DOWN if first in FALLING else Way.UP


def _bytes(picture: QPixmap) -> int:
    return picture.width() * picture.height() * 4
