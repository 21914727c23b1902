"""The start of the window: what must be there before it can be seen, and nothing else.

Everything else is put together by `program.Program` once the window has been painted.
"""

from __future__ import annotations

import base64
import binascii
import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from rehab_player import __version__
from rehab_player.core.language import language
from rehab_player.resources import assets_dir
from rehab_player.storage.folders import DataFolder
from rehab_player.storage.settings import load_settings
from rehab_player.ui.dress import STYLE, dress
from rehab_player.ui.icons import Icons
from rehab_player.ui.instance_start import Role, Start
from rehab_player.ui.shell import MainWindow, Page
from rehab_player.ui.theme import Theme
from rehab_player.ui.translators import speak_with

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from rehab_player.core.settings import Settings
    from rehab_player.program import Program

NOT_PAINTED_MS = 500
"""A window that nobody can see is never painted: after this the work begins all the same."""


def run(root: Path, file: Path | None, *, start: bool, offer: bool = False) -> int:
    """Open the window and stay until it is closed; a window that is open already comes forward instead."""
    app = QApplication([*sys.argv[:1], *STYLE])
    app.setApplicationName("rehab-player")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("rehab-player")
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    speak_with(app, language())
    manner = [word for word, wanted in (("start", start), ("offer", offer)) if wanted]
    arguments = [] if file is None else [str(file.absolute()), *manner]
    this = Start(root)
    role = this.role(arguments)
    if role is Role.NO_ANSWER:
        return _tell_no_answer(root)
    if role is Role.CALL:
        return 0
    frame = Frame(app, root)
    frame.show(lambda: frame.furnish(file, start=start, offer=offer))
    status = app.exec()
    frame.close()
    this.end()
    return status


class Frame(QObject):
    """The window with its side bar, and what it takes to paint it."""

    def __init__(self, app: QApplication, root: Path) -> None:
        super().__init__()
        self.root = root
        self.settings: Settings
        self.settings, self.problems = load_settings(DataFolder(root).settings_path)
        self.theme = Theme(self.settings.scheme.value, assets=assets_dir(), parent=self)
        dress(app, self.theme)
        self.icons = Icons(self.theme, assets_dir())
        self._program: Program | None = None
        self.window = MainWindow(
            self.theme,
            self.icons,
            self._pages(),
            geometry=_decoded(self.settings.window),
            may_close=lambda: self._program is None or self._program.may_close(),
        )

    def show(self, then: Callable[[], object]) -> None:
        """Show the window, and call `then` when it has been painted."""
        self.window.side_bar.mark("today")
        self._painted = FirstPaint(self.window, then)
        self.window.show()

    def furnish(self, file: Path | None, *, start: bool, offer: bool = False) -> Program:
        """Put everything else together, and open `file`, or offer to add it, if there is one."""
        from rehab_player.program import Program

        self._program = Program(self)
        self._program.begin(file, start=start, offer=offer)
        return self._program

    def close(self) -> None:
        if self._program is not None:
            self._program.close()

    def _pages(self) -> Sequence[Page]:
        return [
            Page("today", "today", self.tr("Today"), lambda: self._build("today")),
            Page("routines", "routines", self.tr("Routines"), lambda: self._build("routines")),
            Page("guide", "guide", self.tr("Guide"), lambda: self._build("guide")),
            Page("history", "history", self.tr("History"), lambda: self._build("history")),
            Page("settings", "settings", self.tr("Settings"), lambda: self._build("settings")),
        ]

    def _build(self, name: str) -> QWidget:
        assert self._program is not None, "no page is shown before the window is furnished"
        return self._program.build_page(name)


class FirstPaint(QObject):
    """Calls `then` once, after the window's first painting."""

    def __init__(self, window: QWidget, then: Callable[[], object]) -> None:
        super().__init__(window)
        self._then: Callable[[], object] | None = then
        self._window = window
        window.installEventFilter(self)
        QTimer.singleShot(NOT_PAINTED_MS, self, self._call)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._call)
        return False

    def _call(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()


def _tell_no_answer(root: Path) -> int:
    """Another window has this data folder and does not answer: said where the person looks."""
    from PySide6.QtWidgets import QMessageBox

    said = QCoreApplication.translate(
        "Start",
        "Rehab Player is open already, but does not answer. Wait a moment, or end it, and start again. "
        "It uses the folder {folder}.",
    ).format(folder=root)
    print(f"rehab-player: {said}", file=sys.stderr, flush=True)
    box = QMessageBox(QMessageBox.Icon.Warning, "Rehab Player", said)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()
    return 2


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""
