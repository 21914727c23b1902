"""What goes wrong around files, as the Routines page meets it: nothing is lost, and it is said why."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from rehab_player.storage import routine_save
from rehab_player.storage.own_routines_names import LONGEST_NAME
from rehab_player.ui.editor.rename import RenameSheet
from rehab_player.ui.routines.changes import Change
from rehab_player.ui.widgets.sheet import Sheet
from rehab_player.ui.widgets.text import Text
from tests.ui.editor.conftest import HEEL
from tests.ui.hands import click, press

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.editor.room import Room

HOSTILE = [
    "<b>Bold</b> &amp; <img src=x>",
    "Calves 🦶🏽 in the evening",
    "تمرين الكاحل",
    "a" * 300,
    "CON",
    "../../up",
]


@pytest.fixture
def refuse(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """From now on every file that is begun or filled is refused by the system, for this reason."""

    def begin(number: int) -> None:
        def refused(*_: object) -> None:
            raise OSError(number, os.strerror(number))

        monkeypatch.setattr(routine_save, "_fill", refused)

    return begin


def told(room: Room) -> str:
    """What the newest sheet says; then it is closed."""
    sheet = [one for one in room.window.findChildren(Sheet) if one.isVisible()][-1]
    said = "\n".join(text.text() for text in sheet.findChildren(Text))
    press(sheet, Qt.Key.Key_Escape)
    return said


def rename(room: Room, old: str, new: str) -> None:
    """Give a routine another name, as a person does."""
    room.workshop.change(room.card(old), Change.RENAME)
    sheet = room.shown(RenameSheet)
    assert isinstance(sheet, RenameSheet)
    sheet.field.clear()
    sheet.field.insert(new)
    press(sheet.field, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("number", "why"),
    [(errno.EROFS, "read-only"), (errno.EACCES, "read-only"), (errno.ENOSPC, "the disk is full")],
)
def test_where_nothing_can_be_written_everything_stays_and_each_attempt_says_why(
    room: Room, refuse: Callable[[int], None], tmp_path: Path, number: int, why: str
) -> None:
    (tmp_path / "new.yaml").write_text(HEEL)
    before = {path: path.read_bytes() for path in room.folder.routines.iterdir()}
    card = room.card("My heel drops")
    refuse(number)
    room.workshop.change(card, Change.DUPLICATE)
    assert why in told(room)
    rename(room, "My heel drops", "Other")
    assert why in told(room)
    room.page.cards.setFocus()
    press(room.page.cards, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert why in told(room)
    assert not room.own.favourites()
    room.workshop.bringing_in.take([tmp_path / "new.yaml"])
    assert why in told(room)
    QGuiApplication.clipboard().setText(HEEL)
    press(room.page.cards, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert why in told(room)
    room.names.answer = tmp_path / "out.yaml"
    room.workshop.change(card, Change.EXPORT)
    assert why in told(room)
    assert not room.names.answer.exists()
    assert {path: path.read_bytes() for path in room.folder.routines.iterdir()} == before


@pytest.mark.parametrize("name", HOSTILE)
def test_any_name_is_shown_as_it_is_and_makes_a_file_in_the_folder(room: Room, name: str) -> None:
    rename(room, "My heel drops", name)
    card = next(card for card in room.books.shelf.cards if card.own)
    assert card.name == name[:LONGEST_NAME]
    assert card.path.parent == room.folder.routines
    room.page.choose(card.path)
    titles = [text for text in room.page.detail.findChildren(Text) if text.text() == card.name]
    assert {text.textFormat() for text in titles} == {Qt.TextFormat.PlainText}
    room.workshop.change(card, Change.DUPLICATE)
    assert len([card for card in room.books.shelf.cards if card.own]) == 2


@pytest.mark.parametrize(
    "change", [Change.DUPLICATE, Change.DELETE, Change.COPY_TEXT, Change.EXPORT, Change.EDIT]
)
def test_a_file_that_vanished_meanwhile_is_said_and_taken_off_the_list(
    room: Room, tmp_path: Path, qtbot: QtBot, change: Change
) -> None:
    card = room.card("My heel drops")
    room.names.answer = tmp_path / "out.yaml"
    card.path.unlink()
    room.workshop.change(card, change)
    assert told(room)
    assert not room.names.answer.exists()
    qtbot.waitUntil(lambda: not any(card.own for card in room.books.shelf.cards))


def test_names_that_differ_only_in_capitals_never_meet(room: Room, tmp_path: Path) -> None:
    (tmp_path / "MINE.yaml").write_text(HEEL.replace("15", "9"))
    room.workshop.bringing_in.take([tmp_path / "MINE.yaml"])
    assert room.own_names() == ["MINE-2.yaml", "mine.yaml"]
    rename(room, "My heel drops", "MINE 2")
    assert len({name.casefold() for name in room.own_names()}) == 2


def test_two_windows_see_what_the_other_does(room: Room, qtbot: QtBot) -> None:
    other = room.again()
    room.workshop.change(room.card("My heel drops"), Change.DUPLICATE)
    qtbot.waitUntil(lambda: any(card.name == "My heel drops (copy)" for card in other.books.shelf.cards))
    other.page.choose(other.card("My heel drops (copy)").path)
    other.page.cards.setFocus()
    other.window.activateWindow()
    qtbot.waitUntil(other.window.isActiveWindow)
    press(other.page.cards, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    room.page.choose(room.card("My heel drops").path)
    click(room.page.detail.star or room.page.detail)
    assert {path.name for path in room.again().own.favourites()} == {"mine.yaml", "mine-copy.yaml"}
