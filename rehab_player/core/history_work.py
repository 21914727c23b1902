"""How much work was done: sessions, time, repetitions, time under tension."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from rehab_player.core.history import SessionFacts, monday, mondays
from rehab_player.core.session import SessionState
from rehab_player.core.timeline import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rehab_player.core.routine import Phase, Side
    from rehab_player.core.session import SegmentRecord
    from rehab_player.core.timeline import Segment

RESTING_PHASES = frozenset({"rest", "pause", "relax"})
"""Phases of a tempo in which the muscle is let go."""


def rep_tension_ms(segment: Segment) -> int | None:
    """How long one repetition of `segment` loads the muscle; None without a pace."""
    return loaded_ms(segment.tempo) if segment.tempo else segment.each_ms


def loaded_ms(tempo: Sequence[Phase]) -> int:
    """A tempo without its resting phases."""
    return sum(phase.ms for phase in tempo if phase.name.casefold() not in RESTING_PHASES)


def tension_ms(record: SegmentRecord) -> int:
    """Time under tension of one segment: the seconds of a hold, or its repetitions at their pace.

    Without a pace none is counted: how long a repetition took is not known. Older records know
    the length of a repetition only, of which all counts.
    """
    if record.kind is Kind.HOLD:
        return record.done_ms
    if record.kind is not Kind.REPS or record.done_count is None:
        return 0
    if record.rep_tension_ms is not None:
        return record.done_count * record.rep_tension_ms
    if record.planned_ms is not None and record.planned_count:
        return record.done_count * record.planned_ms // record.planned_count
    return 0


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekWork:
    """What was done in the week that begins on `monday`; `completed` of the `sessions` to their end."""

    monday: date
    sessions: int
    completed: int
    active_ms: int
    reps: int
    tension_ms: int


def work_by_week(rows: Iterable[SessionFacts], first: date, last: date) -> tuple[WeekWork, ...]:
    """Each week that touches the days from `first` to `last`, also one with nothing in it."""
    by_week: dict[date, list[SessionFacts]] = {week: [] for week in mondays(first, last)}
    for row in rows:
        if first <= row.day <= last:
            by_week[monday(row.day)].append(row)
    return tuple(_week(week, there) for week, there in by_week.items())


def _week(week: date, rows: Sequence[SessionFacts]) -> WeekWork:
    return WeekWork(
        monday=week,
        sessions=len(rows),
        completed=sum(row.state is SessionState.COMPLETED for row in rows),
        active_ms=sum(row.active_ms for row in rows),
        reps=sum(row.reps for row in rows),
        tension_ms=sum(row.tension_ms for row in rows),
    )


class SideWork(NamedTuple):
    """What one side did in a stretch of time."""

    side: Side
    active_ms: int
    reps: int
    tension_ms: int
