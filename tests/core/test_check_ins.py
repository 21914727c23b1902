"""What is asked when: rule 4.3, once, before, while, after, on the next morning, and weekly."""

from __future__ import annotations

import pytest

from rehab_player.core.before import Told
from rehab_player.core.checkin import RedSign, SafetyAnswer
from rehab_player.core.commands import RecordPain, Start
from rehab_player.core.moment import Action
from rehab_player.core.player import Player
from rehab_player.core.routine import Measure
from rehab_player.core.running import week_km
from rehab_player.core.session import PainMoment
from rehab_player.core.timeline import Kind
from tests.core.due_stories import routines
from tests.core.pain_stories import DAY, MONDAY, morning, run
from tests.core.session_stories import logged
from tests.core.stories import hold, play, rest, timeline


def test_4_3_once_what_could_rule_an_exercise_out_is_asked() -> None:
    assert {
        SafetyAnswer.NUMB_FEET,
        SafetyAnswer.BLOOD_THINNERS,
        SafetyAnswer.SURGERY,
        SafetyAnswer.ANTIBIOTICS,
        SafetyAnswer.PREGNANT,
        SafetyAnswer.UNDER_16,
    } <= set(SafetyAnswer)


@pytest.mark.parametrize(
    ("told", "is_enough"),
    [
        (Told(), False),
        (Told(pain_now=0), False),
        (Told(signs=()), False),
        (Told(pain_now=0, signs=()), True),
        (Told(pain_now=3, signs=(RedSign.SHARP,)), True),
    ],
)
def test_4_3_before_pain_and_signs_are_enough(told: Told, is_enough: bool) -> None:
    assert told.is_complete is is_enough


def test_4_3_during_pain_can_be_told_at_each_rest_and_in_each_exercise() -> None:
    player = Player(timeline(hold(seconds=10), rest(10)))
    play(player, (0, Start()), 5)
    for at, kind in ((5, Kind.HOLD), (15, Kind.REST)):
        play(player, at)
        assert player.moment(at * 1_000).segment.kind is kind
        assert Action.RECORD_PAIN in player.allowed()
        assert play(player, (at, RecordPain(4))) == [f"{at} pain 4 in {int(kind is Kind.REST)}"]


def test_4_3_after_the_worst_is_what_was_told_then_and_else_the_highest_told_in_it() -> None:
    assert logged(worst=5).pain(PainMoment.WORST) == 5


@pytest.mark.parametrize(
    ("answers", "signs"),
    [
        ({}, ()),
        ({"swelling": True}, (RedSign.SWELLING,)),
        ({"walk_changed": True}, (RedSign.STRIDE,)),
        ({"swelling": True, "walk_changed": True}, (RedSign.SWELLING, RedSign.STRIDE)),
    ],
)
def test_4_3_next_morning_swelling_and_a_changed_walk_are_signs(
    answers: dict[str, bool], signs: tuple[RedSign, ...]
) -> None:
    assert morning(MONDAY, 2, 10, **answers).signs == signs


def test_4_3_weekly_the_distance_to_the_wall_of_each_side() -> None:
    test = routines()["knee-to-wall-test"]
    assert test.measures == (Measure(name="Knee to wall", unit="cm", per_side=True),)
    assert test.dose is not None
    assert test.dose.days_per_week is not None
    assert test.dose.days_per_week.low == 1


@pytest.mark.parametrize(("ago", "km"), [(0, 8), (6, 8), (7, 0)])
def test_4_3_weekly_the_kilometres_of_seven_days(ago: int, km: float) -> None:
    assert week_km([run(MONDAY - ago * DAY, 8)], MONDAY) == km
