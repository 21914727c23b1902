"""Questions to the log."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, TypeVar

from rehab_player.core.session import Session, SessionStart, SessionState
from rehab_player.storage.adjustment_json import adjustments_from
from rehab_player.storage.log_problem import UnknownSession
from rehab_player.storage.log_rows import (
    SessionRow,
    areas_from,
    measure_from,
    pain_from,
    progress_from,
    reason_from,
    rule_from,
    segment_from,
    session_row_from,
)

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence

_T = TypeVar("_T")

_ROWS = "SELECT s.* FROM session AS s ORDER BY s.started_utc_ms DESC, s.key DESC LIMIT ? OFFSET ?"
_WHOLE = "SELECT s.*, t.text FROM session AS s JOIN routine_text AS t ON t.key = s.routine_text"
_PARTS = (
    "SELECT p.name, t.text FROM routine_part AS p JOIN routine_text AS t ON t.key = p.routine_text "
    "WHERE p.session = ? ORDER BY p.position"
)


def read_rows(db: sqlite3.Connection, limit: int | None, offset: int) -> tuple[SessionRow, ...]:
    cells = (-1 if limit is None else limit, offset)
    return tuple(session_row_from(row) for row in db.execute(_ROWS, cells))


def read_session(db: sqlite3.Connection, session_id: str) -> Session:
    """Raises UnknownSession."""
    row = db.execute(f"{_WHOLE} WHERE s.id = ?", (session_id,)).fetchone()
    if row is None:
        raise UnknownSession(session_id)
    return _session_from(db, row)


def read_open(db: sqlite3.Connection) -> tuple[Session, ...]:
    rows = db.execute(
        f"{_WHOLE} WHERE s.state = 'open' ORDER BY s.started_utc_ms DESC, s.key DESC"
    ).fetchall()
    return tuple(_session_from(db, row) for row in rows)


def family_of(db: sqlite3.Connection, session_id: str) -> tuple[str, ...]:
    """The ids of all versions of one session that there are, its own first."""
    found = db.execute(
        "SELECT id FROM session WHERE id = :id OR twin_of = :id ORDER BY twin_of IS NOT NULL, key",
        {"id": session_id},
    )
    return tuple(row[0] for row in found)


def read_day_note(db: sqlite3.Connection, day: date) -> str:
    """Empty where there is none."""
    row = db.execute("SELECT text FROM day_note WHERE day = ?", (day.isoformat(),)).fetchone()
    return "" if row is None else str(row[0])


def _session_from(db: sqlite3.Connection, row: sqlite3.Row) -> Session:
    key = row["key"]
    progress = _many(db, progress_from, "SELECT * FROM progress WHERE session = ?", key)
    return Session(
        start=_start_from(db, row),
        state=SessionState(row["state"]),
        ended_at=_time_from(row["ended_at"]),
        active_ms=row["active_ms"],
        end_reason=reason_from(row["end_reason"]),
        progress=progress[0] if progress else None,
        segments=_many(
            db, segment_from, "SELECT * FROM segment WHERE session = ? ORDER BY number, pass_no", key
        ),
        pains=_many(db, pain_from, "SELECT * FROM pain WHERE session = ? ORDER BY position", key),
        measures=_many(db, measure_from, "SELECT * FROM measure WHERE session = ? ORDER BY position", key),
        effort=row["effort"],
        note=row["note"],
        by_hand=bool(row["by_hand"]),
        edited_at=_time_from(row["edited_at"]),
        twin_of=row["twin_of"],
    )


def _start_from(db: sqlite3.Connection, row: sqlite3.Row) -> SessionStart:
    parts: Sequence[sqlite3.Row] = db.execute(_PARTS, (row["key"],)).fetchall()
    return SessionStart(
        id=row["id"],
        routine_name=row["routine_name"],
        routine_file=row["routine_file"],
        routine_hash=row["routine_hash"],
        routine_text=row["text"],
        routine_parts=tuple((part["name"], part["text"]) for part in parts),
        affected=row["affected"],
        planned_ms=row["planned_ms"],
        segment_count=row["segment_count"],
        started_at=datetime.fromisoformat(row["started_at"]),
        local_date=date.fromisoformat(row["local_date"]),
        areas=areas_from(row["areas"]),
        goal=row["goal"],
        pain_rule=rule_from(row["pain_rule"]),
        adjustments=adjustments_from(row["adjustments"]),
    )


def _time_from(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _many(
    db: sqlite3.Connection, value_from: Callable[[sqlite3.Row], _T], query: str, key: int
) -> tuple[_T, ...]:
    return tuple(value_from(row) for row in db.execute(query, (key,)))
