"""Where a player stands: on the timeline, on the clock, and in the account of active time.

Positions are computed from moments in time, never counted. The player (in `core.player`)
moves the playhead; nothing here decides what may happen.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from rehab_player.core.events import SegmentEnded
from rehab_player.core.moment import Moment, State
from rehab_player.core.pace import rep_at
from rehab_player.core.session import Outcome, Reason
from rehab_player.core.suggestion_dose import FEWER_REPS
from rehab_player.core.timeline import MAX, Kind, Segment

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from rehab_player.core.moment import Action

_RUNS = (State.RUNNING, State.WAITING)
OVER = (State.FINISHED, State.ENDED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where the player stands on the clock.

    `origin_ms` is when segment `index` begins or would have begun if it had run without a
    break, `until_ms` when a lead-in or count-in is over, or when the last segment was.
    """

    state: State
    index: int
    origin_ms: int
    until_ms: int
    heard_from_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """A place to go on from: a segment, how far into it, and the active time before."""

    segment: int
    elapsed_ms: int = 0
    active_ms: int = 0


class Playhead:
    """The place in a list of segments, which may be made longer or shorter while they are played."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        self.segments = list(segments)
        self.state = State.READY
        self.index = 0
        self.now = 0
        """The last moment known."""
        self.until = 0
        """When the lead-in or count-in is over, or when the last segment was."""
        self.is_fresh = True
        """Whether the segment ahead of a count-in has not begun yet."""
        self.away_ms = 0
        self._origin = 0
        """When the current segment would have begun if it had run without a break."""
        self._stopped_at = 0
        """How far into the segment, while its clock stands still."""
        self._counted = 0
        """How much of the elapsed time is in `_active` already."""
        self._active = 0
        self._work = _by_step(self.segments)
        self._eased: set[int] = set()
        """The segments that were made less for pain."""
        self._heard_from = 0
        """From which place in the segment its cues are heard: later ones only, after a pause."""

    @property
    def segment(self) -> Segment:
        return self.segments[self.index]

    @property
    def elapsed_ms(self) -> int:
        """How far into the segment."""
        return self.now - self._origin if self.state in _RUNS else self._stopped_at

    @property
    def active_ms(self) -> int:
        """Time worked or rested: no pauses, no waits for getting into place."""
        return self._active + (self.elapsed_ms - self._counted if self._counts() else 0)

    @property
    def boundary(self) -> int | None:
        """When something happens by itself."""
        if self.state in (State.LEAD_IN, State.COUNT_IN):
            return self.until
        if self.state is State.RUNNING and self.segment.duration_ms is not None:
            return self._origin + self.segment.duration_ms
        return None

    @property
    def is_pacing_open(self) -> bool:
        """At a paced `max`: the person ends it, but a pace runs."""
        return self.state is State.WAITING and self.segment.rep_ms is not None

    def standing(self) -> Standing:
        begins = self.until - self._stopped_at if self.state is State.COUNT_IN else self._origin
        return Standing(
            state=self.state,
            index=self.index,
            origin_ms=self.until if self.state is State.LEAD_IN else begins,
            until_ms=self.until,
            heard_from_ms=self._heard_from,
        )

    def moment(self, now: int, allowed: frozenset[Action]) -> Moment:
        """What to show at `now`, but never past a boundary that nobody has passed yet."""
        at = max(now, self.now)
        at = at if self.boundary is None else min(at, self.boundary)
        elapsed = at - self._origin if self.state in _RUNS else self._stopped_at
        return Moment(
            state=self.state,
            segment=self.segment,
            elapsed_ms=elapsed,
            left_ms=self._left_ms(elapsed),
            active_ms=self._active + (elapsed - self._counted if self._counts() else 0),
            allowed=allowed,
            countdown_ms=self.until - at if self.state in (State.LEAD_IN, State.COUNT_IN) else None,
            away_ms=self.away_ms if self.state is State.AWAY else None,
            **self._rep(elapsed),
        )

    # Moving

    def begin(self, index: int, at: int) -> None:
        """Segment `index` begins at `at`."""
        self.set_to(index)
        self.is_fresh = False
        self.run(at)

    def set_to(self, index: int) -> None:
        """Stand before segment `index`, with nothing of it played."""
        self.index = index
        self.is_fresh = True
        self._stopped_at = self._counted = self._heard_from = 0

    def place(self, position: Position) -> None:
        """Stand still at a position, brought within the timeline."""
        self.set_to(min(max(position.segment, 0), len(self.segments) - 1))
        duration = self.segment.duration_ms
        if duration is not None:
            self._stopped_at = min(max(position.elapsed_ms, 0), max(duration - 1, 0))
        self._counted = self._stopped_at
        self._active = position.active_ms
        self.is_fresh = self._stopped_at == 0

    def run(self, at: int) -> None:
        """The clock of the segment runs from `at` on."""
        self._origin = at - self._stopped_at
        self.state = State.WAITING if self.segment.is_wait else State.RUNNING

    def stop(self, state: State) -> None:
        """The clock of the segment stands still."""
        self._stopped_at = self.elapsed_ms
        self.state = state

    def finish(self, at: int) -> None:
        """The last segment is over."""
        self._stopped_at = self._counted = 0
        self.state = State.FINISHED
        self.until = at

    def rewind(self) -> None:
        """After a pause a repetition begins anew: nobody can join it in the middle."""
        if self.segment.rep_ms is not None:
            into = self._stopped_at % self.segment.rep_ms
            self._stopped_at -= into
            self._counted -= into
        self._heard_from = self._stopped_at

    # Stepping back

    def less(self) -> Iterator[Segment]:
        """What of the present exercise is ahead and can be less, made so."""
        for index in self._work.get(self.segment.step, ()):
            if index >= self.index:
                less = self.segments[index].eased(FEWER_REPS)
                if less != self.segments[index] and self._is_ahead(less):
                    yield less

    def _is_ahead(self, less: Segment) -> bool:
        is_here = less.index == self.index
        return not is_here or less.duration_ms is None or less.duration_ms > self.elapsed_ms

    def ease(self, less: Sequence[Segment]) -> None:
        """Play these instead of the segments in their places, for pain."""
        for segment in less:
            self.segments[segment.index] = segment
            self._eased.add(segment.index)

    # The account

    def close(
        self, at: int, outcome: Outcome, *, reason: Reason | None = None, count: int | None = None
    ) -> SegmentEnded:
        """Close the segment's account; `count` is what the person says was done."""
        elapsed = at - self._origin if self.state in _RUNS else self._stopped_at
        self.account(elapsed)
        done = self._reps_done(elapsed, outcome) if count is None else count
        if reason is None and self.index in self._eased:
            reason = Reason.PAIN
        return SegmentEnded(at, self.segment, outcome, elapsed, done, reason)

    def account(self, elapsed: int) -> None:
        """Let the time spent in the segment so far be active time, if it is."""
        if self._counts():
            self._active += elapsed - self._counted
        self._counted = elapsed

    def _counts(self) -> bool:
        return not self.segment.is_wait or self.segment.kind is Kind.REPS

    def _reps_done(self, elapsed: int, outcome: Outcome) -> int | None:
        segment = self.segment
        if segment.kind is not Kind.REPS:
            return None
        if outcome is Outcome.DONE and segment.count != MAX:
            return int(segment.count or 0)
        return elapsed // segment.rep_ms if segment.rep_ms else None

    def _left_ms(self, elapsed: int) -> int:
        if self.state in OVER:
            return 0
        ahead = sum(segment.duration_ms or 0 for segment in self.segments[self.index + 1 :])
        return ahead + max(0, (self.segment.duration_ms or elapsed) - elapsed)

    def _rep(self, elapsed: int) -> dict[str, Any]:
        segment = self.segment
        if segment.rep_ms is None:
            return {}
        count = segment.count if isinstance(segment.count, int) else None
        return rep_at(segment.tempo, segment.rep_ms, count, elapsed)._asdict()


def _by_step(segments: Sequence[Segment]) -> Mapping[tuple[int, ...], Sequence[int]]:
    """The places of the working segments of each step."""
    found: dict[tuple[int, ...], list[int]] = {}
    for segment in segments:
        if segment.kind.is_work:
            found.setdefault(segment.step, []).append(segment.index)
    return found
