"""Take in a history that was written as JSON: from another machine, or from long ago.

All of it in one transaction: a program that is killed on the way has taken in nothing.
"""

from __future__ import annotations

import os
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, TextIO

from rehab_player.storage import care_wording, history_wording
from rehab_player.storage.backup import Kind, back_up_now
from rehab_player.storage.care_kinds import KINDS
from rehab_player.storage.care_merge import entry_from, merge
from rehab_player.storage.export_file import reason_of
from rehab_player.storage.folders import DataFolder
from rehab_player.storage.history_json import FORMAT, PROGRAM
from rehab_player.storage.import_fields import Impossible
from rehab_player.storage.import_json import day_note_from, session_from
from rehab_player.storage.import_merge import Met, merge_day_note, merge_session
from rehab_player.storage.import_reader import JsonReader, NotOurs, Unreadable
from rehab_player.storage.log import SessionLog, open_log

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from pathlib import Path

    from rehab_player.storage.care_kind import CareKind

_KEYS = frozenset({"format", "program", "sessions", "day_notes", *(kind.plural for kind in KINDS)})
_LEFT_OUT_TOLD = 50
_TELL_EVERY = 100


class ImportProblem(Exception):
    """Nothing was taken in; `message` is for people."""

    def __init__(self, message: str) -> None:
        self.message = message
        super().__init__(message)


@dataclass(frozen=True, slots=True)
class Conflict:
    """A session of which both versions were kept; `session_id` is the id of the one that was here."""

    session_id: str
    day: date
    routine_name: str


@dataclass(frozen=True, slots=True)
class CareConflict:
    """An answer, run or plan of which both versions were kept; `word` is what people call it."""

    entry_id: str
    day: date | None
    word: str


@dataclass(slots=True)
class ImportReport:
    """What came in. `left_out` says why, of the first fifty; `left_out_more` counts the others.

    The counts that begin with `care_` are those of answers, runs and plans beside the sessions.
    """

    new: int = 0
    same: int = 0
    updated: int = 0
    notes_new: int = 0
    notes_joined: int = 0
    care_new: int = 0
    care_same: int = 0
    care_updated: int = 0
    conflicts: list[Conflict] = field(default_factory=list)
    care_conflicts: list[CareConflict] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    left_out_more: int = 0

    @property
    def changed(self) -> bool:
        """Whether the history is another than before."""
        came_in = self.new + self.updated + self.notes_new + self.notes_joined
        return bool(came_in + self.care_new + self.care_updated or self.conflicts or self.care_conflicts)

    def sentences(self) -> tuple[str, ...]:
        """The report for people."""
        notes = (self.notes_new, self.notes_joined)
        care = (self.care_new, self.care_updated)
        more = self.left_out_more
        return (
            history_wording.came_in(self.new, self.same, self.updated),
            *((history_wording.day_notes_came_in(*notes),) if any(notes) else ()),
            *((care_wording.came_in(*care),) if any(care) else ()),
            *(history_wording.conflict(each.day, each.routine_name) for each in self.conflicts),
            *(care_wording.conflict(each.word, each.day) for each in self.care_conflicts),
            *self.left_out,
            *((history_wording.more_left_out(more),) if more else ()),
        )


def import_history(root: Path, file: Path, *, tell: Callable[[float], None] | None = None) -> ImportReport:
    """Take `file` into the history of the data folder `root`, after a backup of what is there.

    `tell` is told how far it is, from 0 to 1. Raises ImportProblem and LogProblem.
    """
    folder = DataFolder(root)
    trouble = folder.create()
    if trouble:
        raise ImportProblem(trouble)
    with closing(open_log(folder.log_path, backups=folder.backups)) as log:
        if log.sessions(limit=1) or _has_entries(log):
            back_up_now(folder.log_path, folder.backups, datetime.now().astimezone(), kind=Kind.BEFORE_IMPORT)
        return import_file(log, file, tell=tell)


def import_file(log: SessionLog, file: Path, *, tell: Callable[[float], None] | None = None) -> ImportReport:
    """Take `file` into `log`, all or nothing. Raises ImportProblem and LogProblem."""
    try:
        if not file.is_file():
            raise ImportProblem(history_wording.not_readable(file, history_wording.NO_FILE))
        with file.open(encoding="utf-8-sig") as text, log.writing() as db:
            return _Import(db, text, file.name, tell).run()
    except NotOurs as problem:
        raise ImportProblem(history_wording.not_taken(file, str(problem))) from None
    except UnicodeDecodeError:
        raise ImportProblem(history_wording.not_taken(file, history_wording.NO_UTF_8)) from None
    except Unreadable as problem:
        raise ImportProblem(history_wording.not_readable(file, str(problem))) from None
    except OSError as error:
        raise ImportProblem(history_wording.not_readable(file, reason_of(error))) from None


def _has_entries(log: SessionLog) -> bool:
    with log.reading() as db:
        return any(db.execute(f"SELECT 1 FROM {kind.table} LIMIT 1").fetchone() for kind in KINDS)


class _Import:
    """One run over one file, inside a transaction that is open."""

    def __init__(
        self, db: sqlite3.Connection, text: TextIO, source: str, tell: Callable[[float], None] | None
    ) -> None:
        self._db = db
        self._text = text
        self._source = source
        self._tell = tell
        self._size = os.fstat(text.fileno()).st_size
        self._report = ImportReport()
        self._format_known = False
        self._notes: object = []
        self._care: dict[str, object] = {}
        self._number = 0

    def run(self) -> ImportReport:
        reader = JsonReader(self._text)
        for key, value in reader.entries("sessions"):
            if key == "sessions":
                self._session(value)
            else:
                self._entry(key, value)
        self._require_format()
        if "sessions" not in reader.keys:
            raise NotOurs(history_wording.NO_HISTORY)
        self._day_notes(self._notes)
        for kind in KINDS:
            self._entries(kind, self._care.get(kind.plural, []))
        return self._report

    def _entry(self, key: str, value: object) -> None:
        if key not in _KEYS or (key == "program" and value != PROGRAM):
            raise NotOurs(history_wording.NO_HISTORY)
        if key == "format":
            self._format(value)
        elif key == "day_notes":
            self._notes = value
        elif key != "program":
            self._care[key] = value

    def _format(self, value: object) -> None:
        if type(value) is not int or value < 1:
            raise NotOurs(history_wording.NO_HISTORY)
        if value > FORMAT:
            raise NotOurs(history_wording.NEWER)
        self._format_known = True

    def _require_format(self) -> None:
        if not self._format_known:
            raise NotOurs(history_wording.NO_HISTORY)

    def _session(self, value: object) -> None:
        self._require_format()
        self._number += 1
        if self._tell is not None and self._number % _TELL_EVERY == 0:
            self._tell(min(self._text.buffer.tell() / max(self._size, 1), 1.0))
        try:
            session = session_from(value)
        except Impossible as problem:
            self._left_out(history_wording.left_out(self._number, str(problem)))
            return
        met = merge_session(self._db, session, self._source)
        if met is Met.CONFLICT:
            own_id = session.twin_of or session.start.id
            self._report.conflicts.append(
                Conflict(own_id, session.start.local_date, session.start.routine_name)
            )
        else:
            setattr(self._report, met.value, getattr(self._report, met.value) + 1)

    def _day_notes(self, value: object) -> None:
        if not isinstance(value, list):
            raise NotOurs(history_wording.NO_HISTORY)
        for number, each in enumerate(value, 1):
            try:
                met = merge_day_note(self._db, day_note_from(each))
            except Impossible as problem:
                self._left_out(history_wording.left_out_note(number, str(problem)))
            else:
                self._report.notes_new += met is Met.NEW
                self._report.notes_joined += met is Met.CONFLICT

    def _entries(self, kind: CareKind, value: object) -> None:
        """After the sessions, to which they refer."""
        if not isinstance(value, list):
            raise NotOurs(history_wording.NO_HISTORY)
        for number, each in enumerate(value, 1):
            try:
                kept = entry_from(kind, each, self._source)
            except Impossible as problem:
                self._left_out(care_wording.left_out(kind.word, number, str(problem)))
                continue
            met = merge(self._db, kept)
            if met is Met.CONFLICT:
                day = getattr(kept.value, "day", None)
                self._report.care_conflicts.append(CareConflict(kept.twin_of or kept.id, day, kind.word))
            else:
                count = f"care_{met.value}"
                setattr(self._report, count, getattr(self._report, count) + 1)

    def _left_out(self, sentence: str) -> None:
        if len(self._report.left_out) < _LEFT_OUT_TOLD:
            self._report.left_out.append(sentence)
        else:
            self._report.left_out_more += 1
