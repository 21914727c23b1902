"""A window with the Routines page, and the workshop behind it, as a person has them in front of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from rehab_player.core.settings import Settings
from rehab_player.storage.log import memory_log
from rehab_player.ui.bookshelf import Bookshelf
from rehab_player.ui.editor.workshop import Workshop
from rehab_player.ui.notices import Notices
from rehab_player.ui.routines.marks import marks_of
from rehab_player.ui.routines.page import RoutinesPage
from rehab_player.ui.settings_keeper import SettingsKeeper
from rehab_player.ui.shell import MainWindow, Page

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from rehab_player.storage.folders import DataFolder
    from rehab_player.storage.own_routines import OwnRoutines
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.pictures import Drawings
    from rehab_player.ui.routines.cards import RoutineCard
    from rehab_player.ui.theme import Theme


class Sessions(QObject):
    """Keeps what it is asked to rehearse."""

    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[object, ...]] = []

    def rehearse(self, *what: object) -> None:
        self.asked.append(what)


class Names:
    """Answers for the person who is asked for a file's name."""

    def __init__(self) -> None:
        self.answer: Path | None = None

    def to_save(self, parent: QWidget, title: str, suggested: Path, kinds: str) -> Path | None:
        return self.answer

    def to_open(self, parent: QWidget, title: str, folder: Path, kinds: str) -> Path | None:
        return self.answer


class Room:
    """A window with the Routines page, and the workshop behind it, over an empty data folder."""

    def __init__(
        self, theme: Theme, icons: Icons, drawings: Drawings, qtbot: QtBot, folder: DataFolder
    ) -> None:
        self.folder = folder
        self._parts = (theme, icons, drawings, qtbot)
        self.window = MainWindow(theme, icons, [Page("routines", "routines", "Routines", lambda: self.page)])
        self.log = memory_log()
        qtbot.addWidget(self.window, before_close_func=lambda _: self.log.close())
        self.settings = SettingsKeeper(Settings(), folder.settings_path, self.window)
        self.books = Bookshelf(folder, self.settings)
        self.page = RoutinesPage(
            theme,
            icons,
            drawings,
            folder.routines,
            marks=lambda: marks_of(self.workshop.own, self.log),
        )
        self.names = Names()
        self.sessions = Sessions()
        self.workshop = Workshop(
            theme,
            icons,
            lambda: self.window,
            Notices(theme, icons, lambda: self.window),
            self.books,
            folder,
            self.settings,
            self.sessions,  # type: ignore[arg-type]
            self.window,
            file_names=self.names,
        )
        self.workshop.serve(self.page)
        self.workshop.attend()
        self.workshop.changed.connect(self._show)
        self.window.show_page("routines")
        self.window.setWindowState(Qt.WindowState.WindowNoState)
        self.window.resize(1366, 768)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.look()

    @property
    def own(self) -> OwnRoutines:
        """The person's own files."""
        return self.workshop.own

    def again(self) -> Room:
        """The same after a restart of the program."""
        return Room(*self._parts, self.folder)

    def look(self) -> None:
        self.page.show_shelf(self.books.look())

    def _show(self, path: Path | None) -> None:
        self.look()
        if path is not None:
            self.page.choose(path)

    def card(self, name: str) -> RoutineCard:
        return next(card for card in self.books.shelf.cards if card.name == name)

    def own_names(self) -> list[str]:
        return sorted(path.name for path in self.folder.routines.glob("*.yaml"))

    def shown(self, kind: type[QWidget]) -> QWidget:
        found = [each for each in self.window.findChildren(kind) if each.isVisible()]
        assert len(found) == 1
        return found[0]
