"""Laying spoken texts into a segment: never two at once, never over a countdown tick.

Requests are placed in the order of their topics' weight. A request with a fixed moment is
shortened, and dropped when even its shortest wording does not fit there; one without looks
for the next free place.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from rehab_player.core.cues import Speech, Topic

if TYPE_CHECKING:
    from collections.abc import Sequence

GAP_MS = 150
"""Silence between two texts, and before a tick."""
TICK_ROOM_MS = 150
"""How long a tick must stay uncovered from its start."""
BASE_MS = 250
PER_CHARACTER_MS = 62
"""Estimated length of a text: measured with espeak-ng at 165 words a minute, rounded up."""
FOREVER_MS = 86_400_000

_WEIGHT = (Topic.TEN_SECONDS, Topic.HALFWAY, Topic.NAME, Topic.TECHNIQUE, Topic.COUNT)


@dataclass(frozen=True, slots=True)
class Request:
    """A text to be placed: its wordings, longest first, and when it may start.

    `latest_ms` equal to `earliest_ms` fixes the moment; None lets it wait for a free place.
    """

    topic: Topic
    texts: tuple[str, ...]
    earliest_ms: int
    latest_ms: int | None


def estimate_ms(text: str) -> int:
    """About how long it takes to speak a text."""
    return BASE_MS + PER_CHARACTER_MS * len(text)


def lay(requests: Sequence[Request], *, ticks: Sequence[int], end_ms: int | None) -> tuple[Speech, ...]:
    """The texts that fit, in order of time. `end_ms` is the segment's end, None when it is open."""
    track = _Track([(tick, tick + TICK_ROOM_MS) for tick in ticks], FOREVER_MS if end_ms is None else end_ms)
    placed = [
        chosen
        for topic in _WEIGHT
        for request in requests
        if request.topic is topic and (chosen := track.place(request))
    ]
    return tuple(
        Speech(
            at_ms=at,
            text=request.texts[used],
            duration_ms=estimate_ms(request.texts[used]),
            topic=request.topic,
            room_ms=track.room_from(at),
            shorter=request.texts[used + 1 :],
        )
        for at, used, request in sorted(placed, key=lambda p: p[0])
    )


class _Track:
    """What is taken already, as intervals in order of time."""

    def __init__(self, taken: list[tuple[int, int]], end_ms: int) -> None:
        self._taken = sorted(taken)
        self._end_ms = end_ms

    def place(self, request: Request) -> tuple[int, int, Request] | None:
        """Take the place of the longest wording that fits: its start, which wording, the request."""
        for used, text in enumerate(request.texts):
            length = estimate_ms(text)
            at = self._free(request.earliest_ms, length, request.latest_ms)
            if at is not None:
                insort(self._taken, (at, at + length))
                return at, used, request
        return None

    def room_from(self, at: int) -> int:
        """How long a text that starts at `at` may last."""
        following = bisect_left(self._taken, (at + 1, 0))
        limit = self._taken[following][0] - GAP_MS if following < len(self._taken) else self._end_ms
        return min(limit, self._end_ms) - at

    def _free(self, earliest: int, length: int, latest: int | None) -> int | None:
        at = earliest
        index = max(bisect_left(self._taken, (at, 0)) - 1, 0)
        for begin, end in islice(self._taken, index, None):
            if at + length + GAP_MS <= begin:
                break
            if at < end + GAP_MS:
                at = max(at, end + GAP_MS)
        fits = at + length <= self._end_ms and (latest is None or at <= latest)
        return at if fits else None
