"""What is told besides the sessions and belongs to one: it comes and goes with the session.

A check-in is part of its session and goes with it. A morning answer stays when its session goes,
and no longer belongs to any: it tells of the morning, too, and the usual one is reckoned from it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rehab_player.core.checkin import CheckIn, MorningAnswer
from rehab_player.core.session import PainMoment
from rehab_player.core.suggestion_story import stem_of
from rehab_player.storage import care_rows, log_reading
from rehab_player.storage.care_kinds import of_type
from rehab_player.storage.care_values import CareValue, Kept
from rehab_player.storage.log_rows import SessionRow, areas_text, session_row_from

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable
    from datetime import date

    from rehab_player.core.session import Session

_COUNTS = "(s.twin_of IS NULL OR NOT EXISTS (SELECT 1 FROM session AS o WHERE o.id = s.twin_of))"
"""Of several versions of one session only one is reckoned with, as in the history."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """The check-ins of a session, and the ids of the morning answers that belong to it."""

    check_ins: tuple[Kept, ...] = ()
    mornings: tuple[str, ...] = ()


NOTHING_AROUND = Around()


def around(db: sqlite3.Connection, session_ids: Iterable[str]) -> Around:
    """What belongs to these sessions, taken together."""
    check_ins: list[Kept] = []
    mornings: list[str] = []
    for session_id in session_ids:
        where = ("e.session = ?", (session_id,))
        check_ins += care_rows.read(db, of_type(CheckIn), *where, all_versions=True)
        mornings += (
            kept.id for kept in care_rows.read(db, of_type(MorningAnswer), *where, all_versions=True)
        )
    return Around(check_ins=tuple(check_ins), mornings=tuple(mornings))


def put_around(db: sqlite3.Connection, session_id: str, told: Around) -> None:
    """Let it belong to this session; check-ins that are gone come back, morning answers do not."""
    for kept in told.check_ins:
        if not care_rows.is_there(db, "check_in", kept.id):
            care_rows.put(db, replace(kept, value=linked(kept.value, session_id)))
        db.execute("UPDATE check_in SET session = ? WHERE id = ?", (session_id, kept.id))
    for morning_id in told.mornings:
        db.execute("UPDATE morning SET session = ? WHERE id = ?", (session_id, morning_id))


def follow_edits(db: sqlite3.Connection, session: Session) -> None:
    """Let the one check-in and the one morning of a session say what the edited session says of them."""
    answers = (("check_in", "pain_now", PainMoment.BEFORE), ("morning", "first_step", PainMoment.MORNING))
    for table, column, moment in answers:
        score = session.pain(moment)
        if score is not None:
            mine = f"SELECT id FROM {table} WHERE session = ? AND twin_of IS NULL"
            found = db.execute(mine, (session.start.id,)).fetchall()
            if len(found) == 1:
                db.execute(f"UPDATE {table} SET {column} = ? WHERE id = ?", (score, found[0][0]))


def linked(value: CareValue, session_id: str | None) -> CareValue:
    """The answer as one that belongs to this session; other values as they are."""
    return replace(value, session=session_id) if isinstance(value, CheckIn | MorningAnswer) else value


def read_between(
    db: sqlite3.Connection, first: date, last: date, files: frozenset[str]
) -> tuple[Session, ...]:
    """The whole sessions of these days, both included, oldest first; all, or those of some routine files."""
    query = (
        f"SELECT s.id, s.routine_file FROM session AS s WHERE s.local_date BETWEEN ? AND ? AND {_COUNTS} "
        "ORDER BY s.started_utc_ms, s.key"
    )
    found = db.execute(query, (first.isoformat(), last.isoformat())).fetchall()
    wanted = [row["id"] for row in found if not files or stem_of(row["routine_file"]) in files]
    return tuple(log_reading.read_session(db, session_id) for session_id in wanted)


def last_before(db: sqlite3.Connection, area: str, day: date) -> SessionRow | None:
    """The last session for this area before that day; one that names no area is for all of them."""
    query = (
        "SELECT s.* FROM session AS s WHERE s.local_date < ? AND (instr(s.areas, ?) OR s.areas = '[]') "
        f"AND {_COUNTS} ORDER BY s.started_utc_ms DESC, s.key DESC LIMIT 1"
    )
    row = db.execute(query, (day.isoformat(), areas_text((area,))[1:-1])).fetchone()
    return None if row is None else session_row_from(row)
