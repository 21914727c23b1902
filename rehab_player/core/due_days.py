"""On which day, and from what time on it, a prescription is due: the rules of spacing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from rehab_player.core import programme_texts as texts
from rehab_player.core.due_values import may_hop
from rehab_player.core.language import inside
from rehab_player.core.programme_enrolment import DAYS_OF_A_WEEK, Enrolment, OwnDose, week_of
from rehab_player.core.routine import Sides, Span
from rehab_player.core.suggestion_dose import AdjustmentKind, hours_between, resting_until

if TYPE_CHECKING:
    from rehab_player.core.due_values import Diary, Plans
    from rehab_player.core.programme import Prescription

DAYS_AHEAD = 21
"""How far the next one is looked for."""
HOPS = ("hop-ladder", "hop-ladder-2")
"""The stages of the hop ladder keep their distance from one another, too."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """The day and time of the next session; `done` were done on that day, `week` in its week."""

    day: date
    earliest: datetime | None
    left: int
    at_most: int
    done: int
    week: int


class Calendar:
    """The days of one prescription of one plan. `hops` says that all of the routine is impact."""

    def __init__(
        self,
        plan: Enrolment | OwnDose,
        prescription: Prescription,
        plans: Plans,
        diary: Diary,
        *,
        hops: bool,
    ) -> None:
        self._plan = plan
        self._rule = prescription
        self._diary = diary
        self._hops = hops
        self._adjustments = plans.adjustments
        files = files_of(plan, prescription, plans)
        self._done = sorted(
            (one for one in diary.sessions if one.routine in files and overlap(one.side, plan.side)),
            key=lambda one: one.at,
        )
        self._counted = [one for one in self._done if one.counts]

    def next_slot(self, now: datetime, *, stopped: bool) -> Slot | None:
        """The first day on which it is due, today included unless all is stopped; None if there is none."""
        today = now.date()
        if self._rule.after_runs and not self._has_run(today):
            return self._waiting(today)
        for ahead in range(1 if stopped else 0, DAYS_AHEAD):
            day = today + ahead * _DAY
            slot = self._slot(day, now)
            if slot is not None:
                return slot
        return self._waiting(today) if self._rule.after_runs else None

    def may_hop(self, day: date) -> bool:
        """No yellow or red on that day nor on the one before."""
        return may_hop(self._diary, day)

    def why(self, slot: Slot) -> str:
        """What makes it due, in a few words."""
        rule = self._rule
        told = self._how_often(slot)
        if rule.after_runs:
            told = f"{texts.AFTER_A_RUN}, {inside(told)}" if rule.days_per_week else texts.AFTER_EACH_RUN
        if slot.earliest is not None and slot.earliest.time() > time.min:
            told = f"{told}, {texts.from_time(slot.earliest)}"
        return told

    def _how_often(self, slot: Slot) -> str:
        rule = self._rule
        if rule.every_hours is not None:
            return texts.hours_between(rule.every_hours.low)
        if rule.days_per_week is not None and self._per_week() < DAYS_OF_A_WEEK:
            return texts.days_a_week(self._per_week(), slot.week)
        times = self._per_day()
        return texts.of_today(slot.done, times) if times > 1 else texts.ONCE_TODAY

    def _waiting(self, today: date) -> Slot | None:
        """Due as soon as there is a run, unless the week is full."""
        week = self._days_done(today)
        if self._is_off(today) or len(week) >= self._per_week():
            return None
        return Slot(day=today, earliest=None, left=1, at_most=1, done=0, week=len(week))

    def _slot(self, day: date, now: datetime) -> Slot | None:
        if self._is_off(day) or not self._is_in_season(day) or (self._hops and not self.may_hop(day)):
            return None
        done = sum(one.day == day for one in self._counted)
        begins = datetime.combine(day, time.min, now.tzinfo)
        earliest = max(begins, *self._after_last(now))
        week = self._days_done(day)
        if done >= self._per_day() or earliest.date() > day or not self._fits_week(day, week):
            return None
        return Slot(
            day=day,
            earliest=earliest,
            left=self._per_day() - done,
            at_most=self._per_day(most=True) - done,
            done=done,
            week=len(week),
        )

    def _is_off(self, day: date) -> bool:
        """Paused, moved away, resting, or over."""
        resting = resting_until(self._rule.routine, self._adjustments, day)
        plan = self._plan
        if isinstance(plan, OwnDose):
            return resting is not None or (plan.left_on is not None and day >= plan.left_on)
        return resting is not None or not plan.is_active(day) or plan.moved_away(day)

    def _is_in_season(self, day: date) -> bool:
        """With a run where one is asked for, and a day after the last where one is to be between."""
        if self._rule.after_runs and not self._has_run(day):
            return False
        return not (self._rule.rest_day_between and any(one.day == day - _DAY for one in self._done))

    def _after_last(self, now: datetime) -> list[datetime]:
        """The time before which it is too early after the last session, whether that one counted or not."""
        if not self._done:
            return [datetime.combine(date.min, time.min, now.tzinfo)]
        every = self._rule.every_hours.low if self._rule.every_hours is not None else 0
        adjusted = hours_between(self._rule.routine, self._adjustments)
        hours = max(every, self._rule.hours_apart or 0, adjusted)
        return [(self._done[-1].at + timedelta(hours=hours)).astimezone(now.tzinfo)]

    def _fits_week(self, day: date, week: set[date]) -> bool:
        """Whether the week still wants a session, and whether this day is one to spread them over."""
        wanted = self._per_week()
        if day in week or wanted >= DAYS_OF_A_WEEK:
            return True
        missing = wanted - len(week)
        if missing <= 0:
            return False
        days_left = (self._week(day)[1] - day).days
        return day - _DAY not in week or days_left < 2 * missing

    def _days_done(self, day: date) -> set[date]:
        first, after = self._week(day)
        return {one.day for one in self._counted if first <= one.day < after}

    def _week(self, day: date) -> tuple[date, date]:
        if isinstance(self._plan, Enrolment):
            return week_of(self._plan, day)
        weeks = (day - self._plan.started_on).days // DAYS_OF_A_WEEK
        first = self._plan.started_on + timedelta(days=weeks * DAYS_OF_A_WEEK)
        return first, first + timedelta(days=DAYS_OF_A_WEEK)

    def _has_run(self, day: date) -> bool:
        return any(run.day == day for run in self._diary.runs)

    def _per_day(self, *, most: bool = False) -> int:
        return _whole(self._rule.per_day, 1, most=most)

    def _per_week(self) -> int:
        return _whole(self._rule.days_per_week, DAYS_OF_A_WEEK)


def _whole(span: Span | None, otherwise: int, *, most: bool = False) -> int:
    if span is None:
        return otherwise
    return max(1, int(span.high if most else span.low))


def overlap(one: Sides, other: Sides) -> bool:
    """Whether two sides have a foot in common; none is both feet at once."""
    return one is other or not {one, other} <= {Sides.LEFT, Sides.RIGHT}


def files_of(plan: Enrolment | OwnDose, prescription: Prescription, plans: Plans) -> frozenset[str]:
    """The routines whose sessions count for this one: itself, what has taken its place, other phases'.

    In another phase of the programme it is the one at the same place in `do`, so that the change
    of phase within a week breaks no spacing.
    """
    files = {prescription.routine, *_other_phases(plan, prescription, plans)}
    if files & set(HOPS):
        files |= set(HOPS)
    variants = [
        one.variant
        for one in plans.adjustments
        if one.routine in files and one.kind is AdjustmentKind.VARIANT and one.variant is not None
    ]
    return frozenset({*files, *variants})


def _other_phases(plan: Enrolment | OwnDose, prescription: Prescription, plans: Plans) -> set[str]:
    programme = None if isinstance(plan, OwnDose) else plans.programmes.get(plan.programme)
    if programme is None:
        return set()
    ours = next(phase for phase in programme.phases if prescription in phase.do)
    index = ours.do.index(prescription)
    beside = {one.routine for one in ours.do}
    others = {phase.do[index].routine for phase in programme.phases if index < len(phase.do)}
    return others - beside
