"""What the calendar says of a day: pure functions, usable without a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from rehab_player.core.history import DAY, WEEK
from rehab_player.core.history_calendar import Fill
from rehab_player.ui.dates import weekday
from rehab_player.ui.history.wording import light_word
from rehab_player.ui.words import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from rehab_player.core.history import SessionFacts
    from rehab_player.core.history_calendar import CalendarDay

translate = QCoreApplication.translate

LABELLED_DAYS = (0, 2, 4, 6)
"""Every second weekday has its name beside its row."""
LEAST_COLUMNS = 3
"""So far apart the names of two months are at least."""


def worst_by_day(rows: Iterable[SessionFacts]) -> dict[date, int]:
    """The worst pain during a session of each day on which one was told."""
    worst: dict[date, int] = {}
    for row in rows:
        if row.pain_worst is not None:
            worst[row.day] = max(row.pain_worst, worst.get(row.day, 0))
    return worst


def cell_text(day: CalendarDay, worst: int | None) -> str:
    """A day in words: "Wednesday 6 May, 2 of 2 done, worst 4, yellow"."""
    parts = [weekday_text(day.day), _done(day)]
    if worst is not None:
        parts.append(translate("History", "worst {n}").format(n=worst))
    if day.light is not None:
        parts.append(light_word(day.light.value))
    if day.note:
        parts.append(translate("History", "note: {text}").format(text=plain(day.note)))
    return ", ".join(parts)


def weekday_text(day: date) -> str:
    """A date with its weekday, "Wednesday 6 May"."""
    return weekday(day)


def row_names() -> tuple[str, ...]:
    """The short name of each weekday that has one in the calendar, "" for the others."""
    short = QLocale.FormatType.ShortFormat
    return tuple(
        QLocale().standaloneDayName(day + 1, short) if day in LABELLED_DAYS else "" for day in range(7)
    )


def column_names(first: date, weeks: int) -> tuple[str, ...]:
    """The name of the month that begins in each week, and of the first week's where there is room."""
    names = [_month_begun(first + week * WEEK) for week in range(weeks)]
    if not any(names[:LEAST_COLUMNS]):
        names[0] = month_name(first)
    return tuple(names)


def month_name(day: date) -> str:
    """The short name of a day's month."""
    return QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)


def legend() -> Sequence[tuple[str, str]]:
    """Fills and lights with their words, in the order of the legend."""
    words: Mapping[Fill, str] = {
        Fill.NONE: translate("History", "none"),
        Fill.SOME: translate("History", "some"),
        Fill.MOST: translate("History", "most"),
        Fill.ALL: translate("History", "all done"),
    }
    lights = [(light, light_word(light)) for light in ("yellow", "red")]
    return [*((fill_token(fill), word) for fill, word in words.items()), *lights]


def fill_token(fill: Fill) -> str:
    """The colour of a day that is so full."""
    return {Fill.NONE: "h0", Fill.SOME: "h1", Fill.MOST: "h2", Fill.ALL: "h3"}[fill]


def _done(day: CalendarDay) -> str:
    if day.doses is not None and day.doses.due:
        told = translate("History", "{done} of {due} done")
        return told.format(done=day.doses.counted, due=day.doses.due)
    if not day.sessions:
        return translate("History", "nothing")
    return translate("History", "%n sessions", "", day.sessions)


def _month_begun(week: date) -> str:
    days = (week + offset * DAY for offset in range(7))
    first = next((day for day in days if day.day == 1), None)
    return "" if first is None else month_name(first)
