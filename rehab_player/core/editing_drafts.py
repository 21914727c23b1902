"""When the text that is not saved yet is kept beside the data, for after a crash."""

from __future__ import annotations

QUIET_MS = 1_000
"""A pause in the typing after which the draft is kept."""
LONGEST_MS = 5_000
"""The most that a crash can take from somebody who never pauses."""


def draft_due_ms(first_change_ms: int | None, last_change_ms: int | None) -> int | None:
    """When to keep the draft: both times are those of the first and the last change since it was kept.

    None while nothing has changed.
    """
    if first_change_ms is None or last_change_ms is None:
        return None
    return min(last_change_ms + QUIET_MS, first_change_ms + LONGEST_MS)
