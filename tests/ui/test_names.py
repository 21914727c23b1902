"""Every control of every page can be reached by keyboard and has a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QScrollBar, QWidget

from rehab_player.core.session import SessionState
from rehab_player.ui.history.page import HistoryPage
from rehab_player.ui.routines.page import RoutinesPage
from rehab_player.ui.shell import MainWindow, Page
from rehab_player.ui.summary import SummaryPage
from rehab_player.ui.summary_view import summary_view
from rehab_player.ui.today.page import TodayPage
from rehab_player.ui.widgets.note import NoteLine
from tests.ui import samples
from tests.ui.hands import press
from tests.ui.history import stories
from tests.ui.today.stories import Person, weeks_of_heel_drops

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.pictures import Drawings
    from rehab_player.ui.theme import Theme

TAB = Qt.FocusPolicy.TabFocus.value


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, icons: Icons, drawings: Drawings) -> MainWindow:
    """The main window with all its pages, on realistic data."""
    shelf = samples.shelf(samples.BROKEN)
    stopped = samples.session(samples.row(2, state=SessionState.OPEN))

    def routines() -> RoutinesPage:
        page = RoutinesPage(theme, icons, drawings, samples.OWN)
        page.show_shelf(shelf)
        return page

    def summary() -> SummaryPage:
        card = next(card for card in shelf.cards if card.name == samples.HEEL_DROPS.name)
        return SummaryPage(theme, icons, summary_view(stopped, card.routine, card.timeline))

    person = Person()
    weeks_of_heel_drops(person)
    person.stop()

    def today() -> TodayPage:
        return TodayPage(theme, icons, drawings, person.desk)

    pages: dict[str, Callable[[], QWidget]] = {
        "today": today,
        "routines": routines,
        "history": lambda: HistoryPage(theme, icons, stories.kept(stories.week()), now=lambda: stories.NOW),
        "summary": summary,
    }
    window = MainWindow(
        theme, icons, [Page(name, "today", name.title(), make) for name, make in pages.items()]
    )
    qtbot.addWidget(window)
    window.show_page("today")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.resize(1366, 768)
    return window


def controls(root: QWidget) -> Iterator[QWidget]:
    """What can be pressed or written in."""
    for child in root.findChildren(QWidget):
        takes_keys = bool(child.focusPolicy().value & TAB) or isinstance(child, QAbstractButton)
        inner = child.objectName().startswith("qt_") or isinstance(child, QScrollBar)
        if child.isVisible() and takes_keys and not inner:
            yield child


def visible_note(qtbot: QtBot, page: QWidget) -> NoteLine:
    """The note of a page, once it is seen."""

    def seen() -> list[NoteLine]:
        return [note for note in page.findChildren(NoteLine) if note.isVisible()]

    qtbot.waitUntil(lambda: len(seen()) == 1)
    return seen()[0]


def name_of(widget: QWidget) -> str:
    """What a screen reader says."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


@pytest.mark.parametrize("name", ["today", "routines", "history", "summary"])
def test_every_control_has_a_name(window: MainWindow, name: str) -> None:
    page = window.show_page(name)
    found = list(controls(page))
    assert found
    assert [widget for widget in found if not name_of(widget).strip()] == []


@pytest.mark.parametrize("name", ["today", "routines", "history", "summary"])
def test_tab_reaches_every_control_and_comes_round(qtbot: QtBot, window: MainWindow, name: str) -> None:
    page = window.show_page(name)
    page.setFocus()
    wanted = {widget for widget in controls(page) if widget.focusPolicy().value & TAB and widget.isEnabled()}
    reached: set[QWidget] = set()
    for _ in range(3 * len(wanted) + 30):
        focused = window.focusWidget()
        reached.add(focused)
        press(focused, Qt.Key.Key_Tab)
    assert {name_of(widget) for widget in wanted - reached if widget.focusProxy() is None} == set()


def test_the_warning_signs_are_one_press_away_on_every_page_with_a_start(
    qtbot: QtBot, window: MainWindow
) -> None:
    for name in ("today", "routines"):
        page = window.show_page(name)
        note = visible_note(qtbot, page)
        note.link.setFocus(Qt.FocusReason.TabFocusReason)
        with qtbot.waitSignal(window.signs_wanted):
            press(note.link, Qt.Key.Key_Return)
