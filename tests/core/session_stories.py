"""Short ways to write down sessions as the log has them."""

from __future__ import annotations

from rehab_player.core.session import (
    Outcome,
    PainMoment,
    PainRecord,
    Reason,
    SegmentRecord,
    Session,
    SessionStart,
    SessionState,
)
from rehab_player.core.timeline import Kind
from tests.core.pain_stories import DAY, MONDAY, at

FILE = "eccentric-heel-drops"


def segment(index: int, outcome: Outcome = Outcome.DONE, kind: Kind = Kind.REPS) -> SegmentRecord:
    return SegmentRecord(
        index=index,
        pass_no=1,
        kind=kind,
        name="drop",
        side=None,
        set=1,
        sets=1,
        round=None,
        rounds=None,
        planned_ms=1_000,
        planned_count=None,
        done_ms=1_000,
        done_count=None,
        outcome=outcome,
        reason=None,
        ended_at=at(MONDAY),
    )


def logged(
    *outcomes: Outcome,
    state: SessionState = SessionState.COMPLETED,
    reason: Reason | None = None,
    worst: int | None = None,
    days: int = 0,
    file: str = FILE,
) -> Session:
    day = MONDAY + days * DAY
    start = SessionStart(
        id=f"s{days}",
        routine_name="Heel drops",
        routine_file=f"/home/ann/{file}.yaml",
        routine_hash="",
        routine_text="",
        routine_parts=(),
        affected="left",
        planned_ms=1,
        segment_count=len(outcomes),
        started_at=at(day),
        local_date=day,
    )
    pains = () if worst is None else (PainRecord(moment=PainMoment.WORST, score=worst, at=at(day)),)
    segments = tuple(segment(index, outcome) for index, outcome in enumerate(outcomes))
    return Session(
        start=start,
        state=state,
        ended_at=None,
        active_ms=0,
        end_reason=reason,
        segments=segments,
        pains=pains,
    )
