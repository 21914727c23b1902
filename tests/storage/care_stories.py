"""One of each value that is told besides the sessions, with every field told."""

from __future__ import annotations

from datetime import date
from uuid import UUID

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
from rehab_player.core.suggestion_dose import Adjustment, AdjustmentKind
from rehab_player.storage.care_values import CareValue, ToldComplaint
from tests.storage.log_stories import THIRD, after

DAY = date(2026, 5, 6)
NEXT_DAY = date(2026, 5, 7)
A_DAY_LATER = 24 * 60


def an_id(number: int) -> str:
    return str(UUID(int=number, version=4))


CHECK_IN = CheckIn(
    id=an_id(1),
    at=after(1_499),
    day=NEXT_DAY,
    area="under heel",
    pain_now=3,
    signs=(RedSign.SORE_48_HOURS,),
    ran=True,
    session=THIRD,
)
MORNING = MorningAnswer(
    id=an_id(2),
    at=after(2 * A_DAY_LATER),
    day=date(2026, 5, 8),
    area="under heel",
    first_step=4,
    stiff_min=20,
    swelling=True,
    walk_changed=False,
    other_joints=True,
    session=THIRD,
)
SHOES = Shoes(
    id=an_id(3), name="Grün & blau", first_worn=date(2025, 9, 1), km_before=120.5, retired_on=NEXT_DAY
)
RUN = Run(
    id=an_id(4),
    day=DAY,
    km=10.2,
    minutes=61.5,
    area="calf",
    pain_from_km=7.5,
    worst=3,
    shoes=SHOES.id,
    note="Hot.",
)
SPLINT_NIGHT = SplintNight(day=DAY, hours=5.5)
SAFETY = SafetyRecord(at=after(0), answers=(SafetyAnswer.NUMB_FEET, SafetyAnswer.FALLS))
COMPLAINT = Complaint(
    area="under heel",
    side=Sides.LEFT,
    since=date(2026, 3, 1),
    worst_ever=8,
    usual=4,
    seen_on=date(2026, 4, 1),
)
TOLD_COMPLAINT = ToldComplaint(at=after(0), complaint=COMPLAINT)
ENROLMENT = Enrolment(
    id=an_id(5),
    programme="heel-drops-12-weeks",
    side=Sides.LEFT,
    started_on=date(2026, 4, 1),
    pauses=(
        Pause(reason=PauseReason.ILL, first=date(2026, 4, 10), until=date(2026, 4, 12)),
        Pause(reason=PauseReason.TRAVELLING, first=DAY),
    ),
    moved=(Moved(day=date(2026, 4, 20), to=date(2026, 4, 21)),),
    phases=(PhaseStart(phase=1, day=date(2026, 4, 22)),),
    left_on=NEXT_DAY,
    finished_on=NEXT_DAY,
)
OWN_DOSE = OwnDose(
    id=an_id(6),
    routine="towel-scrunch",
    side=Sides.BOTH,
    started_on=DAY,
    left_on=NEXT_DAY,
    per_day=Span(1, 2),
    days_per_week=Span(3, 3),
    min_hours_apart=6.5,
    after_runs=True,
)
SUGGESTION = SuggestionAnswer(
    id=an_id(7),
    at=after(30),
    day=DAY,
    key="heel-drops/easy/2026-05-06",
    kind=SuggestionKind.PROGRESS,
    rule="easy",
    routine="heel-drops",
    reason="The worst pain was 2 or less.",
    accepted=True,
    changes=(
        Adjustment(kind=AdjustmentKind.LOAD, routine="heel-drops", kg=5.0),
        Adjustment(
            kind=AdjustmentKind.PHASE,
            routine="heel-drops",
            share=0.7,
            variant="floor-level-lowering",
            hours=48.0,
            until=NEXT_DAY,
            programme=ENROLMENT.id,
            phase=2,
            off=True,
        ),
    ),
)
ALL: tuple[CareValue, ...] = (
    CHECK_IN,
    MORNING,
    SHOES,
    RUN,
    SPLINT_NIGHT,
    SAFETY,
    TOLD_COMPLAINT,
    ENROLMENT,
    OWN_DOSE,
    SUGGESTION,
)
