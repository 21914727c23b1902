"""Opening, saving, leaving, and what is left after a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from rehab_player.core.editing import SetHead
from rehab_player.resources import routines_dir
from rehab_player.ui.editor.questions import ConflictSheet, DraftSheet, LeaveSheet
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.sheet import Sheet
from tests.ui.editor.conftest import HEEL
from tests.ui.hands import click, press, write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rehab_player.ui.editor.flow import EditorFlow
    from rehab_player.ui.editor.page import EditorPage

    MakeFlow = Callable[[], EditorFlow]

Kind = TypeVar("Kind", bound=Sheet)


def opened(flow: EditorFlow, folder: Path, text: str = HEEL) -> tuple[Path, EditorPage]:
    """A file in the person's folder, open in the editor."""
    path = folder / "routines" / "mine.yaml"
    path.write_text(text, encoding="utf-8")
    assert flow.open(path)
    assert flow.page is not None
    return path, flow.page


def window_of(flow: EditorFlow) -> QWidget:
    window = flow.parent()
    assert isinstance(window, QWidget)
    return window


def sheet_of(flow: EditorFlow, kind: type[Kind]) -> Kind:
    """The question that is asked."""
    found = [sheet for sheet in window_of(flow).findChildren(kind) if sheet.isVisible()]
    assert len(found) == 1
    return found[0]


def answer(sheet: Sheet, words: str) -> None:
    click(next(button for button in sheet.findChildren(Button) if button.label == words))


def change(page: EditorPage, name: str = "Other") -> None:
    assert page.desk.apply(SetHead("name", name))


def test_saving_keeps_all_that_was_not_changed(flow: EditorFlow, qtbot: QtBot, tmp_path: Path) -> None:
    path, page = opened(flow, tmp_path)
    change(page)
    assert page.bar.name.accessibleName() == "Other, changed, not saved"
    with qtbot.waitSignal(flow.saved) as saved:
        press(page.text, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert saved.args == [path]
    assert path.read_text(encoding="utf-8") == HEEL.replace("My heel drops", "Other")
    assert page.bar.name.accessibleName() == "Other"


def test_a_file_with_problems_is_saved_and_opened_at_its_line(flow: EditorFlow, tmp_path: Path) -> None:
    text = HEEL.replace("count: 15", "count: some")
    path = tmp_path / "routines" / "mine.yaml"
    path.write_text(text, encoding="utf-8")
    flow.open(path, line=7)
    assert flow.page is not None
    assert flow.page.desk.selection == (1,)
    assert flow.page.text.textCursor().blockNumber() == 6
    change(flow.page)
    assert flow.save()
    assert "count: some" in path.read_text(encoding="utf-8")


def test_a_bundled_routine_is_copied(flow: EditorFlow, tmp_path: Path) -> None:
    bundled = sorted(routines_dir().glob("*.yaml"))[0]
    assert flow.open_copy(bundled)
    assert flow.path == tmp_path / "routines" / bundled.name
    assert flow.path.read_bytes() == bundled.read_bytes()


def test_a_folder_that_cannot_be_written_leaves_the_text_here(flow: EditorFlow, tmp_path: Path) -> None:
    path, page = opened(flow, tmp_path)
    change(page)
    path.unlink()
    path.parent.rename(tmp_path / "gone")
    assert not flow.save()
    assert page.document.is_changed
    assert "My heel drops" not in page.document.text


# --- another program -------------------------------------------------------------------------


def test_the_file_on_disk_is_not_overwritten_unasked(flow: EditorFlow, tmp_path: Path) -> None:
    path, page = opened(flow, tmp_path)
    change(page)
    path.write_text(HEEL + "# theirs\n", encoding="utf-8")
    assert not flow.save()
    sheet = sheet_of(flow, ConflictSheet)
    answer(sheet, "See the difference")
    shown = sheet.findChild(QPlainTextEdit)
    assert isinstance(shown, QPlainTextEdit)
    assert "-# theirs" in shown.toPlainText()
    assert "+name: Other   # for Anna" in shown.toPlainText()
    answer(sheet, "Keep mine")
    assert path.read_text(encoding="utf-8") == page.document.text
    assert not page.document.is_changed


def test_the_one_on_disk_is_taken_and_can_be_undone(flow: EditorFlow, tmp_path: Path) -> None:
    path, page = opened(flow, tmp_path)
    change(page)
    path.write_text(HEEL + "# theirs\n", encoding="utf-8")
    flow.save()
    answer(sheet_of(flow, ConflictSheet), "Take the one on disk")
    assert page.text.toPlainText() == HEEL + "# theirs\n"
    assert not page.document.is_changed
    page.undo()
    assert "name: Other" in page.document.text
    assert flow.save()


def test_a_change_outside_is_seen_when_the_window_comes_forward(
    flow: EditorFlow, qtbot: QtBot, tmp_path: Path
) -> None:
    path, page = opened(flow, tmp_path)
    path.write_text(HEEL + "# theirs\n", encoding="utf-8")
    QApplication.sendEvent(window_of(flow), QEvent(QEvent.Type.WindowActivate))
    qtbot.waitUntil(lambda: "theirs" in page.document.text)
    assert "changed outside" in page.problems.accessibleName()
    path.unlink()
    change(page)
    flow.look_at_disk()
    flow.look_at_disk()
    answer(sheet_of(flow, ConflictSheet), "Write it again")
    assert "name: Other" in path.read_text(encoding="utf-8")


# --- leaving ---------------------------------------------------------------------------------


def test_leaving_asks_about_what_is_not_saved(flow: EditorFlow, qtbot: QtBot, tmp_path: Path) -> None:
    path, page = opened(flow, tmp_path)
    change(page)
    page.bar.back.emit()
    answer(sheet_of(flow, LeaveSheet), "Go on editing")
    assert flow.is_open
    flow.leave()
    with qtbot.waitSignal(flow.closed):
        answer(sheet_of(flow, LeaveSheet), "Save")
    assert not flow.is_open
    assert "name: Other" in path.read_text(encoding="utf-8")


def test_discarding_leaves_the_file_and_no_draft(flow: EditorFlow, tmp_path: Path) -> None:
    path, page = opened(flow, tmp_path)
    change(page)
    flow.keep_draft()
    assert list((tmp_path / "drafts").iterdir())
    flow.leave()
    answer(sheet_of(flow, LeaveSheet), "Discard them")
    assert path.read_text(encoding="utf-8") == HEEL
    assert not list((tmp_path / "drafts").iterdir())


def test_the_window_closes_once_it_is_answered(flow: EditorFlow, tmp_path: Path) -> None:
    _, page = opened(flow, tmp_path)
    assert flow.may_close()
    change(page)
    assert not flow.may_close()
    answer(sheet_of(flow, LeaveSheet), "Discard them")
    assert window_of(flow).isHidden()


def test_a_new_routine_that_nobody_touched_is_left_without_a_question(
    flow: EditorFlow, tmp_path: Path
) -> None:
    flow.new()
    flow.leave()
    assert not flow.is_open
    assert list((tmp_path / "routines").iterdir()) == []


def test_a_session_manager_that_shuts_down_finds_it_kept(
    flow: EditorFlow, make_flow: MakeFlow, tmp_path: Path
) -> None:
    _, page = opened(flow, tmp_path)
    change(page)
    assert not (tmp_path / "drafts").exists() or not list((tmp_path / "drafts").iterdir())
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.commitDataRequest.emit(None)
    flow = crash(flow, make_flow)
    flow.offer_drafts()
    answer(sheet_of(flow, DraftSheet), "Open them")
    assert flow.page is not None
    assert flow.page.name == "Other"


# --- after a crash ---------------------------------------------------------------------------


def test_what_was_typed_comes_back_after_a_crash(
    flow: EditorFlow, make_flow: MakeFlow, qtbot: QtBot, tmp_path: Path
) -> None:
    path, page = opened(flow, tmp_path)
    page.text.setFocus()
    write(page.text, "# mine")
    qtbot.waitUntil(lambda: any((tmp_path / "drafts").glob("*")), timeout=3_000)
    text = page.document.text
    flow = crash(flow, make_flow)
    assert path.read_text(encoding="utf-8") == HEEL
    flow.offer_drafts()
    answer(sheet_of(flow, DraftSheet), "Open them")
    assert flow.page is not None
    assert flow.page.document.text == text
    assert flow.page.document.is_changed
    assert flow.save()
    assert path.read_text(encoding="utf-8") == text


def test_a_draft_of_a_file_that_changed_since_is_not_saved_over_it(
    flow: EditorFlow, make_flow: MakeFlow, tmp_path: Path
) -> None:
    path, page = opened(flow, tmp_path)
    change(page)
    flow.keep_draft()
    flow = crash(flow, make_flow)
    path.write_text(HEEL + "# theirs\n", encoding="utf-8")
    flow.offer_drafts()
    sheet = sheet_of(flow, DraftSheet)
    answer(sheet, "Open them")
    assert not flow.save()
    answer(sheet_of(flow, ConflictSheet), "Go on editing")
    assert path.read_text(encoding="utf-8").endswith("# theirs\n")


def test_a_new_routine_comes_back_too(flow: EditorFlow, make_flow: MakeFlow, tmp_path: Path) -> None:
    flow.new()
    assert flow.page is not None
    change(flow.page, "Evening")
    flow.keep_draft()
    flow = crash(flow, make_flow)
    flow.offer_drafts()
    answer(sheet_of(flow, DraftSheet), "Open them")
    assert flow.page is not None
    assert flow.page.name == "Evening"
    assert flow.save()
    assert flow.path == tmp_path / "routines" / "evening.yaml"
    assert not list((tmp_path / "drafts").iterdir())


def crash(flow: EditorFlow, start_again: MakeFlow) -> EditorFlow:
    """Be rid of the window as a crash would, without a question and with the draft left; start again."""
    assert flow.page is not None
    flow.page.close_desk()
    window_of(flow).hide()
    return start_again()


def test_trying_hands_over_what_comes_from_the_step_on(
    flow: EditorFlow, qtbot: QtBot, tmp_path: Path
) -> None:
    path, page = opened(flow, tmp_path)
    page.desk.select((2,))
    with qtbot.waitSignal(flow.try_wanted) as told:
        page.bar.try_button.click()
    assert told.args is not None
    routine, timeline, folder = told.args
    assert routine.name == "My heel drops"
    assert [segment.name for segment in timeline.segments][:2] == ["Stretch", "Rest"]
    assert timeline.total_ms == 120_000
    assert folder == path.parent
