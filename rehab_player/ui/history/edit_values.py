"""Between a session and the texts of its form: pure functions."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from rehab_player.core.history_edit import with_pain
from rehab_player.core.routine import Side
from rehab_player.core.session import MeasureRecord, PainMoment, Reason, Session, SessionState
from rehab_player.ui.words import clock

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rehab_player.core.history_measures import Reading

MOMENTS = (PainMoment.BEFORE, PainMoment.WORST, PainMoment.AFTER, PainMoment.MORNING)
MORNING = time(8, 0)
"""When a first step is taken to have been that was told later."""
_TIME = re.compile(r"(\d{1,2})[:.](\d{2})")
_DAY = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")
_LENGTH = re.compile(r"(?:(\d{1,2}):)?(\d{1,3})(?::(\d{2}))?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the form says. `day`, `start`, `end` and `active` are texts as they were written."""

    routine: str
    day: str
    start: str
    end: str
    active: str
    completed: bool
    reason: Reason | None
    pains: tuple[int | None, ...]
    effort: int | None
    measures: tuple[MeasureRecord, ...]
    note: str


def told_of(session: Session) -> Told:
    """The form of a session as it is."""
    start = session.start.started_at
    end = session.ended_at or start
    return Told(
        routine=session.start.routine_name,
        day=start.date().isoformat(),
        start=f"{start.hour}:{start.minute:02}",
        end=_time_words(end.astimezone(start.tzinfo)),
        active=clock(session.active_ms),
        completed=session.state is SessionState.COMPLETED,
        reason=session.end_reason,
        pains=tuple(session.pain(moment) for moment in MOMENTS),
        effort=session.effort,
        measures=session.measures,
        note=session.note,
    )


def faulty(told: Told) -> tuple[str, ...]:
    """The fields whose text cannot be read: "started_at", "ended_at", "active_ms"."""
    checks = (
        ("started_at", read_day(told.day) is None or read_time(told.start) is None),
        ("ended_at", read_time(told.end) is None),
        ("active_ms", read_length(told.active) is None),
    )
    return tuple(field for field, wrong in checks if wrong)


def applied(session: Session, told: Told, now: datetime) -> Session:
    """The session with what the form says; what was not changed in the form stays exactly as it was.

    The form's texts have to be readable (`faulty`).
    """
    before = told_of(session)
    start, end = _start(session, before, told), _end(session, before, told)
    active = session.active_ms if told.active == before.active else read_length(told.active) or 0
    changed = replace(
        session,
        start=replace(session.start, started_at=start, routine_name=told.routine.strip()),
        state=SessionState.COMPLETED if told.completed else SessionState.PARTIAL,
        end_reason=None if told.completed else told.reason,
        ended_at=end,
        active_ms=active,
        effort=told.effort,
        measures=told.measures,
        note=told.note.strip(),
    )
    for moment, old, new in zip(MOMENTS, before.pains, told.pains, strict=True):
        if old != new:
            changed = with_pain(changed, moment, new, _told_at(session, moment, start, end, now))
    return changed


def read_day(text: str) -> date | None:
    """A date, "2026-05-14" or "14.5.2026"; None for anything else."""
    try:
        found = _DAY.fullmatch(text.strip())
        if found:
            return date(int(found[3]), int(found[2]), int(found[1]))
        return date.fromisoformat(text.strip())
    except ValueError:
        return None


def read_time(text: str) -> time | None:
    """A time of day, "7:58"; None for anything else."""
    found = _TIME.fullmatch(text.strip())
    if not found or int(found[1]) > 23 or int(found[2]) > 59:
        return None
    return time(int(found[1]), int(found[2]))


def read_length(text: str) -> int | None:
    """A length in ms: minutes ("14"), "14:00" or "1:02:30"; None for anything else."""
    found = _LENGTH.fullmatch(text.strip())
    if not found:
        return None
    first, second, third = found.groups()
    if third is not None and first is not None:
        hours, minutes, seconds = int(first), int(second), int(third)
    elif first is not None:
        hours, minutes, seconds = 0, int(first), int(second)
    elif third is not None:
        hours, minutes, seconds = 0, int(second), int(third)
    else:
        hours, minutes, seconds = 0, int(second), 0
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 if seconds < 60 else None


def measures_asked(session: Session, readings: Iterable[Reading]) -> tuple[MeasureRecord, ...]:
    """The session's measures, then those that were told of the same routine at other times, valued 0.

    Left stands before right.
    """
    known = {(each.name, each.unit, each.side): each for each in session.measures}
    for reading in readings:
        if reading.routine_name == session.start.routine_name:
            key = (reading.name, reading.unit, reading.side)
            known.setdefault(
                key, MeasureRecord(name=reading.name, unit=reading.unit, side=reading.side, value=0)
            )
    measures = list(dict.fromkeys((name, unit) for name, unit, _ in known))
    return tuple(
        known[key] for key in sorted(known, key=lambda key: (measures.index(key[:2]), key[2] is Side.RIGHT))
    )


def _start(session: Session, before: Told, told: Told) -> datetime:
    was = session.start.started_at
    if (told.day, told.start) == (before.day, before.start):
        return was
    day, at = read_day(told.day) or was.date(), read_time(told.start) or was.time()
    return datetime.combine(day, at, was.tzinfo)


def _end(session: Session, before: Told, told: Told) -> datetime:
    """Where only the start was changed, the end moves with it."""
    start = _start(session, before, told)
    if told.end == before.end and session.ended_at is not None:
        return session.ended_at + (start - session.start.started_at)
    at = read_time(told.end) or start.time()
    end = datetime.combine(start.date(), at, start.tzinfo)
    return end if end >= start else end + timedelta(days=1)


def _told_at(session: Session, moment: PainMoment, start: datetime, end: datetime, now: datetime) -> datetime:
    """When an answer was given that is told now: as before, else where it belongs."""
    known = [told.at for told in session.pains if told.moment is moment]
    if known:
        return known[-1]
    if moment is PainMoment.MORNING:
        return min(datetime.combine(start.date() + timedelta(days=1), MORNING, start.tzinfo), now)
    return start if moment is PainMoment.BEFORE else end


def _time_words(at: datetime) -> str:
    return f"{at.hour}:{at.minute:02}"
