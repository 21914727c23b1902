"""The log's file: made whole or not at all, refused when newer, set aside when damaged."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING
from urllib.parse import quote

from rehab_player.storage.log_header import read_header, side_file
from rehab_player.storage.log_migration import back_up, migrate, require_sound, version_of
from rehab_player.storage.log_problem import LogFault, LogProblem
from rehab_player.storage.log_schema import APPLICATION_ID, TABLES, Migration

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

OPENING_PATIENCE_S = 2.0
"""How long opening waits for another process, which may be migrating."""
WRITING_PATIENCE_S = 0.5
"""How long a write waits. Ours hold the file for milliseconds, and the window stands still meanwhile."""

_SIDE_FILES = ("-wal", "-shm")


def look_before_opening(path: Path, newest: int) -> bool:
    """Whether there is a log of ours to open. Touches nothing.

    Raises LogProblem: newer, or damaged for what is no log at all; OSError when unreadable.
    """
    try:
        header = read_header(path)
    except FileNotFoundError:
        return False
    if header is None or header.application_id != APPLICATION_ID or header.version == 0:
        raise LogProblem(LogFault.DAMAGED, path, "not a log")
    if header.version > newest:
        raise LogProblem(LogFault.NEWER, path)
    return True


def create(path: Path, migrations: Sequence[Migration]) -> None:
    """Make an empty log beside its place and move it there; if another process was faster, its log stays."""
    unfinished = path.with_name(f"{path.name}.{os.getpid()}.part")
    unfinished.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(unfinished, isolation_level=None)) as db:
            db.execute(f"PRAGMA application_id = {APPLICATION_ID:d}")
            migrate(db, migrations)
            db.execute("PRAGMA journal_mode = WAL")
        _move_unless_there(unfinished, path)
    finally:
        unfinished.unlink(missing_ok=True)


def _move_unless_there(source: Path, target: Path) -> None:
    """A second name is the one way to move that never replaces; not every file system has it."""
    try:
        os.link(source, target)
    except FileExistsError:
        return
    except OSError:
        if not target.exists():
            os.replace(source, target)


def set_aside(path: Path, now: datetime) -> Path | None:
    """Rename the log and its side files, which belong together, and return the new name.

    None when there was nothing to rename. Raises OSError when the folder cannot be written.
    """
    aside = _free_name(path, now)
    moved = False
    for ending in ("", *_SIDE_FILES):
        with suppress(FileNotFoundError):
            os.rename(side_file(path, ending), side_file(aside, ending))
            moved = True
    return aside if moved else None


def _free_name(path: Path, now: datetime) -> Path:
    stem = f"{path.stem}-damaged-{now:%Y%m%dT%H%M%S}"
    candidate, number = path.with_name(stem + path.suffix), 2
    while any(side_file(candidate, ending).exists() for ending in ("", *_SIDE_FILES)):
        candidate, number = path.with_name(f"{stem}-{number}{path.suffix}"), number + 1
    return candidate


def has_stray_side_files(path: Path) -> bool:
    """Whether -wal or -shm stand there without their log: SQLite would mix them into a new one.

    In this order, since another process makes the log before its side files.
    """
    return any(side_file(path, ending).exists() for ending in _SIDE_FILES) and not path.exists()


def was_left_open(path: Path) -> bool:
    """Whether a -wal file with something in it stands beside the log: it is in use, or was not closed."""
    try:
        return side_file(path, "-wal").stat().st_size > 0
    except FileNotFoundError:
        return False


def connect(
    path: Path, migrations: Sequence[Migration], backups: Path, now: datetime, *, thorough: bool
) -> sqlite3.Connection:
    """Open an existing log for reading and writing, migrated, with every table there.

    Raises LogProblem, sqlite3 errors and OSError.
    """
    db = sqlite3.connect(_uri(path, "mode=rw"), uri=True, isolation_level=None, timeout=OPENING_PATIENCE_S)
    try:
        _require_not_newer(db, path, len(migrations))
        _require_writable(db)
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        db.execute("PRAGMA foreign_keys = ON")
        if thorough:
            require_sound(db, path)
        migrate(db, migrations, lambda version: _keep_copy(db, path, backups, version, now))
        _require_tables(db, path)
        db.execute(f"PRAGMA busy_timeout = {WRITING_PATIENCE_S * 1_000:.0f}")
    except BaseException:
        db.close()
        raise
    return db


def connect_for_reading(path: Path, migrations: Sequence[Migration]) -> sqlite3.Connection:
    """Open an existing log where nothing can be written; an older one is migrated in memory.

    Raises LogProblem and sqlite3 errors.
    """
    db = _open_read_only(path)
    try:
        _require_not_newer(db, path, len(migrations))
        if version_of(db) < len(migrations):
            with closing(db) as old:
                db = sqlite3.connect(":memory:", isolation_level=None)
                old.backup(db)
            migrate(db, migrations)
            db.execute("PRAGMA query_only = ON")
        _require_tables(db, path)
    except BaseException:
        db.close()
        raise
    return db


def in_memory(migrations: Sequence[Migration]) -> sqlite3.Connection:
    """An empty log that is gone when it is closed."""
    db = sqlite3.connect(":memory:", isolation_level=None)
    migrate(db, migrations)
    db.execute("PRAGMA foreign_keys = ON")
    return db


def _open_read_only(path: Path) -> sqlite3.Connection:
    """Beside programs that write, where possible, as this leaves no side files behind.

    `immutable` reads without them, since they cannot be made on a read-only disk.
    """
    for options in ("mode=rw", "mode=ro&immutable=1"):
        db = sqlite3.connect(_uri(path, options), uri=True, isolation_level=None, timeout=OPENING_PATIENCE_S)
        try:
            version_of(db)
        except sqlite3.OperationalError:
            db.close()
        else:
            db.execute("PRAGMA query_only = ON")
            return db
    raise LogProblem(LogFault.UNREACHABLE, path, "cannot be opened for reading")


def _keep_copy(db: sqlite3.Connection, path: Path, backups: Path, version: int, now: datetime) -> None:
    back_up(db, path, backups, version, now)


def _require_not_newer(db: sqlite3.Connection, path: Path, newest: int) -> None:
    if version_of(db) > newest:
        raise LogProblem(LogFault.NEWER, path)


def _require_writable(db: sqlite3.Connection) -> None:
    """SQLite opens a read-only file without a word; asking for the write lock tells."""
    db.execute("BEGIN IMMEDIATE")
    db.execute("ROLLBACK")


def _require_tables(db: sqlite3.Connection, path: Path) -> None:
    """A log whose tables cannot be read is damaged, however well its header looks."""
    there = {str(name) for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for table in TABLES:
        if table not in there:
            raise LogProblem(LogFault.DAMAGED, path, f"no table {table}")
        db.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone()


def _uri(path: Path, options: str) -> str:
    place = path.absolute().as_posix()
    slash = "" if place.startswith("/") else "/"
    return f"file://{slash}{quote(os.fsencode(place))}?{options}"
