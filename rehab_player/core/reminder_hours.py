"""The hours of the day in which reminders may come, as the person sets them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

_STEP_MIN = 5
HOURS_OF_A_DAY = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """The hours of the day in which to remind: from `first` up to and without `until`, 0 to 24.

    Where `until` is not after `first`, they last until midnight.
    """

    first: int = 8
    until: int = 21

    @property
    def begins(self) -> time:
        """When the first reminder of a day may come."""
        return time(self.first)

    def hold(self, moment: time) -> bool:
        """Whether a reminder may come at that time of day."""
        return self.first <= moment.hour < self._end

    def spread(self, times: int, *, apart: float = 0) -> tuple[time, ...]:
        """So many times of a day, the first when they begin, on five minutes, `apart` hours at least.

        What would not fit into the day any more is left out.
        """
        gap = max((self._end - self.first) * 60 / times, apart * 60)
        minutes = (self.first * 60 + gap * number for number in range(times))
        rounded = (int(minute) // _STEP_MIN * _STEP_MIN for minute in minutes)
        return tuple(time(minute // 60, minute % 60) for minute in rounded if minute < HOURS_OF_A_DAY * 60)

    @property
    def _end(self) -> int:
        return self.until if self.until > self.first else HOURS_OF_A_DAY
