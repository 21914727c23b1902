"""Where the blocks of a timeline strip stand: pure arithmetic on widths."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rehab_player.core.timeline import Kind, Segment

if TYPE_CHECKING:
    from collections.abc import Sequence

GAP = 2
LEAST = 3
GIVES_FROM = 9
"""Blocks wider than this give the room that makes the narrowest ones `LEAST` px wide."""
WAIT_WIDTH = 0.32
LEAST_WAIT = 6
LOW = 0.36
NARROW = 0.66
NOTCH_FROM = 4.5
"""A repetition is marked where it is at least this many px wide."""


class Block(NamedTuple):
    """A block's left edge and width in px, and its height as a share of the strip's."""

    x: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width


def blocks(segments: Sequence[Segment], width: float, height: float) -> tuple[Block, ...]:
    """One block per segment, in order, from 0 to `width`.

    Where there is no room for gaps and least widths, blocks only share the width by length.
    """
    if not segments:
        return ()
    gaps = GAP * (len(segments) - 1)
    if gaps + LEAST * len(segments) > width:
        return _placed(segments, _shares(segments, width), 0.0, width)
    waiting = _wait_width(segments, width - gaps, height)
    waits = sum(s.is_wait for s in segments)
    timed = iter(_timed(segments, max(0.0, width - gaps - waiting * waits)))
    widths = [waiting if s.is_wait else next(timed) for s in segments]
    return _placed(segments, widths, GAP, width)


def notches(segment: Segment, block: Block) -> tuple[float, ...]:
    """Where the gap lines between repetitions stand, from the strip's left."""
    count = segment.count if isinstance(segment.count, int) else 0
    if segment.duration_ms is None or count < 2 or block.width / count < NOTCH_FROM:
        return ()
    return tuple(block.x + block.width * rep / count for rep in range(1, count))


def _wait_width(segments: Sequence[Segment], room: float, height: float) -> float:
    """The width of a wait; with nothing but waits they share the whole strip."""
    if all(s.is_wait for s in segments):
        return room / len(segments)
    wanted = max(LEAST_WAIT, WAIT_WIDTH * height)
    waits = sum(s.is_wait for s in segments)
    return min(wanted, room / 2 / waits) if waits else wanted


def _timed(segments: Sequence[Segment], room: float) -> list[float]:
    """The widths of the segments that have a length."""
    lengths = [s.duration_ms for s in segments if s.duration_ms is not None]
    total = sum(lengths) or 1
    plain = [room * length / total for length in lengths]
    added = sum(LEAST - w for w in plain if w < LEAST)
    wide = sum(w - GIVES_FROM for w in plain if w > GIVES_FROM)
    give = min(1.0, added / wide) if wide > 0 else 0.0
    return [LEAST if w < LEAST else w - (w - GIVES_FROM) * give if w > GIVES_FROM else w for w in plain]


def _shares(segments: Sequence[Segment], width: float) -> list[float]:
    lengths = [s.duration_ms or 0 for s in segments]
    total = sum(lengths)
    if not total:
        return [width / len(segments)] * len(segments)
    return [width * length / total for length in lengths]


def _placed(
    segments: Sequence[Segment], widths: Sequence[float], gap: float, width: float
) -> tuple[Block, ...]:
    """Blocks one after the other; what rounding and least widths make too long is squeezed."""
    total = sum(widths)
    room = width - gap * (len(widths) - 1)
    squeeze = room / total if total > 0 else 1.0
    found, x = [], 0.0
    for segment, own in zip(segments, widths, strict=True):
        found.append(Block(x, own * squeeze, _height(segment)))
        x += own * squeeze + gap
    return tuple(found)


def _height(segment: Segment) -> float:
    if segment.kind is Kind.REST or (segment.kind is Kind.SETUP and not segment.is_wait):
        return LOW
    return NARROW if segment.kind is Kind.SWITCH else 1.0
