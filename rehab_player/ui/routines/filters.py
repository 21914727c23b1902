"""Which routines fit a search and the chosen filters."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from rehab_player.ui.routines.cards import RoutineCard, fold
from rehab_player.ui.routines.marks import NO_MARKS, Marks

MINUTE_MS = 60_000
NO_KIT = ""
"""The kit filter's value for routines that need nothing."""


class Length(Enum):
    """Ranges of length: above the first and up to the second, in minutes."""

    SHORT = (0, 5)
    MIDDLE = (5, 10)
    LONG = (10, 20)
    LONGER = (20, 24 * 60)

    def holds(self, ms: int) -> bool:
        """Whether a routine of `ms` is in this range; one of no length is a short one."""
        low, high = self.value
        return low * MINUTE_MS < max(1, ms) <= high * MINUTE_MS


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What the person is looking for; None and an empty text leave a thing open."""

    text: str = ""
    area: str | None = None
    goal: str | None = None
    kit: str | None = None
    length: Length | None = None
    favourites: bool = False

    @property
    def is_open(self) -> bool:
        """True when everything fits."""
        return self == Filter()

    def fits(self, card: RoutineCard, marks: Marks = NO_MARKS) -> bool:
        """Whether a routine has every word of the text and all that was chosen."""
        return (
            all(word in card.search for word in fold(self.text).split())
            and (self.area is None or self.area in card.areas)
            and (self.goal is None or self.goal == card.goal)
            and (self.kit is None or self._fits_kit(card))
            and (self.length is None or self.length.holds(card.length_ms))
            and (not self.favourites or marks.is_favourite(card))
        )

    def _fits_kit(self, card: RoutineCard) -> bool:
        return not card.equipment if self.kit == NO_KIT else self.kit in card.equipment
