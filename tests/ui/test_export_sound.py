"""Export as sound: asked, written off the window's thread, given up, and never half."""

from __future__ import annotations

import errno
import tempfile
from typing import TYPE_CHECKING

import pytest
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from rehab_player.audio import render as render_module
from rehab_player.core.flatten import flatten
from rehab_player.core.routine import Ask, Hold, Routine, Setup
from rehab_player.core.sound import SoundSettings
from rehab_player.ui.export_sound import ENDINGS, ExportSheet, export_as_sound
from tests.ui import samples
from tests.ui.hands import press

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rehab_player.core.timeline import Timeline
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.pictures import Drawings
    from rehab_player.ui.theme import Theme

RATE = 48_000
SHORT = Routine(name="Short one", steps=(Setup(text="Sit"), Hold(name="Calf stretch", duration_ms=10_000)))
LONG = Routine(name="Long one", steps=(Hold(name="Calf stretch", duration_ms=20 * 3_600_000),))


def timeline_of(routine: Routine) -> Timeline:
    return flatten(routine, lead_in_ms=1_000)


class Desk:
    """Opens sheets over one window, and names the files that are asked for."""

    def __init__(self, window: QWidget, theme: Theme, icons: Icons, folder: Path) -> None:
        self.folder = folder
        self.answers: list[Path | None] = []
        self._parts = (theme, icons, window)

    def open(self, routine: Routine = SHORT) -> ExportSheet:
        sheet = ExportSheet(
            *self._parts, timeline_of(routine), SoundSettings(), self.folder / "short", self._answer
        )
        sheet.open()
        return sheet

    def _answer(self, parent: QWidget, suggested: Path) -> Path | None:
        return self.answers.pop(0)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1024, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def desk(
    window: QWidget, theme: Theme, icons: Icons, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Desk:
    monkeypatch.setattr(render_module, "find_voice", lambda: None)
    return Desk(window, theme, icons, tmp_path)


def button(sheet: QWidget, name: str) -> QAbstractButton | None:
    found = [
        each
        for each in sheet.findChildren(QAbstractButton)
        if each.isVisible() and each.accessibleName() == name
    ]
    return found[0] if found else None


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def said(sheet: QWidget) -> str:
    return "\n".join(label.text() for label in sheet.findChildren(QLabel) if label.isVisible())


def finished(qtbot: QtBot, sheet: ExportSheet) -> None:
    qtbot.waitUntil(lambda: not sheet.bar.isVisible(), timeout=20_000)


def test_the_formats_are_those_that_can_be_written() -> None:
    assert set(ENDINGS) == set(render_module.FORMATS)


def test_every_control_has_a_name(desk: Desk) -> None:
    sheet = desk.open()
    for each in sheet.findChildren(QWidget):
        if (
            each.isVisible()
            and each.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
            and each is not sheet
        ):
            assert QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)


@pytest.mark.parametrize("index", range(len(ENDINGS)))
def test_each_format_is_written_whole_and_alone(qtbot: QtBot, desk: Desk, index: int) -> None:
    sheet = desk.open()
    for _ in range(index):
        press(sheet.form, Qt.Key.Key_Right)
    press(button(sheet, "Export"), Qt.Key.Key_Return)
    finished(qtbot, sheet)
    (written,) = desk.folder.iterdir()
    assert written.suffix == ENDINGS[index]
    seconds = soundfile.info(str(written)).duration
    assert seconds >= 1 + 10 + 10 + 1.6
    assert "no voice on this computer" in said(sheet)
    press(button(sheet, "Close"), Qt.Key.Key_Return)
    assert not sheet.isVisible()


def test_the_pause_is_as_long_as_it_is_set(qtbot: QtBot, desk: Desk) -> None:
    lengths = []
    for index, pause in ((3, 10), (2, 30)):
        sheet = desk.open()
        sheet.form.set_index(index)
        sheet.pause.set_value(pause)
        press(button(sheet, "Export"), Qt.Key.Key_Return)
        finished(qtbot, sheet)
        lengths.append(soundfile.info(str(sheet.path)).frames)
        sheet.shut()
    assert lengths[1] - lengths[0] == 20 * RATE


def test_without_waits_there_is_no_pause_to_set(desk: Desk) -> None:
    asks = Routine(name="Asks", steps=(Hold(name="Calf stretch", duration_ms=10_000), Ask()))
    assert not desk.open(asks).pause.isVisible()


def test_the_length_that_is_told_counts_pauses_but_no_questions(desk: Desk) -> None:
    steps = (*SHORT.steps, Ask())
    assert "about 0:21 with pauses" in said(desk.open(Routine(name="Short one", steps=steps)))


def test_a_file_that_exists_is_asked_about_before_it_is_replaced(qtbot: QtBot, desk: Desk) -> None:
    there = desk.folder / "short.mp3"
    there.write_text("somebody's music")
    sheet = desk.open()
    press(button(sheet, "Export"), Qt.Key.Key_Return)
    assert "short.mp3 exists already." in said(sheet)
    assert there.read_text() == "somebody's music"
    press(button(sheet, "Replace it"), Qt.Key.Key_Return)
    finished(qtbot, sheet)
    assert soundfile.info(str(there)).duration > 20


def test_a_yes_counts_for_one_file_only(desk: Desk) -> None:
    for ending in (".mp3", ".ogg"):
        (desk.folder / f"short{ending}").write_text("somebody's music")
    sheet = desk.open()
    press(button(sheet, "Export"), Qt.Key.Key_Return)
    press(sheet.form, Qt.Key.Key_Right)
    press(button(sheet, "Export"), Qt.Key.Key_Return)
    assert "short.ogg exists already." in said(sheet)


def test_another_name_takes_its_format_along(desk: Desk) -> None:
    sheet = desk.open()
    desk.answers = [desk.folder / "walk.flac", desk.folder / "no ending", None]
    press(button(sheet, "Choose …"), Qt.Key.Key_Return)
    assert (sheet.path.name, sheet.form.index) == ("walk.flac", ENDINGS.index(".flac"))
    press(button(sheet, "Choose …"), Qt.Key.Key_Return)
    assert sheet.path.name == "no ending.flac"
    press(button(sheet, "Choose …"), Qt.Key.Key_Return)
    assert sheet.path.name == "no ending.flac"


def test_given_up_nothing_is_left(qtbot: QtBot, desk: Desk) -> None:
    sheet = desk.open(LONG)
    press(button(sheet, "Export"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: list(desk.folder.iterdir()) != [], timeout=10_000)
    press(sheet.window().focusWidget(), Qt.Key.Key_Escape)
    finished(qtbot, sheet)
    assert list(desk.folder.iterdir()) == []
    assert sheet.isVisible()
    assert "Given up" in said(sheet)


def test_closing_gives_up_and_waits(qtbot: QtBot, desk: Desk) -> None:
    sheet = desk.open(LONG)
    press(button(sheet, "Export"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: list(desk.folder.iterdir()) != [], timeout=10_000)
    sheet.shut()
    assert list(desk.folder.iterdir()) == []


def test_a_full_disk_is_said_and_leaves_nothing(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> tuple[int, str]:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(tempfile, "mkstemp", full)
    sheet = desk.open()
    press(button(sheet, "Export"), Qt.Key.Key_Return)
    finished(qtbot, sheet)
    assert "No space left" in said(sheet)
    assert list(desk.folder.iterdir()) == []
    assert button(sheet, "Export") is not None


def test_the_window_stays_alive_while_it_is_written(qtbot: QtBot, desk: Desk) -> None:
    sheet = desk.open(LONG)
    seen: list[int] = []
    sheet.bar.valueChanged.connect(seen.append)
    press(button(sheet, "Export"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(seen) >= 3, timeout=30_000)
    sheet.shut()
    assert seen == sorted(seen)


def test_it_opens_from_the_details_of_a_routine(
    qtbot: QtBot, theme: Theme, icons: Icons, drawings: Drawings
) -> None:
    from rehab_player.ui.routines.page import RoutinesPage

    page = RoutinesPage(theme, icons, drawings, samples.OWN)
    qtbot.addWidget(page)
    page.show_shelf(samples.shelf())
    page.resize(1166, 768)
    page.show()
    more = button(page, "More")
    assert more is not None
    (export,) = [action for action in page.detail.make_menu().actions() if "sound" in action.text()]
    with qtbot.waitSignal(page.export_wanted) as wanted:
        export.trigger()
    assert wanted.args == [page.cards.current]
    (card,) = wanted.args
    sheet = export_as_sound(theme, icons, page, card.timeline, SoundSettings(), card.path.stem)
    assert sheet.path.stem == card.path.stem
    sheet.shut()
