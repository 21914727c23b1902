"""What a scene is made of: filled parts and lines, with the names of their colours."""

from __future__ import annotations

from dataclasses import dataclass

from rehab_player.core.figure.frames import Point
from rehab_player.core.figure.outline import Polygon


@dataclass(frozen=True, slots=True)
class Part:
    """A filled shape: the union of `polygons` in one colour (a token of the palette).

    `grow` widens the outline with a round pen. Where there is a `halo`, a rim in the colour
    behind keeps the part apart from what it overlaps. `clip` keeps it within one polygon.
    `work` is the working area upon it. `edge` is the colour of a thin outline.
    """

    colour: str
    polygons: tuple[Polygon, ...]
    halo: bool = True
    grow: float = 0.0
    clip: Polygon | None = None
    work: tuple[tuple[Polygon, ...], ...] = ()
    edge: str = ""
    edge_width: float = 0.0


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line with round ends; `width` in statures."""

    colour: str
    points: tuple[Point, ...]
    width: float
    closed: bool = False
    halo: bool = False
    dashed: bool = False
    thin: bool = False
    """Never thinner than 1.5 px."""


Mark = Part | Stroke


@dataclass(frozen=True, slots=True)
class Scene:
    """What is drawn, back to front: `back` never moves, `front` is everything else."""

    back: tuple[Mark, ...]
    front: tuple[Mark, ...]
