"""Reminders as they reach people: told once, seen where the person looks anyway, never while off."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Signal

from rehab_player.core.settings import Settings
from rehab_player.ui.reminders.alarm import Alarm
from rehab_player.ui.reminders.notifier import Notifier
from rehab_player.ui.reminders.reminding import Reminding
from rehab_player.ui.settings_keeper import SettingsKeeper
from tests.ui.today.stories import NOW, Person

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rehab_player.ui.today.values import TodayView


class Paper(Notifier):
    """Writes down what it is to tell."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[str, str]] = []
        self.withdrawn = 0

    def tell(self, title: str, text: str) -> None:
        self.told.append((title, text))

    def withdraw(self) -> None:
        self.withdrawn += 1


class HandAlarm(QObject):
    """Rings when the test says so."""

    rang = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.moment: datetime | None = None

    def set(self, moment: datetime, now: datetime) -> None:
        assert moment > now
        self.moment = moment

    def close(self) -> None:
        self.moment = None


class House:
    """A person's program in the tray: `at` it is, and `ring` lets its alarm go off then."""

    def __init__(self, path: Path, *, remind: bool = True) -> None:
        self.person = Person(NOW.replace(hour=6))
        self.person.follow()
        self.settings = SettingsKeeper(Settings(remind=remind), path)
        self.paper = Paper()
        self.alarms: list[HandAlarm] = []
        self.is_at_it = False
        self.views = 0
        self.reminding = Reminding(
            self.settings,
            self._view,
            lambda: self.is_at_it,
            lambda: self.paper,
            self._alarm,  # type: ignore[arg-type]
            lambda: self.person.at,
        )
        self.reminding.follow_settings()

    def ring(self, hour: int, minute: int = 0, *, day: int = 0) -> list[tuple[str, str]]:
        """What is told at that time."""
        self.person.at = NOW.replace(hour=hour, minute=minute) + timedelta(days=day)
        before = len(self.paper.told)
        self.alarms[-1].rang.emit()
        return self.paper.told[before:]

    @property
    def next(self) -> datetime | None:
        moment = self.alarms[-1].moment
        return None if moment is None else moment.astimezone(NOW.tzinfo)

    def _view(self) -> TodayView:
        self.views += 1
        return self.person.desk.view()

    def _alarm(self) -> HandAlarm:
        self.alarms.append(HandAlarm())
        return self.alarms[-1]


@pytest.fixture
def house(qapp: QObject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    monkeypatch.setenv("TZ", "UTC")
    return House(tmp_path / "settings.ini")


def test_the_first_dose_and_the_morning_are_told_together_once(house: House) -> None:
    (told,) = house.ring(8)
    title, text = told
    assert title == "2 sessions are due"
    assert text.splitlines() == [
        "How was the first step this morning?", "Eccentric heel drops", "Calf stretch",
    ]  # fmt: skip
    assert house.ring(9) == []
    assert house.ring(20) == []


def test_the_second_dose_is_told_of_when_its_time_has_come(house: House) -> None:
    house.ring(8)
    house.person.do(hour=9)
    house.person.do("calf-stretch", hour=9)
    house.reminding.look()
    assert house.ring(14, 59) == []
    assert house.ring(15) == [("Due now: Eccentric heel drops", "Second of 2 today")]
    assert house.ring(16) == []


def test_who_sees_today_or_plays_is_not_told(house: House) -> None:
    house.is_at_it = True
    assert house.ring(8) == []
    house.is_at_it = False
    assert house.ring(9) == []


def test_what_was_told_is_withdrawn_when_the_person_is_there(house: House) -> None:
    house.ring(8)
    assert house.paper.withdrawn == 0
    house.reminding.look()
    house.reminding.look()
    assert house.paper.withdrawn == 1


def test_a_machine_that_slept_until_late_in_the_evening_says_nothing_until_the_morning(house: House) -> None:
    assert house.ring(22) == []
    assert len(house.ring(8, day=1)) == 1


def test_a_clock_set_back_tells_of_nothing_twice(house: House) -> None:
    house.ring(8)
    assert house.ring(7) == []
    assert house.ring(8) == []


def test_while_off_nothing_is_built_or_read(qapp: QObject, tmp_path: Path) -> None:
    house = House(tmp_path / "settings.ini", remind=False)
    house.reminding.look()
    house.settings.change(remind_from=10)
    house.reminding.follow_settings()
    assert (house.views, house.alarms) == (0, [])
    house.settings.change(remind=True)
    house.reminding.follow_settings()
    assert house.alarms[-1].moment is not None
    house.settings.change(remind=False)
    house.reminding.follow_settings()
    assert house.alarms[-1].moment is None


def test_other_settings_do_not_make_it_look_again(house: House) -> None:
    before = house.views
    house.settings.change(cadence=180)
    house.reminding.follow_settings()
    assert house.views == before


def test_the_question_alone(house: House) -> None:
    house.person.do(hour=5)
    house.person.do("calf-stretch", hour=5)
    house.person.do(ago=1)
    (told,) = house.ring(8)
    assert told == ("How was the first step this morning?", "Answering takes ten seconds.")


# --- the alarm ------------------------------------------------------------------------------


@pytest.fixture
def alarm(qapp: QObject) -> Iterator[Alarm]:
    made = Alarm()
    yield made
    made.close()


def test_the_alarm_rings_at_its_moment_and_once(qtbot: QtBot, alarm: Alarm) -> None:
    begun = datetime.now().astimezone()
    with qtbot.waitSignal(alarm.rang, timeout=5_000):
        alarm.set(begun + timedelta(milliseconds=60), begun)
    assert datetime.now().astimezone() - begun >= timedelta(milliseconds=60)
    with qtbot.assertNotEmitted(alarm.rang, wait=50):
        pass


def test_an_alarm_for_a_moment_that_has_passed_rings_at_once(qtbot: QtBot, alarm: Alarm) -> None:
    now = datetime.now().astimezone()
    with qtbot.waitSignal(alarm.rang, timeout=5_000):
        alarm.set(now - timedelta(hours=1), now)


def test_a_stopped_alarm_is_silent(qtbot: QtBot, alarm: Alarm) -> None:
    now = datetime.now().astimezone()
    alarm.set(now + timedelta(milliseconds=30), now)
    alarm.stop()
    with qtbot.assertNotEmitted(alarm.rang, wait=80):
        pass
