"""Above the routine's limit: the player stops, and offers only what really happens."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from rehab_player.core.commands import Command, End, Pause, RecordPain, Resume, Skip, StepBack
from rehab_player.core.moment import State
from rehab_player.core.routine import PainRule
from rehab_player.core.session import Reason
from rehab_player.ui.player.too_much import END, FEWER, NEXT, STAY, offers
from tests.ui.player.samples import HEEL_DROPS, OWN_PACE, at, paused

if TYPE_CHECKING:
    from tests.ui.player.conftest import Table
    from tests.ui.player.samples import Session

K = Qt.Key
OUT = Skip(Reason.PAIN)


def offered(session: Session, *, was_asked: bool = False) -> set[str]:
    return set(offers(session.moment(), session.timeline, was_asked=was_asked))


@pytest.mark.parametrize(
    ("session", "expected"),
    [
        (at(HEEL_DROPS, 3, 10_000), {END, NEXT, FEWER, STAY}),
        (at(HEEL_DROPS, 3, 80_000), {END, NEXT, FEWER, STAY}),
        (at(HEEL_DROPS, 5, 80_000), {END, NEXT, STAY}),
        (at(HEEL_DROPS, 4, 10_000), {END, NEXT, FEWER, STAY}),
        (at(HEEL_DROPS, 6, 10_000), {END, NEXT, STAY}),
        (at(HEEL_DROPS, 12, 10_000), {END, FEWER, STAY}),
        (at(OWN_PACE, 0), {END, NEXT, FEWER, STAY}),
    ],
    ids=[
        "in a set",
        "near its end",
        "near the end of the last one",
        "in a rest between sets",
        "in a rest after them",
        "in the last exercise",
        "at one's own pace",
    ],
)
def test_only_what_is_possible_is_offered(session: Session, expected: set[str]) -> None:
    assert offered(session) == expected


def test_after_a_question_of_the_routine_nothing_has_begun_that_could_be_less() -> None:
    assert offered(at(HEEL_DROPS, 3, 10_000), was_asked=True) == {END, NEXT, STAY}


def ask(table: Table, session: Session, score: Qt.Key = K.Key_6) -> None:
    """Tell a number above the limit by P, and be asked what to do."""
    table.show(session)
    table.press(K.Key_P)
    table.press(score)
    table.press(K.Key_Return)
    assert table.page.questions.standing() is table.page.questions.stopping


def told(table: Table) -> list[Command]:
    """What was sent after the number."""
    number = next(i for i, command in enumerate(table.sent) if isinstance(command, RecordPain))
    return table.sent[number + 1 :]


def test_enter_stops_for_today_and_logs_why(table: Table) -> None:
    ask(table, at(HEEL_DROPS, 3, 10_000))
    table.press(K.Key_Return)
    assert told(table) == [End(Reason.PAIN)]
    assert table.session.moment().state is State.ENDED


def test_the_rest_of_the_exercise_is_left_for_pain(table: Table) -> None:
    ask(table, at(HEEL_DROPS, 3, 10_000))
    table.press(K.Key_2)
    assert told(table) == [OUT, OUT, OUT, Resume()]
    assert table.session.moment().segment.step == (2,)
    assert table.page.questions.standing() is None


def test_a_paced_set_gets_shorter_and_goes_on(table: Table) -> None:
    ask(table, at(HEEL_DROPS, 3, 10_000))
    table.press(K.Key_3)
    assert told(table) == [StepBack(), Resume()]
    moment = table.session.moment()
    assert (moment.segment.index, moment.segment.count) == (3, 10)
    assert table.session.player.segments[5].count == 10


def test_near_its_end_a_set_ends_and_those_after_it_are_less(table: Table) -> None:
    ask(table, at(HEEL_DROPS, 3, 80_000))
    table.press(K.Key_3)
    assert told(table) == [StepBack(), Resume()]
    assert table.session.moment().segment.index == 4
    assert table.session.player.segments[5].count == 10


def test_an_answer_that_is_not_offered_has_no_key_and_no_button(table: Table) -> None:
    ask(table, at(HEEL_DROPS, 6, 10_000))
    table.press(K.Key_3)
    assert told(table) == []
    stopping = table.page.questions.stopping
    assert [control.word for control in stopping.controls()] == [
        "Stop for today",
        "Go on with the next exercise",
        "Not now",
    ]
    assert all(stopping.card().contains(control.geometry().center()) for control in stopping.controls())


def test_not_now_stands_still(table: Table) -> None:
    ask(table, at(HEEL_DROPS, 3, 10_000))
    table.press(K.Key_Escape)
    assert told(table) == []
    assert table.session.moment().state is State.PAUSED
    assert table.page.questions.standing() is None


def test_who_had_paused_stays_paused(table: Table) -> None:
    ask(table, paused(HEEL_DROPS, 3, 10_000))
    table.press(K.Key_2)
    assert told(table) == [OUT, OUT, OUT]
    assert table.session.moment().state is State.PAUSED


def test_an_exercise_at_ones_own_pace_is_left_without_pausing(table: Table) -> None:
    ask(table, at(OWN_PACE, 8))
    table.press(K.Key_2)
    assert told(table) == [OUT, OUT, OUT]
    assert table.session.moment().segment.name == "Towel scrunch"


def test_a_question_of_the_routine_is_answered_and_what_follows_waits(table: Table) -> None:
    session = at(OWN_PACE, 14)
    table.show(session)
    table.press(K.Key_7)
    table.press(K.Key_Return)
    assert table.page.questions.standing() is table.page.questions.stopping
    assert table.sent == [RecordPain(7), Pause()]
    table.press(K.Key_2)
    assert told(table) == [Pause(), Resume()]
    assert table.session.moment().segment.name == "Legs up"


def test_the_limit_is_that_of_the_pain_rule(table: Table) -> None:
    gentle = replace(HEEL_DROPS, pain_rule=PainRule.GENTLE)
    ask(table, at(gentle, 3, 10_000), K.Key_4)
    assert "4 is too much for this exercise" in table.page.questions.stopping.accessibleName()


def test_the_title_says_the_number_and_what_stepping_back_does(table: Table) -> None:
    ask(table, at(HEEL_DROPS, 3, 10_000))
    name = table.page.questions.stopping.accessibleName()
    assert name.startswith("6 is too much for this exercise What you did so far is kept.")
    assert "leaves out a third" in name
