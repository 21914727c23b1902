"""Files as nobody would wish for, in both views of the editor: shown, edited and saved, or refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from rehab_player.core.editing import SetField, SetHead
from rehab_player.ui.editor.questions import LeaveSheet
from rehab_player.ui.widgets.text import Text
from tests.ui.editor.conftest import HEEL, MakePage
from tests.ui.editor.test_flow import change, sheet_of, window_of
from tests.ui.hands import press, write

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rehab_player.ui.editor.flow import EditorFlow
    from rehab_player.ui.editor.page import EditorPage

Key = Qt.Key
STEP = "  - hold: Stretch {number}   # as usual\n    for: 5s\n    load: none\n"
LONG = "format: 1\nname: Long\nsteps:\n" + "".join(STEP.format(number=number) for number in range(3_333))


def deep(levels: int) -> str:
    """A hold inside so many repeats."""
    lines = ["format: 1", "name: Deep", "steps:"]
    for level in range(levels):
        lines += [f"{'    ' * level}  - repeat: 1", f"{'    ' * level}    steps:"]
    return "\n".join((*lines, f"{'    ' * levels}  - hold: Inside", f"{'    ' * levels}    for: 10s", ""))


def end_of(page: EditorPage) -> None:
    """Go to the end of the text."""
    page.text.setFocus()
    page.text.moveCursor(QTextCursor.MoveOperation.End)


def test_ten_thousand_lines_are_shown_and_edited_in_both_views(make_page: MakePage, qtbot: QtBot) -> None:
    page = make_page(LONG)
    qtbot.waitUntil(lambda: page.document.is_judged, timeout=20_000)
    assert page.form.steps.step_count == 3_333
    end_of(page)
    write(page.text, "  - rest: 5s")
    qtbot.waitUntil(lambda: page.form.steps.step_count == 3_334, timeout=20_000)
    page.desk.select((1_500,))
    page.form.steps.open_card()
    assert page.desk.apply(SetField((1_500,), "for", "6s"))
    assert page.document.text == LONG.replace(
        "Stretch 1500   # as usual\n    for: 5s", "Stretch 1500   # as usual\n    for: 6s"
    ) + ("  - rest: 5s")
    qtbot.waitUntil(lambda: page.document.is_good, timeout=20_000)


@pytest.mark.parametrize(("levels", "problems"), [(8, 0), (9, 1), (60, 1)])
def test_deep_nesting_is_shown_or_told_and_stays_to_be_mended(
    make_page: MakePage, levels: int, problems: int
) -> None:
    page = make_page(deep(levels))
    page.desk.settle()
    assert page.document.judged is not None
    assert len(page.document.judged.marks) == problems
    assert page.problems.isVisible() == bool(problems)
    end_of(page)
    write(page.text, "# still here")
    assert page.document.text == deep(levels) + "# still here"


def test_a_tab_is_told_at_its_line_and_the_form_stays(make_page: MakePage, qtbot: QtBot) -> None:
    page = make_page()
    cursor = page.text.textCursor()
    cursor.setPosition(HEEL.index("    count: 15"))
    cursor.insertText("\t")
    qtbot.waitUntil(lambda: page.problems.isVisible())
    assert "line 7" in page.problems.accessibleName()
    assert "tab" in page.text.problem_on(7)
    assert not page.form.steps.isEnabled()
    assert page.form.steps.step_count == 5
    page.undo()
    assert page.form.steps.isEnabled()
    assert not page.problems.isVisible()


@pytest.mark.parametrize(
    ("mark", "break_"), [(b"\xef\xbb\xbf", b"\n"), (b"", b"\r\n"), (b"\xef\xbb\xbf", b"\r\n")]
)
def test_byte_order_mark_and_line_breaks_stay_as_they_were(
    flow: EditorFlow, tmp_path: Path, mark: bytes, break_: bytes
) -> None:
    path = tmp_path / "routines" / "mine.yaml"
    whole = mark + HEEL.encode().replace(b"\n", break_)
    path.write_bytes(whole)
    assert flow.open(path)
    page = flow.page
    assert page is not None
    assert page.text.toPlainText() == HEEL
    change(page, "Other")
    assert flow.save()
    assert path.read_bytes() == whole.replace(b"My heel drops", b"Other")
    press(page.form.steps, Key.Key_F6)
    press(page.text, Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    write(page.text, "# end")
    press(page.text, Key.Key_Return)
    assert flow.save()
    assert path.read_bytes() == whole.replace(b"My heel drops", b"Other") + b"# end" + break_


@pytest.mark.parametrize("name", ["<b>Bold</b> & <img src=x>", "تمرين الكاحل", "Wade 😀🦶🏽", "a\u202eb"])
def test_a_name_is_shown_as_it_is_everywhere(flow: EditorFlow, tmp_path: Path, name: str) -> None:
    path = tmp_path / "routines" / "mine.yaml"
    path.write_text(HEEL, encoding="utf-8")
    assert flow.open(path)
    page = flow.page
    assert page is not None
    assert page.desk.apply(SetHead("name", name))
    assert page.desk.apply(SetField((1,), "reps", name))
    page.desk.settle()
    assert page.name == name
    assert page.bar.name.accessibleName() == f"{name}, changed, not saved"
    assert page.form.steps.rows.look(2).name == name
    page.panes.keep_cues(True)
    flow.leave()
    shown = sheet_of(flow, LeaveSheet).findChildren(Text)
    assert [text for text in shown if name in text.text()]
    assert {text.textFormat() for text in window_of(flow).findChildren(Text)} == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize("data", [b"\xff\xfe\x00bad", b"PK\x03\x04\x00", b"\x80\x00\x01"])
def test_what_is_no_text_is_not_opened_and_not_touched(flow: EditorFlow, tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "routines" / "mine.yaml"
    path.write_bytes(data)
    assert not flow.open(path)
    assert not flow.is_open
    assert path.read_bytes() == data
