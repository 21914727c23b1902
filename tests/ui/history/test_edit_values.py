"""Between a session and its form: nothing is changed that the person did not change."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_player.core.session import PainMoment, Reason, SessionState
from rehab_player.ui.history.edit_values import (
    applied,
    faulty,
    read_day,
    read_length,
    read_time,
    told_of,
)
from rehab_player.ui.words import clock
from tests.ui.history import stories

AT = datetime(2026, 5, 13, 7, 58, 31, 250_000, tzinfo=stories.ZONE)
SESSION = replace(
    stories.session(1, AT, morning=2), ended_at=AT + timedelta(seconds=901.5), active_ms=840_250
)


def test_an_untouched_form_changes_nothing() -> None:
    assert applied(SESSION, told_of(SESSION), stories.NOW) == SESSION


def test_a_form_shows_what_a_person_would_write() -> None:
    told = told_of(SESSION)
    assert (told.day, told.start, told.end, told.active) == ("2026-05-13", "7:58", "8:13", "14:01")
    assert told.pains == (2, 4, None, 2)


def test_where_the_start_moves_the_end_moves_with_it() -> None:
    moved = applied(SESSION, replace(told_of(SESSION), day="2026-05-12", start="18:00"), stories.NOW)
    assert moved.start.started_at == datetime(2026, 5, 12, 18, 0, tzinfo=stories.ZONE)
    assert moved.ended_at is not None
    assert moved.ended_at - moved.start.started_at == timedelta(seconds=901.5)


def test_an_end_before_the_start_is_on_the_next_day() -> None:
    late = applied(SESSION, replace(told_of(SESSION), start="23:50", end="0:10"), stories.NOW)
    assert late.ended_at == datetime(2026, 5, 14, 0, 10, tzinfo=stories.ZONE)


def test_answers_are_changed_added_and_taken_away() -> None:
    told = replace(
        told_of(SESSION),
        pains=(None, 5, 3, 2),
        effort=7,
        note=" Better. ",
        completed=False,
        reason=Reason.TIME,
    )
    changed = applied(SESSION, told, stories.NOW)
    scores = {moment: changed.pain(moment) for moment in PainMoment if moment is not PainMoment.DURING}
    assert scores == {
        PainMoment.BEFORE: None,
        PainMoment.WORST: 5,
        PainMoment.AFTER: 3,
        PainMoment.MORNING: 2,
    }
    assert (changed.effort, changed.note) == (7, "Better.")
    assert (changed.state, changed.end_reason) == (SessionState.PARTIAL, Reason.TIME)


def test_a_morning_told_later_stands_on_the_next_morning() -> None:
    open_one = stories.session(2, AT)
    changed = applied(open_one, replace(told_of(open_one), pains=(2, 4, None, 1)), stories.NOW)
    (answer,) = (told for told in changed.pains if told.moment is PainMoment.MORNING)
    assert answer.at == datetime(2026, 5, 14, 8, 0, tzinfo=stories.ZONE)


def test_what_cannot_be_read_is_named() -> None:
    told = replace(told_of(SESSION), day="yesterday", end="25:00", active="long")
    assert faulty(told) == ("started_at", "ended_at", "active_ms")
    assert faulty(told_of(SESSION)) == ()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-05-14", date(2026, 5, 14)),
        (" 14.5.2026 ", date(2026, 5, 14)),
        ("14/05/2026", date(2026, 5, 14)),
        ("31.2.2026", None),
        ("today", None),
    ],
)
def test_days(text: str, day: date | None) -> None:
    assert read_day(text) == day


@pytest.mark.parametrize(
    ("text", "at"), [("7:58", time(7, 58)), ("07.05", time(7, 5)), ("24:00", None), ("8", None), ("", None)]
)
def test_times(text: str, at: time | None) -> None:
    assert read_time(text) == at


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("14", 840), ("14:30", 870), ("90:00", 5400), ("1:02:30", 3750), ("0", 0), ("1:75", None), ("x", None)],
)
def test_lengths(text: str, seconds: int | None) -> None:
    assert read_length(text) == (None if seconds is None else seconds * 1000)


@given(st.integers(0, 99 * 3600))
def test_every_length_that_is_shown_can_be_read(seconds: int) -> None:
    assert read_length(clock(seconds * 1000)) == seconds * 1000
