"""Ten thousand paints of every painted part leave the count of references to None where it was."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter, QRegion

from tests.ui.player.samples import HEEL_DROPS, MOBILITY, at

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tests.ui.player.conftest import Table

PAINTS = 10_000
PARTS = {
    "header": 3,
    "strip": 3,
    "stage": 3,
    "name": 3,
    "state": 3,
    "number": 3,
    "counts": 3,
    "curve": 3,
    "cue": 3,
    "next": 3,
    "controls": 3,
    "text": 0,
    "ready_button": 0,
}


def paint(part: QWidget) -> None:
    """Paint a part ten thousand times; a small corner of it, so that it is only the calls that take time."""
    image = QImage(part.size(), QImage.Format.Format_ARGB32_Premultiplied)
    part.render(image)
    painter = QPainter(image)
    region = QRegion(QRect(part.width() // 2 - 8, part.height() // 2 - 8, 16, 16))
    gc.collect()  # what earlier tests left behind holds references, too
    before = sys.getrefcount(None)
    for _ in range(PAINTS):
        part.render(painter, QPoint(0, 0), region)
    after = sys.getrefcount(None)
    painter.end()
    assert abs(after - before) < PAINTS // 100


@pytest.mark.slow
@pytest.mark.parametrize("name", PARTS)
def test_parts_leave_none_alone(table: Table, name: str) -> None:
    table.show(at(HEEL_DROPS, PARTS[name], 10_000 if PARTS[name] else 0))
    paint(getattr(table.page.face, name))


@pytest.mark.slow
def test_bar_and_next_stage_leave_none_alone(table: Table) -> None:
    table.show(at(MOBILITY, 9, 2_000))
    paint(table.page.face.bar)
    paint(table.page.face.stage)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["pain", "ending", "keys"])
def test_questions_leave_none_alone(table: Table, name: str) -> None:
    table.show(at(HEEL_DROPS, 3, 10_000))
    questions = table.page.questions
    moment = table.session.moment()
    {
        "pain": lambda: questions.ask_pain(moment),
        "ending": lambda: questions.ask_end(moment, 60_000),
        "keys": questions.show_keys,
    }[name]()
    overlay = getattr(questions, name)
    paint(overlay)
    for control in overlay.controls()[:1]:
        paint(control)
