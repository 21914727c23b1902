"""A session as it is kept: what was planned, what was done, and the answers to it.

Pain is on the numeric rating scale (NRS, 0–10), effort on Borg's CR10 (0–10). Times of
day carry their offset; `local_date` is the date where the person was.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from rehab_player.core.routine import PainRule, Side
from rehab_player.core.suggestion_dose import Adjustment
from rehab_player.core.timeline import Kind


class Outcome(StrEnum):
    """What became of a segment. PARTIAL is one that was begun and left before its end."""

    DONE = "done"
    PARTIAL = "partial"
    SKIPPED = "skipped"


class Reason(StrEnum):
    """Why a segment was skipped or a session ended early."""

    PAIN = "pain"
    TIRED = "tired"
    TIME = "time"
    EQUIPMENT = "equipment"
    OTHER = "other"


class SessionState(StrEnum):
    OPEN = "open"
    """Being played, or interrupted: it can be resumed."""
    COMPLETED = "completed"
    """Every segment was done."""
    PARTIAL = "partial"


class PainMoment(StrEnum):
    BEFORE = "before"
    DURING = "during"
    WORST = "worst"
    AFTER = "after"
    MORNING = "morning"
    """First steps on the next morning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentRecord:
    """One segment as it was played; `pass_no` counts from 1 when it was played more than once.

    `rep_tension_ms` is how long each repetition loads the muscle, where a pace is given.
    """

    index: int
    pass_no: int
    kind: Kind
    name: str
    side: Side | None
    set: int | None
    sets: int | None
    round: int | None
    rounds: int | None
    planned_ms: int | None
    planned_count: int | None
    done_ms: int
    done_count: int | None
    outcome: Outcome
    reason: Reason | None
    ended_at: datetime
    rep_tension_ms: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PainRecord:
    """Pain told at one moment; `segment` is the index it was told in, for DURING."""

    moment: PainMoment
    score: int
    at: datetime
    segment: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureRecord:
    name: str
    unit: str
    side: Side | None
    value: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionStart:
    """What is known when a session begins.

    `id` is a UUID, `routine_hash` the file's SHA-256 in hex, `routine_text` its text as
    it stands in the file, and `routine_parts` name and text of each routine that it plays in turn.
    `adjustments` are the changes with which it was played, in the order in which they were made;
    `affected` is the side it was played for. Areas, goal and pain rule are the routine's own.
    """

    id: str
    routine_name: str
    routine_file: str
    routine_hash: str
    routine_text: str
    routine_parts: tuple[tuple[str, str], ...]
    affected: str
    planned_ms: int
    segment_count: int
    started_at: datetime
    local_date: date
    areas: tuple[str, ...] = ()
    goal: str | None = None
    pain_rule: PainRule | None = None
    adjustments: tuple[Adjustment, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DayNote:
    """What the person wrote about a day, whether or not there was a session."""

    day: date
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """Where the player stood, for going on after a crash: written every second."""

    segment: int
    elapsed_ms: int
    active_ms: int
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A whole session as it is read back from the log.

    `by_hand` was told afterwards instead of played. `edited_at` is when the person last changed
    it by hand. `twin_of` is the id of the session of which this is the other version, where two
    machines told different things of one.
    """

    start: SessionStart
    state: SessionState
    ended_at: datetime | None
    active_ms: int
    end_reason: Reason | None = None
    progress: Progress | None = None
    segments: tuple[SegmentRecord, ...] = ()
    pains: tuple[PainRecord, ...] = ()
    measures: tuple[MeasureRecord, ...] = ()
    effort: int | None = None
    note: str = ""
    by_hand: bool = False
    edited_at: datetime | None = None
    twin_of: str | None = None

    def pain(self, moment: PainMoment) -> int | None:
        """The last score told for `moment`; for WORST without an answer, the highest told while playing."""
        told = [p.score for p in self.pains if p.moment is moment]
        if told or moment is not PainMoment.WORST:
            return told[-1] if told else None
        during = [p.score for p in self.pains if p.moment is PainMoment.DURING]
        return max(during, default=None)
