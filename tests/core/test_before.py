"""The check-in before a session: rules 4.3, what is asked when, and what follows for what is played."""

from __future__ import annotations

from datetime import timedelta

import pytest

from rehab_player.core import pain_texts as texts
from rehab_player.core.before import NOON, About, Told, about, area_of, judged
from rehab_player.core.checkin import Complaint, RedSign, SafetyAnswer
from rehab_player.core.flatten import flatten
from rehab_player.core.manner import AS_WRITTEN
from rehab_player.core.pain_start import UNSURE
from rehab_player.core.routine import Routine, Sides
from tests.core.due_stories import routines
from tests.core.pain_stories import MONDAY, at, morning

HOPS = routines()["calf-hop-and-balance-10"]
LADDER = routines()["hop-ladder"]
DROPS = routines()["eccentric-heel-drops"]
ACHILLES = Complaint(area="back of ankle", side=Sides.LEFT, usual=4)


def asked(routine: Routine = HOPS, **more: object) -> About:
    values: dict[str, object] = {"now": at(MONDAY, 8)}
    return about(routine, AS_WRITTEN, flatten, **(values | more))  # type: ignore[arg-type]


def test_4_3_the_first_step_is_asked_in_the_morning_only() -> None:
    noon = at(MONDAY, NOON)
    assert asked(now=noon - timedelta(minutes=1)).is_morning
    assert not asked(now=noon).is_morning


def test_4_3_the_usual_is_the_baseline_or_what_was_told_at_first() -> None:
    mornings = [morning(MONDAY - timedelta(days=ago), 1) for ago in (1, 2, 3)]
    assert asked(DROPS, complaint=ACHILLES).usual == 4
    assert asked(DROPS, complaint=ACHILLES, mornings=mornings[:2]).usual == 4
    assert asked(DROPS, complaint=ACHILLES, mornings=mornings).usual == 1


def test_what_hurts_elsewhere_is_not_what_this_is_about() -> None:
    assert area_of(DROPS, ACHILLES) == "back of ankle"
    heel = Complaint(area="under heel", side=Sides.LEFT, usual=4)
    assert area_of(DROPS, heel) == DROPS.areas[0]
    assert asked(DROPS, complaint=heel).usual is None
    assert area_of(Routine(name="x", steps=()), None) == UNSURE


@pytest.mark.parametrize(
    ("pain", "impact", "may_start"),
    [(2, True, True), (3, False, True), (5, False, True), (6, True, False)],
)
def test_4_3_the_gate_strips_impact_from_3_on_and_shuts_at_6(
    pain: int, impact: bool, may_start: bool
) -> None:
    found = judged(asked(), Told(pain_now=pain, signs=()))
    assert found is not None
    assert found.may_start is may_start
    if may_start:
        assert found.manner(AS_WRITTEN).impact is impact


def test_4_3_a_sign_shuts_the_gate_at_nought() -> None:
    found = judged(asked(), Told(pain_now=0, signs=(RedSign.SHARP,)))
    assert found is not None
    assert not found.may_start


@pytest.mark.parametrize(("routine", "may_start"), [(HOPS, True), (LADDER, False)])
def test_3_3_the_day_after_yellow_hops_wait_whatever_the_pain(routine: Routine, may_start: bool) -> None:
    view = about(routine, AS_WRITTEN.without_impact, flatten, now=at(MONDAY))
    found = judged(view, Told(pain_now=0, signs=()))
    assert found is not None
    assert found.may_start is may_start
    assert found.left_out == (texts.NOTHING_LEFT if routine is LADDER else found.playable.text)


def test_4_3_a_safety_answer_leaves_impact_out_on_a_green_day() -> None:
    found = judged(asked(safety=(SafetyAnswer.PREGNANT,)), Told(pain_now=0, signs=()))
    assert found is not None
    assert not found.manner(AS_WRITTEN).impact
