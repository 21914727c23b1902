"""Ten thousand paintings of the check-in's painted widgets leave the references to None alone."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QImage, QRegion

from rehab_player.core.light import Light
from rehab_player.ui.checkin.choice import Choice
from rehab_player.ui.checkin.panel import LightPanel, LightSign
from rehab_player.ui.widgets.toggles import Answer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

PAINTINGS = 10_000
SIZE = QSize(160, 40)


def _choice(theme: Theme, icons: Icons) -> QWidget:
    choice = Choice(theme, icons, "Left")
    choice.setChecked(True)
    return choice


def _sign(theme: Theme, icons: Icons) -> QWidget:
    sign = LightSign(theme, icons)
    sign.show_light(Light.YELLOW)
    return sign


def _answer(theme: Theme, icons: Icons) -> QWidget:
    answer = Answer(theme, icons, "Gives way", tone="red")
    answer.setChecked(True)
    return answer


WIDGETS: dict[str, Callable[[Theme, Icons], QWidget]] = {
    "choice": _choice,
    "sign": _sign,
    "warning sign": _answer,
    "panel": LightPanel,
}


@pytest.mark.slow
@pytest.mark.parametrize("name", WIDGETS)
def test_painting_leaves_none_alone(qtbot: QtBot, theme: Theme, icons: Icons, name: str) -> None:
    widget = WIDGETS[name](theme, icons)
    qtbot.addWidget(widget)
    widget.ensurePolished()
    picture = QImage(SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    part, corner = QRegion(QRect(QPoint(0, 0), SIZE)), QPoint(0, 0)
    widget.render(picture, corner, part)
    gc.collect()  # what earlier tests left behind holds references, too
    before = sys.getrefcount(None)
    for _ in range(PAINTINGS):
        widget.render(picture, corner, part)
    assert abs(sys.getrefcount(None) - before) < PAINTINGS // 100
