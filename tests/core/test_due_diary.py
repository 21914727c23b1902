"""From the log to what `due` and `suggest` ask for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rehab_player.core.checkin import RedSign
from rehab_player.core.due_diary import diary_of
from rehab_player.core.due_values import done_of, light_of_day
from rehab_player.core.light import Light
from rehab_player.core.routine import Sides
from rehab_player.core.session import (
    Outcome,
    Reason,
    Session,
    SessionState,
)
from rehab_player.core.suggestion import SuggestionAnswer, SuggestionKind
from rehab_player.core.suggestion_dose import Adjustment, AdjustmentKind
from rehab_player.core.suggestion_rules import suggest
from rehab_player.core.suggestion_story import story_of
from rehab_player.core.timeline import Kind
from tests.core.pain_stories import DAY, HEEL_DROPS, MONDAY, at, check_in, morning, mornings
from tests.core.session_stories import FILE, logged, segment

DONE, SKIPPED = Outcome.DONE, Outcome.SKIPPED
PARTIAL = SessionState.PARTIAL


@pytest.mark.parametrize(
    ("session", "counts"),
    [
        (logged(DONE), True),
        (logged(DONE, SKIPPED, state=PARTIAL, reason=Reason.TIME), True),
        (logged(DONE, SKIPPED, SKIPPED, state=PARTIAL, reason=Reason.TIME), False),
        (logged(SKIPPED, state=PARTIAL), False),
        (logged(SKIPPED, state=PARTIAL, reason=Reason.PAIN), True),
    ],
)
def test_half_of_the_work_counts_and_so_does_stopping_for_pain(session: Session, counts: bool) -> None:
    found = done_of(session)
    assert (found.routine, found.side, found.day, found.counts) == (FILE, Sides.LEFT, MONDAY, counts)


def test_setups_are_no_work() -> None:
    session = logged(state=PARTIAL)
    segments = (segment(0, kind=Kind.SETUP), segment(1, SKIPPED))
    assert not done_of(replace(session, segments=segments)).counts


def test_an_open_session_is_not_in_the_diary() -> None:
    assert diary_of([logged(DONE, state=SessionState.OPEN)]).sessions == ()


@pytest.mark.parametrize(("worst", "light"), [(2, Light.GREEN), (3, Light.YELLOW), (6, Light.RED)])
def test_a_session_gives_the_day_its_light(worst: int, light: Light) -> None:
    assert light_of_day(diary_of([logged(DONE, worst=worst)]), MONDAY) is light


def test_check_ins_and_mornings_do_as_well() -> None:
    told = diary_of([], check_ins=[check_in(MONDAY, 1, RedSign.SHARP), check_in(MONDAY + DAY, 4)])
    assert light_of_day(told, MONDAY) is Light.RED
    assert light_of_day(told, MONDAY + DAY) is Light.YELLOW
    for score, light in ((2, Light.GREEN), (3, Light.YELLOW)):
        assert light_of_day(diary_of([], mornings=mornings(MONDAY, score), usual=2), MONDAY) is light
    swollen = [morning(MONDAY, 0, swelling=True)]
    assert light_of_day(diary_of([], mornings=swollen), MONDAY) is Light.RED


def accepted(day_no: int, *, yes: bool = True) -> SuggestionAnswer:
    day = MONDAY + day_no * DAY
    return SuggestionAnswer(
        id=f"a{day_no}",
        at=at(day),
        day=day,
        key="k",
        kind=SuggestionKind.PROGRESS,
        rule="r",
        routine=FILE,
        reason="",
        accepted=yes,
        changes=(Adjustment(kind=AdjustmentKind.LOAD, routine=FILE, kg=5),) if yes else (),
    )


def test_a_story_from_the_log() -> None:
    sessions = [
        logged(DONE, days=3),
        logged(DONE, days=0, worst=3),
        logged(DONE, days=1, file="calf-stretch"),
    ]
    found = story_of(FILE, HEEL_DROPS, sessions)
    assert [one.day for one in found.sessions] == [MONDAY, MONDAY + 3 * DAY]
    assert found.step_since == MONDAY


def test_the_present_step_began_with_the_last_accepted_change() -> None:
    sessions = [logged(DONE), logged(DONE, days=9)]
    found = story_of(FILE, HEEL_DROPS, sessions, answers=(accepted(8), accepted(2), accepted(9, yes=False)))
    assert found.step_since == MONDAY + 8 * DAY
    assert [one.kg for one in found.adjustments] == [5, 5]


def test_4_4_a_session_from_before_the_change_on_its_day_judges_the_old_dose() -> None:
    sessions = [logged(DONE, worst=7), logged(DONE, days=1)]
    evening = replace(accepted(0), at=at(MONDAY, 20))
    found = story_of(FILE, HEEL_DROPS, sessions, answers=(evening,))
    assert [one.on_step for one in found.sessions] == [False, True]
    assert suggest(found, MONDAY + DAY).kind is SuggestionKind.HOLD


def test_sessions_of_a_version_that_took_its_place_count_when_named() -> None:
    sessions = [logged(DONE, file="floor-level-lowering")]
    assert story_of(FILE, HEEL_DROPS, sessions).sessions == ()
    found = story_of(FILE, HEEL_DROPS, sessions, files=frozenset({"floor-level-lowering"}))
    assert len(found.sessions) == 1
