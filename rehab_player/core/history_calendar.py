"""The calendar of the last half year: what was done on each day, and how it hurt."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from rehab_player.core.history import DAY, WEEK, SessionFacts, monday, worst_light
from rehab_player.core.history_doses import Doses, Prescription, doses_of_day
from rehab_player.core.light import Light

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

WEEKS = 26
MOST = 0.5
"""From half of what was due, or of a usual day's time, a day counts as mostly done."""
_NO_NOTES: Mapping[date, str] = MappingProxyType({})


class Fill(StrEnum):
    """How a day is coloured."""

    NONE = "none"
    SOME = "some"
    MOST = "most"
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarDay:
    """One day. `doses` is None where none were due: a planned rest is no failure."""

    day: date
    sessions: int
    active_ms: int
    doses: Doses | None
    fill: Fill
    light: Light | None
    note: str


def first_calendar_day(today: date, weeks: int = WEEKS) -> date:
    """The Monday on which a calendar of so many weeks begins that ends with the week of `today`."""
    return monday(today) - (weeks - 1) * WEEK


def calendar(
    rows: Iterable[SessionFacts],
    today: date,
    prescriptions: Sequence[Prescription] = (),
    notes: Mapping[date, str] = _NO_NOTES,
    weeks: int = WEEKS,
) -> tuple[CalendarDay, ...]:
    """Each day from the first Monday up to `today`, oldest first.

    A day's fill is its share of the doses due; where none were, its time beside that of a
    full day, the upper quartile of the days with a session.
    """
    first = first_calendar_day(today, weeks)
    by_day: dict[date, list[SessionFacts]] = {first + n * DAY: [] for n in range((today - first).days + 1)}
    for row in rows:
        if row.day in by_day:
            by_day[row.day].append(row)
    full = full_day_ms(by_day.values())
    return tuple(_day(day, there, prescriptions, full, notes.get(day, "")) for day, there in by_day.items())


def full_day_ms(days: Iterable[Sequence[SessionFacts]]) -> int:
    """The time done on a full day: the upper quartile of the days on which something was."""
    times = sorted(time for rows in days if (time := sum(row.active_ms for row in rows)))
    return times[math.ceil(len(times) * 0.75) - 1] if times else 0


def _day(
    day: date, rows: Sequence[SessionFacts], prescriptions: Sequence[Prescription], full_ms: int, note: str
) -> CalendarDay:
    doses = doses_of_day(rows, prescriptions, day)
    active_ms = sum(row.active_ms for row in rows)
    return CalendarDay(
        day=day,
        sessions=len(rows),
        active_ms=active_ms,
        doses=doses,
        fill=_fill(active_ms, doses, full_ms),
        light=worst_light(rows),
        note=note,
    )


def _fill(active_ms: int, doses: Doses | None, full_ms: int) -> Fill:
    share = doses.share if doses else None
    if share is None:
        share = active_ms / full_ms if full_ms else 0.0
    if share >= 1:
        return Fill.ALL
    if share >= MOST:
        return Fill.MOST
    return Fill.SOME if share or active_ms else Fill.NONE
