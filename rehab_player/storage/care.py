"""What is told besides the sessions: check-ins, mornings, the complaint, plans, suggestions, runs, shoes.

`CareLog` keeps it in the log of the sessions and reads it back as the pure functions of `core`
take it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from rehab_player.core.checkin import (
    CheckIn,
    Complaint,
    MorningAnswer,
    Run,
    SafetyAnswer,
    SafetyRecord,
    Shoes,
    SplintNight,
)
from rehab_player.core.due_diary import diary_of
from rehab_player.core.due_values import Diary, Plans
from rehab_player.core.programme_enrolment import Enrolment, OwnDose
from rehab_player.core.suggestion import SuggestionAnswer, accepted_changes
from rehab_player.core.suggestion_story import Story, story_of
from rehab_player.storage import care_rows, care_sessions
from rehab_player.storage.care_kinds import KINDS, kind_of, of_type, with_id
from rehab_player.storage.care_values import CareChange, CareValue, Kept, ToldComplaint

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

    from rehab_player.core.programme import Programme
    from rehab_player.core.routine import Routine
    from rehab_player.core.session import Session
    from rehab_player.core.suggestion_dose import Adjustment
    from rehab_player.storage.log import SessionLog
    from rehab_player.storage.log_rows import SessionRow

T = TypeVar("T")
Dated = TypeVar("Dated", CheckIn, MorningAnswer, Run, SplintNight)

LEAST_OF_A_DIARY = timedelta(days=28)
"""So far back a diary goes at least."""


class CareLog:
    """What is told besides the sessions in `log`: same file, same connection, same thread.

    Each call that changes something is one transaction, committed when it returns, and gives back
    the change that undoes it. Calls raise LogProblem as those of the log do. `first` and `last`
    are local dates, both included; None is open. Of several versions of one entry, as an import
    can bring them, all readers but `versions` give the one that counts.
    """

    def __init__(self, log: SessionLog) -> None:
        self._log = log

    # --- changing -------------------------------------------------------------------------------

    def put(self, *values: CareValue) -> CareChange:
        """Keep values, each in place of the one with its id: told, changed or added to.

        A splint night takes the place of the one of its day. The pain of a check-in or morning that
        belongs to a session is kept as that session's pain before, or next morning, as well.
        Raises ValueError for what cannot be (pain outside 0–10, a time without offset, an id that
        is no UUID), UnknownSession and UnknownShoes.
        """
        checked = [kind_of(value).checked(value) for value in values]
        with self._log.writing() as db:
            return care_rows.change(db, CareChange(put_in=tuple(_as_kept(db, value) for value in checked)))

    def put_morning(self, answer: MorningAnswer) -> CareChange:
        """Keep the answer of a morning as one about `asked_about`, if there is such a session."""
        session = self.asked_about(answer.area, answer.day)
        return self.put(replace(answer, session=None if session is None else session.id))

    def tell_complaint(self, complaint: Complaint, at: datetime) -> CareChange:
        """Keep what hurts, as told at `at`; what was told before stays in the log."""
        return self.put(ToldComplaint(at=at, complaint=complaint))

    def take_out(self, *values: CareValue) -> CareChange:
        """Delete values, with their other versions; what is not there any more is passed over."""
        with self._log.writing() as db:
            gone = tuple(
                kept
                for value in values
                for kept in care_rows.family(db, kind_of(value), kind_of(value).id_of(value))
            )
            return care_rows.change(db, CareChange(take_out=gone))

    def keep_version(self, chosen: Kept) -> CareChange:
        """Of several versions of one entry keep this one, under the entry's own id."""
        kind, own_id = kind_of(chosen.value), chosen.twin_of or chosen.id
        with self._log.writing() as db:
            others = tuple(kept for kept in care_rows.family(db, kind, own_id) if kept.id != own_id)
            kept = replace(chosen, id=own_id, value=with_id(chosen.value, own_id), twin_of=None)
            return care_rows.change(db, CareChange(take_out=others, put_in=(kept,)))

    def apply(self, change: CareChange) -> CareChange:
        """Make a change, such as one that undoes another, all or nothing. Raises as `put`."""
        with self._log.writing() as db:
            return care_rows.change(db, change)

    # --- answers --------------------------------------------------------------------------------

    def check_ins(
        self, first: date | None = None, last: date | None = None, *, area: str | None = None
    ) -> tuple[CheckIn, ...]:
        """The check-ins, oldest first."""
        told = self._of_days(CheckIn, first, last)
        return tuple(sorted((one for one in told if area in (None, one.area)), key=lambda one: one.at))

    def check_in_of(self, session_id: str) -> CheckIn | None:
        """The check-in before a session, the last if there are several."""
        told = self._read(CheckIn, "e.session = ?", session_id)
        return max(told, key=lambda one: one.at, default=None)

    def mornings(
        self, first: date | None = None, last: date | None = None, *, area: str | None = None
    ) -> tuple[MorningAnswer, ...]:
        """The answers of mornings, oldest first."""
        told = self._of_days(MorningAnswer, first, last)
        return tuple(sorted((one for one in told if area in (None, one.area)), key=lambda one: one.at))

    def asked_about(self, area: str, day: date) -> SessionRow | None:
        """The session that a morning's answer is about: the last of its area before that day."""
        with self._log.reading() as db:
            return care_sessions.last_before(db, area, day)

    def safety_record(self) -> SafetyRecord | None:
        """The newest answers to the safety questions; None until they were asked."""
        return max(self._read(SafetyRecord), key=lambda one: one.at, default=None)

    def safety(self) -> tuple[SafetyAnswer, ...]:
        """What of the safety questions is so, as `core.pain_safety` takes it."""
        record = self.safety_record()
        return () if record is None else record.answers

    def complaints(self) -> tuple[Complaint, ...]:
        """What hurts: of each area and side the newest, the last told first."""
        told = sorted(self._read(ToldComplaint), key=lambda one: one.at, reverse=True)
        newest: dict[tuple[str, str], Complaint] = {}
        for one in told:
            newest.setdefault((one.complaint.area, one.complaint.side), one.complaint)
        return tuple(newest.values())

    def complaint(self, *areas: str) -> Complaint | None:
        """The last told, of these areas if one is of them."""
        told = self.complaints()
        return next((one for one in told if one.area in areas), told[0] if told else None)

    # --- suggestions and plans ------------------------------------------------------------------

    def suggestion_answers(self, routine: str | None = None) -> tuple[SuggestionAnswer, ...]:
        """What was accepted and declined, oldest first; of one routine file, or of all."""
        told = self._read(SuggestionAnswer)
        return tuple(sorted((one for one in told if routine in (None, one.routine)), key=lambda one: one.at))

    def adjustments(self) -> tuple[Adjustment, ...]:
        """All that was accepted, oldest first, as `core.suggestion_dose.in_force` takes it."""
        return accepted_changes(self.suggestion_answers())

    def enrolments(self, open_on: date | None = None) -> tuple[Enrolment, ...]:
        """The programmes that are followed, oldest first; with a day those open on it, paused ones too."""
        told = self._read(Enrolment)
        return tuple(
            sorted(
                (one for one in told if open_on is None or one.is_open(open_on)),
                key=lambda one: one.started_on,
            )
        )

    def own_doses(self, open_on: date | None = None) -> tuple[OwnDose, ...]:
        """The routines that are done by their own dose, oldest first; with a day those followed on it."""
        told = self._read(OwnDose)
        return tuple(
            sorted(
                (one for one in told if open_on is None or _is_open(one, open_on)),
                key=lambda one: one.started_on,
            )
        )

    # --- running --------------------------------------------------------------------------------

    def runs(self, first: date | None = None, last: date | None = None) -> tuple[Run, ...]:
        """The runs, oldest first, in the order in which they were told within a day."""
        return self._of_days(Run, first, last)

    def shoes(self) -> tuple[Shoes, ...]:
        """All pairs, also those that are worn no more, in the order in which they were first worn."""
        return tuple(sorted(self._read(Shoes), key=lambda one: one.first_worn))

    def splint_nights(self, first: date | None = None, last: date | None = None) -> tuple[SplintNight, ...]:
        """The nights with the splint, oldest first."""
        return self._of_days(SplintNight, first, last)

    # --- what the pure functions take -----------------------------------------------------------

    def sessions(
        self, first: date | None = None, last: date | None = None, *, files: frozenset[str] = frozenset()
    ) -> tuple[Session, ...]:
        """The whole sessions of these days, oldest first, one version of each.

        With `files`, names without folder and ending, those of these routine files alone.
        """
        with self._log.reading() as db:
            return care_sessions.read_between(db, first or date.min, last or date.max, files)

    def diary(self, today: date) -> Diary:
        """What `core.due.due` asks for, from the beginning of the oldest plan that is still followed."""
        begun = [one.started_on for one in self.enrolments(today)]
        begun += [one.started_on for one in self.own_doses(today)]
        first = min([today - LEAST_OF_A_DIARY, *begun])
        complaint = self.complaint()
        return diary_of(
            self.sessions(first),
            check_ins=self.check_ins(first),
            mornings=self.mornings(first),
            runs=self.runs(first),
            usual=None if complaint is None else complaint.usual,
        )

    def plans(self, programmes: Mapping[str, Programme], routines: Mapping[str, Routine]) -> Plans:
        """What `core.due.due` asks for of plans, given all programme and routine files by their names."""
        return Plans(
            programmes=programmes,
            routines=routines,
            enrolments=self.enrolments(),
            own=self.own_doses(),
            adjustments=self.adjustments(),
            safety=self.safety(),
        )

    def story(
        self,
        file: str,
        routine: Routine,
        *,
        since: date | None = None,
        files: frozenset[str] = frozenset(),
        in_programme: bool = False,
    ) -> Story:
        """What suggestions about a routine file are judged by: mornings and check-ins of its areas.

        A routine without areas takes those of all. `files` are more names whose sessions count.
        """
        return story_of(
            file,
            routine,
            self.sessions(since, files=files | {file}),
            mornings=[one for one in self.mornings(since) if _is_of(one.area, routine)],
            check_ins=[one for one in self.check_ins(since) if _is_of(one.area, routine)],
            complaint=self.complaint(*routine.areas),
            answers=self.suggestion_answers(),
            files=files,
            in_programme=in_programme,
        )

    # --- versions -------------------------------------------------------------------------------

    def versions(self) -> tuple[tuple[Kept, ...], ...]:
        """Entries that an import brought in another version: each with all its versions, its own first."""
        with self._log.reading() as db:
            return tuple(
                care_rows.family(db, kind, own_id)
                for kind in KINDS
                for own_id in dict.fromkeys(
                    kept.twin_of
                    for kept in care_rows.read(db, kind, "e.twin_of IS NOT NULL", all_versions=True)
                )
                if own_id is not None
            )

    def _of_days(self, wanted: type[Dated], first: date | None, last: date | None) -> tuple[Dated, ...]:
        bounds = {"e.day >= ?": first, "e.day <= ?": last}
        asked: dict[str, str] = {where: day.isoformat() for where, day in bounds.items() if day is not None}
        told = self._read(wanted, " AND ".join(("TRUE", *asked)), *asked.values())
        return tuple(sorted(told, key=lambda one: one.day))

    def _read(self, wanted: type[T], where: str = "TRUE", *cells: str) -> tuple[T, ...]:
        with self._log.reading() as db:
            found = care_rows.read(db, of_type(wanted), where, cells, all_versions=False)
            return tuple(kept.value for kept in found if isinstance(kept.value, wanted))


def _as_kept(db: sqlite3.Connection, value: CareValue) -> Kept:
    """Told again it stays what it was: a version of another, or from a file."""
    kind = kind_of(value)
    before = care_rows.find(db, kind, kind.id_of(value))
    kept = Kept(id=kind.id_of(value), value=value) if before is None else before
    return replace(kept, value=value)


def _is_open(dose: OwnDose, day: date) -> bool:
    return dose.started_on <= day and (dose.left_on is None or day < dose.left_on)


def _is_of(area: str, routine: Routine) -> bool:
    return not routine.areas or area in routine.areas
