"""Today is read again by itself: when an hour comes, and when the log changes elsewhere."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QFileSystemWatcher, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from rehab_player import clock
from rehab_player.storage.care import CareLog
from rehab_player.storage.log import open_log
from rehab_player.ui.today.desk import TodayDesk
from rehab_player.ui.today.freshness import Freshness
from rehab_player.ui.today.room import TodayRoom
from rehab_player.ui.widgets.button import Button
from tests.ui.today.stories import NOW, Person

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.pictures import Drawings
    from rehab_player.ui.theme import Theme
    from tests.ui.conftest import Show

    Make = Callable[..., TodayRoom]


class Running(Person):
    """Somebody whose clock runs on from the moment that is set."""

    def __init__(self, at: datetime = NOW) -> None:
        super().__init__(at)
        self.desk.now = lambda: self.at + timedelta(milliseconds=clock.now_ms() - self._since)
        self._since = clock.now_ms()

    def set(self, at: datetime) -> None:
        self.at, self._since = at, clock.now_ms()


@pytest.fixture
def person(qtbot: QtBot) -> Running:
    return Running()


@pytest.fixture
def make(show: Show, theme: Theme, icons: Icons, drawings: Drawings, person: Running) -> Make:
    def room(desk: TodayDesk | None = None) -> TodayRoom:
        made = TodayRoom(theme, icons, drawings, desk or person.desk, flowing=lambda: False)
        show(made, size=(1190, 790))
        return made

    return room


def says(room: QWidget, words: str) -> bool:
    return any(words in one.text() for one in room.findChildren(QLabel) if one.isVisible())


def starts(room: QWidget) -> list[str]:
    found = (one for one in room.findChildren(Button) if one.label == "Start" and one.isVisible())
    return [one.accessibleDescription() for one in found]


def test_at_midnight_it_is_the_next_day(qtbot: QtBot, person: Running, make: Make) -> None:
    person.follow()
    person.do(hour=6)
    person.do(hour=18)
    room = make()
    assert says(room, "Thursday 14 May")
    person.set(NOW.replace(hour=23, minute=59, second=59, microsecond=800_000))
    room.refresh()
    qtbot.waitUntil(lambda: says(room, "Friday 15 May"))


def test_what_was_too_early_can_begin_when_its_hour_comes(qtbot: QtBot, person: Running, make: Make) -> None:
    person.follow()
    person.do(hour=6)
    room = make()
    assert any("from 12:00" in one for one in starts(room))
    person.set(NOW.replace(hour=11, minute=59, second=59, microsecond=800_000))
    room.refresh()
    qtbot.waitUntil(lambda: starts(room) != [] and not any("from 12:00" in one for one in starts(room)))


def test_after_sleep_it_looks_again_as_soon_as_somebody_is_there(
    qtbot: QtBot, person: Running, make: Make
) -> None:
    room = make()
    person.set(NOW + timedelta(days=1))
    assert says(room, "Thursday 14 May")
    QApplication.sendEvent(room, QEvent(QEvent.Type.ActivationChange))
    qtbot.waitUntil(lambda: says(room, "Friday 15 May"))


def test_a_clock_that_was_set_back_is_noticed(qtbot: QtBot, person: Running, make: Make) -> None:
    room = make()
    person.set(NOW - timedelta(days=2))
    QApplication.sendEvent(room, QEvent(QEvent.Type.ActivationChange))
    qtbot.waitUntil(lambda: says(room, "Tuesday 12 May"))


def test_an_answer_that_is_half_told_is_not_taken_away(qtbot: QtBot, person: Running, make: Make) -> None:
    person.do(ago=1)
    room = make()
    morning = room.today.morning
    assert morning is not None
    morning.stiff.set_value(25)
    person.set(NOW + timedelta(hours=30))
    with qtbot.waitSignal(room.findChildren(Freshness)[0].stale):
        QApplication.sendEvent(room, QEvent(QEvent.Type.ActivationChange))
    assert room.today.morning is morning
    morning.keys.set_score(3)
    assert [(one.first_step, one.stiff_min) for one in person.care.mornings()] == [(3, 25)]
    assert says(room, "Friday 15 May")


@pytest.fixture
def shared(tmp_path: Path, person: Running) -> Iterator[tuple[TodayDesk, CareLog]]:
    """A desk over a log on disk, and what another program has open of the same log."""
    path = tmp_path / "history.sqlite3"
    with closing(open_log(path)) as ours, closing(open_log(path)) as theirs:
        care = CareLog(ours)
        desk = TodayDesk(ours, care, person.shelf, lambda: person.settings, None, person.desk.now)
        yield desk, CareLog(theirs)


def test_what_another_program_tells_is_shown_at_once(
    qtbot: QtBot, person: Running, make: Make, shared: tuple[TodayDesk, CareLog]
) -> None:
    desk, theirs = shared
    room = make(desk)
    assert not says(room, "Due today")
    theirs.put(person.follow())
    qtbot.waitUntil(lambda: says(room, "Due today"))


def test_hidden_it_waits_for_nothing(person: Running, make: Make, shared: tuple[TodayDesk, CareLog]) -> None:
    desk, theirs = shared
    room = make(desk)
    (watcher,) = room.findChildren(QFileSystemWatcher)
    assert watcher.files()
    room.hide()
    assert not watcher.files()
    assert not any(timer.isActive() for timer in room.findChildren(QTimer))
    theirs.put(person.follow())
    room.show()
    room.refresh()
    assert says(room, "Due today")
