"""The icon in the tray: its menu, and telling where it can tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from rehab_player.ui.reminders.tray import Tray

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme


# Without a screen there is no tray, and Qt says so.
pytestmark = pytest.mark.qt_log_ignore("No such signal QPlatformNativeInterface", extend=True)


@pytest.fixture
def tray(qtbot: QtBot, theme: Theme, icons: Icons) -> Iterator[Tray]:
    window = QWidget()
    qtbot.addWidget(window)
    made = Tray(theme, icons, window)
    yield made
    made.close()


def test_the_menu_shows_tells_what_is_due_and_quits(qtbot: QtBot, tray: Tray) -> None:
    actions = {action.text(): action for action in tray.menu.actions()}
    wanted = {"Show": tray.show_wanted, "What is due": tray.due_wanted, "Quit": tray.quit_wanted}
    assert list(actions) == list(wanted)
    for words, signal in wanted.items():
        with qtbot.waitSignal(signal):
            actions[words].trigger()


def test_a_tray_that_cannot_tell_says_so(qtbot: QtBot, tray: Tray, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: False)
    with qtbot.waitSignal(tray.refused) as told:
        tray.tell("Due now: Calf stretch", "Once today")
    assert told.args == ["Due now: Calf stretch", "Once today"]


def test_a_click_on_the_icon_shows_the_window(qtbot: QtBot, tray: Tray) -> None:
    (icon,) = tray.findChildren(QSystemTrayIcon)
    with qtbot.waitSignal(tray.show_wanted):
        icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    with qtbot.assertNotEmitted(tray.show_wanted):
        icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    with qtbot.waitSignal(tray.clicked):
        icon.messageClicked.emit()
