"""What is remembered about routines beside their files: favourites, when each was done, newer versions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab_player.storage.history import History
from rehab_player.storage.log_problem import LogProblem
from rehab_player.storage.own_routines import News
from rehab_player.storage.shelf_sort import Order, ShelfRow, in_order
from rehab_player.ui.dates import short_day

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rehab_player.storage.log import SessionLog
    from rehab_player.storage.own_routines import OwnRoutines
    from rehab_player.ui.routines.cards import RoutineCard

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Marks:
    """`last_done` is by file name, as ISO 8601 with offset; `news` by the person's own file."""

    favourites: frozenset[Path] = frozenset()
    news: Mapping[Path, News] = field(default_factory=dict)
    last_done: Mapping[str, str] = field(default_factory=dict)
    order: Order = Order.NAME

    def is_favourite(self, card: RoutineCard) -> bool:
        """Whether a routine is among the favourites."""
        return card.path in self.favourites

    def has_news(self, card: RoutineCard) -> bool:
        """Whether the bundled routine that this one is a copy of has changed since."""
        return card.path in self.news

    def done_at(self, card: RoutineCard) -> str:
        """When a routine was last done, as ISO 8601 with offset; empty for never."""
        return self.last_done.get(card.path.name, "")

    def in_order(self, cards: Iterable[RoutineCard]) -> tuple[RoutineCard, ...]:
        """The cards as they are to be listed."""
        by_key = {str(card.path): card for card in cards}
        rows = (
            ShelfRow(key, card.name, card.length_ms, self.done_at(card), self.is_favourite(card))
            for key, card in by_key.items()
        )
        return tuple(by_key[row.key] for row in in_order(rows, self.order))


NO_MARKS = Marks()
"""Nothing is remembered."""


def marks_of(own: OwnRoutines, log: SessionLog) -> Marks:
    """What is remembered now; a log that cannot be read tells nothing here."""
    try:
        last_done = History(log).last_done()
    except LogProblem:
        last_done = {}
    news = {each.own: each for each in own.news()}
    return Marks(own.favourites(), news, last_done, own.shelf.order)


def done_words(done_at: str, today: date) -> str:
    """When something was last done, for people: "done today", "done 3 May"; empty for never."""
    if not done_at:
        return ""
    day = datetime.fromisoformat(done_at).date()
    if day == today:
        return translate("Routines", "done today")
    if (today - day).days == 1:
        return translate("Routines", "done yesterday")
    return translate("Routines", "done {day}").format(day=short_day(day, today))


def order_words() -> tuple[tuple[Order, str], ...]:
    """The orders of the list, in words."""
    return (
        (Order.NAME, translate("Routines", "By name")),
        (Order.LENGTH, translate("Routines", "By length")),
        (Order.LAST_DONE, translate("Routines", "By when last done")),
    )
