"""A timeline as plain values for JSON: the answer of `rehab-player timeline --json`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rehab_player.core.cues import Cue, Tone

if TYPE_CHECKING:
    from rehab_player.core.timeline import Segment, Timeline


def timeline_as_dict(timeline: Timeline) -> dict[str, Any]:
    """Times in milliseconds; `duration_ms` is None for a wait. The finish stands with the last segment.

    A last segment without a length has no moment for the finish, so that it is left out there.
    """
    segments = [_segment(segment) for segment in timeline.segments]
    last = timeline.segments[-1] if timeline.segments else None
    if last is not None and last.duration_ms is not None:
        segments[-1]["cues"] += [_cue(cue, last.duration_ms) for cue in timeline.finish]
    return {
        "name": timeline.name,
        "total_ms": timeline.total_ms,
        "waits": timeline.waits,
        "segments": segments,
    }


def _segment(segment: Segment) -> dict[str, Any]:
    return {
        "index": segment.index,
        "start_ms": segment.start_ms,
        "duration_ms": segment.duration_ms,
        "kind": segment.kind.value,
        "name": segment.name,
        "side": segment.side.value if segment.side else None,
        "set": segment.set,
        "sets": segment.sets,
        "round": segment.round,
        "rounds": segment.rounds,
        "count": segment.count,
        "tempo": [[phase.name, phase.ms] for phase in segment.tempo] if segment.tempo else None,
        "cues": [_cue(cue) for cue in segment.cues],
    }


def _cue(cue: Cue, offset_ms: int = 0) -> dict[str, Any]:
    at_ms = cue.at_ms + offset_ms
    if not isinstance(cue, Tone):
        return {"at_ms": at_ms, "kind": "speech", "text": cue.text, "duration_ms": cue.duration_ms}
    tone: dict[str, Any] = {
        "at_ms": at_ms,
        "kind": "tone",
        "name": cue.name.value,
        "duration_ms": cue.duration_ms,
    }
    return tone if cue.move is None else tone | {"move": cue.move.value}
