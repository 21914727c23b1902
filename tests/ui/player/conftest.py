"""A player page in a window, played by a real player on a clock that only the test moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from rehab_player.ui.player.page import PlayerPage
from tests.ui.player.samples import HEEL_DROPS, Session

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rehab_player.core.commands import Command
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme


class Table:
    """The page, the session it shows, and the commands that it sent."""

    def __init__(self, page: PlayerPage, window: QWidget, other: QPushButton) -> None:
        self.page = page
        self.window = window
        self.other = other
        self.sent: list[Command] = []
        self.session = Session(HEEL_DROPS)
        page.command.connect(self._play)

    def show(self, session: Session) -> None:
        """Begin with another session."""
        self.session = session
        self.sent.clear()
        self.page.set_session(session.timeline, session.routine)
        self.look()

    def look(self) -> None:
        """Let the page see the present moment."""
        self.page.show_moment(self.session.moment())

    def pass_ms(self, ms: int) -> None:
        self.session.pass_ms(ms)
        self.look()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key as the window system does: the window gets it first."""
        plain = 32 <= key.value < 127 and modifier in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        text = chr(key.value) if plain else ""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self.window.windowHandle(), QKeyEvent(kind, key, modifier, text))

    def _play(self, command: Command) -> None:
        self.sent.append(command)
        self.session.do(command)
        self.look()


@pytest.fixture
def table(qtbot: QtBot, theme: Theme, icons: Icons) -> Table:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    other = QPushButton("other", window)
    page = PlayerPage(theme, icons, parent=window, now=lambda: made.session.now)
    page.set_motion(flowing=False)
    page.resize(1366, 768)
    made = Table(page, window, other)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.show(made.session)
    return made
