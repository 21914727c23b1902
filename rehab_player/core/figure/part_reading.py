"""The smaller parts of figure files: swings, props, arrows, places, feet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast

from rehab_player.core.figure.pose_reading import JOINTS, plain_joint
from rehab_player.core.figure.values import ARM, LEG, TRUNK, Arrow, Foot, Prop, Swing
from rehab_player.core.language import translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rehab_player.core.figure.checking import Taker, Way
    from rehab_player.core.figure.frames import Point

PINS = tuple(f"{side}.{part}" for side in ("near", "far") for part in ("hand", "ball", "heel", "heel_mid"))
"""What can keep its place."""
_FOOT = ("sole", "lean", "toe", "arch", "curl")
_SIDED = {"near": "right", "far": "left", "right": "right", "left": "left"}
_SWAYING = {
    "anchor.x": "anchor.x",
    "anchor.y": "anchor.y",
    **{name: name for name in TRUNK},
    **{
        f"{side}_{limb}.{part}": f"{plain}_{limb}.{part}"
        for side, plain in _SIDED.items()
        for limb, parts in (("leg", LEG), ("arm", ARM))
        for part in parts
    },
    **{f"{pin}.{axis}": f"{plain_joint(pin)}.{axis}" for pin in PINS for axis in ("x", "y")},
}
"""What can sway, by the name in the file."""
_AT = ("knees", "ankles", *JOINTS, "near.wrist", "far.wrist", "near.shoulder", "far.shoulder", "near.knee")
_ANY = 0.1
"""Stands for a number that is missing, which is told anyway, so that the prop can be drawn."""
_PROP_LIMITS = {"turn": (-360.0, 360.0), "r": (0.005, 2.0), "width": (0.001, 5.0), "height": (0.001, 5.0)}


class PartReader:
    """Reads parts that several kinds of entries have; what is wrong goes to `take`."""

    def __init__(self, take: Taker) -> None:
        self._take = take

    def swings(self, value: object, way: Way) -> tuple[Swing, ...]:
        """What sways."""
        take = self._take
        swings = []
        for index, entry in enumerate(take.listing(value, way)):
            here = (*way, index)
            data = take.mapping(entry, here, ("what", "by", "turns", "start"))
            what = _SWAYING[take.choice(data.get("what"), (*here, "what"), _SWAYING)]
            swings.append(
                Swing(
                    what,
                    take.number(data.get("by"), (*here, "by"), -180, 180),
                    take.whole(data.get("turns", 1), (*here, "turns"), 1, 50),
                    take.number(data.get("start", 0), (*here, "start"), -360, 360),
                )
            )
        return tuple(swings)

    def names(self, value: object, way: Way, known: Iterable[str]) -> tuple[str, ...]:
        """Some of the `known` names."""
        names = tuple(known)
        listed = self._take.listing(value, way, most=12)
        return tuple(self._take.choice(name, (*way, index), names) for index, name in enumerate(listed))

    def props(self, value: object, way: Way, kinds: Mapping[str, tuple[str, ...]]) -> tuple[Prop, ...]:
        """Props of the `kinds`, each with the numbers that it needs."""
        listed = self._take.listing(value, way, most=30)
        return tuple(self._prop(entry, (*way, index), kinds) for index, entry in enumerate(listed))

    def _prop(self, value: object, way: Way, kinds: Mapping[str, tuple[str, ...]]) -> Prop:
        take = self._take
        data = take.mapping(value, way)
        kind = take.choice(data.get("kind"), (*way, "kind"), kinds)
        wanted = kinds.get(kind, ())
        take.mapping(value, way, ("kind", "rolls", "at", *wanted))
        for missing in [name for name in wanted if name not in data]:
            take.fault(way, translate("figure_checking", "needs `{missing}`").format(missing=missing))
        numbers = {
            name: take.number(data.get(name, _ANY), (*way, name), *_PROP_LIMITS.get(name, (-5.0, 5.0)))
            for name in wanted
        }
        rolls = take.choice(data["rolls"], (*way, "rolls"), JOINTS) if "rolls" in data else ""
        at = take.choice(data["at"], (*way, "at"), _AT) if "at" in data else ""
        return Prop(kind, numbers, plain_joint(rolls), plain_joint(at))

    def arrows(self, value: object, way: Way) -> tuple[Arrow, ...]:
        """Arrows."""
        take = self._take
        arrows = []
        for index, entry in enumerate(take.listing(value, way, most=6)):
            here = (*way, index)
            data = take.mapping(entry, here, ("points", "when", "same_turn"))
            listed = take.listing(data.get("points", []), (*here, "points"), least=2, most=12)
            points = tuple(self.point(point, (*here, "points", i)) for i, point in enumerate(listed))
            when = take.choice(data.get("when", "phase"), (*here, "when"), ("phase", "up", "down", "always"))
            same_turn = data.get("same_turn", False)
            if not isinstance(same_turn, bool):
                take.fault((*here, "same_turn"), translate("figure_checking", "needs `true` or `false`"))
            arrows.append(
                Arrow(
                    points,
                    cast("Literal['phase', 'up', 'down', 'always']", when),
                    same_turn is True,
                )
            )
        return tuple(arrows)

    def point(self, value: object, way: Way) -> Point:
        """A place: two numbers."""
        pair = self._take.listing(value, way, least=2, most=2)
        if not pair:
            return (0.0, 0.0)
        x, y = (self._take.number(part, (*way, i), -5, 5) for i, part in enumerate(pair))
        return (x, y)

    def foot(self, value: object, way: Way) -> Foot:
        """One position of a foot in a close-up."""
        data = self._take.mapping(value, way, _FOOT)
        limits = {"arch": (0.0, 0.2), "curl": (0.0, 1.0)}
        return Foot(
            **{
                name: self._take.number(number, (*way, name), *limits.get(name, (-90.0, 90.0)))
                for name, number in data.items()
                if name in _FOOT
            }
        )
