"""The real program on one person's data, at a clock that stands still, driven as by hand."""

from __future__ import annotations

import os
import socket
import sys
import time
from contextlib import ExitStack, closing, contextmanager
from inspect import isfunction
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QFont, QImage, QKeyEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from rehab_player.app import Frame
from rehab_player.core.language import ENGLISH
from rehab_player.core.sound import SoundPath, SoundStatus
from rehab_player.program import Program
from rehab_player.resources import routines_dir
from rehab_player.storage.folders import DataFolder
from rehab_player.storage.log import read_log
from rehab_player.ui.clockwork import Clockwork
from rehab_player.ui.dress import choose_scheme
from rehab_player.ui.translators import speak_with
from rehab_player.ui.widgets.sheet import Sheet
from script.gallery.person import NOW, PassingClock, played_clock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    from rehab_player.core.schedule import Scheduled
    from rehab_player.core.sound import SoundSettings
    from rehab_player.storage.log_rows import SessionRow
    from rehab_player.ui.theme import Scheme

BASE_PX = 14
"""The look's base font: what a desktop's settings usually give."""
ZONE = "Europe/Vienna"


class QuietSpeaker:
    """A speaker without a process, which works, or has a `problem`."""

    def __init__(self, problem: str = "") -> None:
        self._ours, self._theirs = socket.socketpair()
        self._problem = problem

    def start(self) -> None: ...
    def cut(self) -> None: ...
    def mute(self, is_muted: bool) -> None: ...
    def play(self, cues: Sequence[Scheduled]) -> None: ...
    def configure(self, settings: SoundSettings) -> None: ...

    def status(self) -> SoundStatus:
        if self._problem:
            return SoundStatus(path=SoundPath.NONE, problem=self._problem)
        return SoundStatus(path=SoundPath.STREAM, device="Speakers", speech="espeak-ng")

    def poll(self) -> bool:
        return False

    def fileno(self) -> int:
        return self._ours.fileno()

    def close(self) -> None:
        self._ours.close()
        self._theirs.close()


def application() -> QApplication:
    """The application as a desktop would run it: the look's base font, English, one time zone."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["TZ"] = ZONE
    time.tzset()
    app = QApplication.instance() or QApplication(["rehab-player"])
    assert isinstance(app, QApplication)
    speak_with(app, ENGLISH)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    font = QFont("Noto Sans")
    font.setPixelSize(BASE_PX)
    app.setFont(font)
    return app


class Visit:
    """The open program. Times are those of `passing`: they pass when told."""

    def __init__(self, app: QApplication, frame: Frame, program: Program, passing: PassingClock) -> None:
        self.app, self.frame, self.program, self.passing = app, frame, program, passing
        self.window = program.window

    def show_page(self, name: str) -> QWidget:
        """Go to a page by the side bar's name for it."""
        page = self.window.show_page(name)
        self.settle()
        return page

    def sessions(self) -> tuple[SessionRow, ...]:
        """What the log holds, newest first."""
        with closing(read_log(DataFolder(self.frame.root).log_path)) as log:
            return log.sessions()

    def top(self) -> QWidget:
        """What has the say now: the sheet on top, or the window."""
        sheets = [sheet for sheet in self.window.findChildren(Sheet) if sheet.isVisible()]
        return sheets[-1] if sheets else self.window

    def button(self, name: str) -> QAbstractButton:
        """The first visible button with this name; LookupError when there is none."""
        for found in self.top().findChildren(QAbstractButton):
            if found.isVisible() and found.isEnabled() and name in (found.accessibleName(), found.text()):
                return found
        raise LookupError(f"no button {name!r}")

    def press(self, *names: str) -> None:
        """Press buttons one after the other."""
        for name in names:
            self.button(name).click()
            self.settle()

    def key(self, key: Qt.Key, text: str = "") -> None:
        """Press a key as the window system does: the window gets it first."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            handle = self.window.windowHandle()
            QApplication.sendEvent(handle, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
        self.settle()

    def press_key_of(self, widget: QWidget, key: Qt.Key) -> None:
        """Press a key that belongs to one widget, such as Tab."""
        QTest.keyClick(widget, key)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        QTest.mouseClick(
            widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at or widget.rect().center()
        )
        self.settle()

    def play(self, name: str, seconds: float = 0) -> None:
        """Begin with a bundled routine, and let so many seconds pass after the lead-in."""
        self.program.starting.file(routines_dir() / f"{name}.yaml", start=True)
        self.settle()
        self.key(Qt.Key.Key_Right)
        self.pass_s(seconds)

    def pass_s(self, seconds: float) -> None:
        """Let time pass for the player."""
        end = self.passing.ms + round(seconds * 1_000)
        clockwork = self.program.flow.findChild(Clockwork)
        assert clockwork is not None, "nothing is being played"
        while self.passing.ms < end:
            self.passing.ms = min(end, self.passing.ms + 1_000)
            clockwork.wake()
        self.settle()

    def settle(self, ms: int = 60) -> None:
        """Let what was put off happen: layouts, thumbnails, deletions."""
        until = time.monotonic() + ms / 1_000
        while time.monotonic() < until:
            self.app.processEvents()
            self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def take(self, width: int, height: int, scheme: Scheme) -> QImage:
        """A picture of the window in this size and scheme."""
        choose_scheme(self.app, self.frame.theme, scheme)
        self.window.resize(width, height)
        self.settle(200)
        taken: QPixmap = self.window.grab()
        taken.setDevicePixelRatio(1)
        return taken.toImage().convertToFormat(QImage.Format.Format_RGB32)


@contextmanager
def visit(
    app: QApplication, root: Path, *, at: datetime = NOW, file: Path | None = None, sound_problem: str = ""
) -> Iterator[Visit]:
    """Open the program on the data folder `root`, at that time of day; closed at the end."""
    speakers: list[QuietSpeaker] = []

    def speaker(_program: Program) -> QuietSpeaker:
        speakers.append(QuietSpeaker(sound_problem))
        return speakers[-1]

    with ExitStack() as undo:
        passing = undo.enter_context(played_clock(at))
        _stop_times_of_day(undo, passing.wall)
        _put(undo, Program, "_make_speaker", speaker)
        frame = Frame(app, root)
        frame.window.setWindowState(Qt.WindowState.WindowNoState)
        frame.window.show()
        program = frame.furnish(file, start=False)
        visiting = Visit(app, frame, program, passing)
        frame.window.resize(1366, 768)
        frame.window.activateWindow()
        visiting.settle()
        try:
            yield visiting
        finally:
            program.close()
            frame.window.close()
            frame.window.deleteLater()
            frame.deleteLater()
            visiting.settle(20)
    for made in speakers:
        made.close()


def _put(undo: ExitStack, where: object, name: str, value: object) -> None:
    undo.callback(setattr, where, name, getattr(where, name))
    setattr(where, name, value)


def _stop_times_of_day(undo: ExitStack, wall: Callable[[], datetime]) -> None:
    """Wherever the program reads the time of day, let it be `wall`'s.

    Modules that are loaded later get it from those that are there already.
    """
    for module_name, module in list(sys.modules.items()):
        for name in ("now", "_now"):
            found = getattr(module, name, None) if module_name.startswith("rehab_player.") else None
            if isfunction(found) and found.__annotations__ == {"return": "datetime"}:
                _put(undo, module, name, wall)
