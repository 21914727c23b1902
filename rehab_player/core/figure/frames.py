"""Directions in space and the turning of them.

Lengths are in statures, angles in degrees. Screen: x to the right, y up, z towards the viewer.
"""

from __future__ import annotations

from math import asin, atan2, cos, degrees, hypot, radians, sin
from typing import NamedTuple

Point = tuple[float, float]
"""A place on the screen: x, y."""

Vec = tuple[float, float, float]
"""A place or direction in space: x, y, z."""


class Frame(NamedTuple):
    """Three directions at right angles: forward, up, and the body's own right."""

    f: Vec
    u: Vec
    r: Vec


def facing(view: float) -> Frame:
    """The frame of an upright body; `view` 0 faces right, 90 faces the viewer."""
    c, s = cos(radians(view)), sin(radians(view))
    return Frame((c, 0.0, s), (0.0, 1.0, 0.0), (-s, 0.0, c))


def about_r(frame: Frame, angle: float) -> Frame:
    """`frame` turned about its own right."""
    if not angle:
        return frame
    c, s = cos(radians(angle)), sin(radians(angle))
    return Frame(_sum(frame.f, c, frame.u, s), _sum(frame.u, c, frame.f, -s), frame.r)


def about_f(frame: Frame, angle: float) -> Frame:
    """`frame` turned about its own forward."""
    if not angle:
        return frame
    c, s = cos(radians(angle)), sin(radians(angle))
    return Frame(frame.f, _sum(frame.u, c, frame.r, s), _sum(frame.r, c, frame.u, -s))


def about_u(frame: Frame, angle: float) -> Frame:
    """`frame` turned about its own up."""
    if not angle:
        return frame
    c, s = cos(radians(angle)), sin(radians(angle))
    return Frame(_sum(frame.f, c, frame.r, -s), frame.u, _sum(frame.r, c, frame.f, s))


def about_vertical(frame: Frame, angle: float) -> Frame:
    """`frame` turned about the vertical of the room."""
    if not angle:
        return frame
    c, s = cos(radians(angle)), sin(radians(angle))
    f, u, r = ((x * c + z * s, y, z * c - x * s) for x, y, z in frame)
    return Frame(f, u, r)


def along(origin: Vec, frame: Frame, f: float = 0.0, u: float = 0.0, r: float = 0.0) -> Vec:
    """The place that lies `f` forward, `u` up and `r` to the right of `origin`."""
    return (
        origin[0] + f * frame.f[0] + u * frame.u[0] + r * frame.r[0],
        origin[1] + f * frame.f[1] + u * frame.u[1] + r * frame.r[1],
        origin[2] + f * frame.f[2] + u * frame.u[2] + r * frame.r[2],
    )


def elevation(frame: Frame) -> float:
    """How far forward points above the horizontal, in degrees."""
    return degrees(atan2(frame.f[1], hypot(frame.f[0], frame.f[2])))


def turn_to_elevation(frame: Frame, wanted: float) -> float:
    """The angle about r that brings forward to `wanted` degrees above the horizontal.

    The nearest it can get when the frame lies so that it cannot be reached.
    """
    span = hypot(frame.f[1], frame.u[1])
    if span < 1e-9:
        return 0.0
    share = min(max(sin(radians(wanted)) / span, -1.0), 1.0)
    return degrees(asin(share) - atan2(frame.f[1], frame.u[1]))


def _sum(a: Vec, ka: float, b: Vec, kb: float) -> Vec:
    return (a[0] * ka + b[0] * kb, a[1] * ka + b[1] * kb, a[2] * ka + b[2] * kb)
