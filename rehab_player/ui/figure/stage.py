"""Draws figures on the player's stage, following the moment that the player shows."""

from __future__ import annotations

from collections import OrderedDict
from math import cos, pi
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer
from PySide6.QtGui import QPaintDevice, QPainter, QPixmap

from rehab_player.core.figure.movement import Track
from rehab_player.core.figure.scene import Drawing
from rehab_player.core.figure.showing import Showing, nearest_picture, showing
from rehab_player.core.moment import Moment, State
from rehab_player.core.routine import Side
from rehab_player.core.timeline import Kind, Segment
from rehab_player.ui.figure.buckets import paint_buckets
from rehab_player.ui.figure.layer import Place
from rehab_player.ui.figure.own_picture import OwnPictures
from rehab_player.ui.figure.view import FigureView

if TYPE_CHECKING:
    from collections.abc import Hashable
    from pathlib import Path

    from rehab_player.core.figure.values import Figure, Library
    from rehab_player.ui.theme import Theme

KEPT = 4
"""Figures in one place whose pictures are kept: the present one, the next, and each at the other side."""
BETWEEN_MS = 12
"""The time left to everything else between the making of two pictures."""
DIP_MS = 1_200
"""How long the feet take to go into the water."""
_NOT_BEGUN = (State.READY, State.LEAD_IN, State.COUNT_IN)
_TINTS = {Kind.ASK: "s_switch", Kind.SETUP: "s_setup"}


class StageFigures(QObject):
    """The stage's painter of figures; see `ui.player.stage.StagePainter`.

    `set_folder` tells where a routine's own pictures are. Pictures are made between events,
    one at a time, while the nearest one stands in.
    """

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._drawings: dict[str, Drawing] = {}
        self._views: OrderedDict[Hashable, FigureView] = OrderedDict()
        self._buckets: tuple[Hashable, QPixmap] | None = None
        self._own = OwnPictures()
        self._in_steps = False
        self._wanted: list[tuple[FigureView, Track]] = []
        self._made = 0
        self._rough = False
        self._maker = QTimer(self)
        self._maker.setInterval(BETWEEN_MS)
        self._maker.timeout.connect(self._make_one)

    def set_folder(self, folder: Path | None) -> None:
        """The folder of the routine that is played, for its own pictures."""
        self._own = OwnPictures(folder)

    def set_library(self, library: Library) -> None:
        """Other figures from now on."""
        self._library = library
        self._drawings.clear()
        self.forget()

    def set_in_steps(self, in_steps: bool) -> None:
        """Whether each phase shows its end at once instead of moving there."""
        self._in_steps = in_steps

    def forget(self) -> None:
        """Drop all pictures; they are made again when needed."""
        self._views.clear()
        self._wanted.clear()
        self._buckets = None
        self._maker.stop()

    @property
    def size_in_bytes(self) -> int:
        """What the kept pictures take in memory."""
        return sum(view.size_in_bytes for view in self._views.values())

    @property
    def views(self) -> int:
        """How many figures in one place are kept."""
        return len(self._views)

    @property
    def is_making(self) -> bool:
        """Whether pictures are still being made in the time between events."""
        return self._maker.isActive()

    def draws(self, segment: Segment) -> bool:
        """Whether there is a figure, or a picture of the routine's own, for this segment."""
        name = segment.figure
        return bool(name) and (name in self._library.figures or self._own.has(name or ""))

    def phase_word(self, segment: Segment, phase: str) -> str | None:
        """The figure's own word for a phase; None where it has none."""
        figure = self._library.figures.get(segment.figure or "")
        return figure.phase_word(phase) if figure is not None else None

    def frame(self, segment: Segment, moment: Moment) -> Hashable:
        """Changes when the picture changes."""
        figure = self._library.figures.get(segment.figure or "")
        if figure is None:
            return self._own.frame(segment.figure or "", _elapsed(segment, moment))
        if figure.buckets:
            return self._lift(segment, moment)
        now = self._showing(figure, segment, moment)
        picture = nearest_picture(figure, now.moving)
        fade = round(now.opacity, 1)
        made = self._made if self._rough else 0
        return (now.moving.track, picture, now.way, now.end, now.travel, fade, now.arrows, made)

    def paint(
        self,
        painter: QPainter,
        rect: QRectF,
        segment: Segment,
        moment: Moment,
        next_segment: Segment | None,
        theme: Theme,
    ) -> None:
        """Draw the figure of `segment` into `rect`, the whole stage."""
        tint, beside = tint_of(moment), _is_beside(moment, next_segment)
        figure = self._library.figures.get(segment.figure or "")
        if figure is None:
            self._own.paint(painter, _room(rect, beside), segment.figure or "", _elapsed(segment, moment))
        elif figure.buckets:
            lift = self._lift(segment, moment)
            self._paint_buckets(painter, rect, figure, tint, beside, lift, theme)
        else:
            self._paint_figure(painter, rect, figure, segment, moment, tint, beside, theme)

    def _paint_figure(
        self,
        painter: QPainter,
        rect: QRectF,
        figure: Figure,
        segment: Segment,
        moment: Moment,
        tint: str,
        beside: bool,
        theme: Theme,
    ) -> None:
        now = self._showing(figure, segment, moment)
        place = _place(rect, painter.device(), segment, beside, tint)
        view = self._view(figure, place, theme)
        moves = moment.state is State.RUNNING and moment.segment.index == segment.index
        still = not moves or self._in_steps
        self._rough = not view.paint(painter, now, still=still)
        if self._in_steps:
            return
        if moves:
            self._want(view, now.moving.track)
        elif moment.segment.index != segment.index or moment.state is State.LEAD_IN:
            coming = _place(rect, painter.device(), segment, False, f"s_{segment.kind}")
            self._want(self._view(figure, coming, theme), _first_track(figure, segment))

    def _showing(self, figure: Figure, segment: Segment, moment: Moment) -> Showing:
        return showing(figure, segment, moment, in_steps=self._in_steps)

    def _drawing(self, figure: Figure) -> Drawing:
        drawing = self._drawings.get(figure.name)
        if drawing is None:
            drawing = self._drawings[figure.name] = Drawing(self._library.body, figure)
        return drawing

    def _view(self, figure: Figure, place: Place, theme: Theme) -> FigureView:
        rect = (place.rect.x(), place.rect.y(), place.rect.width(), place.rect.height())
        key = (figure.name, rect, place.dpr, place.mirrored, place.beside, place.tint, theme.is_dark)
        view = self._views.get(key)
        if view is None:
            view = self._views[key] = FigureView(self._drawing(figure), place, theme)
            while len(self._views) > KEPT:
                _, gone = self._views.popitem(last=False)
                self._wanted = [want for want in self._wanted if want[0] is not gone]
        self._views.move_to_end(key)
        return view

    def _want(self, view: FigureView, track: Track) -> None:
        """Make the pictures of `track` in the time between events."""
        if (view, track) not in self._wanted:
            self._wanted.append((view, track))
        if not self._maker.isActive():
            self._maker.start()

    def _make_one(self) -> None:
        while self._wanted:
            view, track = self._wanted[0]
            if view.make_next(track):
                self._made += 1
                return
            self._wanted.pop(0)
        self._maker.stop()

    def _lift(self, segment: Segment, moment: Moment) -> float:
        """How far out of the water the feet are: they change buckets as the segment begins."""
        begun = moment.segment.index == segment.index and moment.state not in _NOT_BEGUN
        if not begun or self._in_steps or moment.elapsed_ms >= DIP_MS:
            return 0.0
        return round(0.5 + 0.5 * cos(pi * moment.elapsed_ms / DIP_MS), 2)

    def _paint_buckets(
        self,
        painter: QPainter,
        rect: QRectF,
        figure: Figure,
        tint: str,
        beside: bool,
        lift: float,
        theme: Theme,
    ) -> None:
        assert figure.buckets is not None
        dpr = painter.device().devicePixelRatioF()
        size = (rect.width(), rect.height(), dpr)
        key = (figure.name, size, tint, beside, lift, theme.is_dark)
        if self._buckets is None or self._buckets[0] != key:
            picture = QPixmap(round(rect.width() * dpr), round(rect.height() * dpr))
            picture.setDevicePixelRatio(dpr)
            picture.fill(theme.color(tint))
            inner = QPainter(picture)
            room = _room(QRectF(QPointF(0, 0), rect.size()), beside)
            paint_buckets(inner, room, figure.buckets, _unit(rect), tint, theme, words=True, lift=lift)
            inner.end()
            self._buckets = (key, picture)
        painter.drawPixmap(rect.topLeft(), self._buckets[1])


def tint_of(moment: Moment) -> str:
    """The token of the stage's tint at this moment."""
    if moment.state is State.LEAD_IN:
        return "s_setup"
    kind = moment.segment.kind
    return _TINTS.get(kind, f"s_{kind}")


def _is_beside(moment: Moment, next_segment: Segment | None) -> bool:
    """Whether words about what is next stand left of the figure."""
    if moment.state is State.LEAD_IN:
        return True
    return next_segment is not None and moment.segment.kind in (Kind.REST, Kind.SWITCH)


def _place(rect: QRectF, device: QPaintDevice, segment: Segment, beside: bool, tint: str) -> Place:
    return Place(rect, _unit(rect), device.devicePixelRatioF(), segment.side is Side.LEFT, beside, tint)


def _unit(rect: QRectF) -> float:
    """The player's unit, taken from the stage: 464 high in a window of 768."""
    return min(rect.height() / 464, rect.width() / 400)


def _room(rect: QRectF, beside: bool) -> QRectF:
    """The part of the stage that is free of words."""
    return rect.adjusted(0.5 * rect.width(), 0, 0, 0) if beside else rect


def _elapsed(segment: Segment, moment: Moment) -> int:
    return moment.elapsed_ms if moment.segment.index == segment.index else 0


def _first_track(figure: Figure, segment: Segment) -> Track:
    if figure.held and segment.kind is Kind.HOLD:
        return Track.INTO
    return Track.LIFT if segment.tempo and figure.pair else Track.CYCLE if figure.cycle else Track.LIFT
