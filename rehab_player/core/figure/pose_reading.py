"""Poses from plain data."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rehab_player.core.figure.values import ARM, ARM_OUT, FOOT_JOINTS, LEG, LIMBS, TRUNK, Anchor, Pose
from rehab_player.core.language import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rehab_player.core.figure.checking import Taker, Way

_SIDES = {"near": "right", "far": "left", "right": "right", "left": "left"}
_LIMB_KEYS = {f"{side}_{limb}": (f"{_SIDES[side]}_{limb}",) for side in _SIDES for limb in ("leg", "arm")} | {
    "legs": ("right_leg", "left_leg"),
    "arms": ("right_arm", "left_arm"),
}
_KEYS = ("like", "view", "tilt", "anchor", *TRUNK, *_LIMB_KEYS)
JOINTS = ("hip_centre", *(f"{side}.{joint}" for side in _SIDES for joint in FOOT_JOINTS))
"""The joints that a pose can stand on."""


def plain_joint(name: str) -> str:
    """A joint's name with near and far as right and left."""
    side, dot, joint = name.partition(".")
    return f"{_SIDES[side]}.{joint}" if dot else name


def upright() -> dict[str, float]:
    """All angles of somebody who just stands."""
    angles = dict.fromkeys(TRUNK, 0.0)
    for limb in LIMBS:
        names = LEG if limb.endswith("leg") else ARM
        angles |= {f"{limb}.{part}": 0.0 for part in names}
    angles["right_arm.out"] = angles["left_arm.out"] = ARM_OUT
    return angles


def read_pose(take: Taker, name: str, value: object, way: Way, known: Mapping[str, Pose]) -> Pose:
    """The pose that `value` describes; `like` takes another one's angles first."""
    data = take.mapping(value, way, _KEYS)
    base = _base(take, name, data, way, known)
    angles, soles = dict(base.angles), set(base.soles)
    for part in TRUNK:
        if part in data:
            angles[part] = take.number(data[part], (*way, part), -180, 180)
    for key, limbs in _LIMB_KEYS.items():
        if key in data:
            for limb in limbs:
                _read_limb(take, limb, data[key], (*way, key), angles, soles)
    return Pose(
        name=name,
        view=take.number(data.get("view", base.view), (*way, "view"), 0, 90),
        tilt=take.number(data.get("tilt", base.tilt), (*way, "tilt"), 0, 30),
        anchor=_anchor(take, data["anchor"], (*way, "anchor")) if "anchor" in data else base.anchor,
        angles=angles,
        soles=frozenset(soles),
    )


def swapped(pose: Pose) -> Pose:
    """The same pose with left and right exchanged."""
    other = {"right": "left", "left": "right"}

    def swap(name: str) -> str:
        side = name[: name.find("_")] if "_" in name else ""
        return other[side] + name[len(side) :] if side in other else name

    side, dot, joint = pose.anchor.joint.partition(".")
    anchor = pose.anchor._replace(joint=f"{other[side]}.{joint}") if dot else pose.anchor
    return replace(
        pose,
        anchor=anchor,
        angles={swap(name): angle for name, angle in pose.angles.items()},
        soles=frozenset(swap(leg) for leg in pose.soles),
    )


def _base(take: Taker, name: str, data: Mapping[str, object], way: Way, known: Mapping[str, Pose]) -> Pose:
    if "like" in data:
        model = take.choice(data["like"], (*way, "like"), known)
        if model in known:
            return known[model]
    elif "anchor" not in data:
        take.fault(
            way,
            translate(
                "figure_checking",
                "needs `anchor`: the joint it stands on and where, such as `[near.ball, 0, 0]`",
            ),
        )
    return Pose(name, 0.0, 0.0, Anchor("hip_centre", 0.0, 0.53), upright(), frozenset())


def _anchor(take: Taker, value: object, way: Way) -> Anchor:
    parts = take.listing(value, way, least=3, most=3)
    if not parts:
        return Anchor("hip_centre", 0.0, 0.0)
    joint = take.choice(parts[0], (*way, 0), JOINTS)
    return Anchor(
        plain_joint(joint), take.number(parts[1], (*way, 1), -5, 5), take.number(parts[2], (*way, 2), -5, 5)
    )


def _read_limb(
    take: Taker, limb: str, value: object, way: Way, angles: dict[str, float], soles: set[str]
) -> None:
    parts = take.mapping(value, way, LEG if limb.endswith("leg") else ARM)
    for part, angle in parts.items():
        least, most = (-5, 165) if part in ("knee", "elbow") else (-180, 180)
        if f"{limb}.{part}" in angles:
            angles[f"{limb}.{part}"] = take.number(angle, (*way, part), least, most)
    if "sole" in parts and "ankle" in parts:
        take.fault(
            (*way, "ankle"),
            translate("figure_checking", "`sole` stands in place of `ankle`; keep one of them"),
        )
    if "sole" in parts:
        soles.add(limb)
    elif "ankle" in parts:
        soles.discard(limb)
