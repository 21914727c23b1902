"""What the answers to the safety questions rule out."""

from __future__ import annotations

from functools import cache

import pytest

from rehab_player.core.checkin import SafetyAnswer
from rehab_player.core.pain_safety import (
    RULES,
    Activity,
    activities,
    leaves_out_impact,
    ruled_out,
    splint_ruled_out,
)
from rehab_player.core.pain_texts import QUESTIONS
from rehab_player.core.routine import Routine
from rehab_player.resources import routines_dir
from rehab_player.storage.routine_file import read_routine


@cache
def bundled(name: str) -> Routine:
    routine = read_routine(routines_dir() / f"{name}.yaml").routine
    assert routine is not None
    return routine


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        (SafetyAnswer.NUMB_FEET, "contrast-soak"),
        (SafetyAnswer.NUMB_FEET, "recovery-plan"),
        (SafetyAnswer.NUMB_FEET, "frozen-bottle-10"),
        (SafetyAnswer.NUMB_FEET, "ball-massage"),
        (SafetyAnswer.POOR_CIRCULATION, "frozen-bottle-15"),
        (SafetyAnswer.POOR_CIRCULATION, "elevate-and-fuel-10"),
        (SafetyAnswer.BLOOD_THINNERS, "calf-trigger-points"),
        (SafetyAnswer.OPEN_SKIN, "contrast-soak"),
        (SafetyAnswer.POSSIBLE_CLOT, "foam-roll-calves"),
        (SafetyAnswer.HEART_FAILURE, "elevate-and-fuel-15"),
        (SafetyAnswer.PREGNANT, "hop-ladder"),
        (SafetyAnswer.PREGNANT, "contrast-soak"),
        (SafetyAnswer.BRITTLE_BONES, "hop-ladder-2"),
        (SafetyAnswer.BONE_STRESS, "eccentric-heel-drops"),
        (SafetyAnswer.SURGERY, "heavy-slow-resistance-week-1"),
        (SafetyAnswer.ANTIBIOTICS, "eccentric-heel-drops"),
        (SafetyAnswer.UNDER_16, "heel-raises-on-towel-weeks-1-2"),
        (SafetyAnswer.AT_HEEL_BONE, "eccentric-heel-drops"),
        (SafetyAnswer.AT_HEEL_BONE, "heel-lifts-on-a-step"),
        (SafetyAnswer.AT_HEEL_BONE, "calf-stretch"),
        (SafetyAnswer.FALLS, "single-leg-balance-eyes-closed"),
        (SafetyAnswer.FALLS, "single-leg-balance-on-a-pillow"),
    ],
)
def test_an_answer_rules_a_routine_out(answer: SafetyAnswer, name: str) -> None:
    assert ruled_out((), bundled(name)) == ()
    rules = ruled_out((answer,), bundled(name))
    assert rules
    assert all(rule.answer is answer for rule in rules)


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        (SafetyAnswer.NUMB_FEET, "eccentric-heel-drops"),
        (SafetyAnswer.BRITTLE_BONES, "calf-raises"),
        (SafetyAnswer.AT_HEEL_BONE, "floor-level-lowering"),
        (SafetyAnswer.BLOOD_THINNERS, "calf-stretch"),
        (SafetyAnswer.FALLS, "single-leg-balance"),
        (SafetyAnswer.PREGNANT, "calf-raises"),
    ],
)
def test_and_leaves_others_alone(answer: SafetyAnswer, name: str) -> None:
    assert ruled_out((answer,), bundled(name)) == ()


def test_hops_inside_a_longer_routine_are_left_out_rather_than_all_of_it() -> None:
    assert ruled_out((SafetyAnswer.BRITTLE_BONES,), bundled("calf-hop-and-balance-10")) == ()
    assert leaves_out_impact((SafetyAnswer.BRITTLE_BONES,))
    assert not leaves_out_impact((SafetyAnswer.NUMB_FEET,))


def test_the_heel_bone_has_a_version_of_its_own() -> None:
    rules = ruled_out((SafetyAnswer.AT_HEEL_BONE,), bundled("eccentric-heel-drops"))
    assert rules[0].instead == "floor-level-lowering"


def test_no_splint_on_numb_feet() -> None:
    assert splint_ruled_out((SafetyAnswer.NUMB_FEET,))
    assert not splint_ruled_out((SafetyAnswer.PREGNANT,))


def test_a_rule_is_told_in_a_sentence() -> None:
    rule = ruled_out((SafetyAnswer.BRITTLE_BONES,), bundled("hop-ladder"))[0]
    assert rule.text == (
        "Leave out hops, skips and running. You said “Osteoporosis”: "
        "landing loads the bones more than they may bear."
    )


def test_every_question_has_words_and_a_consequence() -> None:
    assert set(QUESTIONS) == set(SafetyAnswer)
    assert {rule.answer for rule in RULES} == set(SafetyAnswer)


def test_a_copy_under_another_name_counts_as_the_same() -> None:
    soak = bundled("contrast-soak")
    copy = Routine(name="My buckets", steps=soak.steps)
    assert Activity.SOAK in activities(copy)
