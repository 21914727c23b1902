"""From what happened while playing to what is kept of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from rehab_player.core.history_work import rep_tension_ms
from rehab_player.core.playhead import Position
from rehab_player.core.session import (
    Outcome,
    PainMoment,
    PainRecord,
    Reason,
    SegmentRecord,
    Session,
    SessionState,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rehab_player.core.events import PainTold, SegmentEnded
    from rehab_player.core.timeline import Segment


class SessionFold:
    """Turns a player's events into records.

    `planned` are the segments before any time was added; `began_at` is the time of day at
    `began_ms` of the player's clock, and all times are reckoned from it, so that a clock that
    is set while playing leaves no trace. `before` are the records of an earlier part.
    """

    def __init__(
        self,
        planned: Sequence[Segment],
        *,
        began_at: datetime,
        began_ms: int,
        before: Iterable[SegmentRecord] = (),
    ) -> None:
        self._planned = planned
        self._began_at = began_at
        self._began_ms = began_ms
        self._records = {(record.index, record.pass_no): record for record in before}

    def time_of(self, at_ms: int) -> datetime:
        """The time of day of a moment on the player's clock."""
        return self._began_at + timedelta(milliseconds=at_ms - self._began_ms)

    def segment(self, event: SegmentEnded) -> SegmentRecord:
        """The record of one pass of one segment."""
        planned = self._planned[event.segment.index]
        record = SegmentRecord(
            index=planned.index,
            pass_no=self._passes(planned.index) + 1,
            kind=planned.kind,
            name=planned.name,
            side=planned.side,
            set=planned.set,
            sets=planned.sets,
            round=planned.round,
            rounds=planned.rounds,
            planned_ms=planned.duration_ms,
            planned_count=planned.count if isinstance(planned.count, int) else None,
            done_ms=event.elapsed_ms,
            done_count=event.count,
            outcome=event.outcome,
            reason=event.reason,
            ended_at=self.time_of(event.at),
            rep_tension_ms=rep_tension_ms(planned),
        )
        return self._keep(record)

    def pain(self, event: PainTold) -> PainRecord:
        return PainRecord(
            moment=PainMoment.DURING,
            score=event.score,
            at=self.time_of(event.at),
            segment=event.segment.index,
        )

    def explained(self, index: int, reason: Reason) -> SegmentRecord | None:
        """The last record of a segment again, now with the reason why it was left; None when it was done."""
        passes = [record for (kept, _), record in self._records.items() if kept == index]
        if not passes or passes[-1].outcome is Outcome.DONE:
            return None
        return self._keep(replace(passes[-1], reason=reason))

    def state(self) -> SessionState:
        """Completed or partial: a property of what was done, not of how it ended."""
        return state_of(self._planned, self._records.values())

    def _keep(self, record: SegmentRecord) -> SegmentRecord:
        self._records[record.index, record.pass_no] = record
        return record

    def _passes(self, index: int) -> int:
        return sum(1 for kept, _ in self._records if kept == index)


def state_of(planned: Iterable[Segment], records: Iterable[SegmentRecord]) -> SessionState:
    """Completed when every working segment was done, in whichever pass."""
    done = {record.index for record in records if record.outcome is Outcome.DONE}
    complete = all(segment.index in done for segment in planned if segment.kind.is_work)
    return SessionState.COMPLETED if complete else SessionState.PARTIAL


def position_of(session: Session) -> Position:
    """Where an interrupted session goes on: at the last place told, or after the last segment told."""
    ended = max((record.index for record in session.segments if record.outcome is Outcome.DONE), default=-1)
    told = session.progress
    if told is None:
        return Position(segment=ended + 1, active_ms=session.active_ms)
    return Position(segment=told.segment, elapsed_ms=told.elapsed_ms, active_ms=told.active_ms)
