"""A foot seen large: its outline, where it works, what it stands on, and where the phase ends.

Lengths are in foot lengths, the origin is the ankle joint, the foot faces right.
"""

from __future__ import annotations

from math import cos, pi, radians, sin
from typing import TYPE_CHECKING, NamedTuple

from rehab_player.core.figure.outline import Circle, Polygon, against_clock, disc, smooth_curve, tangled
from rehab_player.core.figure.parts import Mark, Part, Scene, Stroke
from rehab_player.core.figure.props import rounded
from rehab_player.core.figure.values import Body, CloseUp, ContourPoint, Foot, Prop

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rehab_player.core.figure.frames import Point

DETAIL = 0.012
GHOST = 0.010
LINE = 0.0075 / 0.156
FAR = 2.5
"""How far floor and step reach to the sides, beyond any picture."""
_ARCH_MIDDLE, _ARCH_HALF = 0.16, 0.30
_GHOST = slice(4, -5)
"""The end position is drawn from the instep round to the tendon: the other points are shank."""

CLOSE_UP_PROPS: Mapping[str, tuple[str, ...]] = {
    "floor": (),
    "step": ("x",),
    "bottle_end": ("x", "r"),
    "towel_strap": (),
    "cloth": ("x0", "x1"),
    "rolled_towel": ("x", "y", "r"),
    "hand": (),
    "plate": ("x0", "x1", "height"),
}
"""The kinds of props in close-ups and the numbers that each needs, in foot lengths."""


class FootShape:
    """One foot in one position; places are in the picture, its anchor where the close-up says."""

    def __init__(self, body: Body, close_up: CloseUp, foot: Foot, shift: float = 0.0) -> None:
        self._body = body
        self._foot = foot
        sole, lean = radians(foot.sole), radians(-foot.lean)
        self._sole = (cos(sole), sin(sole))
        self._turns: dict[float, Point] = {}
        self._lean_angle, self._sole_angle = lean, sole
        toe = radians(foot.toe)
        self._toe = (cos(toe), sin(toe))
        joint, x, y = close_up.anchor
        ax, ay = self._turned(ContourPoint(*body.toe_pivot, 1.0, False)) if joint == "ball" else (0.0, 0.0)
        self._move = (x - ax + shift, y - ay)

    def outline(self) -> Polygon:
        """The closed outline of shank and foot."""
        return against_clock(smooth_curve([self.spot(point) for point in self._body.contour]))

    def ghost(self) -> tuple[Point, ...]:
        """The open line from the instep round toes and heel to the tendon."""
        points = [self.spot(point) for point in self._body.contour[_GHOST]]
        return tuple(smooth_curve(points, closed=False))

    def area(self, name: str) -> tuple[Polygon, ...]:
        """Where it works, as overlapping pieces."""
        circles: list[Circle] = [(*self.spot(point), point.r) for point in self._body.contour_areas[name]]
        return tangled(circles)

    def spot(self, point: ContourPoint) -> Point:
        """Where a point of the outline is in the picture."""
        x, y = self._turned(point)
        return (x + self._move[0], y + self._move[1])

    def foot_spot(self, x: float, y: float) -> Point:
        """Where a place on the foot is in the picture."""
        return self.spot(ContourPoint(x, y, 1.0, False))

    def toe_spot(self, x: float, y: float) -> Point:
        """Where a place on the toes is in the picture."""
        return self.spot(ContourPoint(x, y, 1.0, True))

    def _turned(self, point: ContourPoint) -> Point:
        x, y = point.x, point.y
        if point.toe:
            x, y = self._toe_turned(x, y)
        elif self._foot.arch and y < -0.15 and -0.20 < x < 0.46 and point.weight == 1.0:
            y += self._foot.arch * max(0.0, 1.0 - ((x - _ARCH_MIDDLE) / _ARCH_HALF) ** 2)
        c, s = self._turn(point.weight)
        return (x * c - y * s, x * s + y * c)

    def _toe_turned(self, x: float, y: float) -> Point:
        px, py = self._body.toe_pivot
        c, s = self._toe
        dx, dy = x - px, y - py
        if self._foot.curl:
            # Toes that curl shorten and bend down at their tips.
            dx *= 1.0 - 0.35 * self._foot.curl
            dy += 0.06 * self._foot.curl * (1.0 - (dx / 0.12 - 1.0) ** 2)
        return (px + dx * c - dy * s, py + dx * s + dy * c)

    def _turn(self, weight: float) -> Point:
        turn = self._turns.get(weight)
        if turn is None:
            angle = self._lean_angle * (1.0 - weight) + self._sole_angle * weight
            turn = self._turns[weight] = (cos(angle), sin(angle))
        return turn


def foot_at(close_up: CloseUp, share: float, turn: float) -> tuple[Foot, float]:
    """The foot at `share` of the way from low to top and `turn` (0–1) of a cycle, and its shift."""
    low, top = close_up.low, close_up.top
    sway = sin(2 * pi * turn)

    def mix(name: str) -> float:
        a: float = getattr(low, name)
        b: float = getattr(top, name)
        return a + (b - a) * share

    foot = Foot(mix("sole") + close_up.swing * sway, mix("lean"), mix("toe"), mix("arch"), mix("curl"))
    return foot, close_up.shift * sway


def draw_close_up(body: Body, close_up: CloseUp, share: float, turn: float) -> Scene:
    """The close-up at one moment; see `foot_at`."""
    foot, shift = foot_at(close_up, share, turn)
    shape = FootShape(body, close_up, foot, shift)
    area = tuple(shape.area(name) for name in close_up.work)
    layers = [_prop(prop, shape, foot, shift) for prop in close_up.props]
    skin = Part("f_skin", (shape.outline(),), halo=False, work=area)
    return Scene(
        back=tuple(mark for layer in layers for mark in layer.still),
        front=(
            *(mark for layer in layers for mark in layer.under),
            skin,
            *_details(shape),
            *(mark for layer in layers for mark in layer.over),
        ),
    )


def end_line(body: Body, close_up: CloseUp, share: float) -> Stroke:
    """The dashed line of the foot where the phase ends."""
    foot, shift = foot_at(close_up, share, 0.0)
    return Stroke("f_ghost", FootShape(body, close_up, foot, shift).ghost(), GHOST, dashed=True)


def _details(shape: FootShape) -> list[Mark]:
    arc = tuple(
        shape.foot_spot(0.072 * cos(radians(a)), 0.072 * sin(radians(a))) for a in range(-60, 171, 15)
    )
    nail = (shape.toe_spot(0.640, -0.178), shape.toe_spot(0.695, -0.172))
    return [Stroke("f_detail", arc, DETAIL), Stroke("f_detail", nail, DETAIL)]


class _Layers(NamedTuple):
    """A prop's marks: those that never move, those behind the foot and those in front of it."""

    still: Sequence[Mark] = ()
    under: Sequence[Mark] = ()
    over: Sequence[Mark] = ()


def _prop(prop: Prop, shape: FootShape, foot: Foot, shift: float) -> _Layers:
    n = prop.numbers
    if prop.kind == "floor":
        return _Layers(still=[_line((-FAR, 0.0), (FAR, 0.0))])
    if prop.kind == "step":
        block = Part("f_prop", (rounded(n["x"], -FAR, FAR, 0.0, 0.03),), halo=False)
        return _Layers(still=[block, _line((n["x"], 0.0), (FAR, 0.0))])
    if prop.kind == "plate":
        plate = Part("f_prop", (rounded(n["x0"], -n["height"], n["x1"], 0.0, 0.03),), halo=False)
        floor = _line((-FAR, -n["height"]), (FAR, -n["height"]))
        return _Layers(still=[plate, _line((n["x0"] + 0.02, 0.0), (n["x1"] - 0.02, 0.0)), floor])
    if prop.kind == "bottle_end":
        return _Layers(under=_bottle_end(n["x"], n["r"], shift))
    if prop.kind == "rolled_towel":
        roll = disc(n["x"], n["y"], n["r"], 48)
        return _Layers(under=[Part("f_towel", (roll,), halo=False, edge="f_towel_line", edge_width=0.016)])
    if prop.kind == "cloth":
        return _Layers(under=_cloth(n["x0"], n["x1"], foot.curl))
    return _towel_strap(shape) if prop.kind == "towel_strap" else _Layers(over=_hand(shape))


def _bottle_end(x: float, r: float, shift: float) -> list[Mark]:
    """The round end of a bottle that the sole rolls: it goes half as far as the foot."""
    cx, aim = x + shift / 2, -shift / 2 / r
    strokes: list[Mark] = []
    for turn, near, far in ((0.6, 0.25, 0.6), (2.6, 0.1, 0.5), (4.6, 0.45, 0.6)):
        c, s = cos(turn + aim), sin(turn + aim)
        ends = ((cx + near * r * c, r + near * r * s), (cx + far * r * c, r + far * r * s))
        strokes.append(Stroke("f_ice_line", ends, 0.018))
    return [Part("f_ice", (disc(cx, r, r, 48),), halo=False, edge="f_ice_line", edge_width=0.02), *strokes]


def _cloth(x0: float, x1: float, curl: float) -> list[Mark]:
    """A towel on the floor that bunches up under the toes as they curl."""
    count, end = 32, x1 - 0.22 * curl
    height = 0.012 + 0.075 * curl
    upper = [
        (x0 + (end - x0) * i / count, 0.02 + height * (0.5 - 0.5 * cos(2 * pi * i / 8)))
        for i in range(count + 1)
    ]
    shape = against_clock([(x0, 0.0), *upper, (end, 0.0)])
    return [Part("f_towel", (shape,), halo=False, edge="f_towel_line", edge_width=0.014)]


def _towel_strap(shape: FootShape) -> _Layers:
    under, over = shape.foot_spot(0.50, -0.29), shape.foot_spot(0.54, -0.10)
    tip = shape.foot_spot(0.60, -0.27)
    behind = ((under[0] + 0.01, FAR), (under[0] + 0.03, under[1] + 0.05), under)
    before = ((over[0] - 0.01, FAR), over, tip)
    return _Layers(
        under=[Stroke("f_towel_line", behind, 0.05)],
        over=[Stroke("f_towel_line", before, 0.075), Stroke("f_towel", before, 0.06)],
    )


def _hand(shape: FootShape) -> list[Mark]:
    """A hand that holds the toes from above and draws them up."""
    palm, wrist, arm = shape.toe_spot(0.76, -0.02), shape.toe_spot(0.86, 0.24), shape.toe_spot(1.02, 0.95)
    tip, under = shape.toe_spot(0.755, -0.25), shape.toe_spot(0.65, -0.30)
    fingers = tangled(((*palm, 0.075), (*shape.toe_spot(0.80, -0.14), 0.05), (*tip, 0.045), (*under, 0.038)))
    fore = tangled(((*palm, 0.085), (*wrist, 0.075), (*arm, 0.115)))
    thumb = tangled(((*palm, 0.055), (*shape.toe_spot(0.63, -0.09), 0.036)))
    return [Part("f_skin", (*fore, *fingers)), Part("f_skin", thumb)]


def _line(a: Point, b: Point) -> Stroke:
    return Stroke("f_prop_line", (a, b), LINE * 0.5, thin=True)
