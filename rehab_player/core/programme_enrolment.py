"""Following a programme: since when, on which side, in which phase and week, with which pauses.

Days in a pause do not count, so that an illness costs no week. The phase changes only when the
person accepts it, so each change stands in the enrolment.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from rehab_player.core.programme import ProgrammePhase
from rehab_player.core.routine import Dose, Sides, Span

if TYPE_CHECKING:
    from rehab_player.core.programme import Programme

DAYS_OF_A_WEEK = 7
_DAY = timedelta(days=1)


class PauseReason(StrEnum):
    ILL = "ill"
    TRAVELLING = "travelling"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """From `first` up to and without `until`; None is still going on."""

    reason: PauseReason
    first: date
    until: date | None = None

    def holds(self, day: date) -> bool:
        return self.first <= day and (self.until is None or day < self.until)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """What was due on `day` is due on `to` instead."""

    day: date
    to: date


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseStart:
    """From `day` on the phase with that number, counted from 0."""

    phase: int
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolment:
    """One following of a programme; `programme` is its file name without ending."""

    id: str
    programme: str
    side: Sides
    started_on: date
    pauses: tuple[Pause, ...] = ()
    moved: tuple[Moved, ...] = ()
    phases: tuple[PhaseStart, ...] = ()
    left_on: date | None = None
    finished_on: date | None = None

    def is_active(self, day: date) -> bool:
        """Begun, not over and not paused."""
        return self.is_open(day) and not self.is_paused(day)

    def is_open(self, day: date) -> bool:
        """Begun and neither left nor finished."""
        over = [end for end in (self.left_on, self.finished_on) if end is not None]
        return self.started_on <= day and all(day < end for end in over)

    def is_paused(self, day: date) -> bool:
        return any(pause.holds(day) for pause in self.pauses)

    def moved_away(self, day: date) -> bool:
        """Whether the sessions of that day were moved to another."""
        return any(one.day == day for one in self.moved)

    def active_days(self, first: date, until: date) -> int:
        """Days from `first` up to and without `until` in which it was not paused."""
        days = (until - first).days
        return sum(not self.is_paused(first + offset * _DAY) for offset in range(max(days, 0)))


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnDose:
    """A routine that the person does by its own dose, apart from any programme."""

    id: str
    routine: str
    side: Sides
    started_on: date
    left_on: date | None = None
    per_day: Span | None = None
    days_per_week: Span | None = None
    min_hours_apart: float | None = None
    after_runs: bool = False


def own_dose(dose: Dose, *, dose_id: str, routine: str, side: Sides, day: date) -> OwnDose:
    """The dose that a routine file prescribes, followed from `day` on."""
    apart = dose.min_hours_apart
    return OwnDose(
        id=dose_id,
        routine=routine,
        side=side,
        started_on=day,
        per_day=dose.per_day,
        days_per_week=dose.days_per_week,
        min_hours_apart=None if apart is None else apart.low,
        after_runs=dose.after_runs,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where in a programme a day is; `phase_number` counts from 0, weeks from 1.

    `weeks_over` says that the phase has lasted its weeks.
    """

    phase_number: int
    phase: ProgrammePhase
    week: int
    week_of_phase: int
    phase_started: date
    weeks_over: bool


def place(enrolment: Enrolment, programme: Programme, day: date) -> Place:
    """The phase and week of a day; the phase as accepted, not as the calendar would have it.

    A phase that no longer exists in the file is taken as its last.
    """
    begun = [one for one in enrolment.phases if one.day <= day]
    latest = begun[-1] if begun else PhaseStart(phase=0, day=enrolment.started_on)
    number = min(max(latest.phase, 0), len(programme.phases) - 1)
    phase = programme.phases[number]
    days = enrolment.active_days(latest.day, day)
    return Place(
        phase_number=number,
        phase=phase,
        week=enrolment.active_days(enrolment.started_on, day) // DAYS_OF_A_WEEK + 1,
        week_of_phase=days // DAYS_OF_A_WEEK + 1,
        phase_started=latest.day,
        weeks_over=phase.weeks is not None and days >= phase.weeks * DAYS_OF_A_WEEK,
    )


def week_of(enrolment: Enrolment, day: date) -> tuple[date, date]:
    """First day of the programme's week that `day` is in, and the first day after it; pauses lengthen it."""
    wanted = enrolment.active_days(enrolment.started_on, day) // DAYS_OF_A_WEEK * DAYS_OF_A_WEEK
    first = day_after(enrolment, enrolment.started_on, wanted)
    return first, day_after(enrolment, first, DAYS_OF_A_WEEK)


def day_after(enrolment: Enrolment, first: date, days: int) -> date:
    """The first day before which `days` active days have passed since `first`; at most a year later."""
    day = first
    for _ in range(366 + days):
        if days == 0:
            break
        days -= not enrolment.is_paused(day)
        day += _DAY
    return day


def paused(enrolment: Enrolment, reason: PauseReason, first: date, until: date | None = None) -> Enrolment:
    """With one more pause; ValueError when it ends before it begins."""
    if until is not None and until <= first:
        raise ValueError("a pause ends after it begins")
    return replace(enrolment, pauses=(*enrolment.pauses, Pause(reason=reason, first=first, until=until)))


def resumed(enrolment: Enrolment, day: date) -> Enrolment:
    """With the pause of `day` ended on it."""
    pauses = tuple(replace(one, until=day) if one.holds(day) else one for one in enrolment.pauses)
    return replace(
        enrolment, pauses=tuple(one for one in pauses if one.until is None or one.first < one.until)
    )


def moved(enrolment: Enrolment, day: date, to: date) -> Enrolment:
    """With what is due on `day` put off to `to`; ValueError when that is not later."""
    if to <= day:
        raise ValueError("a session is moved to a later day")
    return replace(enrolment, moved=(*enrolment.moved, Moved(day=day, to=to)))


def left(enrolment: Enrolment, day: date) -> Enrolment:
    """Left on `day`; what was done stays in the log."""
    return replace(enrolment, left_on=day)


def in_phase(enrolment: Enrolment, phase: int, day: date) -> Enrolment:
    """In that phase from `day` on."""
    kept = tuple(one for one in enrolment.phases if one.day < day)
    return replace(enrolment, phases=(*kept, PhaseStart(phase=phase, day=day)))


def finished(enrolment: Enrolment, day: date) -> Enrolment:
    """Finished: from `day` on nothing of it is due."""
    return replace(enrolment, finished_on=day)
