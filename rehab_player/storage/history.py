"""The history: what the page, the report and the dialogs ask of the log, and change in it.

Every change gives back the change that undoes it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rehab_player.core import history_edit
from rehab_player.core.report import ReportData
from rehab_player.core.session import DayNote, Session
from rehab_player.storage import history_query, log_reading, log_writing
from rehab_player.storage.care_sessions import NOTHING_AROUND, Around, around, follow_edits, put_around
from rehab_player.storage.editions import Editions
from rehab_player.storage.history_query import Choices, Order, SessionFilter
from rehab_player.storage.log_problem import UnknownSession

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable
    from datetime import date, datetime

    from rehab_player.core.history import SessionFacts
    from rehab_player.core.history_measures import Reading
    from rehab_player.core.history_pain import MorningFact
    from rehab_player.core.history_work import SideWork
    from rehab_player.storage.log import SessionLog
    from rehab_player.storage.log_rows import SessionRow

EVERYTHING = SessionFilter()


class ImpossibleSession(ValueError):
    """An edited session that cannot be so; `faults` say what is wrong with which field."""

    def __init__(self, faults: tuple[history_edit.Fault, ...]) -> None:
        self.faults = faults
        super().__init__(" ".join(fault.what for fault in faults))


@dataclass(frozen=True, slots=True)
class KeptSession:
    """A session with the name of the file that it was imported from, None when it was told here.

    `around` is what is kept beside it and belongs to it.
    """

    session: Session
    imported_from: str | None = None
    around: Around = NOTHING_AROUND


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Sessions to take out by id; then sessions to put in, in place of those with their ids; day notes."""

    take_out: tuple[str, ...] = ()
    put_in: tuple[KeptSession, ...] = ()
    day_notes: tuple[DayNote, ...] = ()


class History:
    """The history in `log`. Its calls raise LogProblem and UnknownSession as those of the log do.

    `first` and `last` are local dates, both included; None is open. Of two versions of one
    session, statistics reckon with one; `rows` shows both.

    A bundled routine that was played in several languages is one to choose from and to sum up, by
    what `editions` knows; each session itself keeps the name it was played under.
    """

    def __init__(self, log: SessionLog, editions: Editions | None = None) -> None:
        self._log = log
        self._editions = editions or Editions(())

    def rows(
        self,
        chosen: SessionFilter = EVERYTHING,
        *,
        order: Order = Order.DATE,
        descending: bool = True,
        limit: int | None = None,
        offset: int = 0,
    ) -> tuple[SessionRow, ...]:
        """What the table shows of the chosen sessions; what is unknown comes last."""
        with self._log.reading() as db:
            return history_query.rows(
                db, self._spelled(db, chosen), order, descending=descending, limit=limit, offset=offset
            )

    def count(self, chosen: SessionFilter = EVERYTHING) -> int:
        """How many sessions `rows` has in all."""
        with self._log.reading() as db:
            return history_query.count(db, self._spelled(db, chosen))

    def choices(self) -> Choices:
        """What there is to filter by."""
        with self._log.reading() as db:
            there = history_query.choices(db)
            names = {self._editions.name_here(one.file, one.name) for one in history_query.played(db)}
        return there._replace(routines=tuple(sorted(names, key=str.casefold)))

    def _spelled(self, db: sqlite3.Connection, chosen: SessionFilter) -> SessionFilter:
        """The same with the names that the chosen routines have in other languages."""
        if not chosen.routines:
            return chosen
        played = history_query.played(db)
        others = {
            one.name for one in played if self._editions.name_here(one.file, one.name) in chosen.routines
        }
        return replace(chosen, routines=chosen.routines | others)

    def last_done(self) -> dict[str, str]:
        """By the names of routine files, when one was last played: ISO 8601 with offset."""
        with self._log.reading() as db:
            return history_query.last_done(db)

    def facts(self, first: date | None = None, last: date | None = None) -> tuple[SessionFacts, ...]:
        """The rows that all statistics are made of, oldest first."""
        with self._log.reading() as db:
            return history_query.facts(db, first, last)

    def readings(self, first: date | None = None, last: date | None = None) -> tuple[Reading, ...]:
        """Every measure as it was told, oldest first."""
        with self._log.reading() as db:
            return history_query.readings(db, first, last)

    def measured(self, first: date | None = None, last: date | None = None) -> tuple[Reading, ...]:
        """Every measure under its name in the person's language, oldest first."""
        return self._editions.readings_here(self.readings(first, last))

    def mornings(self, first: date | None = None, last: date | None = None) -> tuple[MorningFact, ...]:
        """First-step pain by the morning on which it was told, oldest first."""
        with self._log.reading() as db:
            return history_query.mornings(db, first, last)

    def sides(self, first: date | None = None, last: date | None = None) -> tuple[SideWork, ...]:
        """What left and right did."""
        with self._log.reading() as db:
            return history_query.sides(db, first, last)

    def day_notes(self, first: date | None = None, last: date | None = None) -> tuple[DayNote, ...]:
        """The notes on days, oldest first."""
        with self._log.reading() as db:
            return history_query.day_notes(db, first, last)

    def report_data(self, first: date | None = None, last: date | None = None) -> ReportData:
        """What `core.report.make_report` needs, all of one moment."""
        with self._log.reading() as db:
            return ReportData(
                rows=self._editions.facts_here(history_query.facts(db, first, last)),
                readings=self._editions.readings_here(history_query.readings(db, first, last)),
                sides=history_query.sides(db, first, last),
                skips=history_query.skips(db, first, last),
                notes=history_query.notes(db, first, last),
                mornings=history_query.mornings(db, first, last),
            )

    def session(self, session_id: str) -> Session:
        """The whole session."""
        return self._log.session(session_id)

    def save(self, session: Session, now: datetime) -> Change:
        """Keep a session as the person changed it. Raises ImpossibleSession, and nothing is changed."""
        return self._put(history_edit.edited(session, now), now, known=True)

    def add(self, session: Session, now: datetime) -> Change:
        """Keep a session told by hand. Raises ImpossibleSession."""
        return self._put(session, now, known=False)

    def remove(self, *session_ids: str) -> Change:
        """Take sessions out; the change given back puts them in again as they were."""
        return self.apply(Change(take_out=session_ids))

    def merge(self, one_id: str, other_id: str, now: datetime) -> Change:
        """Make two sessions one, under the id of the earlier. Raises NotMergeable."""
        with self._log.writing() as db:
            both = (log_reading.read_session(db, one_id), log_reading.read_session(db, other_id))
            whole = history_edit.merged(*both, now)
            gone = tuple(each.start.id for each in both if each.start.id != whole.start.id)
            kept = KeptSession(whole, around=around(db, (one_id, other_id)))
            return _apply(db, Change(take_out=gone, put_in=(kept,)))

    def keep_version(self, session_id: str) -> Change:
        """Of several versions of one session keep this one, under the session's own id."""
        with self._log.writing() as db:
            chosen = log_reading.read_session(db, session_id)
            own_id = chosen.twin_of or session_id
            versions = log_reading.family_of(db, own_id)
            session = replace(chosen, start=replace(chosen.start, id=own_id), twin_of=None)
            kept = KeptSession(session, around=around(db, versions))
            others = tuple(each for each in versions if each != own_id)
            return _apply(db, Change(take_out=others, put_in=(kept,)))

    def note_day(self, day: date, text: str) -> Change:
        """Keep a note on a day in place of the one there is; an empty one takes it away."""
        return self.apply(Change(day_notes=(DayNote(day=day, text=text.strip()),)))

    def apply(self, change: Change) -> Change:
        """Make a change, all or nothing, and give back the one that undoes it."""
        with self._log.writing() as db:
            return _apply(db, change)

    def _put(self, session: Session, now: datetime, *, known: bool) -> Change:
        found = history_edit.faults(session, now)
        if found:
            raise ImpossibleSession(found)
        with self._log.writing() as db:
            if known:
                log_writing.key_of(db, session.start.id)
            return _apply(db, Change(put_in=(KeptSession(session, _origin(db, session.start.id)),)))


def _apply(db: sqlite3.Connection, change: Change) -> Change:
    undoing = _undoing(db, change)
    for session_id in change.take_out:
        log_writing.delete_session(db, log_writing.key_of(db, session_id))
    for kept in change.put_in:
        log_writing.put_whole(db, kept.session, kept.imported_from)
        put_around(db, kept.session.start.id, kept.around)
        follow_edits(db, kept.session)
    for note in change.day_notes:
        log_writing.put_day_note(db, note)
    log_writing.forget_unused_texts(db)
    return undoing


def _undoing(db: sqlite3.Connection, change: Change) -> Change:
    there = tuple(_kept(db, dict.fromkeys((*change.take_out, *(k.session.start.id for k in change.put_in)))))
    before = {kept.session.start.id for kept in there}
    return Change(
        take_out=tuple(k.session.start.id for k in change.put_in if k.session.start.id not in before),
        put_in=there,
        day_notes=tuple(
            DayNote(day=note.day, text=log_reading.read_day_note(db, note.day)) for note in change.day_notes
        ),
    )


def _kept(db: sqlite3.Connection, session_ids: Iterable[str]) -> Iterable[KeptSession]:
    for session_id in session_ids:
        try:
            session = log_reading.read_session(db, session_id)
            yield KeptSession(session, _origin(db, session_id), around(db, (session_id,)))
        except UnknownSession:
            continue


def _origin(db: sqlite3.Connection, session_id: str) -> str | None:
    row = db.execute("SELECT imported_from FROM session WHERE id = ?", (session_id,)).fetchone()
    return None if row is None else row[0]
