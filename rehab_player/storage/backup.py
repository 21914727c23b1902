"""Copies of the log: made daily, checked when made, looked into, and put back.

A backup is made beside its place and moved there when it was checked, so that what has a
backup's name is one. Each function opens the log by itself and can run in any thread.
"""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_player.storage import history_wording, log_file
from rehab_player.storage.export_file import clear_abandoned
from rehab_player.storage.log_header import read_header
from rehab_player.storage.log_migration import copy_checked, migrate, require_sound, version_of
from rehab_player.storage.log_problem import LogFault, LogProblem, faults_told_apart
from rehab_player.storage.log_reading import read_rows
from rehab_player.storage.log_schema import APPLICATION_ID, MIGRATIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rehab_player.storage.log_rows import SessionRow

KEPT = 10
"""So many backups are kept of those made daily or when asked for, and the fullest in any case."""
_STAMP = "%Y%m%dT%H%M%S"
_NAME = re.compile(r"-(daily|asked|import|restore|version-\d+)-(\d{8}T\d{6})(?:-\d+)?\.sqlite3$")


class Kind(StrEnum):
    """Why a backup was made."""

    DAILY = "daily"
    ASKED = "asked"
    BEFORE_IMPORT = "import"
    BEFORE_RESTORE = "restore"
    BEFORE_MIGRATION = "version"


ROTATING = frozenset({Kind.DAILY, Kind.ASKED, Kind.BEFORE_IMPORT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A backup and what is in it; `problem` says in words why it cannot be used, empty when it can.

    `made_at` is the time of day where the person was, without offset; None when there is no
    file any more. `size` is in bytes.
    """

    path: Path
    kind: Kind
    made_at: datetime | None
    size: int
    sessions: int = 0
    first_day: date | None = None
    last_day: date | None = None
    problem: str = ""


def daily_backup(log_path: Path, folder: Path, now: datetime) -> Path | None:
    """Make the backup of today unless there is one; return its path, None when nothing was to do.

    Raises LogProblem when the log is damaged or cannot be copied; then all older ones stay.
    """
    made_today = any(kind in ROTATING and made_at.date() == now.date() for _, kind, made_at in _named(folder))
    if made_today or not log_path.exists():
        return None
    return back_up_now(log_path, folder, now, kind=Kind.DAILY)


def back_up_now(log_path: Path, folder: Path, now: datetime, *, kind: Kind = Kind.ASKED) -> Path:
    """Copy the log as it is at this moment, check the copy, and let the oldest go.

    Other programs may go on writing. Raises LogProblem.
    """
    with faults_told_apart(log_path):
        folder.mkdir(parents=True, exist_ok=True)
        target = _free_name(folder, f"{log_path.stem}-{kind.value}-{now:{_STAMP}}")
        with closing(log_file.connect_for_reading(log_path, MIGRATIONS)) as db:
            copy_checked(db, log_path, target)
        _let_go(folder)
    return target


def backups(folder: Path, *, thorough: bool = False) -> tuple[Backup, ...]:
    """All backups there are, newest first, each looked into; `thorough` reads every page of each."""
    found = sorted(_named(folder), key=lambda each: (each[2], each[0].name), reverse=True)
    return tuple(look_inside(path, thorough=thorough) for path, _, _ in found)


def newest_good(folder: Path) -> Backup | None:
    """The newest backup that has no fault anywhere; None when there is none."""
    for path, _, _ in sorted(_named(folder), key=lambda each: each[2], reverse=True):
        found = look_inside(path, thorough=True)
        if not found.problem:
            return found
    return None


def look_inside(path: Path, *, thorough: bool = False) -> Backup:
    """What is in a backup. Changes nothing, and raises nothing for what a file can be."""
    named = _NAME.search(path.name)
    try:
        entry = path.stat()
        made_at = datetime.strptime(named[2], _STAMP) if named else _modified(entry.st_mtime)  # noqa: DTZ007
        kind = Kind(named[1].partition("-")[0]) if named else Kind.ASKED
        known = Backup(path=path, kind=kind, made_at=made_at, size=entry.st_size)
    except OSError:
        gone = history_wording.backup_problem(path, history_wording.BACKUP_GONE)
        return Backup(path=path, kind=Kind.ASKED, made_at=None, size=0, problem=gone)
    try:
        with _opened(path, thorough=thorough) as db:
            sessions, first, last = db.execute(
                "SELECT count(*), min(local_date), max(local_date) FROM session"
            ).fetchone()
    except (LogProblem, sqlite3.Error, OSError) as error:
        return _with(known, problem=history_wording.backup_problem(path, _why_not(error)))
    return _with(known, sessions=sessions, first=first, last=last)


def sessions_in(backup: Path, limit: int) -> tuple[SessionRow, ...]:
    """The newest sessions of a backup, at most `limit`. Changes nothing; raises LogProblem."""
    with faults_told_apart(backup), closing(_as_present_version(backup)) as content:
        content.row_factory = sqlite3.Row
        return read_rows(content, limit, 0)


def restore(log_path: Path, backup: Path, folder: Path, now: datetime) -> str:
    """Put the content of `backup` into the log, and keep what is there as a backup first.

    The log's file stays where it is and changes in one transaction, so that this may happen
    while it is open, here or in another program, and a kill leaves the old or the new. What
    damage allows of a log that cannot be copied is set aside under a new name. Returns a
    sentence for people. Raises LogProblem; then the log is as it was.
    """
    with faults_told_apart(backup):
        content = _as_present_version(backup)
    with closing(content), faults_told_apart(log_path):
        aside = _keep_present(log_path, folder, now)
        if not log_path.exists():
            log_file.create(log_path, MIGRATIONS)
        with closing(log_file.connect(log_path, MIGRATIONS, folder, now, thorough=False)) as db:
            content.backup(db, progress=_give_up_when_locked(log_path))
    return history_wording.restored(backup.name, aside)


def check_log(log_path: Path) -> LogProblem | None:
    """Read the whole log and say what is wrong with it; None when all is well. For a thread of its own."""
    try:
        with faults_told_apart(log_path), closing(log_file.connect_for_reading(log_path, MIGRATIONS)) as db:
            require_sound(db, log_path)
    except LogProblem as problem:
        return problem
    return None


def _with(
    known: Backup, *, sessions: int = 0, first: str | None = None, last: str | None = None, problem: str = ""
) -> Backup:
    return Backup(
        path=known.path,
        kind=known.kind,
        made_at=known.made_at,
        size=known.size,
        sessions=sessions,
        first_day=None if first is None else date.fromisoformat(first),
        last_day=None if last is None else date.fromisoformat(last),
        problem=problem,
    )


def _modified(stamp: float) -> datetime:
    return datetime.fromtimestamp(stamp).replace(microsecond=0)  # noqa: DTZ006


def _named(folder: Path) -> Iterator[tuple[Path, Kind, datetime]]:
    """The files in `folder` that have the name of a backup."""
    with suppress(OSError):
        for path in folder.iterdir():
            named = _NAME.search(path.name)
            with suppress(ValueError):
                if named:
                    made_at = datetime.strptime(named[2], _STAMP)  # noqa: DTZ007
                    yield path, Kind(named[1].partition("-")[0]), made_at


def _free_name(folder: Path, stem: str) -> Path:
    candidate, number = folder / f"{stem}.sqlite3", 2
    while candidate.exists():
        candidate, number = folder / f"{stem}-{number}.sqlite3", number + 1
    return candidate


def _let_go(folder: Path) -> None:
    """Remove the oldest beyond those that are kept, and what killed programs left unfinished.

    The fullest stays: after a loss that nobody noticed, the newest ten all lack the same.
    """
    rotating = sorted((each for each in _named(folder) if each[1] in ROTATING), key=lambda each: each[2])
    beyond = [path for path, _, _ in rotating[:-KEPT]]
    fullest = max((look_inside(path) for path, _, _ in rotating), key=_fullness, default=None)
    for path in beyond:
        if fullest is None or path != fullest.path:
            path.unlink(missing_ok=True)
    clear_abandoned(folder, "*.part")


def _fullness(backup: Backup) -> tuple[int, str]:
    return backup.sessions, backup.path.name


@contextmanager
def _opened(path: Path, *, thorough: bool) -> Iterator[sqlite3.Connection]:
    """A backup, open for reading; raises LogProblem for what is none of ours, newer or damaged."""
    header = read_header(path)
    if header is None or header.application_id != APPLICATION_ID or header.version == 0:
        raise LogProblem(LogFault.UNREACHABLE, path, "no log")
    if header.version > len(MIGRATIONS):
        raise LogProblem(LogFault.NEWER, path)
    # Nothing else writes to a backup, and so none of its side files are made.
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as db:
        if thorough:
            require_sound(db, path)
        yield db


def _why_not(error: Exception) -> str:
    kind = error.kind if isinstance(error, LogProblem) else LogFault.DAMAGED
    reasons = {
        LogFault.NEWER: history_wording.BACKUP_NEWER,
        LogFault.UNREACHABLE: history_wording.NO_BACKUP,
    }
    return reasons.get(kind, history_wording.BACKUP_DAMAGED)


def _as_present_version(backup: Path) -> sqlite3.Connection:
    """The content of a backup in memory, checked, and migrated where it is older."""
    content = sqlite3.connect(":memory:", isolation_level=None)
    try:
        with _opened(backup, thorough=True) as db:
            db.backup(content)
        if version_of(content) < len(MIGRATIONS):
            migrate(content, MIGRATIONS)
    except BaseException:
        content.close()
        raise
    return content


def _keep_present(log_path: Path, folder: Path, now: datetime) -> str:
    """Keep the log as it is, as a backup or, where it is damaged, under a new name; return that name."""
    try:
        return back_up_now(log_path, folder, now, kind=Kind.BEFORE_RESTORE).name
    except LogProblem as problem:
        if problem.kind not in (LogFault.DAMAGED, LogFault.UNREACHABLE):
            raise
        aside = log_file.set_aside(log_path, now)
        return "" if aside is None else aside.name


def _give_up_when_locked(log_path: Path) -> Callable[[int, int, int], None]:
    """SQLite would try for ever to get past another program that holds the log."""

    def look(status: int, _remaining: int, _total: int) -> None:
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise LogProblem(LogFault.LOCKED, log_path)

    return look
