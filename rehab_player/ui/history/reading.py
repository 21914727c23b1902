"""What the page needs of the history for one look at it, read in one go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from rehab_player.core.history import WEEK, SessionFacts, Zoom, between, monday
from rehab_player.core.history_calendar import CalendarDay, calendar, first_calendar_day
from rehab_player.core.history_doses import Prescription
from rehab_player.core.history_measures import MeasureLine, load_lines, measure_lines
from rehab_player.core.history_pain import MorningFact
from rehab_player.ui.history.calendar_words import worst_by_day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab_player.storage.history import History

LEAST_WEEKS = 6
"""Measures and weeks are shown for at least as long: four weeks of them say little."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """The calendar's days, and what the charts are made of, with the first day of each."""

    today: date
    days: tuple[CalendarDay, ...]
    worst: Mapping[date, int]
    pain_first: date
    pain_rows: tuple[SessionFacts, ...]
    mornings: tuple[MorningFact, ...]
    slow_first: date
    slow_rows: tuple[SessionFacts, ...]
    measures: tuple[tuple[MeasureLine, ...], ...]
    prescriptions: tuple[Prescription, ...]


def read_overview(
    history: History, today: date, zoom: Zoom, prescriptions: Sequence[Prescription]
) -> Overview:
    """Everything above the table. Raises LogProblem."""
    since = history.choices().first_day if zoom is Zoom.ALL else zoom.first_day(today)
    pain_first = min(since or today, today)
    slow_first = min(pain_first, monday(today) - (LEAST_WEEKS - 1) * WEEK)
    shown_from = first_calendar_day(today)
    rows = history.facts(min(slow_first, shown_from), today)
    half_year = between(rows, shown_from, today)
    notes = {note.day: note.text for note in history.day_notes(shown_from, today)}
    readings = history.measured(slow_first, today)
    return Overview(
        today=today,
        days=calendar(half_year, today, prescriptions, notes),
        worst=worst_by_day(half_year),
        pain_first=pain_first,
        pain_rows=between(rows, pain_first, today),
        mornings=history.mornings(pain_first, today),
        slow_first=slow_first,
        slow_rows=between(rows, slow_first, today),
        measures=(*_together(measure_lines(readings)), *_together(load_lines(readings))),
        prescriptions=tuple(prescriptions),
    )


def _together(lines: Sequence[MeasureLine]) -> tuple[tuple[MeasureLine, ...], ...]:
    """The sides of one measure together."""
    groups = groupby(lines, key=lambda line: (line.routine, line.name, line.unit))
    return tuple(tuple(group) for _, group in groups)
