"""Statements that change the log. The caller opens and commits the transaction."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from rehab_player.core.session import (
    DayNote,
    MeasureRecord,
    PainMoment,
    PainRecord,
    Progress,
    Reason,
    SegmentRecord,
    Session,
    SessionStart,
    SessionState,
)
from rehab_player.storage.adjustment_json import adjustments_text
from rehab_player.storage.log_problem import UnknownSession
from rehab_player.storage.log_rows import (
    Cell,
    areas_text,
    measure_cells,
    pain_cells,
    progress_cells,
    scale_0_to_10,
    segment_cells,
    storable,
    time_text,
    utc_ms,
)
from rehab_player.storage.log_sums import sum_pain, sum_work

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence
    from datetime import datetime


def key_of(db: sqlite3.Connection, session_id: str) -> int:
    """Raises UnknownSession."""
    row = db.execute("SELECT key FROM session WHERE id = ?", (session_id,)).fetchone()
    if row is None:
        raise UnknownSession(session_id)
    return int(row[0])


def insert_session(db: sqlite3.Connection, start: SessionStart) -> int:
    """Open a session and return its key. Raises sqlite3.IntegrityError when the id is taken."""
    cells = {**_start_cells(db, start), "state": SessionState.OPEN}
    columns, places = ", ".join(cells), ", ".join(f":{name}" for name in cells)
    key = db.execute(f"INSERT INTO session ({columns}) VALUES ({places})", cells).lastrowid or 0
    _insert_parts(db, key, start)
    return key


def put_whole(db: sqlite3.Connection, session: Session, imported_from: str | None = None) -> None:
    """Put a session in as it is, in place of the one with its id if there is one.

    That one's row stays, so that what refers to it still does.
    """
    known = db.execute("SELECT key FROM session WHERE id = ?", (session.start.id,)).fetchone()
    if known is None:
        key = insert_session(db, session.start)
    else:
        key = int(known[0])
        for table in ("routine_part", "segment", "pain", "measure", "progress"):
            db.execute(f"DELETE FROM {table} WHERE session = ?", (key,))
        _update(db, key, _start_cells(db, session.start))
        _insert_parts(db, key, session.start)
    _update(db, key, _end_cells(session, imported_from))
    _insert_told(db, key, session)


def _insert_told(db: sqlite3.Connection, key: int, session: Session) -> None:
    places = ", ".join("?" * 18)
    segments = ((key, *segment_cells(record)) for record in session.segments)
    db.executemany(f"INSERT INTO segment VALUES ({places})", segments)
    for position, told in enumerate(session.pains):
        _put(db, "pain", (key, position, *pain_cells(told)))
    replace_measures(db, key, session.measures)
    if session.progress is not None:
        _put(db, "progress", (key, *progress_cells(session.progress)))
    sum_work(db, key)
    sum_pain(db, key)


def _insert_parts(db: sqlite3.Connection, key: int, start: SessionStart) -> None:
    for position, (name, text) in enumerate(start.routine_parts):
        cells = (key, position, storable(name), _text_key(db, text))
        db.execute("INSERT INTO routine_part VALUES (?, ?, ?, ?)", cells)


def _start_cells(db: sqlite3.Connection, start: SessionStart) -> dict[str, Cell]:
    return {
        "id": start.id,
        "routine_name": storable(start.routine_name),
        "routine_file": storable(start.routine_file),
        "routine_hash": start.routine_hash,
        "routine_text": _text_key(db, start.routine_text),
        "affected": start.affected,
        "planned_ms": start.planned_ms,
        "segment_count": start.segment_count,
        "started_at": time_text(start.started_at),
        "started_utc_ms": utc_ms(start.started_at),
        "local_date": start.local_date.isoformat(),
        "areas": areas_text(start.areas),
        "goal": None if start.goal is None else storable(start.goal),
        "pain_rule": start.pain_rule,
        "adjustments": adjustments_text(start.adjustments),
    }


def _end_cells(session: Session, imported_from: str | None) -> dict[str, Cell]:
    return {
        "state": session.state,
        "ended_at": _time_or_none(session.ended_at),
        "active_ms": session.active_ms,
        "end_reason": session.end_reason,
        "effort": None if session.effort is None else scale_0_to_10(session.effort),
        "note": storable(session.note),
        "by_hand": session.by_hand,
        "edited_at": _time_or_none(session.edited_at),
        "twin_of": session.twin_of,
        "imported_from": None if imported_from is None else storable(imported_from),
    }


def _time_or_none(moment: datetime | None) -> str | None:
    return None if moment is None else time_text(moment)


def _update(db: sqlite3.Connection, key: int, cells: dict[str, Cell]) -> None:
    changes = ", ".join(f"{name} = :{name}" for name in cells)
    db.execute(f"UPDATE session SET {changes} WHERE key = :key", {**cells, "key": key})


def put_day_note(db: sqlite3.Connection, note: DayNote) -> None:
    """An empty text takes the note away."""
    if note.text:
        _put(db, "day_note", (note.day.isoformat(), storable(note.text)))
    else:
        db.execute("DELETE FROM day_note WHERE day = ?", (note.day.isoformat(),))


def _text_key(db: sqlite3.Connection, text: str) -> int:
    """The key of the text, which is stored once however many sessions play it."""
    text = storable(text)
    digest = hashlib.sha256(text.encode()).hexdigest()
    db.execute("INSERT INTO routine_text (hash, text) VALUES (?, ?) ON CONFLICT DO NOTHING", (digest, text))
    return int(db.execute("SELECT key FROM routine_text WHERE hash = ?", (digest,)).fetchone()[0])


def put_segment(db: sqlite3.Connection, key: int, record: SegmentRecord) -> None:
    """The same pass of the same segment told again replaces what was told before."""
    _put(db, "segment", (key, *segment_cells(record)))
    sum_work(db, key)


def put_progress(db: sqlite3.Connection, key: int, progress: Progress) -> None:
    _put(db, "progress", (key, *progress_cells(progress)))
    db.execute("UPDATE session SET active_ms = ? WHERE key = ?", (progress.active_ms, key))


def add_pain(db: sqlite3.Connection, key: int, record: PainRecord) -> None:
    """Every answer DURING the session is kept; of the other moments there is one, the last told."""
    if record.moment is not PainMoment.DURING:
        db.execute("DELETE FROM pain WHERE session = ? AND moment = ?", (key, record.moment))
    last = db.execute("SELECT max(position) FROM pain WHERE session = ?", (key,)).fetchone()[0]
    _put(db, "pain", (key, 0 if last is None else last + 1, *pain_cells(record)))
    sum_pain(db, key)


def replace_measures(db: sqlite3.Connection, key: int, measures: Iterable[MeasureRecord]) -> None:
    db.execute("DELETE FROM measure WHERE session = ?", (key,))
    for position, record in enumerate(measures):
        _put(db, "measure", (key, position, *measure_cells(record)))


def set_answers(db: sqlite3.Connection, key: int, effort: int | None, note: str) -> None:
    cells = (None if effort is None else scale_0_to_10(effort), storable(note), key)
    db.execute("UPDATE session SET effort = ?, note = ? WHERE key = ?", cells)


def close_session(
    db: sqlite3.Connection,
    key: int,
    state: SessionState,
    ended_at: datetime,
    active_ms: int,
    reason: Reason | None,
) -> None:
    """Progress stays with a partial session, so that it can be opened again where it was."""
    cells = (state, time_text(ended_at), active_ms, reason, key)
    db.execute(
        "UPDATE session SET state = ?, ended_at = ?, active_ms = ?, end_reason = ? WHERE key = ?", cells
    )
    if state is SessionState.COMPLETED:
        db.execute("DELETE FROM progress WHERE session = ?", (key,))


def reopen_session(db: sqlite3.Connection, key: int) -> None:
    cells = (SessionState.OPEN, key)
    db.execute("UPDATE session SET state = ?, ended_at = NULL, end_reason = NULL WHERE key = ?", cells)


def delete_session(db: sqlite3.Connection, key: int) -> None:
    """Everything told in the session goes with it; `forget_unused_texts` is for afterwards."""
    db.execute("DELETE FROM session WHERE key = ?", (key,))


def forget_unused_texts(db: sqlite3.Connection) -> None:
    """Remove the routine texts that no session played."""
    db.execute(
        "DELETE FROM routine_text WHERE key NOT IN "
        "(SELECT routine_text FROM session UNION SELECT routine_text FROM routine_part)"
    )


def _put(db: sqlite3.Connection, table: str, cells: Sequence[Cell]) -> None:
    places = ", ".join("?" * len(cells))
    db.execute(f"INSERT OR REPLACE INTO {table} VALUES ({places})", cells)
