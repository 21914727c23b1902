"""What the sessions' table shows and in which order, as plain values and words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from rehab_player.core.history import Zoom
from rehab_player.core.session import SessionState
from rehab_player.storage.history_query import Order, SessionFilter
from rehab_player.ui.history.calendar_words import weekday_text
from rehab_player.ui.routines.wording import area_word
from rehab_player.ui.words import plain

translate = QCoreApplication.translate

EARLY = frozenset({SessionState.PARTIAL, SessionState.OPEN})
"""What was not done to its end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """The person's choices about the table. `day` is one picked in the calendar, before `zoom`."""

    routine: str | None = None
    area: str | None = None
    zoom: Zoom = Zoom.ALL
    day: date | None = None
    text: str = ""
    only_early: bool = False
    order: Order = Order.DATE
    descending: bool = True

    def condition(self, today: date) -> SessionFilter:
        """The same for the log."""
        first, last = (self.day, self.day) if self.day else (self.zoom.first_day(today), None)
        return SessionFilter(
            routines=frozenset() if self.routine is None else frozenset({self.routine}),
            area=self.area,
            first=first,
            last=last,
            text=self.text,
            states=EARLY if self.only_early else frozenset(),
        )

    @property
    def is_filtered(self) -> bool:
        """Whether some sessions are left out."""
        return replace(self, order=Order.DATE, descending=True) != Shown()

    def sorted_by(self, order: Order) -> Shown:
        """Sorted by `order`; by the same once more turns it round."""
        turned = not self.descending if order is self.order else order is not Order.ROUTINE
        return replace(self, order=order, descending=turned)

    def unfiltered(self) -> Shown:
        """All sessions, in the same order."""
        return Shown(order=self.order, descending=self.descending)


def filter_words(shown: Shown) -> str:
    """What the filter button says."""
    told = []
    if shown.routine is not None:
        told.append(plain(shown.routine))
    if shown.area is not None:
        told.append(area_word(shown.area))
    if shown.zoom is not Zoom.ALL and shown.day is None:
        told.append(zoom_word(shown.zoom))
    if shown.only_early:
        told.append(translate("History", "Stopped early"))
    if not told:
        return translate("History", "All routines")
    return told[0] if len(told) == 1 else translate("History", "%n filters", "", len(told))


def day_words(day: date) -> str:
    """The chip of the picked day."""
    return weekday_text(day)


def zoom_word(zoom: Zoom) -> str:
    """A stretch of time, in the words of its chip."""
    words = {
        Zoom.FOUR_WEEKS: translate("History", "4 weeks"),
        Zoom.TWELVE_WEEKS: translate("History", "12 weeks"),
        Zoom.YEAR: translate("History", "1 year"),
        Zoom.ALL: translate("History", "All"),
    }
    return words[zoom]


def order_word(order: Order) -> str:
    """What the table can be sorted by."""
    words = {
        Order.DATE: translate("History", "Date"),
        Order.ROUTINE: translate("History", "Routine"),
        Order.LENGTH: translate("History", "Length"),
        Order.WORST: translate("History", "Worst pain"),
        Order.MORNING: translate("History", "Next morning"),
        Order.STATE: translate("History", "Done or stopped"),
    }
    return words[order]
