"""Ten thousand paintings of each painted widget leave the references to None alone."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from rehab_player.ui.icons import Icons
from rehab_player.ui.settings.chooser import Chooser
from rehab_player.ui.settings.rows import CueRow, TryButton
from rehab_player.ui.settings.samples import all_samples, sample
from rehab_player.ui.settings.section_list import SectionButton
from rehab_player.ui.settings.shapes import CueShape, DelayView
from rehab_player.ui.theme import Theme
from rehab_player.ui.widgets.progress import ProgressLine

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PAINTINGS = 10_000
SIZE = QSize(160, 44)
Make = Callable[[Theme, Icons], QWidget]


def _chooser(theme: Theme, icons: Icons) -> QWidget:
    chooser = Chooser(theme, icons, "Output")
    chooser.show_choice((("", "System default"),), "", "System default")
    return chooser


def _delay(theme: Theme, icons: Icons) -> QWidget:
    view = DelayView(theme, "Dot")
    view.show_share(0.3)
    return view


def _row(theme: Theme, icons: Icons) -> QWidget:
    row = CueRow(theme, icons, sample("speech"), "Speech")
    row.set_playing(True)
    return row


def _section(theme: Theme, icons: Icons) -> QWidget:
    host = QWidget()
    host.resize(SIZE)
    button = SectionButton(theme, "Sound", host)
    button.resize(SIZE)
    button.setChecked(True)
    return host


WIDGETS: dict[str, Make] = {
    "try": lambda t, i: TryButton(t, i, "Rest"),
    "chooser": _chooser,
    "delay": _delay,
    "row": _row,
    "section": _section,
    "progress": lambda t, i: ProgressLine(t, "Progress"),
    **{f"shape {each.key}": lambda t, i, each=each: CueShape(t, each) for each in all_samples()[:2]},  # type: ignore[misc]
}


@pytest.mark.slow
@pytest.mark.parametrize("name", WIDGETS)
def test_painting_leaves_none_alone(qtbot: QtBot, theme: Theme, icons: Icons, name: str) -> None:
    widget = WIDGETS[name](theme, icons)
    qtbot.addWidget(widget)
    widget.resize(SIZE)
    widget.ensurePolished()
    picture = QImage(SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    corner = QPoint(0, 0)
    widget.render(picture, corner)
    gc.collect()  # what earlier tests left behind holds references, too
    before = sys.getrefcount(None)
    for _ in range(PAINTINGS):
        widget.render(picture, corner)
    assert abs(sys.getrefcount(None) - before) < PAINTINGS // 100


def test_every_shape_leaves_a_mark(qtbot: QtBot, theme: Theme) -> None:
    for each in all_samples():
        if each.strokes:
            shape = CueShape(theme, each)
            qtbot.addWidget(shape)
            shape.resize(shape.sizeHint())
            picture = shape.grab().toImage()
            ink = theme.color(each.ink)
            pixels = [
                picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())
            ]
            assert pixels.count(ink) > 30, each.key
