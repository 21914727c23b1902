"""Doses done against doses prescribed.

A prescription asks for a number of sessions a day on a number of days a week. Which days are
rest days is left to the person, so a day without a session is held against nobody unless the
routine is due on all seven.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from rehab_player.core.history import DAY, WEEK, SessionFacts, monday, mondays
from rehab_player.core.session import SessionState

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

DAYS_A_WEEK = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Prescription:
    """A routine, by its file's name, to be done from `first` to `last` (open end: None), both included."""

    routine: str
    per_day: float
    days_per_week: float
    first: date
    last: date | None = None

    def covers(self, row: SessionFacts) -> bool:
        """Whether this session is one of its doses."""
        return self.is_active(row.day) and stem(row.routine_file) == stem(self.routine)

    def is_active(self, day: date) -> bool:
        return self.first <= day and (self.last is None or day <= self.last)

    def days_in(self, first: date, last: date) -> int:
        """How many of the days from `first` to `last` it asks something of."""
        end = last if self.last is None else min(last, self.last)
        return max((end - max(first, self.first)).days + 1, 0)

    def due_in(self, first: date, last: date) -> int:
        """Sessions due from `first` to `last`: its share of the week, rounded half up."""
        share = self.days_in(first, last) / DAYS_A_WEEK
        return int(self.per_day * self.days_per_week * share + 0.5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Doses:
    """How many sessions were due; `done` are completed ones, `partial` those ended early.

    `counted` is what counts against `due`: never more than was due of each routine, so that
    much of one does not make up for none of another.
    """

    due: int
    done: int
    partial: int
    counted: int

    @property
    def share(self) -> float | None:
        """0 to 1; None when nothing was due."""
        return self.counted / self.due if self.due else None


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekDoses:
    """The doses of the week that begins on `monday`."""

    monday: date
    doses: Doses


@dataclass(frozen=True, slots=True, kw_only=True)
class RoutineDoses:
    """The doses of one prescribed routine."""

    routine: str
    doses: Doses


def stem(file: str) -> str:
    """A routine file's name without folder and ending, by which prescriptions know it."""
    name = file.replace("\\", "/").rpartition("/")[2]
    return name.rpartition(".")[0] or name


def doses_by_week(
    rows: Iterable[SessionFacts], prescriptions: Sequence[Prescription], first: date, last: date
) -> tuple[WeekDoses, ...]:
    """The doses of each week that touches the days from `first` to `last`; days outside count nowhere."""
    by_week: dict[date, list[SessionFacts]] = {week: [] for week in mondays(first, last)}
    for row in rows:
        if first <= row.day <= last:
            by_week[monday(row.day)].append(row)
    return tuple(
        WeekDoses(
            monday=week,
            doses=_doses(there, prescriptions, max(week, first), min(week + WEEK - DAY, last)),
        )
        for week, there in by_week.items()
    )


def doses_in(
    rows: Iterable[SessionFacts], prescriptions: Sequence[Prescription], first: date, last: date
) -> Doses:
    """All doses from `first` to `last`: the sum of its weeks, so that one week makes up for no other."""
    return _sum(week.doses for week in doses_by_week(rows, prescriptions, first, last))


def doses_by_routine(
    rows: Sequence[SessionFacts], prescriptions: Sequence[Prescription], first: date, last: date
) -> tuple[RoutineDoses, ...]:
    """The doses of each prescribed routine, in the order in which they are prescribed."""
    by_routine: dict[str, list[Prescription]] = {}
    for plan in prescriptions:
        by_routine.setdefault(stem(plan.routine), []).append(plan)
    return tuple(
        RoutineDoses(routine=name, doses=doses_in(rows, plans, first, last))
        for name, plans in by_routine.items()
    )


def doses_of_day(
    rows: Sequence[SessionFacts], prescriptions: Sequence[Prescription], day: date
) -> Doses | None:
    """The doses of one day; None on a day on which nothing had to be done and nothing was.

    A routine with rest days is due on the days on which it was begun.
    """
    asked = [plan for plan in prescriptions if _asks(plan, rows, day)]
    if not asked:
        return None
    return _sum(_counted([row for row in rows if plan.covers(row)], round(plan.per_day)) for plan in asked)


def _asks(plan: Prescription, rows: Sequence[SessionFacts], day: date) -> bool:
    every_day = plan.days_per_week >= DAYS_A_WEEK
    return plan.is_active(day) and (every_day or any(plan.covers(row) for row in rows))


def _doses(
    rows: Sequence[SessionFacts], prescriptions: Sequence[Prescription], first: date, last: date
) -> Doses:
    return _sum(
        _counted([row for row in rows if plan.covers(row)], plan.due_in(first, last))
        for plan in prescriptions
    )


def _counted(rows: Sequence[SessionFacts], due: int) -> Doses:
    states = Counter(row.state for row in rows)
    done = states[SessionState.COMPLETED]
    return Doses(due=due, done=done, partial=states[SessionState.PARTIAL], counted=min(done, due))


def _sum(parts: Iterable[Doses]) -> Doses:
    each = list(parts)
    return Doses(
        due=sum(part.due for part in each),
        done=sum(part.done for part in each),
        partial=sum(part.partial for part in each),
        counted=sum(part.counted for part in each),
    )
