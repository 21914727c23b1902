"""Change what was told of a session: edit it, add one by hand, merge two.

Nothing here writes; `storage.history` keeps what comes out.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import groupby
from typing import TYPE_CHECKING

from rehab_player.core import history_texts as texts
from rehab_player.core.session import (
    MeasureRecord,
    Outcome,
    PainMoment,
    PainRecord,
    SegmentRecord,
    Session,
    SessionStart,
    SessionState,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

YEARS = (1970, 2199)
LONGEST_TEXT = 1_000_000
"""In characters, as long as a routine file may be."""
TOLERANCE = timedelta(seconds=1)


class NotMergeable(ValueError):
    """Two sessions that cannot become one; the message is for people."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with an edited session: `field` for the program, `what` for people."""

    field: str
    what: str


def faults(session: Session, now: datetime) -> tuple[Fault, ...]:
    """What is impossible in a session that the person tells or changes at `now`, all at once."""
    return (*_time_faults(session, now), *_answer_faults(session))


def edited(session: Session, now: datetime) -> Session:
    """The session with the mark of an edit at `now`, and with the local date that its start has."""
    start = replace(session.start, local_date=session.start.started_at.date())
    return replace(session, start=start, edited_at=now)


def with_pain(session: Session, moment: PainMoment, score: int | None, at: datetime) -> Session:
    """The session with another answer for `moment` (not DURING); None takes the answer away."""
    others = tuple(told for told in session.pains if told.moment is not moment)
    if score is None:
        return replace(session, pains=others)
    return replace(session, pains=(*others, PainRecord(moment=moment, score=score, at=at)))


def told_by_hand(start: SessionStart, *, active_ms: int, completed: bool) -> Session:
    """A session that was done without the program; it ends when its time is over."""
    return Session(
        start=start,
        state=SessionState.COMPLETED if completed else SessionState.PARTIAL,
        ended_at=start.started_at + timedelta(milliseconds=active_ms),
        active_ms=active_ms,
        by_hand=True,
    )


def merged(one: Session, other: Session, now: datetime) -> Session:
    """Two sessions of the same routine as one, with the id and the start of the earlier.

    What was played twice is a second pass. Of answers that both have the later counts, of the
    worst pain the higher. Raises NotMergeable.
    """
    _require_mergeable(one, other)
    early, late = sorted((one, other), key=lambda session: session.start.started_at)
    segments = _all_passes(early, late)
    return replace(
        early,
        state=_merged_state(early, late, segments),
        ended_at=max(_end(early), _end(late)),
        active_ms=early.active_ms + late.active_ms,
        end_reason=late.end_reason,
        progress=None,
        segments=segments,
        pains=_all_pains(early, late),
        measures=_all_measures(early, late),
        effort=early.effort if late.effort is None else late.effort,
        note="\n".join(dict.fromkeys(note for note in (early.note, late.note) if note)),
        by_hand=early.by_hand and late.by_hand,
        edited_at=now,
    )


def _time_faults(session: Session, now: datetime) -> Iterator[Fault]:
    start, end = session.start.started_at, session.ended_at
    if not YEARS[0] <= start.year <= YEARS[1]:
        yield Fault("started_at", texts.out_of_years(*YEARS))
    elif start > now:
        yield Fault("started_at", texts.IN_THE_FUTURE)
    if session.state is SessionState.OPEN or end is None:
        yield Fault("state", texts.STILL_PLAYED)
    elif end < start:
        yield Fault("ended_at", texts.ENDS_BEFORE_IT_STARTS)
    elif timedelta(milliseconds=session.active_ms) > end - start + TOLERANCE:
        yield Fault("active_ms", texts.LONGER_THAN_IT_TOOK)
    if min(session.active_ms, session.start.planned_ms) < 0:
        yield Fault("active_ms", texts.NEGATIVE_TIME)


def _answer_faults(session: Session) -> Iterator[Fault]:
    if not session.start.routine_name.strip():
        yield Fault("routine_name", texts.NO_NAME)
    for told in session.pains:
        if not 0 <= told.score <= 10:
            yield Fault(f"pain_{told.moment.value}", texts.off_scale(texts.PAIN))
    if session.effort is not None and not 0 <= session.effort <= 10:
        yield Fault("effort", texts.off_scale(texts.EFFORT))
    for measure in session.measures:
        if not math.isfinite(measure.value):
            yield Fault("measures", texts.no_number(measure.name))
    if len(session.note) > LONGEST_TEXT:
        yield Fault("note", texts.TOO_LONG)


def _require_mergeable(one: Session, other: Session) -> None:
    if one.start.id == other.start.id:
        raise NotMergeable(texts.SAME_SESSION)
    if SessionState.OPEN in (one.state, other.state):
        raise NotMergeable(texts.STILL_PLAYED)
    if _plan(one) != _plan(other):
        raise NotMergeable(texts.OTHER_ROUTINE)


def _plan(session: Session) -> tuple[str, str, int]:
    """What has to agree so that a segment's index means the same in both."""
    return session.start.routine_hash, session.start.routine_name, session.start.segment_count


def _end(session: Session) -> datetime:
    return session.ended_at or session.start.started_at


def _all_passes(early: Session, late: Session) -> tuple[SegmentRecord, ...]:
    """By index, those of the earlier session first, the passes counted anew."""
    ordered = sorted((*early.segments, *late.segments), key=lambda record: record.index)
    return tuple(
        replace(record, pass_no=number)
        for _, passes in groupby(ordered, key=lambda record: record.index)
        for number, record in enumerate(passes, 1)
    )


def _merged_state(early: Session, late: Session, segments: tuple[SegmentRecord, ...]) -> SessionState:
    """Completed when one of them was, or when together every segment was reached and all work done."""
    if SessionState.COMPLETED in (early.state, late.state):
        return SessionState.COMPLETED
    reached = {record.index for record in segments}
    work = {record.index for record in segments if record.kind.is_work}
    done = {record.index for record in segments if record.outcome is Outcome.DONE}
    all_reached = len(reached) == early.start.segment_count > 0
    return SessionState.COMPLETED if all_reached and work <= done else SessionState.PARTIAL


def _all_pains(early: Session, late: Session) -> tuple[PainRecord, ...]:
    during = tuple(told for told in (*early.pains, *late.pains) if told.moment is PainMoment.DURING)
    answers = {told.moment: told for told in early.pains if told.moment is not PainMoment.DURING}
    for told in late.pains:
        if told.moment is not PainMoment.DURING:
            answers[told.moment] = _counting(answers.get(told.moment), told)
    return (*during, *answers.values())


def _counting(earlier: PainRecord | None, later: PainRecord) -> PainRecord:
    """Before is told once, at the start; of two worst ones the higher is the worst."""
    if earlier is None:
        return later
    if later.moment is PainMoment.BEFORE:
        return earlier
    if later.moment is PainMoment.WORST and earlier.score > later.score:
        return earlier
    return later


def _all_measures(early: Session, late: Session) -> tuple[MeasureRecord, ...]:
    told = {(measure.name, measure.unit, measure.side): measure for measure in early.measures}
    told |= {(measure.name, measure.unit, measure.side): measure for measure in late.measures}
    return tuple(told.values())
