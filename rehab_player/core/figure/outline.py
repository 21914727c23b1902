"""Outlines as polygons: chains of circles, sections of the trunk, smooth curves.

All polygons turn the same way (against the clock with y up), so that several of them
filled together with the winding rule are their union.
"""

from __future__ import annotations

import itertools
from functools import cache
from math import acos, atan2, cos, hypot, pi, sin
from typing import TYPE_CHECKING

from rehab_player.core.figure.frames import Point
from rehab_player.core.figure.values import Ring, Section

if TYPE_CHECKING:
    from collections.abc import Sequence

Circle = tuple[float, float, float]
"""A circle: x, y, radius."""

Polygon = tuple[Point, ...]

STEPS = 6
"""Steps between two given circles of a limb: 14 look the same at full screen, and cost twice as much."""


@cache
def smooth_rings(rings: tuple[Ring, ...], first: float, last: float) -> tuple[Ring, ...]:
    """The circles between the given ones, from `first` to `last` along the bone."""
    return tuple(ring for ring in _between_rings(rings, STEPS) if first <= ring.at <= last)


@cache
def ring_at(rings: tuple[Ring, ...], at: float) -> Ring:
    """The circle at one place along the bone."""
    for low, high in itertools.pairwise(rings):
        if at <= high.at:
            return _mix_rings(low, high, (at - low.at) / (high.at - low.at))
    return rings[-1]


@cache
def smooth_sections(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """The cuts between the given ones."""
    result = [sections[0]]
    for low, high in itertools.pairwise(sections):
        for step in range(1, STEPS + 1):
            share = step / STEPS
            k = _soft(share)
            result.append(
                Section(
                    low.up + (high.up - low.up) * share,
                    low.half_width + (high.half_width - low.half_width) * k,
                    low.half_depth + (high.half_depth - low.half_depth) * k,
                    low.offset + (high.offset - low.offset) * k,
                )
            )
    return tuple(result)


@cache
def _unit_circle(sides: int) -> tuple[Point, ...]:
    return tuple((cos(2 * pi * i / sides), sin(2 * pi * i / sides)) for i in range(sides))


def disc(x: float, y: float, r: float, sides: int = 28) -> Polygon:
    """A circle as a polygon."""
    return tuple((x + r * c, y + r * s) for c, s in _unit_circle(sides))


def ellipse(centre: Point, axis: Point, width: float, height: float, sides: int = 44) -> Polygon:
    """An ellipse with half axes `width` and `height`, its height along the unit direction `axis`."""
    (cx, cy), (ax, ay) = centre, axis
    return tuple(
        (cx + width * c * ay + height * s * ax, cy - width * c * ax + height * s * ay)
        for c, s in _unit_circle(sides)
    )


def capsule(a: Circle, b: Circle, sides: int = 20) -> Polygon:
    """Two circles and the tangents between them."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    distance = hypot(dx, dy)
    if distance <= abs(a[2] - b[2]) + 1e-9:
        return disc(*(a if a[2] >= b[2] else b), sides)
    aim = atan2(dy, dx)
    spread = acos((a[2] - b[2]) / distance)
    return (
        *_arc(b, aim - spread, aim + spread, sides // 2),
        *_arc(a, aim + spread, aim - spread + 2 * pi, sides // 2),
    )


def chain(circles: Sequence[Circle], *, round_start: bool = True, round_end: bool = True) -> Polygon:
    """The outline of a row of circles that change smoothly; flat where an end is not round."""
    left: list[Point] = []
    right: list[Point] = []
    last = len(circles) - 1
    for index, (x, y, r) in enumerate(circles):
        before, after = circles[max(index - 1, 0)], circles[min(index + 1, last)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        distance = hypot(dx, dy) or 1e-9
        tx, ty = dx / distance, dy / distance
        slope = min(max((before[2] - after[2]) / distance, -0.9), 0.9)
        rise = (1.0 - slope * slope) ** 0.5
        left.append((x + r * (slope * tx - rise * ty), y + r * (slope * ty + rise * tx)))
        right.append((x + r * (slope * tx + rise * ty), y + r * (slope * ty - rise * tx)))
    end = _cap(circles[-1], right[-1], left[-1]) if round_end else ()
    start = _cap(circles[0], left[0], right[0]) if round_start else ()
    return (*right, *end, *reversed(left), *start)


def tangled(circles: Sequence[Circle]) -> tuple[Polygon, ...]:
    """A row of circles with sharp bends, piece by piece."""
    return tuple(capsule(a, b) for a, b in itertools.pairwise(circles))


def against_clock(points: Sequence[Point]) -> Polygon:
    """The same polygon, turning against the clock."""
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, (*points[1:], points[0]), strict=True))
    return tuple(points) if area >= 0 else tuple(reversed(points))


def smooth_curve(points: Sequence[Point], steps: int = 8, *, closed: bool = True) -> list[Point]:
    """A Catmull–Rom curve through `points`, `steps` short lines for each of them."""
    count = len(points)
    result: list[Point] = []
    for i in range(count if closed else count - 1):
        p0 = points[i - 1] if closed or i else points[0]
        p1, p2 = points[i], points[(i + 1) % count]
        p3 = points[(i + 2) % count] if closed or i + 2 < count else points[-1]
        for a, b, c, d in _blend_weights(steps):
            result.append(
                (
                    a * p0[0] + b * p1[0] + c * p2[0] + d * p3[0],
                    a * p0[1] + b * p1[1] + c * p2[1] + d * p3[1],
                )
            )
    if not closed:
        result.append(points[-1])
    return result


@cache
def _blend_weights(steps: int) -> tuple[tuple[float, float, float, float], ...]:
    weights = []
    for step in range(steps):
        t = step / steps
        t2, t3 = t * t, t * t * t
        weights.append(
            (
                0.5 * (-t3 + 2 * t2 - t),
                0.5 * (3 * t3 - 5 * t2 + 2),
                0.5 * (-3 * t3 + 4 * t2 + t),
                0.5 * (t3 - t2),
            )
        )
    return tuple(weights)


def _soft(share: float) -> float:
    return 0.6 * share * share * (3 - 2 * share) + 0.4 * share


def _between_rings(rings: Sequence[Ring], steps: int) -> list[Ring]:
    result = [rings[0]]
    for low, high in itertools.pairwise(rings):
        result += [_mix_rings(low, high, step / steps) for step in range(1, steps + 1)]
    return result


def _mix_rings(low: Ring, high: Ring, share: float) -> Ring:
    k = _soft(share)
    return Ring(
        low.at + (high.at - low.at) * share,
        low.r + (high.r - low.r) * k,
        low.offset + (high.offset - low.offset) * k,
    )


def _arc(circle: Circle, start: float, end: float, steps: int) -> list[Point]:
    x, y, r = circle
    turn = (end - start) / steps
    return [(x + r * cos(start + turn * i), y + r * sin(start + turn * i)) for i in range(steps + 1)]


def _cap(circle: Circle, start: Point, end: Point) -> Polygon:
    """The round end of a chain, from one side to the other, against the clock."""
    begin = atan2(start[1] - circle[1], start[0] - circle[0])
    sweep = (atan2(end[1] - circle[1], end[0] - circle[0]) - begin) % (2 * pi)
    return tuple(_arc(circle, begin, begin + sweep, 10)[1:-1])
