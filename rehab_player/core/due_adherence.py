"""How the weeks of a programme stand: what was done against what was prescribed.

Home programmes are done at about half on average, so this is told without blame: pauses, days of
rest that were accepted and red days are not prescribed at all, and a session that pain ended counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil
from typing import TYPE_CHECKING

from rehab_player.core.due_days import files_of, overlap
from rehab_player.core.due_values import Diary, Plans, light_of_day
from rehab_player.core.light import Light
from rehab_player.core.programme_enrolment import DAYS_OF_A_WEEK, Enrolment, place, week_of
from rehab_player.core.suggestion_dose import AdjustmentKind, hours_between
from rehab_player.core.suggestion_ladder import REST_DAYS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab_player.core.programme import Prescription, Programme

HOURS_OF_A_DAY = 24
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekTally:
    """One week of a programme: `done` of `prescribed` sessions; of the running week, those up to now."""

    week: int
    first: date
    done: int
    prescribed: int
    is_running: bool

    @property
    def share(self) -> float:
        """From 0 to 1; 1 where nothing was prescribed."""
        return 1.0 if not self.prescribed else min(self.done / self.prescribed, 1.0)


def adherence(enrolment: Enrolment, plans: Plans, diary: Diary, today: date) -> tuple[WeekTally, ...]:
    """A tally for each week from the first to the one of `today`; none when the programme is not there."""
    programme = plans.programmes.get(enrolment.programme)
    if programme is None or today < enrolment.started_on:
        return ()
    until = min(day for day in (enrolment.left_on, enrolment.finished_on, today + _DAY) if day is not None)
    tallies: list[WeekTally] = []
    first = enrolment.started_on
    while first < until:
        after = week_of(enrolment, first)[1]
        days = [first + offset * _DAY for offset in range((min(after, until) - first).days)]
        tallies.append(_tally(len(tallies) + 1, days, enrolment, programme, plans, diary, today))
        first = max(after, first + _DAY)
    return tuple(tallies)


def total(tallies: Sequence[WeekTally]) -> tuple[int, int]:
    """Sessions done and prescribed in all."""
    return sum(one.done for one in tallies), sum(one.prescribed for one in tallies)


def _tally(
    week: int,
    days: list[date],
    enrolment: Enrolment,
    programme: Programme,
    plans: Plans,
    diary: Diary,
    today: date,
) -> WeekTally:
    done, prescribed = 0, 0
    for one in place(enrolment, programme, days[-1]).phase.do:
        sessions = [day for day in _sessions(one, enrolment, plans, diary) if day in days]
        past = [day for day in days if day < today and _is_open(day, enrolment, one, plans, diary)]
        now = sum(day == today for day in sessions) if _is_daily(one) else 0
        done += len(sessions)
        prescribed += max(_wanted(one, past, plans, diary) + now, min(len(sessions), _of_a_week(one)))
    return WeekTally(week=week, first=days[0], done=done, prescribed=prescribed, is_running=today in days)


def _sessions(prescription: Prescription, enrolment: Enrolment, plans: Plans, diary: Diary) -> list[date]:
    files = files_of(enrolment, prescription, plans)
    return [
        one.day
        for one in diary.sessions
        if one.routine in files and one.counts and overlap(one.side, enrolment.side)
    ]


def _is_daily(prescription: Prescription) -> bool:
    """Whether each day asks for its own, so that today's are not owed before it is over."""
    return prescription.per_day is not None and prescription.days_per_week is None


def _of_a_week(prescription: Prescription) -> int:
    """The sessions that a whole week can ask for."""
    if prescription.every_hours is not None:
        return ceil(DAYS_OF_A_WEEK * HOURS_OF_A_DAY / prescription.every_hours.low)
    times = int(prescription.per_day.low) if prescription.per_day is not None else 1
    return times * _per_week(prescription, DAYS_OF_A_WEEK)


def _is_open(day: date, enrolment: Enrolment, prescription: Prescription, plans: Plans, diary: Diary) -> bool:
    """Whether anything was prescribed on that day: no pause, no rest, no red day, not moved."""
    rests = [one for one in plans.adjustments if one.kind is AdjustmentKind.REST and one.until is not None]
    resting = any(
        one.routine == prescription.routine
        and one.until is not None
        and one.until - timedelta(days=REST_DAYS) <= day < one.until
        for one in rests
    )
    is_red = light_of_day(diary, day) is Light.RED
    return enrolment.is_active(day) and not resting and not is_red and not enrolment.moved_away(day)


def _wanted(prescription: Prescription, days: list[date], plans: Plans, diary: Diary) -> int:
    """The sessions that so many days ask for, rounded down."""
    hours = hours_between(prescription.routine, plans.adjustments)
    if prescription.after_runs:
        runs = sum(any(run.day == day for run in diary.runs) for day in days)
        return min(runs, _per_week(prescription, len(days)))
    if prescription.every_hours is not None:
        hours = max(hours, prescription.every_hours.low)
        return int(len(days) * HOURS_OF_A_DAY / hours)
    times = int(prescription.per_day.low) if prescription.per_day is not None else 1
    by_hours = len(days) * HOURS_OF_A_DAY / hours if hours else len(days) * times
    return int(min(_per_week(prescription, len(days)) * times, by_hours))


def _per_week(prescription: Prescription, days: int) -> int:
    if prescription.days_per_week is None:
        return days
    return int(prescription.days_per_week.low) * days // DAYS_OF_A_WEEK
