"""The orders in which routines can be listed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_DIGITS = re.compile(r"(\d+)")


class Order(StrEnum):
    NAME = "name"
    LENGTH = "length"
    """The shortest first."""
    LAST_DONE = "last done"
    """The latest first; what was never done comes last."""


@dataclass(frozen=True, slots=True)
class ShelfRow:
    """What a routine is sorted by. `last_done` is ISO 8601 as in the log, empty for never.

    `total_ms` is None for a file with problems.
    """

    key: str
    name: str
    total_ms: int | None
    last_done: str = ""
    favourite: bool = False


def in_order(rows: Iterable[ShelfRow], order: Order) -> tuple[ShelfRow, ...]:
    """The rows sorted, favourites first, and by name where nothing else tells them apart."""
    by_name = sorted(rows, key=lambda row: (natural(row.name), row.key))
    if order is Order.LENGTH:
        by_name.sort(key=lambda row: (row.total_ms is None, row.total_ms or 0))
    elif order is Order.LAST_DONE:
        by_name.sort(key=lambda row: _moment(row.last_done), reverse=True)
    return tuple(sorted(by_name, key=lambda row: not row.favourite))


def _moment(last_done: str) -> float:
    """Seconds since 1970; before everything for never."""
    return datetime.fromisoformat(last_done).timestamp() if last_done else float("-inf")


def natural(name: str) -> tuple[tuple[int, int, str], ...]:
    """So that "Week 2" comes before "Week 10", whatever its capitals."""
    return tuple(
        (0, int(part), "") if part.isascii() and part.isdigit() else (1, 0, part)
        for part in _DIGITS.split(name.casefold())
        if part
    )
