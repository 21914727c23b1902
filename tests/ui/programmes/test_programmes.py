"""Following a programme: side, first day, what stands against it, pausing, moving, leaving."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from rehab_player.core.programme_enrolment import PauseReason
from rehab_player.core.routine import Sides
from rehab_player.ui.programmes.page import ProgrammesPage
from rehab_player.ui.programmes.view import first_days, programmes_view, why_not
from rehab_player.ui.today.room import TodayRoom
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.link import Link
from rehab_player.ui.widgets.toggles import Segmented
from tests.ui.hands import click, press
from tests.ui.today.stories import Person
from tests.ui.today.test_today_page import focus, named, texts

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.pictures import Drawings
    from rehab_player.ui.theme import Theme
    from tests.ui.conftest import Show


@pytest.fixture
def person(qtbot: QtBot) -> Person:
    return Person()


@pytest.fixture
def page(show: Show, theme: Theme, icons: Icons, person: Person) -> ProgrammesPage:
    made = ProgrammesPage(theme, icons, person.desk)
    show(made, size=(1190, 790))
    return made


class TestView:
    def test_offers_with_their_doses(self, person: Person) -> None:
        offers = {one.file: one for one in programmes_view(person.desk.facts()).offers}
        drops = offers["heel-drops-12-weeks"]
        assert drops.facts == "12 weeks, back of ankle"
        assert drops.phases == (
            (
                "Heel drops",
                ("Eccentric heel drops: 2 a day, 6 hours apart", "Calf stretch: 3 a week, a day between"),
            ),
        )
        assert offers["recovery-after-runs"].facts == "Without an end"

    def test_one_plan_of_loading_at_a_time_on_a_side(self, person: Person) -> None:
        person.follow()
        facts = person.desk.facts()
        assert why_not("heavy", Sides.LEFT, facts).startswith("Not together with Heel drops")
        assert why_not("heavy", Sides.RIGHT, facts) == ""
        assert why_not("heavy", Sides.BOTH, facts) != ""

    def test_what_is_followed_is_not_begun_twice(self, person: Person) -> None:
        person.follow("recovery-after-runs")
        facts = person.desk.facts()
        assert why_not("recovery-after-runs", Sides.LEFT, facts) == "You follow it on this side already."
        assert why_not("recovery-after-runs", Sides.RIGHT, facts) == ""

    @pytest.mark.parametrize(
        ("today", "monday"), [(date(2026, 5, 14), date(2026, 5, 18)), (date(2026, 5, 18), date(2026, 5, 25))]
    )
    def test_the_first_days(self, today: date, monday: date) -> None:
        assert first_days(today) == (today, today + timedelta(days=1), monday)

    def test_on_a_sunday_tomorrow_is_monday(self) -> None:
        sunday, monday = date(2026, 5, 17), date(2026, 5, 18)
        assert first_days(sunday) == (sunday, monday)


def offer(page: ProgrammesPage, person: Person, file: str) -> None:
    view = programmes_view(person.desk.facts())
    page.follow(next(one for one in view.offers if one.file == file))


def test_following_by_keys(page: ProgrammesPage, person: Person) -> None:
    offer(page, person, "heel-drops-12-weeks")
    follow = named(page, "Follow")
    press(named_choice(page, "Side: Left"), Qt.Key.Key_Right)
    press(named_choice(page, "First day: Today"), Qt.Key.Key_Right)
    follow.setFocus()
    press(focus(), Qt.Key.Key_Return)
    (kept,) = person.care.enrolments()
    assert (kept.programme, kept.side, kept.started_on) == (
        "heel-drops-12-weeks",
        Sides.RIGHT,
        person.day(-1),
    )


@pytest.mark.parametrize(
    ("at", "days"),
    [
        (datetime(2026, 5, 16, 9, tzinfo=UTC), ("Today", "Tomorrow", "Monday 18 May")),
        (datetime(2026, 5, 17, 9, tzinfo=UTC), ("Today", "Tomorrow")),
    ],
    ids=["Saturday", "Sunday"],
)
def test_each_first_day_is_offered_once(
    show: Show, theme: Theme, icons: Icons, qtbot: QtBot, at: datetime, days: tuple[str, ...]
) -> None:
    person = Person(at)
    page = ProgrammesPage(theme, icons, person.desk)
    show(page, size=(1190, 790))
    offer(page, person, "heel-drops-12-weeks")
    choice = named_choice(page, "First day: Today")
    offered = [choice.accessibleName()]
    for _ in days[1:]:
        press(choice, Qt.Key.Key_Right)
        offered.append(choice.accessibleName())
    press(choice, Qt.Key.Key_Right)
    assert offered == [f"First day: {day}" for day in days]
    assert choice.accessibleName() in (offered[0], offered[-1])


def test_what_stands_against_it_is_told_before(page: ProgrammesPage, person: Person) -> None:
    person.follow()
    offer(page, person, "heavy")
    assert not named(page, "Follow").isEnabled()
    told = "Not together with Heel drops, 12 weeks: one plan of tendon loading at a time on a side."
    assert told in texts(page)
    press(named_choice(page, "Side: Left"), Qt.Key.Key_Right)
    assert named(page, "Follow").isEnabled()
    assert told not in texts(page)


def test_pausing_and_going_on(page: ProgrammesPage, person: Person) -> None:
    person.follow(ago=3)
    page.refresh()
    click(named(page, "Pause"))
    press(named_choice(page, "Why: Ill"), Qt.Key.Key_Right)
    press(named_choice(page, "For how long: Until I go on"), Qt.Key.Key_Right)
    click(last_named(page, "Pause"))
    (kept,) = person.care.enrolments()
    (pause,) = kept.pauses
    assert (pause.reason, pause.first, pause.until) == (
        PauseReason.TRAVELLING,
        person.today,
        person.day(-3),
    )
    assert "Paused until 17 May: travelling" in texts(page)
    click(named(page, "Go on now"))
    (kept,) = person.care.enrolments()
    assert kept.pauses == ()


def test_moving_a_day(page: ProgrammesPage, person: Person) -> None:
    person.follow()
    page.refresh()
    click(named(page, "Move a day"))
    click(named(page, "Move it"))
    (kept,) = person.care.enrolments()
    assert [(one.day, one.to) for one in kept.moved] == [(person.today, person.day(-1))]
    assert person.desk.view().due == ()


def test_leaving_is_asked_first(page: ProgrammesPage, person: Person) -> None:
    person.follow(ago=9)
    page.refresh()
    click(named(page, "Leave"))
    click(named(page, "Go back"))
    assert person.care.enrolments()[0].left_on is None
    click(named(page, "Leave"))
    click(named(page, "Leave it"))
    assert person.care.enrolments()[0].left_on == person.today
    assert "You follow" not in texts(page)


def test_a_single_routine_is_planned_and_left(page: ProgrammesPage, person: Person) -> None:
    click(named(page, "Choose a routine"))
    click(named(page, "Contrast Soak: 2–3 a week"))
    (kept,) = person.care.own_doses()
    assert (kept.routine, kept.side, kept.started_on) == ("contrast-soak", Sides.LEFT, person.today)
    assert [one.card.name for one in person.desk.view().due] == ["Contrast Soak"]
    click(named(page, "Leave"))
    assert person.care.own_doses(person.today) == ()
    assert "You follow" not in texts(page)


def test_escape_goes_back(qtbot: QtBot, page: ProgrammesPage) -> None:
    with qtbot.waitSignal(page.back_wanted):
        press(focus(), Qt.Key.Key_Escape)


def named_choice(page: ProgrammesPage, name: str) -> Segmented:
    found = named(page, name, Segmented)
    assert isinstance(found, Segmented)
    return found


def last_named(page: ProgrammesPage, words: str) -> Button:
    """The newest of several with that name: the one on the sheet."""
    return [one for one in page.window().findChildren(Button) if one.label == words][-1]


class TestFromElsewhere:
    def test_change_on_today_leads_to_that_programme(
        self, qtbot: QtBot, show: Show, theme: Theme, icons: Icons, drawings: Drawings, person: Person
    ) -> None:
        person.follow("recovery-after-runs", ago=2)
        person.follow("heavy", ago=1)
        room = TodayRoom(theme, icons, drawings, person.desk, flowing=lambda: False)
        show(room, size=(1190, 420))
        opens = room.today.findChildren(Link)
        (link,) = (one for one in opens if one.accessibleDescription() == "Heavy and slow, 12 weeks")
        click(link)
        assert isinstance(room.currentWidget(), ProgrammesPage)
        assert focus().accessibleDescription() == "Heavy and slow, 12 weeks"
        qtbot.waitUntil(lambda: not focus().visibleRegion().isEmpty())

    def test_the_guide_opens_what_there_is_to_follow(self, page: ProgrammesPage, person: Person) -> None:
        sheet = page.offer("heavy")
        assert sheet is not None
        sheet.follow.click()
        assert [one.programme for one in person.care.enrolments()] == ["heavy"]
        assert page.offer("no such file") is None


def test_the_way_to_the_reminders_of_what_is_followed(
    qtbot: QtBot, page: ProgrammesPage, person: Person
) -> None:
    assert "Reminders" not in [button.label for button in page.findChildren(Button)]
    person.follow()
    page.refresh()
    with qtbot.waitSignal(page.reminders_wanted):
        click(named(page, "Reminders"))
