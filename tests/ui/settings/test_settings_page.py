"""The Settings page, by keys and accessible names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QScrollBar, QWidget

from rehab_player.core.routine import Sides
from rehab_player.core.settings import Motion, Scheme, Settings
from rehab_player.core.sound import HowMuch
from rehab_player.storage.folders import DataFolder
from rehab_player.storage.log import open_log
from rehab_player.storage.settings import load_settings
from rehab_player.ui.dress import choose_scheme
from rehab_player.ui.settings.chooser import Chooser
from rehab_player.ui.settings.page import SettingsPage
from rehab_player.ui.settings.reminders import RemindersSection
from rehab_player.ui.settings.sound import SoundSection
from rehab_player.ui.widgets.slider import Slider
from tests.ui.hands import press
from tests.ui.settings.speakers import MISSING, WORKS, Speakers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.settings_keeper import SettingsKeeper
    from rehab_player.ui.theme import Theme

SECTIONS = ("you", "sound", "player", "reminders", "look", "files", "about")
TAB = Qt.FocusPolicy.TabFocus.value
KEY = Qt.Key


@pytest.fixture
def folder(home: Path) -> DataFolder:
    made = DataFolder(home / "data")
    assert made.create() is None
    return made


@pytest.fixture
def page(
    qtbot: QtBot,
    theme: Theme,
    icons: Icons,
    keeper: SettingsKeeper,
    speakers: Speakers,
    folder: DataFolder,
) -> Iterator[SettingsPage]:
    made = SettingsPage(theme, icons, keeper, speakers.make, folder, lambda: True)
    qtbot.addWidget(made)
    made.resize(1166, 768)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.hide()


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def controls(page: QWidget) -> list[QWidget]:
    return [
        child
        for child in page.findChildren(QWidget)
        if child.isVisible()
        and (child.focusPolicy().value & TAB or isinstance(child, QAbstractButton))
        and not isinstance(child, QScrollBar)
        and not child.objectName().startswith("qt_")
    ]


def named(page: QWidget, name: str) -> QWidget:
    """The one visible control with this name, or whose name begins with it and a colon."""
    (found,) = [
        each for each in controls(page) if name_of(each) == name or name_of(each).startswith(f"{name}:")
    ]
    return found


def words(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def kept(path: Path) -> Settings:
    """As the next start of the program reads it."""
    settings, problems = load_settings(path)
    assert problems == ()
    return settings


@pytest.mark.parametrize("section", SECTIONS)
def test_every_control_has_a_name_and_tab_reaches_it(page: SettingsPage, section: str) -> None:
    page.show_section(section)
    by_arrows = set(page.sections.buttons.values())
    wanted = {each for each in controls(page) if each.isEnabled() and each.focusPolicy().value & TAB}
    assert [each for each in controls(page) if not name_of(each).strip()] == []
    page.sections.buttons[section].setFocus()
    reached = set()
    for _ in range(len(wanted) + 20):
        focused = page.focusWidget()
        reached.add(focused)
        press(focused, KEY.Key_Tab)
    assert {name_of(each) for each in wanted - reached - by_arrows} == set()


def test_arrow_keys_go_from_section_to_section(page: SettingsPage) -> None:
    page.sections.buttons["you"].setFocus()
    for expected in SECTIONS[1:]:
        press(page.focusWidget(), KEY.Key_Down)
        assert page.current_section == expected


def test_the_side_and_the_step_rate_are_kept(page: SettingsPage, path: Path) -> None:
    side = named(page, "Which side is sore?")
    assert name_of(side) == "Which side is sore?: Both"
    press(side, KEY.Key_Left)
    press(side, KEY.Key_Left)
    press(named(page, "One step a minute more"), KEY.Key_Space)
    assert (kept(path).affected, kept(path).cadence) == (Sides.LEFT, 171)


def test_reminders_and_their_hours_are_kept(page: SettingsPage, path: Path) -> None:
    page.show_section("reminders")
    first = named(page, "Not before")
    assert isinstance(first, Chooser)
    assert not first.isEnabled()
    press(named(page, "Remind me of what is due"), KEY.Key_Space)
    first.picked.emit("9")
    until = named(page, "Not after")
    assert isinstance(until, Chooser)
    assert [action.text() for action in until.make_menu().actions()][:2] == ["10:00", "11:00"]
    until.picked.emit("20")
    press(named(page, "Keep running in the tray"), KEY.Key_Return)
    assert (kept(path).remind, kept(path).remind_from, kept(path).remind_until) == (True, 9, 20)
    assert kept(path).stay


def test_without_a_tray_it_is_said_and_not_offered(
    qtbot: QtBot, theme: Theme, icons: Icons, keeper: SettingsKeeper
) -> None:
    section = RemindersSection(theme, icons, keeper, lambda: False)
    qtbot.addWidget(section)
    section.show()
    assert "This desktop has no tray, so closing the window ends the program." in words(section)
    assert [name_of(each) for each in controls(section) if "tray" in name_of(each)] == []
    with qtbot.waitSignal(section.phone_wanted):
        press(named(section, "Reminders for the phone…"), KEY.Key_Return)


def test_waits_and_movement_are_kept(page: SettingsPage, path: Path) -> None:
    page.show_section("player")
    press(named(page, "A second less before the first step"), KEY.Key_Return)
    press(named(page, "A second more after a pause"), KEY.Key_Return)
    press(named(page, "Movement"), KEY.Key_Right)
    press(named(page, "Movement"), KEY.Key_Right)
    assert (kept(path).lead_in_ms, kept(path).count_in_ms) == (9_000, 4_000)
    assert kept(path).motion is Motion.STEPS


def test_what_is_set_in_one_section_is_seen_in_the_other(page: SettingsPage) -> None:
    page.show_section("player")
    press(named(page, "A second less before the first step"), KEY.Key_Return)
    sound = page.show_section("sound")
    assert isinstance(sound, SoundSection)
    assert sound.lead_in.value == 9


def test_the_scheme_is_taken_at_once_and_kept(
    page: SettingsPage, theme: Theme, qapp: QApplication, path: Path
) -> None:
    page.show_section("look")
    assert not theme.is_dark
    scheme = named(page, "Light or dark")
    try:
        press(scheme, KEY.Key_Right)
        press(scheme, KEY.Key_Right)
        assert theme.is_dark
        assert kept(path).scheme is Scheme.DARK
    finally:
        choose_scheme(qapp, theme, "auto")


def test_only_the_section_sound_has_a_speaker_and_only_while_it_is_seen(
    page: SettingsPage, speakers: Speakers
) -> None:
    assert speakers.made == []
    page.show_section("sound")
    assert speakers.open_ones == 1
    page.show_section("look")
    assert speakers.open_ones == 0
    page.show_section("sound")
    page.hide()
    assert speakers.open_ones == 0
    page.show()
    assert (speakers.open_ones, len(speakers.made)) == (1, 3)


@pytest.mark.parametrize(
    ("slider", "setting", "value"),
    [("Tones", "tone_volume", 71), ("Speech", "speech_volume", 86), ("Speed", "speed", 161)],
)
def test_sliders_reach_the_speaker_and_the_disk_at_once(
    page: SettingsPage, speakers: Speakers, path: Path, slider: str, setting: str, value: int
) -> None:
    page.show_section("sound")
    (found,) = [each for each in page.findChildren(Slider) if name_of(each) == slider]
    press(found, KEY.Key_Right)
    assert getattr(speakers.last.settings, setting) == value
    assert getattr(kept(path).sound, setting) == value


def test_a_slider_that_is_dragged_ends_where_it_was_let_go(
    qtbot: QtBot, page: SettingsPage, path: Path
) -> None:
    sound = page.show_section("sound")
    assert isinstance(sound, SoundSection)
    for value in range(70, 20, -1):
        sound.tones.slider.setValue(value)
    qtbot.waitUntil(lambda: kept(path).sound.tone_volume == 21)


def test_how_much_is_spoken(page: SettingsPage, path: Path) -> None:
    page.show_section("sound")
    press(named(page, "What is spoken"), KEY.Key_Right)
    assert kept(path).sound.how_much is HowMuch.NAMES


SWITCHES = {
    "Work starts": "work_tone",
    "Pace of a rep": "pace_tones",
    "Rest": "rest_tone",
    "Change sides": "switch_tone",
    "Get into place": "setup_tone",
    "Question": "ask_tone",
    "Beat": "beats",
    "3, 2, 1": "ticks",
    "Finished": "finish_tone",
    "Count the reps": "count_reps",
    "Halfway": "halfway",
    "“Ten seconds”": "ten_seconds",
}


@pytest.mark.parametrize("name", SWITCHES)
def test_each_kind_can_be_switched_off_and_still_be_tried(
    page: SettingsPage, speakers: Speakers, path: Path, name: str
) -> None:
    page.show_section("sound")
    press(named(page, name), KEY.Key_Space)
    assert getattr(kept(path).sound, SWITCHES[name]) is False
    assert getattr(speakers.last.settings, SWITCHES[name]) is True
    press(named(page, f"Try: {name}"), KEY.Key_Return)
    assert speakers.last.schedules[-1]


def test_every_switch_of_the_sound_settings_is_on_the_page() -> None:
    switches = {name for name in SWITCHES.values() if type(getattr(Settings().sound, name)) is bool}
    all_of_them = {
        name for name in Settings().sound.__slots__ if type(getattr(Settings().sound, name)) is bool
    }
    assert switches == all_of_them


def test_choosing_a_device_and_a_voice(page: SettingsPage, path: Path) -> None:
    page.show_section("sound")
    for name, words_of_it, expected in (
        ("Output", ["System default, follows", "Built-in speakers", "Headphones"], "bt"),
        ("Speech", ["The usual voice", "Great Britain"], "en-gb"),
    ):
        (chooser,) = [
            each for each in controls(page) if isinstance(each, Chooser) and name_of(each).startswith(name)
        ]
        menu = chooser.make_menu()
        assert [action.text() for action in menu.actions()] == words_of_it
        assert [action.isChecked() for action in menu.actions()].index(True) == 0
        menu.actions()[-1].trigger()
        assert expected in (kept(path).sound.device, kept(path).sound.voice)


def test_a_chosen_device_that_is_not_there_stays_on_the_list(
    page: SettingsPage, keeper: SettingsKeeper
) -> None:
    keeper.change_sound(device="usb headset")
    sound = page.show_section("sound")
    assert isinstance(sound, SoundSection)
    menu = sound.check.status.output.chooser.make_menu()
    assert [(a.text(), a.isChecked()) for a in menu.actions()][-1] == ("usb headset", True)


def test_the_list_opens_by_key(qtbot: QtBot, page: SettingsPage) -> None:
    sound = page.show_section("sound")
    assert isinstance(sound, SoundSection)
    press(sound.check.status.output.chooser, KEY.Key_Down)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    press(menu, KEY.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


def test_what_is_used_is_named(page: SettingsPage) -> None:
    page.show_section("sound")
    assert name_of(named(page, "Output")) == "Output: Built-in speakers"
    assert "espeak-ng, English" in [name_of(each).partition(": ")[2] for each in controls(page)]
    assert "one stream" in words(page)
    assert "Look again" not in [name_of(each) for each in controls(page)]


def test_missing_sound_is_said_with_its_remedy_and_looked_for_again(
    page: SettingsPage, speakers: Speakers
) -> None:
    speakers.status = MISSING
    page.show_section("sound")
    assert {MISSING.problem, MISSING.remedy, "missing"} <= set(words(page).splitlines())
    speakers.status = WORKS
    press(named(page, "Look again"), KEY.Key_Return)
    assert speakers.open_ones == 1
    assert MISSING.problem not in words(page)


def test_a_change_of_the_status_is_followed(qtbot: QtBot, page: SettingsPage, speakers: Speakers) -> None:
    page.show_section("sound")
    with qtbot.waitSignal(page.sound_known) as told:
        speakers.last.tell(MISSING)
    assert told.args == [MISSING]
    assert MISSING.problem in words(page)


def top_left(page: SettingsPage, widget: QWidget) -> tuple[int, int]:
    """Where a widget begins on the page."""
    corner = widget.mapTo(page, widget.rect().topLeft())
    return corner.x(), corner.y()


def test_the_narrow_page_stands_in_one_column(page: SettingsPage) -> None:
    sound = page.show_section("sound")
    assert isinstance(sound, SoundSection)
    check, loud, names = sound.check, sound.how_much, page.sections
    assert top_left(page, loud)[0] > top_left(page, check)[0] + check.width()
    assert top_left(page, names)[0] + names.width() < top_left(page, check)[0]
    page.resize(500, 768)
    QApplication.processEvents()
    assert top_left(page, loud)[1] > top_left(page, check)[1] + check.height()
    assert top_left(page, names)[1] + names.height() < top_left(page, check)[1]


@pytest.mark.parametrize("section", SECTIONS)
@pytest.mark.parametrize("size", [(1166, 768), (960, 700), (619, 384), (500, 380)])
def test_nothing_is_wider_than_the_page(page: SettingsPage, section: str, size: tuple[int, int]) -> None:
    page.resize(*size)
    page.show_section(section)
    QApplication.processEvents()
    beyond = [
        name_of(each) for each in controls(page) if each.mapTo(page, each.rect().topRight()).x() > size[0]
    ]
    assert beyond == []


def test_a_backup_is_made_when_asked_for(page: SettingsPage, folder: DataFolder) -> None:
    open_log(folder.log_path).close()
    page.show_section("files")
    assert "There is none yet." in words(page)
    press(named(page, "Back up now"), KEY.Key_Return)
    (made,) = folder.backups.iterdir()
    assert made.name in words(page)


def test_a_backup_that_fails_is_said(page: SettingsPage, folder: DataFolder) -> None:
    page.show_section("files")
    press(named(page, "Back up now"), KEY.Key_Return)
    assert list(folder.backups.iterdir()) == []
    assert str(folder.log_path) in words(page)


def test_settings_that_cannot_be_kept_are_said(page: SettingsPage, path: Path) -> None:
    path.mkdir()
    press(named(page, "One step a minute more"), KEY.Key_Space)
    assert str(path) in words(page)


def test_about_names_licence_and_limits(page: SettingsPage) -> None:
    page.show_section("about")
    for part in ("0.", "MIT", "no medical advice"):
        assert part in words(page)


def test_the_answers_of_the_first_start_can_be_changed_from_here(qtbot: QtBot, page: SettingsPage) -> None:
    page.show_section("you")
    with qtbot.waitSignal(page.questions_wanted):
        press(named(page, "Change the answers"), KEY.Key_Return)
