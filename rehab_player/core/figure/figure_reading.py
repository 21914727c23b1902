"""Whole figure files from plain data: poses, close-ups, figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeVar, cast

from rehab_player.core.figure.checking import Fault, Taker, Way
from rehab_player.core.figure.close_up import CLOSE_UP_PROPS
from rehab_player.core.figure.part_reading import PINS, PartReader
from rehab_player.core.figure.pose_reading import JOINTS, plain_joint, read_pose, swapped
from rehab_player.core.figure.props import PROPS
from rehab_player.core.figure.values import (
    Anchor,
    Body,
    Buckets,
    CloseUp,
    Cycle,
    Ease,
    Edges,
    Figure,
    Held,
    Key,
    Library,
    Pair,
    Pose,
)
from rehab_player.core.language import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


FORMAT = 1
LONGEST_PHASE, LONGEST_WORD = 40, 16
"""Characters: a phase's own word stands large beside the side tag."""
_CYCLE = ("keys", "swings", "beats", "travel", "rounds", "ground")
_FIGURE = (
    "title", "low", "top", "hold", "start", "swings", "cycle", "buckets", "close_up",
    "frame", "work", "props", "arrows", "pins", "thumbnail", "still", "words",
)  # fmt: skip
_T = TypeVar("_T")


def read_figures(data: object, base: Library) -> tuple[Library, tuple[Fault, ...]]:
    """What a figure file adds to `base`, together with it, and everything wrong with the file.

    A figure with a fault is left out; the others can be used.
    """
    take = Taker()
    parts = take.mapping(data, (), ("format", "poses", "close_ups", "figures"))
    if parts.get("format") != FORMAT or parts.get("format") is True:
        take.fault(
            ("format",) if "format" in parts else (),
            translate("figure_checking", "needs `format: {number}`").format(number=FORMAT),
        )
    reader = _Reader(take, base)
    poses = reader.each(parts, "poses", reader.pose)
    close_ups = reader.each(parts, "close_ups", reader.close_up)
    figures = reader.each(parts, "figures", reader.figure)
    library = Library(
        base.body, {**base.poses, **poses}, {**base.close_ups, **close_ups}, {**base.figures, **figures}
    )
    return library, tuple(take.faults)


class _Reader(PartReader):
    """Reads one file; earlier poses and close-ups are known to later entries."""

    def __init__(self, take: Taker, base: Library) -> None:
        super().__init__(take)
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
        low = self.foot(data.get("low", {}), (*way, "low"))
        anchor = take.listing(data.get("anchor", ["ankle", 0, 0]), (*way, "anchor"), least=3, most=3)
        joint = take.choice(anchor[0] if anchor else "", (*way, "anchor", 0), ("ankle", "ball"))
        place = self.point(anchor[1:] if anchor else (0, 0), (*way, "anchor"))
        close_up = CloseUp(
            name=name,
            low=low,
            top=self.foot(data["top"], (*way, "top")) if "top" in data else low,
            anchor=Anchor(joint, *place),
            work=self.names(data.get("work", []), (*way, "work"), self._body.contour_areas),
            centre=self.point(data.get("centre", [0.2, 0.2]), (*way, "centre")),
            zoom=take.number(data.get("zoom", 1), (*way, "zoom"), 0.3, 3),
            swing=take.number(data.get("swing", 0), (*way, "swing"), -60, 60),
            shift=take.number(data.get("shift", 0), (*way, "shift"), -1, 1),
            props=self.props(data.get("props", []), (*way, "props"), CLOSE_UP_PROPS),
            arrows=self.arrows(data.get("arrows", []), (*way, "arrows")),
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
            take.fault(
                way,
                translate(
                    "figure_checking", "needs `low` and `top`, `hold`, `cycle`, `buckets` or `close_up`"
                ),
            )
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
            props=self.props(data.get("props", []), (*way, "props"), PROPS),
            arrows=self.arrows(data.get("arrows", []), (*way, "arrows")),
            pins=self._pins(data, way),
            thumbnail="close_up" if self._chosen(data, way, "thumbnail", "body", "close_up") else "body",
            still="low" if self._chosen(data, way, "still", "top", "low") else "top",
            words=self._phase_words(data.get("words", {}), (*way, "words")),
        )
        self._check(figure, way)
        return figure

    def _phase_words(self, value: object, way: Way) -> dict[str, str]:
        words = self._take.mapping(value, way)
        return {
            self._take.text(phase, (*way, phase), LONGEST_PHASE): self._take.text(
                word, (*way, phase), LONGEST_WORD
            )
            for phase, word in words.items()
        }

    def _chosen(self, data: Mapping[str, object], way: Way, key: str, usual: str, other: str) -> bool:
        """Whether `key` says `other` and not what is usual."""
        return self._take.choice(data.get(key, usual), (*way, key), (usual, other)) == other

    def _check(self, figure: Figure, way: Way) -> None:
        poses = poses_of(figure)
        if len({(pose.view, pose.tilt) for pose in poses}) > 1:
            self._take.fault(
                way,
                translate(
                    "figure_checking",
                    "has poses with different `view` or `tilt`; they must all be seen alike",
                ),
            )
        if figure.pins and any(pose.view for pose in poses):
            self._take.fault(
                (*way, "pins"),
                translate("figure_checking", "work in side views (`view: 0`) only; leave them out here"),
            )
        swings = [swing for part in (figure.cycle, figure.held) if part for swing in part.swings]
        for pin in {swing.what.rpartition(".")[0] for swing in swings} - {"anchor", "", *figure.pins}:
            if "." in pin:
                self._take.fault(
                    way,
                    translate("figure_checking", "has a hand or foot that sways; it must be in `pins` too"),
                )
        stands = {key.stand for key in figure.cycle.keys} if figure.cycle else set()
        stands |= {pose.anchor.joint for pose in poses}
        for index, pin in enumerate(figure.pins):
            if (
                any(stand.partition(".")[0] == pin.partition(".")[0] for stand in stands)
                and "hand" not in pin
            ):
                self._take.fault(
                    (*way, "pins", index),
                    translate("figure_checking", "is the leg it stands on; leave it out"),
                )

    def _pair(self, data: Mapping[str, object], way: Way) -> Pair | None:
        if "low" not in data and "top" not in data:
            return None
        missing = next((end for end in ("low", "top") if end not in data), None)
        if missing:
            self._take.fault(
                way,
                translate("figure_checking", "needs `{missing}` as well: the pose at the other end").format(
                    missing=missing
                ),
            )
            return None
        low, top = (self._pose(data[end], (*way, end)) for end in ("low", "top"))
        return Pair(low, top) if low and top else None

    def _held(self, data: Mapping[str, object], way: Way) -> Held | None:
        if "hold" not in data:
            return None
        pose = self._pose(data["hold"], (*way, "hold"))
        start = self._pose(data["start"], (*way, "start")) if "start" in data else None
        swings = self.swings(data.get("swings", []), (*way, "swings"))
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
            swings=self.swings(data.get("swings", []), (*way, "swings")),
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
            take.fault((*way, "swap"), translate("figure_checking", "needs `true` or `false`"))
        if pose and swap:
            pose = swapped(pose)
        joint = take.choice(data["stand"], (*way, "stand"), JOINTS) if "stand" in data else ""
        ms = take.whole(data.get("ms"), (*way, "ms"), 20, 60_000)
        kind = take.choice(data.get("ease", "smooth"), (*way, "ease"), tuple(Ease))
        if not pose:
            return None
        return Key(pose, max(ms, 1), Ease(kind), plain_joint(joint) if joint else pose.anchor.joint)

    def _buckets(self, value: object, way: Way) -> Buckets:
        data = self._take.mapping(value, way, ("left", "right"))
        left, right = (
            self._take.choice(data.get(side), (*way, side), ("warm", "cold")) for side in ("left", "right")
        )
        return Buckets(
            cast("Literal['warm', 'cold']", left),
            cast("Literal['warm', 'cold']", right),
        )

    def _pose(self, value: object, way: Way) -> Pose | None:
        return self._poses.get(self._take.choice(value, way, self._poses))

    def _known_close_up(self, data: Mapping[str, object], way: Way) -> CloseUp | None:
        if "close_up" not in data:
            return None
        name = self._take.choice(data["close_up"], (*way, "close_up"), self._close_ups)
        return self._close_ups.get(name)

    def _edges(self, data: Mapping[str, object], way: Way) -> Edges:
        if "frame" not in data:
            self._take.fault(
                way,
                translate(
                    "figure_checking",
                    "needs `frame`: left, right, bottom and top of what is shown, in statures",
                ),
            )
            return Edges(-0.5, 0.5, 0, 1)
        here = (*way, "frame")
        faults = len(self._take.faults)
        values = self._take.listing(data["frame"], here, least=4, most=4)
        numbers = [self._take.number(value, (*here, i), -5, 5) for i, value in enumerate(values)]
        edges = Edges(*numbers) if len(numbers) == 4 else Edges(-0.5, 0.5, 0, 1)
        narrow = edges.right - edges.left < 0.1 or edges.top - edges.bottom < 0.1
        if narrow and len(self._take.faults) == faults:
            self._take.fault(
                here,
                translate(
                    "figure_checking", "needs left, right, bottom, top in this order, at least 0.1 apart"
                ),
            )
        return edges

    def _work(self, data: Mapping[str, object], way: Way, has_body: bool) -> tuple[str, ...]:
        areas = tuple(self._body.work_areas)
        known = (*areas, *(f"far.{area}" for area in areas)) if has_body else tuple(self._body.contour_areas)
        return self.names(data.get("work", []), (*way, "work"), known)

    def _pins(self, data: Mapping[str, object], way: Way) -> tuple[str, ...]:
        return tuple(plain_joint(name) for name in self.names(data.get("pins", []), (*way, "pins"), PINS))


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
