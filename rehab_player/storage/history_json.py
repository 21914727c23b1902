"""A session as plain values for JSON: complete, and readable again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.storage.adjustment_json import as_plain
from rehab_player.storage.log_rows import time_text

if TYPE_CHECKING:
    from datetime import datetime

    from rehab_player.core.session import DayNote, MeasureRecord, PainRecord, Progress, SegmentRecord, Session

FORMAT = 2
"""Of the whole: `{"format": 2, "program": "rehab-player", "sessions": […], "day_notes": […], …}`.

Format 1 had no more than these; format 2 has a list for each kind in `care_kinds`.
"""
PROGRAM = "rehab-player"

JsonValue = None | bool | int | float | str | list["JsonValue"] | dict[str, "JsonValue"]


def session_as_dict(session: Session) -> dict[str, JsonValue]:
    """Times are ISO 8601 with offset, lengths milliseconds, what is unknown null. Keys keep their order."""
    start = session.start
    return {
        "id": start.id,
        "state": session.state.value,
        "routine": {
            "name": start.routine_name,
            "file": start.routine_file,
            "sha256": start.routine_hash,
            "text": start.routine_text,
            "parts": [{"name": name, "text": text} for name, text in start.routine_parts],
            "areas": list(start.areas),
            "goal": start.goal,
            "pain_rule": start.pain_rule,
        },
        "affected": start.affected,
        "adjustments": [as_plain(each) for each in start.adjustments],
        "started_at": time_text(start.started_at),
        "local_date": start.local_date.isoformat(),
        "ended_at": _time(session.ended_at),
        "end_reason": session.end_reason,
        "planned_ms": start.planned_ms,
        "active_ms": session.active_ms,
        "segment_count": start.segment_count,
        "segments": [_segment(record) for record in session.segments],
        "pains": [_pain(record) for record in session.pains],
        "measures": [_measure(record) for record in session.measures],
        "effort": session.effort,
        "note": session.note,
        "progress": None if session.progress is None else _progress(session.progress),
        "by_hand": session.by_hand,
        "edited_at": _time(session.edited_at),
        "twin_of": session.twin_of,
    }


def day_note_as_dict(note: DayNote) -> dict[str, JsonValue]:
    return {"day": note.day.isoformat(), "text": note.text}


def _segment(record: SegmentRecord) -> JsonValue:
    return {
        "index": record.index,
        "pass": record.pass_no,
        "kind": record.kind.value,
        "name": record.name,
        "side": record.side,
        "set": record.set,
        "sets": record.sets,
        "round": record.round,
        "rounds": record.rounds,
        "planned_ms": record.planned_ms,
        "planned_count": record.planned_count,
        "done_ms": record.done_ms,
        "done_count": record.done_count,
        "outcome": record.outcome.value,
        "reason": record.reason,
        "ended_at": time_text(record.ended_at),
        "rep_tension_ms": record.rep_tension_ms,
    }


def _pain(record: PainRecord) -> JsonValue:
    return {
        "moment": record.moment.value,
        "score": record.score,
        "at": time_text(record.at),
        "segment": record.segment,
    }


def _measure(record: MeasureRecord) -> JsonValue:
    return {"name": record.name, "unit": record.unit, "side": record.side, "value": record.value}


def _progress(progress: Progress) -> JsonValue:
    return {
        "segment": progress.segment,
        "elapsed_ms": progress.elapsed_ms,
        "active_ms": progress.active_ms,
        "at": time_text(progress.at),
    }


def _time(moment: datetime | None) -> str | None:
    return None if moment is None else time_text(moment)
