"""Regress, hold, progress, see someone: rules 4.4 and 4.5, at both sides of each threshold."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rehab_player.core.checkin import Complaint, RedSign
from rehab_player.core.light import Light
from rehab_player.core.routine import PainRule, Reps, Routine, Sides
from rehab_player.core.suggestion import (
    Suggestion,
    SuggestionAnswer,
    SuggestionKind,
    accepted_changes,
    answered,
    is_answered,
)
from rehab_player.core.suggestion_dose import Adjustment, AdjustmentKind
from rehab_player.core.suggestion_rules import suggest
from tests.core.pain_stories import DAY, MONDAY, at, check_in, morning, mornings, session, story

if TYPE_CHECKING:
    from rehab_player.core.suggestion_story import Played, Story

TODAY = MONDAY + 9 * DAY
EASY = tuple(session(MONDAY + day * DAY) for day in (0, 2, 4, 7))
"""Four sessions in eight days, worst 1."""
QUIET = mornings(MONDAY - 3 * DAY, *[2] * 13)
"""Every morning at the usual 2, up to today."""


def easy(**more: object) -> Story:
    return story(*EASY, **({"mornings": QUIET} | more))  # type: ignore[arg-type]


def changed_last(worst: int, *, all_done: bool = True) -> Story:
    return story(*EASY[:-1], session(EASY[-1].day, worst, all_done=all_done), mornings=QUIET)


def last_morning(score: int) -> Story:
    """The morning after the last session, yesterday's, was this; today's is not answered yet."""
    kept = tuple(one for one in QUIET if one.day < EASY[-1].day + DAY)
    return easy(mornings=(*kept, morning(EASY[-1].day + DAY, score)))


def test_4_4_progress_when_all_is_easy() -> None:
    found = suggest(easy(), TODAY)
    assert (found.kind, found.light, found.title) == (SuggestionKind.PROGRESS, Light.GREEN, "A step up")
    assert found.reason == (
        "The worst pain was 1 or less in the last three sessions, and every morning was as usual."
    )
    assert found.effect == "with 2.5 kg from now on"
    assert found.source


@pytest.mark.parametrize(("worst", "kind"), [(2, SuggestionKind.PROGRESS), (3, SuggestionKind.HOLD)])
def test_4_4_progress_needs_worst_2_or_less_in_three_sessions(worst: int, kind: SuggestionKind) -> None:
    assert suggest(changed_last(worst), TODAY).kind is kind


def test_4_4_progress_looks_back_on_three_sessions() -> None:
    sessions = (session(MONDAY - 2 * DAY, 4), *EASY[1:])
    assert suggest(story(*sessions, mornings=QUIET), TODAY).kind is SuggestionKind.PROGRESS
    sessions = (session(MONDAY - 2 * DAY, 1), session(MONDAY, 4), *EASY[2:])
    assert suggest(story(*sessions, mornings=QUIET), TODAY).kind is SuggestionKind.HOLD
    assert suggest(story(*EASY[2:], mornings=QUIET, step_since=MONDAY), TODAY).rule == "not enough"


def test_4_4_progress_needs_all_repetitions() -> None:
    found = suggest(changed_last(1, all_done=False), TODAY)
    assert (found.kind, found.reason) == (
        SuggestionKind.HOLD,
        "Not all repetitions were done in the last three sessions.",
    )


def test_4_4_progress_needs_the_mornings_after() -> None:
    found = suggest(easy(mornings=QUIET[:-2]), TODAY)
    assert (found.kind, found.rule) == (SuggestionKind.HOLD, "not enough")
    assert found.reason.startswith("The morning after is not answered")


@pytest.mark.parametrize(("days", "kind"), [(6, SuggestionKind.HOLD), (7, SuggestionKind.PROGRESS)])
def test_4_4_progress_needs_seven_days_on_the_step(days: int, kind: SuggestionKind) -> None:
    sessions = [session(MONDAY + day * DAY) for day in (0, 2, 4)]
    assert suggest(story(*sessions, mornings=QUIET), MONDAY + days * DAY).kind is kind


@pytest.mark.parametrize(("worst", "kind"), [(5, SuggestionKind.HOLD), (6, SuggestionKind.STEP_BACK)])
def test_4_4_worst_above_5_steps_back_3_to_5_holds(worst: int, kind: SuggestionKind) -> None:
    found = suggest(changed_last(worst), TODAY)
    assert found.kind is kind
    assert str(worst) in found.reason


@pytest.mark.parametrize(
    ("rule", "worst", "kind"),
    [
        (PainRule.GENTLE, 3, SuggestionKind.HOLD),
        (PainRule.GENTLE, 4, SuggestionKind.STEP_BACK),
        (PainRule.IMPACT, 2, SuggestionKind.PROGRESS),
        (PainRule.IMPACT, 3, SuggestionKind.STEP_BACK),
    ],
)
def test_4_4_the_limit_is_that_of_the_routine(rule: PainRule, worst: int, kind: SuggestionKind) -> None:
    routine = Routine(name="x", steps=(Reps(name="x", count=10, each_ms=1_000),), pain_rule=rule)
    sessions = (*EASY[:-1], session(EASY[-1].day, worst))
    assert suggest(story(*sessions, file="hop-ladder", routine=routine, mornings=QUIET), TODAY).kind is kind


@pytest.mark.parametrize(
    ("score", "kind"),
    [
        (2, SuggestionKind.PROGRESS),
        (3, SuggestionKind.HOLD),
        (4, SuggestionKind.STEP_BACK),
    ],
)
def test_4_4_the_morning_after_one_above_holds_two_above_steps_back(score: int, kind: SuggestionKind) -> None:
    assert suggest(last_morning(score), TODAY).kind is kind


def test_4_4_a_morning_two_above_says_so() -> None:
    assert suggest(last_morning(5), TODAY).reason == (
        "The first step on the morning after was 5, three above your usual 2."
    )


def test_4_4_a_trend_up_twice_steps_back_and_suggests_a_professional() -> None:
    told = mornings(TODAY - 20 * DAY, *[1] * 7, *[2] * 7, *[3] * 7)
    found = suggest(easy(mornings=told, usual=3), TODAY)
    assert (found.kind, found.rule) == (SuggestionKind.STEP_BACK, "rising twice")
    assert "professional" in found.also


def test_4_4_a_trend_up_once_holds() -> None:
    told = mornings(TODAY - 13 * DAY, *[2, 2, 2, 2, 2, 2, 1], *[2] * 7)
    found = suggest(easy(mornings=told), TODAY)
    assert (found.kind, found.rule) == (SuggestionKind.HOLD, "rising once")
    assert found.reason == "First-step pain was 2 on average this week and 1.9 last week."


def heel_drops(worst: int, *, days: int = 8, load: float | None = None, score: int = 2) -> Suggestion:
    sessions = [session(MONDAY + day * DAY, 3, load_kg=load) for day in range(days)]
    last = session(MONDAY + days * DAY, worst, load_kg=load)
    today = MONDAY + (days + 1) * DAY
    told = (*mornings(MONDAY - 3 * DAY, *[2] * (days + 3)), morning(today, score))
    return suggest(story(*sessions, last, file="eccentric-heel-drops", mornings=told), today)


def test_4_4_heel_drops_get_5_kg_after_one_painless_session() -> None:
    found = heel_drops(0)
    assert (found.kind, found.rule, found.effect) == (
        SuggestionKind.PROGRESS,
        "painless session",
        "with 5 kg from now on",
    )
    assert "Alfredson" in found.source


def test_4_4_heel_drops_hold_when_the_session_was_not_painless() -> None:
    assert heel_drops(1).kind is SuggestionKind.HOLD


def test_4_4_heel_drops_hold_when_the_morning_has_not_settled() -> None:
    assert heel_drops(0, score=3).kind is SuggestionKind.HOLD


def test_4_4_heel_drops_hold_until_the_morning_is_answered() -> None:
    last = session(MONDAY + 8 * DAY, 0)
    found = suggest(story(last, file="eccentric-heel-drops", step_since=MONDAY), TODAY)
    assert found.kind is SuggestionKind.HOLD


def test_4_4_heel_drops_get_more_load_once_a_week() -> None:
    assert heel_drops(0, days=5).kind is SuggestionKind.HOLD
    assert heel_drops(0, days=6).kind is SuggestionKind.PROGRESS


def test_4_4_the_accepted_load_counts_where_no_session_tells_one() -> None:
    load = Adjustment(kind=AdjustmentKind.LOAD, routine="eccentric-heel-drops", kg=10)
    last = session(MONDAY + 8 * DAY, 0)
    told = mornings(MONDAY, *[2] * 10)
    one = story(last, file="eccentric-heel-drops", step_since=MONDAY, mornings=told, adjustments=(load,))
    assert suggest(one, TODAY).effect == "with 15 kg from now on"


def test_4_4_heel_drops_stop_at_60_kg() -> None:
    assert heel_drops(0, load=55).effect == "with 60 kg from now on"
    assert heel_drops(0, load=60).rule == "top of the ladder"


def test_only_the_present_step_counts() -> None:
    sessions = (session(MONDAY, 8), *EASY[1:])
    found = suggest(story(*sessions, mornings=QUIET, step_since=MONDAY + 2 * DAY), TODAY)
    assert found.kind is SuggestionKind.PROGRESS


def told(*signs: RedSign, earlier: tuple[RedSign, ...] = ()) -> Suggestion:
    check_ins = (check_in(TODAY - 2 * DAY, 1, *earlier), check_in(TODAY, 1, *signs))
    return suggest(easy(check_ins=check_ins), TODAY)


@pytest.mark.parametrize("sign", [RedSign.SWELLING, RedSign.GIVES_WAY, RedSign.CANNOT_WALK])
def test_4_5_these_signs_say_see_someone_at_once(sign: RedSign) -> None:
    found = told(sign)
    assert (found.kind, found.light) == (SuggestionKind.SEE_SOMEONE, Light.RED)
    assert found.changes[0].kind is AdjustmentKind.REST


@pytest.mark.parametrize("sign", [RedSign.SHARP, RedSign.STRIDE, RedSign.SORE_48_HOURS])
def test_4_5_other_signs_rest_first_and_see_someone_when_they_come_again(sign: RedSign) -> None:
    assert told(sign).kind is SuggestionKind.STEP_BACK
    assert told(sign).changes[0].until == TODAY + 3 * DAY
    assert told(sign, earlier=(sign,)).kind is SuggestionKind.SEE_SOMEONE


def test_4_5_the_other_day_has_to_be_within_a_week() -> None:
    for days, kind in ((6, SuggestionKind.SEE_SOMEONE), (7, SuggestionKind.STEP_BACK)):
        check_ins = (check_in(TODAY - days * DAY, 1, RedSign.SHARP), check_in(TODAY, 1, RedSign.SHARP))
        assert suggest(easy(check_ins=check_ins), TODAY).kind is kind


def test_4_5_signs_of_the_morning_count_too() -> None:
    swollen = morning(TODAY, 2, swelling=True)
    assert suggest(easy(mornings=(*QUIET[:-1], swollen)), TODAY).kind is SuggestionKind.SEE_SOMEONE
    limping = morning(TODAY, 2, walk_changed=True)
    assert suggest(easy(mornings=(*QUIET[:-1], limping)), TODAY).kind is SuggestionKind.STEP_BACK


def test_4_5_no_sign_says_nothing() -> None:
    assert told().kind is SuggestionKind.PROGRESS


def painful_for(days: int, **more: object) -> Story:
    level = mornings(TODAY - 9 * DAY, *[3] * 10)
    return easy(mornings=level, usual=3, since=TODAY - days * DAY, **more)


@pytest.mark.parametrize(
    ("days", "rule", "kind"),
    [
        (6, "three easy sessions", SuggestionKind.PROGRESS),
        (7, "day 7", SuggestionKind.HOLD),
        (13, "day 7", SuggestionKind.HOLD),
        (14, "day 14", SuggestionKind.SEE_SOMEONE),
        (20, "day 14", SuggestionKind.SEE_SOMEONE),
        (21, "day 21", SuggestionKind.SEE_SOMEONE),
    ],
)
def test_4_5_how_long_it_lasts(days: int, rule: str, kind: SuggestionKind) -> None:
    found = suggest(painful_for(days), TODAY)
    assert (found.rule, found.kind) == (rule, kind)


def answer_to(found: Suggestion, *, accepted: bool = True) -> SuggestionAnswer:
    return answered(found, accepted=accepted, answer_id="a1", at=at(TODAY), day=TODAY)


def test_a_warning_that_was_answered_gives_way_to_the_dose() -> None:
    first = suggest(painful_for(21), TODAY)
    found = suggest(painful_for(21, answers=(answer_to(first),)), TODAY)
    assert found.rule == "three easy sessions"


def test_a_warning_comes_again_at_the_next_threshold() -> None:
    first = suggest(painful_for(14), TODAY)
    found = suggest(painful_for(21, answers=(answer_to(first),)), TODAY)
    assert found.rule == "day 21"


def test_4_5_long_stiffness_in_several_joints_says_see_someone() -> None:
    stiff = morning(TODAY, 2, 31, other_joints=True)
    found = suggest(easy(mornings=(*QUIET[:-1], stiff)), TODAY)
    assert (found.kind, found.rule) == (SuggestionKind.SEE_SOMEONE, "long stiffness")
    both = Complaint(area="under heel", side=Sides.BOTH, usual=2)
    stiff = morning(TODAY, 2, 31)
    assert suggest(easy(mornings=(*QUIET[:-1], stiff)), TODAY).kind is SuggestionKind.PROGRESS
    assert suggest(easy(mornings=(*QUIET[:-1], stiff), complaint=both), TODAY).rule == "long stiffness"


def test_a_declined_suggestion_is_logged_and_changes_nothing() -> None:
    found = suggest(easy(), TODAY)
    declined, accepted = answer_to(found, accepted=False), answer_to(found)
    assert is_answered(found, (declined,))
    assert accepted_changes((declined,)) == ()
    assert accepted_changes((accepted,)) == found.changes


def quiet_until(days: int, *sessions: Played) -> Story:
    """Every session easy and every morning usual, for some days from TODAY on."""
    return story(*EASY, *sessions, mornings=(*QUIET, *mornings(TODAY + DAY, *[2] * days)))


@pytest.mark.parametrize(("days", "answered_already"), [(1, True), (6, True), (7, False)])
def test_4_4_a_declined_step_up_is_not_suggested_again_for_a_week(days: int, answered_already: bool) -> None:
    declined = answer_to(suggest(easy(), TODAY), accepted=False)
    later = suggest(quiet_until(days), TODAY + days * DAY)
    assert later.kind is SuggestionKind.PROGRESS
    assert is_answered(later, (declined,)) is answered_already


def test_4_4_a_declined_step_back_comes_again_with_a_new_reason_only() -> None:
    bad = session(TODAY, 7)
    declined = answer_to(suggest(quiet_until(0, bad), TODAY), accepted=False)
    settled = suggest(quiet_until(1, bad), TODAY + DAY)
    assert settled.kind is SuggestionKind.STEP_BACK
    assert is_answered(settled, (declined,))
    again = suggest(quiet_until(2, bad, session(TODAY + 2 * DAY, 7)), TODAY + 2 * DAY)
    assert not is_answered(again, (declined,))


def test_4_4_a_morning_too_high_is_a_new_reason_once() -> None:
    def woken(*scores: int) -> Suggestion:
        told_mornings = (*QUIET, *mornings(TODAY + DAY, *scores))
        return suggest(story(*EASY, session(TODAY), mornings=told_mornings), TODAY + len(scores) * DAY)

    first = woken(4)
    assert (first.rule, first.evidence) == ("morning too high", TODAY + DAY)
    assert is_answered(woken(4, 2), (answer_to(first, accepted=False),))


def test_4_4_a_trend_that_goes_on_rising_is_told_once_a_week() -> None:
    risen = mornings(TODAY - 20 * DAY, *[1] * 7, *[2] * 7, *[3] * 8)
    rising = story(*EASY, usual=3, mornings=risen[:-1])
    first = suggest(rising, TODAY)
    assert first.rule == "rising twice"
    later = suggest(story(*EASY, usual=3, mornings=risen), TODAY + DAY)
    assert later.rule == "rising twice"
    assert is_answered(later, (answer_to(first, accepted=False),))


def test_without_a_session_there_is_nothing_to_judge() -> None:
    found = suggest(story(), MONDAY)
    assert (found.kind, found.rule) == (SuggestionKind.HOLD, "not enough")


SCORES = st.integers(0, 10)
ANSWER = st.one_of(st.none(), SCORES)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(SCORES, min_size=1, max_size=8),
    st.lists(ANSWER, min_size=22, max_size=22),
    ANSWER,
    SCORES,
    SCORES,
    st.sampled_from(["calf-raises", "eccentric-heel-drops", "single-leg-balance"]),
    st.integers(0, 30),
)
def test_more_pain_in_the_last_session_or_the_last_morning_is_never_bolder(
    worsts: list[int],
    scores: list[int | None],
    usual: int | None,
    more_worst: int,
    more_morning: int,
    file: str,
    since: int,
) -> None:
    today = MONDAY + 21 * DAY
    days = [today - (len(worsts) - place) * DAY for place in range(len(worsts))]

    def boldness(last: int, score: int) -> int:
        sessions = [session(day, worst) for day, worst in zip(days, [*worsts[:-1], last], strict=True)]
        mornings_told = (*mornings(MONDAY, *scores[:-1]), morning(today, score))
        told_story = story(
            *sessions, file=file, usual=usual, mornings=mornings_told, since=today - since * DAY
        )
        return suggest(told_story, today).kind.boldness

    last, score = worsts[-1], scores[-1] or 0
    before = boldness(last, score)
    assert boldness(max(last, more_worst), score) <= before
    assert boldness(last, max(score, more_morning)) <= before
