"""Today and the pages under it: the ways there and back, and that everything has a name and a key."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QScrollBar, QWidget

from rehab_player.core.light import Light
from rehab_player.core.morning_card import PainDay
from rehab_player.ui.today.pain_chart import PainChart
from rehab_player.ui.today.room import TodayRoom
from rehab_player.ui.today.side_cards import Sign, Weeks
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.link import Link
from tests.ui import samples
from tests.ui.hands import click, press
from tests.ui.today.stories import Person, weeks_of_heel_drops
from tests.ui.today.test_today_page import focus, named

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.pictures import Drawings
    from rehab_player.ui.theme import Theme
    from tests.ui.conftest import Show

TAB = Qt.FocusPolicy.TabFocus.value
PAINTINGS = 10_000


@pytest.fixture
def person(qtbot: QtBot) -> Person:
    return Person()


@pytest.fixture
def room(show: Show, theme: Theme, icons: Icons, drawings: Drawings, person: Person) -> TodayRoom:
    weeks_of_heel_drops(person)
    made = TodayRoom(theme, icons, drawings, person.desk, flowing=lambda: False)
    show(made, size=(1190, 790))
    return made


def controls(root: QWidget) -> Iterator[QWidget]:
    """What can be pressed or written in."""
    for child in root.findChildren(QWidget):
        takes_keys = bool(child.focusPolicy().value & TAB) or isinstance(child, QAbstractButton)
        inner = child.objectName().startswith("qt_") or isinstance(child, QScrollBar)
        if child.isVisible() and takes_keys and not inner:
            yield child


def test_there_and_back(room: TodayRoom) -> None:
    for words, kind, first in (
        ("Running and shoes", Button, "Back to Today"),
        ("Follow a programme", Button, "Back to Today"),
        ("Open", Link, "Pause"),
    ):
        click(named(room, words, kind))
        assert room.currentWidget() is not room.today
        assert focus().accessibleName() == first
        press(focus(), Qt.Key.Key_Escape)
        assert room.currentWidget() is room.today


def test_what_is_followed_there_is_due_here(room: TodayRoom, person: Person) -> None:
    person.wake(2)
    room.show_programmes()
    person.desk.keep(person.follow("recovery-after-runs"))
    room.refresh()
    assert len(person.desk.view().programmes) == 2
    assert room.today.morning is not None
    assert not room.today.morning.is_asking


def test_every_control_has_a_name(room: TodayRoom) -> None:
    assert room.today.morning is not None
    for page in (room.today, room.show_programmes(), room.show_running()):
        found = list(controls(page)) or list(controls(room))
        assert found
        assert [one for one in found if not one.accessibleName()] == []


def _days() -> tuple[PainDay, ...]:
    return tuple(PainDay(day=samples.TODAY, worst=n % 7, first_step=n % 3) for n in range(14))


def test_the_chart_is_told_in_words(qtbot: QtBot, theme: Theme) -> None:
    day = PainDay(day=samples.TODAY, worst=4, first_step=None)
    chart = PainChart(theme, (day,), "Pain, 14 days")
    qtbot.addWidget(chart)
    assert chart.accessibleDescription() == "14 May: worst 4"


PAINTED: dict[str, Callable[[Theme, Icons], QWidget]] = {
    "chart": lambda theme, icons: PainChart(theme, _days(), "Pain"),
    "weeks": lambda theme, icons: Weeks(theme, ("done", "now", "coming"), "Week 2"),
    "sign": lambda theme, icons: Sign(theme, icons, Light.YELLOW),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", PAINTED)
def test_painting_leaves_none_alone(qtbot: QtBot, theme: Theme, icons: Icons, name: str) -> None:
    widget = PAINTED[name](theme, icons)
    qtbot.addWidget(widget)
    widget.ensurePolished()
    picture = QImage(QSize(160, 40), QImage.Format.Format_ARGB32_Premultiplied)
    widget.render(picture, QPoint(0, 0))
    gc.collect()
    before = sys.getrefcount(None)
    for _ in range(PAINTINGS):
        widget.render(picture, QPoint(0, 0))
    assert abs(sys.getrefcount(None) - before) < PAINTINGS // 100
