"""The library as a person has it: favourites, orders, newer versions, taking in and handing on."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import PySide6
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from rehab_player.core.session import SessionState
from rehab_player.resources import routines_dir
from rehab_player.ui.editor.news import NewsSheet
from rehab_player.ui.editor.rename import RenameSheet
from rehab_player.ui.history.undo_bar import UndoBar
from rehab_player.ui.routines.changes import Change
from rehab_player.ui.routines.drop_frame import DropFrame
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.sheet import Sheet
from rehab_player.ui.widgets.text import Text
from tests.storage.log_stories import FIRST, SECOND, start
from tests.ui.editor.conftest import HEEL
from tests.ui.hands import click, press, write

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rehab_player.storage.log import SessionLog
    from tests.ui.editor.room import Room

CONTROL = Qt.KeyboardModifier.ControlModifier
PLACE: Any = QPointF(400, 300) if PySide6.__version_info__ >= (6, 12) else QPoint(400, 300)
"""Somewhere over the window: the older PySide6 takes whole px only, the newer one warns of them."""
JAWT = '{"title": "Lunch break", "sets": [{"exercises": [{"name": "Plank", "duration": 30}]}]}'
QINTERVALS = "title: Stairs\nintervals:\n  - {type: work, name: Up, length: 20s}\n"
ZWIFT = (
    "<workout_file><name>Spin</name><workout><SteadyState Duration='60' Power='0.5'>"
    "<textevent timeoffset='10' message='Easy'/></SteadyState></workout></workout_file>"
)


def listed(room: Room) -> list[str]:
    """The names of the cards, in order."""
    model = room.page.cards.model()
    return [model.data(model.index(row, 0)) for row in range(model.rowCount())]


def told(sheet: QWidget) -> str:
    """Everything that a sheet says."""
    return "\n".join(text.text() for text in sheet.findChildren(Text))


def button(room: Room, words: str) -> Button:
    """The visible button with these words."""
    found = [one for one in room.window.findChildren(Button) if one.label == words and one.isVisible()]
    assert len(found) == 1, words
    return found[0]


def bar(room: Room) -> str:
    """What the bar below says."""
    shown = room.shown(UndoBar)
    assert isinstance(shown, UndoBar)
    return shown.words


def choose(room: Room, name: str) -> None:
    """Choose a card and give the list the focus."""
    room.page.choose(room.card(name).path)
    room.page.cards.setFocus()


def drag(room: Room, mime: QMimeData) -> bool:
    """Come over the window with something; whether it may be dropped."""
    enter = QDragEnterEvent(
        PLACE,
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter.ignore()
    QApplication.sendEvent(room.window, enter)
    return enter.isAccepted()


def drop(room: Room, mime: QMimeData) -> None:
    """Drag something over the window, and let it go."""
    assert drag(room, mime)
    event = QDropEvent(
        QPointF(PLACE),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(room.window, event)


def files(*paths: Path) -> QMimeData:
    """Files as a file manager hands them over."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def done(log: SessionLog, session: str, file: str, days: int) -> None:
    """A session of a routine file, some days after a day in May."""
    import dataclasses

    began = datetime.fromisoformat("2026-05-06T08:00:00+02:00") + timedelta(days=days)
    log.begin(dataclasses.replace(start(session, began), routine_file=file))
    log.finish(session, state=SessionState.COMPLETED, ended_at=began, active_ms=1, reason=None)


# Favourites and orders


def test_a_favourite_is_marked_by_key_comes_first_and_is_there_after_a_restart(room: Room) -> None:
    choose(room, "Mobility Reset")
    press(room.page.cards, Qt.Key.Key_D, CONTROL)
    assert listed(room)[0] == "Mobility Reset"
    room.page.filters.favourites.setFocus()
    press(room.page.filters.favourites, Qt.Key.Key_Space)
    assert listed(room) == ["Mobility Reset"]
    assert room.page.detail.star is not None
    assert room.page.detail.star.isChecked()
    assert room.again().own.favourites() == {routines_dir() / "mobility-reset.yaml"}


def test_the_star_on_a_card_and_in_the_details_do_the_same(room: Room) -> None:
    cards = room.page.cards
    choose(room, "My heel drops")
    star = cards.star_rect(cards.card_rect(cards.visualRect(cards.currentIndex()).toRectF()))
    click(cards.viewport(), star.center().toPoint())
    assert room.workshop.own.is_favourite(room.card("My heel drops").path)
    assert room.page.detail.star is not None
    room.page.detail.star.setFocus()
    press(room.page.detail.star, Qt.Key.Key_Return)
    assert not room.workshop.own.is_favourite(room.card("My heel drops").path)
    assert room.page.detail.star is room.window.focusWidget()


def test_a_favourite_stays_one_under_another_name(room: Room) -> None:
    choose(room, "My heel drops")
    press(room.page.cards, Qt.Key.Key_D, CONTROL)
    room.workshop.change(room.card("My heel drops"), Change.RENAME)
    sheet = room.shown(RenameSheet)
    assert isinstance(sheet, RenameSheet)
    write(sheet.field, "Evening")
    press(sheet.field, Qt.Key.Key_Return)
    assert listed(room)[0] == "Evening"
    index = room.page.cards.model().index(0, 0)
    assert "favourite" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_order_is_chosen_from_a_menu_and_remembered(room: Room) -> None:
    done(room.log, FIRST, "mobility-reset.yaml", 1)
    done(room.log, SECOND, "contrast-soak.yaml", 2)
    room.page.show_marks()
    menu = room.page.filters.make_orders()
    assert [action.text() for action in menu.actions()] == ["By name", "By length", "By when last done"]
    assert [action.isChecked() for action in menu.actions()] == [True, False, False]
    menu.actions()[2].trigger()
    assert listed(room)[:2] == ["Contrast Soak", "Mobility Reset"]
    assert room.page.filters.sort.accessibleName() == "Sort: By when last done"
    menu.actions()[1].trigger()
    lengths = [room.card(name).length_ms for name in listed(room)]
    assert lengths == sorted(lengths)
    assert room.again().own.shelf.order == "length"


# A newer bundled version


@pytest.fixture
def copied(room: Room) -> Path:
    """A copy of a bundled routine, made from an older version of it."""
    path = room.workshop.own.copy_bundled(routines_dir() / "mobility-reset.yaml")
    path.write_bytes(path.read_bytes() + b"# mine\n")
    shelf = room.folder.shelf_path
    text = shelf.read_text()
    old = room.workshop.own.shelf.origins[0][1].sha256
    shelf.write_text(text.replace(old, "0" * 64))
    return path


def news(room: Room, path: Path) -> NewsSheet:
    """Look at what is newer."""
    fresh = room.again()
    fresh.page.choose(path)
    assert "newer version" in fresh.page.cards.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    click(button(fresh, "Compare and choose"))
    sheet = fresh.shown(NewsSheet)
    assert isinstance(sheet, NewsSheet)
    return sheet


def test_a_newer_version_can_be_compared_and_taken_and_nothing_is_lost(room: Room, copied: Path) -> None:
    sheet = news(room, copied)
    click(sheet.see)
    assert "-# mine" in sheet.lines.toPlainText().splitlines()
    click(sheet.take)
    assert copied.read_bytes() == (routines_dir() / "mobility-reset.yaml").read_bytes()
    kept = room.folder.routines / "mobility-reset-mine.yaml"
    assert kept.read_text().endswith("# mine\n")
    assert room.again().own.news() == ()


def test_ones_own_version_can_be_kept_and_is_not_asked_about_again(room: Room, copied: Path) -> None:
    before = copied.read_bytes()
    sheet = news(room, copied)
    press(sheet.keep, Qt.Key.Key_Return)
    assert copied.read_bytes() == before
    assert room.again().own.news() == ()


# Handing on, and taking in


def test_a_routine_is_exported_and_replaces_a_file_only_when_that_was_agreed(
    room: Room, tmp_path: Path
) -> None:
    room.names.answer = tmp_path / "for-anna.yaml"
    room.workshop.change(room.card("My heel drops"), Change.EXPORT)
    assert room.names.answer.read_text() == HEEL
    assert bar(room).endswith("for-anna.yaml")
    room.names.answer.write_text("precious")
    room.workshop.change(room.card("My heel drops"), Change.EXPORT)
    assert room.names.answer.read_text() == "precious"
    click(button(room, "Replace it"))
    assert room.names.answer.read_text() == HEEL


def test_a_text_that_was_copied_comes_back_out_of_a_mail(room: Room) -> None:
    room.workshop.change(room.card("My heel drops"), Change.COPY_TEXT)
    clipboard = QGuiApplication.clipboard()
    quoted = "\r\n".join(f"> {line}" for line in clipboard.text().splitlines())
    clipboard.setText(f"Anna wrote:\r\n{quoted}\r\n\r\nThanks, I will try.\r\n")
    room.page.cards.setFocus()
    press(room.page.cards, Qt.Key.Key_V, CONTROL)
    assert room.own_names() == ["mine.yaml", "my-heel-drops.yaml"]
    assert (room.folder.routines / "my-heel-drops.yaml").read_text() == HEEL
    assert bar(room) == "My heel drops was added."
    assert room.page.cards.current is not None
    assert room.page.cards.current.path.name == "my-heel-drops.yaml"


def test_a_pasted_text_with_a_mistake_opens_in_the_editor_at_its_line(room: Room) -> None:
    QGuiApplication.clipboard().setText(HEEL.replace("count: 15", "count: some"))
    menu = room.page.title.make_menu()
    menu.actions()[0].trigger()
    editor = room.workshop.editor
    assert editor.path.name == "my-heel-drops.yaml"
    assert editor.page is not None
    assert editor.page.text.textCursor().blockNumber() + 1 == 7


def test_a_pasted_text_that_is_no_routine_is_told(room: Room) -> None:
    QGuiApplication.clipboard().setText("See you on Tuesday")
    press(room.page.cards, Qt.Key.Key_V, CONTROL)
    sheet = room.shown(Sheet)
    assert sheet.accessibleName() == "Nothing was imported"
    assert "There is no routine in this text" in told(sheet)


def test_pasting_in_the_search_stays_in_the_search(room: Room) -> None:
    QGuiApplication.clipboard().setText("doming")
    room.page.focus_search()
    press(room.window.focusWidget(), Qt.Key.Key_V, CONTROL)
    assert "Foot doming" in listed(room)
    assert room.own_names() == ["mine.yaml"]


def test_the_frame_is_there_while_files_are_dragged_and_only_then(room: Room, tmp_path: Path) -> None:
    frame = room.window.findChild(DropFrame)
    assert isinstance(frame, DropFrame)
    assert drag(room, files(tmp_path / "a.yaml"))
    assert frame.isVisible()
    assert frame.accessibleName() == "Drop to add"
    QApplication.sendEvent(room.window, QDragLeaveEvent())
    assert not frame.isVisible()
    link = QMimeData()
    link.setUrls([QUrl("https://example.org/a.yaml")])
    assert not drag(room, link)
    room.workshop.edit(room.folder.routines / "mine.yaml")
    assert not drag(room, files(tmp_path / "a.yaml"))


def test_several_things_are_dropped_and_each_is_told(room: Room, tmp_path: Path) -> None:
    (tmp_path / "new.yaml").write_text(HEEL.replace("My", "New"))
    (tmp_path / "bad.yaml").write_text(HEEL.replace("count: 15", "count: some"))
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\0\0")
    (tmp_path / "empty").mkdir()
    names = ("new.yaml", "bad.yaml", "photo.jpg", "empty", "gone.yaml")
    drop(room, files(*(tmp_path / name for name in names)))
    assert room.own_names() == ["bad.yaml", "mine.yaml", "new.yaml"]
    sheet = room.shown(Sheet)
    assert sheet.accessibleName() == "2 imported"
    assert told(sheet).splitlines()[1:] == [
        "new.yaml",
        "bad.yaml: 1 problem to solve before it can be started, in line 7.",
        "photo.jpg: This is not a text file, so it was not imported.",
        "empty: There is no routine file in this folder.",
        "gone.yaml: This could not be read: there is no such file any more.",
    ]


def test_a_text_is_dropped_out_of_a_mail(room: Room) -> None:
    mime = QMimeData()
    mime.setText(f"Here:\n\n{HEEL}\n-- \nAnna")
    drop(room, mime)
    assert room.own_names() == ["mine.yaml", "my-heel-drops.yaml"]


@pytest.mark.parametrize(
    ("file", "text", "name", "played"),
    [
        ("a.json", JAWT, "Lunch break", "Plank"),
        ("a.yaml", QINTERVALS, "Stairs", "Up"),
        ("a.zwo", ZWIFT, "Spin", ""),
    ],
)
def test_other_programs_files_come_by_dialog_and_by_drop_and_play(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str, text: str, name: str, played: str
) -> None:
    path = tmp_path / file
    path.write_text(text)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    click(room.page.title.bring_in)
    card = room.card(name)
    assert card.own
    assert played in [segment.name for segment in card.timeline.segments] or not played
    assert card.timeline.total_ms > 0
    room.workshop.change(card, Change.DELETE)
    close_sheets(room)
    drop(room, files(path))
    assert room.card(name).own
    wanted: list[object] = []
    room.page.start_wanted.connect(wanted.append)
    choose(room, name)
    press(room.page.cards, Qt.Key.Key_Return)
    assert wanted == [room.card(name)]


@pytest.mark.parametrize(
    ("file", "text", "says"),
    [
        ("a.json", JAWT[:-4], "damaged"),
        (
            "a.yaml",
            QINTERVALS.replace("length: 20s", "length: soon"),
            "Nothing in this workout takes any time",
        ),
        ("a.zwo", ZWIFT[:90], "damaged"),
    ],
)
def test_damaged_files_of_other_programs_say_what_is_wrong(
    room: Room, tmp_path: Path, file: str, text: str, says: str
) -> None:
    path = tmp_path / file
    path.write_text(text)
    drop(room, files(path))
    assert says in told(room.shown(Sheet))


def close_sheets(room: Room) -> None:
    """Read and close what is told."""
    for sheet in room.window.findChildren(Sheet):
        if sheet.isVisible():
            press(sheet, Qt.Key.Key_Escape)


# A file that was opened from the file manager


def test_a_file_from_elsewhere_is_offered_and_added_without_overwriting(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(HEEL.replace("My", "Anna's"))
    room.workshop.bringing_in.offer(path)
    assert room.shown(Sheet).accessibleName() == "Add Anna's heel drops to your routines?"
    click(button(room, "Add it"))
    assert room.own_names() == ["mine-2.yaml", "mine.yaml"]
    assert (room.folder.routines / "mine.yaml").read_text() == HEEL


def test_a_file_from_elsewhere_can_be_played_as_it_is(room: Room, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "theirs.yaml"
    path.write_text(HEEL)
    room.workshop.bringing_in.offer(path)
    with qtbot.waitSignal(room.workshop.play_wanted) as asked:
        click(button(room, "Play it without adding"))
    assert asked.args == [path]
    assert room.own_names() == ["mine.yaml"]


def test_a_broken_file_from_elsewhere_opens_at_its_problem(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "theirs.yaml"
    path.write_text(HEEL.replace("count: 15", "count: some"))
    room.workshop.bringing_in.offer(path)
    click(button(room, "Solve its problems first"))
    editor = room.workshop.editor
    assert editor.path == path
    assert editor.page is not None
    assert editor.page.text.textCursor().blockNumber() + 1 == 7


def test_ones_own_file_is_played_at_once(room: Room, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.workshop.play_wanted):
        room.workshop.bringing_in.offer(room.folder.routines / "mine.yaml")


WEEKS = (
    "format: 1\nprogramme: My weeks\nphases:\n  - {name: All, weeks: 2, do: [{routine: mine, per_day: 2}]}\n"
)


def test_a_programme_from_elsewhere_is_added_and_can_be_followed(
    room: Room, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "weeks.yaml"
    path.write_text(WEEKS)
    assert "weeks" not in room.books.programmes()
    room.workshop.bringing_in.offer(path)
    assert room.shown(Sheet).accessibleName() == "Add My weeks to your programmes?"
    with qtbot.waitSignal(room.workshop.follow_wanted) as asked:
        click(button(room, "Add it"))
    assert asked.args == ["weeks"]
    assert bar(room) == "My weeks was added."
    assert room.books.programmes()["weeks"].name == "My weeks"
    assert room.own_names() == ["mine.yaml"]


def test_a_programme_can_be_dropped_on_the_window(room: Room, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "weeks.yaml"
    path.write_text(WEEKS)
    with qtbot.waitSignal(room.workshop.follow_wanted):
        drop(room, files(path))
    assert "weeks" in room.books.programmes()


def test_a_programme_that_is_there_is_followed_at_once(room: Room, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.workshop.follow_wanted) as asked:
        room.workshop.bringing_in.offer(routines_dir() / "programmes" / "balance.yaml")
    assert asked.args == ["balance"]


def test_a_programme_with_problems_says_where_they_are(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "weeks.yaml"
    path.write_text(WEEKS.replace("mine", "mnie").replace("weeks: 2", "weeks: two"))
    room.workshop.bringing_in.offer(path)
    words = told(room.shown(Sheet))
    assert "This programme cannot be followed" in words
    assert words.count("weeks.yaml:4:") == 2


def test_the_programmes_that_name_a_renamed_routine_are_changed_too(room: Room) -> None:
    programme = room.own.add_programme("weeks", WEEKS.encode())
    room.workshop.change(room.card("My heel drops"), Change.RENAME)
    sheet = room.shown(RenameSheet)
    assert isinstance(sheet, RenameSheet)
    write(sheet.field, "Evening")
    press(sheet.field, Qt.Key.Key_Return)
    asked = [one for one in room.window.findChildren(Sheet) if one.isVisible()][-1]
    assert "weeks.yaml" in told(asked)
    click(button(room, "Change them"))
    assert programme.read_text() == WEEKS.replace("mine", "evening")
    assert "weeks" in room.books.programmes()


# Renaming what others play


def test_the_routines_that_play_a_renamed_one_are_changed_when_that_is_agreed(room: Room) -> None:
    text = "format: 1\nname: All\nsteps:\n  - play: mine   # warm up\n"
    player = room.folder.routines / "all.yaml"
    player.write_text(text)
    room.look()
    room.workshop.change(room.card("My heel drops"), Change.RENAME)
    sheet = room.shown(RenameSheet)
    assert isinstance(sheet, RenameSheet)
    write(sheet.field, "Evening")
    press(sheet.field, Qt.Key.Key_Return)
    asked = [one for one in room.window.findChildren(Sheet) if one.isVisible()][-1]
    assert "all.yaml" in told(asked)
    click(button(room, "Change them"))
    assert player.read_text() == text.replace("mine ", "evening ")
    assert room.card("All").timeline.total_ms > 0
    assert bar(room) == "all.yaml uses it by its new name now."
    shown = room.shown(UndoBar)
    assert isinstance(shown, UndoBar)
    click(shown.undo)
    assert player.read_text() == text
