"""PySide6 must leave the count of references to None alone (6.12 on Python 3.11 does not, and aborts)."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage, QPainter

if TYPE_CHECKING:
    from collections.abc import Callable

CALLS = 5_000


def set_timer(owner: QObject) -> Callable[[], None]:
    timer = QTimer(owner)
    return lambda: timer.setInterval(7)


def draw_line(owner: QObject) -> Callable[[], None]:
    image = QImage(20, 20, QImage.Format.Format_ARGB32_Premultiplied)

    def draw() -> None:
        painter = QPainter(image)
        painter.save()
        painter.drawLine(0, 0, 9, 9)
        painter.restore()
        painter.end()

    return draw


def emit_signal(owner: QObject) -> Callable[[], None]:
    timer = QTimer(owner)
    timer.timeout.connect(lambda: None)
    return timer.timeout.emit


@pytest.mark.parametrize("make_call", [set_timer, draw_line, emit_signal])
def test_calls_that_return_nothing_leave_none_alone(
    qapp: QObject, make_call: Callable[[QObject], Callable[[], None]]
) -> None:
    call = make_call(qapp)
    call()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call()
    assert abs(sys.getrefcount(None) - before) < CALLS // 100
