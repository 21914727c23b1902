"""The numbers of the player page: the big one, the counts beside it, and how far the pace has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.core.cues import Speech, Tone, ToneName, Topic
from rehab_player.core.moment import Moment, State
from rehab_player.core.timeline import Kind, Segment
from rehab_player.ui.player.number_text import SECONDS_BELOW, cells, clock_number, number_text
from rehab_player.ui.player.values import Bar, Count, Curve
from rehab_player.ui.player.wording import translate
from rehab_player.ui.words import clock, whole_seconds

if TYPE_CHECKING:
    from collections.abc import Callable

OVER = (State.FINISHED, State.ENDED)
BEFORE = (State.READY, State.LEAD_IN)
CUE_TURN_MS = 10_000
"""How long one of several technique cues leads, where there are no repetitions to go by."""


def halfway(segment: Segment) -> float | None:
    """The share of the segment at which its halfway cue stands, or None without one."""
    if not segment.duration_ms:
        return None
    for cue in segment.cues:
        is_tone = isinstance(cue, Tone) and cue.name is ToneName.HALFWAY
        if is_tone or (isinstance(cue, Speech) and cue.topic is Topic.HALFWAY):
            return cue.at_ms / segment.duration_ms
    return None


def progress(moment: Moment, step_ms: int = 1) -> float:
    """How much of the pace curve or bar is over, 0 to 1, in steps of `step_ms`."""
    segment = moment.segment
    elapsed, length = moment.elapsed_ms, segment.duration_ms
    if moment.rep_elapsed_ms is not None:
        elapsed, length = moment.rep_elapsed_ms, segment.rep_ms
    if not length:
        return 0.0
    return min(1.0, elapsed // step_ms * step_ms / length)


def played(moment: Moment) -> float:
    """How much of the segment is over, 0 to 1, for the strip."""
    if moment.state in OVER:
        return 1.0
    if moment.state in BEFORE or not moment.segment.duration_ms:
        return 0.0
    return min(1.0, moment.elapsed_ms / moment.segment.duration_ms)


def number_seconds(moment: Moment) -> int | None:
    """The time that the number shows, in whole seconds."""
    if moment.countdown_ms is not None:
        return whole_seconds(moment.countdown_ms)
    if moment.phase_left_ms is not None:
        return whole_seconds(moment.phase_left_ms)
    left = moment.segment_left_ms
    return None if left is None else whole_seconds(left)


def number(moment: Moment) -> str | None:
    """The text of the big number, or None where a text stands instead."""
    if moment.state is State.READY:
        return None
    if moment.state in OVER:
        return clock_number(moment.active_ms)
    seconds = number_seconds(moment)
    if seconds is not None:
        return number_text(seconds * 1000)
    return str(counted(moment.segment)) if counted(moment.segment) else None


def counted(segment: Segment) -> int | None:
    """How many repetitions were asked for; None for other kinds and for as many as you can."""
    return segment.count if isinstance(segment.count, int) else None


def number_cells(moment: Moment, shown: str | None) -> float:
    """Cells for the longest number of this segment, so that digits keep their size throughout."""
    longest = shown or ""
    if moment.phase_left_ms is None and moment.segment.duration_ms and moment.state not in OVER:
        longest = max(longest, number_text(moment.segment.duration_ms), key=cells)
    return cells(longest)


def counts(moment: Moment) -> tuple[Count, ...]:
    """What stands beside the number: repetition or length, then set or round."""
    segment = moment.segment
    if moment.state in (State.READY, State.LEAD_IN, *OVER):
        return ()
    found: list[Count] = []
    if segment.kind is Kind.REPS:
        found += _rep_counts(moment)
    elif segment.duration_ms is not None:
        found.append(_length_count(segment.duration_ms))
    found += _pass_counts(segment)
    if segment.beat and len(found) < 2:
        found.append(Count("", str(segment.beat), translate("Player", "a minute")))
    return tuple(found)


def _rep_counts(moment: Moment) -> list[Count]:
    count = counted(moment.segment)
    if moment.rep is not None:
        tail = translate("Player", "of {count}").format(count=count) if count else ""
        return [Count(translate("Player", "rep"), str(moment.rep), tail, str(count or 10))]
    if count:
        return [Count("", "", translate("Player", "reps"))]
    return []


def _length_count(duration_ms: int) -> Count:
    """The whole length; only seconds need their unit."""
    of = translate("Player", "of")
    if whole_seconds(duration_ms) < SECONDS_BELOW:
        return Count(of, number_text(duration_ms), translate("Player", "s"))
    return Count(of, clock(duration_ms), "")


def _pass_counts(segment: Segment) -> list[Count]:
    of = translate("Player", "of {count}")
    if segment.set is not None and (segment.sets or 1) > 1:
        return [
            Count(
                translate("Player", "set"), str(segment.set), of.format(count=segment.sets), str(segment.sets)
            )
        ]
    if segment.kind.is_work and segment.round is not None and (segment.rounds or 1) > 1:
        return [
            Count(
                translate("Player", "round"),
                str(segment.round),
                of.format(count=segment.rounds),
                str(segment.rounds),
            )
        ]
    return []


def pace(moment: Moment, word: Callable[[Segment, str], str]) -> Curve | Bar | None:
    """What shows the pace: a curve for phases, a bar for a length, nothing for a wait.

    `word` tells what a phase of a segment's tempo is called.
    """
    segment = moment.segment
    if moment.state in (State.READY, State.LEAD_IN, *OVER):
        return None
    if segment.tempo and moment.phase is not None:
        words = tuple(word(segment, phase.name) for phase in segment.tempo)
        return Curve(segment.tempo, moment.phase, words)
    if segment.duration_ms is None and segment.rep_ms is None:
        return None
    return Bar(halfway(segment) if segment.rep_ms is None else None)


def cue_turn(moment: Moment) -> int:
    """Which of several technique cues comes first now, where they do not all fit."""
    if moment.rep is not None:
        return moment.rep - 1
    return moment.elapsed_ms // CUE_TURN_MS
