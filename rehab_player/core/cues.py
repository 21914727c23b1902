"""Cues as values: what sounds or is spoken at one moment of a segment.

They are computed with the timeline and never decided while playing.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ToneName(StrEnum):
    WORK = "work"
    REST = "rest"
    SWITCH = "switch"
    SETUP = "setup"
    ASK = "ask"
    FINISH = "finish"
    TICK = "tick"
    """3, 2, 1 at the end of a segment, of the lead-in and of a count-in."""
    HALFWAY = "halfway"
    PHASE = "phase"
    """Lasts as long as a phase of a repetition and moves with it."""
    REP = "rep"
    """Marks a repetition that has no phases, or is too short to be counted aloud."""
    BEAT = "beat"


class Glide(StrEnum):
    """How the pitch of a phase tone moves."""

    RISE = "rise"
    STAY = "stay"
    FALL = "fall"


class Topic(StrEnum):
    """What a spoken text is about; the person can switch topics off."""

    NAME = "name"
    """A segment's own name, side and set, or what comes next."""
    TECHNIQUE = "technique"
    COUNT = "count"
    HALFWAY = "halfway"
    TEN_SECONDS = "ten seconds"


@dataclass(frozen=True, slots=True)
class Tone:
    """A tone `at_ms` after the start of its segment; `move` is set on phase tones only."""

    at_ms: int
    name: ToneName
    duration_ms: int
    move: Glide | None = None


@dataclass(frozen=True, slots=True)
class Speech:
    """A text to be spoken `at_ms` after the start of its segment.

    `duration_ms` is an estimate; `room_ms` is how long the text may really last before
    it would meet a countdown tick, the next text or the end of the segment. `shorter`
    holds wordings to fall back on, longest first, when the real length does not fit.
    """

    at_ms: int
    text: str
    duration_ms: int
    topic: Topic
    room_ms: int
    shorter: tuple[str, ...] = ()


Cue = Tone | Speech
