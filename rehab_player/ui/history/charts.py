"""The charts of the history, made from its statistics: pain, measures and loads, work by week."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab_player.core.history_doses import doses_by_week
from rehab_player.core.history_measures import Change
from rehab_player.core.history_pain import PainLine, daily_worst, first_step_line, pain_lines, weekly_means
from rehab_player.core.history_work import work_by_week
from rehab_player.core.routine import Side
from rehab_player.core.session import PainMoment
from rehab_player.ui.history.chart_values import (
    Bar,
    BarChart,
    LineChart,
    Mark,
    Point,
    Series,
    Table,
    bar_marks,
    day_marks,
    three_marks,
)
from rehab_player.ui.history.wording import NONE_TOLD, day_text
from rehab_player.ui.player.wording import plain, side_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from rehab_player.core.history import SessionFacts
    from rehab_player.core.history_doses import Prescription
    from rehab_player.core.history_measures import MeasureLine
    from rehab_player.core.history_pain import MorningFact, WeekMean
    from rehab_player.core.history_work import WeekWork

translate = QCoreApplication.translate

MINUTE_MS = 60_000
MORNING_DASH = (7.0, 4.0)
DAILY_UP_TO = 120
"""Over more days pain is drawn by week."""
WEEK_NAMES = 8
"""Beyond so many bars only some have a name."""


class Weekly(StrEnum):
    """What the bars of the weeks can tell."""

    DOSES = "doses"
    SESSIONS = "sessions"
    TIME = "time"
    REPS = "reps"
    TENSION = "tension"


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


def measure_name(line: MeasureLine) -> str:
    """What a chart of this measure is called: "Knee to wall, cm"."""
    unit = plain(line.unit)
    named = f"{plain(line.name)}, {unit}" if unit else plain(line.name)
    return f"{named}, {plain(line.routine)}" if line.routine else named


def measure_chart(lines: Sequence[MeasureLine], first: date, last: date, today: date) -> LineChart:
    """The sides of one measure. A change that chance alone makes is drawn pale."""
    values = [point.value for line in lines for point in line.points]
    return LineChart(
        series=tuple(_measure_series(line) for line in lines),
        first=first.toordinal(),
        last=last.toordinal(),
        xs=(day_marks(first, last, today)[0], day_marks(first, last, today)[-1]),
        ys=three_marks(min(values), max(values)) if values else (),
        table=_measure_table(lines, today),
    )


def measure_verdict(lines: Sequence[MeasureLine]) -> str:
    """What became of it: "left +3, right no real change (below 1.9 cm)"."""
    told = ", ".join(_verdict(line) for line in lines if len(line.points) > 1)
    real = next((line.real_from for line in lines if line.real_from is not None), None)
    if real is None or not told:
        return told
    unreal = any(line.verdict is Change.NOT_REAL for line in lines)
    counts = translate("History", "{told} (from {n} {unit} on it is real)")
    if unreal:
        counts = translate("History", "{told} (below {n} {unit})")
    return counts.format(told=told, n=f"{real:g}", unit=plain(lines[0].unit))


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
    told = [f"{value:g}" for value in values]
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
        rows=tuple((day_text(day, today), *(_told(scores.get(day)) for scores in by_line)) for day in days),
    )


def _pain_weeks_table(lines: Sequence[PainLine]) -> Table:
    by_line = [{mean.monday: mean.mean for mean in _means(line)} for line in lines]
    weeks = sorted({week for means in by_line for week in means}, reverse=True)
    cells = [
        [NONE_TOLD if week not in means else f"{means[week]:.1f}" for means in by_line] for week in weeks
    ]
    return Table(
        title=translate("History", "Pain, mean of each week"),
        heads=(translate("History", "Week from"), *(moment_word(line.moment) for line in lines)),
        rows=tuple((week.isoformat(), *told) for week, told in zip(weeks, cells, strict=True)),
    )


def _means(line: PainLine) -> Sequence[WeekMean]:
    return weekly_means((point.day, point.score) for point in line.points)


def _measure_series(line: MeasureLine) -> Series:
    right = line.side is Side.RIGHT
    value = f"{line.last:g}"
    return Series(
        name=_side(line),
        token="c_before" if right else "c_worst",
        shape="circle" if right else "square",
        points=tuple(Point(point.day.toordinal(), point.value) for point in line.points),
        width=2.0 if right else 2.4,
        dash=(7.0, 4.0) if right else (),
        pale=line.verdict is Change.NOT_REAL,
        end=f"{_side(line)} {value}" if line.side else value,
    )


def _side(line: MeasureLine) -> str:
    return side_word(line.side) if line.side else plain(line.name)


def _verdict(line: MeasureLine) -> str:
    side = f"{side_word(line.side)} " if line.side else ""
    if line.verdict is Change.NOT_REAL:
        return side + translate("History", "no real change")
    return f"{side}{signed(line.change)}"


def signed(value: float) -> str:
    """A change with its sign: "+3", "−1.5", "±0"."""
    sign = "+" if value > 0 else "−" if value < 0 else "±"
    return f"{sign}{abs(value):g}"


def _measure_table(lines: Sequence[MeasureLine], today: date) -> Table:
    by_line = [{point.day: point.value for point in line.points} for line in lines]
    days = sorted({day for values in by_line for day in values}, reverse=True)
    return Table(
        title=measure_name(lines[0]) if lines else translate("History", "Measures"),
        heads=(translate("History", "Day"), *(_side(line) for line in lines)),
        rows=tuple((day_text(day, today), *(_told(values.get(day)) for values in by_line)) for day in days),
    )


def _told(value: float | None) -> str:
    return NONE_TOLD if value is None else f"{value:g}"


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
