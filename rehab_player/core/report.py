"""The report for the physio: every number of it, before anything is drawn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from rehab_player.core.history import SessionFacts, Zoom, between
from rehab_player.core.history_doses import (
    Doses,
    Prescription,
    RoutineDoses,
    WeekDoses,
    doses_by_routine,
    doses_by_week,
    doses_in,
)
from rehab_player.core.history_measures import (
    LeftRight,
    MeasureLine,
    Reading,
    left_right,
    load_lines,
    measure_lines,
)
from rehab_player.core.history_pain import (
    MorningFact,
    PainPoint,
    WeekMean,
    daily_worst,
    first_step_line,
    pain_lines,
    weekly_means,
)
from rehab_player.core.history_work import SideWork, WeekWork, work_by_week
from rehab_player.core.light import Light
from rehab_player.core.session import PainMoment, Reason, SessionState


class NoteFact(NamedTuple):
    """What the person wrote: about a session, or about a day (`routine_name` empty)."""

    day: date
    routine_name: str
    text: str


class SkipFact(NamedTuple):
    """How many segments were skipped or left for one reason; None where none was told."""

    reason: Reason | None
    segments: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RoutineWork:
    """What was done of one routine, prescribed or not; `routine_file` is where it stood last."""

    routine_name: str
    routine_file: str
    sessions: int
    completed: int
    active_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PainTrend:
    """The answers to one question: a point a day, and the mean of each week that has one."""

    moment: PainMoment
    points: tuple[PainPoint, ...]
    weeks: tuple[WeekMean, ...]

    @property
    def change(self) -> float | None:
        """From the first week's mean to the last one's; None with fewer than two weeks."""
        return self.weeks[-1].mean - self.weeks[0].mean if len(self.weeks) > 1 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportData:
    """What a report is made of, from the log, for any days; the report takes those it is about."""

    rows: Sequence[SessionFacts]
    readings: Sequence[Reading] = ()
    sides: Sequence[SideWork] = ()
    skips: Sequence[SkipFact] = ()
    notes: Sequence[NoteFact] = ()
    mornings: Sequence[MorningFact] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The report on the days from `first` to `last`, both included.

    `questions` is what the person wants to ask. `lights` counts the sessions of each light.
    """

    first: date
    last: date
    sessions: int
    completed: int
    days: int
    active_ms: int
    reps: int
    tension_ms: int
    doses: Doses
    by_routine: tuple[RoutineDoses, ...]
    by_week: tuple[WeekDoses, ...]
    work: tuple[WeekWork, ...]
    routines: tuple[RoutineWork, ...]
    lights: tuple[tuple[Light, int], ...]
    pain: tuple[PainTrend, ...]
    first_steps: tuple[PainPoint, ...]
    measures: tuple[MeasureLine, ...]
    loads: tuple[MeasureLine, ...]
    left_right: tuple[LeftRight, ...]
    sides: tuple[SideWork, ...]
    skips: tuple[SkipFact, ...]
    notes: tuple[NoteFact, ...]
    questions: tuple[str, ...]


def report_days(zoom: Zoom, today: date, first_told: date | None) -> tuple[date, date]:
    """The first and last day of a report up to `today`; all begins with the first day told of."""
    first = zoom.first_day(today) or first_told or today
    return min(first, today), today


def make_report(
    data: ReportData,
    first: date,
    last: date,
    *,
    prescriptions: Sequence[Prescription] = (),
    questions: Iterable[str] = (),
) -> Report:
    """Everything that the report says, `data` cut to its days. `sides` and `skips` must be of these days."""
    rows = between(data.rows, first, last)
    readings = [reading for reading in data.readings if first <= reading.day <= last]
    measures = measure_lines(readings)
    return Report(
        first=first,
        last=last,
        sessions=len(rows),
        completed=sum(row.state is SessionState.COMPLETED for row in rows),
        days=len({row.day for row in rows}),
        active_ms=sum(row.active_ms for row in rows),
        reps=sum(row.reps for row in rows),
        tension_ms=sum(row.tension_ms for row in rows),
        doses=doses_in(rows, prescriptions, first, last),
        by_routine=doses_by_routine(rows, prescriptions, first, last),
        by_week=doses_by_week(rows, prescriptions, first, last),
        work=work_by_week(rows, first, last),
        routines=_routines(rows),
        lights=_lights(rows),
        pain=_trends(rows),
        first_steps=first_step_line(fact for fact in data.mornings if first <= fact.day <= last),
        measures=measures,
        loads=load_lines(readings),
        left_right=left_right(measures),
        sides=tuple(data.sides),
        skips=tuple(data.skips),
        notes=tuple(sorted(note for note in data.notes if first <= note.day <= last)),
        questions=tuple(text.strip() for text in questions if text.strip()),
    )


def _routines(rows: Iterable[SessionFacts]) -> tuple[RoutineWork, ...]:
    """Those done most often first."""
    by_name: dict[str, list[SessionFacts]] = {}
    for row in rows:
        by_name.setdefault(row.routine_name, []).append(row)
    works = (
        RoutineWork(
            routine_name=name,
            routine_file=there[-1].routine_file,
            sessions=len(there),
            completed=sum(row.state is SessionState.COMPLETED for row in there),
            active_ms=sum(row.active_ms for row in there),
        )
        for name, there in by_name.items()
    )
    return tuple(sorted(works, key=lambda work: (-work.sessions, work.routine_name)))


def _lights(rows: Iterable[SessionFacts]) -> tuple[tuple[Light, int], ...]:
    told = [row.light for row in rows]
    return tuple((light, told.count(light)) for light in Light)


def _trends(rows: Sequence[SessionFacts]) -> tuple[PainTrend, ...]:
    return tuple(
        PainTrend(
            moment=line.moment,
            points=daily_worst(line.points),
            weeks=weekly_means((point.day, point.score) for point in line.points),
        )
        for line in pain_lines(rows)
    )
