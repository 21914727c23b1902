"""When the next phase is suggested: the rules of `move_on`, at both sides of each threshold."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_player.core.programme import MoveOn, Programme, ProgrammePhase
from rehab_player.core.programme_enrolment import PauseReason, in_phase, paused, place, week_of
from rehab_player.core.programme_moving import changed, is_quiet_week, next_phase, what_is_missing
from rehab_player.core.suggestion import SuggestionKind
from rehab_player.core.suggestion_dose import Adjustment, AdjustmentKind
from tests.core.due_stories import following, programmes
from tests.core.pain_stories import DAY, MONDAY, mornings, session, story

if TYPE_CHECKING:
    from datetime import date

    from rehab_player.core.suggestion_story import Played, Story

TODAY = MONDAY + 14 * DAY
THREE = (session(TODAY - 5 * DAY), session(TODAY - 3 * DAY), session(TODAY - DAY))


def told(*sessions: Played, scores: tuple[int | None, ...] = (2,) * 21, last: date = TODAY) -> Story:
    """The usual is 2; the scores are those of the last mornings, up to `last`."""
    return story(*(sessions or THREE), mornings=mornings(last - (len(scores) - 1) * DAY, *scores))


def missing(rule: MoveOn, one: Story) -> str:
    return what_is_missing(rule, one, MONDAY, TODAY)


def test_weeks_alone_ask_for_nothing_else() -> None:
    assert missing(MoveOn.WEEKS, story()) == ""


@pytest.mark.parametrize(("score", "why"), [(2, ""), (3, "The last morning was above your usual.")])
def test_settled_needs_the_last_morning_as_usual(score: int, why: str) -> None:
    assert missing(MoveOn.SETTLED, told(scores=(*(2,) * 20, score))) == why


@pytest.mark.parametrize(("worst", "why"), [(5, ""), (6, "The last session hurt more than is allowed.")])
def test_settled_allows_pain_up_to_5(worst: int, why: str) -> None:
    assert missing(MoveOn.SETTLED, told(*THREE[:2], session(TODAY - DAY, worst))) == why


def test_settled_needs_an_answer_and_a_session() -> None:
    assert missing(MoveOn.SETTLED, told(scores=(2, 2, 2, None))).endswith("is not answered.")
    assert missing(MoveOn.SETTLED, told(session(MONDAY - DAY))).startswith("There was no session")


def test_settled_stays_when_the_mornings_rise_two_weeks_in_a_row() -> None:
    scores = (*(0,) * 7, *(1,) * 7, *(1,) * 3, *(2,) * 3, 1)
    assert missing(MoveOn.SETTLED, told(scores=scores)) == "The mornings got worse two weeks in a row."


@pytest.mark.parametrize(("worst", "is_easy"), [(2, True), (3, False)])
def test_easy_needs_three_sessions_at_2_or_less(worst: int, is_easy: bool) -> None:
    sessions = (session(TODAY - 5 * DAY, worst), *THREE[1:])
    assert (missing(MoveOn.EASY, told(*sessions)) == "") is is_easy
    assert missing(MoveOn.SETTLED, told(*sessions)) == ""


def test_easy_needs_three_sessions_all_done_and_settled() -> None:
    assert missing(MoveOn.EASY, told(*THREE[1:]))
    assert missing(MoveOn.EASY, told(*THREE[:2], session(TODAY - DAY, 1, all_done=False)))
    assert missing(MoveOn.EASY, told(scores=(*(2,) * 18, 3, 2, 2)))
    assert not missing(MoveOn.EASY, told(scores=(*(2,) * 19, 3, 2)))


def test_a_quiet_week_has_seven_usual_mornings() -> None:
    seven_ago, eight_ago = (*(2,) * 14, 3, *(2,) * 6), (*(2,) * 13, 3, *(2,) * 7)
    assert missing(MoveOn.QUIET_WEEK, told(scores=seven_ago)) == "A week of usual mornings comes first."
    assert missing(MoveOn.EASY, told(scores=seven_ago)) == ""
    assert missing(MoveOn.QUIET_WEEK, told(scores=eight_ago)) == ""


def test_a_quiet_week_needs_three_answers() -> None:
    two = told(scores=(2, 2, 2, *(None,) * 5, 2, 2))
    three = told(scores=(2, 2, 2, *(None,) * 4, 2, 2, 2))
    assert not is_quiet_week(two, TODAY)
    assert is_quiet_week(three, TODAY)


TOWEL = programmes()["heel-raises-on-a-towel"]
ENROLLED = following("heel-raises-on-a-towel")


def test_before_the_weeks_are_over_nothing_is_suggested() -> None:
    assert next_phase(ENROLLED, TOWEL, told(last=TODAY - DAY), TODAY - DAY) is None


def test_after_two_weeks_12rm_becomes_10rm() -> None:
    found = next_phase(ENROLLED, TOWEL, told(), TODAY)
    assert found is not None
    assert (found.kind, found.title) == (SuggestionKind.PROGRESS, "Move on")
    assert found.reason == "2 weeks of “Weeks 1 and 2, 3 × 12” are done; next comes “Weeks 3 and 4, 4 × 10”."
    assert [number.value for number in found.numbers] == ["Week 3 of 12"]
    moved_on = changed(ENROLLED, found.changes[0], TOWEL, TODAY)
    assert place(moved_on, TOWEL, TODAY).phase_number == 1
    assert place(moved_on, TOWEL, TODAY - DAY).phase_number == 0


def test_it_stays_when_the_last_morning_has_not_settled() -> None:
    found = next_phase(ENROLLED, TOWEL, told(scores=(*(2,) * 20, 4)), TODAY)
    assert found is not None
    assert (found.kind, found.changes) == (SuggestionKind.HOLD, ())
    assert found.reason == (
        "The weeks of “Weeks 1 and 2, 3 × 12” are over. The last morning was above your usual."
    )


def test_declined_it_is_suggested_again_next_week() -> None:
    keys = set()
    for days in (0, 6, 7):
        found = next_phase(ENROLLED, TOWEL, told(last=TODAY + days * DAY), TODAY + days * DAY)
        assert found is not None
        keys.add(found.key)
    assert len(keys) == 2


def test_at_the_end_it_is_finished() -> None:
    enrolled = in_phase(ENROLLED, 2, MONDAY)
    day = MONDAY + 56 * DAY
    one = story(session(day - DAY), mornings=mornings(day - 7 * DAY, *[2] * 8))
    found = next_phase(enrolled, TOWEL, one, day)
    assert found is not None
    assert (found.title, found.accept) == ("The programme is done", "Finish")
    assert found.also == TOWEL.ends
    over = changed(enrolled, found.changes[0], TOWEL, day)
    assert over.finished_on == day
    assert not over.is_active(day)


def test_a_pause_makes_the_phase_longer() -> None:
    enrolled = paused(ENROLLED, PauseReason.ILL, MONDAY + DAY, MONDAY + 4 * DAY)
    assert next_phase(enrolled, TOWEL, told(), TODAY) is None
    assert not place(enrolled, TOWEL, TODAY + 2 * DAY).weeks_over
    assert place(enrolled, TOWEL, TODAY + 3 * DAY).weeks_over
    assert week_of(enrolled, MONDAY) == (MONDAY, MONDAY + 10 * DAY)
    assert week_of(enrolled, MONDAY + 10 * DAY) == (MONDAY + 10 * DAY, MONDAY + 17 * DAY)


SCORE = st.integers(0, 10)


@given(
    st.sampled_from(list(MoveOn)),
    st.lists(SCORE, min_size=1, max_size=6),
    st.lists(SCORE, min_size=21, max_size=21),
    SCORE,
    SCORE,
)
def test_more_pain_never_moves_on_sooner(
    rule: MoveOn, worsts: list[int], scores: list[int], more_worst: int, more_morning: int
) -> None:
    def stays(last: int, score: int) -> bool:
        days = [TODAY - (len(worsts) - place) * DAY for place in range(len(worsts))]
        told_worsts = [*worsts[:-1], last]
        sessions = [session(day, worst) for day, worst in zip(days, told_worsts, strict=True)]
        return bool(missing(rule, told(*sessions, scores=(*scores[:-1], score))))

    before = stays(worsts[-1], scores[-1])
    assert stays(max(worsts[-1], more_worst), scores[-1]) >= before
    assert stays(worsts[-1], max(scores[-1], more_morning)) >= before


def test_a_change_of_another_enrolment_or_kind_is_not_ours() -> None:
    other = Adjustment(kind=AdjustmentKind.PHASE, routine="x", programme="another", phase=1)
    load = Adjustment(kind=AdjustmentKind.LOAD, routine="x", kg=5)
    assert changed(ENROLLED, other, TOWEL, TODAY) is ENROLLED
    assert changed(ENROLLED, load, TOWEL, TODAY) is ENROLLED


def test_a_phase_that_the_file_no_longer_has_is_its_last() -> None:
    short = Programme(name="x", phases=(ProgrammePhase(name="only", do=(), weeks=1),))
    assert place(in_phase(ENROLLED, 5, MONDAY), short, TODAY).phase.name == "only"
