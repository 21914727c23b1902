"""The things around the figure: floor, step, wall, chair, towel, bottle …

`PROPS` says which numbers each kind needs, in statures; reading a figure file and drawing
share it.
"""

from __future__ import annotations

from math import cos, hypot, pi, radians, sin
from typing import TYPE_CHECKING

from rehab_player.core.figure.frames import Point, along
from rehab_player.core.figure.outline import Polygon, against_clock, disc
from rehab_player.core.figure.parts import Mark, Part, Stroke
from rehab_player.core.figure.values import Edges, Prop

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from rehab_player.core.figure.skeleton import Skeleton

LINE = 0.0075
"""How thick a prop's line is."""

PROPS: Mapping[str, tuple[str, ...]] = {
    "floor": (),
    "step": ("x0", "x1", "height"),
    "rail": ("x", "y0", "y1"),
    "wall": ("x",),
    "chair": ("seat_y", "x0", "x1"),
    "cushion": ("x0", "x1", "y0", "y1"),
    "block": ("x", "y", "width", "height", "turn"),
    "bar": ("x0", "y0", "x1", "y1"),
    "rolled_towel": ("x", "y", "r"),
    "ball": ("x", "y", "r"),
    "bottle": ("x", "y"),
    "roller": ("x", "y", "r"),
    "cloth": ("x0", "x1"),
    "ground": ("x0", "x1"),
    "band": (),
    "towel_loop": (),
    "weight": ("r",),
}
MIDDLE = frozenset({"rolled_towel", "ball", "bottle", "roller", "cloth", "ground"})
"""Kinds that stand between the far and the near side."""
BEFORE = frozenset({"band", "towel_loop", "weight"})
"""Kinds that are in front of the body, or held."""

_ANYWHERE = Edges(-0.5, 0.5, 0.0, 1.0)
_TICK = 0.16
"""How far apart the marks on a running floor are."""
_BOTTLE_LENGTH, _BOTTLE_HEIGHT = 0.145, 0.066


def behind(prop: Prop, edges: Edges) -> list[Mark]:
    """A prop that stands still behind the figure; `edges` is what the stage shows."""
    draw = _BEHIND.get(prop.kind)
    return draw(prop.numbers, edges) if draw else []


def between(prop: Prop, moved: float, origin: Point = (0.0, 0.0)) -> list[Mark]:
    """A prop between the far and the near side, rolled `moved` along the floor.

    Its own place counts from `origin`.
    """
    numbers = dict(prop.numbers)
    if "x" in numbers and "y" in numbers:
        numbers |= {"x": numbers["x"] + origin[0], "y": numbers["y"] + origin[1]}
    draw = _BETWEEN.get(prop.kind)
    return draw(numbers, moved) if draw else behind(prop._replace(numbers=numbers), _ANYWHERE)


def before(prop: Prop, bones: Skeleton) -> list[Mark]:
    """A prop that goes with the body, in front of it."""
    if prop.kind == "band":
        return _band(bones, prop.at or "knees")
    if prop.kind == "towel_loop":
        return _towel_loop(bones)
    if prop.kind == "weight":
        x, y = bones.place(prop.at or "right.wrist")
        return [_round("f_prop", x, y, prop.numbers["r"], "f_prop_line")]
    return []


def rounded(x0: float, y0: float, x1: float, y1: float, corner: float) -> Polygon:
    """A rectangle with round corners."""
    r = min(corner, (x1 - x0) / 2, (y1 - y0) / 2)
    centres = ((x1 - r, y1 - r), (x0 + r, y1 - r), (x0 + r, y0 + r), (x1 - r, y0 + r))
    return tuple(
        (cx + r * cos(pi / 2 * (quarter + step / 6)), cy + r * sin(pi / 2 * (quarter + step / 6)))
        for quarter, (cx, cy) in enumerate(centres)
        for step in range(7)
    )


def _plain(colour: str, polygon: Polygon, edge: str = "", width: float = LINE) -> Part:
    return Part(colour, (polygon,), halo=False, edge=edge, edge_width=width if edge else 0.0)


def _round(colour: str, x: float, y: float, r: float, edge: str) -> Part:
    return _plain(colour, disc(x, y, r, 36), edge, LINE * 0.8)


def _line(*points: Point, width: float = LINE) -> Stroke:
    return Stroke("f_prop_line", points, width, thin=True)


def _floor(n: Mapping[str, float], edges: Edges) -> list[Mark]:
    return [_line((edges.left, 0.0), (edges.right, 0.0))]


def _step(n: Mapping[str, float], edges: Edges) -> list[Mark]:
    x0, top = n["x0"], n["height"]
    x1 = max(n["x1"], edges.right - 0.034)
    return [
        _plain("f_prop", rounded(x0, 0.0, x1, top, 0.012)),
        _line((x0, top), (x1, top)),
        _line((x0, top), (x0, top - 0.041)),
    ]


def _rail(n: Mapping[str, float], edges: Edges) -> list[Mark]:
    x, y0, y1 = n["x"], n["y0"], n["y1"]
    return [
        _line((x, y0), (x, y1), width=1.25 * LINE),
        _line((x - 0.03, y1), (x + 0.05, y1), width=1.9 * LINE),
    ]


def _wall(n: Mapping[str, float], edges: Edges) -> list[Mark]:
    x = n["x"]
    return [
        _plain("f_prop", rounded(x, 0.0, x + 0.045, 1.02, 0.010)),
        _line((x, 0.004), (x, 1.015)),
    ]


def _chair(n: Mapping[str, float], edges: Edges) -> list[Mark]:
    seat, x0, x1 = n["seat_y"], n["x0"], n["x1"]
    under = seat - 0.032
    back = rounded(x0 - 0.066, seat + 0.20, x0 - 0.024, seat + 0.35, 0.016)
    return [
        _line((x0 + 0.024, under), (x0 - 0.006, 0.0), width=1.1 * LINE),
        _line((x1 - 0.024, under), (x1 + 0.006, 0.0), width=1.1 * LINE),
        _line((x0 + 0.012, under + 0.016), (x0 - 0.040, seat + 0.21), width=1.1 * LINE),
        _plain("f_prop", back, "f_prop_line", 0.8 * LINE),
        _plain("f_prop", rounded(x0, under, x1, seat, 0.014), "f_prop_line", 0.8 * LINE),
    ]


def _cushion(n: Mapping[str, float], edges: Edges) -> list[Mark]:
    shape = rounded(n["x0"], n["y0"], n["x1"], n["y1"], 0.03)
    return [_plain("f_prop", shape, "f_prop_line", 0.6 * LINE)]


def _block(n: Mapping[str, float], edges: Edges) -> list[Mark]:
    c, s = cos(radians(n["turn"])), sin(radians(n["turn"]))
    half_w, half_h = n["width"] / 2, n["height"] / 2
    flat = rounded(-half_w, -half_h, half_w, half_h, 0.014)
    turned = tuple((n["x"] + x * c - y * s, n["y"] + x * s + y * c) for x, y in flat)
    return [_plain("f_prop", turned, "f_prop_line", 0.8 * LINE)]


def _bar(n: Mapping[str, float], edges: Edges) -> list[Mark]:
    return [_line((n["x0"], n["y0"]), (n["x1"], n["y1"]), width=1.25 * LINE)]


def _rolled_towel(n: Mapping[str, float], moved: float) -> list[Mark]:
    return [_round("f_towel", n["x"], n["y"], n["r"], "f_towel_line")]


def _ball(n: Mapping[str, float], moved: float) -> list[Mark]:
    x, y, r = n["x"] + moved, n["y"], n["r"]
    aim = -moved / r
    curve = tuple(
        (x + 0.8 * r * cos(aim + turn), y + 0.8 * r * sin(aim + turn)) for turn in (0.9, 1.25, 1.6, 1.95, 2.3)
    )
    return [
        _round("f_towel", x, y, r, "f_towel_line"),
        Stroke("f_towel_line", tuple((x + (a - x) * 0.75, y + (b - y) * 0.75) for a, b in curve), 0.004),
    ]


def _bottle(n: Mapping[str, float], moved: float) -> list[Mark]:
    x, y = n["x"] + moved, n["y"]
    half, r = _BOTTLE_LENGTH / 2, _BOTTLE_HEIGHT / 2
    body = rounded(x - half, y - r, x + half * 0.52, y + r, 0.022)
    shoulder = against_clock(
        [
            (x + half * 0.30, y - r), (x + half * 0.55, y - r), (x + half * 0.80, y - r * 0.35),
            (x + half * 0.80, y + r * 0.35), (x + half * 0.55, y + r), (x + half * 0.30, y + r),
        ]
    )  # fmt: skip
    cap = rounded(x + half * 0.80, y - r * 0.42, x + half, y + r * 0.42, 0.006)
    # The frost goes round with the bottle: its strokes move along it as it turns.
    turn = (moved / r) % (2 * pi)
    strokes = [
        Stroke("f_ice_line", ((sx - 0.012, y + h + 0.010), (sx + 0.012, y + h - 0.010)), 0.0055)
        for i, sx in enumerate((x - 0.045, x - 0.015, x + 0.015))
        if cos(angle := turn + 0.5 * (i - 1)) > -0.2
        for h in (sin(angle) * r * 0.6,)
    ]
    outline = Part("f_ice", (body, shoulder), halo=False, edge="f_ice_line", edge_width=0.7 * LINE)
    return [outline, Part("f_ice_line", (cap,), halo=False), *strokes]


def _roller(n: Mapping[str, float], moved: float) -> list[Mark]:
    x, y, r = n["x"] + moved, n["y"], n["r"]
    aim = -moved / r
    spokes = [
        Stroke(
            "f_prop_line",
            tuple((x + k * r * cos(aim + turn), y + k * r * sin(aim + turn)) for k in (0.58, 0.82)),
            0.005,
        )
        for turn in (0.4, 0.4 + 2 * pi / 3, 0.4 + 4 * pi / 3)
    ]
    return [
        _round("f_prop", x, y, r, "f_prop_line"),
        *spokes,
        _round("f_prop", x, y, 0.43 * r, "f_prop_line"),
    ]


def _cloth(n: Mapping[str, float], moved: float) -> list[Mark]:
    """A towel flat on the floor that bunches up as the toes draw it in by `moved`."""
    x0, x1 = n["x0"], n["x1"] - moved
    count, height = 24, 0.006 + 0.30 * max(0.0, moved)
    upper = [
        (x0 + (x1 - x0) * i / count, 0.010 + height * (0.5 - 0.5 * cos(2 * pi * i / 6)))
        for i in range(count + 1)
    ]
    return [_plain("f_towel", against_clock([(x0, 0.0), *upper, (x1, 0.0)]), "f_towel_line", 0.6 * LINE)]


def _ground(n: Mapping[str, float], moved: float) -> list[Mark]:
    """Marks below a floor that runs backwards, so that one sees somebody getting on."""
    first = n["x0"] + moved % _TICK
    count = int((n["x1"] - 0.05 - first) / _TICK) + 1
    return [_line((x, -0.018), (x + 0.05, -0.018)) for x in (first + i * _TICK for i in range(count))]


def _band(bones: Skeleton, at: str) -> list[Mark]:
    joint = "knee" if at == "knees" else "ankle"
    (xr, yr), (xl, yl) = bones.place(f"right.{joint}"), bones.place(f"left.{joint}")
    reach, up = (0.034, 0.030) if joint == "knee" else (0.020, 0.030)
    ends = ((xr - reach, yr + up), (xl + reach, yl + up))
    return [Stroke("f_towel_line", ends, 0.0225), Stroke("f_towel", ends, 0.0165)]


def _towel_loop(bones: Skeleton) -> list[Mark]:
    """From the hands round the ball of the foot and back, as a ribbon."""
    leg, arm = bones.legs[0], bones.arms[0]
    hand = bones.project(along(arm.wrist, arm.hand, u=-0.045))
    sole = bones.project(along(leg.ball, leg.foot, f=0.006, u=-0.004))
    instep = bones.project(along(leg.ball, leg.foot, f=0.012, u=0.034))
    dx, dy = sole[0] - hand[0], sole[1] - hand[1]
    length = hypot(dx, dy) or 1.0
    nx, ny = -dy / length * 0.012, dx / length * 0.012
    loop = ((hand[0] + nx, hand[1] + ny), instep, sole, (hand[0] - nx, hand[1] - ny))
    return [
        Stroke("f_towel_line", loop, 0.017, closed=True),
        Stroke("f_towel", loop, 0.0125, closed=True),
    ]


_BEHIND: Mapping[str, Callable[[Mapping[str, float], Edges], list[Mark]]] = {
    "floor": _floor,
    "step": _step,
    "rail": _rail,
    "wall": _wall,
    "chair": _chair,
    "cushion": _cushion,
    "block": _block,
    "bar": _bar,
}
_BETWEEN: Mapping[str, Callable[[Mapping[str, float], float], list[Mark]]] = {
    "rolled_towel": _rolled_towel,
    "ball": _ball,
    "bottle": _bottle,
    "roller": _roller,
    "cloth": _cloth,
    "ground": _ground,
}
