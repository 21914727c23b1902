"""What a chart shows, as plain values; a table of the same goes with each."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QCoreApplication

from rehab_player.core.language import decimal
from rehab_player.ui.dates import month
from rehab_player.ui.history.wording import day_text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

translate = QCoreApplication.translate

Shape = Literal["circle", "square", "triangle"]
LEAST_POINTS = 3
"""Fewer make no line."""
LABELS = 4
"""So many stretches lie between the dates below a chart."""
LONG_DAYS = 300
"""Beyond these the dates are told as months."""
_STEPS = (1.0, 1.5, 2.0, 2.5, 3.0, 5.0, 7.0)


class Mark(NamedTuple):
    """A place on an axis and its words."""

    at: float
    words: str


class Point(NamedTuple):
    """A day as `date.toordinal` gives it, and a value."""

    x: int
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One line. `dash` is in px, empty for solid; `pale` marks no real change; `end` stands beside it."""

    name: str
    token: str
    shape: Shape
    points: tuple[Point, ...]
    width: float = 2.4
    dash: tuple[float, ...] = ()
    pale: bool = False
    end: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The same as the chart, in rows."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LineChart:
    """Lines over days; `zones` draws those of pain behind them."""

    series: tuple[Series, ...]
    first: int
    last: int
    xs: tuple[Mark, ...]
    ys: tuple[Mark, ...]
    table: Table
    zones: bool = False

    @property
    def days_told(self) -> int:
        """How many days have a point in some line."""
        return len({point.x for series in self.series for point in series.points})


class Bar(NamedTuple):
    """One week: its words, what was done, and what was due, where that is known."""

    words: str
    done: float
    due: float | None
    tip: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BarChart:
    """A bar for each week."""

    bars: tuple[Bar, ...]
    ys: tuple[Mark, ...]
    table: Table


Chart = LineChart | BarChart


def day_marks(first: date, last: date, today: date) -> tuple[Mark, ...]:
    """Dates below a chart, evenly apart; the last one is called today where it is."""
    start, end = first.toordinal(), last.toordinal()
    count = min(LABELS, max(1, end - start))
    places = [start + round((end - start) * n / count) for n in range(count + 1)] if end > start else [start]
    return tuple(Mark(place, _day_words(place, end - start, today)) for place in places)


def three_marks(low: float, high: float) -> tuple[Mark, ...]:
    """Three round values, evenly apart, between which `low` and `high` lie."""
    step = _least_step(low, high)
    base = floor(low / step) * step
    return tuple(Mark(base + n * step, decimal(base + n * step)) for n in range(3))


def _least_step(low: float, high: float) -> float:
    power = 0.01
    while True:
        for part in _STEPS:
            step = part * power
            if floor(low / step) * step + 2 * step >= high:
                return step
        power *= 10


def bar_marks(values: Sequence[float]) -> tuple[Mark, ...]:
    """Nothing, half and all on the axis of bars, in whole numbers."""
    top = max(2.0, *values) if values else 2.0
    return three_marks(0.0, top) if top > 2 else tuple(Mark(n, str(n)) for n in range(3))


def _day_words(place: int, span: int, today: date) -> str:
    if place == today.toordinal():
        return translate("History", "today")
    day = type(today).fromordinal(place)
    if span > LONG_DAYS:
        return month(day)
    return day_text(day, day)
