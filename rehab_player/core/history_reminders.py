"""Reminders that go into the calendar of a phone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

ALL_DAYS = frozenset(range(7))


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """A routine due `at` a time of day, wherever the person then is, from `first` to `last` (None: no end).

    `weekdays` are 0 for Monday to 6 for Sunday. `every_days` of 2 is every other day instead,
    counted from `first`. `minutes` is how long the routine takes.
    """

    routine_name: str
    at: time
    first: date
    last: date | None = None
    weekdays: frozenset[int] = ALL_DAYS
    every_days: int = 1
    minutes: int = 10
    note: str = ""

    def __post_init__(self) -> None:
        if not self.weekdays or not self.weekdays <= ALL_DAYS or self.every_days < 1 or self.minutes < 1:
            raise ValueError("a reminder needs weekdays of 0 to 6, and days and minutes of 1 or more")
