"""What History reckons with: one light row per session, and the stretches of time it shows.

Dates are those where the person was, weeks begin on Monday, lengths are milliseconds, pain is
on the scale 0–10 (NRS). All sums are pure functions over these rows, so that the page, the
report and the exports say the same numbers.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from rehab_player.core.light import Light, light_of_pain, worse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rehab_player.core.session import SessionState

WEEK = timedelta(days=7)
DAY = timedelta(days=1)


class SessionFacts(NamedTuple):
    """What the statistics need of one session; None was not told.

    `reps` are those done, `tension_ms` is the time under load (core.history_work).
    """

    id: str
    routine_name: str
    routine_file: str
    areas: tuple[str, ...]
    day: date
    state: SessionState
    active_ms: int
    planned_ms: int
    reps: int
    tension_ms: int
    pain_before: int | None
    pain_worst: int | None
    pain_after: int | None
    pain_morning: int | None
    effort: int | None

    @property
    def light(self) -> Light | None:
        """The worst light of its pain; None when none was told."""
        told = (self.pain_before, self.pain_worst, self.pain_after, self.pain_morning)
        scores = [score for score in told if score is not None]
        return light_of_pain(max(scores)) if scores else None


class Zoom(StrEnum):
    """How far back charts and reports look."""

    FOUR_WEEKS = "4 weeks"
    TWELVE_WEEKS = "12 weeks"
    YEAR = "year"
    ALL = "all"

    def first_day(self, today: date) -> date | None:
        """The first day that is shown, `today` being the last; None for all there is."""
        days = {Zoom.FOUR_WEEKS: 28, Zoom.TWELVE_WEEKS: 84, Zoom.YEAR: 365}.get(self)
        return None if days is None else today - timedelta(days=days - 1)


def monday(day: date) -> date:
    """The first day of the week that `day` is in."""
    return day - timedelta(days=day.weekday())


def mondays(first: date, last: date) -> Iterator[date]:
    """The weeks that touch the days from `first` to `last`, each by its Monday."""
    week = monday(first)
    while week <= last:
        yield week
        week += WEEK


def between(rows: Iterable[SessionFacts], first: date, last: date) -> tuple[SessionFacts, ...]:
    """The sessions of the days from `first` to `last`, both included."""
    return tuple(row for row in rows if first <= row.day <= last)


def worst_light(rows: Iterable[SessionFacts]) -> Light | None:
    """The most careful light of these sessions; None when no pain was told."""
    lights = [light for row in rows if (light := row.light) is not None]
    return worse(*lights) if lights else None
