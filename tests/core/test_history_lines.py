"""Pain and measures as lines of points."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from rehab_player.core.history_measures import (
    Change,
    MeasureLine,
    Reading,
    judged,
    left_right,
    load_lines,
    measure_lines,
)
from rehab_player.core.history_pain import (
    MorningFact,
    PainPoint,
    daily_worst,
    first_step_line,
    pain_lines,
    weekly_means,
)
from rehab_player.core.routine import Side
from rehab_player.core.session import PainMoment
from tests.core.history_stories import THURSDAY, fact

DAY = timedelta(days=1)


def reading(
    day: date,
    value: float,
    side: Side | None = None,
    name: str = "Knee to wall",
    unit: str = "cm",
    routine: str = "Wall drill",
) -> Reading:
    return Reading(f"{day}", day, routine, name, unit, side, value)


# --- pain -----------------------------------------------------------------------------------


def test_a_line_has_a_point_for_each_answer_oldest_first() -> None:
    rows = [
        fact(THURSDAY, id="b", pain_before=2, pain_worst=4),
        fact(THURSDAY - DAY, id="a", pain_before=3, pain_morning=1),
    ]
    before, worst, morning = pain_lines(rows)
    assert [line.moment for line in (before, worst, morning)] == ["before", "worst", "morning"]
    assert before.points == (PainPoint(THURSDAY - DAY, 3, "a"), PainPoint(THURSDAY, 2, "b"))
    assert worst.points == (PainPoint(THURSDAY, 4, "b"),)
    assert morning.points == (PainPoint(THURSDAY - DAY, 1, "a"),)


def test_after_can_be_asked_for() -> None:
    (line,) = pain_lines([fact(pain_after=0)], [PainMoment.AFTER])
    assert line.points == (PainPoint(THURSDAY, 0, f"{THURSDAY}"),)


def test_one_point_a_day_is_the_worst() -> None:
    points = [PainPoint(THURSDAY, 3, "a"), PainPoint(THURSDAY - DAY, 2, "b"), PainPoint(THURSDAY, 5, "c")]
    assert daily_worst(points) == (PainPoint(THURSDAY - DAY, 2, "b"), PainPoint(THURSDAY, 5, "c"))


def test_the_first_step_stands_on_its_own_morning() -> None:
    mornings = [MorningFact(THURSDAY, 2, 10), MorningFact(THURSDAY, 4), MorningFact(THURSDAY - DAY, 1)]
    assert [(point.day, point.score) for point in first_step_line(mornings)] == [
        (THURSDAY - DAY, 1),
        (THURSDAY, 4),
    ]


def test_the_mean_of_each_week_that_has_a_number() -> None:
    monday = date(2026, 5, 11)
    points = [(monday, 4.0), (THURSDAY, 2.0), (monday - DAY, 5.0), (monday - 20 * DAY, 6.0)]
    weeks = weekly_means(points)
    assert [(week.monday, week.mean, week.told) for week in weeks] == [
        (date(2026, 4, 20), 6.0, 1),
        (date(2026, 5, 4), 5.0, 1),
        (monday, 3.0, 2),
    ]


# --- measures -------------------------------------------------------------------------------


def knee(*values: float, side: Side = Side.LEFT) -> MeasureLine:
    (line,) = measure_lines(reading(THURSDAY + n * DAY, value, side) for n, value in enumerate(values))
    return line


@pytest.mark.parametrize(
    ("values", "change", "verdict"),
    [
        ((9.6, 11.5), 1.9, Change.REAL),
        ((9.5, 11), 1.5, Change.NOT_REAL),
        ((11, 9), -2, Change.REAL),
        ((9, 14, 9.5), 0.5, Change.NOT_REAL),
        ((9,), 0, Change.NOT_REAL),
    ],
)
def test_knee_to_wall_has_changed_from_19_millimetres_on(
    values: tuple[float, ...], change: float, verdict: Change
) -> None:
    """Powden 2015: below 1.9 cm it can be chance."""
    line = knee(*values)
    assert (line.change, line.verdict, line.real_from) == (change, verdict, 1.9)


def test_what_has_no_yardstick_is_not_judged() -> None:
    (line,) = measure_lines(
        [reading(THURSDAY, 4, name="Hops", unit=""), reading(THURSDAY + DAY, 30, name="Hops", unit="")]
    )
    assert (line.change, line.verdict, line.real_from) == (26, Change.UNJUDGED, None)
    assert judged(0, None) is Change.UNJUDGED


def test_the_last_reading_of_a_day_counts() -> None:
    (line,) = measure_lines([reading(THURSDAY, 7, Side.LEFT), reading(THURSDAY, 8, Side.LEFT)])
    assert [point.value for point in line.points] == [8]


def test_sides_have_lines_of_their_own_left_first_in_the_order_first_told() -> None:
    told = [
        reading(THURSDAY, 30, Side.RIGHT, "Raises", ""),
        reading(THURSDAY, 11, Side.RIGHT),
        reading(THURSDAY, 9, Side.LEFT),
        reading(THURSDAY, 20, Side.LEFT, "Raises", ""),
    ]
    assert [(line.name, line.side) for line in measure_lines(told)] == [
        ("Raises", Side.LEFT),
        ("Raises", Side.RIGHT),
        ("Knee to wall", Side.LEFT),
        ("Knee to wall", Side.RIGHT),
    ]


def test_loads_are_told_by_routine_and_apart_from_measures() -> None:
    told = [
        reading(THURSDAY, 5, None, "Load", "kg", "Heel drops"),
        reading(THURSDAY, 20, None, "Load", "kg", "Soleus block"),
        reading(THURSDAY, 9, Side.LEFT),
        reading(THURSDAY + DAY, 10, None, "Load", "kg", "Heel drops"),
    ]
    assert [(line.routine, [point.value for point in line.points]) for line in load_lines(told)] == [
        ("Heel drops", [5, 10]),
        ("Soleus block", [20]),
    ]
    assert [line.name for line in measure_lines(told)] == ["Knee to wall"]


@pytest.mark.parametrize(("right", "is_uneven"), [(10.5, False), (10.6, True), (7.5, False), (7, True)])
def test_left_beside_right(right: float, is_uneven: bool) -> None:
    """Hoch & McKeon 2011: two thirds of healthy adults differ by up to 1.5 cm."""
    told = [
        reading(THURSDAY, 6, Side.LEFT),
        reading(THURSDAY + DAY, 9, Side.LEFT),
        reading(THURSDAY, right, Side.RIGHT),
    ]
    (pair,) = left_right(measure_lines(told))
    assert (pair.left, pair.right, pair.is_uneven) == (9, right, is_uneven)
    assert pair.difference == pytest.approx(right - 9)


def test_one_side_alone_is_compared_with_nothing() -> None:
    assert left_right(measure_lines([reading(THURSDAY, 9, Side.LEFT)])) == ()
