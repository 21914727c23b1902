"""Running load, step rate and shoes: rules 4.6, at both sides of each threshold."""

from __future__ import annotations

from datetime import date

import pytest

from rehab_player.core.checkin import Shoes, SplintNight
from rehab_player.core.morning_trend import AfterRun
from rehab_player.core.running import (
    no_running,
    own_step_rate,
    pain_onset,
    restart_notice,
    single_run_notice,
    step_rate_targets,
    week_km,
    weekly_notice,
)
from rehab_player.core.shoes import ShoeState, is_splint_for, rotation_notice, shoe_tally, splint_hours
from tests.core.pain_stories import DAY, MONDAY, run

TODAY = MONDAY + 13 * DAY


@pytest.mark.parametrize(("km", "is_told"), [(11.0, False), (11.1, True), (5.0, False)])
def test_4_6_a_week_over_ten_per_cent_more(km: float, is_told: bool) -> None:
    found = weekly_notice([run(MONDAY, 10), run(TODAY, km)], TODAY)
    assert (found is not None) is is_told


def test_4_6_the_weekly_notice_says_how_unsure_it_is() -> None:
    found = weekly_notice([run(MONDAY, 10), run(TODAY, 15)], TODAY)
    assert found is not None
    assert found.reason == "15 km in the last seven days, 10 km in the seven before: 50 % more."
    assert found.how_sure.startswith("Not sure")


def test_4_6_without_a_week_before_nothing_is_said() -> None:
    assert weekly_notice([run(TODAY, 30)], TODAY) is None


def test_a_week_is_seven_days() -> None:
    assert week_km([run(TODAY - 7 * DAY, 5), run(TODAY - 6 * DAY, 3), run(TODAY, 1)], TODAY) == 4


@pytest.mark.parametrize(
    ("km", "more"),
    [(11.0, None), (11.1, "64 %"), (13.0, "64 %"), (13.1, "52 %"), (20.0, "52 %"), (20.1, "128 %")],
)
def test_4_6_a_run_over_ten_per_cent_longer_than_the_longest_of_30_days(km: float, more: str | None) -> None:
    found = single_run_notice(km, [run(TODAY - 30 * DAY, 10)], TODAY)
    assert (found is None) is (more is None)
    if found is not None:
        assert f"injuries were {more} more" in found.reason


def test_4_6_longer_ago_than_30_days_does_not_count() -> None:
    assert single_run_notice(12, [run(TODAY - 31 * DAY, 10), run(TODAY - DAY, 11)], TODAY) is None
    assert single_run_notice(12, [run(TODAY - 31 * DAY, 11), run(TODAY - DAY, 10)], TODAY) is not None


@pytest.mark.parametrize(("days", "is_told"), [(13, False), (14, True)])
def test_4_6_after_a_break_begin_with_half(days: int, is_told: bool) -> None:
    runs = [run(TODAY - (days + 3) * DAY, 12), run(TODAY - days * DAY, 8)]
    found = restart_notice(runs, TODAY)
    assert (found is not None) is is_told
    if found is not None:
        assert found.reason == "14 days without a run: begin with at most 10 km a week and 6 km in one run."


def test_a_run_today_ends_the_break() -> None:
    assert restart_notice([run(MONDAY - 30 * DAY, 8), run(TODAY, 4)], TODAY) is None
    assert restart_notice([], TODAY) is None


def test_where_pain_begins() -> None:
    runs = [run(MONDAY + day * DAY, pain_from_km=km) for day, km in enumerate((2.0, 9.0, 8.0, None, 10.0))]
    assert pain_onset(runs) == (8.0, 10.0)
    assert pain_onset(runs[:2]) is None


def test_no_running_says_what_to_do_instead() -> None:
    found = no_running(AfterRun(may_run=False, run=run(MONDAY), first_step=4, usual=2))
    assert found is not None
    assert found.reason.startswith("Two mornings after the run the first step was 4, your usual is 2.")
    assert "Cycling" in found.reason
    assert no_running(AfterRun(may_run=True)) is None


@pytest.mark.parametrize(
    ("own", "first", "second"),
    [(160, 168, 176), (150, 157, 165), (171, 179, 180), (172, 180, 180), (184, 184, 184)],
)
def test_2_25_step_rate_targets_from_ones_own(own: int, first: int, second: int) -> None:
    found = step_rate_targets(own)
    assert (found.first, found.second) == (first, second)
    assert found.second <= max(own, own * 1.1)


def test_2_25_the_own_rate_from_four_counts_of_one_foot() -> None:
    assert own_step_rate([40, 41, 41, 42]) == 164


def shoes(km: float = 0, first: date = MONDAY, name: str = "Blue") -> Shoes:
    return Shoes(id=name, name=name, first_worn=first, km_before=km)


@pytest.mark.parametrize(
    ("km", "state"),
    [(599, ShoeState.FINE), (600, ShoeState.WATCH), (799, ShoeState.WATCH), (800, ShoeState.REPLACE)],
)
def test_4_6_shoes_warn_at_600_and_replace_at_800(km: float, state: ShoeState) -> None:
    found = shoe_tally(shoes(km - 5), [run(MONDAY, 5, shoes="Blue"), run(MONDAY, 9, shoes="Red")], TODAY)
    assert (found.km, found.state) == (km, state)
    assert bool(found.notices) is (state is not ShoeState.FINE)


@pytest.mark.parametrize(("today", "is_old"), [(date(2027, 5, 3), False), (date(2027, 5, 4), True)])
def test_4_6_shoes_are_old_after_twelve_months(today: date, is_old: bool) -> None:
    found = shoe_tally(shoes(), [], today)
    assert [notice.title for notice in found.notices] == (["Shoes over a year old"] if is_old else [])


def test_retired_shoes_say_nothing() -> None:
    old = Shoes(id="a", name="Old", first_worn=MONDAY, km_before=900, retired_on=TODAY)
    assert shoe_tally(old, [], TODAY).notices == ()


def test_4_6_two_pairs_in_turn() -> None:
    pairs = (shoes(name="Blue"), shoes(name="Red"))
    one = [run(TODAY - day * DAY, shoes="Blue") for day in (0, 3)]
    assert rotation_notice(pairs, one, TODAY) is not None
    assert rotation_notice(pairs, [*one, run(TODAY, shoes="Red")], TODAY) is None
    assert rotation_notice(pairs, one[:1], TODAY) is None


@pytest.mark.parametrize(
    ("areas", "first_step", "offered"),
    [
        (("under heel",), 3, True),
        (("under heel",), 0, False),
        (("under heel",), None, False),
        (("back of ankle",), 5, False),
    ],
)
def test_2_24_a_night_splint_for_heel_pain_only(
    areas: tuple[str, ...], first_step: float | None, offered: bool
) -> None:
    assert is_splint_for(areas, first_step) is offered


def test_hours_with_the_splint() -> None:
    nights = [SplintNight(day=MONDAY + day * DAY, hours=hours) for day, hours in enumerate((1, 0, 5.5, 8))]
    assert splint_hours(nights, MONDAY, MONDAY + 2 * DAY) == (6.5, 2)
