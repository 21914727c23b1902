"""Each kind of value that is told besides the sessions: its table, its JSON, and what it may say."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from rehab_player.core.checkin import (
    CheckIn,
    Complaint,
    MorningAnswer,
    RedSign,
    Run,
    SafetyAnswer,
    SafetyRecord,
    Shoes,
    SplintNight,
)
from rehab_player.core.programme_enrolment import (
    Enrolment,
    Moved,
    OwnDose,
    Pause,
    PauseReason,
    PhaseStart,
)
from rehab_player.core.routine import Sides, Span
from rehab_player.core.suggestion import SuggestionAnswer, SuggestionKind
from rehab_player.storage import care_wording
from rehab_player.storage.adjustment_json import ADJUSTMENTS
from rehab_player.storage.care_kind import CareKind
from rehab_player.storage.care_values import CareValue, ToldComplaint
from rehab_player.storage.import_fields import (
    Check,
    Impossible,
    day,
    identity,
    listed,
    maybe,
    moment,
    number,
    shaped,
    text,
    truth,
    whole,
    word,
)

if TYPE_CHECKING:
    from datetime import datetime
    from enum import Enum

_MOST = 10_000


def kind_of(value: CareValue) -> CareKind:
    return _BY_TYPE[type(value)]


def of_type(value: type[object]) -> CareKind:
    return _BY_TYPE[value]


def with_id(value: CareValue, entry_id: str) -> CareValue:
    """The value under another id, where it carries one."""
    if isinstance(value, SplintNight | SafetyRecord | ToldComplaint):
        return value
    return replace(value, id=entry_id)


def _amount(most: float) -> Check[float]:
    """A number from 0 to `most`."""

    def check(value: object) -> float:
        told = number(value)
        if not 0 <= told <= most:
            raise Impossible(care_wording.amount(most))
        return told

    return check


def _span(value: object) -> Span:
    low_and_high = listed(_amount(_MOST), 2)(value)
    if len(low_and_high) != 2 or low_and_high[0] > low_and_high[1]:
        raise Impossible(care_wording.NO_SPAN)
    return Span(*low_and_high)


def _words(words: type[Enum]) -> Check[Any]:
    return listed(word(words), 100)


def _complaint(*, at: datetime, **told: Any) -> ToldComplaint:
    return ToldComplaint(at=at, complaint=Complaint(**told))


_SCALE = whole(0, 10)
_MAYBE_DAY = maybe(day)
_SIDES = word(Sides)
_KM = _amount(1_000_000)
_PAUSE = shaped(Pause, {"reason": word(PauseReason), "first": day, "until": _MAYBE_DAY}, {})
_MOVED = shaped(Moved, {"day": day, "to": day}, {})
_PHASE = shaped(PhaseStart, {"phase": whole(0, 1_000), "day": day}, {})
KINDS: tuple[CareKind, ...] = (
    CareKind(
        value=CheckIn,
        table="check_in",
        plural="check_ins",
        word=care_wording.CHECK_IN,
        build=CheckIn,
        checks={
            "at": moment,
            "day": day,
            "area": text,
            "pain_now": _SCALE,
            "signs": _words(RedSign),
            "ran": maybe(truth),
            "session": maybe(identity),
        },
        lists=("signs",),
        flags=("ran",),
    ),
    CareKind(
        value=MorningAnswer,
        table="morning",
        plural="mornings",
        word=care_wording.MORNING,
        build=MorningAnswer,
        checks={
            "at": moment,
            "day": day,
            "area": text,
            "first_step": _SCALE,
            "stiff_min": maybe(whole(0, 1_440)),
            "swelling": truth,
            "walk_changed": truth,
            "other_joints": truth,
            "session": maybe(identity),
        },
        flags=("swelling", "walk_changed", "other_joints"),
    ),
    # Before the runs, which refer to them.
    CareKind(
        value=Shoes,
        table="shoes",
        plural="shoes",
        word=care_wording.SHOES,
        build=Shoes,
        checks={"name": text, "first_worn": day, "km_before": _KM, "retired_on": _MAYBE_DAY},
    ),
    CareKind(
        value=Run,
        table="run",
        plural="runs",
        word=care_wording.RUN,
        build=Run,
        checks={
            "day": day,
            "km": _KM,
            "minutes": maybe(_amount(1_000_000)),
            "area": maybe(text),
            "pain_from_km": maybe(_KM),
            "worst": maybe(_SCALE),
            "shoes": maybe(identity),
            "note": text,
        },
    ),
    CareKind(
        value=SplintNight,
        table="splint_night",
        plural="splint_nights",
        word=care_wording.SPLINT_NIGHT,
        build=SplintNight,
        checks={"day": day, "hours": _amount(24)},
        known_by=("day",),
    ),
    CareKind(
        value=SafetyRecord,
        table="safety",
        plural="safety",
        word=care_wording.SAFETY,
        build=SafetyRecord,
        checks={"at": moment, "answers": _words(SafetyAnswer)},
        lists=("answers",),
        known_by=("at", "answers"),
    ),
    CareKind(
        value=ToldComplaint,
        table="complaint",
        plural="complaints",
        word=care_wording.COMPLAINT,
        build=_complaint,
        checks={
            "at": moment,
            "area": text,
            "side": _SIDES,
            "since": _MAYBE_DAY,
            "worst_ever": maybe(_SCALE),
            "usual": maybe(_SCALE),
            "seen_on": _MAYBE_DAY,
        },
        known_by=("at", "area", "side", "since", "worst_ever", "usual", "seen_on"),
    ),
    CareKind(
        value=SuggestionAnswer,
        table="suggestion",
        plural="suggestions",
        word=care_wording.SUGGESTION,
        build=SuggestionAnswer,
        checks={
            "at": moment,
            "day": day,
            "what": text,
            "kind": word(SuggestionKind),
            "rule": text,
            "routine": text,
            "reason": text,
            "accepted": truth,
            "changes": ADJUSTMENTS,
        },
        lists=("changes",),
        flags=("accepted",),
        renamed=(("key", "what"),),
    ),
    CareKind(
        value=Enrolment,
        table="enrolment",
        plural="enrolments",
        word=care_wording.ENROLMENT,
        build=Enrolment,
        checks={
            "programme": text,
            "side": _SIDES,
            "started_on": day,
            "pauses": listed(_PAUSE, _MOST),
            "moved": listed(_MOVED, _MOST),
            "phases": listed(_PHASE, _MOST),
            "left_on": _MAYBE_DAY,
            "finished_on": _MAYBE_DAY,
        },
        lists=("pauses", "moved", "phases"),
    ),
    CareKind(
        value=OwnDose,
        table="own_dose",
        plural="own_doses",
        word=care_wording.OWN_DOSE,
        build=OwnDose,
        checks={
            "routine": text,
            "side": _SIDES,
            "started_on": day,
            "left_on": _MAYBE_DAY,
            "per_day": maybe(_span),
            "days_per_week": maybe(_span),
            "min_hours_apart": maybe(_amount(_MOST)),
            "after_runs": truth,
        },
        lists=("per_day", "days_per_week"),
        flags=("after_runs",),
    ),
)
_BY_TYPE: dict[type[object], CareKind] = {kind.value: kind for kind in KINDS}
