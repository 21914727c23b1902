"""Which wording of a text is spoken when its real length is known.

The wordings are tried in order, longest first, as the voice speaks them; then again, a
little faster; what still does not fit is left out. So the listener hears the most that
fits, and never a text that runs into a tick or into another text.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

FASTEST = 1.25
"""The most that a text is speeded up."""
_STEPS = (1.1, FASTEST)


class Wording(NamedTuple):
    """A text, and how much faster than usual it is spoken."""

    text: str
    pace: float = 1.0


class Verdict(Enum):
    """What there is instead of a length, or of a wording."""

    UNKNOWN = "unknown"
    """Not rendered yet."""
    UNSPEAKABLE = "unspeakable"
    """The voice could not render it."""
    DROPPED = "dropped"


Length = int | Verdict
"""Milliseconds, or why they are not known."""


def wordings(texts: Sequence[str]) -> tuple[Wording, ...]:
    """All that may be tried, in order."""
    return tuple(Wording(text, pace) for pace in (1.0, *_STEPS) for text in texts)


def fit(texts: Sequence[str], room_ms: int, length_of: Callable[[Wording], Length]) -> Wording | Verdict:
    """The wording to speak; a `Wording` of UNKNOWN length is to be rendered, and asked again.

    DROPPED when none fits. `length_of` is asked only for what the rule has come to.
    """
    for wording in wordings(texts):
        length = length_of(wording)
        if length is Verdict.UNKNOWN or (isinstance(length, int) and length <= room_ms):
            return wording
    return Verdict.DROPPED
