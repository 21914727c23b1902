"""A figure at one moment as filled parts and lines, ready to be painted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from rehab_player.core.figure.close_up import draw_close_up, end_line
from rehab_player.core.figure.drawing import Sketch
from rehab_player.core.figure.frames import along
from rehab_player.core.figure.movement import Movement, Posture, Track
from rehab_player.core.figure.props import BEFORE, MIDDLE, before, behind, between

if TYPE_CHECKING:
    from rehab_player.core.figure.frames import Point
    from rehab_player.core.figure.parts import Mark, Scene, Stroke
    from rehab_player.core.figure.skeleton import Skeleton
    from rehab_player.core.figure.values import Body, Edges, Figure, Prop

RING = 0.085
"""The radius of the ring round the foot that a close-up shows."""


class Moving(NamedTuple):
    """Which moment of a figure: a track and how far along it (0–1)."""

    track: Track
    share: float


class Drawing:
    """One figure, to be drawn at any moment; `edges` is how wide floor and step reach."""

    def __init__(self, body: Body, figure: Figure) -> None:
        self._body = body
        self.figure = figure

    @cached_property
    def movement(self) -> Movement:
        """The postures of the figure, which must have a body."""
        return Movement(self._body, self.figure)

    def back(self, edges: Edges) -> tuple[Mark, ...]:
        """The props that never move, as far as `edges` show them."""
        return tuple(mark for prop in self.figure.props if not prop.at for mark in behind(prop, edges))

    def body(self, moment: Moving) -> tuple[Mark, ...]:
        """The person, what they hold and what moves, back to front."""
        posture = self.movement.at(*moment)
        bones = posture.skeleton
        sketch = Sketch(self._body, bones, posture.breath)
        work = self.figure.work
        middle = self._middle(posture, moment)
        front = [mark for prop in self.figure.props if prop.kind in BEFORE for mark in before(prop, bones)]
        if bones.view:
            return (*middle, *sketch.front(work), *front)
        near = [name for name in work if not name.startswith("far.")]
        far = [name.removeprefix("far.") for name in work if name.startswith("far.")]
        return (*sketch.far_side(far), *middle, *sketch.side(near), *front)

    def foot(self, moment: Moving) -> Point:
        """The middle of the working foot, for the ring of the close-up."""
        bones = self.movement.at(*moment).skeleton
        leg = bones.legs[1 if bones.view else 0]
        return bones.project(along(leg.ankle, leg.foot, f=0.02, u=-0.015))

    def close_up(self, moment: Moving) -> Scene:
        """The close-up at `moment`; the figure must have one."""
        assert self.figure.close_up is not None
        share, turn = _close_up_place(self.figure, moment)
        return draw_close_up(self._body, self.figure.close_up, share, turn)

    def end_line(self, share: float) -> Stroke:
        """The dashed outline of the close-up's foot at `share` of the way from low to top."""
        assert self.figure.close_up is not None
        return end_line(self._body, self.figure.close_up, share)

    def _middle(self, posture: Posture, moment: Moving) -> tuple[Mark, ...]:
        """The props between the far and the near side, where they are now."""
        bones = posture.skeleton
        return tuple(
            mark
            for prop in self.figure.props
            if prop.kind in MIDDLE or (prop.at and prop.kind not in BEFORE)
            for mark in between(prop, self._moved(prop, bones, moment), _carried(prop, bones))
        )

    def _moved(self, prop: Prop, bones: Skeleton, moment: Moving) -> float:
        """How far a prop has rolled from its place, or the ground has run."""
        if prop.kind == "ground" and self.figure.cycle:
            cycle = self.figure.cycle
            return -cycle.ground * cycle.ms / 1000 * moment.share if moment.track is Track.CYCLE else 0.0
        if not prop.rolls:
            return 0.0
        return (bones.place(prop.rolls)[0] - self._middles[prop.rolls]) / 2

    @cached_property
    def _middles(self) -> dict[str, float]:
        return {prop.rolls: self.movement.middle(prop.rolls) for prop in self.figure.props if prop.rolls}


def _carried(prop: Prop, bones: Skeleton) -> Point:
    """Where a prop's own place counts from: the joint it goes with, else the origin."""
    return bones.place(prop.at) if prop.at else (0.0, 0.0)


def _close_up_place(figure: Figure, moment: Moving) -> tuple[float, float]:
    """How far from low to top, and how far round, the close-up is at `moment`."""
    if moment.track is Track.CYCLE:
        return 0.0, moment.share
    if moment.track is Track.LIFT or (moment.track is Track.INTO and figure.held is None):
        return moment.share, 0.0
    return 1.0, 0.0
