"""Today by keys and by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from rehab_player.ui.today.page import TodayPage
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.link import Link
from rehab_player.ui.widgets.toggles import Chip
from tests.ui.hands import click, press
from tests.ui.today.stories import Person, refuse, weeks_of_heel_drops

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.pictures import Drawings
    from rehab_player.ui.theme import Theme
    from tests.ui.conftest import Show

    Make = Callable[..., TodayPage]


@pytest.fixture
def person(qtbot: QtBot) -> Person:
    return Person()


@pytest.fixture
def make(show: Show, theme: Theme, icons: Icons, drawings: Drawings, person: Person) -> Make:
    def page(*, width: int = 1190, flowing: bool = False) -> TodayPage:
        made = TodayPage(theme, icons, drawings, person.desk, flowing=lambda: flowing)
        show(made, size=(width, 790))
        return made

    return page


def named(page: QWidget, words: str, kind: type[QWidget] = Button) -> QWidget:
    """The one visible control with that accessible name."""
    (found,) = (
        one for one in page.window().findChildren(kind) if one.accessibleName() == words and one.isVisible()
    )
    return found


def texts(page: QWidget) -> list[str]:
    return [label.text() for label in page.window().findChildren(QLabel) if label.isVisible()]


def focus() -> QWidget:
    found: QWidget | None = QApplication.focusWidget()
    assert found is not None
    return found


def test_one_press_answers_the_morning_and_enter_starts(qtbot: QtBot, person: Person, make: Make) -> None:
    person.hurts(usual=2)
    person.follow(ago=1)
    person.do(ago=1)
    page = make()
    assert focus().accessibleName().startswith("0, green")
    press(focus(), Qt.Key.Key_2)
    assert [one.first_step for one in person.care.mornings()] == [2]
    assert named(page, "Change", Link).accessibleDescription() == "First step 2, as usual"
    with qtbot.waitSignal(page.due_wanted) as told:
        press(focus(), Qt.Key.Key_Return)
    assert told.args[0].card.name == "Eccentric heel drops"


def test_one_and_zero_are_ten(qtbot: QtBot, person: Person, make: Make) -> None:
    person.do(ago=1)
    make()
    press(focus(), Qt.Key.Key_1)
    assert person.care.mornings() == ()
    press(focus(), Qt.Key.Key_0)
    assert [one.first_step for one in person.care.mornings()] == [10]


def test_a_one_alone_is_told_a_moment_later(qtbot: QtBot, person: Person, make: Make) -> None:
    person.do(ago=1)
    make()
    with qtbot.waitSignal(person.desk.changed):
        press(focus(), Qt.Key.Key_1)
    assert [one.first_step for one in person.care.mornings()] == [1]


def test_change_asks_again_with_what_else_is_new(person: Person, make: Make) -> None:
    person.do(ago=1)
    page = make()
    press(focus(), Qt.Key.Key_3)
    click(named(page, "Change", Link))
    click(named(page, "New swelling", Chip))
    assert page.morning is not None
    page.morning.take_focus()
    press(focus(), Qt.Key.Key_5)
    (kept,) = person.care.mornings()
    assert (kept.first_step, kept.swelling, kept.walk_changed) == (5, True, False)


def test_the_card_folds_within_its_time(qtbot: QtBot, person: Person, make: Make) -> None:
    person.do(ago=1)
    page = make(flowing=True)
    assert page.morning is not None
    with qtbot.waitSignal(page.morning.folded, timeout=1_000):
        press(focus(), Qt.Key.Key_4)
    assert page.morning is not None
    assert not page.morning.is_asking


def test_digits_start_what_stands_at_that_place(qtbot: QtBot, person: Person, make: Make) -> None:
    person.follow()
    person.wake(2)
    page = make()
    with qtbot.waitSignal(page.due_wanted) as told:
        press(page, Qt.Key.Key_2)
    assert told.args[0].card.name == "Calf stretch"
    with qtbot.assertNotEmitted(page.due_wanted):
        press(page, Qt.Key.Key_3)


def test_enter_starts_the_first_that_can_begin(qtbot: QtBot, person: Person, make: Make) -> None:
    person.follow()
    person.wake(2)
    person.do(hour=6)
    page = make()
    with qtbot.waitSignal(page.due_wanted) as told:
        press(page, Qt.Key.Key_Enter)
    assert told.args[0].card.name == "Calf stretch"
    starts = [one.accessibleDescription() for one in page.findChildren(Button) if one.label == "Start"]
    assert starts[1] == "Eccentric heel drops, Second of 2 today, from 12:00, key 2"


def test_the_first_day_offers_a_start_and_three_ways_on(qtbot: QtBot, make: Make) -> None:
    page = make()
    assert "Start with 14 quiet minutes" in texts(page)
    for words, wanted in (
        ("Start", page.start_wanted),
        ("Choose another", page.choose_wanted),
        ("Follow a programme", page.programmes_wanted),
        ("Open the guide", page.guide_wanted),
        ("Add a routine", page.add_wanted),
        ("Running and shoes", page.running_wanted),
    ):
        with qtbot.waitSignal(wanted):
            click(named(page, words))


def test_an_interrupted_session_can_be_resumed_or_kept(qtbot: QtBot, person: Person, make: Make) -> None:
    session = person.stop()
    page = make()
    with qtbot.waitSignal(page.resume_wanted) as told:
        click(named(page, "Resume"))
    assert told.args == [session]
    with qtbot.waitSignal(page.keep_wanted) as told:
        click(named(page, "Keep as it is"))
    assert told.args == [session]


def test_discard_is_asked_first(person: Person, make: Make) -> None:
    session = person.stop()
    page = make()
    told: list[str] = []
    page.discard_wanted.connect(told.append)
    click(named(page, "Discard"))
    click(named(page, "Go back"))
    assert told == []
    click(named(page, "Discard"))
    click(named(page, "Discard it"))
    assert told == [session]


def test_a_suggestion_shows_its_numbers_and_waits(person: Person, make: Make) -> None:
    weeks_of_heel_drops(person)
    page = make()
    click(named(page, "Why?"))
    assert "Accepting changes nothing." in texts(page)
    click(named(page, "Close"))
    assert person.care.suggestion_answers() == ()
    click(named(page, "Not now"))
    assert [one.accepted for one in person.care.suggestion_answers()] == [False]


def test_a_red_day_offers_what_to_do(qtbot: QtBot, person: Person, make: Make) -> None:
    person.follow(ago=3)
    person.do(ago=1, worst=8)
    page = make()
    found = [one for one in page.findChildren(Button) if one.label == "What to do now"]
    with qtbot.waitSignal(page.what_now_wanted):
        click(found[0])


@pytest.mark.parametrize(("width", "beside"), [(1180, True), (1000, False)])
def test_the_side_column_goes_under_where_it_is_narrow(
    qtbot: QtBot, person: Person, make: Make, width: int, beside: bool
) -> None:
    weeks_of_heel_drops(person)
    page = make(width=width)
    (pain,) = (one for one in page.findChildren(QLabel) if one.text() == "Pain, 14 days")
    (title,) = (one for one in page.findChildren(QLabel) if one.text() == "Due today")
    corner = QPoint(0, 0)

    def is_beside() -> bool:
        return pain.mapTo(page, corner).x() > title.mapTo(page, corner).x() + 300

    qtbot.waitUntil(lambda: is_beside() is beside)


def test_a_refusing_log_is_told_and_the_question_stays(
    person: Person, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.do(ago=1)
    page = make()
    assert page.morning is not None
    monkeypatch.setattr(person.care, "put_morning", refuse)
    press(focus(), Qt.Key.Key_4)
    assert len(person.troubles) == 1
    assert page.morning.is_asking
