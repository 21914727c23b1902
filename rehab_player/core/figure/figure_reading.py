"""Whole figure files from plain data: poses, close-ups, figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeVar, cast

from rehab_player.core.figure.checking import Fault, Taker, Way
from rehab_player.core.figure.close_up import CLOSE_UP_PROPS
from rehab_player.core.figure.pose_reading import JOINTS, plain_joint, read_pose, swapped
from rehab_player.core.figure.props import PROPS
from rehab_player.core.figure.values import (
    ARM,
    LEG,
    TRUNK,
    Anchor,
    Arrow,
    Body,
    Buckets,
    CloseUp,
    Cycle,
    Ease,
    Edges,
    Figure,
    Foot,
    Held,
    Key,
    Library,
    Pair,
    Pose,
    Prop,
    Swing,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from rehab_player.core.figure.frames import Point

FORMAT = 1
_FOOT = ("sole", "lean", "toe", "arch", "curl")
_PINS = tuple(f"{side}.{part}" for side in ("near", "far") for part in ("hand", "ball", "heel", "heel_mid"))
_CYCLE = ("keys", "swings", "beats", "travel", "rounds", "ground")
_FIGURE = (
    "title", "low", "top", "hold", "start", "swings", "cycle", "buckets", "close_up",
    "frame", "work", "props", "arrows", "pins", "thumbnail", "still",
)  # fmt: skip
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
    **{f"{pin}.{axis}": f"{plain_joint(pin)}.{axis}" for pin in _PINS for axis in ("x", "y")},
}
"""What can sway, by the name in the file."""
_AT = ("knees", "ankles", *JOINTS, "near.wrist", "far.wrist", "near.shoulder", "far.shoulder", "near.knee")
_PROP_LIMITS = {"turn": (-360.0, 360.0), "r": (0.005, 2.0), "width": (0.001, 5.0), "height": (0.001, 5.0)}
_T = TypeVar("_T")


def read_figures(data: object, base: Library) -> tuple[Library, tuple[Fault, ...]]:
    """What a figure file adds to `base`, together with it, and everything wrong with the file.

    A figure with a fault is left out; the others can be used.
    """
    take = Taker()
    parts = take.mapping(data, (), ("format", "poses", "close_ups", "figures"))
    if parts.get("format") != FORMAT or parts.get("format") is True:
        take.fault(("format",) if "format" in parts else (), f"needs `format: {FORMAT}`")
    reader = _Reader(take, base)
    poses = reader.each(parts, "poses", reader.pose)
    close_ups = reader.each(parts, "close_ups", reader.close_up)
    figures = reader.each(parts, "figures", reader.figure)
    library = Library(
        base.body, {**base.poses, **poses}, {**base.close_ups, **close_ups}, {**base.figures, **figures}
    )
    return library, tuple(take.faults)


class _Reader:
    """Reads one file; earlier poses and close-ups are known to later entries."""

    def __init__(self, take: Taker, base: Library) -> None:
        self._take = take
        self._body: Body = base.body
        self._poses: dict[str, Pose] = dict(base.poses)
        self._close_ups: dict[str, CloseUp] = dict(base.close_ups)

    def each(
        self, parts: Mapping[str, object], section: str, read: Callable[[str, object, Way], _T]
    ) -> dict[str, _T]:
        """The entries of one section that have no fault."""
        found: dict[str, _T] = {}
        if section not in parts:
            return found
        for name, value in self._take.mapping(parts[section], (section,)).items():
            faults = len(self._take.faults)
            entry = read(self._take.text(name, (section, name)), value, (section, name))
            if len(self._take.faults) == faults:
                found[name] = entry
        return found

    def pose(self, name: str, value: object, way: Way) -> Pose:
        """One pose; it is known to those after it even when faulty, so that each fault is told once."""
        pose = read_pose(self._take, name, value, way, self._poses)
        self._poses[name] = pose
        return pose

    def close_up(self, name: str, value: object, way: Way) -> CloseUp:
        """One close-up."""
        take = self._take
        known = ("low", "top", "anchor", "work", "centre", "zoom", "swing", "shift", "props", "arrows")
        data = take.mapping(value, way, known)
        low = self._foot(data.get("low", {}), (*way, "low"))
        anchor = take.listing(data.get("anchor", ["ankle", 0, 0]), (*way, "anchor"), least=3, most=3)
        joint = take.choice(anchor[0] if anchor else "", (*way, "anchor", 0), ("ankle", "ball"))
        place = self._point(anchor[1:] if anchor else (0, 0), (*way, "anchor"))
        close_up = CloseUp(
            name=name,
            low=low,
            top=self._foot(data["top"], (*way, "top")) if "top" in data else low,
            anchor=Anchor(joint, *place),
            work=self._names(data.get("work", []), (*way, "work"), self._body.contour_areas),
            centre=self._point(data.get("centre", [0.2, 0.2]), (*way, "centre")),
            zoom=take.number(data.get("zoom", 1), (*way, "zoom"), 0.3, 3),
            swing=take.number(data.get("swing", 0), (*way, "swing"), -60, 60),
            shift=take.number(data.get("shift", 0), (*way, "shift"), -1, 1),
            props=self._props(data.get("props", []), (*way, "props"), CLOSE_UP_PROPS),
            arrows=self._arrows(data.get("arrows", []), (*way, "arrows")),
        )
        self._close_ups[name] = close_up
        return close_up

    def figure(self, name: str, value: object, way: Way) -> Figure:
        """One figure."""
        take = self._take
        data = take.mapping(value, way, _FIGURE)
        pair = self._pair(data, way)
        held = self._held(data, way)
        cycle = self._cycle(data["cycle"], (*way, "cycle")) if "cycle" in data else None
        buckets = self._buckets(data["buckets"], (*way, "buckets")) if "buckets" in data else None
        has_body = bool(pair or held or cycle)
        if not (has_body or buckets or "close_up" in data):
            take.fault(way, "needs `low` and `top`, `hold`, `cycle`, `buckets` or `close_up`")
        figure = Figure(
            name=name,
            title=take.text(data.get("title", name), (*way, "title")),
            pair=pair,
            held=held,
            cycle=cycle,
            buckets=buckets,
            close_up=self._known_close_up(data, way),
            frame=self._edges(data, way) if has_body else None,
            work=self._work(data, way, has_body),
            props=self._props(data.get("props", []), (*way, "props"), PROPS),
            arrows=self._arrows(data.get("arrows", []), (*way, "arrows")),
            pins=self._pins(data, way),
            thumbnail="close_up" if self._chosen(data, way, "thumbnail", "body", "close_up") else "body",
            still="low" if self._chosen(data, way, "still", "top", "low") else "top",
        )
        self._check(figure, way)
        return figure

    def _chosen(self, data: Mapping[str, object], way: Way, key: str, usual: str, other: str) -> bool:
        """Whether `key` says `other` and not what is usual."""
        return self._take.choice(data.get(key, usual), (*way, key), (usual, other)) == other

    def _check(self, figure: Figure, way: Way) -> None:
        poses = poses_of(figure)
        if len({(pose.view, pose.tilt) for pose in poses}) > 1:
            self._take.fault(way, "has poses with different `view` or `tilt`; they must all be seen alike")
        if figure.pins and any(pose.view for pose in poses):
            self._take.fault((*way, "pins"), "work in side views (`view: 0`) only; leave them out here")
        swings = [swing for part in (figure.cycle, figure.held) if part for swing in part.swings]
        for pin in {swing.what.rpartition(".")[0] for swing in swings} - {"anchor", "", *figure.pins}:
            if "." in pin:
                self._take.fault(way, "has a hand or foot that sways; it must be in `pins` too")
        stands = {key.stand for key in figure.cycle.keys} if figure.cycle else set()
        stands |= {pose.anchor.joint for pose in poses}
        for index, pin in enumerate(figure.pins):
            if (
                any(stand.partition(".")[0] == pin.partition(".")[0] for stand in stands)
                and "hand" not in pin
            ):
                self._take.fault((*way, "pins", index), "is the leg it stands on; leave it out")

    def _pair(self, data: Mapping[str, object], way: Way) -> Pair | None:
        if "low" not in data and "top" not in data:
            return None
        missing = next((end for end in ("low", "top") if end not in data), None)
        if missing:
            self._take.fault(way, f"needs `{missing}` as well: the pose at the other end")
            return None
        low, top = (self._pose(data[end], (*way, end)) for end in ("low", "top"))
        return Pair(low, top) if low and top else None

    def _held(self, data: Mapping[str, object], way: Way) -> Held | None:
        if "hold" not in data:
            return None
        pose = self._pose(data["hold"], (*way, "hold"))
        start = self._pose(data["start"], (*way, "start")) if "start" in data else None
        swings = self._swings(data.get("swings", []), (*way, "swings"))
        return Held(pose, start, swings) if pose else None

    def _cycle(self, value: object, way: Way) -> Cycle | None:
        take = self._take
        data = take.mapping(value, way, _CYCLE)
        entries = take.listing(data.get("keys", []), (*way, "keys"), least=1, most=40)
        keys = [self._key(entry, (*way, "keys", index)) for index, entry in enumerate(entries)]
        if not keys or None in keys:
            return None
        return Cycle(
            keys=tuple(key for key in keys if key),
            swings=self._swings(data.get("swings", []), (*way, "swings")),
            beats=take.whole(data.get("beats", 1), (*way, "beats"), 1, 16),
            travel=take.number(data.get("travel", 0), (*way, "travel"), -1, 1),
            rounds=take.whole(data.get("rounds", 1), (*way, "rounds"), 1, 20),
            ground=take.number(data.get("ground", 0), (*way, "ground"), -10, 10),
        )

    def _key(self, value: object, way: Way) -> Key | None:
        take = self._take
        data = take.mapping(value, way, ("pose", "ms", "ease", "swap", "stand"))
        pose = self._pose(data.get("pose"), (*way, "pose"))
        swap = data.get("swap", False)
        if not isinstance(swap, bool):
            take.fault((*way, "swap"), "needs `true` or `false`")
        if pose and swap:
            pose = swapped(pose)
        joint = take.choice(data["stand"], (*way, "stand"), JOINTS) if "stand" in data else ""
        ms = take.whole(data.get("ms"), (*way, "ms"), 20, 60_000)
        kind = take.choice(data.get("ease", "smooth"), (*way, "ease"), tuple(Ease))
        if not pose:
            return None
        return Key(pose, max(ms, 1), Ease(kind), plain_joint(joint) if joint else pose.anchor.joint)

    def _swings(self, value: object, way: Way) -> tuple[Swing, ...]:
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

    def _buckets(self, value: object, way: Way) -> Buckets:
        data = self._take.mapping(value, way, ("left", "right"))
        left, right = (
            self._take.choice(data.get(side), (*way, side), ("warm", "cold")) for side in ("left", "right")
        )
        return Buckets(cast("Literal['warm', 'cold']", left), cast("Literal['warm', 'cold']", right))

    def _pose(self, value: object, way: Way) -> Pose | None:
        return self._poses.get(self._take.choice(value, way, self._poses))

    def _known_close_up(self, data: Mapping[str, object], way: Way) -> CloseUp | None:
        if "close_up" not in data:
            return None
        name = self._take.choice(data["close_up"], (*way, "close_up"), self._close_ups)
        return self._close_ups.get(name)

    def _edges(self, data: Mapping[str, object], way: Way) -> Edges:
        if "frame" not in data:
            self._take.fault(way, "needs `frame`: left, right, bottom and top of what is shown, in statures")
            return Edges(-0.5, 0.5, 0, 1)
        here = (*way, "frame")
        faults = len(self._take.faults)
        values = self._take.listing(data["frame"], here, least=4, most=4)
        numbers = [self._take.number(value, (*here, i), -5, 5) for i, value in enumerate(values)]
        edges = Edges(*numbers) if len(numbers) == 4 else Edges(-0.5, 0.5, 0, 1)
        narrow = edges.right - edges.left < 0.1 or edges.top - edges.bottom < 0.1
        if narrow and len(self._take.faults) == faults:
            self._take.fault(here, "needs left, right, bottom, top in this order, at least 0.1 apart")
        return edges

    def _work(self, data: Mapping[str, object], way: Way, has_body: bool) -> tuple[str, ...]:
        areas = tuple(self._body.work_areas)
        known = (*areas, *(f"far.{area}" for area in areas)) if has_body else tuple(self._body.contour_areas)
        return self._names(data.get("work", []), (*way, "work"), known)

    def _pins(self, data: Mapping[str, object], way: Way) -> tuple[str, ...]:
        return tuple(plain_joint(name) for name in self._names(data.get("pins", []), (*way, "pins"), _PINS))

    def _names(self, value: object, way: Way, known: object) -> tuple[str, ...]:
        names = tuple(cast("Mapping[str, object]", known))
        listed = self._take.listing(value, way, most=12)
        return tuple(self._take.choice(name, (*way, index), names) for index, name in enumerate(listed))

    def _props(self, value: object, way: Way, kinds: Mapping[str, tuple[str, ...]]) -> tuple[Prop, ...]:
        listed = self._take.listing(value, way, most=30)
        return tuple(self._prop(entry, (*way, index), kinds) for index, entry in enumerate(listed))

    def _prop(self, value: object, way: Way, kinds: Mapping[str, tuple[str, ...]]) -> Prop:
        take = self._take
        data = take.mapping(value, way)
        kind = take.choice(data.get("kind"), (*way, "kind"), kinds)
        wanted = kinds.get(kind, ())
        take.mapping(value, way, ("kind", "rolls", "at", *wanted))
        for missing in [name for name in wanted if name not in data]:
            take.fault(way, f"needs `{missing}`")
        numbers = {
            name: take.number(data[name], (*way, name), *_PROP_LIMITS.get(name, (-5.0, 5.0)))
            for name in wanted
            if name in data
        }
        rolls = take.choice(data["rolls"], (*way, "rolls"), JOINTS) if "rolls" in data else ""
        at = take.choice(data["at"], (*way, "at"), _AT) if "at" in data else ""
        return Prop(kind, numbers, plain_joint(rolls), plain_joint(at))

    def _arrows(self, value: object, way: Way) -> tuple[Arrow, ...]:
        take = self._take
        arrows = []
        for index, entry in enumerate(take.listing(value, way, most=6)):
            here = (*way, index)
            data = take.mapping(entry, here, ("points", "when"))
            listed = take.listing(data.get("points", []), (*here, "points"), least=2, most=12)
            points = tuple(self._point(point, (*here, "points", i)) for i, point in enumerate(listed))
            when = take.choice(data.get("when", "phase"), (*here, "when"), ("phase", "up", "down", "always"))
            arrows.append(Arrow(points, cast("Literal['phase', 'up', 'down', 'always']", when)))
        return tuple(arrows)

    def _point(self, value: object, way: Way) -> Point:
        pair = self._take.listing(value, way, least=2, most=2)
        if not pair:
            return (0.0, 0.0)
        x, y = (self._take.number(part, (*way, i), -5, 5) for i, part in enumerate(pair))
        return (x, y)

    def _foot(self, value: object, way: Way) -> Foot:
        data = self._take.mapping(value, way, _FOOT)
        limits = {"arch": (0.0, 0.2), "curl": (0.0, 1.0)}
        return Foot(
            **{
                name: self._take.number(number, (*way, name), *limits.get(name, (-90.0, 90.0)))
                for name, number in data.items()
                if name in _FOOT
            }
        )


def poses_of(figure: Figure) -> tuple[Pose, ...]:
    """All poses that a figure goes through."""
    poses: list[Pose] = []
    if figure.pair:
        poses += [figure.pair.low, figure.pair.top]
    if figure.held:
        poses += [figure.held.pose, *([figure.held.start] if figure.held.start else [])]
    if figure.cycle:
        poses += [key.pose for key in figure.cycle.keys]
    return tuple(poses)
