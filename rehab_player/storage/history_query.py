"""Questions that History asks the log, in SQL where that is faster."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from rehab_player.core.history import SessionFacts
from rehab_player.core.history_measures import Reading
from rehab_player.core.history_pain import MorningFact
from rehab_player.core.history_work import SideWork
from rehab_player.core.report import NoteFact, SkipFact
from rehab_player.core.routine import Side
from rehab_player.core.session import DayNote, SessionState
from rehab_player.storage.care_rows import COUNTS
from rehab_player.storage.log_rows import (
    SessionRow,
    areas_from,
    areas_text,
    reason_from,
    session_row_from,
    side_from,
)
from rehab_player.storage.log_sums import TENSION

if TYPE_CHECKING:
    import sqlite3

_STATES = {state.value: state for state in SessionState}
_COUNTS = "(s.twin_of IS NULL OR NOT EXISTS (SELECT 1 FROM session AS o WHERE o.id = s.twin_of))"
"""Of two versions of one session only one is reckoned with."""
_DAYS = "s.local_date BETWEEN ? AND ?"
_CHOSEN = f"SELECT s.key FROM session AS s WHERE {_DAYS} AND {_COUNTS}"


class Order(StrEnum):
    """What a table of sessions can be sorted by."""

    DATE = "s.started_utc_ms"
    ROUTINE = "s.routine_name COLLATE NOCASE"
    LENGTH = "s.active_ms"
    WORST = "s.pain_worst"
    MORNING = "s.pain_morning"
    STATE = "s.state"


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionFilter:
    """Which sessions a table shows; what is None or empty lets all pass.

    A session passes that has one of the names `routines`. `first` and `last` are local dates, both
    included. `text` is looked for in the routine's name and in the note, whatever the case.
    """

    routines: frozenset[str] = frozenset()
    area: str | None = None
    first: date | None = None
    last: date | None = None
    text: str = ""
    states: frozenset[SessionState] = frozenset()


class PlayedRoutine(NamedTuple):
    """A routine as it was called when it was played, and its file, empty where none is known."""

    name: str
    file: str


class Choices(NamedTuple):
    """What there is to filter by; the days are None in an empty log."""

    routines: tuple[str, ...]
    areas: tuple[str, ...]
    first_day: date | None
    last_day: date | None


def rows(
    db: sqlite3.Connection,
    chosen: SessionFilter,
    order: Order,
    *,
    descending: bool,
    limit: int | None,
    offset: int,
) -> tuple[SessionRow, ...]:
    """What is unknown comes last, and what is equal newest first."""
    where, cells = _condition(db, chosen)
    direction = "DESC" if descending else "ASC"
    newest_first = f"{Order.DATE.value} DESC, s.key DESC"
    first = "" if order in (Order.DATE, Order.ROUTINE) else f"{order.value} IS NULL, "
    ordered = f"{first}{order.value} {direction}"
    if order is Order.DATE:
        newest_first = f"s.key {direction}"
    found = db.execute(
        f"SELECT s.* FROM session AS s WHERE {where} ORDER BY {ordered}, {newest_first} LIMIT ? OFFSET ?",
        (*cells, -1 if limit is None else limit, offset),
    )
    return tuple(session_row_from(row) for row in found)


def count(db: sqlite3.Connection, chosen: SessionFilter) -> int:
    where, cells = _condition(db, chosen)
    return int(db.execute(f"SELECT count(*) FROM session AS s WHERE {where}", cells).fetchone()[0])


def _condition(db: sqlite3.Connection, chosen: SessionFilter) -> tuple[str, list[str]]:
    parts: list[tuple[str, list[str]]] = [("TRUE", [])]
    if chosen.routines:
        marks = ", ".join("?" * len(chosen.routines))
        parts.append((f"s.routine_name IN ({marks})", sorted(chosen.routines)))
    if chosen.area is not None:
        parts.append(("instr(s.areas, ?)", [areas_text((chosen.area,))[1:-1]]))
    if chosen.first is not None:
        parts.append(("s.local_date >= ?", [chosen.first.isoformat()]))
    if chosen.last is not None:
        parts.append(("s.local_date <= ?", [chosen.last.isoformat()]))
    if chosen.states:
        parts.append((f"s.state IN ({', '.join('?' * len(chosen.states))})", sorted(chosen.states)))
    if chosen.text.strip():
        # SQLite's own functions know the small letters of English only.
        db.create_function("holds", 2, partial(_holds, chosen.text.strip().casefold()), deterministic=True)
        parts.append(("holds(s.routine_name, s.note)", []))
    return " AND ".join(text for text, _ in parts), [cell for _, cells in parts for cell in cells]


def _holds(wanted: str, name: str, note: str) -> bool:
    return wanted in name.casefold() or (note != "" and wanted in note.casefold())


def played(db: sqlite3.Connection) -> tuple[PlayedRoutine, ...]:
    """Every routine that there are sessions of."""
    return tuple(
        PlayedRoutine(*row) for row in db.execute("SELECT DISTINCT routine_name, routine_file FROM session")
    )


def choices(db: sqlite3.Connection) -> Choices:
    names = [row[0] for row in db.execute("SELECT DISTINCT routine_name FROM session")]
    lists = [areas_from(row[0]) for row in db.execute("SELECT DISTINCT areas FROM session")]
    first, last = db.execute("SELECT min(local_date), max(local_date) FROM session").fetchone()
    return Choices(
        routines=tuple(sorted(names, key=str.casefold)),
        areas=tuple(sorted({area for areas in lists for area in areas})),
        first_day=None if first is None else date.fromisoformat(first),
        last_day=None if last is None else date.fromisoformat(last),
    )


def last_done(db: sqlite3.Connection) -> dict[str, str]:
    """When a routine file of each name was last played, as ISO 8601 with offset."""
    query = """
        SELECT routine_file, started_at, max(started_utc_ms) FROM session WHERE state != 'open'
        GROUP BY routine_file
    """
    return {row[0]: row[1] for row in _plain(db).execute(query)}


def facts(db: sqlite3.Connection, first: date | None, last: date | None) -> tuple[SessionFacts, ...]:
    """Oldest first."""
    query = f"""
        SELECT id, routine_name, routine_file, areas, local_date, state, active_ms, planned_ms, reps,
            tension_ms, pain_before, pain_worst, pain_after, pain_morning, effort
        FROM session AS s WHERE {_DAYS} AND {_COUNTS} ORDER BY local_date, started_utc_ms, key
    """
    return tuple(
        SessionFacts(
            row[0], row[1], row[2], areas_from(row[3]), date.fromisoformat(row[4]), _STATES[row[5]], *row[6:]
        )
        for row in _plain(db).execute(query, _between(first, last))
    )


def readings(db: sqlite3.Connection, first: date | None, last: date | None) -> tuple[Reading, ...]:
    """Every measure, oldest first."""
    query = f"""
        SELECT s.id, s.local_date, s.routine_name, m.name, m.unit, m.side, m.value, s.routine_file
        FROM session AS s JOIN measure AS m ON m.session = s.key
        WHERE {_DAYS} AND {_COUNTS} ORDER BY s.started_utc_ms, s.key, m.position
    """
    found = _plain(db).execute(query, _between(first, last))
    return tuple(
        Reading(session, date.fromisoformat(day), routine, name, unit, side_from(side), value, file)
        for session, day, routine, name, unit, side, value, file in found
    )


def sides(db: sqlite3.Connection, first: date | None, last: date | None) -> tuple[SideWork, ...]:
    """What each side did, left before right; a side that did nothing is left out."""
    query = f"""
        SELECT side, sum(done_ms), total(CASE WHEN kind = 'reps' THEN done_count END), total({TENSION})
        FROM segment WHERE session IN ({_CHOSEN}) AND side IS NOT NULL GROUP BY side ORDER BY side
    """
    found = _plain(db).execute(query, _between(first, last))
    return tuple(SideWork(Side(row[0]), row[1], int(row[2]), int(row[3])) for row in found)


def skips(db: sqlite3.Connection, first: date | None, last: date | None) -> tuple[SkipFact, ...]:
    """How many working segments were skipped or left, by reason, the most frequent first."""
    query = f"""
        SELECT reason, count(*) AS segments FROM segment
        WHERE session IN ({_CHOSEN}) AND outcome <> 'done' AND kind IN ('hold', 'move', 'reps')
        GROUP BY reason ORDER BY segments DESC, reason
    """
    found = _plain(db).execute(query, _between(first, last))
    return tuple(SkipFact(reason_from(row[0]), row[1]) for row in found)


def mornings(db: sqlite3.Connection, first: date | None, last: date | None) -> tuple[MorningFact, ...]:
    """The answers of mornings, and what only a session tells of the morning after it, by day."""
    one_version = COUNTS.format(table="morning")
    query = f"""
        SELECT e.day AS morning, e.first_step, e.stiff_min, e.session FROM morning AS e
        WHERE morning BETWEEN ? AND ? AND {one_version}
        UNION ALL
        SELECT substr(p.at, 1, 10) AS morning, p.score, NULL, s.id
        FROM pain AS p JOIN session AS s ON s.key = p.session
        WHERE p.moment = 'morning' AND morning BETWEEN ? AND ? AND {_COUNTS}
            AND NOT EXISTS (SELECT 1 FROM morning AS m WHERE m.session = s.id)
        ORDER BY morning
    """
    found = _plain(db).execute(query, (*_between(first, last), *_between(first, last)))
    return tuple(MorningFact(date.fromisoformat(row[0]), *row[1:]) for row in found)


def notes(db: sqlite3.Connection, first: date | None, last: date | None) -> tuple[NoteFact, ...]:
    """The notes of sessions and of days, by day."""
    query = f"""
        SELECT local_date AS day, routine_name, note FROM session AS s
        WHERE {_DAYS} AND {_COUNTS} AND note <> ''
        UNION ALL SELECT day, '', text FROM day_note WHERE day BETWEEN ? AND ? ORDER BY day
    """
    found = _plain(db).execute(query, (*_between(first, last), *_between(first, last)))
    return tuple(NoteFact(date.fromisoformat(row[0]), *row[1:]) for row in found)


def day_notes(db: sqlite3.Connection, first: date | None, last: date | None) -> tuple[DayNote, ...]:
    query = "SELECT day, text FROM day_note WHERE day BETWEEN ? AND ? ORDER BY day"
    found = _plain(db).execute(query, _between(first, last))
    return tuple(DayNote(day=date.fromisoformat(row[0]), text=row[1]) for row in found)


def _plain(db: sqlite3.Connection) -> sqlite3.Cursor:
    """A cursor that gives tuples: thousands of them are read at once."""
    cursor = db.cursor()
    cursor.row_factory = None
    return cursor


def _between(first: date | None, last: date | None) -> tuple[str, str]:
    return (first or date.min).isoformat(), (last or date.max).isoformat()
