"""New, edit, duplicate, rename, delete and import from the Routines page; a trial that leaves no trace."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt, Signal

from rehab_player.core.settings import Settings
from rehab_player.resources import routines_dir
from rehab_player.storage.folders import DataFolder
from rehab_player.ui.bookshelf import Bookshelf
from rehab_player.ui.editor.rename import RenameSheet
from rehab_player.ui.editor.workshop import Workshop
from rehab_player.ui.history.undo_bar import UndoBar
from rehab_player.ui.notices import Notices
from rehab_player.ui.routines.broken import BrokenRow
from rehab_player.ui.routines.changes import Change
from rehab_player.ui.routines.page import RoutinesPage
from rehab_player.ui.settings_keeper import SettingsKeeper
from rehab_player.ui.shell import MainWindow, Page
from rehab_player.ui.widgets.sheet import Sheet
from tests.ui.editor.conftest import HEEL
from tests.ui.hands import click, press, write

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

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


class Room:
    """A window with the Routines page, and the workshop behind it, over an empty data folder."""

    def __init__(
        self, theme: Theme, icons: Icons, drawings: Drawings, qtbot: QtBot, folder: DataFolder
    ) -> None:
        self.folder = folder
        self.window = MainWindow(theme, icons, [Page("routines", "routines", "Routines", lambda: self.page)])
        qtbot.addWidget(self.window)
        self.settings = SettingsKeeper(Settings(), folder.settings_path, self.window)
        self.books = Bookshelf(folder, self.settings)
        self.page = RoutinesPage(theme, icons, drawings, folder.routines)
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
        )
        self.workshop.serve(self.page)
        self.workshop.changed.connect(lambda _: self.look())
        self.window.resize(1366, 768)
        self.window.show_page("routines")
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.look()

    def look(self) -> None:
        self.page.show_shelf(self.books.look())

    def card(self, name: str) -> RoutineCard:
        return next(card for card in self.books.shelf.cards if card.name == name)

    def own_names(self) -> list[str]:
        return sorted(path.name for path in self.folder.routines.glob("*.yaml"))

    def shown(self, kind: type[QWidget]) -> QWidget:
        found = [each for each in self.window.findChildren(kind) if each.isVisible()]
        assert len(found) == 1
        return found[0]


@pytest.fixture
def room(theme: Theme, icons: Icons, drawings: Drawings, qtbot: QtBot, tmp_path: Path) -> Room:
    folder = DataFolder(tmp_path / "data")
    assert folder.create() is None
    (folder.routines / "mine.yaml").write_text(HEEL, encoding="utf-8")
    return Room(theme, icons, drawings, qtbot, folder)


def test_a_new_routine_is_on_the_page_once_it_is_saved(room: Room) -> None:
    click(room.page.new_button)
    editor = room.workshop.editor
    assert editor.page is not None
    write(room.window.focusWidget(), "Tuesday")
    assert editor.save()
    editor.leave()
    assert "tuesday.yaml" in room.own_names()
    assert not room.window.is_taken_over


def test_editing_a_bundled_routine_edits_a_copy(room: Room) -> None:
    bundled = next(card for card in room.books.shelf.cards if not card.own)
    room.page.choose(bundled.path)
    assert room.page.detail.edit.label == "Edit a copy"
    click(room.page.detail.edit)
    assert room.workshop.editor.path.parent == room.folder.routines
    assert (routines_dir() / room.workshop.editor.path.name).exists()


def test_a_broken_file_opens_at_its_line(room: Room) -> None:
    path = room.folder.routines / "bad.yaml"
    path.write_text(HEEL.replace("count: 15", "count: some"), encoding="utf-8")
    room.look()
    row = room.page.findChild(BrokenRow)
    assert isinstance(row, BrokenRow)
    click(row.edit_button)
    editor = room.workshop.editor
    assert editor.path == path
    assert editor.page is not None
    assert editor.page.text.textCursor().blockNumber() + 1 == 7


def test_a_file_that_is_put_there_appears_by_itself(room: Room, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.workshop.changed):
        (room.folder.routines / "other.yaml").write_text(HEEL.replace("My", "Other"), encoding="utf-8")
    assert room.card("Other heel drops").own


def test_duplicate_rename_and_delete_with_a_way_back(room: Room) -> None:
    room.workshop.change(room.card("My heel drops"), Change.DUPLICATE)
    assert room.own_names() == ["mine-copy.yaml", "mine.yaml"]
    room.workshop.change(room.card("My heel drops (copy)"), Change.RENAME)
    sheet = room.shown(RenameSheet)
    assert isinstance(sheet, RenameSheet)
    write(sheet.field, "Evening")
    press(sheet.field, Qt.Key.Key_Return)
    assert room.own_names() == ["evening.yaml", "mine.yaml"]
    room.workshop.change(room.card("Evening"), Change.DELETE)
    assert room.own_names() == ["mine.yaml"]
    bar = room.shown(UndoBar)
    assert isinstance(bar, UndoBar)
    assert bar.words == "Evening was deleted."
    click(bar.undo)
    assert room.own_names() == ["evening.yaml", "mine.yaml"]


def test_importing_tells_what_became_of_each_file(room: Room, tmp_path: Path) -> None:
    dropped = tmp_path / "mine.yaml"
    dropped.write_text(HEEL.replace("15", "9"), encoding="utf-8")
    room.page.import_wanted.emit((dropped, tmp_path / "not-there.yaml"))
    assert room.own_names() == ["mine-2.yaml", "mine.yaml"]
    sheet = room.shown(Sheet)
    assert sheet.accessibleName() == "1 imported"


def test_a_trial_is_handed_to_the_player_and_the_editor_comes_back(room: Room) -> None:
    room.workshop.edit(room.folder.routines / "mine.yaml")
    editor = room.workshop.editor
    assert editor.page is not None
    editor.page.try_from_here()
    assert len(room.sessions.asked) == 1
    room.window.give_back()
    room.sessions.ended.emit()
    assert room.window.is_taken_over
    assert room.workshop.may_close()
