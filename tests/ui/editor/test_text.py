"""The text view: signs of every kind, indentation, completion, colours, and long files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt

from rehab_player.core.editing import SetField
from rehab_player.ui.editor.indenting import new_line_indent
from rehab_player.ui.widgets.painting import text_width
from tests.ui.editor.conftest import HEEL, MakePage
from tests.ui.hands import press, write

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rehab_player.ui.editor.page import EditorPage

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def put_cursor(page: EditorPage, before: str) -> None:
    """Put the cursor behind the first place where this stands."""
    text = page.document.text
    units = len(text[: text.index(before) + len(before)].encode("utf-16-le")) // 2
    cursor = page.text.textCursor()
    cursor.setPosition(units)
    page.text.setTextCursor(cursor)
    page.text.setFocus()


@pytest.mark.parametrize(
    "name", ["Wade 😀 hoch", "تمرين الكاحل", "<b>bold</b> & co", "e\u0301, \u00a0 space"]
)
def test_signs_of_every_kind_stay_in_step(make_page: MakePage, qtbot: QtBot, name: str) -> None:
    page = make_page(HEEL.replace("My heel drops", name))
    put_cursor(page, "count: 15")
    press(page.text, Key.Key_Backspace)
    write(page.text, "9")
    assert page.document.text == HEEL.replace("My heel drops", name).replace("count: 15", "count: 19")
    assert page.desk.apply(SetField((1,), "count", "7"))
    page.undo()
    page.undo()
    assert page.document.text == HEEL.replace("My heel drops", name)
    shown = page.text.document().toRawText().replace("\u2029", "\n")
    assert shown == page.document.text


def test_pasting_and_undoing_are_one_step(make_page: MakePage) -> None:
    page = make_page()
    put_cursor(page, "steps:\n")
    data = QMimeData()
    data.setText("  - rest: 5s\r\n  - rest: 6s 😀\r\n")
    page.text.insertFromMimeData(data)
    assert "steps:\n  - rest: 5s\n  - rest: 6s 😀\n  - setup" in page.document.text
    press(page.text, Key.Key_Z, CONTROL)
    assert page.document.text == HEEL


@pytest.mark.parametrize(
    ("before", "indent"),
    [
        ("steps:", "  - "),
        ("  - repeat: 3", "    "),
        ("    steps:   # all", "      - "),
        ("    tempo:", "      "),
        ("    count: 15", "    "),
        ("      - Rise with the good leg", "      - "),
        ("about: |", "  "),
        ("# a note:", ""),
    ],
)
def test_a_new_line_begins_where_it_is_gone_on(before: str, indent: str) -> None:
    assert new_line_indent(before) == indent


def test_tab_indents_and_back(make_page: MakePage) -> None:
    page = make_page()
    put_cursor(page, "  - setup: Stand")
    cursor = page.text.textCursor()
    cursor.movePosition(cursor.MoveOperation.Down, cursor.MoveMode.KeepAnchor, 2)
    page.text.setTextCursor(cursor)
    press(page.text, Key.Key_Tab)
    assert (
        "\n    - setup: Stand on the step\n    # physio, 3 May: never bounce\n    - reps"
        in page.document.text
    )
    press(page.text, Key.Key_Backtab)
    assert page.document.text == HEEL


@pytest.mark.parametrize("key", [Key.Key_Tab, Key.Key_Backtab])
def test_after_esc_tab_leaves_the_text(make_page: MakePage, key: Key) -> None:
    page = make_page()
    put_cursor(page, "  - setup: Stand")
    press(page.text, Key.Key_Escape)
    press(page.text, key)
    assert not page.text.hasFocus()
    assert page.document.text == HEEL
    page.text.setFocus()
    press(page.text, key)
    assert page.text.hasFocus()


def test_keys_and_values_are_offered_where_they_fit(make_page: MakePage) -> None:
    page = make_page()
    put_cursor(page, "count: 15")
    press(page.text, Key.Key_Return)
    write(page.text, "sid")
    press(page.text, Key.Key_Return)
    write(page.text, "a")
    press(page.text, Key.Key_Down)
    press(page.text, Key.Key_Up)
    press(page.text, Key.Key_Return)
    assert "    count: 15\n    sides: affected\n    tempo" in page.document.text
    press(page.text, Key.Key_Return)
    press(page.text, Key.Key_Space, CONTROL)
    press(page.text, Key.Key_Escape)
    assert page.text.hasFocus()
    assert "affected\n    \n" in page.document.text


def test_keys_and_comments_have_their_colours(make_page: MakePage) -> None:
    page = make_page("format: 1\nname: A   # for Anna\nabout: |\n  no: key\nsteps: []\n")
    block = page.text.document().findBlockByNumber(1)
    page.text.document().documentLayout()
    found = [(each.start, each.length) for each in block.layout().formats()]
    assert found == [(0, 5), (10, 10)]
    block = block.next().next()
    assert list(block.layout().formats()) == []


def test_a_long_text_is_judged_behind_the_back_of_who_types(make_page: MakePage, qtbot: QtBot) -> None:
    steps = "".join(f"  - setup: Number {n}\n    for: 3s\n# note\n\n" for n in range(2_500))
    page = make_page(f"format: 1\nname: Long\nsteps:\n{steps}")
    qtbot.waitUntil(lambda: page.document.is_judged, timeout=20_000)
    put_cursor(page, "Number 1200")
    write(page.text, " more")
    assert not page.document.is_judged
    assert "Number 1200 more" in page.document.text
    qtbot.waitUntil(lambda: page.document.is_judged, timeout=20_000)
    sheet = page.document.sheet
    assert sheet is not None
    assert sheet.steps[1200].name == "Number 1200 more"
    assert page.form.steps.step_count == 2_500


def test_the_list_of_choices_is_as_wide_as_its_words(make_page: MakePage) -> None:
    page = make_page()
    put_cursor(page, "count: 15")
    press(page.text, Key.Key_Return)
    write(page.text, "pain")
    choices = page.text.choices
    assert choices.isVisible()
    assert choices.width() > text_width("pain_rule", choices.font())
    write(page.text, " ")
    assert not choices.isVisible()
