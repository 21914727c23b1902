"""The player: a state machine over a timeline, with time as an argument.

The rules of this file:

1. Everything that moves the player lives here. Nothing here reads a clock, sleeps or draws.
2. `now` is the shared clock in milliseconds. A `now` before the last one counts as the last one.
3. The position is computed from moments in time, never counted: a segment that ends at 10,000
   starts the next one at 10,000, however late the tick.
4. `core.transitions` says which action is possible in which state. A command that is not possible
   raises `NotAllowed` and changes nothing.
5. Call `tick(now)` and publish what it returns before judging a command at `now`; `handle`
   expects a player that has been ticked.
6. A wake that comes more than `LATE_MS` after its deadline means that the machine slept:
   playing stops at the last moment known, and the person is asked.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from rehab_player.core.commands import (
    AddTime,
    Command,
    Done,
    End,
    Jump,
    RecordPain,
    Skip,
    TakeTime,
)
from rehab_player.core.events import (
    Ended,
    Event,
    Finished,
    PainTold,
    Paused,
    Resumed,
    SegmentEnded,
    SegmentStarted,
    Started,
    TimeChanged,
    WentAway,
)
from rehab_player.core.moment import Action, Moment, State
from rehab_player.core.pace import rep_at
from rehab_player.core.session import Outcome, Reason
from rehab_player.core.timeline import MAX, Kind, Segment, Timeline
from rehab_player.core.transitions import TIMES, TRANSITIONS, NotAllowed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

LATE_MS = 5_000
BACK_MS = 3_000
"""Back within this time of a segment's start goes to the previous one."""
BEAT_OF_WAKING_MS = 1_000
"""While playing, the player asks to be woken at least this often."""
SHORTEST_PASS_MS = 1_000
"""Looking into a segment for less than this is not worth a record."""

_MOVING = frozenset({State.LEAD_IN, State.RUNNING, State.COUNT_IN})
_OVER = frozenset({State.FINISHED, State.ENDED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """A place to go on from: a segment, how far into it, and the active time before."""

    segment: int
    elapsed_ms: int = 0
    active_ms: int = 0


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


class Player:
    """Plays one timeline once. With a `position` it begins paused there.

    ValueError when the timeline has no segment.
    """

    def __init__(self, timeline: Timeline, position: Position | None = None) -> None:
        self._timeline = timeline
        self._segments = list(timeline.segments)
        self._state = State.READY
        self._index = 0
        self._now = 0
        self._origin = 0
        """When the current segment would have begun if it had run without a break."""
        self._until = 0
        """When the lead-in or count-in is over, or when the last segment was."""
        self._elapsed = 0
        """How far into the segment, while its clock stands still."""
        self._counted = 0
        """How much of the elapsed time is in `_active` already."""
        self._active = 0
        self._away_ms = 0
        self._fresh = True
        """Whether the segment ahead of a count-in has not begun yet."""
        self._heard_from = 0
        """From which place in the segment its cues are heard: later ones only, after a pause."""
        if not self._segments:
            raise ValueError("a timeline to play has at least one segment")
        if position is not None:
            self._place(position)

    # Public: what goes in

    def tick(self, now: int) -> tuple[Event, ...]:
        """Let time pass until `now`: everything that happened on the way, in order."""
        if self._slept(now):
            return self._go_away(now)
        self._now = max(now, self._now)
        events: list[Event] = []
        while (boundary := self._boundary()) is not None and boundary <= self._now:
            events += self._pass_boundary(boundary)
        return tuple(events)

    def handle(self, command: Command, now: int) -> tuple[Event, ...]:
        """Carry out a command; `NotAllowed` when it is not possible, `IndexError` for a jump to nowhere."""
        if command.action not in self.allowed():
            raise NotAllowed(command.action, self._state)
        if isinstance(command, Jump) and not 0 <= command.index < len(self._segments):
            raise IndexError(f"there is no segment {command.index}")
        if self._state is State.READY:
            self._now = now
        self._now = max(now, self._now)
        return tuple(self._HANDLERS[command.action](self, command))

    # Public: what can be asked

    @property
    def state(self) -> State:
        return self._state

    @property
    def timeline(self) -> Timeline:
        return self._timeline

    @property
    def segments(self) -> Sequence[Segment]:
        """The segments as they are played, time added or taken included."""
        return tuple(self._segments)

    def allowed(self) -> frozenset[Action]:
        """What is possible now; buttons are enabled from this."""
        actions = TRANSITIONS[self._state]
        if self._segment.is_wait:
            actions -= TIMES
            if self._state is State.WAITING and self._segment.rep_ms is None:
                actions -= {Action.PAUSE}
        return actions

    def next_deadline(self) -> int | None:
        """When `tick` should be called next, or None while nothing moves."""
        boundary = self._boundary()
        if boundary is None and not self._is_pacing_open():
            return None
        soon = self._now + BEAT_OF_WAKING_MS
        return soon if boundary is None else min(boundary, soon)

    def elapsed_ms(self) -> int:
        """How far into the current segment, at the last tick."""
        if self._state in (State.RUNNING, State.WAITING):
            return self._now - self._origin
        return self._elapsed

    def active_ms(self) -> int:
        """How long the person has worked or rested: no pauses, no waits for getting into place."""
        return self._active + (self.elapsed_ms() - self._counted if self._counts() else 0)

    def standing(self) -> Standing:
        """What the cues ahead are worked out from."""
        begins = self._until - self._elapsed if self._state is State.COUNT_IN else self._origin
        return Standing(
            state=self._state,
            index=self._index,
            origin_ms=self._until if self._state is State.LEAD_IN else begins,
            until_ms=self._until,
            heard_from_ms=self._heard_from,
        )

    def moment(self, now: int) -> Moment:
        """What to show at `now`, without letting anything happen."""
        at = self._seen(now)
        segment = self._segment
        elapsed = self._elapsed if self._state not in (State.RUNNING, State.WAITING) else at - self._origin
        return Moment(
            state=self._state,
            segment=segment,
            elapsed_ms=elapsed,
            left_ms=self._left_ms(elapsed),
            active_ms=self._active + (elapsed - self._counted if self._counts() else 0),
            allowed=self.allowed(),
            countdown_ms=self._until - at if self._state in (State.LEAD_IN, State.COUNT_IN) else None,
            away_ms=self._away_ms if self._state is State.AWAY else None,
            **self._shown_rep(elapsed),
        )

    # Where things stand

    @property
    def _segment(self) -> Segment:
        return self._segments[self._index]

    def _seen(self, now: int) -> int:
        """`now`, but never past a boundary that has not been ticked."""
        boundary = self._boundary()
        now = max(now, self._now)
        return now if boundary is None else min(now, boundary)

    def _boundary(self) -> int | None:
        """When something happens by itself."""
        if self._state in (State.LEAD_IN, State.COUNT_IN):
            return self._until
        if self._state is State.RUNNING and self._segment.duration_ms is not None:
            return self._origin + self._segment.duration_ms
        return None

    def _is_pacing_open(self) -> bool:
        """At a paced `max`: the person ends it, but a pace runs."""
        return self._state is State.WAITING and self._segment.rep_ms is not None

    def _counts(self) -> bool:
        """Whether time in this segment is active time."""
        return not self._segment.is_wait or self._segment.kind is Kind.REPS

    def _slept(self, now: int) -> bool:
        deadline = self.next_deadline()
        return deadline is not None and now - deadline > LATE_MS

    def _left_ms(self, elapsed: int) -> int:
        ahead = sum(segment.duration_ms or 0 for segment in self._segments[self._index + 1 :])
        if self._state in _OVER:
            return 0
        return ahead + max(
            0, (self._segment.duration_ms or 0) - (elapsed if not self._segment.is_wait else 0)
        )

    def _shown_rep(self, elapsed: int) -> dict[str, Any]:
        segment = self._segment
        if segment.rep_ms is None:
            return {}
        count = segment.count if isinstance(segment.count, int) else None
        return rep_at(segment.tempo, segment.rep_ms, count, elapsed)._asdict()

    # Time passing

    def _pass_boundary(self, at: int) -> list[Event]:
        if self._state is State.RUNNING:
            return [self._leave(at, Outcome.DONE), *self._enter(self._index + 1, at)]
        if self._state is State.LEAD_IN or self._fresh:
            return self._enter(self._index, at)
        self._run(at)
        return []

    def _go_away(self, now: int) -> tuple[Event, ...]:
        away_ms = now - self._now
        self._stop_clock()
        self._state = State.AWAY
        self._away_ms = away_ms
        at, self._now = self._now, now
        return (WentAway(at, away_ms),)

    def _run(self, at: int) -> None:
        """The clock of the current segment runs from `at` on."""
        self._origin = at - self._elapsed
        self._state = State.WAITING if self._segment.is_wait else State.RUNNING

    def _stop_clock(self) -> None:
        self._elapsed = self.elapsed_ms()

    def _enter(self, index: int, at: int) -> list[Event]:
        """Begin segment `index` at `at`, or finish when there is none."""
        self._elapsed = self._counted = self._heard_from = 0
        self._fresh = False
        if index >= len(self._segments):
            self._state = State.FINISHED
            self._until = at
            return [Finished(at)]
        self._index = index
        self._run(at)
        return [SegmentStarted(at, self._segment)]

    def _leave(
        self, at: int, outcome: Outcome, *, reason: Reason | None = None, count: int | None = None
    ) -> SegmentEnded:
        """Close the current segment's account; `count` is what the person says was done."""
        elapsed = at - self._origin if self._state in (State.RUNNING, State.WAITING) else self._elapsed
        self._account(elapsed)
        done = self._reps_done(elapsed, outcome) if count is None else count
        return SegmentEnded(at, self._segment, outcome, elapsed, done, reason)

    def _account(self, elapsed: int) -> None:
        """Let the time spent in the segment so far be active time, if it is."""
        if self._counts():
            self._active += elapsed - self._counted
        self._counted = elapsed

    def _reps_done(self, elapsed: int, outcome: Outcome) -> int | None:
        segment = self._segment
        if segment.kind is not Kind.REPS:
            return None
        if outcome is Outcome.DONE and segment.count != MAX:
            return int(segment.count or 0)
        return elapsed // segment.rep_ms if segment.rep_ms else None

    def _abandon(self, reason: Reason | None = None) -> list[Event]:
        """Leave the current segment before its end; a mere look into it leaves no trace."""
        elapsed = self.elapsed_ms()
        if self._state in (State.READY, State.LEAD_IN):
            return []
        if elapsed < SHORTEST_PASS_MS and reason is None:
            self._account(elapsed)
            return []
        return [self._leave(self._now, _left_early(elapsed), reason=reason)]

    def _move_to(self, index: int) -> list[Event]:
        """Go to segment `index`; a player that stands still stays so."""
        standing = self._state is State.PAUSED
        events = self._enter(index, self._now)
        if standing and self._state is not State.FINISHED:
            self._elapsed = 0
            self._fresh = True
            self._state = State.PAUSED
            return []
        return events

    def _count_in(self, *, fresh: bool) -> list[Event]:
        """Ticks before playing goes on; at once where there are none."""
        self._fresh = fresh
        self._until = self._now + self._timeline.count_in_ms
        self._state = State.COUNT_IN
        return self._pass_boundary(self._now) if self._timeline.count_in_ms == 0 else []

    def _place(self, position: Position) -> None:
        self._index = min(max(position.segment, 0), len(self._segments) - 1)
        duration = self._segment.duration_ms
        self._elapsed = 0 if duration is None else min(max(position.elapsed_ms, 0), max(duration - 1, 0))
        self._counted = self._elapsed
        self._active = position.active_ms
        self._fresh = self._elapsed == 0
        self._state = State.PAUSED

    # Commands

    def _start(self, _: Command) -> list[Event]:
        self._until = self._now + self._timeline.lead_in_ms
        self._state = State.LEAD_IN
        return [Started(self._now), *self.tick(self._now)]

    def _pause(self, _: Command) -> list[Event]:
        if self._state is State.LEAD_IN:
            self._fresh = True
        else:
            self._stop_clock()
        self._state = State.PAUSED
        return [Paused(self._now)]

    def _resume(self, _: Command) -> list[Event]:
        resumed = Resumed(self._now)
        if self._segment.is_wait and self._segment.rep_ms is None:
            return [resumed, *self._go_on_waiting()]
        self._rewind()
        return [resumed, *self._count_in(fresh=self._fresh)]

    def _rewind(self) -> None:
        """After a pause a repetition begins anew: nobody can join it in the middle."""
        if self._segment.rep_ms is not None:
            into = self._elapsed % self._segment.rep_ms
            self._elapsed -= into
            self._counted -= into
        self._heard_from = self._elapsed

    def _go_on_waiting(self) -> list[Event]:
        """A wait needs no count-in: nothing is timed in it."""
        if self._fresh:
            return self._enter(self._index, self._now)
        self._run(self._now)
        return []

    def _skip(self, command: Command) -> list[Event]:
        if self._state is State.LEAD_IN:
            return self._enter(self._index, self._now)
        reason = command.reason if isinstance(command, Skip) else None
        ended = self._leave(self._now, _left_early(self.elapsed_ms()), reason=reason)
        return [ended, *self._move_to(self._index + 1)]

    def _back(self, _: Command) -> list[Event]:
        to = self._index - (1 if self.elapsed_ms() < BACK_MS and self._index else 0)
        return [*self._abandon(), *self._move_to(to)]

    def _restart(self, _: Command) -> list[Event]:
        events = self._abandon()
        if self._state is State.AWAY:
            self._elapsed = self._counted = self._heard_from = 0
            self._fresh = True
            return [*events, *self._resume(_)]
        return [*events, *self._move_to(self._index)]

    def _jump(self, command: Command) -> list[Event]:
        assert isinstance(command, Jump)
        if self._state is State.READY:
            self._index = command.index
            return []
        return [*self._abandon(), *self._move_to(command.index)]

    def _add_time(self, command: Command) -> list[Event]:
        assert isinstance(command, AddTime)
        return self._resize(self._segment.longer(command.ms))

    def _take_time(self, command: Command) -> list[Event]:
        assert isinstance(command, TakeTime)
        shorter = self._segment.longer(-command.ms)
        if (shorter.duration_ms or 0) <= self.elapsed_ms():
            return [self._leave(self._now, Outcome.DONE), *self._move_to(self._index + 1)]
        return self._resize(shorter)

    def _resize(self, segment: Segment) -> list[Event]:
        self._segments[self._index] = segment
        return [TimeChanged(self._now, segment)]

    def _done(self, command: Command) -> list[Event]:
        assert isinstance(command, Done)
        return [self._leave(self._now, Outcome.DONE, count=command.count), *self._after_wait()]

    def _after_wait(self) -> list[Event]:
        """On to the next segment, with a count-in where work with a pace comes at once."""
        following = self._index + 1
        if following < len(self._segments) and _needs_count_in(self._segments[following]):
            self._elapsed = self._counted = self._heard_from = 0
            self._index = following
            return self._count_in(fresh=True)
        return self._enter(following, self._now)

    def _record_pain(self, command: Command) -> list[Event]:
        assert isinstance(command, RecordPain)
        told = PainTold(self._now, self._segment, command.score)
        if self._state is State.WAITING and self._segment.kind is Kind.ASK:
            return [told, self._leave(self._now, Outcome.DONE), *self._after_wait()]
        return [told]

    def _end(self, command: Command) -> list[Event]:
        reason = command.reason if isinstance(command, End) else None
        events = self._abandon(reason)
        self._stop_clock()
        self._state = State.ENDED
        return [*events, Ended(self._now, reason)]

    _HANDLERS: ClassVar[Mapping[Action, Callable[[Player, Command], list[Event]]]] = {
        Action.START: _start,
        Action.PAUSE: _pause,
        Action.RESUME: _resume,
        Action.SKIP: _skip,
        Action.BACK: _back,
        Action.RESTART_STEP: _restart,
        Action.JUMP: _jump,
        Action.ADD_TIME: _add_time,
        Action.TAKE_TIME: _take_time,
        Action.DONE: _done,
        Action.RECORD_PAIN: _record_pain,
        Action.END: _end,
    }


def _left_early(elapsed_ms: int) -> Outcome:
    return Outcome.PARTIAL if elapsed_ms >= SHORTEST_PASS_MS else Outcome.SKIPPED


def _needs_count_in(segment: Segment) -> bool:
    return segment.kind.is_work and (not segment.is_wait or segment.rep_ms is not None)
