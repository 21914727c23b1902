"""Ten thousand paintings of each painted part of the guide leave the references to None alone."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QImage, QRegion

from rehab_player.core.routine import Side
from rehab_player.ui.guide.answers import SpotAnswer
from rehab_player.ui.guide.foot import FootPicture
from rehab_player.ui.guide.help_row import HelpPicture
from rehab_player.ui.guide.lines import Dot
from rehab_player.ui.guide.tabs import Tab, TabRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from rehab_player.core.guide import Guide
    from rehab_player.ui.guide.foot_data import FootDrawing
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.pictures import Drawings
    from rehab_player.ui.routines.cards import RoutineCard
    from rehab_player.ui.theme import Theme

PAINTINGS = 10_000
FEW = 1_000
"""The whole foot takes a while to paint, and loses as much each time."""
SIZE = QSize(100, 40)


@pytest.fixture
def foot(theme: Theme, drawing: FootDrawing, guide: Guide) -> FootPicture:
    foot = FootPicture(theme, drawing, {spot.key: spot for spot in guide.spots}, Side.LEFT)
    foot.resize(283, 202)
    foot.choose("back")
    return foot


@pytest.fixture
def painted(
    theme: Theme,
    icons: Icons,
    drawings: Drawings,
    guide: Guide,
    cards: dict[str, RoutineCard],
    foot: FootPicture,
) -> dict[str, QWidget]:
    tabs = TabRow(theme, "Guide", (Tab("a", "One", "1"), Tab("b", "Two", "2")))
    tabs.resize(200, tabs.sizeHint().height())
    return {
        "foot": foot,
        "pin": foot.pins[0],
        "answer": SpotAnswer(theme, icons, guide.spots[0]),
        "picture": HelpPicture(theme, icons, drawings, cards["calf-stretch"]),
        "dot": Dot(theme),
        "tabs": tabs,
    }


@pytest.mark.slow
@pytest.mark.parametrize("name", ["foot", "pin", "answer", "picture", "dot", "tabs"])
def test_painting_leaves_none_alone(qtbot: QtBot, painted: dict[str, QWidget], name: str) -> None:
    for widget in painted.values():
        if widget.parent() is None:
            qtbot.addWidget(widget)
    widget = painted[name]
    widget.ensurePolished()
    picture = QImage(SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    part, corner = QRegion(QRect(QPoint(0, 0), SIZE)), QPoint(0, 0)
    widget.render(picture, corner, part)
    count = FEW if name == "foot" else PAINTINGS
    gc.collect()  # what earlier tests left behind holds references, too
    before = sys.getrefcount(None)
    for _ in range(count):
        widget.render(picture, corner, part)
    assert abs(sys.getrefcount(None) - before) < count // 100
