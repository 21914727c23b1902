"""The doses of what is followed, laid out for the calendar of a phone: routines that repeat."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta
from math import ceil
from typing import TYPE_CHECKING

from rehab_player.core.due import due
from rehab_player.core.due_tasks import as_prescription, offered
from rehab_player.core.due_values import Diary
from rehab_player.core.flatten import flatten
from rehab_player.core.history_plans import without_pauses
from rehab_player.core.pain_safety import ruled_out
from rehab_player.core.programme import Prescription, plan_of_load
from rehab_player.core.programme_enrolment import DAYS_OF_A_WEEK, Enrolment, OwnDose, day_after, place
from rehab_player.core.reminder_hours import HOURS_OF_A_DAY
from rehab_player.core.routine import Routine, Sides
from rehab_player.core.suggestion_dose import (
    adjusted,
    file_to_play,
    hours_between,
    in_force,
    resting_until,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from rehab_player.core.due_values import Plans
    from rehab_player.core.reminder_hours import Hours

ALL_DAYS = frozenset(range(DAYS_OF_A_WEEK))
MINUTE_MS = 60_000
_DAY = timedelta(days=1)

Plan = Enrolment | OwnDose


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEntry:
    """A routine due `at` a time of day, wherever the person then is, from `first` to `last` (None: no end).

    `identity` stays the same when the entry is made again later. `weekdays` are 0 for Monday to 6 for
    Sunday. `every_days` of 2 is every other day instead, counted from `first`. It is not due on the
    days of `but_not`. `minutes` is how long the routine takes.
    """

    identity: str
    routine_name: str
    at: time
    first: date
    last: date | None = None
    weekdays: frozenset[int] = ALL_DAYS
    every_days: int = 1
    but_not: frozenset[date] = frozenset()
    minutes: int = 10
    note: str = ""

    def __post_init__(self) -> None:
        if not self.weekdays or not self.weekdays <= ALL_DAYS or self.every_days < 1 or self.minutes < 1:
            raise ValueError("an entry needs weekdays of 0 to 6, and days and minutes of 1 or more")


def calendar_entries(
    plans: Plans, diary: Diary, now: datetime, hours: Hours, affected: Sides
) -> tuple[CalendarEntry, ...]:
    """Every dose from the day of `now` on, of the present phases and, by their weeks, of those to come.

    A phase whose weeks are over stays for a week more: it ends when the person moves on. What is
    due after runs only is left out, as no calendar knows the runs; so is what the answers of the
    person rule out, or another plan of tendon loading holds back, and a pause without an end.
    """
    layout = _Layout(plans, diary, now, hours, affected)
    followed: tuple[Plan, ...] = (*plans.enrolments, *plans.own)
    return tuple(entry for plan in followed for entry in layout.of(plan))


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A prescription from `first` to `last`, both included; `number` tells it from the plan's others."""

    prescription: Prescription
    number: str
    first: date
    last: date | None
    title: str = ""


class _Layout:
    def __init__(self, plans: Plans, diary: Diary, now: datetime, hours: Hours, affected: Sides) -> None:
        self._plans, self._hours, self._affected = plans, hours, affected
        self._today = now.date()
        agenda = due(plans, diary, now)
        self._next = {(one.plan, one.prescribed): one.day for one in (*agenda.due, *agenda.later)}
        _, held = offered(plans, Diary(), self._today)
        self._held = {(one.plan, plan_of_load(one.routine) or one.routine) for one in held}

    def of(self, plan: Plan) -> Iterator[CalendarEntry]:
        for stretch in self._stretches(plan):
            file = file_to_play(stretch.prescription.routine, self._plans.adjustments)
            routine = self._plans.routines.get(file)
            if stretch.prescription.after_runs or routine is None or ruled_out(self._plans.safety, routine):
                continue
            if (plan.id, plan_of_load(file) or file) not in self._held:
                yield from self._entries(plan, stretch, routine)

    def _stretches(self, plan: Plan) -> Iterator[_Stretch]:
        if isinstance(plan, OwnDose):
            if plan.left_on is None or self._today < plan.left_on:
                last = None if plan.left_on is None else plan.left_on - _DAY
                yield self._from_now(_Stretch(as_prescription(plan), "0", plan.started_on, last), plan)
        elif plan.programme in self._plans.programmes and not _is_over(plan, self._today):
            yield from self._of_programme(plan)

    def _of_programme(self, enrolment: Enrolment) -> Iterator[_Stretch]:
        programme = self._plans.programmes[enrolment.programme]
        here = place(enrolment, programme, self._today)
        first: date | None = here.phase_started
        for number in range(here.phase_number, len(programme.phases)):
            if first is None:
                return
            phase = programme.phases[number]
            after = None if phase.weeks is None else day_after(enrolment, first, phase.weeks * DAYS_OF_A_WEEK)
            if after is not None and number == here.phase_number:
                after = max(after, self._today + DAYS_OF_A_WEEK * _DAY)
            last = None if after is None else after - _DAY
            for part, (begins, ends) in enumerate(without_pauses((first, last), enrolment.pauses)):
                if ends is not None and ends < self._today:
                    continue
                for index, one in enumerate(phase.do):
                    key = f"{number}.{index}.{part}"
                    yield self._from_now(_Stretch(one, key, begins, ends, programme.name), enrolment)
            first = after

    def _from_now(self, stretch: _Stretch, plan: Plan) -> _Stretch:
        """What is over is left out, and what rests, up to the day on which it goes on."""
        one = stretch.prescription
        resting = resting_until(one.routine, self._plans.adjustments, self._today)
        first = max(stretch.first, self._today, resting or date.min)
        if self._hours_between(one):
            first = max(first, self._next.get((plan.id, one.routine), first))
        return _Stretch(one, stretch.number, first, stretch.last, stretch.title)

    def _entries(self, plan: Plan, stretch: _Stretch, routine: Routine) -> Iterator[CalendarEntry]:
        if stretch.last is not None and stretch.last < stretch.first:
            return
        one = stretch.prescription
        between = self._hours_between(one)
        times = _times(one, between)
        for number, at in enumerate(self._hours.spread(times, apart=one.hours_apart or 0)):
            yield CalendarEntry(
                identity=f"{plan.id}|{stretch.number}|{number}",
                routine_name=routine.name,
                at=at,
                first=stretch.first,
                last=stretch.last,
                weekdays=_weekdays(one, plan.started_on),
                every_days=max(1, ceil(between / HOURS_OF_A_DAY)),
                but_not=_moved(plan),
                minutes=self._minutes(one, routine, plan.side),
                note="\n".join(part for part in (stretch.title, one.note) if part),
            )

    def _hours_between(self, one: Prescription) -> float:
        """The hours that are asked for from one session to the next, not only on the same day; 0 for none."""
        every = 0 if one.every_hours is None else one.every_hours.low
        return max(every, hours_between(one.routine, self._plans.adjustments))

    def _minutes(self, one: Prescription, routine: Routine, side: Sides) -> int:
        played = adjusted(routine, in_force(self._plans.adjustments, one.routine))
        timeline = flatten(played, affected=self._affected if side is Sides.NONE else side)
        return max(1, ceil(timeline.total_ms / MINUTE_MS))


def _is_over(enrolment: Enrolment, today: date) -> bool:
    ends = (enrolment.left_on, enrolment.finished_on)
    return any(end is not None and end <= today for end in ends)


def _moved(plan: Plan) -> frozenset[date]:
    return frozenset() if isinstance(plan, OwnDose) else frozenset(one.day for one in plan.moved)


def _times(one: Prescription, between: float) -> int:
    """How many times on a day."""
    if between:
        return max(1, int(HOURS_OF_A_DAY / between))
    return 1 if one.per_day is None else max(1, int(one.per_day.low))


def _weekdays(one: Prescription, first: date) -> frozenset[int]:
    """The days of a week, spread over it, counted from the weekday on which the plan began."""
    days = DAYS_OF_A_WEEK if one.days_per_week is None else max(1, int(one.days_per_week.low))
    spread = (number * DAYS_OF_A_WEEK // days for number in range(min(days, DAYS_OF_A_WEEK)))
    return frozenset((first.weekday() + offset) % DAYS_OF_A_WEEK for offset in spread)
