"""The cues ahead, with their moments on the clock: what the speaker lays into its stream.

From where the player stands, segments follow each other without a gap until a wait; what
comes after a wait is not known before the person ends it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.core.cues import Cue
from rehab_player.core.moment import State
from rehab_player.core.plan import rep_cues

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rehab_player.core.player import Player
    from rehab_player.core.playhead import Standing
    from rehab_player.core.timeline import Segment, Timeline

Scheduled = tuple[int, Cue]
"""A cue and when it begins, in milliseconds of the shared clock."""


def schedule(player: Player, now: int, horizon_ms: int) -> tuple[Scheduled, ...]:
    """All cues that are not over at `now` and begin before `now + horizon_ms`, in order."""
    until = now + horizon_ms
    ahead = _ahead(player.timeline, player.segments, player.standing(), until)
    return tuple(
        sorted(
            ((at, cue) for at, cue in ahead if at + cue.duration_ms > now and at < until),
            key=lambda scheduled: scheduled[0],
        )
    )


def _ahead(
    timeline: Timeline, segments: Sequence[Segment], standing: Standing, until: int
) -> Iterator[Scheduled]:
    if standing.state is State.LEAD_IN:
        yield from _at(standing.until_ms - timeline.lead_in_ms, timeline.lead_in)
    if standing.state is State.COUNT_IN:
        yield from _at(standing.until_ms - timeline.count_in_ms, timeline.count_in)
    if standing.state is State.FINISHED:
        yield from _at(standing.until_ms, timeline.finish)
    if standing.state in (State.LEAD_IN, State.COUNT_IN, State.RUNNING, State.WAITING):
        yield from _run(timeline, segments, standing, until)


def _run(
    timeline: Timeline, segments: Sequence[Segment], standing: Standing, until: int
) -> Iterator[Scheduled]:
    begins = standing.origin_ms
    heard_from = standing.heard_from_ms
    for segment in segments[standing.index :]:
        yield from ((begins + cue.at_ms, cue) for cue in segment.cues if cue.at_ms >= heard_from)
        if segment.duration_ms is None:
            yield from _open_reps(segment, begins, heard_from, until)
            return
        begins += segment.duration_ms
        heard_from = 0
        if begins >= until:
            return
    yield from _at(begins, timeline.finish)


def _open_reps(segment: Segment, begins: int, heard_from: int, until: int) -> Iterator[Scheduled]:
    """The repetitions of a paced `max` from the second on; the first is in the segment's cues."""
    if segment.rep_ms is None:
        return
    rep = max(heard_from // segment.rep_ms, 1) + 1
    while begins + (rep - 1) * segment.rep_ms < until:
        yield from ((begins + cue.at_ms, cue) for cue in rep_cues(segment, rep))
        rep += 1


def _at(begins: int, cues: Sequence[Cue]) -> Iterator[Scheduled]:
    return ((begins + cue.at_ms, cue) for cue in cues)
