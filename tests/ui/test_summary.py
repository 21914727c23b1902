"""The end page: what it shows, and the answers it hands over."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from rehab_player.core.checkin import RedSign
from rehab_player.core.routine import PainRule, Side
from rehab_player.core.session import MeasureRecord, Outcome, PainMoment, PainRecord, SessionState
from rehab_player.core.timeline import Kind
from rehab_player.ui.summary import SummaryPage
from rehab_player.ui.summary_view import Answers, SummaryView, summary_view
from rehab_player.ui.widgets.field import NumberField
from tests.ui import samples
from tests.ui.hands import press, write

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme
    from tests.ui.conftest import Show

TIMELINE = samples.timeline_of(samples.HEEL_DROPS)
PARTIAL = samples.session(samples.row(state=SessionState.PARTIAL, active_ms=385_000, segments_done=5))


def test_a_partial_session() -> None:
    view = summary_view(PARTIAL, samples.HEEL_DROPS, TIMELINE)
    assert (view.completed, view.active, view.planned) == (False, "6:25", "14:00")
    assert (view.parts_done, view.parts) == (1, 6)
    assert view.left_out == ("Heel drop, knee straight, left, set 3: in part",)
    assert (view.worst, view.rule) == (4, PainRule.LOADING)
    assert [measure.name for measure in view.measures] == ["Load", "Knee to wall"]


def test_what_was_done_in_a_second_pass_is_done() -> None:
    again = replace(PARTIAL.segments[4], pass_no=2, outcome=Outcome.DONE)
    view = summary_view(replace(PARTIAL, segments=(*PARTIAL.segments, again)), samples.HEEL_DROPS, TIMELINE)
    assert (view.parts_done, view.left_out) == (1 + 0, ())


def test_the_worst_told_while_playing_is_offered() -> None:
    during = tuple(
        PainRecord(moment=PainMoment.DURING, score=score, at=PARTIAL.start.started_at) for score in (2, 5, 3)
    )
    view = summary_view(replace(PARTIAL, pains=during), samples.HEEL_DROPS, TIMELINE)
    assert view.worst == 5


def test_a_long_list_of_what_was_left_out_is_cut() -> None:
    skipped = tuple(
        replace(PARTIAL.segments[0], index=n, outcome=Outcome.SKIPPED, sets=1, side=None) for n in range(9)
    )
    view = summary_view(replace(PARTIAL, segments=skipped), samples.HEEL_DROPS, TIMELINE)
    assert view.left_out == (*["Heel drop, knee straight: skipped"] * 4, "and 5 more")


@pytest.fixture
def page(show: Show, theme: Theme, icons: Icons) -> SummaryPage:
    page = SummaryPage(theme, icons, summary_view(PARTIAL, samples.HEEL_DROPS, TIMELINE))
    show(page, size=(1390, 790))
    return page


def test_enter_saves_what_is_there_also_when_nothing_was_answered(
    qtbot: QtBot, show: Show, theme: Theme, icons: Icons
) -> None:
    view = SummaryView(routine="Soak", completed=True, active="6:00", planned="6:00", parts_done=6, parts=6)
    page = SummaryPage(theme, icons, view)
    show(page)
    page.setFocus()
    with qtbot.waitSignal(page.saved) as told:
        press(page.focusWidget(), Qt.Key.Key_Return)
    assert told.args == [Answers()]


def test_4_3_after_a_session_everything_can_be_told_by_keyboard(qtbot: QtBot, page: SummaryPage) -> None:
    page.setFocus(Qt.FocusReason.TabFocusReason)
    for keys in ("5", "2", "10", " ", "", "12,5", "9", "11.5", "Felt lighter"):
        write(page.focusWidget(), keys)
        press(page.focusWidget(), Qt.Key.Key_Tab)
    with qtbot.waitSignal(page.saved) as told:
        press(page.focusWidget(), Qt.Key.Key_Return)
    assert told.args == [
        Answers(
            worst=5,
            after=2,
            effort=10,
            measures=(
                MeasureRecord(name="Load", unit="kg", side=None, value=12.5),
                MeasureRecord(name="Knee to wall", unit="cm", side=Side.LEFT, value=9.0),
                MeasureRecord(name="Knee to wall", unit="cm", side=Side.RIGHT, value=11.5),
            ),
            note="Felt lighter",
            signs=(RedSign.SWELLING,),
        )
    ]


def test_4_3_signs_are_asked_once_the_pain_of_now_is_told(page: SummaryPage) -> None:
    assert not page.walk.isVisible()
    page.after.setFocus()
    write(page.focusWidget(), "2")
    assert page.walk.isVisible()
    assert told_signs(page) == []
    press(page.walk, Qt.Key.Key_Space)
    press(page.swelling, Qt.Key.Key_Space)
    assert told_signs(page) == [RedSign.SWELLING, RedSign.STRIDE]
    press(page.swelling, Qt.Key.Key_Space)
    assert told_signs(page) == [RedSign.STRIDE]
    page.after.setFocus()
    press(page.focusWidget(), Qt.Key.Key_Backspace)
    assert page.after.score is None
    assert not page.walk.isVisible()
    assert told_signs(page) == []


def test_enter_on_a_sign_saves_and_ticks_nothing(qtbot: QtBot, page: SummaryPage) -> None:
    page.after.setFocus()
    write(page.focusWidget(), "2")
    page.swelling.setFocus()
    with qtbot.waitSignal(page.saved) as saved:
        press(page.swelling, Qt.Key.Key_Return)
    assert saved.args[0].signs == ()


def told_signs(page: SummaryPage) -> list[RedSign]:
    return list(page.answers.signs)


def test_the_worst_so_far_is_chosen_at_first(page: SummaryPage) -> None:
    assert page.answers == Answers(worst=4)


def test_enter_in_a_field_saves_and_in_the_note_begins_a_line(qtbot: QtBot, page: SummaryPage) -> None:
    page.note.setFocus()
    with qtbot.assertNotEmitted(page.saved):
        write(page.note, "one")
        press(page.note, Qt.Key.Key_Return)
    assert page.note.toPlainText() == "one\n"
    field = page._measures[0][2]
    field.setFocus()
    with qtbot.waitSignal(page.saved):
        press(field, Qt.Key.Key_Return)


def test_a_measure_that_is_no_number_is_not_lost_in_silence(qtbot: QtBot, page: SummaryPage) -> None:
    field = page._measures[1][2]
    field.setText("nine")
    with qtbot.assertNotEmitted(page.saved):
        page.save()
    assert field.has_problem
    assert field.hasFocus()
    field.setText("9")
    with qtbot.waitSignal(page.saved):
        page.save()


def test_escape_leaves_without_answers(qtbot: QtBot, page: SummaryPage) -> None:
    page.setFocus()
    with qtbot.assertNotEmitted(page.saved), qtbot.waitSignal(page.left):
        press(page.focusWidget(), Qt.Key.Key_Escape)


def test_a_small_window_keeps_save_in_sight(qtbot: QtBot, page: SummaryPage) -> None:
    assert "Stopped early" in [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    page.window().resize(683, 384)
    qtbot.waitUntil(lambda: page.width() < 700)
    assert page.save_button.isVisible()
    bottom = page.save_button.mapTo(page, page.save_button.rect().bottomLeft()).y()
    assert bottom < page.height()


MOST = replace(
    PARTIAL.segments[0],
    kind=Kind.REPS,
    name="Towel scrunch",
    side=Side.LEFT,
    set=2,
    sets=3,
    planned_count=None,
    done_count=None,
    outcome=Outcome.DONE,
)


def test_only_done_sets_without_a_number_are_asked_for() -> None:
    others = (
        replace(MOST, index=1, outcome=Outcome.SKIPPED),
        replace(MOST, index=2, planned_count=15),
        replace(MOST, index=3, done_count=9),
        replace(MOST, index=4, kind=Kind.HOLD),
    )
    view = summary_view(replace(PARTIAL, segments=(MOST, *others)), samples.HEEL_DROPS, TIMELINE)
    assert view.uncounted == (MOST,)


def test_repetitions_that_only_the_person_counted_are_told(
    qtbot: QtBot, show: Show, theme: Theme, icons: Icons
) -> None:
    view = SummaryView(
        routine="Towel",
        completed=True,
        active="6:00",
        planned="6:00",
        parts_done=1,
        parts=1,
        uncounted=(MOST,),
    )
    page = SummaryPage(theme, icons, view)
    show(page, size=(1390, 790))
    (field,) = page.findChildren(NumberField)
    assert field.accessibleName() == "Towel scrunch, left, set 2, reps"
    for wrong in ("12.5", "-1", "many"):
        field.setText(wrong)
        with qtbot.assertNotEmitted(page.saved):
            page.save()
        assert field.has_problem
    field.setText("17")
    with qtbot.waitSignal(page.saved) as told:
        page.save()
    assert told.args == [Answers(counted=(replace(MOST, done_count=17),))]
