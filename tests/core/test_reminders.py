"""Reminders: which, when, once each; with clocks that jump, machines that sleep, midnight, summer time."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_player.core.due import due
from rehab_player.core.due_values import Diary, Due
from rehab_player.core.reminder_hours import Hours
from rehab_player.core.reminders import Reminder, next_look, reminders_of, seen, to_tell
from rehab_player.core.routine import Sides
from tests.core.due_stories import diary, done, following, plans
from tests.core.pain_stories import DAY, MONDAY, at

DROPS = "eccentric-heel-drops"
HOURS = Hours()
"""From 8 to 21."""


def wall(hour: int, minute: int = 0, day: date = MONDAY) -> datetime:
    return datetime.combine(day, time(hour, minute))


def heel_drops(told: Diary, now: datetime, *, asks: bool = False) -> tuple[Reminder, ...]:
    agenda = due(plans("heel-drops-12-weeks"), told, now)
    return reminders_of(agenda.due, now, HOURS, asks_morning=asks)


def one_due(**values: object) -> Due:
    usual: dict[str, object] = {
        "routine": DROPS, "prescribed": DROPS, "side": Sides.LEFT, "why": "", "left": 1, "at_most": 1,
        "day": MONDAY, "earliest": at(MONDAY, 0), "plan": "p",
    }  # fmt: skip
    return Due(**(usual | values))  # type: ignore[arg-type]


def moments(*dues: Due) -> list[datetime]:
    return [one.at for one in reminders_of(dues, at(MONDAY, 6), HOURS, asks_morning=False)]


# --- which, and when ------------------------------------------------------------------------


def test_a_dose_and_the_morning_when_the_hours_begin() -> None:
    morning, dose = heel_drops(Diary(), at(MONDAY, 6), asks=True)
    assert (morning.at, morning.due) == (wall(8), None)
    assert dose.at == wall(8)
    assert dose.due is not None
    assert dose.due.routine == DROPS


@pytest.mark.parametrize(("began", "moment"), [(8, wall(14, 30)), (9, wall(15)), (12, wall(18))])
def test_the_second_dose_is_spread_and_never_too_early(began: int, moment: datetime) -> None:
    (dose,) = heel_drops(diary(done(DROPS, MONDAY, began)), at(MONDAY, 13))
    assert dose.at == moment


def test_what_would_come_after_the_hours_is_not_told_of() -> None:
    assert heel_drops(diary(done(DROPS, MONDAY, 14)), at(MONDAY, 14)) != ()
    assert heel_drops(diary(done(DROPS, MONDAY, 15)), at(MONDAY, 15)) == ()


def test_three_a_day_over_the_hours() -> None:
    found = [moments(one_due(done=n, left=3 - n, at_most=3 - n))[0] for n in range(3)]
    assert found == [wall(8), wall(12, 20), wall(16, 40)]


def test_what_waits_for_a_run_or_another_day_is_not_told_of() -> None:
    assert moments(one_due(earliest=None)) == []
    assert moments(one_due(day=MONDAY + DAY, earliest=at(MONDAY + DAY, 0))) == []


def test_a_red_day_and_a_pause_are_silent() -> None:
    assert heel_drops(diary(red=(MONDAY,)), at(MONDAY, 6)) == ()
    agenda = due(plans(following("heel-drops-12-weeks", left_on=MONDAY)), Diary(), at(MONDAY, 6))
    assert reminders_of(agenda.due, at(MONDAY, 6), HOURS, asks_morning=False) == ()


def test_earliest_told_in_another_zone_is_the_same_moment() -> None:
    there = at(MONDAY, 15).astimezone(timezone(timedelta(hours=-5)))
    assert moments(one_due(earliest=there)) == [wall(15)]


@pytest.mark.parametrize(
    ("hours", "held", "not_held"),
    [
        (Hours(first=8, until=21), (time(8), time(20, 59)), (time(7, 59), time(21))),
        (Hours(first=0, until=24), (time(0), time(23, 59)), ()),
        (Hours(first=9, until=9), (time(9), time(23, 59)), (time(8, 59),)),
        (Hours(first=22, until=6), (time(22), time(23, 59)), (time(5), time(21, 59))),
    ],
)
def test_the_hours(hours: Hours, held: tuple[time, ...], not_held: tuple[time, ...]) -> None:
    assert all(hours.hold(moment) for moment in held)
    assert not any(hours.hold(moment) for moment in not_held)


@given(st.integers(0, 23), st.integers(0, 24), st.integers(1, 12), st.integers(0, 8))
def test_times_of_a_day_begin_with_the_hours_and_keep_their_distance(
    first: int, until: int, times: int, apart: int
) -> None:
    hours = Hours(first=first, until=until)
    found = hours.spread(times, apart=apart)
    assert found[0] == hours.begins
    assert len(found) <= times
    gaps = [wall(b.hour, b.minute) - wall(a.hour, a.minute) for a, b in pairwise(found)]
    assert all(gap >= timedelta(hours=apart) - timedelta(minutes=5) for gap in gaps)
    assert all(moment.minute % 5 == 0 for moment in found)


# --- once each ------------------------------------------------------------------------------


def test_told_at_its_moment_and_never_again() -> None:
    reminders = heel_drops(Diary(), at(MONDAY, 6))
    assert to_tell(reminders, (), at(MONDAY, 7, 59), HOURS) == ()
    told = to_tell(reminders, (), at(MONDAY, 8), HOURS)
    assert told == reminders
    assert to_tell(reminders, [one.key for one in told], at(MONDAY, 20), HOURS) == ()


def test_the_same_dose_keeps_its_key_and_the_next_one_has_another() -> None:
    (first,) = heel_drops(Diary(), at(MONDAY, 6))
    (later,) = heel_drops(Diary(), at(MONDAY, 19))
    (second,) = heel_drops(diary(done(DROPS, MONDAY, 9)), at(MONDAY, 19))
    (tomorrow,) = heel_drops(Diary(), at(MONDAY + DAY, 6))
    assert first.key == later.key
    assert len({first.key, second.key, tomorrow.key}) == 3


def test_what_is_seen_on_today_is_not_told_of_later() -> None:
    reminders = heel_drops(Diary(), at(MONDAY, 10), asks=True)
    assert seen(reminders, at(MONDAY, 7)) == frozenset()
    assert seen(reminders, at(MONDAY, 10)) == {one.key for one in reminders}


def test_a_machine_that_slept_over_two_moments_tells_of_both_at_once() -> None:
    early, late = one_due(plan="a"), one_due(plan="b", earliest=at(MONDAY, 11))
    reminders = reminders_of([early, late], at(MONDAY, 12), HOURS, asks_morning=False)
    assert len(to_tell(reminders, (), at(MONDAY, 12), HOURS)) == 2


def test_a_machine_that_slept_past_the_hours_tells_of_nothing() -> None:
    reminders = heel_drops(Diary(), at(MONDAY, 22))
    assert to_tell(reminders, (), at(MONDAY, 22), HOURS) == ()
    assert next_look(reminders, (), at(MONDAY, 22), HOURS) == wall(8, day=MONDAY + DAY)


# --- when to look again ---------------------------------------------------------------------


def test_the_next_look_is_the_next_reminder_or_the_next_morning() -> None:
    early, late = one_due(plan="a"), one_due(plan="b", earliest=at(MONDAY, 11))
    reminders = reminders_of([early, late], at(MONDAY, 6), HOURS, asks_morning=False)
    assert next_look(reminders, (), at(MONDAY, 6), HOURS) == wall(8)
    assert next_look(reminders, (), at(MONDAY, 8), HOURS) == wall(11)
    assert next_look(reminders, (), at(MONDAY, 11), HOURS) == wall(8, day=MONDAY + DAY)
    assert next_look((), (), at(MONDAY, 8), HOURS) == wall(8, day=MONDAY + DAY)


def test_on_the_days_when_the_clocks_change_it_is_eight_all_the_same() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    for sunday in (date(2026, 3, 29), date(2026, 10, 25)):
        before = datetime.combine(sunday - DAY, time(22), berlin)
        look = next_look((), (), before, HOURS)
        assert look == wall(8, day=sunday)
        there = look.replace(tzinfo=berlin)
        reminders = reminders_of(
            [one_due(day=sunday, earliest=datetime.combine(sunday, time(0), berlin))],
            there,
            HOURS,
            asks_morning=False,
        )
        assert [one.at for one in to_tell(reminders, (), there, HOURS)] == [wall(8, day=sunday)]


steps = st.lists(
    st.one_of(
        st.just(None),  # awake until the next look
        st.timedeltas(timedelta(minutes=-600), timedelta(minutes=-1)),  # the clock is set back
        st.timedeltas(timedelta(minutes=1), timedelta(hours=50)),  # asleep, or set forward
    ),
    max_size=20,
)
hours_of_a_day = st.builds(Hours, first=st.integers(0, 23), until=st.integers(1, 24))
doses = st.lists(
    st.builds(
        one_due,
        plan=st.sampled_from("abc"),
        done=st.integers(0, 2),
        left=st.integers(1, 3),
        earliest=st.one_of(
            st.none(), st.integers(0, 23).map(lambda hour: datetime(2026, 5, 4, hour, tzinfo=UTC))
        ),
    ),
    max_size=4,
    unique_by=lambda one: one.plan,
)


@given(steps, hours_of_a_day, doses, st.booleans())
def test_whatever_the_clock_does_each_is_told_once_and_in_its_hours(
    steps: list[timedelta | None], hours: Hours, dues: list[Due], asks: bool
) -> None:
    now, told = at(MONDAY, 6).astimezone(UTC), set[str]()
    for step in steps:
        today = [on_day(one, now.date()) for one in dues]
        reminders = reminders_of(today, now, hours, asks_morning=asks)
        for one in to_tell(reminders, told, now, hours):
            assert one.key not in told
            assert hours.hold(now.time())
            assert one.due is None or one.due.is_open(now)
            told.add(one.key)
        look = next_look(reminders, told, now, hours)
        assert timedelta() < look - now.replace(tzinfo=None) <= DAY
        now = look.replace(tzinfo=UTC) if step is None else now + step


@given(hours_of_a_day, doses)
def test_a_machine_that_is_awake_tells_of_each_at_its_moment(hours: Hours, dues: list[Due]) -> None:
    now, told = datetime(2026, 5, 4, tzinfo=UTC), dict[str, datetime]()
    wanted: dict[str, datetime] = {}
    while now.date() == MONDAY:
        reminders = reminders_of(dues, now, hours, asks_morning=True)
        wanted |= {one.key: one.at for one in reminders}
        told |= {one.key: now.replace(tzinfo=None) for one in to_tell(reminders, told, now, hours)}
        now = next_look(reminders, told, now, hours).replace(tzinfo=UTC)
    assert told == wanted


def on_day(one: Due, day: date) -> Due:
    earliest = None if one.earliest is None else datetime.combine(day, one.earliest.timetz())
    return replace(one, day=day, earliest=earliest)
