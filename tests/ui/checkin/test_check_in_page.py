"""The check-in before a session: by keyboard, the light at every answer, and what is handed over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollBar, QWidget

from rehab_player.core import pain_texts as texts
from rehab_player.core.before import About, Before
from rehab_player.core.checkin import CheckIn, MorningAnswer, RedSign, Run, SafetyAnswer
from rehab_player.core.light import Light
from rehab_player.core.manner import AS_WRITTEN, Manner
from rehab_player.core.routine import PainRule, Reps
from rehab_player.core.suggestion_dose import Adjustment, AdjustmentKind
from rehab_player.resources import assets_dir
from rehab_player.storage.guide import load_guide
from rehab_player.ui.checkin.page import CheckInPage
from rehab_player.ui.widgets.sheet import Sheet
from rehab_player.ui.widgets.text import Line
from tests.ui import samples

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme
    from tests.ui.conftest import Show

K = Qt.Key
NOW = datetime(2026, 5, 6, 8, 30, tzinfo=timezone(timedelta(hours=2)))
TOLD = MorningAnswer(
    id="m", at=NOW.replace(hour=7), day=NOW.date(), area="back of ankle", first_step=3, stiff_min=5
)
VIEW = About(written=samples.HEEL_DROPS, timeline_of=samples.timeline_of, area="back of ankle")
MORNING = replace(VIEW, is_morning=True, morning=TOLD, usual=3.0)
HOPS = replace(samples.HEEL_DROPS, pain_rule=PainRule.IMPACT)
HOP = Reps(name="Hops", count=10, each_ms=1_000, pain_rule=PainRule.IMPACT)
SOME_HOPS = replace(samples.HEEL_DROPS, steps=(*samples.HEEL_DROPS.steps, HOP))
Ask = Callable[..., CheckInPage]


@pytest.fixture
def ask(show: Show, theme: Theme, icons: Icons) -> Ask:
    """A check-in in a window, about what a view says."""

    def open_page(view: About, size: tuple[int, int] = (1390, 790)) -> CheckInPage:
        ids = iter(f"id {n}" for n in range(1, 9))
        page = CheckInPage(
            theme,
            icons,
            view,
            lambda: load_guide(assets_dir() / "guide"),
            lambda: NOW,
            new_id=lambda: next(ids),
        )
        show(page, size=size)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        return page

    return open_page


def press(page: CheckInPage, *keys: Qt.Key) -> None:
    """Press keys as the window system does: the window gets them first."""
    window = page.window().windowHandle()
    for key in keys:
        text = chr(key.value) if 32 <= key.value < 127 else ""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


def answer(page: CheckInPage, sign: RedSign) -> QAbstractButton:
    return page.questions.signs.answers()[sign.value]


def words(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_three_keys_answer_and_start(qtbot: QtBot, ask: Ask) -> None:
    page = ask(VIEW)
    with qtbot.waitSignal(page.start_wanted) as told:
        press(page, K.Key_1, K.Key_N, K.Key_Return)
    check_in = CheckIn(id="id 1", at=NOW, day=NOW.date(), area="back of ankle", pain_now=1)
    assert told.args == [Before(check_in=check_in, manner=AS_WRITTEN, light=Light.GREEN)]


def test_one_then_nought_is_ten(ask: Ask) -> None:
    page = ask(VIEW)
    press(page, K.Key_1, K.Key_0)
    assert page.questions.told.pain_now == 10
    assert page.panel.light is Light.RED


def test_digits_answer_the_first_question_wherever_the_focus_is(
    ask: Ask,
) -> None:
    page = ask(VIEW)
    answer(page, RedSign.SHARP).setFocus()
    press(page, K.Key_4)
    assert page.questions.told.pain_now == 4


def test_digits_at_the_first_step_are_for_it(ask: Ask) -> None:
    page = ask(replace(MORNING, morning=None))
    press(page, K.Key_2, K.Key_Tab, K.Key_5)
    assert (page.questions.told.pain_now, page.questions.told.first_step) == (2, 5)


def test_the_panel_is_neutral_until_the_first_answer(ask: Ask) -> None:
    page = ask(MORNING)
    assert page.panel.light is None
    assert texts.ANSWER_FIRST in words(page)
    assert not page.panel.start.isEnabled()


def test_enter_goes_to_the_question_that_is_open(qtbot: QtBot, ask: Ask) -> None:
    page = ask(VIEW)
    with qtbot.assertNotEmitted(page.start_wanted):
        press(page, K.Key_Return, K.Key_3, K.Key_Return)
    assert page.questions.signs.none.hasFocus()
    with qtbot.waitSignal(page.start_wanted):
        press(page, K.Key_Space, K.Key_Return)


def test_the_light_changes_at_every_answer(ask: Ask) -> None:
    page = ask(VIEW)
    seen = []
    for key in (K.Key_2, K.Key_3, K.Key_5, K.Key_6, K.Key_2):
        press(page, key)
        seen.append(page.panel.light)
    assert seen == [Light.GREEN, Light.YELLOW, Light.YELLOW, Light.RED, Light.GREEN]


def test_no_reason_says_that_there_is_no_sign_before_that_was_asked(
    ask: Ask,
) -> None:
    page = ask(VIEW)
    press(page, K.Key_1)
    assert list(page.panel.reasons) == ["Pain now 1: in 0–2"]
    press(page, K.Key_N)
    assert list(page.panel.reasons) == ["Pain now 1: in 0–2", texts.NO_SIGN]


def test_a_sign_alone_makes_red_at_once(qtbot: QtBot, ask: Ask) -> None:
    page = ask(VIEW)
    answer(page, RedSign.STRIDE).click()
    assert page.panel.light is Light.RED
    assert page.panel.reasons == (texts.SIGNS[RedSign.STRIDE],)
    assert not page.panel.note.isEnabled()
    press(page, K.Key_1)
    assert page.panel.light is Light.RED
    with qtbot.waitSignal(page.noted) as told:
        page.panel.note.click()
    assert told.args[0].check_in.signs == (RedSign.STRIDE,)


def test_none_of_these_excludes_the_others(ask: Ask) -> None:
    page = ask(VIEW)
    signs = page.questions.signs
    answer(page, RedSign.SHARP).click()
    press(page, K.Key_N)
    assert signs.told is not None
    assert len(signs.told) == 0
    assert not answer(page, RedSign.SHARP).isChecked()
    answer(page, RedSign.GIVES_WAY).click()
    assert page.questions.told.signs == (RedSign.GIVES_WAY,)
    assert not signs.none.isChecked()
    answer(page, RedSign.GIVES_WAY).click()
    assert signs.told is None


def test_red_has_no_start(qtbot: QtBot, ask: Ask) -> None:
    page = ask(VIEW)
    with qtbot.assertNotEmitted(page.start_wanted):
        press(page, K.Key_7, K.Key_N, K.Key_Return)
    assert not page.panel.start.isVisible()
    shown = [b for b in (page.panel.what_now, page.panel.note, page.panel.look) if b.isVisible()]
    assert [button.label for button in shown] == [
        "What to do now",
        "Note it and close",
        "Look at the routine",
    ]


@pytest.mark.parametrize(
    ("name", "expected"),
    [("what_now", "Cycling, swimming or walking"), ("look", "Not for pain right at the heel bone")],
)
def test_what_to_do_and_the_routine_can_be_read_on_red(ask: Ask, name: str, expected: str) -> None:
    page = ask(VIEW)
    press(page, K.Key_7)
    getattr(page.panel, name).click()
    sheet = page.window().findChildren(Sheet)[0]
    assert any(expected in text for text in words(sheet))
    press(page, K.Key_Escape)
    assert not sheet.isVisible()
    assert page.isVisible()


def test_yellow_says_which_impact_steps_are_left_out_and_plays_without_them(qtbot: QtBot, ask: Ask) -> None:
    page = ask(replace(VIEW, written=SOME_HOPS))
    press(page, K.Key_1)
    assert page.panel.left_out == ""
    press(page, K.Key_4, K.Key_N)
    assert page.panel.left_out == f"Left out: Hops; {texts.LEFT_OUT_YELLOW}."
    with qtbot.waitSignal(page.start_wanted) as told:
        press(page, K.Key_Enter)
    assert told.args[0].manner == AS_WRITTEN.without_impact
    assert told.args[0].light is Light.YELLOW


def test_the_day_after_yellow_hops_wait_even_when_all_is_well(qtbot: QtBot, ask: Ask) -> None:
    page = ask(replace(VIEW, written=SOME_HOPS, manner=AS_WRITTEN.without_impact))
    press(page, K.Key_0, K.Key_N)
    assert page.panel.left_out == f"Left out: Hops; {texts.LEFT_OUT_DAY_AFTER}."
    with qtbot.waitSignal(page.start_wanted) as told:
        press(page, K.Key_Enter)
    assert told.args[0].manner == AS_WRITTEN.without_impact
    page = ask(replace(VIEW, written=HOPS, manner=AS_WRITTEN.without_impact))
    with qtbot.assertNotEmitted(page.start_wanted):
        press(page, K.Key_0, K.Key_N, K.Key_Return)


def test_accepted_changes_are_told_and_can_be_left_aside(qtbot: QtBot, ask: Ask) -> None:
    fewer = Adjustment(kind=AdjustmentKind.REPS, routine="heel-drops", share=0.7)
    page = ask(replace(VIEW, manner=Manner(adjustments=(fewer,))))
    changed, written = title(page), "Eccentric heel drops, left, 14:00"
    assert page.changes.words.text() == "As you accepted it: 30 % fewer repetitions."
    assert changed == "Eccentric heel drops, left, 11:00"
    page.changes.written.setFocus(Qt.FocusReason.TabFocusReason)
    press(page, K.Key_Return)
    assert title(page) == written
    assert page.changes.changed.hasFocus()
    press(page, K.Key_2, K.Key_N)
    with qtbot.waitSignal(page.start_wanted) as told:
        page.start()
    assert told.args[0].manner == AS_WRITTEN
    page.changes.changed.click()
    assert title(page) == changed
    with qtbot.waitSignal(page.start_wanted) as told:
        page.start()
    assert told.args[0].manner == Manner(adjustments=(fewer,))


def title(page: CheckInPage) -> str:
    """What is said of the routine beside the heading."""
    (line,) = (one for one in page.findChildren(Line) if "Eccentric" in one.accessibleName())
    return line.accessibleName()


def test_nothing_left_of_a_routine_of_hops(qtbot: QtBot, ask: Ask) -> None:
    page = ask(replace(VIEW, written=HOPS))
    with qtbot.assertNotEmitted(page.start_wanted):
        press(page, K.Key_4, K.Key_N, K.Key_Return)
    assert page.panel.left_out == texts.NOTHING_LEFT
    assert "Choose another routine" in words(page)
    assert not page.panel.start.isVisible()


@pytest.mark.parametrize(
    ("safety", "starts", "label"),
    [
        (SafetyAnswer.ANTIBIOTICS, False, "Start"),
        (SafetyAnswer.SURGERY, True, "Start: I have asked"),
        (SafetyAnswer.PREGNANT, True, "Start"),
    ],
)
def test_safety_answers_are_respected(
    qtbot: QtBot,
    ask: Ask,
    safety: SafetyAnswer,
    starts: bool,
    label: str,
) -> None:
    page = ask(replace(VIEW, safety=(safety,)))
    started: list[Before] = []
    page.start_wanted.connect(started.append)
    press(page, K.Key_0, K.Key_N, K.Key_Return)
    assert bool(started) is starts
    assert page.panel.start.isVisible() is starts
    assert page.panel.start.label == label


def test_hops_ruled_out_by_a_safety_answer_are_left_out_on_green(qtbot: QtBot, ask: Ask) -> None:
    page = ask(replace(VIEW, written=SOME_HOPS, safety=(SafetyAnswer.PREGNANT,)))
    press(page, K.Key_0, K.Key_N)
    assert page.panel.left_out == f"Left out: Hops; {texts.WHY_PREGNANT}."


def test_the_first_step_is_asked_in_the_morning_only(ask: Ask) -> None:
    assert "First step this morning" not in words(ask(VIEW))
    page = ask(MORNING)
    assert {"First step this morning", "answered at 7:30, change it here"} & set(words(page))
    assert page.questions.told.first_step == 3


def test_a_morning_that_is_told_already_is_not_told_again(ask: Ask) -> None:
    page = ask(MORNING)
    press(page, K.Key_1, K.Key_N)
    assert page.before is not None
    assert page.before.morning is None
    page.questions.first_step.set_score(5)
    page.questions.stiff.set_value(10)
    assert page.before.morning == replace(TOLD, first_step=5, stiff_min=10)
    assert page.panel.light is Light.YELLOW


def test_a_new_morning_answer(ask: Ask) -> None:
    page = ask(replace(MORNING, morning=None))
    press(page, K.Key_1, K.Key_Tab, K.Key_2, K.Key_N)
    assert page.before is not None
    morning = page.before.morning
    assert morning is not None
    assert (morning.first_step, morning.stiff_min, morning.area) == (2, None, "back of ankle")


def test_a_run_with_and_without_its_length(ask: Ask) -> None:
    page = ask(VIEW)
    press(page, K.Key_1, K.Key_N)
    assert page.before is not None
    assert (page.before.check_in.ran, page.before.run) == (None, None)
    page.questions.ran_row.choose("yes")
    assert page.before.check_in.ran is True
    assert page.before.run is None
    page.questions.km_field.setText("6,5")
    page.questions.day_row.choose("yesterday")
    run = page.before.run
    assert run is not None
    assert run == Run(id=run.id, day=NOW.date() - timedelta(days=1), km=6.5, area="back of ankle")
    page.questions.ran_row.choose("no")
    assert (page.before.check_in.ran, page.before.run) == (False, None)


def test_escape_and_back_leave_without_keeping(qtbot: QtBot, ask: Ask) -> None:
    page = ask(VIEW)
    press(page, K.Key_1)
    with qtbot.assertNotEmitted(page.noted), qtbot.waitSignal(page.left):
        press(page, K.Key_Escape)
    with qtbot.waitSignal(page.left):
        page.back.click()


def test_not_today_notes_what_was_told(qtbot: QtBot, ask: Ask) -> None:
    page = ask(VIEW)
    with qtbot.waitSignal(page.left):
        page.panel.not_today.click()
    press(page, K.Key_2)
    with qtbot.waitSignal(page.noted) as told:
        page.panel.not_today.click()
    assert told.args[0].check_in.pain_now == 2


def test_enter_on_a_button_presses_it(qtbot: QtBot, ask: Ask) -> None:
    page = ask(VIEW)
    press(page, K.Key_1, K.Key_N)
    page.back.setFocus()
    with qtbot.assertNotEmitted(page.start_wanted), qtbot.waitSignal(page.left):
        press(page, K.Key_Return)


def controls(root: QWidget) -> Iterator[QWidget]:
    tab = Qt.FocusPolicy.TabFocus.value
    for child in root.findChildren(QWidget):
        takes_keys = bool(child.focusPolicy().value & tab) or isinstance(child, QAbstractButton)
        if child.isVisible() and takes_keys and not isinstance(child, QScrollBar):
            yield child


def test_every_control_has_a_name_and_tab_reaches_it_in_order(
    ask: Ask,
) -> None:
    page = ask(MORNING)
    press(page, K.Key_1, K.Key_N)
    page.questions.ran_row.choose("yes")
    found = list(controls(page))
    names = [QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name) for one in found]
    assert [one for one, name in zip(found, names, strict=True) if not name.strip()] == []
    page.setFocus(Qt.FocusReason.TabFocusReason)
    reached = []
    for _ in range(40):
        reached.append(page.focusWidget())
        press(page, K.Key_Tab)
    wanted = [
        page.questions.first_step.focusProxy(),
        page.questions.signs.none,
        *page.questions.signs.answers().values(),
        page.questions.ran_row.focusProxy(),
        page.questions.km_field,
        page.panel.start,
        page.panel.not_today,
        page.note.link,
        page.back,
    ]
    assert [one for one in reached if one in wanted][: len(wanted)] == wanted


@pytest.mark.parametrize("size", [(1024, 700), (683, 384)])
def test_the_primary_button_stays_in_sight(qtbot: QtBot, ask: Ask, size: tuple[int, int]) -> None:
    page = ask(MORNING, size)
    press(page, K.Key_4, K.Key_N)
    qtbot.waitUntil(lambda: page.width() < size[0] + 1)
    corner = page.panel.start.mapTo(page.window(), page.panel.start.rect().bottomRight())
    assert page.panel.start.isVisible()
    assert page.window().rect().contains(corner)
