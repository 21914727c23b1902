"""Holds values back for a while, in order: what is shown waits for a sound that arrives late."""

from __future__ import annotations

from collections import deque
from typing import Generic, TypeVar

T = TypeVar("T")


class DelayLine(Generic[T]):
    """Values with the moments from which on they count. All times are milliseconds of one clock."""

    def __init__(self) -> None:
        self._held: deque[tuple[int, T]] = deque()

    def put(self, value: T, due_ms: int) -> None:
        """Hold `value` back until `due_ms`; never let it overtake the one before."""
        if self._held:
            due_ms = max(due_ms, self._held[-1][0])
        self._held.append((due_ms, value))

    def take(self, now_ms: int) -> T | None:
        """The newest value that is due, and let go of those before it; None when none is."""
        newest = None
        while self._held and self._held[0][0] <= now_ms:
            newest = self._held.popleft()[1]
        return newest

    def clear(self) -> None:
        """Let go of everything."""
        self._held.clear()

    @property
    def next_due_ms(self) -> int | None:
        """When the next value is due; None when nothing is held back."""
        return self._held[0][0] if self._held else None
