"""Statements about what is told besides the sessions. The caller opens and commits the transaction."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from rehab_player.core.checkin import CheckIn, MorningAnswer, Run, Shoes
from rehab_player.core.session import PainMoment, PainRecord
from rehab_player.storage import log_writing
from rehab_player.storage.care_kinds import kind_of, of_type
from rehab_player.storage.care_values import CareChange, CareValue, Kept, UnknownShoes
from rehab_player.storage.log_rows import Cell, storable, time_text
from rehab_player.storage.log_sums import sum_pain

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

    from rehab_player.storage.care_kind import CareKind

COUNTS = "(e.twin_of IS NULL OR NOT EXISTS (SELECT 1 FROM {table} AS o WHERE o.id = e.twin_of))"
"""Of several versions of one entry only one is reckoned with."""


def read(
    db: sqlite3.Connection,
    kind: CareKind,
    where: str = "TRUE",
    cells: Sequence[Cell] = (),
    *,
    all_versions: bool,
) -> tuple[Kept, ...]:
    """The entries, `e` in `where`, that meet it, in the order in which they came into the log.

    Raises ValueError for a row that means nothing.
    """
    one_version = "TRUE" if all_versions else COUNTS.format(table=kind.table)
    query = f"SELECT * FROM {kind.table} AS e WHERE {where} AND {one_version} ORDER BY e.key"
    return tuple(_kept_from(kind, row) for row in db.execute(query, cells))


def _kept_from(kind: CareKind, row: sqlite3.Row) -> Kept:
    return Kept(
        id=row["id"],
        value=kind.read(row["id"], {column: _told(kind, column, row[column]) for column in kind.checks}),
        twin_of=row["twin_of"],
        imported_from=row["imported_from"],
    )


def _told(kind: CareKind, column: str, cell: Cell) -> object:
    if cell is None:
        return None
    if column in kind.lists:
        return json.loads(str(cell))
    return bool(cell) if column in kind.flags else cell


def find(db: sqlite3.Connection, kind: CareKind, entry_id: str) -> Kept | None:
    found = read(db, kind, "e.id = ?", (entry_id,), all_versions=True)
    return found[0] if found else None


def family(db: sqlite3.Connection, kind: CareKind, own_id: str) -> tuple[Kept, ...]:
    """All versions of one entry that there are, its own first."""
    found = read(db, kind, "(e.id = ?1 OR e.twin_of = ?1)", (own_id,), all_versions=True)
    return tuple(sorted(found, key=lambda kept: kept.twin_of is not None))


def put(db: sqlite3.Connection, kept: Kept) -> None:
    """Put an entry in as it is, in place of the one with its id; that one's row stays.

    Raises UnknownSession and UnknownShoes where it refers to one that is not there.
    """
    kind = kind_of(kept.value)
    _require_what_it_refers_to(db, kept.value)
    cells = {
        "id": kept.id,
        **{column: _cell(kind, column, told) for column, told in kind.plain(kept.value).items()},
        "twin_of": kept.twin_of,
        "imported_from": None if kept.imported_from is None else storable(kept.imported_from),
    }
    names, places = ", ".join(cells), ", ".join(f":{name}" for name in cells)
    changes = ", ".join(f"{name} = excluded.{name}" for name in cells)
    db.execute(
        f"INSERT INTO {kind.table} ({names}) VALUES ({places}) ON CONFLICT (id) DO UPDATE SET {changes}",
        cells,
    )


def _cell(kind: CareKind, column: str, told: object) -> Cell:
    if told is not None and column in kind.lists:
        return json.dumps(told, ensure_ascii=False)
    return told  # type: ignore[return-value]


def _require_what_it_refers_to(db: sqlite3.Connection, value: CareValue) -> None:
    if isinstance(value, CheckIn | MorningAnswer) and value.session is not None:
        log_writing.key_of(db, value.session)
    if isinstance(value, Run) and value.shoes is not None and not is_there(db, "shoes", value.shoes):
        raise UnknownShoes(value.shoes)


def is_there(db: sqlite3.Connection, table: str, entry_id: str) -> bool:
    return db.execute(f"SELECT 1 FROM {table} WHERE id = ?", (entry_id,)).fetchone() is not None


def change(db: sqlite3.Connection, wanted: CareChange) -> CareChange:
    """Make a change and give back the one that undoes it. Pain told with it goes to its session, too."""
    undoing = _undoing(db, wanted)
    for kept in undoing.put_in:
        _forget_pain(db, kept)
    for kept in wanted.take_out:
        db.execute(f"DELETE FROM {kind_of(kept.value).table} WHERE id = ?", (kept.id,))
    for kept in wanted.put_in:
        put(db, kept)
        _tell_pain(db, kept)
    return undoing


def _undoing(db: sqlite3.Connection, wanted: CareChange) -> CareChange:
    touched = {(kind_of(kept.value).table, kept.id): kept for kept in (*wanted.take_out, *wanted.put_in)}
    there = {key: find(db, kind_of(kept.value), kept.id) for key, kept in touched.items()}
    return CareChange(
        take_out=tuple(touched[key] for key, before in there.items() if before is None),
        put_in=(
            *(before for before in there.values() if before is not None),
            *_runs_in(db, wanted.take_out),
        ),
    )


def _runs_in(db: sqlite3.Connection, gone: Iterable[Kept]) -> Iterator[Kept]:
    """The runs that lose their shoes."""
    for kept in gone:
        if isinstance(kept.value, Shoes):
            yield from read(db, of_type(Run), "e.shoes = ?", (kept.id,), all_versions=True)


def _pain_of(kept: Kept) -> tuple[str, PainRecord] | None:
    """The session that an answer belongs to, and what it says about the pain there."""
    value = kept.value
    if kept.twin_of is not None or not isinstance(value, CheckIn | MorningAnswer) or value.session is None:
        return None
    if isinstance(value, CheckIn):
        return value.session, PainRecord(moment=PainMoment.BEFORE, score=value.pain_now, at=value.at)
    return value.session, PainRecord(moment=PainMoment.MORNING, score=value.first_step, at=value.at)


def _tell_pain(db: sqlite3.Connection, kept: Kept) -> None:
    told = _pain_of(kept)
    if told is not None:
        session, record = told
        log_writing.add_pain(db, log_writing.key_of(db, session), record)


def _forget_pain(db: sqlite3.Connection, kept: Kept) -> None:
    """Only what this very answer told, not what was told or edited after it."""
    told = _pain_of(kept)
    if told is not None:
        session, record = told
        key = log_writing.key_of(db, session)
        cells = (key, record.moment, record.score, time_text(record.at))
        db.execute("DELETE FROM pain WHERE session = ? AND moment = ? AND score = ? AND at = ?", cells)
        sum_pain(db, key)
