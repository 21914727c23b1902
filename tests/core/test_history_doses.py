"""Doses done against doses prescribed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_player.core.history_doses import (
    Doses,
    Prescription,
    doses_by_routine,
    doses_by_week,
    doses_in,
    stem,
)
from rehab_player.core.session import SessionState
from tests.core.history_stories import THURSDAY, fact

MONDAY = date(2026, 5, 4)


def plan(per_day: float = 2, days: float = 7, first: date = MONDAY, last: date | None = None) -> Prescription:
    return Prescription(
        routine="eccentric-heel-drops", per_day=per_day, days_per_week=days, first=first, last=last
    )


@pytest.mark.parametrize(
    ("per_day", "days", "length", "due"),
    [(2, 7, 7, 14), (2, 7, 4, 8), (1, 3, 7, 3), (1, 3, 4, 2), (1, 3, 1, 0), (3, 7, 1, 3), (1, 3.5, 7, 4)],
)
def test_part_of_a_week_asks_its_share_rounded_half_up(
    per_day: float, days: float, length: int, due: int
) -> None:
    last = MONDAY + timedelta(days=length - 1)
    assert plan(per_day, days).due_in(MONDAY, last) == due


def test_nothing_is_due_before_a_prescription_begins_or_after_it_ends() -> None:
    short = plan(first=MONDAY + timedelta(days=2), last=MONDAY + timedelta(days=4))
    assert short.due_in(MONDAY, MONDAY + timedelta(days=20)) == 6
    assert short.due_in(MONDAY, MONDAY + timedelta(days=1)) == 0
    assert short.due_in(MONDAY + timedelta(days=5), MONDAY + timedelta(days=20)) == 0


def test_each_week_by_itself_up_to_today() -> None:
    rows = [fact(MONDAY + timedelta(days=n)) for n in (0, 0, 1, 2, 7, 8)]
    rows.append(fact(MONDAY + timedelta(days=8), state=SessionState.PARTIAL))
    rows.append(fact(MONDAY, routine_file="another.yaml"))
    first, second = doses_by_week(rows, [plan()], MONDAY, THURSDAY)
    assert (first.monday, second.monday) == (MONDAY, MONDAY + timedelta(days=7))
    assert first.doses == Doses(due=14, done=4, partial=0, counted=4)
    assert second.doses == Doses(due=8, done=2, partial=1, counted=2)


def test_a_week_with_too_many_makes_up_for_no_week_with_too_few() -> None:
    rows = [fact(MONDAY)] * 20
    both = doses_in(rows, [plan()], MONDAY, MONDAY + timedelta(days=13))
    assert (both.due, both.done, both.counted, both.share) == (28, 20, 14, 0.5)


def test_no_share_where_nothing_was_due() -> None:
    assert doses_in([fact()], [], MONDAY, THURSDAY).share is None


def test_a_routine_prescribed_anew_is_told_once() -> None:
    early = plan(first=MONDAY, last=MONDAY + timedelta(days=6))
    late = plan(per_day=1, first=MONDAY + timedelta(days=7))
    (only,) = doses_by_routine([fact(MONDAY)], [early, late], MONDAY, MONDAY + timedelta(days=13))
    assert (only.routine, only.doses.due, only.doses.done) == ("eccentric-heel-drops", 21, 1)


@pytest.mark.parametrize("file", ["soleus.yaml", "/home/ann/soleus.yaml", r"C:\ann\soleus.yml", "soleus"])
def test_a_routine_is_known_by_its_files_name(file: str) -> None:
    assert stem(file) == "soleus"


@given(
    st.lists(st.dates(MONDAY, MONDAY + timedelta(days=100)), max_size=40),
    st.integers(1, 3),
    st.integers(1, 7),
)
def test_the_weeks_sum_up_to_the_whole(days: list[date], per_day: int, days_per_week: int) -> None:
    rows = [fact(day) for day in days]
    plans = [plan(per_day, days_per_week)]
    last = MONDAY + timedelta(days=100)
    weeks = [week.doses for week in doses_by_week(rows, plans, MONDAY, last)]
    whole = doses_in(rows, plans, MONDAY, last)
    assert whole.done == len(days) == sum(week.done for week in weeks)
    assert whole.due == sum(week.due for week in weeks)
    assert whole.counted == sum(min(week.done, week.due) for week in weeks) <= whole.due
