"""What the stage shows of a figure at a moment of playing: which posture, which way it goes.

Everything follows from the routine's own clock: paced repetitions show the height that tone
and dot share, continuous movements go round with the time that has passed, and a pause, in
which that time stands still, stops them all.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from math import cos, pi
from typing import TYPE_CHECKING

from rehab_player.core.figure.movement import BREATH_MS, SETTLE_MS, Track
from rehab_player.core.figure.scene import Moving
from rehab_player.core.moment import Moment, State
from rehab_player.core.pace import FALLING, RISING, TARGETS, height
from rehab_player.core.timeline import Kind, Segment

if TYPE_CHECKING:
    from rehab_player.core.figure.values import Cycle, Figure

LOOP_MS = 4_000
"""Once up and down, where a figure of two poses has no pace to follow."""
FADE_MS = 200
"""How long a figure that has walked away takes to vanish, and as long to come back at its start."""
_PICTURES = {Track.LIFT: 31, Track.INTO: 21, Track.BREATH: 24}
_CYCLE_STEP_MS, _CYCLE_PICTURES = 40, (12, 61)


class Way(StrEnum):
    """Where the movement goes at this moment."""

    NONE = ""
    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Showing:
    """One moment of a figure on the stage.

    `end` is the height at which the phase ends, `start` that at which it began (set only
    where movement is in steps). `travel` is how far the figure has walked, in statures, and
    `opacity` fades it while it goes back. `arrows` are shown while it moves.
    """

    moving: Moving
    way: Way = Way.NONE
    end: float | None = None
    start: float | None = None
    travel: float = 0.0
    opacity: float = 1.0
    arrows: bool = False


def pictures(figure: Figure, track: Track) -> int:
    """How many pictures a track is shown with; a circle has no last one, it begins again."""
    if track is Track.CYCLE and figure.cycle:
        least, most = _CYCLE_PICTURES
        return min(max(round(figure.cycle.ms / _CYCLE_STEP_MS), least), most)
    return _PICTURES.get(track, _PICTURES[Track.BREATH])


def nearest_picture(figure: Figure, moving: Moving) -> int:
    """The number of the picture, from 0, that shows `moving` best."""
    count = pictures(figure, moving.track)
    if moving.track in (Track.CYCLE, Track.BREATH):
        return round(moving.share * count) % count
    return round(moving.share * (count - 1))


def picture_moment(figure: Figure, track: Track, number: int) -> Moving:
    """The moment that picture `number` of a track shows."""
    count = pictures(figure, track)
    if track in (Track.CYCLE, Track.BREATH):
        return Moving(track, number / count)
    return Moving(track, number / (count - 1))


def starting(figure: Figure, segment: Segment) -> Showing:
    """The figure before it begins: the starting pose of a movement, the pose itself of a hold."""
    if figure.held and not (figure.cycle and segment.kind is Kind.MOVE):
        return Showing(Moving(Track.INTO, 1.0))
    if figure.pair or figure.cycle is None:
        begin = height(segment.tempo, 0) if segment.tempo else 0.0
        return Showing(Moving(Track.LIFT, begin), end=_first_end(segment))
    return Showing(Moving(Track.CYCLE, 0.0))


def showing(figure: Figure, segment: Segment, moment: Moment, *, in_steps: bool = False) -> Showing:
    """The figure of `segment` at `moment`; in its starting pose while the segment has not begun.

    With `in_steps` nothing moves: the end of each phase is shown, with where it began.
    """
    if moment.segment.index != segment.index or moment.state in (State.READY, State.LEAD_IN):
        return starting(figure, segment)
    now = _now(figure, segment, moment)
    if moment.state is State.COUNT_IN:
        now = replace(now, arrows=False)
    return _stepped(now) if in_steps else now


def _now(figure: Figure, segment: Segment, moment: Moment) -> Showing:
    if segment.tempo and (figure.pair or figure.cycle is None) and not figure.held:
        return _paced(segment, moment)
    if segment.kind is Kind.HOLD and (figure.held or figure.cycle is None):
        return _settling(figure, moment)
    if figure.cycle:
        return _cycling(figure.cycle, segment, moment)
    if figure.held:
        return _settling(figure, moment)
    return _looping(segment, moment)


def _paced(segment: Segment, moment: Moment) -> Showing:
    tempo = segment.tempo or ()
    index = moment.phase or 0
    name = tempo[min(index, len(tempo) - 1)].name
    way = Way.UP if name in RISING else Way.DOWN if name in FALLING else Way.NONE
    end = TARGETS.get(name, round(moment.height))
    start = 1.0 - end if way else None
    return Showing(Moving(Track.LIFT, moment.height), way, float(end), start, arrows=way is not Way.NONE)


def _settling(figure: Figure, moment: Moment) -> Showing:
    """Into the pose within a second, then breathing."""
    if moment.elapsed_ms < SETTLE_MS:
        share = moment.elapsed_ms / SETTLE_MS
        if figure.held is None:
            return Showing(Moving(Track.LIFT, 0.5 - 0.5 * cos(pi * share)), arrows=True)
        return Showing(Moving(Track.INTO, share), arrows=True)
    if not figure.has_body:
        return Showing(Moving(Track.LIFT, 1.0), arrows=True)
    return Showing(Moving(Track.BREATH, (moment.elapsed_ms - SETTLE_MS) % BREATH_MS / BREATH_MS), arrows=True)


def _cycling(cycle: Cycle, segment: Segment, moment: Moment) -> Showing:
    length = _cycle_ms(cycle, segment)
    turns, into = divmod(moment.elapsed_ms, length)
    rounds = turns % cycle.rounds
    opacity = 1.0
    if cycle.rounds > 1:
        whole = length * cycle.rounds
        at = rounds * length + into
        opacity = min(1.0, (whole - at) / FADE_MS, 1.0 if turns < cycle.rounds else at / FADE_MS)
    return Showing(
        Moving(Track.CYCLE, into / length), travel=rounds * cycle.travel, opacity=opacity, arrows=True
    )


def _cycle_ms(cycle: Cycle, segment: Segment) -> float:
    """One cycle: a whole number of beats, or of cycles to a repetition, or its own length."""
    if segment.beat:
        return cycle.beats * 60_000 / segment.beat
    if segment.rep_ms:
        return segment.rep_ms / max(1, round(segment.rep_ms / cycle.ms))
    return cycle.ms


def _looping(segment: Segment, moment: Moment) -> Showing:
    """Up and down without named phases: once a repetition or beat, else at an easy pace."""
    length = segment.rep_ms or (60_000 / segment.beat if segment.beat else LOOP_MS)
    share = moment.elapsed_ms % length / length
    way = Way.UP if share < 0.5 else Way.DOWN
    return Showing(
        Moving(Track.LIFT, 0.5 - 0.5 * cos(2 * pi * share)), way, float(way is Way.UP), arrows=True
    )


def _stepped(now: Showing) -> Showing:
    track, _share = now.moving
    if track is Track.LIFT:
        end = now.end if now.end is not None else 1.0
        return replace(now, moving=Moving(track, end))
    if track is Track.INTO:
        return replace(now, moving=Moving(track, 1.0))
    return replace(now, moving=Moving(track, 0.0), travel=0.0, opacity=1.0)


def _first_end(segment: Segment) -> float | None:
    """The height at which the first phase that moves ends."""
    moving = (phase.name for phase in segment.tempo or () if phase.name in RISING | FALLING)
    name = next(moving, None)
    return TARGETS[name] if name else None
