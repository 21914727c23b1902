"""What mornings tell over weeks: the trend, how long it lasts, stiffness, and the 48 hours after a run.

That pain and stiffness must not rise from week to week is part of the pain-monitoring model
(Silbernagel et al. 2007); after two weeks without success at home the NHS advises to see somebody.
That a mean needs three mornings is our convention.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from rehab_player.core.checkin import MorningAnswer, Run
from rehab_player.core.morning import baseline, in_order
from rehab_player.core.pain import FINE_UP_TO

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

WEEK = timedelta(days=7)
MORNINGS_FOR_A_MEAN = 3
WEEKS_TO_STEP_BACK = 2
"""Weeks in a row with a higher mean after which a step back and a professional are suggested."""
NOTICE_DAY, BOOK_DAY, FIRM_DAY = 7, 14, 21
"""Days of pain after which it is said, an appointment suggested, and urged (NHS: two weeks)."""
STILL_PAINFUL_FROM = FINE_UP_TO + 1
"""First-step pain that counts as still painful: what is not green. Our convention."""
LONG_STIFFNESS_MIN = 30
"""Above this in several joints, or both heels, it may be an inflammation of the whole body."""
RUN_MORNINGS = 2
"""Two mornings after a run are its 48 hours."""
ANSWER_WITHIN_DAYS = 4
"""A run is judged by the first answer from its second to its fourth morning. Our convention."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """Weekly means, newest first (None where there are too few mornings), and weeks of rising in a row."""

    pain: tuple[float | None, ...]
    stiffness: tuple[float | None, ...]
    weeks_rising: int


def weekly_trend(mornings: Sequence[MorningAnswer], today: date) -> Trend:
    """Compares the seven days up to today with the two weeks before; pain or stiffness may rise."""
    told = in_order(mornings)
    pain = _means(told, today, lambda one: one.first_step)
    stiffness = _means(told, today, lambda one: one.stiff_min)
    weeks_rising = 0
    while weeks_rising < WEEKS_TO_STEP_BACK and _rose(pain, stiffness, weeks_rising):
        weeks_rising += 1
    return Trend(pain=pain, stiffness=stiffness, weeks_rising=weeks_rising)


def _means(
    mornings: Sequence[MorningAnswer], today: date, value: Callable[[MorningAnswer], int | None]
) -> tuple[float | None, ...]:
    return tuple(_mean(mornings, today - week * WEEK, value) for week in range(WEEKS_TO_STEP_BACK + 1))


def _mean(
    mornings: Sequence[MorningAnswer], last: date, value: Callable[[MorningAnswer], int | None]
) -> float | None:
    week = [one for one in mornings if last - WEEK < one.day <= last]
    told = [number for one in week if (number := value(one)) is not None]
    return sum(told) / len(told) if len(told) >= MORNINGS_FOR_A_MEAN else None


def _rose(pain: Sequence[float | None], stiffness: Sequence[float | None], week: int) -> bool:
    return any(_is_higher(means[week], means[week + 1]) for means in (pain, stiffness))


def _is_higher(now: float | None, before: float | None) -> bool:
    return now is not None and before is not None and now > before


class Duration(StrEnum):
    """What the days of pain so far call for."""

    NOTHING = "nothing"
    NOTICE = "notice"
    BOOK = "book"
    FIRM = "firm"


def duration(
    since: date | None, today: date, first_step: int | None, seen_on: date | None = None
) -> Duration:
    """What pain that began on `since` calls for when the last first step still hurt.

    A professional who saw it (`seen_on`) starts the days anew.
    """
    begin = max((day for day in (since, seen_on) if day is not None), default=None)
    if begin is None or first_step is None or first_step < STILL_PAINFUL_FROM:
        return Duration.NOTHING
    days = (today - begin).days
    if days < NOTICE_DAY:
        return Duration.NOTHING
    if days < BOOK_DAY:
        return Duration.NOTICE
    return Duration.BOOK if days < FIRM_DAY else Duration.FIRM


def is_stiffness_flag(answer: MorningAnswer, *, both_sides: bool) -> bool:
    """Whether stiffness is so long, and in so many joints, that somebody should look at it."""
    long = (answer.stiff_min or 0) > LONG_STIFFNESS_MIN
    return long and (answer.other_joints or both_sides)


@dataclass(frozen=True, slots=True, kw_only=True)
class AfterRun:
    """Whether running is on, and the numbers behind it; `run` is the one that has not settled."""

    may_run: bool
    run: Run | None = None
    first_step: int | None = None
    usual: float | None = None


def after_run(
    runs: Sequence[Run], mornings: Sequence[MorningAnswer], told: int | None, today: date
) -> AfterRun:
    """The 48-hour rule: above the usual two mornings after a run, no running until it has settled."""
    answers = [one for one in in_order(mornings) if one.day <= today]
    for run in sorted(runs, key=lambda one: one.day, reverse=True):
        usual = baseline(answers, told, run.day + timedelta(days=1)).score
        verdict = _judge_run(run, answers, usual)
        if verdict is not None:
            return verdict
    return AfterRun(may_run=True)


def _judge_run(run: Run, answers: Sequence[MorningAnswer], usual: float | None) -> AfterRun | None:
    """The verdict of the newest run that has had its second morning; None when it has not."""
    due = run.day + timedelta(days=RUN_MORNINGS)
    latest = run.day + timedelta(days=ANSWER_WITHIN_DAYS)
    after = [one for one in answers if one.day >= due]
    if not after:
        return None
    limit = FINE_UP_TO if usual is None else usual
    was_sore = after[0].day <= latest and after[0].first_step > limit
    has_settled = any(one.first_step <= limit for one in after)
    may_run = not was_sore or has_settled
    return AfterRun(
        may_run=may_run, run=None if may_run else run, first_step=after[-1].first_step, usual=usual
    )
