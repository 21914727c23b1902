"""What the tests of the log tell it: one session of heel drops, and short ways to vary it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone

from rehab_player.core.routine import PainRule, Side
from rehab_player.core.session import (
    Outcome,
    PainMoment,
    PainRecord,
    Progress,
    SegmentRecord,
    Session,
    SessionStart,
    SessionState,
)
from rehab_player.core.suggestion_dose import Adjustment, AdjustmentKind
from rehab_player.core.timeline import Kind

SUMMER = timezone(timedelta(hours=2))
BERLIN_MORNING = datetime(2026, 5, 6, 8, 0, tzinfo=SUMMER)
FIRST = "11111111-1111-4111-8111-111111111111"
SECOND = "22222222-2222-4222-8222-222222222222"
THIRD = "33333333-3333-4333-8333-333333333333"
FOURTH = "44444444-4444-4444-8444-444444444444"
HEEL_DROPS = "format: 1\nname: Heel drops\nsteps:\n  - play: warm-up\n"
WARM_UP = "format: 1\nname: Warm-up\nsteps:\n  - rest: 60s\n"
ADJUSTED = (
    Adjustment(kind=AdjustmentKind.LOAD, routine="heel-drops", kg=7.5),
    Adjustment(kind=AdjustmentKind.REPS, routine="heel-drops", share=0.7),
    Adjustment(kind=AdjustmentKind.WITHOUT_IMPACT, routine="heel-drops"),
)


def start(session_id: str = FIRST, at: datetime = BERLIN_MORNING, text: str = HEEL_DROPS) -> SessionStart:
    return SessionStart(
        id=session_id,
        routine_name="Heel drops",
        routine_file="/home/ann/routines/heel-drops.yaml",
        routine_hash="ab" * 32,
        routine_text=text,
        routine_parts=(("warm-up.yaml", WARM_UP),),
        affected="left",
        planned_ms=150_000,
        segment_count=3,
        started_at=at,
        local_date=at.date(),
    )


def with_all_of_version_2() -> Session:
    """What came into the log with version 2, as it stands in the stored log of that version."""
    return Session(
        start=replace(
            start(THIRD, after(1_500)),
            areas=("calf", "under heel"),
            goal="strength",
            pain_rule=PainRule.GENTLE,
        ),
        state=SessionState.PARTIAL,
        ended_at=after(1_510),
        active_ms=90_000,
        segments=(replace(segment(0), rep_tension_ms=5_000),),
        by_hand=True,
        edited_at=after(1_600),
        twin_of=FIRST,
    )


def with_all_of_version_4() -> Session:
    """What came into the log with version 4, as it stands in the stored log of that version."""
    return Session(
        start=replace(start(FOURTH, after(3_000)), affected="right", adjustments=ADJUSTED),
        state=SessionState.PARTIAL,
        ended_at=after(3_010),
        active_ms=90_000,
        segments=(segment(0),),
    )


def segment(index: int, outcome: Outcome = Outcome.DONE, pass_no: int = 1) -> SegmentRecord:
    return SegmentRecord(
        index=index,
        pass_no=pass_no,
        kind=Kind.REPS,
        name="Heel drop, knee straight",
        side=Side.LEFT,
        set=index + 1,
        sets=3,
        round=None,
        rounds=None,
        planned_ms=90_000,
        planned_count=15,
        done_ms=90_000 if outcome is Outcome.DONE else 12_345,
        done_count=15 if outcome is Outcome.DONE else 2,
        outcome=outcome,
        reason=None,
        ended_at=after(index + 1),
    )


def pain(moment: PainMoment, score: int, minutes: int = 0) -> PainRecord:
    return PainRecord(moment=moment, score=score, at=after(minutes))


def progress(segment_index: int, active_ms: int) -> Progress:
    return Progress(segment=segment_index, elapsed_ms=4_000, active_ms=active_ms, at=after(4))


def after(minutes: int) -> datetime:
    return BERLIN_MORNING + timedelta(minutes=minutes)
