"""The charts of measures and loads, each side by itself, and what change of them is real."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab_player.core.history_measures import Change
from rehab_player.core.language import decimal
from rehab_player.core.routine import Side
from rehab_player.ui.history.chart_values import (
    LineChart,
    Point,
    Series,
    Table,
    day_marks,
    three_marks,
)
from rehab_player.ui.history.wording import day_text, value_text
from rehab_player.ui.words import plain, side_word

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from rehab_player.core.history_measures import MeasureLine

translate = QCoreApplication.translate


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
    return counts.format(told=told, n=decimal(real), unit=plain(lines[0].unit))


def _measure_series(line: MeasureLine) -> Series:
    right = line.side is Side.RIGHT
    value = decimal(line.last)
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
    return f"{sign}{decimal(abs(value))}"


def _measure_table(lines: Sequence[MeasureLine], today: date) -> Table:
    by_line = [{point.day: point.value for point in line.points} for line in lines]
    days = sorted({day for values in by_line for day in values}, reverse=True)
    return Table(
        title=measure_name(lines[0]) if lines else translate("History", "Measures"),
        heads=(translate("History", "Day"), *(_side(line) for line in lines)),
        rows=tuple(
            (day_text(day, today), *(value_text(values.get(day)) for values in by_line)) for day in days
        ),
    )
