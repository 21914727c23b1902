"""The shape of the body from assets/figures/body.json, which ships with the program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rehab_player.core.figure.values import Body, ContourPoint, FootRing, Ring, Section, WorkArea

if TYPE_CHECKING:
    from collections.abc import Mapping

_WEIGHTS = {"shank": 0.0, "foot": 1.0, "toe": 1.0}


def read_body(data: Mapping[str, Any]) -> Body:
    """The body that `data` describes; KeyError when it is not the program's own file."""
    close_up = data["close_up"]
    return Body(
        lengths=dict(data["lengths"]),
        limbs={name: _rings(rows) for name, rows in data["limbs"].items()},
        torso={name: tuple(Section(**row) for row in rows) for name, rows in data["torso"].items()},
        foot=tuple(FootRing(row["f"], row["u"], row["r"]) for row in data["foot_circles"]["chain"]),
        work_areas={name: _area(area) for name, area in data["work_areas"].items()},
        contour=tuple(_contour_point(row) for row in close_up["side_contour"]),
        toe_pivot=(close_up["toe_pivot"][0], close_up["toe_pivot"][1]),
        contour_areas={
            name: tuple(_contour_point(row) for row in rows) for name, rows in close_up["areas_side"].items()
        },
    )


def _rings(rows: list[dict[str, float]]) -> tuple[Ring, ...]:
    return tuple(Ring(row["at"], row["r"], row["offset"]) for row in rows)


def _area(area: Mapping[str, Any]) -> WorkArea:
    if area["bone"] == "foot":
        return WorkArea("foot", (), tuple(FootRing(**row) for row in area["circles"]))
    return WorkArea(area["bone"], _rings(area["circles"]), ())


def _contour_point(row: Mapping[str, Any]) -> ContourPoint:
    weight = row["weight"] if row["frame"] == "blend" else _WEIGHTS[row["frame"]]
    return ContourPoint(row["x"], row["y"], weight, row["frame"] == "toe", row.get("r", 0.0))
