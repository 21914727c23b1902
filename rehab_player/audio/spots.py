"""Where cues belong: each with what it needs to know of its neighbours, before any sound is made."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rehab_player.core.cues import Cue, Glide, Speech, Tone, ToneName

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Scheduled = tuple[int, Cue]
"""A cue and when it begins, in milliseconds of whichever clock the caller uses."""

NEIGHBOUR_MS = 100
"""Phases shorter than this have no tone; across such a gap two phase tones still follow each other."""
_MOVES: dict[Glide | None, tuple[float, float]] = {Glide.RISE: (0.0, 1.0), Glide.FALL: (1.0, 0.0)}
TICK_ROOM_MS = 50
"""Silence kept before a tick."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A cue at its moment. `heights` is where a phase tone begins and ends, 0 low to 1 high;
    `room_ms` is how long a text may really last."""

    at_ms: int
    cue: Cue
    heights: tuple[float, float] = (0.0, 0.0)
    room_ms: int = 0


def spots(cues: Iterable[Scheduled]) -> tuple[Spot, ...]:
    """The cues in order of time, with what depends on their neighbours."""
    ordered = sorted(cues, key=lambda scheduled: scheduled[0])
    heights = iter(_heights([s for s in ordered if _is_phase(s[1])]))
    walls = sorted(_walls(ordered))
    return tuple(
        Spot(at, cue, room_ms=_room(at, cue, walls))
        if isinstance(cue, Speech)
        else Spot(at, cue, next(heights) if _is_phase(cue) else (0.0, 0.0))
        for at, cue in ordered
    )


def _is_phase(cue: Cue) -> bool:
    return isinstance(cue, Tone) and cue.name is ToneName.PHASE


def _heights(phases: Sequence[Scheduled]) -> list[tuple[float, float]]:
    """Rises go from 0 to 1 and falls from 1 to 0; the others stay where the one before ended.

    Where none is just before, a phase that stays is where the next one begins.
    """
    ahead = _begins_ahead(phases)
    found: list[tuple[float, float]] = []
    left_at = 0
    for (at, cue), upcoming in zip(phases, ahead, strict=True):
        move = cue.move if isinstance(cue, Tone) else None
        if move in _MOVES:
            found.append(_MOVES[move])
        else:
            stays = found[-1][1] if found and at - left_at < NEIGHBOUR_MS else upcoming
            found.append((stays, stays))
        left_at = at + cue.duration_ms
    return found


def _begins_ahead(phases: Sequence[Scheduled]) -> list[float]:
    """For each phase, where the next one that moves begins; 0 where none follows."""
    upcoming = 0.0
    found = []
    for _, cue in reversed(phases):
        if isinstance(cue, Tone) and cue.move in _MOVES:
            upcoming = _MOVES[cue.move][0]
        found.append(upcoming)
    return found[::-1]


def _walls(ordered: Iterable[Scheduled]) -> Iterable[int]:
    """The moments that no text may reach: ticks and the starts of texts."""
    for at, cue in ordered:
        if isinstance(cue, Speech):
            yield at
        elif cue.name is ToneName.TICK:
            yield at - TICK_ROOM_MS


def _room(at: int, cue: Speech, walls: Sequence[int]) -> int:
    following = bisect_right(walls, at)
    return min(cue.room_ms, walls[following] - at) if following < len(walls) else cue.room_ms
