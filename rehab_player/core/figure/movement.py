"""From poses to movement: blending angle by angle, with hands and feet that keep their place.

A span goes from one pose to the next. Where a foot stands is blended as a place, not as an
angle, so that it stays there; a pinned hand or foot is reached with two bones (side views).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from math import acos, atan2, cos, degrees, hypot, pi, radians, sin
from typing import TYPE_CHECKING, NamedTuple

from rehab_player.core.figure.frames import Frame, Point, elevation
from rehab_player.core.figure.skeleton import Skeleton, stand
from rehab_player.core.figure.values import Anchor, Body, Cycle, Ease, Figure, Pose, Swing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SETTLE_MS = 1_000
"""How long it takes to get into a held pose."""
BREATH_MS = 4_000
"""One breath in a held pose."""
SLACK = 1e-6
"""What a limb keeps from being quite straight, so that its bend never flips over."""


class Track(StrEnum):
    """The ways in which a figure can be shown moving; each is passed through from 0 to 1."""

    LIFT = "lift"
    """From the low pose to the top one."""
    INTO = "into"
    """From where one comes from into the held pose."""
    BREATH = "breath"
    """One breath in the held pose."""
    CYCLE = "cycle"
    """Once round."""


class Posture(NamedTuple):
    """A body at one moment: its joints, and how full the chest is (0–1)."""

    skeleton: Skeleton
    breath: float = 0.0


class _Pin(NamedTuple):
    """Where a hand (its wrist) or foot is held in a pose, and how it is tilted."""

    place: Point
    tilt: float


@dataclass(frozen=True)
class Span:
    """The way from pose `a` to pose `b`, standing on `joint`."""

    body: Body
    a: Pose
    b: Pose
    joint: str
    pins: tuple[str, ...] = ()

    @cached_property
    def _poses(self) -> tuple[Pose, Pose]:
        return _same_feet(self.body, self.a, self.b)

    @cached_property
    def _places(self) -> tuple[Point, Point]:
        a, b = (stand(self.body, pose) for pose in self._poses)
        return a.place(self.joint), b.place(self.joint)

    @cached_property
    def _pinned(self) -> tuple[tuple[_Pin, _Pin], ...]:
        a, b = (stand(self.body, _slim(pose, self.pins)) for pose in self._poses)
        return tuple((_pin(a, name), _pin(b, name)) for name in self.pins)

    def at(self, share: float, sway: Mapping[str, float]) -> Skeleton:
        """The body at `share` (0–1) of the way; `sway` is added to angles, anchor and pins."""
        a, b = self._poses
        angles = {
            name: angle + (b.angles[name] - angle) * share + sway.get(name, 0.0)
            for name, angle in a.angles.items()
        }
        x, y = _mix(*self._places, share)
        anchor = Anchor(self.joint, x + sway.get("anchor.x", 0.0), y + sway.get("anchor.y", 0.0))
        pose = Pose(a.name, a.view, a.tilt, anchor, angles, a.soles)
        if not self.pins:
            return stand(self.body, pose)
        pose = _slim(pose, self.pins)
        return stand(self.body, self._reach(pose, share, sway))

    def _reach(self, pose: Pose, share: float, sway: Mapping[str, float]) -> Pose:
        bones = stand(self.body, pose)
        angles, soles = dict(pose.angles), set(pose.soles)
        for name, (low, high) in zip(self.pins, self._pinned, strict=True):
            x, y = _mix(low.place, high.place, share)
            target = (x + sway.get(f"{name}.x", 0.0), y + sway.get(f"{name}.y", 0.0))
            tilt = low.tilt + _turn(low.tilt, high.tilt) * share
            if name.endswith(".hand"):
                _reach_hand(self.body, bones, name, target, tilt, angles)
            else:
                leg = f"{name.partition('.')[0]}_leg"
                tilt += sway.get(f"{leg}.sole", 0.0)
                soles.add(leg)
                _reach_foot(self.body, bones, name, target, tilt, angles)
        return replace(pose, angles=angles, soles=frozenset(soles))


class Movement:
    """Every posture of one figure that has a body."""

    def __init__(self, body: Body, figure: Figure) -> None:
        self._body = body
        self._figure = figure

    def at(self, track: Track, share: float) -> Posture:
        """The posture at `share` (0–1) of `track`.

        A track that the figure does not have shows what comes nearest to it.
        """
        figure = self._figure
        if track is Track.CYCLE and figure.cycle:
            return self._in_cycle(figure.cycle, share)
        if track is Track.LIFT and figure.pair:
            return self._between(share)
        if figure.held:
            return self._held(track, share)
        if figure.pair:
            breath = 0.5 - 0.5 * cos(2 * pi * share) if track is Track.BREATH else 0.0
            return self._between(share if track is Track.INTO else 1.0, breath)
        assert figure.cycle is not None, "a figure with a body has a pair, a pose to hold or a cycle"
        return self._in_cycle(figure.cycle, share if track is Track.CYCLE else 0.0)

    def middle(self, joint: str) -> float:
        """Where a joint is on the average of the cycle's poses, from left to right."""
        cycle = self._figure.cycle
        poses = [key.pose for key in cycle.keys] if cycle else [self.at(Track.LIFT, 0.0)]
        places = [
            (pose.skeleton if isinstance(pose, Posture) else stand(self._body, pose)).place(joint)[0]
            for pose in poses
        ]
        return sum(places) / len(places)

    @cached_property
    def _pair_span(self) -> Span:
        pair = self._figure.pair
        assert pair is not None
        return Span(self._body, pair.low, pair.top, pair.low.anchor.joint, self._figure.pins)

    @cached_property
    def _held_span(self) -> Span:
        held = self._figure.held
        assert held is not None
        start = held.start or held.pose
        return Span(self._body, start, held.pose, start.anchor.joint, self._figure.pins)

    @cached_property
    def _cycle_spans(self) -> tuple[Span, ...]:
        cycle = self._figure.cycle
        assert cycle is not None
        following = (*cycle.keys[1:], cycle.keys[0])
        return tuple(
            Span(self._body, key.pose, self._carried(cycle, after.pose, index), key.stand, self._figure.pins)
            for index, (key, after) in enumerate(zip(cycle.keys, following, strict=True))
        )

    def _carried(self, cycle: Cycle, pose: Pose, index: int) -> Pose:
        """The pose after `index`: the first one again, but as far on as a cycle travels."""
        if index < len(cycle.keys) - 1 or not cycle.travel:
            return pose
        return replace(pose, anchor=pose.anchor._replace(x=pose.anchor.x + cycle.travel))

    def _between(self, share: float, breath: float = 0.0) -> Posture:
        return Posture(self._pair_span.at(share, {}), breath)

    def _held(self, track: Track, share: float) -> Posture:
        held = self._figure.held
        assert held is not None
        if track is Track.INTO:
            return Posture(self._held_span.at(ease(share, Ease.SMOOTH), {}))
        around = share if track is Track.BREATH else 0.0
        breath = 0.5 - 0.5 * cos(2 * pi * around)
        return Posture(self._held_span.at(1.0, _sway(held.swings, around)), breath)

    def _in_cycle(self, cycle: Cycle, share: float) -> Posture:
        index, within = _key_at(cycle, share)
        sway = _sway(cycle.swings, share)
        return Posture(self._cycle_spans[index].at(ease(within, cycle.keys[index].ease), sway))


def ease(share: float, kind: Ease) -> float:
    """0 to 1 in the manner of `kind`."""
    if kind is Ease.SMOOTH:
        return 0.5 - 0.5 * cos(pi * share)
    if kind is Ease.UP:
        return share * (2.0 - share)
    return share * share if kind is Ease.DOWN else share


def _key_at(cycle: Cycle, share: float) -> tuple[int, float]:
    """Which key of the cycle, and how far on to the next, at `share` (0–1) of it."""
    left = min(max(share, 0.0), 1.0) * cycle.ms
    for index, key in enumerate(cycle.keys):
        if left <= key.ms:
            return index, left / key.ms
        left -= key.ms
    return len(cycle.keys) - 1, 1.0


def _sway(swings: Sequence[Swing], share: float) -> dict[str, float]:
    sway: dict[str, float] = {}
    for swing in swings:
        angle = 2 * pi * swing.turns * share + radians(swing.start)
        sway[swing.what] = sway.get(swing.what, 0.0) + swing.by * sin(angle)
    return sway


def _same_feet(body: Body, a: Pose, b: Pose) -> tuple[Pose, Pose]:
    """Both poses with their feet given in the same way, by ankle or by sole."""
    mixed = a.soles ^ b.soles
    if not mixed:
        return a, b
    return _with_soles(body, a, mixed), _with_soles(body, b, mixed)


def _with_soles(body: Body, pose: Pose, legs: frozenset[str]) -> Pose:
    bones = stand(body, pose)
    angles = dict(pose.angles)
    for name in legs - pose.soles:
        angles[f"{name}.sole"] = elevation(bones.legs[0 if name == "right_leg" else 1].foot)
    return replace(pose, angles=angles, soles=pose.soles | legs)


def _slim(pose: Pose, pins: Sequence[str]) -> Pose:
    """The pose with its pinned arms in the plane of the picture, where they can be solved."""
    arms = [f"{name.partition('.')[0]}_arm" for name in pins if name.endswith(".hand")]
    if not arms:
        return pose
    flat = {f"{arm}.{part}": 0.0 for arm in arms for part in ("out", "turn")}
    return replace(pose, angles={**pose.angles, **flat})


def _pin(bones: Skeleton, name: str) -> _Pin:
    index = 0 if name.startswith("right") else 1
    side, _, joint = name.partition(".")
    if joint == "hand":
        return _Pin(bones.place(f"{side}.wrist"), _tilt(bones.arms[index].hand))
    return _Pin(bones.place(name), _tilt(bones.legs[index].foot))


def _tilt(frame: Frame) -> float:
    return degrees(atan2(frame.f[1], frame.f[0]))


def _turn(start: float, end: float) -> float:
    """The shorter turn from one angle to another."""
    return (end - start + 180.0) % 360.0 - 180.0


def _mix(a: Point, b: Point, share: float) -> Point:
    return (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)


def two_bones(root: Point, target: Point, first: float, second: float) -> tuple[float, float]:
    """How two bones reach from `root` to `target`.

    The first bone's angle from hanging down (forward positive), in degrees, and the bend
    between the two (0 straight), bent so that the second one turns forward. A target out of
    reach is reached for.
    """
    dx, dy = target[0] - root[0], target[1] - root[1]
    distance = min(max(hypot(dx, dy), abs(first - second) + SLACK), first + second - SLACK)
    bend = acos((distance * distance - first * first - second * second) / (2 * first * second))
    aim = atan2(dx, -dy)
    return degrees(aim - atan2(second * sin(bend), first + second * cos(bend))), degrees(bend)


def _reach_hand(
    body: Body, bones: Skeleton, name: str, target: Point, tilt: float, angles: dict[str, float]
) -> None:
    side = name.partition(".")[0]
    lengths = body.lengths
    upper, elbow = two_bones(
        bones.place(f"{side}.shoulder"), target, lengths["upper_arm"], lengths["forearm"]
    )
    angles[f"{side}_arm.shoulder"] = _turn(0.0, upper - _tilt(bones.chest))
    angles[f"{side}_arm.elbow"] = elbow
    angles[f"{side}_arm.wrist"] = _turn(0.0, tilt - upper - elbow)


def _reach_foot(
    body: Body, bones: Skeleton, name: str, target: Point, tilt: float, angles: dict[str, float]
) -> None:
    side, _, joint = name.partition(".")
    lengths = body.lengths
    forward = {"ankle": 0.0, "heel": -lengths["heel_back"], "heel_mid": -0.020}.get(
        joint, lengths["ball_forward"]
    )
    down = 0.0 if joint == "ankle" else lengths["foot_height"]
    c, s = cos(radians(tilt)), sin(radians(tilt))
    ankle = (target[0] - forward * c - down * s, target[1] - forward * s + down * c)
    hip = bones.place(f"{side}.hip")
    # A knee bends the other way than an elbow: solve the mirror image.
    thigh, knee = two_bones((-hip[0], hip[1]), (-ankle[0], ankle[1]), lengths["thigh"], lengths["shank"])
    angles[f"{side}_leg.hip"] = _turn(0.0, -thigh - _tilt(bones.pelvis))
    angles[f"{side}_leg.knee"] = knee
    angles[f"{side}_leg.sole"] = tilt
