"""The guide's foot as numbers: outlines, places that hurt and pins, all in px of one picture.

The picture shows a right foot and has the size that the file gives; x goes right, y down. Side,
sole and back are drawn in foot lengths in the file, and laid into the picture here.
"""

from __future__ import annotations

import itertools
import json
from dataclasses import dataclass
from math import hypot
from typing import TYPE_CHECKING, Any

from rehab_player.core.figure.frames import Point
from rehab_player.core.figure.outline import Circle, Polygon, against_clock, smooth_curve, tangled

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from rehab_player.core.figure.values import Body

FILE = "foot.json"

Chain = tuple[Circle, ...]
"""Circles in a row and all that lies between them."""


@dataclass(frozen=True, slots=True)
class Region:
    """A place that can hurt, as one view shows it: one or more chains."""

    spot: str
    chains: tuple[Chain, ...]

    def distance(self, point: Point) -> float:
        """How far `point` is from the outline, in px; below 0 inside of it."""
        return min(_from_chain(point, chain) for chain in self.chains)

    def polygons(self) -> tuple[Polygon, ...]:
        """The same as pieces to fill together."""
        return tuple(polygon for chain in self.chains for polygon in tangled(chain))


@dataclass(frozen=True, slots=True)
class PinPlace:
    """Where a number stands, and to where its line leads."""

    spot: str
    view: str
    at: Point
    to: Point


@dataclass(frozen=True, slots=True)
class View:
    """The foot from one side. `limbs` are drawn apart from each other, the first at the back.

    `top` is where the leg is cut off. `far` are the toes behind the heel.
    """

    name: str
    label: Point
    top: float
    limbs: tuple[Polygon, ...]
    far: Polygon
    lines: tuple[tuple[Point, ...], ...]
    regions: tuple[Region, ...]
    pins: tuple[PinPlace, ...]


@dataclass(frozen=True, slots=True)
class FootDrawing:
    """The whole picture of a right foot; a left one is its mirror image."""

    width: float
    height: float
    floor: tuple[Point, Point]
    views: tuple[View, ...]

    @property
    def pins(self) -> tuple[PinPlace, ...]:
        """All numbers, view by view."""
        return tuple(pin for view in self.views for pin in view.pins)

    def spot_near(self, point: Point, within: float) -> str | None:
        """The place that `point` is in, or that is nearest and at most `within` px away."""
        near = [(region.distance(point), region.spot) for view in self.views for region in view.regions]
        distance, spot = min(near)
        return spot if distance <= within else None


def read_foot(folder: Path, body: Body) -> FootDrawing:
    """The drawing in `folder`; the view from the side has the outline that figures' close-ups have."""
    data: dict[str, Any] = json.loads((folder / FILE).read_text(encoding="utf-8"))
    width, height = data["size"]
    a, b = data["floor"]
    views = tuple(_view(row, body) for row in data["views"])
    return FootDrawing(width, height, ((a[0], a[1]), (b[0], b[1])), views)


def _view(row: dict[str, Any], body: Body) -> View:
    (x, y), scale = row["at"], row["scale"]

    def lay(points: Iterable[Sequence[float]]) -> tuple[Point, ...]:
        return tuple((x + scale * point[0], y - scale * point[1]) for point in points)

    def chain(circles: Iterable[Sequence[float]]) -> Chain:
        return tuple((x + scale * c[0], y - scale * c[1], scale * c[2]) for c in circles)

    return View(
        name=row["name"],
        label=_point(row["label"]),
        top=y - scale * row["top"] if "top" in row else 0.0,
        limbs=(
            *(tangled(chain(toe))[0] for toe in row.get("toes", ())),
            against_clock(lay(_outline(row, body))),
        ),
        far=tuple(smooth_curve(lay(row["far"]))) if "far" in row else (),
        lines=tuple(map(lay, row["lines"])),
        regions=tuple(Region(r["spot"], tuple(map(chain, _chains(r, body)))) for r in row["regions"]),
        pins=tuple(PinPlace(p["spot"], row["name"], _point(p["at"]), _point(p["to"])) for p in row["pins"]),
    )


def _outline(row: dict[str, Any], body: Body) -> list[Point]:
    return smooth_curve([_point(point) for point in row.get("outline", body.contour)])


def _chains(row: dict[str, Any], body: Body) -> Sequence[Iterable[Sequence[float]]]:
    """The circles of a region: its own, or those that figures' close-ups have."""
    if "chains" in row:
        chains: list[list[list[float]]] = row["chains"]
        return chains
    return [[(point.x, point.y, point.r) for point in body.contour_areas[row["figure"]]]]


def _point(pair: Sequence[float]) -> Point:
    return (pair[0], pair[1])


def _from_chain(point: Point, chain: Chain) -> float:
    if len(chain) == 1:
        return _from_capsule(point, chain[0], chain[0])
    return min(_from_capsule(point, a, b) for a, b in itertools.pairwise(chain))


def _from_capsule(point: Point, a: Circle, b: Circle) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = dx * dx + dy * dy
    share = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length if length else 0.0
    share = min(max(share, 0.0), 1.0)
    away = hypot(point[0] - a[0] - share * dx, point[1] - a[1] - share * dy)
    return away - (a[2] + share * (b[2] - a[2]))
