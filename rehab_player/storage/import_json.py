"""From the plain values of an export back to sessions and notes, each of them checked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from rehab_player.core.routine import PainRule, Side
from rehab_player.core.session import (
    DayNote,
    MeasureRecord,
    Outcome,
    PainMoment,
    PainRecord,
    Progress,
    Reason,
    SegmentRecord,
    Session,
    SessionStart,
    SessionState,
)
from rehab_player.core.timeline import Kind
from rehab_player.storage import history_wording
from rehab_player.storage.adjustment_json import ADJUSTMENTS
from rehab_player.storage.import_fields import (
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
    from collections.abc import Callable
    from datetime import date, datetime

    from rehab_player.core.suggestion_dose import Adjustment

_LENGTH = whole(0, 10**12)
_COUNT = whole(0, 10**9)


def session_from(value: object) -> Session:
    """Raises Impossible, which says what cannot be."""
    session = _SESSION(value)
    passes = [(record.index, record.pass_no) for record in session.segments]
    if len(set(passes)) < len(passes):
        raise _impossible("segments", history_wording.TWICE)
    if session.state is not SessionState.OPEN and session.ended_at is None:
        raise _impossible("state", history_wording.NEVER_ENDED)
    ordered = sorted(session.segments, key=lambda record: (record.index, record.pass_no))
    return replace(session, segments=tuple(ordered))


def day_note_from(value: object) -> DayNote:
    """Raises Impossible."""
    return _DAY_NOTE(value)


def _impossible(where: str, what: str) -> Impossible:
    problem = Impossible(what)
    problem.where = (where,)
    return problem


def _segment(**told: Any) -> SegmentRecord:
    pass_no = told.pop("pass")
    return SegmentRecord(pass_no=pass_no, **told)


def _session(
    *,
    id: str,  # noqa: A002
    routine: dict[str, Any],
    affected: str,
    started_at: datetime,
    local_date: date,
    planned_ms: int,
    segment_count: int,
    adjustments: tuple[Adjustment, ...] = (),
    **told: Any,
) -> Session:
    start = SessionStart(
        id=id,
        affected=affected,
        started_at=started_at,
        local_date=local_date,
        planned_ms=planned_ms,
        segment_count=segment_count,
        adjustments=adjustments,
        **routine,
    )
    return Session(start=start, **told)


def _routine(
    *, name: str, file: str, sha256: str, parts: tuple[tuple[str, str], ...], **told: Any
) -> dict[str, Any]:
    kept = {"routine_name": name, "routine_file": file, "routine_hash": sha256, "routine_parts": parts}
    return {**kept, "routine_text": told.pop("text"), **told}


def _part(*, name: str, text: str) -> tuple[str, str]:
    return name, text


_SIDE = maybe(word(Side))
_REASON = maybe(word(Reason))
_OF_SEGMENT: dict[str, Callable[[object], object]] = {
    "index": whole(0, 10**6),
    "pass": whole(1, 10**6),
    "kind": word(Kind),
    "name": text,
    "side": _SIDE,
    "set": maybe(_COUNT),
    "sets": maybe(_COUNT),
    "round": maybe(_COUNT),
    "rounds": maybe(_COUNT),
    "planned_ms": maybe(_LENGTH),
    "planned_count": maybe(_COUNT),
    "done_ms": _LENGTH,
    "done_count": maybe(_COUNT),
    "outcome": word(Outcome),
    "reason": _REASON,
    "ended_at": moment,
}
_SEGMENT = shaped(_segment, _OF_SEGMENT, {"rep_tension_ms": maybe(_LENGTH)})
_PAIN = shaped(
    PainRecord,
    {"moment": word(PainMoment), "score": whole(0, 10), "at": moment, "segment": maybe(whole(0, 10**6))},
    {},
)
_MEASURE = shaped(MeasureRecord, {"name": text, "unit": text, "side": _SIDE, "value": number}, {})
_PROGRESS = shaped(
    Progress,
    {"segment": whole(0, 10**6), "elapsed_ms": _LENGTH, "active_ms": _LENGTH, "at": moment},
    {},
)
_ROUTINE = shaped(
    _routine,
    {
        "name": text,
        "file": text,
        "sha256": text,
        "text": text,
        "parts": listed(shaped(_part, {"name": text, "text": text}, {}), 1_000),
    },
    {"areas": listed(text, 100), "goal": maybe(text), "pain_rule": maybe(word(PainRule))},
)
_OF_SESSION: dict[str, Callable[[object], object]] = {
    "id": identity,
    "state": word(SessionState),
    "routine": _ROUTINE,
    "affected": text,
    "started_at": moment,
    "local_date": day,
    "ended_at": maybe(moment),
    "end_reason": _REASON,
    "planned_ms": _LENGTH,
    "active_ms": _LENGTH,
    "segment_count": whole(0, 10**6),
    "segments": listed(_SEGMENT, 100_000),
    "pains": listed(_PAIN, 100_000),
    "measures": listed(_MEASURE, 1_000),
    "effort": maybe(whole(0, 10)),
    "note": text,
    "progress": maybe(_PROGRESS),
}
_SESSION = shaped(
    _session,
    _OF_SESSION,
    {
        "by_hand": truth,
        "edited_at": maybe(moment),
        "twin_of": maybe(identity),
        "adjustments": ADJUSTMENTS,
    },
)
_DAY_NOTE = shaped(DayNote, {"day": day, "text": text}, {})
