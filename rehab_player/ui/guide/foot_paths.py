"""The drawn foot as Qt's paths, in px of the drawing."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rehab_player.core.figure.frames import Point
    from rehab_player.core.figure.outline import Polygon
    from rehab_player.ui.guide.foot_data import View


class RegionPath(NamedTuple):
    """A place that can hurt, no larger than the limb it is on; `pinned` when a number stands beside it."""

    spot: str
    path: QPainterPath
    pinned: bool


class ViewPaths(NamedTuple):
    """A view as paths, in px of the drawing."""

    view: View
    limbs: tuple[QPainterPath, ...]
    skin: QPainterPath
    far: QPainterPath
    lines: tuple[QPainterPath, ...]
    regions: tuple[RegionPath, ...]


def view_paths(view: View) -> ViewPaths:
    """A view's paths; the regions are cut at the limbs' edges."""
    limbs = tuple(path_through(limb) for limb in view.limbs)
    skin = reduce(QPainterPath.united, limbs)
    pinned = {pin.spot for pin in view.pins}
    return ViewPaths(
        view,
        limbs,
        skin,
        path_through(view.far) if view.far else QPainterPath(),
        tuple(path_through(line, closed=False) for line in view.lines),
        tuple(
            RegionPath(region.spot, _union(region.polygons()).intersected(skin), region.spot in pinned)
            for region in view.regions
        ),
    )


def _union(polygons: Iterable[Polygon]) -> QPainterPath:
    return reduce(QPainterPath.united, map(path_through, polygons))


def path_through(points: Sequence[Point], *, closed: bool = True) -> QPainterPath:
    """Straight lines from point to point; `closed` makes an area of them."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addPolygon(QPolygonF([QPointF(*point) for point in points]))
    if closed:
        path.closeSubpath()
    return path
