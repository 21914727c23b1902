"""The question 0–10: digits, arrows, what is sent, and what the zones mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rehab_player.core.commands import Done, End, Pause, RecordPain, Resume, Skip
from rehab_player.core.moment import State
from rehab_player.core.pain import Zone
from rehab_player.core.routine import PainRule
from rehab_player.core.session import Reason
from rehab_player.ui.player.pain_words import consequence, zone_word
from tests.ui.player.samples import HEEL_DROPS, OWN_PACE, at, finished

if TYPE_CHECKING:
    from rehab_player.ui.player.pain_question import PainQuestion
    from tests.ui.player.conftest import Table

K = Qt.Key


@pytest.fixture
def question(table: Table) -> PainQuestion:
    """The question, put in the middle of a set."""
    table.show(at(HEEL_DROPS, 3, 10_000))
    table.press(K.Key_P)
    table.sent.clear()
    return table.page.questions.pain


def test_nothing_is_chosen_and_enter_sends_nothing(table: Table, question: PainQuestion) -> None:
    assert question.score is None
    table.press(K.Key_Return)
    assert table.sent == []
    assert question.is_open


def test_a_digit_chooses_and_enter_sends(table: Table, question: PainQuestion) -> None:
    table.press(K.Key_4)
    assert question.is_open
    table.press(K.Key_Enter)
    assert table.sent == [RecordPain(4), Resume()]
    assert not question.is_open


def test_one_then_nought_soon_is_ten(table: Table, question: PainQuestion) -> None:
    table.press(K.Key_1)
    table.session.now += 800
    table.press(K.Key_0)
    assert question.score == 10


def test_one_then_nought_late_is_nought(table: Table, question: PainQuestion) -> None:
    table.press(K.Key_1)
    table.session.now += 801
    table.press(K.Key_0)
    assert question.score == 0


def test_only_a_one_makes_ten(table: Table, question: PainQuestion) -> None:
    for key in (K.Key_1, K.Key_2, K.Key_0):
        table.press(key)
    assert question.score == 0


def test_digits_of_the_keypad_count(table: Table, question: PainQuestion) -> None:
    table.press(K.Key_7, Qt.KeyboardModifier.KeypadModifier)
    assert question.score == 7


def test_arrows_move_within_the_scale(table: Table, question: PainQuestion) -> None:
    table.press(K.Key_Right)
    assert question.score == 0
    table.press(K.Key_Left)
    assert question.score == 0
    for _ in range(12):
        table.press(K.Key_Right)
    assert question.score == 10


def test_not_now_goes_on(table: Table, question: PainQuestion) -> None:
    table.press(K.Key_5)
    table.press(K.Key_Escape)
    assert table.sent == [Resume()]


def test_too_much_offers_to_stop_and_what_else_there_is(table: Table, question: PainQuestion) -> None:
    table.press(K.Key_6)
    buttons = {control.word for control in question.controls()}
    assert {"Stop here", "Not now"} <= buttons
    table.press(K.Key_Return)
    assert table.sent == [RecordPain(6)]
    assert table.page.questions.standing() is table.page.questions.stopping
    table.press(K.Key_Return)
    assert table.sent == [RecordPain(6), End(Reason.PAIN)]


def test_not_now_stays_when_it_is_too_much(table: Table, question: PainQuestion) -> None:
    table.press(K.Key_9)
    table.press(K.Key_Escape)
    assert table.sent == [Resume()]


def test_a_click_chooses_and_another_sends(table: Table, question: PainQuestion) -> None:
    keys = question.controls()
    QTest.mouseClick(keys[3], Qt.MouseButton.LeftButton)
    assert question.score == 3
    QTest.mouseClick(keys[-1], Qt.MouseButton.LeftButton)
    assert table.sent == [RecordPain(3), Resume()]


def test_tab_stays_on_the_card(table: Table, question: PainQuestion) -> None:
    for _ in range(15):
        table.press(K.Key_Tab)
        focused = table.window.focusWidget()
        assert focused in question.controls()


def test_keys_tell_number_light_and_meaning(question: PainQuestion) -> None:
    told = [key.accessibleName() for key in question.controls()[:11]]
    assert told[0] == "0, green, fine"
    assert told[4] == "4, yellow, same dose"
    assert told[6] == "6, red, stop for today"


def test_a_pause_before_the_question_stays(table: Table) -> None:
    table.show(at(HEEL_DROPS, 0))
    table.press(K.Key_P)
    table.press(K.Key_2)
    table.press(K.Key_Return)
    assert table.sent == [RecordPain(2)]
    assert table.session.player.state is State.WAITING


def test_a_question_in_the_routine_asks_by_itself(table: Table) -> None:
    table.show(at(OWN_PACE, 14))
    assert table.page.questions.pain.is_open
    table.press(K.Key_3)
    table.press(K.Key_Return)
    assert table.sent == [RecordPain(3)]
    assert table.session.moment().segment.index == 15


def test_a_question_put_off_is_skipped(table: Table) -> None:
    table.show(at(OWN_PACE, 14))
    table.press(K.Key_Escape)
    assert table.sent == [Skip()]
    assert not table.page.face.skip_row.isVisible()


def test_after_the_end_pain_can_be_told_without_ending_again(table: Table) -> None:
    table.show(finished())
    table.press(K.Key_P)
    table.press(K.Key_8)
    table.press(K.Key_Return)
    assert table.sent == [RecordPain(8)]


def test_while_it_stands_no_other_key_reaches_the_player(table: Table, question: PainQuestion) -> None:
    for key in (K.Key_R, K.Key_Plus, K.Key_M, K.Key_PageDown):
        table.press(key)
    assert table.sent == []
    assert Pause() not in table.sent
    assert Done() not in table.sent


@pytest.mark.parametrize(
    ("rule", "found", "word", "headline"),
    [
        (PainRule.LOADING, Zone.FINE, "fine", "go on"),
        (PainRule.LOADING, Zone.CAREFUL, "same dose", "go on at the same dose"),
        (PainRule.GENTLE, Zone.CAREFUL, "go softer", "go on, but softer"),
        (PainRule.IMPACT, Zone.STOP, "stop for today", "stop for today"),
    ],
)
def test_words_of_the_zones(rule: PainRule, found: Zone, word: str, headline: str) -> None:
    assert zone_word(rule, found) == word
    assert consequence(rule, found)[0] == headline
