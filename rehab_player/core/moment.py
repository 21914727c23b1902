"""What a view shows at one moment of playing: plain numbers, computed by the player."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from rehab_player.core.timeline import Segment


class State(StrEnum):
    READY = "ready"
    LEAD_IN = "lead-in"
    RUNNING = "running"
    WAITING = "waiting"
    """At a wait or a question: the clock stands still until the person is ready."""
    COUNT_IN = "count-in"
    PAUSED = "paused"
    AWAY = "away"
    """Paused because the machine slept; the person is asked how to go on."""
    FINISHED = "finished"
    ENDED = "ended"
    """Ended by the person before the last segment was over."""


class Action(StrEnum):
    """The names of the commands, for asking which are possible now."""

    START = "start"
    PAUSE = "pause"
    RESUME = "resume"
    SKIP = "skip"
    BACK = "back"
    RESTART_STEP = "restart step"
    JUMP = "jump"
    ADD_TIME = "add time"
    TAKE_TIME = "take time"
    STEP_BACK = "step back"
    DONE = "done"
    RECORD_PAIN = "record pain"
    END = "end"


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """Where the player stands.

    `segment` is the current one (in READY and LEAD_IN the first, in FINISHED the last) as
    it is played, time added included. `elapsed_ms` counts within it. `countdown_ms` is what
    is left of a lead-in or count-in, else None. `rep` counts from 1 and `phase` from 0;
    both are None where they mean nothing. `phase_left_ms` is what is left of the phase (of
    the repetition with `each`). `height` is how high the body is, 0 low to 1 high, the one
    position that tone, figure and dot share. `left_ms` is what is left of all timed segments.
    `away_ms` is how long the machine slept, in AWAY only.
    """

    state: State
    segment: Segment
    elapsed_ms: int
    left_ms: int
    active_ms: int
    allowed: frozenset[Action]
    countdown_ms: int | None = None
    rep: int | None = None
    phase: int | None = None
    phase_left_ms: int | None = None
    rep_elapsed_ms: int | None = None
    height: float = 0.0
    away_ms: int | None = None

    @property
    def segment_left_ms(self) -> int | None:
        """What is left of the segment; None in a wait."""
        if self.segment.duration_ms is None:
            return None
        return max(0, self.segment.duration_ms - self.elapsed_ms)
