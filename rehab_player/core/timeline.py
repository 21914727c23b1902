"""The flattened routine: one segment after another, with no nesting left.

`flatten` (in `core.flatten`) is the one place that makes these; player, sound, views and
the command line only read them.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from typing import Literal

from rehab_player.core.cues import Cue
from rehab_player.core.routine import PainRule, Phase, Side
from rehab_player.core.words import ENGLISH, Words

MAX = "max"


class Kind(StrEnum):
    SETUP = "setup"
    HOLD = "hold"
    MOVE = "move"
    REPS = "reps"
    REST = "rest"
    SWITCH = "switch"
    ASK = "ask"

    @property
    def is_work(self) -> bool:
        return self in (Kind.HOLD, Kind.MOVE, Kind.REPS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """What a segment's cues must know of its neighbours.

    `named_before` says that a gap before it, or the lead-in, has told its name already;
    `following` is the next segment in which the person does something.
    """

    words: Words = ENGLISH
    named_before: bool = False
    first_of_step: bool = True
    following: Segment | None = None


@dataclass(frozen=True, kw_only=True)
class Segment:
    """One stretch of the timeline: one kind, one side, one set, one duration.

    `duration_ms` is None for a wait, which the person ends. `start_ms` counts from the
    start of the first segment and leaves waits out. `step` is the way to the segment's
    step through `routine.steps` (and on through the steps of repeats and plays); a gap
    has the way of the step or repeat whose option it is. `each_ms` is the length of a paced
    repetition without phases, `beat` in ticks a minute.
    """

    index: int
    start_ms: int
    duration_ms: int | None
    kind: Kind
    name: str
    side: Side | None = None
    set: int | None = None
    sets: int | None = None
    round: int | None = None
    rounds: int | None = None
    count: int | Literal["max"] | None = None
    tempo: tuple[Phase, ...] | None = None
    each_ms: int | None = None
    beat: int | None = None
    technique: tuple[str, ...] = ()
    figure: str | None = None
    load: str | None = None
    pain_rule: PainRule = PainRule.LOADING
    step: tuple[int, ...] = ()
    announcement: Announcement = field(default=Announcement(), repr=False, compare=False)

    @cached_property
    def cues(self) -> tuple[Cue, ...]:
        """What is heard, in order of time; worked out when first asked for.

        A day of quick beats has hundreds of thousands of cues, and most lists of segments
        are made to be drawn or counted only.
        """
        from rehab_player.core.plan import plan

        return plan(self)

    @property
    def rep_ms(self) -> int | None:
        """The length of one repetition; None for other kinds and when the person sets the pace."""
        return sum(phase.ms for phase in self.tempo) if self.tempo else self.each_ms

    @property
    def is_wait(self) -> bool:
        """Without a length: the person ends it."""
        return self.duration_ms is None

    def longer(self, ms: int) -> Segment:
        """This segment with `ms` more, or less when negative; repetitions in whole ones, at least one."""
        if self.rep_ms is not None and isinstance(self.count, int):
            reps = max(1, round(abs(ms) / self.rep_ms)) * (1 if ms > 0 else -1)
            count = max(self.count + reps, 0)
            return replace(self, count=count, duration_ms=count * self.rep_ms)
        return replace(self, duration_ms=max((self.duration_ms or 0) + ms, 0))

    def eased(self, share: float) -> Segment:
        """This segment with a share of its repetitions, or of its seconds, at least one of them.

        As many as one can, and waits that have no number, stay as they are.
        """
        if isinstance(self.count, int):
            count = max(1, round(self.count * share))
            ms = None if self.duration_ms is None else count * (self.rep_ms or 0)
            return replace(self, count=count, duration_ms=ms)
        if self.duration_ms is None:
            return self
        seconds = max(1, round(self.duration_ms * share / 1_000))
        return replace(self, duration_ms=min(seconds * 1_000, self.duration_ms))


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """Segments in order, with the cues before the first (`lead_in`) and after the last (`finish`).

    The cues of `lead_in` count from its start, those of `count_in` likewise, those of
    `finish` from the end of the last segment. None of the three is part of the total.
    """

    name: str
    segments: tuple[Segment, ...]
    lead_in_ms: int
    lead_in: tuple[Cue, ...]
    count_in_ms: int
    count_in: tuple[Cue, ...]
    finish: tuple[Cue, ...]

    @property
    def total_ms(self) -> int:
        """The sum of all timed segments."""
        return sum(segment.duration_ms or 0 for segment in self.segments)

    @property
    def waits(self) -> int:
        """How many segments have no length."""
        return sum(segment.is_wait for segment in self.segments)
