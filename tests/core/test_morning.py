"""What mornings tell: rules 4.2, at both sides of each threshold."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_player.core.morning import Settling, baseline, median, settled_on, settling
from rehab_player.core.morning_trend import (
    Duration,
    after_run,
    duration,
    is_stiffness_flag,
    weekly_trend,
)
from tests.core.pain_stories import DAY, MONDAY, morning, mornings, run

SCORES = st.integers(0, 10)


def usual(*scores: int, told: int | None = None) -> float | None:
    return baseline(mornings(MONDAY, *scores), told, MONDAY + len(scores) * DAY).score


def test_4_2_1_the_baseline_is_the_median_of_the_last_seven_mornings() -> None:
    assert usual(9, 9, 9, 1, 2, 3, 4, 5, 6, 7) == 4


def test_4_2_1_until_three_exist_the_first_answer_stands() -> None:
    assert usual(8, 8, told=3) == 3
    assert usual(8, 8, 6, told=3) == 8
    assert usual(8, 8) is None


def test_4_2_1_the_morning_itself_is_no_part_of_its_baseline() -> None:
    assert baseline(mornings(MONDAY, 1, 1, 1, 9), None, MONDAY + 3 * DAY).score == 1


def test_the_later_answer_of_a_day_counts() -> None:
    first = morning(MONDAY, 2)
    changed = morning(MONDAY, 5)
    later = type(changed)(id="later", at=changed.at + timedelta(hours=1), day=MONDAY, area="", first_step=7)
    found = settled_on((later, first), 2, MONDAY)
    assert found is not None
    assert found.score == 7


@pytest.mark.parametrize(
    ("score", "level", "found"),
    [
        (3, 3, Settling.SETTLED),
        (0, 3, Settling.SETTLED),
        (4, 3, Settling.HOLD),
        (5, 3, Settling.STEP_BACK),
        (4, 3.5, Settling.HOLD),
        (5, 3.5, Settling.HOLD),
        (6, 3.5, Settling.STEP_BACK),
        (2, None, Settling.SETTLED),
        (3, None, Settling.HOLD),
        (5, None, Settling.HOLD),
        (6, None, Settling.STEP_BACK),
    ],
)
def test_4_2_2_the_morning_after(score: int, level: float | None, found: Settling) -> None:
    assert settling(score, level) is found


@given(SCORES, SCORES, st.one_of(st.none(), st.floats(0, 10)))
def test_a_worse_morning_is_never_judged_milder(one: int, other: int, level: float | None) -> None:
    order = list(Settling)
    low, high = sorted((one, other))
    assert order.index(settling(low, level)) <= order.index(settling(high, level))


QUIET = mornings(MONDAY, 2, 2, 2, 2)
RUN = run(MONDAY + 3 * DAY)


@pytest.mark.parametrize(
    ("scores", "may_run"),
    [
        ((4,), True),
        ((4, 2), True),
        ((4, 3), False),
        ((2, 3), False),
        ((4, 3, 3), False),
        ((4, 3, 2), True),
        ((4, None, 3), False),
        ((4, None, None, None, 3), True),
    ],
    ids=str,
)
def test_4_2_3_above_the_usual_two_mornings_after_a_run(
    scores: tuple[int | None, ...], may_run: bool
) -> None:
    """The usual is 2; the scores begin on the morning after the run."""
    told = (*QUIET, *mornings(RUN.day + DAY, *scores))
    found = after_run((RUN,), told, None, RUN.day + 7 * DAY)
    assert found.may_run is may_run
    assert (found.run is RUN) is not may_run


def test_4_2_3_the_newest_run_that_had_its_second_morning_counts() -> None:
    today = run(RUN.day + 2 * DAY)
    told = (*QUIET, *mornings(RUN.day + DAY, 4, 4))
    assert not after_run((RUN, today), told, None, today.day).may_run


def test_4_2_3_the_numbers_behind() -> None:
    found = after_run((RUN,), (*QUIET, *mornings(RUN.day + DAY, 4, 3)), None, RUN.day + 2 * DAY)
    assert (found.first_step, found.usual) == (3, 2)


TODAY = MONDAY + 20 * DAY


def weeks(*means: int | None) -> int:
    """Weeks of rising in a row, for weeks with the same score every day, oldest first."""
    first = TODAY - (7 * len(means) - 1) * DAY
    told = [
        morning(first + (7 * week + day) * DAY, mean)
        for week, mean in enumerate(means)
        for day in range(7)
        if mean is not None
    ]
    return weekly_trend(told, TODAY).weeks_rising


@pytest.mark.parametrize(
    ("means", "rising"),
    [
        ((3, 3, 3), 0),
        ((3, 3, 4), 1),
        ((2, 3, 4), 2),
        ((2, 3, 3), 0),
        ((4, 3, 4), 1),
        ((2, None, 4), 0),
        ((4,), 0),
    ],
)
def test_4_2_4_the_weekly_trend_of_pain(means: tuple[int | None, ...], rising: int) -> None:
    assert weeks(*means) == rising


def test_4_2_4_stiffness_counts_as_well() -> None:
    told = [morning(TODAY - day * DAY, 3, 20 if day < 7 else 10) for day in range(14)]
    assert weekly_trend(told, TODAY).weeks_rising == 1


def test_4_2_4_a_mean_needs_three_mornings() -> None:
    earlier = [morning(TODAY - (7 + day) * DAY, 2) for day in range(7)]
    two = [morning(TODAY - day * DAY, 5) for day in range(2)]
    three = [morning(TODAY - day * DAY, 5) for day in range(3)]
    assert weekly_trend([*earlier, *two], TODAY).weeks_rising == 0
    assert weekly_trend([*earlier, *three], TODAY).weeks_rising == 1


@pytest.mark.parametrize(
    ("minutes", "other_joints", "both_sides", "flag"),
    [
        (30, True, False, False),
        (31, True, False, True),
        (31, False, False, False),
        (31, False, True, True),
        (30, False, True, False),
    ],
)
def test_4_2_5_long_stiffness_in_several_joints(
    minutes: int, other_joints: bool, both_sides: bool, flag: bool
) -> None:
    answer = morning(TODAY, 3, minutes, other_joints=other_joints)
    assert is_stiffness_flag(answer, both_sides=both_sides) is flag


@pytest.mark.parametrize(
    ("days", "found"),
    [
        (6, Duration.NOTHING),
        (7, Duration.NOTICE),
        (13, Duration.NOTICE),
        (14, Duration.BOOK),
        (20, Duration.BOOK),
        (21, Duration.FIRM),
    ],
)
def test_4_2_6_the_days_7_14_and_21(days: int, found: Duration) -> None:
    assert duration(TODAY - days * DAY, TODAY, 3) is found


def test_4_2_6_only_while_it_is_still_painful() -> None:
    assert duration(TODAY - 30 * DAY, TODAY, 2) is Duration.NOTHING
    assert duration(TODAY - 30 * DAY, TODAY, 3) is Duration.FIRM


def test_4_2_6_a_professional_who_saw_it_starts_the_days_anew() -> None:
    assert duration(TODAY - 60 * DAY, TODAY, 3, TODAY - 6 * DAY) is Duration.NOTHING


def test_the_median() -> None:
    assert median([3, 1, 2]) == 2
    assert median([4, 1, 2, 3]) == 2.5
    with pytest.raises(ValueError, match="no median"):
        median([])
