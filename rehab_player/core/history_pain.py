"""Pain over time, as lines of points. Every point keeps its session, so that a click can open it."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from statistics import fmean
from typing import TYPE_CHECKING, NamedTuple

from rehab_player.core.history import SessionFacts, monday
from rehab_player.core.session import PainMoment

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

_ANSWERS = {
    PainMoment.BEFORE: attrgetter("pain_before"),
    PainMoment.WORST: attrgetter("pain_worst"),
    PainMoment.AFTER: attrgetter("pain_after"),
    PainMoment.MORNING: attrgetter("pain_morning"),
}
LINES = (PainMoment.BEFORE, PainMoment.WORST, PainMoment.MORNING)
"""What the chart draws, in the order of its legend."""


class PainPoint(NamedTuple):
    """A score (NRS 0–10) told of `session`; None when it was told without one."""

    day: date
    score: int
    session: str | None


class MorningFact(NamedTuple):
    """First-step pain of a morning; `stiff_min` are the minutes until the stiffness went."""

    day: date
    first_step: int
    stiff_min: int | None = None
    session: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PainLine:
    """The answers to one question, oldest first. A session without an answer has no point."""

    moment: PainMoment
    points: tuple[PainPoint, ...]


def pain_lines(rows: Iterable[SessionFacts], moments: Sequence[PainMoment] = LINES) -> tuple[PainLine, ...]:
    """One line for each moment; the next morning stands on the day of the session it tells about."""
    ordered = sorted(rows, key=attrgetter("day"))
    return tuple(PainLine(moment=moment, points=_points(ordered, moment)) for moment in moments)


def daily_worst(points: Iterable[PainPoint]) -> tuple[PainPoint, ...]:
    """One point a day, the worst, for a line with several sessions a day."""
    worst: dict[date, PainPoint] = {}
    for point in points:
        if point.day not in worst or point.score > worst[point.day].score:
            worst[point.day] = point
    return tuple(worst[day] for day in sorted(worst))


def first_step_line(mornings: Iterable[MorningFact]) -> tuple[PainPoint, ...]:
    """First-step pain by morning, the worst where a day has several."""
    return daily_worst(PainPoint(fact.day, fact.first_step, fact.session) for fact in mornings)


class WeekMean(NamedTuple):
    """The mean of a week's numbers, and how many there were."""

    monday: date
    mean: float
    told: int


def weekly_means(points: Iterable[tuple[date, float]]) -> tuple[WeekMean, ...]:
    """The mean of each week that has a number, oldest first."""
    by_week: dict[date, list[float]] = {}
    for day, value in points:
        by_week.setdefault(monday(day), []).append(value)
    return tuple(WeekMean(week, fmean(by_week[week]), len(by_week[week])) for week in sorted(by_week))


def _points(rows: Iterable[SessionFacts], moment: PainMoment) -> tuple[PainPoint, ...]:
    answer = _ANSWERS[moment]
    return tuple(PainPoint(row.day, score, row.id) for row in rows if (score := answer(row)) is not None)
