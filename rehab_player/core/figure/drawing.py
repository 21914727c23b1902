"""The body's outlines: limbs, trunk, clothes, head, and where it works."""

from __future__ import annotations

from functools import cache
from math import hypot
from typing import TYPE_CHECKING

from rehab_player.core.figure.frames import Frame, Point, Vec, along
from rehab_player.core.figure.outline import (
    Circle,
    Polygon,
    against_clock,
    capsule,
    chain,
    disc,
    ellipse,
    ring_at,
    smooth_rings,
    smooth_sections,
    tangled,
)
from rehab_player.core.figure.parts import Mark, Part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab_player.core.figure.skeleton import Arm, Leg, Skeleton
    from rehab_player.core.figure.values import Body, FootRing, Ring, Section, WorkArea

SLEEVE_END = 0.60
SHORTS_START, SHORTS_END = 0.07, 0.58
SHORTS_TOP = 0.058
NEAR_LEG_START = 0.28
SEAM = 0.0022
FORESHORTENED = 0.7
"""Limbs that look shorter than this share of their length are drawn circle by circle."""
BREATH = 0.045
"""How much deeper a full chest is than an empty one."""
_HAIR_LINE = (
    (0.12, 0.032), (0.036, 0.032), (0.014, 0.020), (0.008, -0.004),
    (-0.006, -0.014), (-0.018, -0.036), (-0.12, -0.05), (-0.12, 0.12), (0.12, 0.12),
)  # fmt: skip


class Sketch:
    """Draws one posture; every method gives one layer of it."""

    def __init__(self, body: Body, bones: Skeleton, breath: float) -> None:
        self._body = body
        self._bones = bones
        self._breath = breath
        self._side_view = bones.view == 0

    def far_side(self, work: Sequence[str]) -> list[Mark]:
        """Side view: the far arm, and the far leg with its shorts."""
        arm, leg = self._bones.arms[1], self._bones.legs[1]
        thigh = self._limb("thigh", leg.hip, leg.thigh, first=NEAR_LEG_START)
        return [
            Part("f_skin_far", self._arm(arm)),
            Part("f_shirt_far", self._sleeve(arm)),
            Part("f_skin_far", (*thigh, *self._lower_leg(leg)), work=self._work(leg, work)),
            Part("f_shorts_far", self._shorts_leg(leg)),
        ]

    def side(self, work: Sequence[str]) -> list[Mark]:
        """Side view: trunk, head and the near side, back to front."""
        leg, arm = self._bones.legs[0], self._bones.arms[0]
        thigh = self._limb("thigh", leg.hip, leg.thigh, first=NEAR_LEG_START, round_start=False)
        return [
            *self._trunk(),
            *self._profile(),
            Part("f_skin", (*thigh, *self._lower_leg(leg)), work=self._work(leg, work)),
            Part("f_shorts", (*self._seat(), *self._shorts_leg(leg))),
            *self._near_arm(arm),
        ]

    def front(self, work: Sequence[str]) -> list[Mark]:
        """Front view, back to front; the working leg is the one at the screen's right."""
        right, left = self._bones.legs
        legs: list[Mark] = []
        for leg in (right, left):
            thigh = self._limb("thigh", leg.hip, leg.thigh, first=NEAR_LEG_START)
            work_here = self._work(leg, [] if leg is right else work)
            legs.append(Part("f_skin", (*thigh, *self._lower_leg(leg)), work=work_here))
        shorts = (*self._seat(), *self._shorts_leg(right), *self._shorts_leg(left))
        hips = self._hip_areas() if "side_hip" in work else ()
        arms = [mark for arm in self._bones.arms for mark in self._near_arm(arm)]
        return [*legs, *self._trunk(), Part("f_shorts", shorts, work=hips), *self._face(), *arms]

    def _limb(
        self,
        name: str,
        start: Vec,
        frame: Frame,
        *,
        first: float = 0.0,
        last: float = 1.0,
        wider: float = 0.0,
        round_start: bool = True,
        round_end: bool = True,
    ) -> tuple[Polygon, ...]:
        rings = _rings(self._body.limbs[name], first, last)
        circles = self._circles(rings, start, frame, self._body.lengths[name], wider)
        shown = hypot(circles[-1][0] - circles[0][0], circles[-1][1] - circles[0][1])
        if shown > FORESHORTENED * (last - first) * self._body.lengths[name]:
            return (chain(circles, round_start=round_start, round_end=round_end),)
        return tangled(circles)

    def _circles(
        self, rings: Sequence[Ring], start: Vec, frame: Frame, length: float, wider: float = 0.0
    ) -> list[Circle]:
        project = self._bones.project
        x0, y0 = project(start)
        x1, y1 = project(along(start, frame, u=-length))
        fx, fy = project(along(start, frame, f=1.0))
        fx, fy = fx - x0, fy - y0
        dx, dy = x1 - x0, y1 - y0
        return [
            (x0 + ring.at * dx + ring.offset * fx, y0 + ring.at * dy + ring.offset * fy, ring.r + wider)
            for ring in rings
        ]

    def _lower_leg(self, leg: Leg) -> tuple[Polygon, ...]:
        return (*self._limb("shank", leg.knee, leg.shank), *self._foot(leg))

    def _foot(self, leg: Leg) -> tuple[Polygon, ...]:
        nearer = 1.0 + 0.55 * max(0.0, leg.foot.f[2])
        rings = self._body.foot
        ankle, heel, instep = (self._spot(leg.ankle, leg.foot, ring) for ring in rings[:3])
        ball = self._spot(leg.ankle, leg.foot, rings[3], nearer)
        root, tip = (self._spot(leg.ball, leg.toes, ring, nearer) for ring in rings[4:])
        middle = against_clock([(x, y) for x, y, _ in (ankle, heel, ball, instep)])
        return (
            capsule(ankle, heel),
            *tangled((ankle, instep, ball)),
            capsule(heel, ball),
            *tangled((ball, root, tip)),
            middle,
        )

    def _spot(self, origin: Vec, frame: Frame, ring: FootRing, wider: float = 1.0) -> Circle:
        x, y = self._bones.project(along(origin, frame, f=ring.f, u=ring.u))
        return (x, y, ring.r * wider)

    def _arm(self, arm: Arm) -> tuple[Polygon, ...]:
        return (
            *self._limb("upper_arm", arm.shoulder, arm.upper),
            *self._limb("forearm", arm.elbow, arm.fore),
            *self._limb("hand", arm.wrist, arm.hand),
        )

    def _sleeve(self, arm: Arm) -> tuple[Polygon, ...]:
        return self._limb("upper_arm", arm.shoulder, arm.upper, last=SLEEVE_END, wider=0.005, round_end=False)

    def _near_arm(self, arm: Arm) -> list[Mark]:
        seam = ("f_seam", SEAM) if self._side_view else ("", 0.0)
        sleeve = Part("f_shirt", self._sleeve(arm), halo=False, edge=seam[0], edge_width=seam[1])
        return [Part("f_skin", self._arm(arm)), sleeve]

    def _shorts_leg(self, leg: Leg) -> tuple[Polygon, ...]:
        wider = 0.006 if self._side_view else 0.003
        return self._limb(
            "thigh", leg.hip, leg.thigh, first=SHORTS_START, last=SHORTS_END, wider=wider, round_end=False
        )

    def _seat(self) -> tuple[Polygon, ...]:
        sections = [cut for cut in smooth_sections(self._body.torso["pelvis"]) if cut.up <= SHORTS_TOP]
        pelvis = self._trunk_part(sections, (0.0, 0.0, 0.0), self._bones.pelvis)
        x, y = self._bones.project(along((0.0, 0.0, 0.0), self._bones.pelvis, f=-0.014, u=-0.010))
        return (pelvis, disc(x, y, 0.0585 if self._side_view else 0.020))

    def _trunk(self) -> list[Mark]:
        bones, torso = self._bones, self._body.torso
        lower = self._trunk_part(smooth_sections(torso["pelvis"]), (0.0, 0.0, 0.0), bones.pelvis)
        upper = self._trunk_part(smooth_sections(torso["chest"]), bones.waist, bones.chest, self._breath)
        wx, wy = bones.project(bones.waist)
        waist = disc(wx, wy, self._half_width(torso["pelvis"][-1], bones.pelvis))
        collar = (*bones.project(along(bones.neck_base, bones.chest, u=-0.014)), 0.026)
        shoulders = tuple(capsule((*bones.project(arm.shoulder), 0.0345), collar) for arm in bones.arms)
        neck = capsule((*bones.project(bones.neck_base), 0.027), (*bones.project(bones.skull_base), 0.024))
        return [Part("f_skin", (neck,)), Part("f_shirt", (lower, upper, waist, *shoulders), grow=0.004)]

    def _trunk_part(
        self, sections: Sequence[Section], start: Vec, frame: Frame, breath: float = 0.0
    ) -> Polygon:
        project = self._bones.project
        ax, ay = self._across(frame)
        left: list[Point] = []
        right: list[Point] = []
        for cut in sections:
            x, y = project(along(start, frame, f=cut.offset, u=cut.up))
            half = self._half_width(cut, frame) * (1.0 + BREATH * breath * (cut.up > 0))
            left.append((x - half * ax, y - half * ay))
            right.append((x + half * ax, y + half * ay))
        return against_clock((*right, *reversed(left)))

    def _across(self, frame: Frame) -> Point:
        """The unit direction on the screen that lies across the trunk's axis."""
        x0, y0 = self._bones.project((0.0, 0.0, 0.0))
        x1, y1 = self._bones.project(frame.u)
        length = hypot(x1 - x0, y1 - y0) or 1.0
        return ((y1 - y0) / length, -(x1 - x0) / length)

    def _half_width(self, cut: Section, frame: Frame) -> float:
        ax, ay = self._across(frame)
        x0, y0 = self._bones.project((0.0, 0.0, 0.0))

        def part(direction: Vec) -> float:
            x, y = self._bones.project(direction)
            return (x - x0) * ax + (y - y0) * ay

        return hypot(cut.half_width * part(frame.r), cut.half_depth * part(frame.f))

    def _head_spot(self, f: float, u: float) -> Point:
        return self._bones.project(along(self._bones.head_centre, self._bones.head, f=f, u=u))

    def _head_axis(self) -> Point:
        (x0, y0), (x1, y1) = self._head_spot(0, 0), self._head_spot(0, 1)
        length = hypot(x1 - x0, y1 - y0) or 1.0
        return ((x1 - x0) / length, (y1 - y0) / length)

    def _profile(self) -> list[Mark]:
        axis = self._head_axis()
        skull = ellipse(self._head_spot(0, 0.006), axis, 0.0535, 0.060)
        jaw = capsule((*self._head_spot(0.010, -0.020), 0.040), (*self._head_spot(0.026, -0.044), 0.0165))
        nose = capsule((*self._head_spot(0.046, 0.004), 0.006), (*self._head_spot(0.056, -0.013), 0.0065))
        hair = ellipse(self._head_spot(0, 0.008), axis, 0.057, 0.0635)
        line = against_clock([self._head_spot(f, u) for f, u in _HAIR_LINE])
        return [
            Part("f_skin", (skull, jaw, nose)),
            Part("f_hair", (hair,), halo=False, clip=line),
            Part("f_skin", (disc(*self._head_spot(-0.004, -0.010), 0.0085),), halo=False),
        ]

    def _face(self) -> list[Mark]:
        axis = self._head_axis()
        ax, ay = axis[1], -axis[0]
        x, y = self._head_spot(0, 0)

        def spot(across: float, up: float) -> Point:
            return (x + across * ax + up * axis[0], y + across * ay + up * axis[1])

        ears = tuple(disc(*spot(side * 0.047, -0.006), 0.0095) for side in (-1, 1))
        face = (ellipse(spot(0, 0), axis, 0.047, 0.060), ellipse(spot(0, -0.014), axis, 0.0385, 0.050))
        hairline = (spot(-0.1, 0.018), spot(0.1, 0.018), spot(0.1, 0.1), spot(-0.1, 0.1))
        hair = Part("f_hair", (ellipse(spot(0, 0.010), axis, 0.0505, 0.064),), False, clip=hairline)
        forehead = Part("f_skin", (ellipse(spot(0, 0.018), axis, 0.034, 0.026),), False)
        return [Part("f_skin", (*ears, *face)), hair, forehead]

    def _work(self, leg: Leg, names: Sequence[str]) -> tuple[tuple[Polygon, ...], ...]:
        areas = [self._body.work_areas[name] for name in names if name != "side_hip"]
        return tuple(tangled(self._area_circles(leg, area)) for area in areas)

    def _area_circles(self, leg: Leg, area: WorkArea) -> list[Circle]:
        if area.bone == "foot":
            return [self._spot(leg.ankle, leg.foot, ring) for ring in area.foot_rings]
        start, frame = (leg.knee, leg.shank) if area.bone == "shank" else (leg.hip, leg.thigh)
        return self._circles(area.rings, start, frame, self._body.lengths[area.bone])

    def _hip_areas(self) -> tuple[tuple[Polygon, ...], ...]:
        """The outer hips, seen from the front: on both edges of the shorts."""
        area = self._body.work_areas["side_hip"]
        result = []
        for leg in self._bones.legs:
            rim = along(leg.hip, self._bones.pelvis, r=leg.side * 0.036)
            circles = self._circles(area.rings, rim, leg.thigh, self._body.lengths["thigh"])
            result.append(tangled(circles))
        return tuple(result)


@cache
def _rings(rings: tuple[Ring, ...], first: float, last: float) -> tuple[Ring, ...]:
    """The smooth circles from `first` to `last`, with one at each of the two."""
    inner = [ring for ring in smooth_rings(rings, first, last) if first < ring.at < last]
    return (ring_at(rings, first), *inner, ring_at(rings, last))
