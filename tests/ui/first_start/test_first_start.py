"""The first start: what is asked, what is kept of it, and where it leads."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QImage, QKeyEvent, QRegion
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollBar, QWidget

from rehab_player.core import pain_texts as texts
from rehab_player.core.checkin import Complaint, SafetyAnswer, SafetyRecord
from rehab_player.core.routine import Sides
from rehab_player.core.settings import Settings
from rehab_player.resources import assets_dir, routines_dir
from rehab_player.storage.care import CareLog
from rehab_player.storage.figure_files import bundled_figures
from rehab_player.storage.guide import load_guide
from rehab_player.storage.routine_file import read_routine
from rehab_player.ui.first_start.figure import first_picture
from rehab_player.ui.first_start.flow import FirstStartFlow
from rehab_player.ui.first_start.page import FirstStartPage
from rehab_player.ui.first_start.parts import Picture, Tick
from rehab_player.ui.first_start.values import SINCE_DAYS, since_answer, since_day
from rehab_player.ui.notices import Notices
from rehab_player.ui.settings_keeper import SettingsKeeper
from rehab_player.ui.shell import MainWindow, Page
from rehab_player.ui.widgets.sheet import Sheet
from tests.logs import log_in_memory
from tests.ui.settings.speakers import Speakers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot

    from rehab_player.core.guide import Help
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

K = Qt.Key
NOW = datetime(2026, 5, 6, 8, 30, tzinfo=timezone(timedelta(hours=2)))
BACK = "back of ankle"
FILES = ("calf-stretch", "plantar-fascia-stretch", "towel-stretch", "mobility-and-strength")


class Start:
    """A first start over a window, with a log in memory and speakers that play nothing."""

    def __init__(self, theme: Theme, icons: Icons, tmp_path: Path) -> None:
        self.log = log_in_memory()
        self.care = CareLog(self.log)
        self.speakers = Speakers()
        self.settings = SettingsKeeper(Settings(), tmp_path / "settings.ini")
        self.window = MainWindow(theme, icons, [Page("today", "today", "Today", QWidget)])
        self.window.show_page("today")
        self.window.resize(1366, 768)
        self.begun: list[Help | None] = []
        routines = {
            file: read.routine
            for file in FILES
            if (read := read_routine(routines_dir() / f"{file}.yaml")).routine is not None
        }
        self.flow = FirstStartFlow(
            theme,
            icons,
            lambda: self.window,
            self.settings,
            self.care,
            Notices(theme, icons, lambda: self.window),
            self.speakers.make,
            None,
            lambda: load_guide(assets_dir() / "guide"),
            lambda: routines,
            dict,
            lambda: NOW,
        )
        self.flow.begun.connect(self.begun.append)

    def open(self) -> FirstStartPage:
        self.flow.open()
        return self.page

    @property
    def page(self) -> FirstStartPage:
        return self.window.findChildren(FirstStartPage)[-1]

    def press(self, *keys: Qt.Key) -> None:
        """Press keys as the window system does: the window gets them first."""
        handle = self.window.windowHandle()
        for key in keys:
            text = chr(key.value) if 32 <= key.value < 127 else ""
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QCoreApplication.sendEvent(handle, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


@pytest.fixture
def start(qtbot: QtBot, qapp: QObject, theme: Theme, icons: Icons, tmp_path: Path) -> Iterator[Start]:
    made = Start(theme, icons, tmp_path)
    qtbot.addWidget(made.window)
    made.window.show()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    yield made
    for speaker in made.speakers.made:
        if speaker.is_open:
            speaker.close()
    made.log.close()


def words(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_nothing_goes_on_without_the_tick(start: Start) -> None:
    page = start.open()
    assert start.flow.is_wanted
    assert not page.go.isEnabled()
    page.finish()
    assert start.begun == []
    page.agree.click()
    page.go.click()
    assert [one.file for one in start.begun if one is not None] == ["mobility-and-strength"]
    assert not start.flow.is_wanted
    assert not start.window.is_taken_over


def test_the_answers_are_kept(start: Start) -> None:
    page = start.open()
    page.questions.side.choose("left")
    page.questions.area.choose(BACK)
    page.questions.since.choose("weeks")
    page.questions.usual.set_score(3)
    page.questions.safety.tell([SafetyAnswer.FALLS.value, SafetyAnswer.UNDER_16.value])
    page.agree.click()
    page.go.click()
    expected = Complaint(
        area=BACK, side=Sides.LEFT, since=NOW.date() - timedelta(days=SINCE_DAYS["weeks"]), usual=3
    )
    assert start.care.complaint(BACK) == expected
    assert set(start.care.safety()) == {SafetyAnswer.FALLS, SafetyAnswer.UNDER_16}
    assert start.settings.value.affected is Sides.LEFT
    assert start.settings.value.agreed_note


def test_what_was_passed_over_is_not_told(start: Start) -> None:
    page = start.open()
    page.agree.click()
    page.go.click()
    assert start.care.complaint() is None
    assert start.care.safety_record() is None
    assert start.settings.value.affected is Sides.BOTH


def test_one_key_says_none_of_these(start: Start) -> None:
    page = start.open()
    start.press(K.Key_N)
    assert page.answers.safety == SafetyRecord(at=NOW, answers=())


def test_all_of_it_by_keyboard(start: Start) -> None:
    page = start.open()
    start.press(K.Key_Space, K.Key_Tab, K.Key_Space, K.Key_Right, K.Key_N)
    assert (page.questions.side.key, page.questions.area.key) == ("left", "under heel")
    page.agree.setFocus(Qt.FocusReason.TabFocusReason)
    start.press(K.Key_Space, K.Key_Tab, K.Key_Tab, K.Key_Return)
    assert len(start.begun) == 1


def test_where_to_start_follows_the_answers(start: Start) -> None:
    page = start.open()
    assert not page.start_with.isVisible()
    page.questions.area.choose(BACK)
    assert "Calf" in page.start_with.text()
    page.questions.safety.tell([SafetyAnswer.AT_HEEL_BONE.value])
    assert "Ask a professional first." in page.start_with.text()
    page.agree.click()
    page.go.click()
    assert start.begun == [None]


def test_looking_around_first_keeps_what_was_told_and_agrees_to_nothing(start: Start) -> None:
    page = start.open()
    page.questions.side.choose("right")
    start.press(K.Key_Escape)
    assert start.begun == []
    assert start.flow.is_wanted
    assert start.settings.value.affected is Sides.RIGHT
    assert not start.window.is_taken_over


def test_a_cue_is_played_and_what_is_used_is_said(qtbot: QtBot, start: Start) -> None:
    page = start.open()
    page.questions.play.click()
    speaker = start.speakers.made[-1]
    qtbot.waitUntil(lambda: bool(speaker.schedules))
    assert "Built-in speakers" in page.questions.heard.text()
    assert start.settings.value.sound_checked
    start.press(K.Key_Escape)
    assert not speaker.is_open


def test_the_whole_note_can_be_read(start: Start) -> None:
    page = start.open()
    page.in_full.click()
    (sheet,) = start.window.findChildren(Sheet)
    assert texts.NOTE_LONG in words(sheet)
    start.press(K.Key_Escape)
    assert not sheet.isVisible()
    assert start.window.is_taken_over


def test_the_answers_can_be_changed_later(start: Start) -> None:
    told = Complaint(area="calf", side=Sides.RIGHT, since=since_day("months", NOW.date()), usual=2)
    start.care.tell_complaint(told, NOW - timedelta(days=2))
    start.care.put(SafetyRecord(at=NOW - timedelta(days=2), answers=(SafetyAnswer.FALLS,)))
    start.settings.change(agreed_note=True)
    start.flow.open_again()
    page = start.page
    questions = page.questions
    assert (questions.side.key, questions.area.key, questions.since.key) == ("right", "calf", "months")
    assert (questions.usual.score, questions.safety_answers) == (2, (SafetyAnswer.FALLS,))
    assert page.agree.isChecked()
    questions.area.choose(BACK)
    start.press(K.Key_N)
    page.go.click()
    assert start.begun == []
    assert start.care.complaint(BACK) == replace(told, area=BACK)
    assert start.care.safety() == ()


def test_leaving_a_change_leaves_all_as_it_was(start: Start) -> None:
    start.settings.change(agreed_note=True, affected=Sides.LEFT)
    start.flow.open_again()
    start.page.questions.side.choose("right")
    start.press(K.Key_Escape)
    assert start.care.complaint() is None
    assert start.settings.value.affected is Sides.LEFT


@pytest.mark.parametrize("answer", SINCE_DAYS)
def test_the_answer_of_a_day_is_the_one_that_gave_it(answer: str) -> None:
    assert since_answer(since_day(answer, NOW.date()), NOW.date()) == answer


def test_every_control_has_a_name(start: Start) -> None:
    page = start.open()
    tab = Qt.FocusPolicy.TabFocus.value
    found = [
        one
        for one in page.findChildren(QWidget)
        if (one.focusPolicy().value & tab or isinstance(one, QAbstractButton))
        and not isinstance(one, QScrollBar)
    ]
    nameless = [
        one
        for one in found
        if not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name).strip()
    ]
    assert found
    assert nameless == []


@pytest.mark.parametrize("size", [(1024, 700), (683, 384)])
def test_the_way_on_stays_in_sight(qtbot: QtBot, start: Start, size: tuple[int, int]) -> None:
    page = start.open()
    start.window.resize(*size)
    qtbot.waitUntil(lambda: page.width() == size[0])
    corner = page.go.mapTo(start.window, page.go.rect().bottomRight())
    assert start.window.rect().contains(corner)
    assert page.picture.isVisible() is (size[0] >= 1000)


def _picture(theme: Theme, icons: Icons) -> QWidget:
    library = bundled_figures(assets_dir() / "figures")
    picture = Picture(theme, icons, first_picture(lambda: library, theme))
    picture.resize(300, 400)
    return picture


MAKE: dict[str, Callable[[Theme, Icons], QWidget]] = {
    "picture": _picture,
    "tick": lambda theme, icons: Tick(theme, icons, "I understand"),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", MAKE)
def test_painting_leaves_none_alone(qtbot: QtBot, theme: Theme, icons: Icons, name: str) -> None:
    import sys

    widget = MAKE[name](theme, icons)
    qtbot.addWidget(widget)
    picture = QImage(QSize(160, 40), QImage.Format.Format_ARGB32_Premultiplied)
    part, corner = QRegion(QRect(0, 0, 160, 40)), QPoint(0, 0)
    widget.render(picture, corner, part)
    before = sys.getrefcount(None)
    for _ in range(10_000):
        widget.render(picture, corner, part)
    assert abs(sys.getrefcount(None) - before) < 100
