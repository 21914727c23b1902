"""Places in a text: characters counted from 0, and the units in which Qt counts them.

Qt counts a sign beyond the first 65,536 (most emoji) as two.
"""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """From the character at `start` up to the one before `end`."""

    start: int
    end: int


def to_qt(text: str, offset: int) -> int:
    """Qt's position of a character."""
    before = text[:offset]
    return offset if before.isascii() else len(before.encode("utf-16-le", "surrogatepass")) // 2


def from_qt(text: str, position: int) -> int:
    """The character at one of Qt's positions; inside a pair of units, the one behind it."""
    if text[:position].isascii():
        return min(position, len(text))
    units = text.encode("utf-16-le", "surrogatepass")[: 2 * position]
    return len(units.decode("utf-16-le", "replace"))
