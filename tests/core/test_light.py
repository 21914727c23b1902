"""The light before a session: rules 4.1 (zones, red signs) and 4.3 (the start gate), at both sides."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_player.core.checkin import RedSign
from rehab_player.core.light import Answers, Light, judge, light_of_pain, worse
from rehab_player.core.routine import PainRule

SCORES = st.integers(0, 10)
USUALS = st.one_of(st.none(), st.floats(0, 10))


@pytest.mark.parametrize(
    ("score", "light"),
    [
        (0, Light.GREEN),
        (2, Light.GREEN),
        (3, Light.YELLOW),
        (5, Light.YELLOW),
        (6, Light.RED),
        (10, Light.RED),
    ],
)
def test_4_1_the_zones_of_the_traffic_light(score: int, light: Light) -> None:
    assert light_of_pain(score) is light


@pytest.mark.parametrize("sign", list(RedSign))
def test_4_1_any_red_sign_is_red_at_any_number(sign: RedSign) -> None:
    assert light_of_pain(0, (sign,)) is Light.RED


@pytest.mark.parametrize("score", [-1, 11])
def test_a_score_off_the_scale_is_refused(score: int) -> None:
    with pytest.raises(ValueError, match="pain is 0 to 10"):
        light_of_pain(score)


@pytest.mark.parametrize(
    ("pain", "may_start", "impact"),
    [(0, True, True), (2, True, True), (3, True, False), (5, True, False), (6, False, False)],
)
def test_4_3_the_start_gate(pain: int, may_start: bool, impact: bool) -> None:
    verdict = judge(Answers(pain_now=pain))
    assert (verdict.may_start, verdict.impact) == (may_start, impact)


def test_4_3_a_red_sign_does_not_start_at_any_number() -> None:
    assert not judge(Answers(pain_now=0, signs=(RedSign.SWELLING,))).may_start


@pytest.mark.parametrize(
    ("first_step", "usual", "light"),
    [
        (3, 3, Light.GREEN),
        (4, 3, Light.YELLOW),
        (2, None, Light.GREEN),
        (3, None, Light.YELLOW),
        (5, 7, Light.GREEN),
        (6, 7, Light.YELLOW),
        (10, 2, Light.YELLOW),
    ],
)
def test_the_first_step_makes_yellow_at_most(first_step: int, usual: float | None, light: Light) -> None:
    assert judge(Answers(pain_now=0, first_step=first_step, usual=usual)).light is light


def test_green_as_on_the_page() -> None:
    verdict = judge(Answers(pain_now=1, first_step=2, usual=3))
    assert (verdict.light, verdict.headline) == (Light.GREEN, "Go ahead")
    assert verdict.reasons == ("Pain now 1: in 0–2", "First step 2: your usual is 3", "No warning sign")


def test_yellow_as_on_the_page() -> None:
    verdict = judge(Answers(pain_now=4, first_step=3, usual=3))
    assert (verdict.light, verdict.headline) == (Light.YELLOW, "Same dose, nothing more")
    assert verdict.reasons == ("Pain now 4: in 3–5", "First step 3: your usual is 3", "No warning sign")
    assert "No hops" in verdict.meaning


def test_red_as_on_the_page() -> None:
    verdict = judge(Answers(pain_now=5, first_step=5, usual=3, signs=(RedSign.STRIDE,)))
    assert (verdict.light, verdict.headline) == (Light.RED, "Not today")
    assert verdict.reasons == (
        "Limping, or a changed stride",
        "Pain now 5: in 3–5",
        "First step 5: two above your usual 3",
    )
    assert verdict.meaning.startswith("A warning sign stops the session whatever the number is.")


def test_red_by_the_number_says_so() -> None:
    assert judge(Answers(pain_now=6)).meaning.startswith("At 6 or more")


def test_yellow_before_a_gentle_routine_asks_for_softness() -> None:
    assert judge(Answers(pain_now=3), PainRule.GENTLE).meaning.startswith("Go softer")


@given(SCORES, st.one_of(st.none(), SCORES), USUALS, st.lists(st.sampled_from(RedSign)), SCORES)
def test_more_pain_never_gives_a_bolder_light(
    pain: int, first_step: int | None, usual: float | None, signs: list[RedSign], more: int
) -> None:
    answers = Answers(pain_now=pain, first_step=first_step, usual=usual, signs=tuple(signs))
    before = judge(answers).light
    higher = Answers(pain_now=max(pain, more), first_step=first_step, usual=usual, signs=tuple(signs))
    assert judge(higher).light.rank >= before.rank
    stiffer = None if first_step is None else max(first_step, more)
    assert (
        judge(Answers(pain_now=pain, first_step=stiffer, usual=usual, signs=tuple(signs))).light.rank
        >= before.rank
    )


def test_the_most_careful_light_counts() -> None:
    assert worse(Light.GREEN, Light.RED, Light.YELLOW) is Light.RED
    assert worse() is Light.GREEN
