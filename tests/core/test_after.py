"""Signs told after a session count as those of a morning do."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rehab_player.core.after import told_after
from rehab_player.core.checkin import CheckIn, Complaint, RedSign
from rehab_player.core.due_diary import diary_of
from rehab_player.core.light import Light
from rehab_player.core.routine import Sides
from rehab_player.core.suggestion import SuggestionKind
from rehab_player.core.suggestion_rules import suggest
from tests.core.pain_stories import DAY, MONDAY, at, morning, mornings, session, story

TODAY = MONDAY + 9 * DAY
STORY = story(
    *(session(MONDAY + day * DAY) for day in (0, 2, 4, 7)), mornings=mornings(MONDAY - 3 * DAY, *[2] * 13)
)


def told(*signs: RedSign, pain_now: int | None = 1, complaint: Complaint | None = None) -> CheckIn | None:
    return told_after(
        STORY.routine, complaint, entry_id="a", at=at(TODAY, 19), pain_now=pain_now, signs=signs
    )


@pytest.mark.parametrize(
    ("sign", "answer", "kind"),
    [
        (RedSign.SWELLING, {"swelling": True}, SuggestionKind.SEE_SOMEONE),
        (RedSign.STRIDE, {"walk_changed": True}, SuggestionKind.STEP_BACK),
    ],
)
def test_4_3_a_sign_after_a_session_counts_as_one_of_the_morning(
    sign: RedSign, answer: dict[str, bool], kind: SuggestionKind
) -> None:
    after = told(sign)
    assert after is not None
    in_the_morning = (*STORY.mornings[:-1], morning(TODAY, 2, **answer))
    by_morning = suggest(replace(STORY, mornings=in_the_morning), TODAY)
    by_after = suggest(replace(STORY, check_ins=(after,)), TODAY)
    assert by_after.kind is kind
    assert by_after == by_morning
    assert [one.light for one in diary_of((), check_ins=(after,)).lights] == [Light.RED]


def test_it_belongs_to_the_day_and_to_what_hurts_and_to_no_session() -> None:
    heel = Complaint(area="back of ankle", side=Sides.LEFT)
    after = told(RedSign.SWELLING, complaint=heel)
    assert after is not None
    assert (after.day, after.area, after.pain_now, after.session) == (TODAY, heel.area, 1, None)


def test_without_a_sign_or_without_pain_there_is_nothing_to_keep() -> None:
    assert told() is None
    assert told(RedSign.SWELLING, pain_now=None) is None
