"""Steps dragged with the mouse, and moved by keys: beside others, into a repeat, out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.hands import NO_KEYS, press

if TYPE_CHECKING:
    from rehab_player.core.editing import StepPath
    from rehab_player.ui.editor.page import EditorPage
    from tests.ui.editor.conftest import MakePage

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
STEPS = """\
format: 1
name: Drag me
steps:
  - setup: A
  # about B
  - hold: B
    for: 10s
  - repeat: 2
    steps:
      - hold: C
        for: 20s
      - hold: D   # the last one
        for: 30s
"""
A, B, REPEAT, C, D = range(1, 6)
"""The rows."""


def order(page: EditorPage) -> str:
    """The names in their order, what is in a repeat between brackets."""
    sheet = page.document.sheet
    assert sheet is not None
    return "".join(
        f"({''.join(inner.name for inner in step.steps)})" if step.kind == "repeat" else step.name
        for step in sheet.steps
    )


def row_point(page: EditorPage, row: int, x: int, share: float) -> QPoint:
    """A point in a row: `x` from the left of the list, `share` of the row's height down."""
    rect = page.form.steps.row_rect(row)
    return QPoint(x, round(rect.top() + share * rect.height()))


def drag(page: EditorPage, row: int, to: QPoint) -> None:
    """Take a row by its handle and let it go at `to`."""
    steps = page.form.steps
    start = row_point(page, row, page.form.steps.row_rect(row).left() + 15, 0.5)
    QTest.mousePress(steps, Qt.MouseButton.LeftButton, NO_KEYS, start)
    QTest.mouseMove(steps, start + QPoint(2, 14))
    QTest.mouseMove(steps, (start + to) / 2)
    QTest.mouseMove(steps, to)
    QTest.mouseRelease(steps, Qt.MouseButton.LeftButton, NO_KEYS, to)


@pytest.mark.parametrize(
    ("row", "to", "x", "share", "after", "selected"),
    [
        (A, B, 60, 0.8, "BA(CD)", (1,)),
        (B, A, 60, 0.2, "BA(CD)", (0,)),
        (REPEAT, A, 60, 0.2, "(CD)AB", (0,)),
        (A, REPEAT, 60, 0.8, "B(ACD)", (1, 0)),
        (A, C, 60, 0.8, "B(CAD)", (1, 1)),
        (B, D, 60, 0.8, "A(CDB)", (1, 2)),
        (A, D, 5, 0.8, "B(CD)A", (2,)),
        (C, B, 60, 0.2, "AC B(D)".replace(" ", ""), (1,)),
        (D, D, 5, 0.8, "AB(C)D", (3,)),
        (D, D, 60, 6.0, "AB(C)D", (3,)),
        (REPEAT, C, 60, 0.8, "AB(CD)", (2,)),
    ],
)
def test_a_dragged_step_goes_where_the_line_was(
    make_page: MakePage, row: int, to: int, x: int, share: float, after: str, selected: StepPath
) -> None:
    page = make_page(STEPS)
    drag(page, row, row_point(page, to, x, share))
    assert order(page) == after
    assert page.desk.selection == selected
    assert "# about B" in page.document.text
    assert "# the last one" in page.document.text
    page.desk.settle()
    assert page.document.is_good
    changed = page.document.text != STEPS
    page.undo()
    assert page.document.text == STEPS
    assert changed == (after != "AB(CD)")


def test_an_open_card_folds_while_its_step_is_dragged(make_page: MakePage) -> None:
    page = make_page(STEPS)
    page.desk.select((1,))
    page.form.steps.open_card()
    steps = page.form.steps
    card = steps.card
    assert card is not None
    top = card.geometry().topLeft() + QPoint(15, 20)
    QTest.mousePress(steps, Qt.MouseButton.LeftButton, NO_KEYS, top)
    QTest.mouseMove(steps, top - QPoint(0, 30))
    assert steps.card is None
    to = row_point(page, A, 60, 0.2)
    QTest.mouseMove(steps, to)
    QTest.mouseRelease(steps, Qt.MouseButton.LeftButton, NO_KEYS, to)
    assert order(page) == "BA(CD)"


def test_esc_lets_the_step_stay(make_page: MakePage) -> None:
    page = make_page(STEPS)
    steps = page.form.steps
    QTest.mousePress(steps, Qt.MouseButton.LeftButton, NO_KEYS, row_point(page, A, 15, 0.5))
    to = row_point(page, D, 60, 0.8)
    QTest.mouseMove(steps, to)
    press(steps, Key.Key_Escape)
    QTest.mouseRelease(steps, Qt.MouseButton.LeftButton, NO_KEYS, to)
    assert page.document.text == STEPS


def test_keys_move_a_step_through_everything(make_page: MakePage) -> None:
    page = make_page(STEPS)
    steps = page.form.steps
    steps.setFocus()
    page.desk.select((0,))
    seen = []
    for _ in range(6):
        press(steps, Key.Key_Down, ALT)
        seen.append(order(page))
    assert seen == ["BA(CD)", "B(ACD)", "B(CAD)", "B(CDA)", "B(CD)A", "B(CD)A"]
    for _ in range(6):
        press(steps, Key.Key_Up, ALT)
    assert order(page) == "AB(CD)"
    assert page.document.text == STEPS
