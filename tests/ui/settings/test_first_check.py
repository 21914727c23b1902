"""The sound check before the very first session."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from rehab_player.storage.settings import load_settings
from rehab_player.ui.settings.first_check import SoundCheckSheet, first_sound_check
from tests.ui.hands import click, press
from tests.ui.settings.speakers import MISSING, Speakers

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.settings_keeper import SettingsKeeper
    from rehab_player.ui.theme import Theme

KEY = Qt.Key


class Flow:
    """A window, and how often the session behind the check went on."""

    def __init__(
        self, window: QWidget, theme: Theme, icons: Icons, keeper: SettingsKeeper, speakers: Speakers
    ) -> None:
        self.went_on = 0
        self._parts = (theme, icons, keeper, speakers.make, window)

    def start(self) -> SoundCheckSheet | None:
        return first_sound_check(*self._parts, self._go_on)

    def _go_on(self) -> None:
        self.went_on += 1


@pytest.fixture
def flow(qtbot: QtBot, theme: Theme, icons: Icons, keeper: SettingsKeeper, speakers: Speakers) -> Flow:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 700)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return Flow(window, theme, icons, keeper, speakers)


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Escape])
def test_one_key_goes_on_and_it_never_comes_back(
    flow: Flow, speakers: Speakers, path: Path, key: Qt.Key
) -> None:
    sheet = flow.start()
    assert sheet is not None
    assert (flow.went_on, speakers.open_ones) == (0, 1)
    press(sheet.window().focusWidget(), key)
    assert (flow.went_on, speakers.open_ones) == (1, 0)
    assert load_settings(path)[0].sound_checked
    assert flow.start() is None
    assert (flow.went_on, len(speakers.made)) == (2, 1)


def test_it_plays_one_of_each_kind_and_a_sentence_by_itself(flow: Flow, speakers: Speakers) -> None:
    flow.start()
    cues = [type(cue).__name__ for _, cue in speakers.last.schedules[0]]
    assert cues.count("Speech") == 1
    assert cues.count("Tone") >= 7


def test_what_is_missing_is_said_with_what_to_do(flow: Flow, speakers: Speakers) -> None:
    speakers.status = MISSING
    sheet = flow.start()
    assert sheet is not None
    told = {label.text() for label in sheet.findChildren(QLabel) if label.isVisible()}
    assert {MISSING.problem, MISSING.remedy} <= told


def test_the_delay_is_found_by_ten_milliseconds(
    flow: Flow, keeper: SettingsKeeper, speakers: Speakers
) -> None:
    sheet = flow.start()
    assert sheet is not None
    assert not sheet.delay.isVisible()
    click(sheet.late)
    press(sheet.window().focusWidget(), KEY.Key_Return)
    assert len(speakers.last.schedules[-1]) > 10
    for _ in range(3):
        sheet.delay.stepper.set_value(sheet.delay.stepper.value + 10)
    assert keeper.value.sound.delay_ms == 30


def test_a_cue_can_be_heard_again(flow: Flow, speakers: Speakers) -> None:
    sheet = flow.start()
    assert sheet is not None
    press(sheet.play_all, KEY.Key_Space)
    assert speakers.last.cuts == 1
    press(sheet.play_all, KEY.Key_Space)
    assert len(speakers.last.schedules) == 2
