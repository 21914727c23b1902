"""Trying a routine from one of its steps on, and what an editor shows of a timeline."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from rehab_player.core.cues import Cue
from rehab_player.core.editing import StepPath
from rehab_player.core.plan import lead_in_cues
from rehab_player.core.words import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rehab_player.core.timeline import Segment, Timeline
    from rehab_player.core.words import Words

TRY_LEAD_IN_MS = 3_000
"""Whoever tries a step sits at the keyboard and needs no time to get onto the mat."""
MOST_CUES = 2_000
"""As many as anybody scrolls through; a day of quick beats has hundreds of thousands."""


@dataclass(frozen=True, slots=True)
class CueRow:
    """A cue in the list of all: `at_ms` from the start of the first segment, waits left out."""

    at_ms: int
    segment: int
    step: StepPath
    cue: Cue


def first_segment(timeline: Timeline, path: StepPath) -> Segment | None:
    """The first segment of the step at `path`; for a step without any, the first that comes after it."""
    return next((segment for segment in timeline.segments if segment.step >= path), None)


def timeline_from(
    timeline: Timeline, path: StepPath, *, lead_in_ms: int = TRY_LEAD_IN_MS, words: Words = ENGLISH
) -> Timeline | None:
    """The timeline from the step at `path` on, in its first round and set; None when nothing is left.

    Segments count anew from 0, in number and in time.
    """
    first = first_segment(timeline, path)
    if first is None:
        return None
    segments = tuple(_renumbered(timeline.segments[first.index :], first.start_ms))
    lead_in = lead_in_cues(timeline.name, segments, lead_in_ms, words)
    return replace(timeline, segments=segments, lead_in_ms=lead_in_ms, lead_in=lead_in)


def _renumbered(segments: tuple[Segment, ...], start_ms: int) -> Iterator[Segment]:
    seen: set[StepPath] = set()
    for index, segment in enumerate(segments):
        announcement = replace(
            segment.announcement,
            # The lead-in names the first one, and a step is explained where it is first met.
            named_before=segment.announcement.named_before or index == 0,
            first_of_step=segment.step not in seen,
        )
        seen.add(segment.step)
        yield replace(segment, index=index, start_ms=segment.start_ms - start_ms, announcement=announcement)


def cue_rows(timeline: Timeline, most: int = MOST_CUES) -> tuple[CueRow, ...]:
    """The first `most` cues of all segments and of the finish, in order."""
    return tuple(islice(_cue_rows(timeline), most))


def _cue_rows(timeline: Timeline) -> Iterator[CueRow]:
    for segment in timeline.segments:
        for cue in segment.cues:
            yield CueRow(segment.start_ms + cue.at_ms, segment.index, segment.step, cue)
    if timeline.segments:
        last = timeline.segments[-1]
        for cue in timeline.finish:
            yield CueRow(timeline.total_ms + cue.at_ms, last.index, last.step, cue)


def segments_of(timeline: Timeline, path: StepPath) -> tuple[int, ...]:
    """The numbers of all segments of the step at `path`, those of the steps inside it included."""
    depth = len(path)
    return tuple(segment.index for segment in timeline.segments if segment.step[:depth] == path)
