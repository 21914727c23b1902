"""What the log keeps besides the sessions, as values that `core` has no need of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from rehab_player.core.checkin import (
    CheckIn,
    Complaint,
    MorningAnswer,
    Run,
    SafetyRecord,
    Shoes,
    SplintNight,
)
from rehab_player.core.programme_enrolment import Enrolment, OwnDose
from rehab_player.core.suggestion import SuggestionAnswer


class UnknownShoes(LookupError):
    """No shoes have this id, perhaps because they were deleted meanwhile."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldComplaint:
    """A complaint with the moment at which it was told; of each area and side the newest counts."""

    at: datetime
    complaint: Complaint


CareValue = (
    CheckIn
    | MorningAnswer
    | Shoes
    | Run
    | SplintNight
    | SafetyRecord
    | ToldComplaint
    | SuggestionAnswer
    | Enrolment
    | OwnDose
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A value as it lies in the log.

    `twin_of` is the id of the entry of which this is another version, `imported_from` the name of
    the file that it came in with, both None for what was told here.
    """

    id: str
    value: CareValue
    twin_of: str | None = None
    imported_from: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CareChange:
    """Entries to take out; then entries to put in, in place of those with their ids."""

    take_out: tuple[Kept, ...] = ()
    put_in: tuple[Kept, ...] = ()
