"""Bring a log up to the present version, one migration in one transaction at a time."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from rehab_player.storage.log_problem import LogFault, LogProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from rehab_player.storage.log_schema import Migration


def version_of(db: sqlite3.Connection) -> int:
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def migrate(
    db: sqlite3.Connection,
    migrations: Sequence[Migration],
    before: Callable[[int], None] = lambda version: None,
) -> None:
    """Apply what is missing. `before` is called once with the old version when something is.

    A failure leaves the version that was reached whole; sqlite3 errors come through.
    """
    if version_of(db) >= len(migrations):
        return
    before(version_of(db))
    # Rebuilding a table is only possible with the keys unchecked; they are checked before each commit.
    db.execute("PRAGMA foreign_keys = OFF")
    try:
        while _migrate_once(db, migrations):
            pass
    finally:
        db.execute("PRAGMA foreign_keys = ON")
    # Until now the new version may stand in the -wal file alone, where older programs do not look.
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _migrate_once(db: sqlite3.Connection, migrations: Sequence[Migration]) -> bool:
    """Apply the next migration; False when there is none left, perhaps because another process was faster."""
    db.execute("BEGIN IMMEDIATE")
    try:
        version = version_of(db)
        if version < len(migrations):
            _apply(db, migrations[version], version + 1)
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise
    return version < len(migrations)


def _apply(db: sqlite3.Connection, migration: Migration, version: int) -> None:
    for statement in migration:
        db.execute(statement)
    broken = db.execute("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise sqlite3.IntegrityError(
            f"migration {version} leaves {len(broken)} rows without what they refer to"
        )
    db.execute(f"PRAGMA user_version = {version:d}")


def back_up(db: sqlite3.Connection, path: Path, folder: Path, version: int, now: datetime) -> Path:
    """Copy the log into `folder`, checked, under a name with version and time; return the copy's path.

    `path` is the log's own, for the name and for messages. Raises LogProblem (damaged) when
    the copy does not pass the check, OSError and sqlite3 errors where it cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{path.stem}-version-{version}-{now:%Y%m%dT%H%M%S}{path.suffix}"
    copy_checked(db, path, target)
    return target


def copy_checked(db: sqlite3.Connection, path: Path, target: Path) -> None:
    """Copy the log, which is at `path`, to `target`; what has that name is whole and was checked.

    Raises as `back_up`.
    """
    unfinished = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        with closing(sqlite3.connect(unfinished)) as copy:
            db.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            require_sound(copy, path)
        os.replace(unfinished, target)
    finally:
        unfinished.unlink(missing_ok=True)


def require_sound(db: sqlite3.Connection, path: Path) -> None:
    """Raise LogProblem (damaged) unless SQLite finds every page and row in order."""
    findings = [str(row[0]) for row in db.execute("PRAGMA integrity_check(3)")]
    if findings != ["ok"]:
        raise LogProblem(LogFault.DAMAGED, path, "; ".join(findings))
