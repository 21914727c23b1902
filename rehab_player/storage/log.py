"""The log of sessions: one SQLite file, written while a session is played.

`open_log` for playing, `read_log` where nothing may or can be written, `memory_log` to
play on without a file. All three give a SessionLog.
"""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_player.core.session import (
    MeasureRecord,
    PainRecord,
    Progress,
    Reason,
    SegmentRecord,
    Session,
    SessionStart,
    SessionState,
)
from rehab_player.storage import data_wording, log_file, log_reading, log_writing
from rehab_player.storage.log_migration import require_sound, version_of
from rehab_player.storage.log_problem import LogFault, LogProblem, faults_told_apart
from rehab_player.storage.log_schema import MIGRATIONS, Migration

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from rehab_player.storage.log_rows import SessionRow


def _local_now() -> datetime:
    return datetime.now().astimezone()


def open_log(
    path: Path,
    *,
    backups: Path | None = None,
    thorough: bool = False,
    migrations: Sequence[Migration] = MIGRATIONS,
    now: Callable[[], datetime] = _local_now,
) -> SessionLog:
    """Open the log at `path` for reading and writing, made new when there is none.

    An older one is migrated after a copy went to `backups` (by default beside the log). A
    damaged one is set aside under a new name and a fresh one begun; `notices` then says so.
    `thorough` reads the whole file to find damage. Raises LogProblem: newer, readonly,
    full, locked or unreachable; a newer file is not touched.
    """
    folder = path.parent / "backups" if backups is None else backups
    notices: tuple[str, ...] = ()
    try:
        with faults_told_apart(path):
            db = _open_or_create(path, migrations, folder, now(), thorough=thorough)
    except LogProblem as problem:
        if problem.kind is not LogFault.DAMAGED:
            raise
        with faults_told_apart(path):
            notices = _begin_afresh(path, migrations, now())
            db = log_file.connect(path, migrations, folder, now(), thorough=False)
    return SessionLog(path, db, notices)


def read_log(path: Path, *, migrations: Sequence[Migration] = MIGRATIONS) -> SessionLog:
    """Open the log for reading only; without a file it is empty. Nothing is made, set aside or migrated.

    Raises LogProblem: newer, damaged, locked or unreachable.
    """
    with faults_told_apart(path):
        if log_file.look_before_opening(path, len(migrations)):
            return SessionLog(path, log_file.connect_for_reading(path, migrations))
        db = log_file.in_memory(migrations)
        db.execute("PRAGMA query_only = ON")
        return SessionLog(path, db)


def memory_log() -> SessionLog:
    """A log that keeps nothing beyond the program's end, for when no file can be written."""
    return SessionLog(Path(":memory:"), log_file.in_memory(MIGRATIONS))


def _open_or_create(
    path: Path, migrations: Sequence[Migration], backups: Path, now: datetime, *, thorough: bool
) -> sqlite3.Connection:
    if not log_file.look_before_opening(path, len(migrations)):
        if log_file.has_stray_side_files(path):
            raise LogProblem(LogFault.DAMAGED, path, "the log is gone, its side files are there")
        log_file.create(path, migrations)
    careful = thorough or log_file.was_left_open(path)
    return log_file.connect(path, migrations, backups, now, thorough=careful)


def _begin_afresh(path: Path, migrations: Sequence[Migration], now: datetime) -> tuple[str, ...]:
    aside = log_file.set_aside(path, now)
    log_file.create(path, migrations)
    return () if aside is None else (data_wording.set_aside(path, aside),)


class SessionLog:
    """The sessions in one log. Each call that changes something is committed when it returns.

    All calls raise LogProblem for what the disk or another program causes; nothing is
    changed then, and the same call may work later. Calls with an id raise UnknownSession
    when there is no such session. Use it in the thread that opened it.
    """

    def __init__(self, path: Path, db: sqlite3.Connection, notices: tuple[str, ...] = ()) -> None:
        db.row_factory = sqlite3.Row
        self.path = path
        self.notices = notices
        """What the person should know about how the log was opened."""
        self._db = db
        self._version = version_of(db)

    def begin(self, start: SessionStart) -> None:
        """Open a session."""
        with self.writing() as db:
            log_writing.insert_session(db, start)

    def record(self, session_id: str, record: SegmentRecord) -> None:
        """Keep a segment that is over; told again with the same index and pass, it is replaced."""
        with self.writing() as db:
            log_writing.put_segment(db, log_writing.key_of(db, session_id), record)

    def progress(self, session_id: str, progress: Progress) -> None:
        """Keep where the player stands, in place of where it stood.

        Survives the end of the program at once, a power cut only with the next other call:
        waiting for the disk every second is not worth it.
        """
        with self._unsynced(), self.writing() as db:
            log_writing.put_progress(db, log_writing.key_of(db, session_id), progress)

    def pain(self, session_id: str, record: PainRecord) -> None:
        """Keep an answer; of each moment but DURING the last one counts. ValueError outside 0–10."""
        with self.writing() as db:
            log_writing.add_pain(db, log_writing.key_of(db, session_id), record)

    def finish(
        self,
        session_id: str,
        *,
        state: SessionState,
        ended_at: datetime,
        active_ms: int,
        reason: Reason | None,
    ) -> None:
        """Close a session as completed or partial."""
        with self.writing() as db:
            key = log_writing.key_of(db, session_id)
            log_writing.close_session(db, key, state, ended_at, active_ms, reason)

    def answer(
        self,
        session_id: str,
        *,
        effort: int | None,
        note: str,
        measures: Iterable[MeasureRecord],
        pains: Iterable[PainRecord] = (),
    ) -> None:
        """Keep the answers of the end page in place of earlier ones; `pains` are added as by `pain`.

        Raises ValueError for effort or pain outside 0–10 and for a measure that is no finite number.
        """
        with self.writing() as db:
            key = log_writing.key_of(db, session_id)
            log_writing.set_answers(db, key, effort, note)
            log_writing.replace_measures(db, key, measures)
            for record in pains:
                log_writing.add_pain(db, key, record)

    def keep_as_partial(self, session_id: str, *, reason: Reason | None = None) -> None:
        """Close an interrupted session as partial, ended when it was last heard of."""
        with self.writing() as db:
            session = log_reading.read_session(db, session_id)
            key = log_writing.key_of(db, session_id)
            ended_at = _last_heard_of(session)
            log_writing.close_session(db, key, SessionState.PARTIAL, ended_at, session.active_ms, reason)

    def reopen(self, session_id: str) -> None:
        """Make a closed session open again, to go on with it."""
        with self.writing() as db:
            log_writing.reopen_session(db, log_writing.key_of(db, session_id))

    def delete(self, session_id: str) -> None:
        """Remove a session with everything told in it."""
        with self.writing() as db:
            log_writing.delete_session(db, log_writing.key_of(db, session_id))
            log_writing.forget_unused_texts(db)

    def sessions(self, limit: int | None = None, offset: int = 0) -> tuple[SessionRow, ...]:
        """What a table shows of the sessions, newest first."""
        with self.reading() as db:
            return log_reading.read_rows(db, limit, offset)

    def session(self, session_id: str) -> Session:
        """The whole session, its segments by index and pass."""
        with self.reading() as db:
            return log_reading.read_session(db, session_id)

    def open_sessions(self) -> tuple[Session, ...]:
        """The sessions that are being played or were interrupted, newest first."""
        with self.reading() as db:
            return log_reading.read_open(db)

    def stamp(self) -> int:
        """Another number whenever another program has changed the log, or this one by another way."""
        with faults_told_apart(self.path):
            return int(self._db.execute("PRAGMA data_version").fetchone()[0])

    def check(self) -> None:
        """Read the whole file; raises LogProblem (damaged) when something is not in order."""
        with self.reading() as db:
            require_sound(db, self.path)

    def close(self) -> None:
        """Close the file; a second time does nothing."""
        with faults_told_apart(self.path):
            self._db.close()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction, committed at the end, undone by any exception."""
        with faults_told_apart(self.path):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                # A newer program may have migrated the log since it was opened.
                if version_of(self._db) > self._version:
                    raise LogProblem(LogFault.NEWER, self.path)
                yield self._db
                self._db.execute("COMMIT")
            except BaseException:
                self._undo()
                raise

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """One view of the log, however many questions are asked; a value that means nothing is damage."""
        with faults_told_apart(self.path):
            self._db.execute("BEGIN")
            try:
                yield self._db
            except ValueError as error:
                raise LogProblem(LogFault.DAMAGED, self.path, str(error)) from error
            finally:
                self._undo()

    @contextmanager
    def _unsynced(self) -> Iterator[None]:
        self._db.execute("PRAGMA synchronous = NORMAL")
        try:
            yield
        finally:
            self._db.execute("PRAGMA synchronous = FULL")

    def _undo(self) -> None:
        """SQLite itself has already undone a transaction that met a full disk."""
        if self._db.in_transaction:
            self._db.execute("ROLLBACK")


def _last_heard_of(session: Session) -> datetime:
    times = [session.start.started_at, *(record.ended_at for record in session.segments)]
    if session.progress is not None:
        times.append(session.progress.at)
    return max(times)
