"""The main window: pages, keys, the player over everything, closing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget

from rehab_player.ui.shell import MainWindow, Page
from rehab_player.ui.side_bar import RAIL, WIDE, EntryButton

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme
from tests.ui.hands import click, press


class Spy(QLabel):
    """A page that counts how often it was refreshed and searched."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.refreshed = 0
        self.searched = 0

    def refresh(self) -> None:
        self.refreshed += 1

    def focus_search(self) -> None:
        self.searched += 1


Make = Callable[..., MainWindow]


@pytest.fixture
def built() -> list[str]:
    return []


@pytest.fixture
def make(qtbot: QtBot, theme: Theme, icons: Icons, built: list[str]) -> Make:
    def factory(name: str) -> Callable[[], QWidget]:
        def build() -> QWidget:
            built.append(name)
            return Spy(name)

        return build

    kept: list[MainWindow] = []

    def make(**values: object) -> MainWindow:
        pages = [
            Page("today", "today", "Today", factory("today")),
            Page("routines", "routines", "Routines", factory("routines")),
        ]
        window = MainWindow(theme, icons, pages, **values)  # type: ignore[arg-type]
        kept.append(window)
        qtbot.addWidget(window)
        window.show_page("today")
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.resize(1300, 800)
        return window

    return make


def entry(window: MainWindow, title: str) -> EntryButton:
    """An entry of the side bar, by its accessible name."""
    (found,) = (one for one in window.findChildren(EntryButton) if one.accessibleName() == title)
    return found


def spy(window: MainWindow, name: str) -> Spy:
    """A page, as what it is."""
    page = window.page(name)
    assert isinstance(page, Spy)
    return page


def test_pages_are_built_when_they_are_first_shown(qtbot: QtBot, make: Make, built: list[str]) -> None:
    window = make()
    assert built == ["today"]
    with qtbot.waitSignal(window.shown) as told:
        press(entry(window, "Routines"), Qt.Key.Key_Return)
    assert told.args == ["routines"]
    click(entry(window, "Today"))
    click(entry(window, "Routines"))
    assert built == ["today", "routines"]
    assert (spy(window, "routines").refreshed, spy(window, "today").refreshed) == (2, 2)
    assert entry(window, "Routines").isChecked()
    assert not entry(window, "Today").isChecked()


def test_an_unknown_page_is_refused(make: Make) -> None:
    with pytest.raises(KeyError):
        make().show_page("guide")


def test_control_f_searches_the_page_but_not_below_the_player(qtbot: QtBot, make: Make) -> None:
    window = make()
    press(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert spy(window, "today").searched == 1
    window.take_over(QLabel("player"))
    press(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert spy(window, "today").searched == 1


def test_the_player_takes_the_whole_window_and_gives_it_back(make: Make) -> None:
    window = make()
    player = QLabel("player")
    window.take_over(player)
    assert window.is_taken_over
    central = window.centralWidget()
    assert central is not None
    assert player.size() == central.size()
    assert not window.side_bar.isVisible()
    window.give_back()
    assert window.side_bar.isVisible()
    assert not window.is_taken_over


def test_f11_fills_the_screen_and_goes_back(qtbot: QtBot, make: Make) -> None:
    window = make()
    press(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    press(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()


def test_control_q_asks_before_it_closes(qtbot: QtBot, make: Make) -> None:
    answers = iter((False, True))
    window = make(may_close=lambda: next(answers))
    with qtbot.assertNotEmitted(window.closing):
        press(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert window.isVisible()
    with qtbot.waitSignal(window.closing):
        press(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not window.isVisible()


def test_a_window_that_stays_only_hides_and_leaves_for_good(qtbot: QtBot, make: Make) -> None:
    window = make()
    window.stays = lambda: True
    window.setWindowState(Qt.WindowState.WindowMaximized)
    with qtbot.waitSignal(window.closing):
        assert not window.close()
    assert not window.isVisible()
    window.come_forward()
    assert window.isVisible()
    assert window.isMaximized()
    with qtbot.waitSignal(window.closing):
        press(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert window.close()


def test_who_is_asked_before_leaving_leaves_once_that_is_answered(make: Make) -> None:
    answers = iter((False, True))
    window = make(may_close=lambda: next(answers))
    window.stays = lambda: True
    press(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert window.isVisible()
    assert window.close()


def test_the_window_comes_back_in_its_size(make: Make) -> None:
    first = make()
    first.resize(1222, 777)
    saved = first.saved_geometry()
    again = make(geometry=saved)
    again.resize(1222, 777)
    assert first.size() == again.size()
    assert make(geometry=b"rubbish").width() > 0


def test_geometry_is_restored_before_the_window_is_shown(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    pages = [Page("today", "today", "Today", lambda: QLabel("today"))]
    sized = MainWindow(theme, icons, pages)
    qtbot.addWidget(sized)
    sized.resize(640, 480)
    restored = MainWindow(theme, icons, pages, geometry=sized.saved_geometry())
    qtbot.addWidget(restored)
    assert (restored.width(), restored.height()) == (640, 480)


def test_a_small_window_has_a_rail(qtbot: QtBot, make: Make, theme: Theme) -> None:
    window = make()
    assert window.side_bar.width() == theme.dp(WIDE)
    window.resize(700, 600)
    qtbot.waitUntil(lambda: window.side_bar.width() == theme.dp(RAIL))
    told = QAccessible.queryAccessibleInterface(entry(window, "Today")).text(QAccessible.Text.Name)
    assert told == "Today"


def test_the_sound_state_stands_at_the_bottom(make: Make) -> None:
    window = make()
    named = {child.accessibleName() for child in window.side_bar.findChildren(QWidget) if child.isVisible()}
    assert "No sound found" not in named
    window.side_bar.set_sound("No sound found", muted=True)
    named = {child.accessibleName() for child in window.side_bar.findChildren(QWidget) if child.isVisible()}
    assert "No sound found" in named
