"""The charts of pain: before, worst and next morning, first steps, and stiffness."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab_player.core.history_pain import PainLine, daily_worst, first_step_line, pain_lines, weekly_means
from rehab_player.core.language import one_decimal
from rehab_player.core.session import PainMoment
from rehab_player.ui.history.chart_values import (
    LineChart,
    Mark,
    Point,
    Series,
    Table,
    bar_marks,
    day_marks,
)
from rehab_player.ui.history.wording import NONE_TOLD, day_text, value_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from rehab_player.core.history import SessionFacts
    from rehab_player.core.history_pain import MorningFact, WeekMean

translate = QCoreApplication.translate

MORNING_DASH = (7.0, 4.0)
DAILY_UP_TO = 120
"""Over more days pain is drawn by week."""


def pain_chart(rows: Sequence[SessionFacts], first: date, last: date, today: date) -> LineChart:
    """Pain before, worst during and next morning: the worst of each day, over longer times weekly means."""
    lines = pain_lines(rows)
    weekly = is_weekly(first, last)
    marks = tuple(Mark(score, str(score)) for score in (0, 2, 5, 10))
    return LineChart(
        series=tuple(_pain_series(line, first if weekly else None) for line in lines),
        first=first.toordinal(),
        last=last.toordinal(),
        xs=day_marks(first, last, today),
        ys=marks,
        table=_pain_weeks_table(lines) if weekly else _pain_table(lines, today),
        zones=True,
    )


def first_step_chart(mornings: Iterable[MorningFact], first: date, last: date, today: date) -> LineChart:
    """The pain of the first steps on each morning, over longer times weekly means."""
    line = PainLine(moment=PainMoment.MORNING, points=first_step_line(mornings))
    weekly = is_weekly(first, last)
    table = _pain_weeks_table([line]) if weekly else _pain_table([line], today)
    series = replace(_pain_series(line, first if weekly else None), name=translate("History", "first steps"))
    return LineChart(
        series=(series,),
        first=first.toordinal(),
        last=last.toordinal(),
        xs=day_marks(first, last, today),
        ys=tuple(Mark(score, str(score)) for score in (0, 2, 5, 10)),
        table=replace(table, title=translate("History", "First steps"), heads=(table.heads[0], series.name)),
        zones=True,
    )


def stiffness_chart(mornings: Iterable[MorningFact], first: date, last: date, today: date) -> LineChart:
    """The minutes until the stiffness of a morning went, the longest of each day."""
    longest: dict[date, int] = {}
    for fact in mornings:
        if fact.stiff_min is not None:
            longest[fact.day] = max(fact.stiff_min, longest.get(fact.day, 0))
    name = translate("History", "stiff minutes")
    points = tuple(Point(day.toordinal(), longest[day]) for day in sorted(longest))
    rows = tuple((day_text(day, today), str(longest[day])) for day in sorted(longest, reverse=True))
    return LineChart(
        series=(Series(name=name, token="c_morning", shape="triangle", points=points, dash=MORNING_DASH),),
        first=first.toordinal(),
        last=last.toordinal(),
        xs=day_marks(first, last, today),
        ys=bar_marks(list(longest.values())),
        table=Table(
            title=translate("History", "Stiff minutes in the morning"),
            heads=(translate("History", "Day"), name),
            rows=rows,
        ),
    )


def is_weekly(first: date, last: date) -> bool:
    """Whether there is no room for a mark on each day."""
    return (last - first).days >= DAILY_UP_TO


def _pain_series(line: PainLine, weekly_from: date | None) -> Series:
    """A point a day, or a week; the first week stands where it begins within the chart."""
    token, shape, dash, width = {
        PainMoment.BEFORE: ("c_before", "circle", (2.0, 4.0), 2.0),
        PainMoment.WORST: ("c_worst", "square", (), 2.4),
        PainMoment.MORNING: ("c_morning", "triangle", MORNING_DASH, 2.4),
    }[line.moment]
    points = tuple(Point(point.day.toordinal(), point.score) for point in daily_worst(line.points))
    if weekly_from is not None:
        points = tuple(
            Point(max(mean.monday, weekly_from).toordinal(), round(mean.mean, 1)) for mean in _means(line)
        )
    return Series(
        name=moment_word(line.moment),
        token=token,
        shape=shape,  # type: ignore[arg-type]
        points=points,
        width=width,
        dash=dash,
    )


def moment_word(moment: PainMoment) -> str:
    """A line of the pain chart in words."""
    words = {
        PainMoment.BEFORE: translate("History", "before"),
        PainMoment.WORST: translate("History", "worst during"),
        PainMoment.AFTER: translate("History", "after"),
        PainMoment.MORNING: translate("History", "next morning"),
    }
    return words[moment]


def _pain_table(lines: Sequence[PainLine], today: date) -> Table:
    by_line = [{point.day: point.score for point in daily_worst(line.points)} for line in lines]
    days = sorted({day for scores in by_line for day in scores}, reverse=True)
    return Table(
        title=translate("History", "Pain"),
        heads=(translate("History", "Day"), *(moment_word(line.moment) for line in lines)),
        rows=tuple(
            (day_text(day, today), *(value_text(scores.get(day)) for scores in by_line)) for day in days
        ),
    )


def _pain_weeks_table(lines: Sequence[PainLine]) -> Table:
    by_line = [{mean.monday: mean.mean for mean in _means(line)} for line in lines]
    weeks = sorted({week for means in by_line for week in means}, reverse=True)
    cells = [
        [NONE_TOLD if week not in means else one_decimal(means[week]) for means in by_line] for week in weeks
    ]
    return Table(
        title=translate("History", "Pain, mean of each week"),
        heads=(translate("History", "Week from"), *(moment_word(line.moment) for line in lines)),
        rows=tuple((week.isoformat(), *told) for week, told in zip(weeks, cells, strict=True)),
    )


def _means(line: PainLine) -> Sequence[WeekMean]:
    return weekly_means((point.day, point.score) for point in line.points)
