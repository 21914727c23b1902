"""The history as tables for spreadsheets: a row per session, or a row per segment.

In UTF-8 with a byte order mark, without which Excel takes the letters for those of an old code
page; other programs skip it. No cell can start a formula: see `safe`.
"""

from __future__ import annotations

import csv
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

from rehab_player.storage.export_file import whole_file
from rehab_player.storage.log import read_log
from rehab_player.storage.log_rows import areas_from
from rehab_player.storage.log_sums import TENSION

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Generator, Iterator
    from datetime import date
    from pathlib import Path

    from rehab_player.storage.log import SessionLog

    _Table = Callable[[sqlite3.Connection, tuple[str, str]], Iterator[list[tuple["Cell", ...]]]]

Cell = str | int | float | None
SESSION_COLUMNS = (
    "session", "date", "started_at", "ended_at", "routine", "routine_file", "areas", "goal", "state",
    "end_reason", "affected_side", "planned_time [s]", "active_time [s]", "segments", "segments_done",
    "reps", "time_under_tension [s]", "nrs_pain_before [0-10]", "nrs_pain_worst_during [0-10]",
    "nrs_pain_after [0-10]", "nrs_pain_first_step_next_morning [0-10]", "rpe_cr10 [0-10]",
    "srpe_load [CR10*min]", "note", "added_by_hand", "edited_at", "version_of",
)  # fmt: skip
SEGMENT_COLUMNS = (
    "session", "date", "started_at", "routine", "segment", "pass", "kind", "name", "side", "set", "sets",
    "round", "rounds", "planned_time [s]", "planned_reps", "done_time [s]", "done_reps",
    "time_under_tension [s]", "outcome", "reason", "ended_at",
)  # fmt: skip
_FORMULA_STARTS = tuple("=+-@|%＝＋－＠")
_TELL_EVERY = 200
_DAYS = "local_date BETWEEN ? AND ?"
_SEGMENTS = f"""
    SELECT number + 1, pass_no, kind, name, side, set_no, set_count, round_no, round_count, planned_ms,
        planned_count, done_ms, done_count, {TENSION}, outcome, reason, ended_at
    FROM segment WHERE session = ? ORDER BY number, pass_no
"""


class _Measure(NamedTuple):
    name: str
    unit: str
    side: str | None

    @property
    def heading(self) -> str:
        side = f", {self.side}" if self.side else ""
        return f"{self.name}{side} [{self.unit}]" if self.unit else f"{self.name}{side}"


def safe(text: str) -> str:
    """A text that no spreadsheet takes for a formula.

    An apostrophe is put before one that starts with = + - @ | or %, after blanks and control
    characters, or with their wide forms. Control characters but line ends become blanks.
    """
    clean = "".join(
        letter if letter >= " " or letter == "\n" else " " for letter in text.replace("\r\n", "\n")
    )
    return f"'{clean}" if clean.lstrip().startswith(_FORMULA_STARTS) else clean


def write_sessions(
    log_path: Path,
    out: Path,
    *,
    first: date | None = None,
    last: date | None = None,
    replace: bool = False,
    tell: Callable[[float], None] | None = None,
) -> int:
    """Write a row for each session of these days, newest first, and return how many there are.

    Each measure that was ever told has a column of its own, behind the others. Opens the log by
    itself. Raises ExportProblem and LogProblem.
    """
    return _write(log_path, out, _session_table, (first, last), replace=replace, tell=tell)


def write_segments(
    log_path: Path,
    out: Path,
    *,
    first: date | None = None,
    last: date | None = None,
    replace: bool = False,
    tell: Callable[[float], None] | None = None,
) -> int:
    """Write a row for each segment of these days' sessions; return how many sessions there are."""
    return _write(log_path, out, _segment_table, (first, last), replace=replace, tell=tell)


def _write(
    log_path: Path,
    out: Path,
    table: _Table,
    days: tuple[date | None, date | None],
    *,
    replace: bool,
    tell: Callable[[float], None] | None,
) -> int:
    """`table` gives the heading, then the rows of one session after another."""
    span = (days[0].isoformat() if days[0] else "0", days[1].isoformat() if days[1] else "9")
    sessions = -1
    with (
        closing(read_log(log_path)) as log,
        closing(_tables(log, table, span)) as parts,
        whole_file(out, replace=replace, encoding="utf-8-sig", newline="") as file,
    ):
        writer = csv.writer(file)
        for sessions, (share, rows) in enumerate(parts):
            writer.writerows([_cell(value) for value in row] for row in rows)
            if tell is not None and sessions % _TELL_EVERY == 0:
                tell(share)
    return sessions


def _tables(
    log: SessionLog, table: _Table, span: tuple[str, str]
) -> Generator[tuple[float, list[tuple[Cell, ...]]], None, None]:
    """The rows of each session, with how far it is; apart from the file, whose faults are not the log's."""
    with log.reading() as db:
        total = db.execute(f"SELECT count(*) FROM session WHERE {_DAYS}", span).fetchone()[0]
        for number, rows in enumerate(table(db, span)):
            yield number / max(total, 1), rows


def _cell(value: Cell) -> Cell:
    return safe(value) if isinstance(value, str) else value


def _session_table(db: sqlite3.Connection, days: tuple[str, str]) -> Iterator[list[tuple[Cell, ...]]]:
    measures = _measures(db, days)
    yield [(*SESSION_COLUMNS, *(measure.heading for measure in measures))]
    for row in db.execute(
        f"SELECT * FROM session WHERE {_DAYS} ORDER BY started_utc_ms DESC, key DESC", days
    ):
        told = _told(db, row["key"])
        yield [(*_session_cells(row), *(told.get(measure) for measure in measures))]


def _session_cells(row: sqlite3.Row) -> tuple[Cell, ...]:
    effort: int | None = row["effort"]
    return (
        row["id"],
        row["local_date"],
        row["started_at"],
        row["ended_at"],
        row["routine_name"],
        row["routine_file"],
        "; ".join(areas_from(row["areas"])),
        row["goal"],
        row["state"],
        row["end_reason"],
        row["affected"],
        _seconds(row["planned_ms"]),
        _seconds(row["active_ms"]),
        row["segment_count"],
        row["segments_done"],
        row["reps"],
        _seconds(row["tension_ms"]),
        row["pain_before"],
        row["pain_worst"],
        row["pain_after"],
        row["pain_morning"],
        effort,
        None if effort is None else round(effort * row["active_ms"] / 60_000, 1),
        row["note"],
        "yes" if row["by_hand"] else "no",
        row["edited_at"],
        row["twin_of"],
    )


def _measures(db: sqlite3.Connection, days: tuple[str, str]) -> list[_Measure]:
    query = (
        "SELECT DISTINCT name, unit, side FROM measure "
        f"WHERE session IN (SELECT key FROM session WHERE {_DAYS}) ORDER BY name, unit, side"
    )
    return [_Measure(*row) for row in db.execute(query, days)]


def _told(db: sqlite3.Connection, key: int) -> dict[_Measure, float]:
    found = db.execute(
        "SELECT name, unit, side, value FROM measure WHERE session = ? ORDER BY position", (key,)
    )
    return {_Measure(row["name"], row["unit"], row["side"]): row["value"] for row in found}


def _segment_table(db: sqlite3.Connection, days: tuple[str, str]) -> Iterator[list[tuple[Cell, ...]]]:
    yield [SEGMENT_COLUMNS]
    query = (
        "SELECT key, id, local_date, started_at, routine_name FROM session "
        f"WHERE {_DAYS} ORDER BY started_utc_ms DESC, key DESC"
    )
    for session in db.execute(query, days):
        yield [(*session[1:], *_segment_cells(row)) for row in db.execute(_SEGMENTS, (session["key"],))]


def _segment_cells(row: sqlite3.Row) -> tuple[Cell, ...]:
    before, (planned_ms, planned, done_ms, done, tension_ms), after = row[:9], row[9:14], row[14:]
    return (*before, _seconds(planned_ms), planned, _seconds(done_ms), done, _seconds(tension_ms), *after)


def _seconds(ms: int | None) -> float | None:
    """Whole ones without a point."""
    if ms is None:
        return None
    return ms // 1000 if ms % 1000 == 0 else ms / 1000
