"""From a pose's angles to joints in space, and onto the screen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import cos, radians, sin

from rehab_player.core.figure.frames import (
    Frame,
    Point,
    Vec,
    about_f,
    about_r,
    about_u,
    about_vertical,
    along,
    facing,
    turn_to_elevation,
)
from rehab_player.core.figure.values import Anchor, Body, Pose


@dataclass(frozen=True, slots=True)
class Leg:
    """The frames and joints of one leg; `side` is 1 for the right and −1 for the left."""

    side: int
    thigh: Frame
    shank: Frame
    foot: Frame
    toes: Frame
    hip: Vec
    knee: Vec
    ankle: Vec
    ball: Vec


@dataclass(frozen=True, slots=True)
class Arm:
    """The frames and joints of one arm."""

    side: int
    upper: Frame
    fore: Frame
    hand: Frame
    shoulder: Vec
    elbow: Vec
    wrist: Vec
    tip: Vec


@dataclass(frozen=True, slots=True)
class Skeleton:
    """A whole body in a pose, standing where its anchor says."""

    view: float
    tilt: float
    shift: Point
    pelvis: Frame
    chest: Frame
    neck: Frame
    head: Frame
    waist: Vec
    neck_base: Vec
    skull_base: Vec
    head_centre: Vec
    legs: tuple[Leg, Leg]
    arms: tuple[Arm, Arm]
    lengths: tuple[float, float, float]

    def project(self, place: Vec) -> Point:
        """Where `place` is on the screen."""
        x, y = project(place, self.tilt)
        return (x + self.shift[0], y + self.shift[1])

    def joint(self, name: str) -> Vec:
        """The place of a joint in space, before the body is moved to its anchor."""
        if name == "hip_centre":
            return (0.0, 0.0, 0.0)
        side, _, part = name.partition(".")
        index = 0 if side == "right" else 1
        if part in ("shoulder", "elbow", "wrist"):
            place: Vec = getattr(self.arms[index], part)
            return place
        leg = self.legs[index]
        if part in ("hip", "knee", "ankle", "ball"):
            joint: Vec = getattr(leg, part)
            return joint
        foot_height, heel, toe = self.lengths
        if part == "toe_tip":
            return along(leg.ball, leg.toes, f=toe)
        return along(leg.ankle, leg.foot, f=-heel if part == "heel" else -0.020, u=-foot_height)

    def place(self, name: str) -> Point:
        """Where a joint is on the screen."""
        return self.project(self.joint(name))


def project(place: Vec, tilt: float) -> Point:
    """Drop the depth; with `tilt` the camera looks slightly down."""
    if not tilt:
        return (place[0], place[1])
    return (place[0], place[1] * cos(radians(tilt)) - place[2] * sin(radians(tilt)))


def stand(body: Body, pose: Pose) -> Skeleton:
    """The skeleton of `pose`, its anchor joint where the pose says."""
    bones = _bones(body, pose)
    anchor = bones.joint(pose.anchor.joint)
    x, y = project(anchor, pose.tilt)
    return moved(bones, Anchor(pose.anchor.joint, pose.anchor.x - x, pose.anchor.y - y))


def moved(bones: Skeleton, by: Anchor) -> Skeleton:
    """The same body, `by.x`, `by.y` away from where its hip centre would be the origin."""
    return replace(bones, shift=(by.x, by.y))


def _bones(body: Body, pose: Pose) -> Skeleton:
    a, lengths = pose.angles, body.lengths
    pelvis = about_f(about_r(facing(pose.view), -a["lean"]), a["roll"])
    chest = about_r(pelvis, -a["spine"])
    neck = about_r(chest, -a["neck"])
    head = about_r(neck, -a["head"])
    waist = along((0.0, 0.0, 0.0), pelvis, u=lengths["pelvis"])
    neck_base = along(waist, chest, u=lengths["chest"])
    skull_base = along(neck_base, neck, u=lengths["neck"])
    return Skeleton(
        view=pose.view,
        tilt=pose.tilt,
        shift=(0.0, 0.0),
        pelvis=pelvis,
        chest=chest,
        neck=neck,
        head=head,
        waist=waist,
        neck_base=neck_base,
        skull_base=skull_base,
        head_centre=along(skull_base, head, u=0.0554, f=0.010),
        legs=(_leg(body, pose, pelvis, 1), _leg(body, pose, pelvis, -1)),
        arms=(_arm(body, pose, chest, neck_base, 1), _arm(body, pose, chest, neck_base, -1)),
        lengths=(lengths["foot_height"], lengths["heel_back"], lengths["toe"]),
    )


def _leg(body: Body, pose: Pose, pelvis: Frame, side: int) -> Leg:
    name, lengths = ("right_leg" if side > 0 else "left_leg"), body.lengths
    a = {part: pose.angles[f"{name}.{part}"] for part in ("hip", "out", "turn", "knee", "toe", "toe_out")}
    thigh = about_u(about_f(about_r(pelvis, a["hip"]), -side * a["out"]), -side * a["turn"])
    shank = about_r(thigh, -a["knee"])
    bend = (
        turn_to_elevation(shank, pose.angles[f"{name}.sole"])
        if name in pose.soles
        else pose.angles[f"{name}.ankle"]
    )
    foot = about_vertical(about_r(shank, bend), -side * a["toe_out"])
    hip = along((0.0, 0.0, 0.0), pelvis, r=side * lengths["hip_half_width"])
    knee = along(hip, thigh, u=-lengths["thigh"])
    ankle = along(knee, shank, u=-lengths["shank"])
    ball = along(ankle, foot, f=lengths["ball_forward"], u=-lengths["foot_height"])
    return Leg(side, thigh, shank, foot, about_r(foot, a["toe"]), hip, knee, ankle, ball)


def _arm(body: Body, pose: Pose, chest: Frame, neck_base: Vec, side: int) -> Arm:
    name, lengths = ("right_arm" if side > 0 else "left_arm"), body.lengths
    a = {part: pose.angles[f"{name}.{part}"] for part in ("shoulder", "out", "turn", "elbow", "wrist")}
    upper = about_u(about_f(about_r(chest, a["shoulder"]), -side * a["out"]), -side * a["turn"])
    fore = about_r(upper, a["elbow"])
    hand = about_r(fore, a["wrist"])
    shoulder = along(
        neck_base, chest, u=-lengths["shoulder_below_neck_base"], r=side * lengths["shoulder_half_width"]
    )
    elbow = along(shoulder, upper, u=-lengths["upper_arm"])
    wrist = along(elbow, fore, u=-lengths["forearm"])
    return Arm(side, upper, fore, hand, shoulder, elbow, wrist, along(wrist, hand, u=-lengths["hand"]))
