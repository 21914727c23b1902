"""The player: a state machine over a timeline, with time as an argument.

The rules of this file:

1. Everything that moves the player lives here and in its playhead. Nothing here reads a clock,
   sleeps or draws.
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

from typing import TYPE_CHECKING, ClassVar

from rehab_player.core.commands import AddTime, Command, Done, End, Jump, RecordPain, Skip, TakeTime
from rehab_player.core.events import (
    Ended,
    Event,
    Finished,
    PainTold,
    Paused,
    Resumed,
    SegmentStarted,
    Started,
    TimeChanged,
    WentAway,
)
from rehab_player.core.moment import Action, Moment, State
from rehab_player.core.playhead import Playhead, Position, Standing
from rehab_player.core.session import Outcome, Reason
from rehab_player.core.timeline import Kind, Segment, Timeline
from rehab_player.core.transitions import TIMES, TRANSITIONS, NotAllowed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

LATE_MS = 5_000
BACK_MS = 3_000
"""Back within this time of a segment's start goes to the previous one."""
WAKE_MS = 1_000
"""While playing, the player asks to be woken at least this often."""
SHORTEST_PASS_MS = 1_000
"""Looking into a segment for less than this is not worth a record."""


class Player:
    """Plays one timeline once. With a `position` it begins paused there.

    ValueError when the timeline has no segment.
    """

    def __init__(self, timeline: Timeline, position: Position | None = None) -> None:
        if not timeline.segments:
            raise ValueError("a timeline to play has at least one segment")
        self._timeline = timeline
        self._head = Playhead(timeline.segments)
        if position is not None:
            self._head.place(position)
            self._head.state = State.PAUSED

    def tick(self, now: int) -> tuple[Event, ...]:
        """Let time pass until `now`: everything that happened on the way, in order."""
        if self._slept(now):
            return self._go_away(now)
        self._head.now = max(now, self._head.now)
        events: list[Event] = []
        while (boundary := self._head.boundary) is not None and boundary <= self._head.now:
            events += self._pass_boundary(boundary)
        return tuple(events)

    def handle(self, command: Command, now: int) -> tuple[Event, ...]:
        """Carry out a command; `NotAllowed` when it is not possible, `IndexError` for a jump to nowhere."""
        if command.action not in self.allowed():
            raise NotAllowed(command.action, self.state)
        if isinstance(command, Jump) and not 0 <= command.index < len(self._head.segments):
            raise IndexError(f"there is no segment {command.index}")
        self._head.now = now if self.state is State.READY else max(now, self._head.now)
        return tuple(self._HANDLERS[command.action](self, command))

    @property
    def state(self) -> State:
        return self._head.state

    @property
    def timeline(self) -> Timeline:
        return self._timeline

    @property
    def segments(self) -> Sequence[Segment]:
        """The segments as they are played, time added or taken included."""
        return tuple(self._head.segments)

    def allowed(self) -> frozenset[Action]:
        """What is possible now; buttons are enabled from this."""
        actions = TRANSITIONS[self.state]
        if self._head.segment.is_wait:
            actions -= TIMES
            if self.state is State.WAITING and not self._head.is_pacing_open:
                actions -= {Action.PAUSE}
        if Action.STEP_BACK in actions and next(self._head.less(), None) is None:
            actions -= {Action.STEP_BACK}
        return actions

    def next_deadline(self) -> int | None:
        """When `tick` should be called next, or None while nothing moves."""
        boundary = self._head.boundary
        if boundary is None and not self._head.is_pacing_open:
            return None
        soon = self._head.now + WAKE_MS
        return soon if boundary is None else min(boundary, soon)

    def elapsed_ms(self) -> int:
        """How far into the current segment, at the last tick."""
        return self._head.elapsed_ms

    def active_ms(self) -> int:
        """How long the person has worked or rested: no pauses, no waits for getting into place."""
        return self._head.active_ms

    def standing(self) -> Standing:
        """What the cues ahead are worked out from."""
        return self._head.standing()

    def moment(self, now: int) -> Moment:
        """What to show at `now`, without letting anything happen."""
        return self._head.moment(now, self.allowed())

    # Time passing

    def _slept(self, now: int) -> bool:
        deadline = self.next_deadline()
        return deadline is not None and now - deadline > LATE_MS

    def _go_away(self, now: int) -> tuple[Event, ...]:
        at = self._head.now
        self._head.stop(State.AWAY)
        self._head.away_ms = now - at
        self._head.now = now
        return (WentAway(at, now - at),)

    def _pass_boundary(self, at: int) -> list[Event]:
        if self.state is State.RUNNING:
            return [self._head.close(at, Outcome.DONE), *self._enter(self._head.index + 1, at)]
        if self._head.is_fresh:
            return self._enter(self._head.index, at)
        self._head.run(at)
        return []

    def _enter(self, index: int, at: int) -> list[Event]:
        """Begin segment `index` at `at`, or finish when there is none."""
        if index >= len(self._head.segments):
            self._head.finish(at)
            return [Finished(at)]
        self._head.begin(index, at)
        return [SegmentStarted(at, self._head.segment)]

    # Moving on request

    def _move_to(self, index: int) -> list[Event]:
        """Go to segment `index`; a player that stands still stays so."""
        if self.state is State.PAUSED and index < len(self._head.segments):
            self._head.set_to(index)
            return []
        return self._enter(index, self._head.now)

    def _abandon(self, reason: Reason | None = None) -> list[Event]:
        """Leave the current segment before its end; a mere look into it leaves no trace."""
        elapsed = self._head.elapsed_ms
        if self.state in (State.READY, State.LEAD_IN):
            return []
        if elapsed < SHORTEST_PASS_MS and reason is None:
            self._head.account(elapsed)
            return []
        return [self._head.close(self._head.now, _left_early(elapsed), reason=reason)]

    def _count_in(self) -> list[Event]:
        """Ticks before playing goes on; at once where there are none."""
        self._head.until = self._head.now + self._timeline.count_in_ms
        self._head.state = State.COUNT_IN
        return self._pass_boundary(self._head.now) if self._timeline.count_in_ms == 0 else []

    # Commands

    def _start(self, _: Command) -> list[Event]:
        self._head.until = self._head.now + self._timeline.lead_in_ms
        self._head.state = State.LEAD_IN
        return [Started(self._head.now), *self.tick(self._head.now)]

    def _pause(self, _: Command) -> list[Event]:
        self._head.stop(State.PAUSED)
        return [Paused(self._head.now)]

    def _resume(self, _: Command) -> list[Event]:
        resumed = Resumed(self._head.now)
        if self._head.segment.is_wait and self._head.segment.rep_ms is None:
            return [resumed, *self._pass_boundary(self._head.now)]
        self._head.rewind()
        return [resumed, *self._count_in()]

    def _skip(self, command: Command) -> list[Event]:
        if self.state is State.LEAD_IN:
            return self._enter(self._head.index, self._head.now)
        reason = command.reason if isinstance(command, Skip) else None
        ended = self._head.close(self._head.now, _left_early(self._head.elapsed_ms), reason=reason)
        return [ended, *self._move_to(self._head.index + 1)]

    def _back(self, _: Command) -> list[Event]:
        early = self._head.elapsed_ms < BACK_MS and self._head.index > 0
        to = self._head.index - (1 if early else 0)
        return [*self._abandon(), *self._move_to(to)]

    def _restart(self, command: Command) -> list[Event]:
        events = self._abandon()
        if self.state is State.AWAY:
            self._head.set_to(self._head.index)
            return [*events, *self._resume(command)]
        return [*events, *self._move_to(self._head.index)]

    def _jump(self, command: Command) -> list[Event]:
        assert isinstance(command, Jump)
        if self.state is State.READY:
            self._head.set_to(command.index)
            return []
        return [*self._abandon(), *self._move_to(command.index)]

    def _add_time(self, command: Command) -> list[Event]:
        assert isinstance(command, AddTime)
        return self._resize(self._head.segment.longer(command.ms))

    def _take_time(self, command: Command) -> list[Event]:
        assert isinstance(command, TakeTime)
        shorter = self._head.segment.longer(-command.ms)
        if (shorter.duration_ms or 0) <= self._head.elapsed_ms:
            ended = self._head.close(self._head.now, Outcome.DONE)
            return [ended, *self._move_to(self._head.index + 1)]
        return self._resize(shorter)

    def _step_back(self, _: Command) -> list[Event]:
        here, less = self._head.segment, tuple(self._head.less())
        self._head.ease(less)
        changed: list[Event] = [TimeChanged(self._head.now, segment) for segment in less]
        if not here.kind.is_work or any(segment.index == here.index for segment in less):
            return changed
        ended = self._head.close(self._head.now, Outcome.PARTIAL, reason=Reason.PAIN)
        return [*changed, ended, *self._move_to(here.index + 1)]

    def _resize(self, segment: Segment) -> list[Event]:
        self._head.segments[self._head.index] = segment
        return [TimeChanged(self._head.now, segment)]

    def _done(self, command: Command) -> list[Event]:
        assert isinstance(command, Done)
        ended = self._head.close(self._head.now, Outcome.DONE, count=command.count)
        return [ended, *self._after_wait()]

    def _after_wait(self) -> list[Event]:
        """On to the next segment, with a count-in where work with a pace comes at once."""
        following = self._head.index + 1
        if following < len(self._head.segments) and _needs_count_in(self._head.segments[following]):
            self._head.set_to(following)
            return self._count_in()
        return self._enter(following, self._head.now)

    def _record_pain(self, command: Command) -> list[Event]:
        assert isinstance(command, RecordPain)
        told = PainTold(self._head.now, self._head.segment, command.score)
        if self.state is State.WAITING and self._head.segment.kind is Kind.ASK:
            return [told, self._head.close(self._head.now, Outcome.DONE), *self._after_wait()]
        return [told]

    def _end(self, command: Command) -> list[Event]:
        reason = command.reason if isinstance(command, End) else None
        events = self._abandon(reason)
        self._head.stop(State.ENDED)
        return [*events, Ended(self._head.now, reason)]

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
        Action.STEP_BACK: _step_back,
        Action.DONE: _done,
        Action.RECORD_PAIN: _record_pain,
        Action.END: _end,
    }


def _left_early(elapsed_ms: int) -> Outcome:
    return Outcome.PARTIAL if elapsed_ms >= SHORTEST_PASS_MS else Outcome.SKIPPED


def _needs_count_in(segment: Segment) -> bool:
    return segment.kind.is_work and (not segment.is_wait or segment.rep_ms is not None)
