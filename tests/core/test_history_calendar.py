"""The calendar of the last half year."""

from __future__ import annotations

from datetime import date, timedelta

from rehab_player.core.history_calendar import Fill, calendar, first_calendar_day, full_day_ms
from rehab_player.core.history_doses import Prescription
from rehab_player.core.light import Light
from rehab_player.core.session import SessionState
from tests.core.history_stories import THURSDAY, fact

TWICE_A_DAY = Prescription(
    routine="eccentric-heel-drops", per_day=2, days_per_week=7, first=THURSDAY - timedelta(days=3)
)
THREE_DAYS = Prescription(
    routine="soleus-block.yaml", per_day=1, days_per_week=3, first=THURSDAY - timedelta(days=60)
)


def test_it_has_26_weeks_from_a_monday_to_today() -> None:
    days = calendar([], THURSDAY)
    assert days[0].day == date(2025, 11, 17) == first_calendar_day(THURSDAY)
    assert days[0].day.weekday() == 0
    assert days[-1].day == THURSDAY
    assert len(days) == 25 * 7 + 4
    assert {day.fill for day in days} == {Fill.NONE}


def test_a_day_has_its_sessions_their_time_their_worst_light_and_its_note() -> None:
    rows = [fact(pain_worst=2), fact(active_ms=60_000, pain_before=4), fact(THURSDAY - timedelta(days=400))]
    today = calendar(rows, THURSDAY, notes={THURSDAY: "New shoes"})[-1]
    assert (today.sessions, today.active_ms) == (2, 900_000)
    assert (today.light, today.note) == (Light.YELLOW, "New shoes")


def test_the_fill_is_the_share_of_the_doses_due() -> None:
    day = timedelta(days=1)
    rows = [
        fact(THURSDAY),
        fact(THURSDAY),
        fact(THURSDAY - day),
        fact(THURSDAY - 2 * day, state=SessionState.PARTIAL),
    ]
    before, begun, one, both = calendar(rows, THURSDAY, [TWICE_A_DAY])[-4:]
    assert [day.fill for day in (before, begun, one, both)] == [Fill.NONE, Fill.SOME, Fill.MOST, Fill.ALL]
    assert both.doses is not None
    assert (both.doses.due, both.doses.done, both.doses.share) == (2, 2, 1.0)
    assert before.doses is not None
    assert (before.doses.due, before.doses.share) == (2, 0.0)


def test_a_planned_rest_is_no_failure() -> None:
    """Three days a week: which ones is up to the person."""
    rows = [fact(THURSDAY - timedelta(days=1), routine_file="/own/soleus-block.yaml")]
    rest, done, today = calendar(rows, THURSDAY, [THREE_DAYS])[-3:]
    assert (rest.doses, today.doses) == (None, None)
    assert done.doses is not None
    assert (done.doses.due, done.fill) == (1, Fill.ALL)


def test_doing_much_of_one_routine_makes_up_for_nothing_of_another() -> None:
    stretch = Prescription(routine="stretch", per_day=2, days_per_week=7, first=THURSDAY)
    rows = [fact(), fact(), fact(), fact()]
    today = calendar(rows, THURSDAY, [TWICE_A_DAY, stretch])[-1]
    assert today.doses is not None
    assert (today.doses.due, today.doses.counted, today.doses.done) == (4, 2, 4)


def test_without_doses_a_day_is_filled_by_its_time_beside_a_full_day() -> None:
    minutes = [10, 20, 30, 40, 60, 4]
    rows = [
        fact(THURSDAY - timedelta(days=ago), active_ms=length * 60_000) for ago, length in enumerate(minutes)
    ]
    assert full_day_ms([[row] for row in rows]) == 40 * 60_000
    fills = [day.fill for day in calendar(rows, THURSDAY)[-6:]]
    assert fills == [Fill.SOME, Fill.ALL, Fill.ALL, Fill.MOST, Fill.MOST, Fill.SOME]
