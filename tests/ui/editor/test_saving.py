"""Saving where it cannot be done, and where somebody else has the same file: nothing is lost."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from rehab_player.storage import routine_save
from rehab_player.ui.editor.questions import ConflictSheet, LeaveSheet, NotSavedSheet
from rehab_player.ui.widgets.text import Text
from tests.ui.editor.conftest import HEEL
from tests.ui.editor.test_flow import answer, change, opened, sheet_of, window_of
from tests.ui.hands import press, write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rehab_player.ui.editor.flow import EditorFlow
    from rehab_player.ui.editor.page import EditorPage
    from rehab_player.ui.widgets.sheet import Sheet
    from tests.ui.editor.room import Names

    MakeFlow = Callable[[], EditorFlow]
SAVE = (Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def refuse(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], Callable[[], None]]:
    """From now on no file can be filled, for this reason; what is returned ends it."""
    real = routine_save._fill

    def begin(number: int) -> Callable[[], None]:
        def refused(*_: object) -> None:
            raise OSError(number, os.strerror(number))

        monkeypatch.setattr(routine_save, "_fill", refused)
        return lambda: monkeypatch.setattr(routine_save, "_fill", real)

    return begin


def said(sheet: Sheet) -> str:
    return "\n".join(text.text() for text in sheet.findChildren(Text))


def type_at_end(page: EditorPage, text: str) -> None:
    """Write into the text view as a person does."""
    if not page.text.hasFocus():
        press(page.form.steps, Qt.Key.Key_F6)
    press(page.text, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    write(page.text, text)


@pytest.mark.parametrize(
    ("number", "why"), [(errno.ENOSPC, "the disk is full"), (errno.EACCES, "the folder is read-only")]
)
def test_a_file_that_cannot_be_written_is_kept_and_saved_once_it_can(
    flow: EditorFlow, tmp_path: Path, refuse: Callable[[int], Callable[[], None]], number: int, why: str
) -> None:
    path, page = opened(flow, tmp_path)
    type_at_end(page, "# mine")
    relent = refuse(number)
    press(page.text, *SAVE)
    sheet = sheet_of(flow, NotSavedSheet)
    assert f"mine.yaml could not be saved: {why}. Nothing was changed" in said(sheet)
    assert "save a copy elsewhere" in said(sheet)
    assert path.read_text(encoding="utf-8") == HEEL
    assert os.listdir(path.parent) == ["mine.yaml"]
    assert page.bar.name.accessibleName().endswith("changed, not saved")
    relent()
    answer(sheet, "Save again")
    assert path.read_text(encoding="utf-8") == HEEL + "# mine"
    assert not page.document.is_changed


def test_a_copy_can_be_saved_elsewhere_meanwhile(
    flow: EditorFlow, tmp_path: Path, refuse: Callable[[int], Callable[[], None]], file_names: Names
) -> None:
    path, page = opened(flow, tmp_path)
    type_at_end(page, "# mine")
    relent = refuse(errno.ENOSPC)
    press(page.text, *SAVE)
    file_names.answer = tmp_path / "stick"
    answer(sheet_of(flow, NotSavedSheet), "Save a copy elsewhere")
    sheet = sheet_of(flow, NotSavedSheet)
    assert "stick.yaml could not be written: the disk is full" in said(sheet)
    relent()
    answer(sheet, "Save a copy elsewhere")
    assert (tmp_path / "stick.yaml").read_text(encoding="utf-8") == HEEL + "# mine"
    assert "A copy is at" in page.problems.accessibleName()
    assert page.document.is_changed
    assert path.read_text(encoding="utf-8") == HEEL


def test_a_copy_never_replaces_a_file_unasked(
    flow: EditorFlow, tmp_path: Path, refuse: Callable[[int], Callable[[], None]], file_names: Names
) -> None:
    _, page = opened(flow, tmp_path)
    type_at_end(page, "# mine")
    relent = refuse(errno.ENOSPC)
    press(page.text, *SAVE)
    relent()
    file_names.answer = tmp_path / "there.yaml"
    file_names.answer.write_text("theirs")
    answer(sheet_of(flow, NotSavedSheet), "Save a copy elsewhere")
    assert file_names.answer.read_text() == "theirs"


def test_a_new_routine_that_cannot_be_written_stays_new(
    flow: EditorFlow, tmp_path: Path, refuse: Callable[[int], Callable[[], None]]
) -> None:
    flow.new()
    assert flow.page is not None
    change(flow.page, "Evening")
    relent = refuse(errno.ENOSPC)
    assert not flow.save()
    assert "the disk is full" in said(sheet_of(flow, NotSavedSheet))
    assert os.listdir(tmp_path / "routines") == []
    relent()
    answer(sheet_of(flow, NotSavedSheet), "Save again")
    assert os.listdir(tmp_path / "routines") == ["evening.yaml"]


def test_leaving_by_saving_stays_where_it_cannot_be_saved(
    flow: EditorFlow, tmp_path: Path, refuse: Callable[[int], Callable[[], None]]
) -> None:
    _, page = opened(flow, tmp_path)
    type_at_end(page, "# mine")
    refuse(errno.ENOSPC)
    flow.leave()
    answer(sheet_of(flow, LeaveSheet), "Save")
    assert flow.page is page
    answer(sheet_of(flow, NotSavedSheet), "Go on editing")
    assert page.document.text == HEEL + "# mine"


def test_a_file_deleted_meanwhile_is_asked_about(flow: EditorFlow, tmp_path: Path) -> None:
    path, page = opened(flow, tmp_path)
    type_at_end(page, "# mine")
    path.unlink()
    press(page.text, *SAVE)
    sheet = sheet_of(flow, ConflictSheet)
    assert "mine.yaml is gone" in sheet.accessibleName()
    assert "Your text is still here" in said(sheet)
    answer(sheet, "Go on editing")
    assert not path.exists()
    assert page.text.hasFocus()
    press(page.text, *SAVE)
    answer(sheet_of(flow, ConflictSheet), "Write it again")
    assert path.read_text(encoding="utf-8") == HEEL + "# mine"


def test_who_goes_on_editing_is_not_asked_again_about_the_same(flow: EditorFlow, tmp_path: Path) -> None:
    path, page = opened(flow, tmp_path)
    type_at_end(page, "# mine")
    path.write_text(HEEL + "# theirs", encoding="utf-8")
    flow.look_at_disk()
    answer(sheet_of(flow, ConflictSheet), "Go on editing")
    flow.look_at_disk()
    assert not [sheet for sheet in window_of(flow).findChildren(ConflictSheet) if sheet.isVisible()]
    path.write_text(HEEL + "# theirs again", encoding="utf-8")
    flow.look_at_disk()
    answer(sheet_of(flow, ConflictSheet), "Go on editing")
    assert not flow.save()
    answer(sheet_of(flow, ConflictSheet), "Take the one on disk")
    assert page.document.text == HEEL + "# theirs again"


def test_of_two_windows_on_one_file_the_second_is_asked(
    flow: EditorFlow, make_flow: MakeFlow, tmp_path: Path
) -> None:
    path, first = opened(flow, tmp_path)
    type_at_end(first, "# first")
    other = make_flow()
    assert other.open(path)
    second = other.page
    assert second is not None
    assert flow.save()
    type_at_end(second, "# second")
    press(second.text, *SAVE)
    assert path.read_text(encoding="utf-8") == HEEL + "# first"
    sheet = sheet_of(other, ConflictSheet)
    answer(sheet, "See the difference")
    shown = sheet.findChild(QPlainTextEdit)
    assert isinstance(shown, QPlainTextEdit)
    assert {"-# first", "+# second"} <= set(shown.toPlainText().split("\n"))
    answer(sheet, "Keep mine")
    assert path.read_text(encoding="utf-8") == HEEL + "# second"
    window_of(flow).activateWindow()
    flow.look_at_disk()
    assert first.document.text == HEEL + "# second"
    first.undo()
    assert first.document.text == HEEL + "# first"
