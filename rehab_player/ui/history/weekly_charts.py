"""The charts of the weeks: doses done of those due, sessions, time, repetitions, tension."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab_player.core.history_doses import doses_by_week
from rehab_player.core.history_work import work_by_week
from rehab_player.core.language import decimal
from rehab_player.ui.history.chart_values import (
    Bar,
    BarChart,
    Table,
    bar_marks,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from rehab_player.core.history import SessionFacts
    from rehab_player.core.history_doses import Prescription
    from rehab_player.core.history_work import WeekWork

translate = QCoreApplication.translate

MINUTE_MS = 60_000
WEEK_NAMES = 8
"""Beyond so many bars only some have a name."""


class Weekly(StrEnum):
    """What the bars of the weeks can tell."""

    DOSES = "doses"
    SESSIONS = "sessions"
    TIME = "time"
    REPS = "reps"
    TENSION = "tension"


def weekly_name(weekly: Weekly) -> str:
    """What a chart of the weeks is called."""
    words = {
        Weekly.DOSES: translate("History", "Doses done, of those due"),
        Weekly.SESSIONS: translate("History", "Sessions a week"),
        Weekly.TIME: translate("History", "Minutes a week"),
        Weekly.REPS: translate("History", "Repetitions a week"),
        Weekly.TENSION: translate("History", "Minutes under tension"),
    }
    return words[weekly]


def weekly_chart(
    weekly: Weekly,
    rows: Sequence[SessionFacts],
    prescriptions: Sequence[Prescription],
    first: date,
    last: date,
) -> BarChart:
    """A bar for each week that touches the days from `first` to `last`."""
    if weekly is Weekly.DOSES:
        return _dose_chart(rows, prescriptions, first, last)
    work = work_by_week(rows, first, last)
    values = [_amount(weekly, week) for week in work]
    names = _week_names([week.monday for week in work])
    told = [decimal(value) for value in values]
    return BarChart(
        bars=tuple(
            Bar(name, value, None, f"{week_word(week.monday)}: {tell}")
            for name, value, week, tell in zip(names, values, work, told, strict=True)
        ),
        ys=bar_marks(values),
        table=Table(
            title=weekly_name(weekly),
            heads=(translate("History", "Week"), weekly_name(weekly)),
            rows=tuple((week_word(week.monday), tell) for week, tell in zip(work, told, strict=True))[::-1],
        ),
    )


def week_word(monday: date) -> str:
    """A week by its number, "wk 15"."""
    return translate("History", "wk {n}").format(n=monday.isocalendar().week)


def _dose_chart(
    rows: Sequence[SessionFacts], prescriptions: Sequence[Prescription], first: date, last: date
) -> BarChart:
    weeks = doses_by_week(rows, prescriptions, first, last)
    names = _week_names([week.monday for week in weeks])
    of = translate("History", "{week}: {done} of {due}")
    told = [
        of.format(week=week_word(week.monday), done=week.doses.counted, due=week.doses.due) for week in weeks
    ]
    return BarChart(
        bars=tuple(
            Bar(name, week.doses.counted, week.doses.due, tip)
            for name, week, tip in zip(names, weeks, told, strict=True)
        ),
        ys=bar_marks([max(week.doses.due, week.doses.counted) for week in weeks]),
        table=Table(
            title=weekly_name(Weekly.DOSES),
            heads=(
                translate("History", "Week"),
                translate("History", "Done"),
                translate("History", "Due"),
                translate("History", "Stopped early"),
            ),
            rows=tuple(
                (
                    week_word(week.monday),
                    str(week.doses.counted),
                    str(week.doses.due),
                    str(week.doses.partial),
                )
                for week in reversed(weeks)
            ),
        ),
    )


def _amount(weekly: Weekly, week: WeekWork) -> float:
    amounts = {
        Weekly.SESSIONS: week.sessions,
        Weekly.TIME: round(week.active_ms / MINUTE_MS, 1),
        Weekly.REPS: week.reps,
        Weekly.TENSION: round(week.tension_ms / MINUTE_MS, 1),
    }
    return amounts[weekly]


def _week_names(mondays: Iterable[date]) -> list[str]:
    """The first and the last in full, between them numbers, as many as there is room for."""
    weeks = list(mondays)
    every = -(-len(weeks) // WEEK_NAMES)
    names = []
    for number, week in enumerate(weeks):
        ends = number in (0, len(weeks) - 1)
        shown = ends or (number % every == 0 and len(weeks) - 1 - number >= every)
        word = week_word(week) if ends else str(week.isocalendar().week)
        names.append(word if shown else "")
    return names
