"""The whole history as JSON: one session a line, complete, and readable again by `import_history`."""

from __future__ import annotations

import json
from contextlib import closing
from typing import TYPE_CHECKING, TextIO

from rehab_player.storage import care_rows, history_query
from rehab_player.storage.care_kinds import KINDS
from rehab_player.storage.care_merge import entry_as_dict
from rehab_player.storage.export_file import whole_file
from rehab_player.storage.history_json import FORMAT, PROGRAM, JsonValue, day_note_as_dict
from rehab_player.storage.log import SessionLog, read_log

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Generator, Iterator
    from pathlib import Path

    from rehab_player.storage.care_kind import CareKind

_TELL_EVERY = 100
_SEGMENTS = """
    SELECT json_group_array(json_object(
        'index', number, 'pass', pass_no, 'kind', kind, 'name', name, 'side', side, 'set', set_no,
        'sets', set_count, 'round', round_no, 'rounds', round_count, 'planned_ms', planned_ms,
        'planned_count', planned_count, 'done_ms', done_ms, 'done_count', done_count, 'outcome', outcome,
        'reason', reason, 'ended_at', ended_at, 'rep_tension_ms', rep_tension_ms
    ))
    FROM (SELECT * FROM segment WHERE session = ? ORDER BY number, pass_no)
"""
"""Whole numbers and texts only: SQLite writes those exactly, and four times as fast as we."""
_PAIN_KEYS = ("moment", "score", "at", "segment")
_PAINS = "SELECT moment, score, at, segment FROM pain WHERE session = ? ORDER BY position"
_MEASURE_KEYS = ("name", "unit", "side", "value")
_MEASURES = "SELECT name, unit, side, value FROM measure WHERE session = ? ORDER BY position"
_PROGRESS_KEYS = ("segment", "elapsed_ms", "active_ms", "at")
_PROGRESS = "SELECT segment, elapsed_ms, active_ms, at FROM progress WHERE session = ?"
_PART_KEYS = ("name", "text")
_PARTS = (
    "SELECT p.name, t.text FROM routine_part AS p JOIN routine_text AS t ON t.key = p.routine_text "
    "WHERE p.session = ? ORDER BY p.position"
)
_SESSIONS = (
    "SELECT s.*, t.text FROM session AS s JOIN routine_text AS t ON t.key = s.routine_text "
    "ORDER BY s.started_utc_ms DESC, s.key DESC"
)


def write_json(
    log_path: Path, out: Path, *, replace: bool = False, tell: Callable[[float], None] | None = None
) -> int:
    """Write the history in `log_path` to `out` and return how many sessions it has.

    It opens the log by itself, so that it can run in a thread of its own. `tell` is told how
    far it is, from 0 to 1; what it raises ends the job. Raises ExportProblem and LogProblem.
    """
    with closing(read_log(log_path)) as log, whole_file(out, replace=replace) as file:
        return write_to(log, file, tell)


def write_to(log: SessionLog, file: TextIO, tell: Callable[[float], None] | None = None) -> int:
    """Write the history in `log` to an open file, all of one moment, one session in memory at a time.

    What the file raises comes through as it is.
    """
    sessions = 0
    # Not inside `reading`, which would take a full disk under the file for one under the log.
    with closing(_texts(log)) as texts:
        for share, text in texts:
            file.write(text)
            sessions += share is not None
            if tell is not None and share is not None and sessions % _TELL_EVERY == 0:
                tell(share)
    return sessions


def _texts(log: SessionLog) -> Generator[tuple[float | None, str], None, None]:
    """The pieces of the whole; with each session how far it is, from 0 to 1."""
    with log.reading() as db:
        total = history_query.count(db, history_query.SessionFilter())
        yield None, f'{{"format": {FORMAT}, "program": "{PROGRAM}", "sessions": ['
        for number, session in enumerate(_sessions(db), 1):
            yield number / total, f"{',' if number > 1 else ''}\n{session}"
        notes = [day_note_as_dict(note) for note in history_query.day_notes(db, None, None)]
        yield None, f'\n], "day_notes": {_encoded(notes)}'
        for kind in KINDS:
            yield None, f', "{kind.plural}": {_entries(db, kind)}'
        yield None, "}\n"


def _sessions(db: sqlite3.Connection) -> Iterator[str]:
    """The same as `session_as_dict`, by way of rows instead of values, which takes a fifth of the time."""
    cursor = db.cursor()
    cursor.row_factory = None
    for row in db.execute(_SESSIONS):
        segments = cursor.execute(_SEGMENTS, (row["key"],)).fetchone()[0]
        yield f'{_encoded(_session(cursor, row))[:-1]}, "segments": {segments}}}'


def _entries(db: sqlite3.Connection, kind: CareKind) -> str:
    """One a line, as they lie in the log."""
    kept = care_rows.read(db, kind, all_versions=True)
    return "[" + ",".join(f"\n{_encoded(entry_as_dict(each))}" for each in kept) + "]"


def _encoded(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _session(cursor: sqlite3.Cursor, row: sqlite3.Row) -> dict[str, JsonValue]:
    key: int = row["key"]
    progress = _many(cursor, _PROGRESS_KEYS, _PROGRESS, key)
    return {
        "id": row["id"],
        "state": row["state"],
        "routine": {
            "name": row["routine_name"],
            "file": row["routine_file"],
            "sha256": row["routine_hash"],
            "text": row["text"],
            "parts": _many(cursor, _PART_KEYS, _PARTS, key),
            "areas": json.loads(row["areas"]),
            "goal": row["goal"],
            "pain_rule": row["pain_rule"],
        },
        "affected": row["affected"],
        "adjustments": json.loads(row["adjustments"]),
        "started_at": row["started_at"],
        "local_date": row["local_date"],
        "ended_at": row["ended_at"],
        "end_reason": row["end_reason"],
        "planned_ms": row["planned_ms"],
        "active_ms": row["active_ms"],
        "segment_count": row["segment_count"],
        "pains": _many(cursor, _PAIN_KEYS, _PAINS, key),
        "measures": _many(cursor, _MEASURE_KEYS, _MEASURES, key),
        "effort": row["effort"],
        "note": row["note"],
        "progress": progress[0] if progress else None,
        "by_hand": bool(row["by_hand"]),
        "edited_at": row["edited_at"],
        "twin_of": row["twin_of"],
    }


def _many(cursor: sqlite3.Cursor, keys: tuple[str, ...], query: str, key: int) -> list[JsonValue]:
    return [dict(zip(keys, row, strict=True)) for row in cursor.execute(query, (key,))]
