"""Weeks, zoom, and the light of a session."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_player.core.history import Zoom, between, monday, mondays, worst_light
from rehab_player.core.light import Light
from tests.core.history_stories import THURSDAY, fact

days = st.dates(date(1971, 1, 1), date(2199, 12, 31))


@pytest.mark.parametrize(
    ("zoom", "first"),
    [
        (Zoom.FOUR_WEEKS, date(2026, 4, 17)),
        (Zoom.TWELVE_WEEKS, date(2026, 2, 20)),
        (Zoom.YEAR, date(2025, 5, 15)),
        (Zoom.ALL, None),
    ],
)
def test_a_zoom_ends_today_and_today_counts(zoom: Zoom, first: date | None) -> None:
    assert zoom.first_day(THURSDAY) == first


@given(days)
def test_a_week_begins_on_the_monday_before_or_on_the_day(day: date) -> None:
    assert monday(day).weekday() == 0
    assert timedelta(0) <= day - monday(day) < timedelta(days=7)


@given(days, st.integers(0, 400))
def test_the_weeks_of_a_stretch_hold_every_day_of_it_once(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    weeks = list(mondays(first, last))
    assert weeks == sorted({monday(first + timedelta(days=n)) for n in range(length + 1)})


def test_a_stretch_that_ends_before_it_begins_has_no_weeks() -> None:
    assert list(mondays(THURSDAY, THURSDAY - timedelta(days=7))) == []


@pytest.mark.parametrize(
    ("told", "light"),
    [
        ({}, None),
        ({"pain_before": 2, "pain_worst": 2}, Light.GREEN),
        ({"pain_before": 0, "pain_worst": 3}, Light.YELLOW),
        ({"pain_worst": 1, "pain_morning": 5}, Light.YELLOW),
        ({"pain_worst": 2, "pain_after": 6}, Light.RED),
    ],
)
def test_the_light_of_a_session_is_that_of_its_worst_pain(told: dict[str, Any], light: Light | None) -> None:
    assert fact()._replace(**told).light is light


def test_the_worst_light_of_a_day_leaves_out_sessions_without_an_answer() -> None:
    assert worst_light([fact(), fact(pain_worst=4), fact(pain_worst=1)]) is Light.YELLOW
    assert worst_light([fact(), fact()]) is None


def test_between_includes_both_days() -> None:
    rows = [fact(THURSDAY + timedelta(days=n)) for n in range(4)]
    assert between(rows, THURSDAY + timedelta(days=1), THURSDAY + timedelta(days=2)) == tuple(rows[1:3])
