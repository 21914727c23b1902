"""Running load: notices about the week and the single run, coming back after a break, and step rate.

How sure each is, is told with it. The ten per cent a week is a rule of runners' guides that a review
of 36 studies did not find supported (Fredette 2022). A single run longer than the longest of the last
30 days went with more injuries in 5,205 runners (Frandsen et al. 2025, Br J Sports Med 59:1203).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from rehab_player.core import running_texts as texts
from rehab_player.core.morning import median

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab_player.core.checkin import Run
    from rehab_player.core.morning_trend import AfterRun

MORE_THAN = 1.10
"""More than ten per cent above what was."""
WEEK = timedelta(days=7)
LONGEST_OF = timedelta(days=30)
BREAK = timedelta(days=14)
"""So long without a run is a break. Our convention."""
RESTART_SHARE = 0.5
"""After a break at most half of what was. Our convention."""
RISES = ((1.30, 64), (2.00, 52), (None, 128))
"""Up to which share of the longest run (None: beyond), and by how many per cent injuries were more."""
ONSET_RUNS = 3
"""So many runs with pain make a pattern of where it begins. Our convention."""

FIRST_STEP_UP, SECOND_STEP_UP = 1.05, 1.10
"""5 %, then 10 % above the own step rate; never more (Heiderscheit et al. 2011)."""
HIGHEST_RATE = 180
"""Steps a minute that no target exceeds, unless the own rate does already."""
COUNTS_SECONDS = 30
"""One foot is counted for so long, four times."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something to know about running or shoes: what, the numbers, how sure it is, and the source."""

    title: str
    reason: str
    how_sure: str
    source: str


def week_km(runs: Sequence[Run], last: date) -> float:
    """Kilometres of the seven days up to and with `last`."""
    return sum(run.km for run in runs if last - WEEK < run.day <= last)


def weekly_notice(runs: Sequence[Run], today: date) -> Notice | None:
    """When the last seven days had over 10 % more than the seven before, if those had any."""
    now, before = week_km(runs, today), week_km(runs, today - WEEK)
    if not before or not _exceeds(now, before):
        return None
    return Notice(
        title=texts.WEEKLY_TITLE,
        reason=texts.weekly(now, before),
        how_sure=texts.WEEKLY_SURE,
        source=texts.WEEKLY_SOURCE,
    )


def longest_km(runs: Sequence[Run], today: date) -> float:
    """The longest run of the 30 days before `today`; 0 when there was none."""
    return max((run.km for run in runs if today - LONGEST_OF <= run.day < today), default=0.0)


def single_run_notice(km: float, runs: Sequence[Run], today: date) -> Notice | None:
    """When a run of `km` today is over 10 % longer than the longest of the last 30 days."""
    longest = longest_km(runs, today)
    if not longest or not _exceeds(km, longest):
        return None
    more = next(per_cent for share, per_cent in RISES if share is None or km / longest <= share)
    return Notice(
        title=texts.SINGLE_TITLE,
        reason=texts.single(km, longest, more),
        how_sure=texts.SINGLE_SURE,
        source=texts.SINGLE_SOURCE,
    )


def restart_notice(runs: Sequence[Run], today: date) -> Notice | None:
    """After a break: at most half of the week, and of the longest run, before it."""
    earlier = [run for run in runs if run.day < today]
    last = max((run.day for run in earlier), default=None)
    if last is None or today - last < BREAK or any(run.day == today for run in runs):
        return None
    week = week_km(earlier, last) * RESTART_SHARE
    longest = max(run.km for run in earlier if run.day > last - LONGEST_OF) * RESTART_SHARE
    return Notice(
        title=texts.RESTART_TITLE,
        reason=texts.restart((today - last).days, week, longest),
        how_sure=texts.CONVENTION,
        source="",
    )


def pain_onset(runs: Sequence[Run]) -> tuple[float, float] | None:
    """Between which kilometres pain began in the last three runs with pain; None when there are fewer."""
    begun = [
        run.pain_from_km for run in sorted(runs, key=lambda run: run.day) if run.pain_from_km is not None
    ][-ONSET_RUNS:]
    return (min(begun), max(begun)) if len(begun) == ONSET_RUNS else None


def _exceeds(now: float, before: float) -> bool:
    """More than 10 % above, to the metre: what floats add beyond that does not count."""
    return round(now, 3) > round(before * MORE_THAN, 3)


def own_step_rate(counts: Sequence[int]) -> int:
    """Steps a minute from counts of one foot in 30 s each; ValueError without a count."""
    both_feet, halves_of_a_minute = 2, 60 // COUNTS_SECONDS
    return round(median(counts) * both_feet * halves_of_a_minute)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRate:
    """The own step rate and its two targets, in steps a minute."""

    own: int
    first: int
    second: int


def step_rate_targets(own: int) -> StepRate:
    """5 % above the own rate first, then 10 %, neither above 180 nor below what is run already."""
    first = max(own, min(int(own * FIRST_STEP_UP), HIGHEST_RATE))
    second = max(first, min(int(own * SECOND_STEP_UP), HIGHEST_RATE))
    return StepRate(own=own, first=first, second=second)


def no_running(after: AfterRun) -> Notice | None:
    """What the 48-hour rule says, as a notice with what to do instead; None when running is on."""
    if after.may_run or after.first_step is None:
        return None
    reason = f"{texts.not_settled(after.first_step, after.usual)} {texts.SWAP}"
    return Notice(
        title=texts.NO_RUNNING_TITLE,
        reason=reason,
        how_sure=texts.NO_RUNNING_SURE,
        source=texts.NO_RUNNING_SOURCE,
    )
