"""What happened while playing, in order. `at` is the player's clock in milliseconds."""

from __future__ import annotations

from dataclasses import dataclass

from rehab_player.core.session import Outcome, Reason
from rehab_player.core.timeline import Segment


@dataclass(frozen=True, slots=True)
class Started:
    """The lead-in begins, or playing goes on where an earlier session stopped."""

    at: int


@dataclass(frozen=True, slots=True)
class SegmentStarted:
    at: int
    segment: Segment


@dataclass(frozen=True, slots=True)
class SegmentEnded:
    """`elapsed_ms` is the time spent in it, `count` the repetitions done where that is known."""

    at: int
    segment: Segment
    outcome: Outcome
    elapsed_ms: int
    count: int | None = None
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class Paused:
    at: int


@dataclass(frozen=True, slots=True)
class WentAway:
    """The machine slept for `away_ms`; playing stopped at `at`, the last moment known."""

    at: int
    away_ms: int


@dataclass(frozen=True, slots=True)
class Resumed:
    """The count-in begins, or playing goes on at once where there is none."""

    at: int


@dataclass(frozen=True, slots=True)
class TimeChanged:
    """The segment was made longer or shorter; `segment` is the new one."""

    at: int
    segment: Segment


@dataclass(frozen=True, slots=True)
class PainTold:
    """Pain now, NRS 0–10, told in `segment`."""

    at: int
    segment: Segment
    score: int


@dataclass(frozen=True, slots=True)
class Finished:
    """The last segment is over."""

    at: int


@dataclass(frozen=True, slots=True)
class Ended:
    """The person ended the session before the last segment was over."""

    at: int
    reason: Reason | None = None


Event = (
    Started
    | SegmentStarted
    | SegmentEnded
    | Paused
    | WentAway
    | Resumed
    | TimeChanged
    | PainTold
    | Finished
    | Ended
)
