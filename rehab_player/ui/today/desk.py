"""Today's desk: gathers the facts from log, plans and routines, and keeps what the person answers."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from rehab_player.core.checkin import MorningAnswer
from rehab_player.core.due import due, next_change
from rehab_player.core.due_diary import diary_of
from rehab_player.core.manner import manner_for
from rehab_player.core.pain_start import where_to_start
from rehab_player.core.programme_moving import changed
from rehab_player.core.session import SessionState
from rehab_player.core.suggestion import answered
from rehab_player.playing import timeline_for
from rehab_player.storage.care import LEAST_OF_A_DIARY
from rehab_player.storage.care_values import UnknownShoes
from rehab_player.storage.log_problem import LogProblem
from rehab_player.ui.today.facts import FIRST_CHOICE, Facts
from rehab_player.ui.today.view import today_view

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from rehab_player.core.due_values import Plans
    from rehab_player.core.guide import Guide
    from rehab_player.core.manner import Manner
    from rehab_player.core.programme import Programme
    from rehab_player.core.programme_enrolment import Enrolment
    from rehab_player.core.routine import Routine, Sides
    from rehab_player.core.session import Session
    from rehab_player.core.settings import Settings
    from rehab_player.core.suggestion import Suggestion
    from rehab_player.core.timeline import Timeline
    from rehab_player.storage.care import CareLog
    from rehab_player.storage.care_values import CareChange, CareValue
    from rehab_player.storage.log import SessionLog
    from rehab_player.ui.routines.cards import RoutineCard
    from rehab_player.ui.today.values import MorningTold, MorningView, TodayView

STILL_PLAYED = timedelta(seconds=10)
"""A session that was heard of so lately is being played by another program."""


class Books(Protocol):
    """The routines and programmes there are, by their file names without ending."""

    def by_file(self) -> Mapping[str, RoutineCard]: ...
    def programmes(self) -> Mapping[str, Programme]: ...


class TodayDesk(QObject):
    """Signals: `changed` after something was kept; `trouble` with a sentence when it could not be.

    `guide` is asked once nothing was done yet, for where to begin. Reading never raises: a log that
    cannot be read is an empty one here, and others tell so.
    """

    changed = Signal()
    trouble = Signal(str)

    def __init__(
        self,
        log: SessionLog,
        care: CareLog,
        books: Books,
        settings: Callable[[], Settings],
        guide: Callable[[], Guide] | None,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._log = log
        self.care = care
        self._books = books
        self._settings = settings
        self._guide = guide
        self.now = now
        self._undoing: CareChange | None = None

    # Reading

    def view(self) -> TodayView:
        """Today as it is now."""
        return today_view(self.facts())

    def facts(self) -> Facts:
        """Everything that Today is made from, as it is now."""
        try:
            return self._read()
        except LogProblem:
            return self._without_log()

    def plans(self) -> Plans:
        """What is followed, and everything that judges it."""
        return self.facts().plans

    def next_moment(self) -> datetime:
        """When Today will be another without anybody's doing: as something due can begin, or at midnight."""
        facts = self.facts()
        return next_change(due(facts.plans, facts.diary, facts.now), facts.now)

    @property
    def log_path(self) -> Path:
        """The file whose changes from elsewhere `stamp` tells."""
        return self._log.path

    def stamp(self) -> int:
        """Another number whenever the log was changed from elsewhere; LogProblem when it cannot be read."""
        return self._log.stamp()

    def look_again(self) -> None:
        """Something is not as it was, though not by this desk's doing."""
        self.changed.emit()

    def manner(self, file: str) -> Manner:
        """How the routine of that file name, without ending, is played now."""
        facts = self.facts()
        return manner_for(file, facts.plans, facts.diary, facts.now)

    @property
    def today(self) -> date:
        """The day where the person is."""
        return self.now().date()

    @property
    def affected(self) -> Sides:
        """The side of the settings."""
        return self._settings().affected

    @property
    def cadence(self) -> int:
        """The step-rate target of the settings, in steps a minute."""
        return self._settings().cadence

    def _read(self) -> Facts:
        now, care, cards = self.now(), self.care, self._books.by_file()
        plans = care.plans(self._books.programmes(), _routines(cards))
        first = _since(plans, now.date())
        sessions = care.sessions(first)
        complaints = care.complaints()
        over = tuple(one for one in sessions if one.state is not SessionState.OPEN)
        mornings, check_ins = care.mornings(first), care.check_ins(first)
        return Facts(
            now=now,
            cards=cards,
            plans=plans,
            diary=diary_of(
                over,
                check_ins=check_ins,
                mornings=mornings,
                runs=care.runs(first),
                usual=complaints[0].usual if complaints else None,
            ),
            timeline_of=self._timeline,
            sessions=over,
            interrupted=self._interrupted(now),
            check_ins=check_ins,
            answers=care.suggestion_answers(),
            complaints=complaints,
            affected=self.affected,
            start=FIRST_CHOICE if over else self._start(plans),
        )

    def _without_log(self) -> Facts:
        from rehab_player.core.due_values import Diary, Plans

        cards = self._books.by_file()
        plans = Plans(programmes=self._books.programmes(), routines=_routines(cards))
        return Facts(
            now=self.now(),
            cards=cards,
            plans=plans,
            diary=Diary(),
            timeline_of=self._timeline,
            affected=self.affected,
        )

    def _interrupted(self, now: datetime) -> tuple[Session, ...]:
        found = self._log.open_sessions()
        return tuple(one for one in found if one.progress is None or now - one.progress.at > STILL_PLAYED)

    def _timeline(self, routine: Routine, side: Sides) -> Timeline:
        return timeline_for(routine, replace(self._settings(), affected=side))

    def _start(self, plans: Plans) -> str:
        """The routine to begin with, by where it hurts; "" when a professional is to be asked first."""
        complaint = self.care.complaint()
        if complaint is None or self._guide is None:
            return FIRST_CHOICE
        offer = where_to_start(self._guide(), complaint.area, plans.safety, plans.routines, plans.programmes)
        if offer is None:
            return ""
        programme = plans.programmes.get(offer.file)
        return offer.file if programme is None else programme.routines[0]

    # Keeping

    def keep(self, *values: CareValue) -> bool:
        """Keep values and tell so; False, and `trouble`, when the log refuses."""
        return self._change(lambda: self.care.put(*values))

    def take_out(self, *values: CareValue) -> bool:
        """Delete values and tell so."""
        return self._change(lambda: self.care.take_out(*values))

    def undo(self) -> bool:
        """Take the last change back that `keep` or `take_out` made; False when there is none."""
        undoing, self._undoing = self._undoing, None
        return undoing is not None and self._change(lambda: self.care.apply(undoing))

    def tell_morning(self, asked: MorningView, told: MorningTold) -> bool:
        """Keep the answer of this morning, in place of an earlier one."""
        now = self.now()
        answer = MorningAnswer(
            id=str(uuid.uuid4()) if asked.answer is None else asked.answer.id,
            at=now,
            day=now.date(),
            area=asked.area if asked.answer is None else asked.answer.area,
            first_step=told.first_step,
            stiff_min=told.stiff_min,
            swelling=told.swelling,
            walk_changed=told.walk_changed,
            other_joints=told.other_joints,
        )
        return self._change(lambda: self.care.put_morning(answer))

    def answer(self, suggestion: Suggestion, *, accepted: bool) -> bool:
        """Keep that a suggestion was accepted or declined, and change the programmes that it changes."""
        now = self.now()
        record = answered(suggestion, accepted=accepted, answer_id=str(uuid.uuid4()), at=now, day=now.date())
        return self.keep(record, *self._moved_on(suggestion, now.date()) if accepted else ())

    def _moved_on(self, suggestion: Suggestion, today: date) -> Sequence[Enrolment]:
        """The enrolments that an accepted suggestion brings to another phase."""
        programmes = self._books.programmes()
        found: list[Enrolment] = []
        for enrolment in self.care.enrolments(today):
            now = enrolment
            for change in suggestion.changes:
                if enrolment.programme in programmes:
                    now = changed(now, change, programmes[enrolment.programme], today)
            if now != enrolment:
                found.append(now)
        return found

    def _change(self, change: Callable[[], CareChange]) -> bool:
        try:
            self._undoing = change()
        except LogProblem as problem:
            self.trouble.emit(problem.message)
            return False
        except (UnknownShoes, LookupError, ValueError) as problem:
            self.trouble.emit(str(problem))
            return False
        self.changed.emit()
        return True


def _routines(cards: Mapping[str, RoutineCard]) -> dict[str, Routine]:
    return {file: card.routine for file, card in cards.items()}


def _since(plans: Plans, today: date) -> date:
    """From the beginning of the oldest plan that is still followed, and four weeks at least."""
    begun = [one.started_on for one in plans.enrolments if one.is_open(today)]
    begun += [one.started_on for one in plans.own if one.left_on is None or today < one.left_on]
    return min([today - LEAST_OF_A_DIARY, *begun])
