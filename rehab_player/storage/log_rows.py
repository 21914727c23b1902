"""Between rows of the log's tables and the values of `core.session`."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from rehab_player.core.routine import PainRule, Side
from rehab_player.core.session import (
    MeasureRecord,
    Outcome,
    PainMoment,
    PainRecord,
    Progress,
    Reason,
    SegmentRecord,
    SessionState,
)
from rehab_player.core.timeline import Kind

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

Cell = str | int | float | None
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRow:
    """What a table of sessions shows of one. Pain is NRS 0–10, effort CR10; None was not told.

    `twin_of` is the id of the session of which this is another version, `imported_from` the name
    of the file that the session came in with.
    """

    id: str
    routine_name: str
    routine_hash: str
    started_at: datetime
    local_date: date
    active_ms: int
    planned_ms: int
    state: SessionState
    end_reason: Reason | None
    pain_before: int | None
    pain_worst: int | None
    """The answer, or without one the highest told while playing."""
    pain_after: int | None
    pain_morning: int | None
    effort: int | None
    has_note: bool
    segments_done: int
    segment_count: int
    areas: tuple[str, ...] = ()
    goal: str | None = None
    by_hand: bool = False
    edited: bool = False
    twin_of: str | None = None
    imported_from: str | None = None


def time_text(moment: datetime) -> str:
    """ISO 8601 with offset. Raises ValueError for a time without one."""
    if moment.utcoffset() is None:
        raise ValueError(f"a time without offset: {moment!r}")
    return moment.isoformat()


def utc_ms(moment: datetime) -> int:
    """Milliseconds since 1970 in UTC."""
    return (moment - _EPOCH) // timedelta(milliseconds=1)


def storable(text: str) -> str:
    """The text without halves of surrogate pairs, which names of files can hold and UTF-8 cannot."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def scale_0_to_10(score: int) -> int:
    """The score itself. Raises ValueError outside 0–10."""
    if not 0 <= score <= 10:
        raise ValueError(f"not on the scale from 0 to 10: {score}")
    return score


def segment_cells(record: SegmentRecord) -> tuple[Cell, ...]:
    return (
        record.index,
        record.pass_no,
        record.kind,
        storable(record.name),
        record.side,
        record.set,
        record.sets,
        record.round,
        record.rounds,
        record.planned_ms,
        record.planned_count,
        record.done_ms,
        record.done_count,
        record.outcome,
        record.reason,
        time_text(record.ended_at),
        record.rep_tension_ms,
    )


def segment_from(row: sqlite3.Row) -> SegmentRecord:
    return SegmentRecord(
        index=row["number"],
        pass_no=row["pass_no"],
        kind=Kind(row["kind"]),
        name=row["name"],
        side=side_from(row["side"]),
        set=row["set_no"],
        sets=row["set_count"],
        round=row["round_no"],
        rounds=row["round_count"],
        planned_ms=row["planned_ms"],
        planned_count=row["planned_count"],
        done_ms=row["done_ms"],
        done_count=row["done_count"],
        outcome=Outcome(row["outcome"]),
        reason=reason_from(row["reason"]),
        ended_at=datetime.fromisoformat(row["ended_at"]),
        rep_tension_ms=row["rep_tension_ms"],
    )


def pain_cells(record: PainRecord) -> tuple[Cell, ...]:
    return record.moment, scale_0_to_10(record.score), time_text(record.at), record.segment


def pain_from(row: sqlite3.Row) -> PainRecord:
    at = datetime.fromisoformat(row["at"])
    return PainRecord(moment=PainMoment(row["moment"]), score=row["score"], at=at, segment=row["segment"])


def measure_cells(record: MeasureRecord) -> tuple[Cell, ...]:
    """Raises ValueError for a value that is no finite number."""
    if not math.isfinite(record.value):
        raise ValueError(f"no finite number: {record.value}")
    return storable(record.name), storable(record.unit), record.side, record.value


def measure_from(row: sqlite3.Row) -> MeasureRecord:
    return MeasureRecord(name=row["name"], unit=row["unit"], side=side_from(row["side"]), value=row["value"])


def progress_cells(progress: Progress) -> tuple[Cell, ...]:
    return progress.segment, progress.elapsed_ms, progress.active_ms, time_text(progress.at)


def progress_from(row: sqlite3.Row) -> Progress:
    return Progress(
        segment=row["segment"],
        elapsed_ms=row["elapsed_ms"],
        active_ms=row["active_ms"],
        at=datetime.fromisoformat(row["at"]),
    )


def session_row_from(row: sqlite3.Row) -> SessionRow:
    return SessionRow(
        id=row["id"],
        routine_name=row["routine_name"],
        routine_hash=row["routine_hash"],
        started_at=datetime.fromisoformat(row["started_at"]),
        local_date=date.fromisoformat(row["local_date"]),
        active_ms=row["active_ms"],
        planned_ms=row["planned_ms"],
        state=SessionState(row["state"]),
        end_reason=reason_from(row["end_reason"]),
        pain_before=row["pain_before"],
        pain_worst=row["pain_worst"],
        pain_after=row["pain_after"],
        pain_morning=row["pain_morning"],
        effort=row["effort"],
        has_note=row["note"] != "",
        segments_done=row["segments_done"],
        segment_count=row["segment_count"],
        areas=areas_from(row["areas"]),
        goal=row["goal"],
        by_hand=bool(row["by_hand"]),
        edited=row["edited_at"] is not None,
        twin_of=row["twin_of"],
        imported_from=row["imported_from"],
    )


def areas_text(areas: Iterable[str]) -> str:
    return json.dumps([storable(area) for area in areas], ensure_ascii=False)


@lru_cache(maxsize=256)
def areas_from(text: str) -> tuple[str, ...]:
    """Remembered, since there are few lists of areas and many sessions."""
    return tuple(json.loads(text))


def rule_from(word: str | None) -> PainRule | None:
    return None if word is None else PainRule(word)


def side_from(word: str | None) -> Side | None:
    return None if word is None else Side(word)


def reason_from(word: str | None) -> Reason | None:
    return None if word is None else Reason(word)
