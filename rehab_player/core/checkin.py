"""What the person answers besides the sessions themselves, as it is kept in the log.

Pain is on the numeric rating scale (NRS, 0–10). Times carry their offset; `day` is the date
where the person was. Ids are UUIDs, so that the logs of two machines can be merged.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from rehab_player.core.routine import Sides


class RedSign(StrEnum):
    """What makes the light red at any number. Each is a reason to stop running as well."""

    SHARP = "sharp"
    STRIDE = "stride"
    SWELLING = "swelling"
    GIVES_WAY = "gives way"
    CANNOT_WALK = "cannot walk"
    SORE_48_HOURS = "sore 48 hours"


class SafetyAnswer(StrEnum):
    """What is asked once at the first start, and can be changed later: whether any of it is so."""

    NUMB_FEET = "numb feet"
    """Numb feet, or diabetes."""
    POOR_CIRCULATION = "poor circulation"
    """Also Raynaud's, and a skin that reacts to cold."""
    BLOOD_THINNERS = "blood thinners"
    OPEN_SKIN = "open skin"
    POSSIBLE_CLOT = "possible clot"
    HEART_FAILURE = "heart failure"
    PREGNANT = "pregnant"
    BRITTLE_BONES = "brittle bones"
    """Osteoporosis."""
    BONE_STRESS = "bone stress"
    """A suspected fracture, bone stress injury or torn tendon, or a foot that bears no weight."""
    SURGERY = "surgery"
    """Surgery or an injection here within about three months, not cleared."""
    ANTIBIOTICS = "antibiotics"
    """Fluoroquinolone antibiotics, now or lately."""
    UNDER_16 = "under 16"
    AT_HEEL_BONE = "at heel bone"
    """Pain at the back that sits right at the heel bone."""
    FALLS = "falls"
    """Dizzy, or falls easily."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint:
    """What hurts, as told at the first start.

    `usual` is the first-step pain of a usual morning, the yardstick until there are enough
    mornings; `seen_on` the day on which a professional had a look, if one did.
    """

    area: str
    side: Sides
    since: date | None = None
    worst_ever: int | None = None
    usual: int | None = None
    seen_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """The answers before a session, or of another time (`session` None), such as signs told after one."""

    id: str
    at: datetime
    day: date
    area: str
    pain_now: int
    signs: tuple[RedSign, ...] = ()
    ran: bool | None = None
    session: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MorningAnswer:
    """The answers of a morning: first-step pain, and minutes until the stiffness went.

    `session` is the session that it tells about, the last of its area. `other_joints` is asked
    only when the stiffness lasts.
    """

    id: str
    at: datetime
    day: date
    area: str
    first_step: int
    stiff_min: int | None = None
    swelling: bool = False
    walk_changed: bool = False
    other_joints: bool = False
    session: str | None = None

    @property
    def signs(self) -> tuple[RedSign, ...]:
        """The warning signs among the answers."""
        told = ((self.swelling, RedSign.SWELLING), (self.walk_changed, RedSign.STRIDE))
        return tuple(sign for is_so, sign in told if is_so)


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A run: `pain_from_km` is where in it pain began, `shoes` the id of the pair that was worn."""

    id: str
    day: date
    km: float
    minutes: float | None = None
    area: str | None = None
    pain_from_km: float | None = None
    worst: int | None = None
    shoes: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shoes:
    """A pair of shoes; `km_before` is what they had run before the log knew them."""

    id: str
    name: str
    first_worn: date
    km_before: float = 0
    retired_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SplintNight:
    """Hours with the night splint in the night that began on `day`."""

    day: date
    hours: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyRecord:
    """The answers to the safety questions, all that are so; the newest record counts."""

    at: datetime
    answers: tuple[SafetyAnswer, ...]
