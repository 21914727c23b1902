"""Runs with their notices, the step rate, shoes, and the night splint."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from rehab_player.core.checkin import Complaint, Run, SafetyAnswer, SafetyRecord, Shoes, SplintNight
from rehab_player.core.routine import Sides
from rehab_player.ui.running.page import RunningPage
from rehab_player.ui.running.view import RunningView, running_view
from rehab_player.ui.widgets.button import IconButton
from rehab_player.ui.widgets.field import NumberField
from tests.ui.hands import click, press, write
from tests.ui.today.stories import Person
from tests.ui.today.test_today_page import focus, named, texts

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme
    from tests.ui.conftest import Show


CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def person(qtbot: QtBot) -> Person:
    return Person()


@pytest.fixture
def page(show: Show, theme: Theme, icons: Icons, person: Person) -> RunningPage:
    made = RunningPage(theme, icons, person.desk)
    show(made, size=(1190, 790))
    return made


def new_id() -> str:
    return str(uuid.uuid4())


def run(person: Person, km: float, ago: int, **told: object) -> None:
    person.care.put(Run(id=new_id(), day=person.day(ago), km=km, **told))  # type: ignore[arg-type]


def pair(person: Person, name: str = "Road shoes", km: float = 0, ago: int = 30) -> Shoes:
    shoes = Shoes(id=new_id(), name=name, first_worn=person.day(ago), km_before=km)
    person.care.put(shoes)
    return shoes


def view(person: Person) -> RunningView:
    care = person.care
    return running_view(person.desk.facts(), care.runs(), care.shoes(), care.splint_nights())


class TestView:
    @pytest.mark.parametrize(("now", "told"), [(11.0, []), (11.1, ["A bigger week"])])
    def test_a_week_over_ten_per_cent_more(self, person: Person, now: float, told: list[str]) -> None:
        for km, ago in ((7, 9), (3, 8), (7, 2), (now - 7, 1)):
            run(person, km, ago)
        assert [one.title for one in view(person).notices] == told

    @pytest.mark.parametrize(
        ("now", "ago", "told"), [(11.0, 3, []), (11.1, 3, ["A long run"]), (11.1, 8, [])]
    )
    def test_a_run_over_ten_per_cent_longer_than_the_longest(
        self, person: Person, now: float, ago: int, told: list[str]
    ) -> None:
        run(person, 10, ago + 14)
        run(person, now, ago)
        assert [one.title for one in view(person).notices] == told

    def test_no_running_while_it_has_not_settled(self, person: Person) -> None:
        person.hurts(usual=2)
        run(person, 8, 2)
        person.wake(4)
        assert [one.title for one in view(person).notices] == ["No running until it has settled"]

    def test_where_pain_begins(self, person: Person) -> None:
        for ago, onset in ((6, 5), (4, 4), (2, 6)):
            run(person, 8, ago, pain_from_km=onset, worst=3)
        shown = view(person)
        assert shown.onset == "In the last three runs with pain it began between 4 and 6 km."
        assert shown.runs[0].told == "8 km, pain from 6 km, worst 3"

    def test_shoes_count_their_kilometres(self, person: Person) -> None:
        shoes = pair(person, km=590, ago=20)
        run(person, 10, 1, shoes=shoes.id)
        shown = view(person)
        assert shown.shoes[0].told == "600 of 800 km, under a month old"
        assert [one.title for one in shown.about_shoes] == ["Look at these shoes"]

    def test_one_pair_alone_gets_a_word_on_two(self, person: Person) -> None:
        shoes = pair(person)
        run(person, 10, 1, shoes=shoes.id)
        run(person, 10, 3, shoes=shoes.id)
        assert "Two pairs in turn" in [one.title for one in view(person).about_shoes]

    @pytest.mark.parametrize(
        ("area", "first_step", "shown"),
        [("under heel", 1, True), ("under heel", 0, False), ("back of ankle", 5, False)],
    )
    def test_the_splint_is_for_heels_that_hurt_at_the_first_step(
        self, person: Person, area: str, first_step: int, shown: bool
    ) -> None:
        person.care.tell_complaint(Complaint(area=area, side=Sides.LEFT), person.at)
        person.wake(first_step)
        assert (view(person).splint is not None) is shown

    def test_the_splint_is_ruled_out_by_numb_feet(self, person: Person) -> None:
        person.care.tell_complaint(Complaint(area="under heel", side=Sides.LEFT, usual=4), person.at)
        person.care.put(SplintNight(day=person.day(1), hours=6))
        splint = view(person).splint
        assert splint is not None
        assert splint.told == "Nights with the splint in the last seven: 1, 6 hours in all."
        assert splint.ruled_out == ""
        person.care.put(SafetyRecord(at=person.at, answers=(SafetyAnswer.NUMB_FEET,)))
        splint = view(person).splint
        assert splint is not None
        assert splint.ruled_out != ""


def test_a_run_by_keys(person: Person, page: RunningPage) -> None:
    shoes = pair(person)
    run(person, 8, 10)
    sheet = page.ask_run()
    assert focus() is sheet.km
    assert not sheet.save.isEnabled()
    write(focus(), "9,5")
    assert any(words.startswith("A long run.") for words in texts(page))
    sheet.onset.setFocus()
    write(focus(), "6")
    sheet.worst.setFocus()
    press(focus(), Qt.Key.Key_3)
    sheet.save.setFocus()
    press(focus(), Qt.Key.Key_Return)
    kept = person.care.runs(person.today)[0]
    assert (kept.km, kept.pain_from_km, kept.worst, kept.shoes) == (9.5, 6, 3, shoes.id)


def test_pain_cannot_begin_after_the_run(person: Person, page: RunningPage) -> None:
    sheet = page.ask_run()
    sheet.km.setText("5")
    sheet.onset.setText("6")
    click(sheet.save)
    assert sheet.onset.has_problem
    assert person.care.runs() == ()
    sheet.onset.setText("5")
    click(sheet.save)
    assert [one.pain_from_km for one in person.care.runs()] == [5]


def test_a_run_can_be_deleted_and_is_there_again_after_undo(person: Person, page: RunningPage) -> None:
    run(person, 8, 1, worst=3)
    before = person.care.runs()
    page.refresh()
    for by_key in (False, True):
        click(named(page, "Delete"))
        assert person.care.runs() == ()
        assert "No runs yet." in texts(page)
        assert page.bar.words == "Run deleted."
        if by_key:
            press(page.back, Qt.Key.Key_Z, CTRL)
        else:
            click(page.bar.undo)
        assert person.care.runs() == before
        assert page.bar.isHidden()
    press(page.back, Qt.Key.Key_Z, CTRL)
    assert person.care.runs() == before


def test_a_run_can_be_changed(person: Person, page: RunningPage) -> None:
    shoes = pair(person)
    person.hurts()
    run(person, 8, 5, worst=3, pain_from_km=6, shoes=shoes.id, minutes=50, note="Hills")
    (before,) = person.care.runs()
    page.refresh()
    sheet = page.ask_run(before)
    assert (sheet.km.text(), sheet.onset.text(), sheet.worst.score) == ("8", "6", 3)
    assert sheet.date.isVisible()
    assert sheet.date.text() == before.day.isoformat()
    sheet.km.setText("9,5")
    click(sheet.save)
    assert person.care.runs() == (replace(before, km=9.5, area="back of ankle"),)


@pytest.mark.parametrize(("written", "can"), [("2026-05-12", True), ("2026-05-15", False), ("then", False)])
def test_a_run_of_another_day(person: Person, page: RunningPage, written: str, can: bool) -> None:
    sheet = page.ask_run()
    sheet.km.setText("5")
    assert not sheet.date.isVisible()
    sheet.day.setFocus()
    press(focus(), Qt.Key.Key_Right)
    press(focus(), Qt.Key.Key_Right)
    sheet.date.setText(written)
    assert sheet.save.isEnabled() is can
    assert sheet.date.has_problem is not can
    if can:
        click(sheet.save)
        assert [one.day.isoformat() for one in person.care.runs()] == [written]


def test_a_pair_can_be_changed_and_keeps_its_day(person: Person, page: RunningPage) -> None:
    before = pair(person, km=120, ago=100)
    page.refresh()
    sheet = page.ask_shoes(before)
    assert (sheet.name.text(), sheet.before.text()) == ("Road shoes", "120")
    sheet.name.setText("Old road shoes")
    click(sheet.save)
    assert person.care.shoes() == (replace(before, name="Old road shoes"),)
    sheet = page.ask_shoes(before)
    sheet.age.setFocus()
    press(focus(), Qt.Key.Key_Right)
    click(sheet.save)
    assert person.care.shoes()[0].first_worn == person.today


def test_a_pair_is_added_and_retired(person: Person, page: RunningPage) -> None:
    sheet = page.ask_shoes()
    assert not sheet.save.isEnabled()
    write(focus(), "Trail shoes")
    sheet.before.setText("120")
    click(sheet.save)
    (kept,) = person.care.shoes()
    assert (kept.name, kept.km_before, kept.first_worn) == ("Trail shoes", 120, person.today)
    click(named(page, "Worn no more"))
    assert person.care.shoes()[0].retired_on == person.today
    assert "Trail shoes" not in texts(page)
    assert page.bar.words == "Trail shoes: worn no more."
    click(page.bar.undo)
    assert person.care.shoes() == (kept,)
    assert "Trail shoes" in texts(page)


def test_the_step_rate_is_reckoned_from_counts(qtbot: QtBot, page: RunningPage) -> None:
    for number, count in enumerate(("40", "41", "42", "9")):
        field = named(page, f"Count {number + 1}", NumberField)
        field.setFocus()
        write(field, count)
    assert "Your own: 164 steps a minute." in texts(page)
    with qtbot.waitSignal(page.cadence_wanted) as told:
        click(named(page, "Take 172 first"))
    assert told.args == [172]


def test_hours_of_the_splint(person: Person, show: Show, theme: Theme, icons: Icons) -> None:
    person.care.tell_complaint(Complaint(area="under heel", side=Sides.LEFT, usual=4), person.at)
    page = RunningPage(theme, icons, person.desk)
    show(page, size=(1190, 790))
    for _ in range(2):
        press(named(page, "One hour more", IconButton), Qt.Key.Key_Return)
    click(named(page, "Keep it"))
    assert person.care.splint_nights() == (SplintNight(day=person.day(1), hours=2),)
