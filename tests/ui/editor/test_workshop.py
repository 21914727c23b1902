"""New, edit, duplicate, rename, delete and import from the Routines page; a trial that leaves no trace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from rehab_player.resources import routines_dir
from rehab_player.ui.editor.rename import RenameSheet
from rehab_player.ui.history.undo_bar import UndoBar
from rehab_player.ui.routines.broken import BrokenRow
from rehab_player.ui.routines.changes import Change
from rehab_player.ui.widgets.sheet import Sheet
from tests.ui.editor.conftest import HEEL
from tests.ui.hands import click, press, write

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.editor.room import Room


def test_a_new_routine_is_on_the_page_once_it_is_saved(room: Room) -> None:
    click(room.page.title.new)
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
    room.workshop.bringing_in.take((dropped, tmp_path / "not-there.yaml"))
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
