"""What figure files say, as frozen values: poses, movements, close-ups, and the body they share.

Lengths are in statures (close-ups: foot lengths), angles in degrees, times in milliseconds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal, NamedTuple

from rehab_player.core.figure.figure_words import told
from rehab_player.core.figure.frames import Point

TRUNK = ("lean", "roll", "spine", "neck", "head")
LEG = ("hip", "out", "turn", "knee", "ankle", "sole", "toe", "toe_out")
ARM = ("shoulder", "out", "turn", "elbow", "wrist")
LIMBS = ("right_leg", "left_leg", "right_arm", "left_arm")
FOOT_JOINTS = ("ankle", "heel", "heel_mid", "ball", "toe_tip")
SAME_PHASES = {"raise": "up", "lower": "down"}
"""Phases with a second name."""
ARM_OUT = 6.0
"""Arms hang this far from the body where a pose does not say."""


class Anchor(NamedTuple):
    """A joint ("right.ball", "hip_centre") and the place on the screen where it stands."""

    joint: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Pose:
    """The angles of one posture; `angles` has every name, such as "lean" or "right_leg.hip".

    In a side view the right limbs are the near ones. `soles` are the legs whose foot is
    given by its own tilt against the floor ("sole") and not by the ankle's angle.
    """

    name: str
    view: float
    tilt: float
    anchor: Anchor
    angles: Mapping[str, float]
    soles: frozenset[str]


class Ease(StrEnum):
    """How a movement goes from one pose to the next."""

    SMOOTH = "smooth"
    EVEN = "even"
    UP = "up"
    """Fast at first, as a jump that gravity slows."""
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Key:
    """A pose within a cycle, and how it goes on to the next: in `ms`, standing on `stand`."""

    pose: Pose
    ms: int
    ease: Ease
    stand: str


@dataclass(frozen=True, slots=True)
class Swing:
    """Something that sways to both sides by `by`, `turns` times in a cycle, from `start` degrees.

    `what` is the name of an angle, "anchor.x", "anchor.y", or a pin with ".x" or ".y" behind it.
    """

    what: str
    by: float
    turns: int = 1
    start: float = 0.0


@dataclass(frozen=True, slots=True)
class Cycle:
    """Poses that follow each other in a circle.

    `beats` of a metronome make one cycle. `travel` is how far the body has come after one;
    after `rounds` cycles it begins again where it began. `ground` is how fast the floor runs
    backwards under somebody who stays in the picture, in statures a second.
    """

    keys: tuple[Key, ...]
    swings: tuple[Swing, ...] = ()
    beats: int = 1
    travel: float = 0.0
    rounds: int = 1
    ground: float = 0.0

    @property
    def ms(self) -> int:
        """The length of one cycle."""
        return sum(key.ms for key in self.keys)


@dataclass(frozen=True, slots=True)
class Pair:
    """From `low` to `top` and back."""

    low: Pose
    top: Pose


@dataclass(frozen=True, slots=True)
class Held:
    """A position held; `start` is where one comes from, None when one is in place already."""

    pose: Pose
    start: Pose | None = None
    swings: tuple[Swing, ...] = ()


class Prop(NamedTuple):
    """A thing in the picture: its kind and its numbers; `rolls` names the joint that rolls it."""

    kind: str
    numbers: Mapping[str, float]
    rolls: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Arrow:
    """Where the movement goes: along `points` on the way up, and back on the way down.

    `when` "always" does not turn over; "up" and "down" show it in those phases only.
    `same_turn` is for curves that turn the same way on both sides, such as clockwise.
    """

    points: tuple[Point, ...]
    when: Literal["phase", "up", "down", "always"] = "phase"
    same_turn: bool = False


class Edges(NamedTuple):
    """What the stage shows of a figure."""

    left: float
    right: float
    bottom: float
    top: float


@dataclass(frozen=True, slots=True)
class Foot:
    """A foot in a close-up: the sole's tilt, the shank's lean, the toes' angle, the arch's rise."""

    sole: float = 0.0
    lean: float = 0.0
    toe: float = 0.0
    arch: float = 0.0
    curl: float = 0.0


@dataclass(frozen=True, slots=True)
class CloseUp:
    """A foot seen large, from the side; it follows the figure's movement from `low` to `top`.

    `swing` turns the sole to both sides in a cycle, `shift` moves the foot. `centre` is the
    middle of the picture and `zoom` how large the foot is in it.
    """

    name: str
    low: Foot
    top: Foot
    anchor: Anchor
    work: tuple[str, ...]
    centre: Point
    zoom: float = 1.0
    swing: float = 0.0
    shift: float = 0.0
    props: tuple[Prop, ...] = ()
    arrows: tuple[Arrow, ...] = ()


@dataclass(frozen=True, slots=True)
class Buckets:
    """Both feet in water, as the person sees them."""

    left: Literal["warm", "cold"]
    right: Literal["warm", "cold"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One movement: poses and how they follow each other, and what stands around.

    One of `pair`, `held`, `cycle`, `buckets` is there, or a `close_up` alone; a `pair` may
    have a `cycle` too, for steps without named phases. `pins` are the hands and feet that
    keep their place ("right.hand", "left.ball"). `words` name the phases of a repetition
    where the usual ones would be wrong: "up" is "Forward" for a knee that goes to the wall.
    """

    name: str
    title: str
    pair: Pair | None = None
    held: Held | None = None
    cycle: Cycle | None = None
    buckets: Buckets | None = None
    close_up: CloseUp | None = None
    frame: Edges | None = None
    work: tuple[str, ...] = ()
    props: tuple[Prop, ...] = ()
    arrows: tuple[Arrow, ...] = ()
    pins: tuple[str, ...] = ()
    thumbnail: Literal["body", "close_up"] = "body"
    still: Literal["low", "top"] = "top"
    """The end of a pair that a single picture shows."""
    words: Mapping[str, str] = field(default_factory=dict)

    @property
    def has_body(self) -> bool:
        """Whether a whole person is drawn."""
        return self.frame is not None

    def phase_word(self, phase: str) -> str | None:
        """The figure's own word for a phase of a tempo, told; None where the usual one is right."""
        own = self.words.get(phase) or self.words.get(SAME_PHASES.get(phase, ""))
        return told(own) if own else None


class Ring(NamedTuple):
    """A circle of a limb's outline: place along the bone, radius, offset forward."""

    at: float
    r: float
    offset: float


class Section(NamedTuple):
    """A cut through the trunk: height, half width, half depth, offset forward."""

    up: float
    half_width: float
    half_depth: float
    offset: float


class FootRing(NamedTuple):
    """A circle of the foot: forward and up from the ankle (toes: from the ball), and radius."""

    f: float
    u: float
    r: float


class WorkArea(NamedTuple):
    """Where it works: circles along a bone, or on the foot."""

    bone: Literal["shank", "thigh", "foot"]
    rings: tuple[Ring, ...]
    foot_rings: tuple[FootRing, ...]


class ContourPoint(NamedTuple):
    """A point of the close-up's outline, which turns with the foot by `weight` (toes: 1 and `toe`)."""

    x: float
    y: float
    weight: float
    toe: bool
    r: float = 0.0


@dataclass(frozen=True, slots=True)
class Body:
    """The shape that all figures share."""

    lengths: Mapping[str, float]
    limbs: Mapping[str, tuple[Ring, ...]]
    torso: Mapping[str, tuple[Section, ...]]
    foot: tuple[FootRing, ...]
    work_areas: Mapping[str, WorkArea]
    contour: tuple[ContourPoint, ...]
    toe_pivot: Point
    contour_areas: Mapping[str, tuple[ContourPoint, ...]]


@dataclass(frozen=True, slots=True)
class Library:
    """The figures by name, with the poses and close-ups that others may use."""

    body: Body
    poses: Mapping[str, Pose] = field(default_factory=dict)
    close_ups: Mapping[str, CloseUp] = field(default_factory=dict)
    figures: Mapping[str, Figure] = field(default_factory=dict)
