"""The calendar file for the phone, from the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from rehab_player.core.calendar_plan import calendar_entries
from rehab_player.core.due_values import Diary
from rehab_player.core.reminder_hours import Hours
from rehab_player.core.routine import Sides
from rehab_player.ui.reminders.phone_sheet import NAME, PhoneSheet
from tests.core.due_stories import plans
from tests.core.pain_stories import MONDAY, at
from tests.ui.hands import press

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

NOW = at(MONDAY, 9)


class Names:
    """A file dialog that names one file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def to_save(self, parent: QWidget, title: str, suggested: Path, kinds: str) -> Path | None:
        return self.path

    def to_open(self, parent: QWidget, title: str, folder: Path, kinds: str) -> Path | None:
        return None


@pytest.fixture
def open_sheet(qtbot: QtBot, theme: Theme, icons: Icons, tmp_path: Path) -> Callable[..., PhoneSheet]:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(900, 700)
    host.show()

    def make(*programmes: str) -> PhoneSheet:
        entries = calendar_entries(plans(*programmes), Diary(), NOW, Hours(), Sides.LEFT)
        names = Names(tmp_path / "other.ics")
        sheet = PhoneSheet(theme, icons, host, entries, NOW, names, folder=tmp_path)
        sheet.open()
        return sheet

    return make


def words(sheet: QWidget) -> list[str]:
    return [label.text() for label in sheet.findChildren(QLabel) if label.isVisible()]


def test_it_says_what_goes_in_saves_it_and_asks_before_replacing(
    open_sheet: Callable[..., PhoneSheet], tmp_path: Path
) -> None:
    sheet = open_sheet("heel-drops-12-weeks", "balance")
    assert "Eccentric heel drops: 08:00, 14:30, every day, from 4 May to 26 Jul" in words(sheet)
    assert "Single-leg balance: 08:00, Mon, Tue, Wed, Fri, Sat, from 4 May to 10 May" in words(sheet)
    press(sheet.go, Qt.Key.Key_Return)
    assert f"Saved as {tmp_path / NAME}." in words(sheet)
    events = Calendar.from_ical((tmp_path / NAME).read_bytes()).walk("VEVENT")
    assert "Eccentric heel drops" in [str(event["SUMMARY"]) for event in events]
    press(sheet.go, Qt.Key.Key_Return)
    assert sheet.go.label == "Replace it"
    press(sheet.go, Qt.Key.Key_Return)
    assert f"Saved as {tmp_path / NAME}." in words(sheet)
    press(sheet.browse, Qt.Key.Key_Return)
    assert sheet.name.text() == str(tmp_path / "other.ics")


def test_a_folder_that_cannot_be_written_is_said(
    open_sheet: Callable[..., PhoneSheet], tmp_path: Path
) -> None:
    sheet = open_sheet("heel-drops-12-weeks")
    sheet.name.setText(str(tmp_path / "nowhere" / NAME))
    press(sheet.go, Qt.Key.Key_Return)
    assert "cannot be written" in sheet.problem.words


def test_without_a_plan_there_is_nothing_to_save(open_sheet: Callable[..., PhoneSheet]) -> None:
    sheet = open_sheet()
    assert "Nothing is planned yet: no programme with fixed days is followed." in words(sheet)
    assert not sheet.go.isVisible()
