"""A desk with a log of its own, and people's stories told into it."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_player.core.checkin import Complaint, MorningAnswer
from rehab_player.core.history_edit import told_by_hand
from rehab_player.core.programme import MoveOn, Prescription, Programme, ProgrammePhase
from rehab_player.core.programme_enrolment import Enrolment
from rehab_player.core.routine import Sides, Span
from rehab_player.core.session import PainMoment, PainRecord, Session, SessionStart, SessionState
from rehab_player.core.settings import Settings
from rehab_player.storage.care import CareLog
from rehab_player.storage.log_problem import LogFault, LogProblem
from rehab_player.ui.routines.cards import RoutineCard
from rehab_player.ui.today.desk import TodayDesk
from tests.logs import log_in_memory
from tests.ui import samples

if TYPE_CHECKING:
    from collections.abc import Mapping


NOW = datetime(2026, 5, 14, 7, 30, tzinfo=samples.ZONE)
HEEL_DROPS = "eccentric-heel-drops"
STRETCH = "calf-stretch"

TWELVE_WEEKS = Programme(
    name="Heel drops, 12 weeks",
    summary="Slow lowering, twice a day.",
    areas=("back of ankle",),
    caution="Not for pain right at the heel bone.",
    sources=("Alfredson et al. 1998",),
    phases=(
        ProgrammePhase(
            name="Heel drops",
            weeks=12,
            do=(
                Prescription(routine=HEEL_DROPS, per_day=Span(2, 2), hours_apart=6),
                Prescription(routine=STRETCH, days_per_week=Span(3, 3), rest_day_between=True),
            ),
            move_on=MoveOn.SETTLED,
        ),
    ),
    ends="Go on two or three times a week.",
)
AFTER_RUNS = Programme(
    name="Recovery after runs",
    phases=(
        ProgrammePhase(
            name="After runs",
            do=(Prescription(routine="contrast-soak", days_per_week=Span(2, 2), after_runs=True),),
        ),
    ),
)
HEAVY = Programme(
    name="Heavy and slow, 12 weeks",
    phases=(
        ProgrammePhase(
            name="Week 1",
            weeks=12,
            do=(Prescription(routine="heavy-slow-resistance-week-1", days_per_week=Span(3, 3)),),
        ),
    ),
)
PROGRAMMES = {"heel-drops-12-weeks": TWELVE_WEEKS, "recovery-after-runs": AFTER_RUNS, "heavy": HEAVY}


@dataclass(slots=True)
class Shelf:
    """The routines of the samples, and some programmes."""

    cards: dict[str, RoutineCard] = field(
        default_factory=lambda: {card.path.stem: card for card in samples.shelf().cards}
    )
    plans: dict[str, Programme] = field(default_factory=lambda: dict(PROGRAMMES))

    def by_file(self) -> Mapping[str, RoutineCard]:
        return self.cards

    def programmes(self) -> Mapping[str, Programme]:
        return self.plans


class Person:
    """Somebody with a log: `desk` is theirs, `at` the moment that it takes for now."""

    def __init__(self, at: datetime = NOW) -> None:
        self.at = at
        self.log = log_in_memory()
        self.care = CareLog(self.log)
        self.shelf = Shelf()
        self.settings = Settings(affected=Sides.LEFT)
        self.desk = TodayDesk(self.log, self.care, self.shelf, lambda: self.settings, None, lambda: self.at)
        self.troubles: list[str] = []
        self.desk.trouble.connect(self.troubles.append)

    @property
    def today(self) -> date:
        return self.at.date()

    def day(self, ago: int) -> date:
        return self.today - timedelta(days=ago)

    def follow(self, programme: str = "heel-drops-12-weeks", ago: int = 0) -> Enrolment:
        """Follow a programme since so many days."""
        enrolment = Enrolment(
            id=str(uuid.uuid4()), programme=programme, side=Sides.LEFT, started_on=self.day(ago)
        )
        self.care.put(enrolment)
        return enrolment

    def hurts(self, usual: int = 3) -> None:
        """Say what hurts."""
        self.care.tell_complaint(Complaint(area="back of ankle", side=Sides.LEFT, usual=usual), self.at)

    def do(self, file: str = HEEL_DROPS, *, ago: int = 0, hour: int = 7, worst: int | None = 4) -> str:
        """Do a routine to its end, so many days ago."""
        session = whole_session(
            self.shelf.cards[file], self.at.replace(hour=hour, minute=0) - timedelta(days=ago), worst
        )
        return self._log(session)

    def wake(self, first_step: int, *, ago: int = 0, stiff: int | None = 5) -> None:
        """Answer the question of a morning."""
        at = self.at - timedelta(days=ago)
        self.care.put_morning(
            MorningAnswer(
                id=str(uuid.uuid4()),
                at=at,
                day=at.date(),
                area="back of ankle",
                first_step=first_step,
                stiff_min=stiff,
            )
        )

    def stop(self, file: str = HEEL_DROPS, *, ago: int = 1) -> str:
        """Leave a session open."""
        session = whole_session(self.shelf.cards[file], self.at - timedelta(days=ago), None)
        self.log.begin(session.start)
        return session.start.id

    def _log(self, session: Session) -> str:
        start = session.start
        self.log.begin(start)
        for pain in session.pains:
            self.log.pain(start.id, pain)
        self.log.finish(
            start.id,
            state=SessionState.COMPLETED,
            ended_at=start.started_at + timedelta(minutes=14),
            active_ms=session.active_ms,
            reason=None,
        )
        return start.id


def whole_session(card: RoutineCard, at: datetime, worst: int | None) -> Session:
    """A session of a routine, done to its end."""
    start = SessionStart(
        id=str(uuid.uuid4()),
        routine_name=card.name,
        routine_file=card.path.name,
        routine_hash="",
        routine_text="",
        routine_parts=(),
        affected="left",
        planned_ms=card.length_ms,
        segment_count=0,
        started_at=at,
        local_date=at.date(),
        areas=card.areas,
        goal=card.goal,
        pain_rule=card.routine.pain_rule,
    )
    pains = () if worst is None else (PainRecord(moment=PainMoment.WORST, score=worst, at=at),)
    return replace(told_by_hand(start, active_ms=card.length_ms, completed=True), pains=pains)


def refuse(*values: object) -> None:
    """What a call to a full log does."""
    raise LogProblem(LogFault.FULL, Path("sessions.sqlite"))


def weeks_of_heel_drops(person: Person) -> None:
    """Seventeen days of heel drops, twice a day, with mornings that settle: picture 07."""
    person.hurts(usual=3)
    person.follow(ago=17)
    worst = (6, 6, 5, 5, 4, 5, 5, 4, 4, 4, 4, 4, 3, 4, 4, 4, 4)
    for ago, score in zip(range(17, 0, -1), worst, strict=True):
        if ago not in (11, 3):
            person.do(ago=ago, worst=score)
            person.do(ago=ago, hour=18, worst=score - 1)
            person.wake(5 if ago > 12 else 3 if ago > 5 else 2, ago=ago - 1) if ago > 1 else None
