"""Ten thousand paintings of each painted widget leave the references to None alone."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QWidget

from rehab_player.core.pain import Zone
from rehab_player.core.routine import PainRule
from rehab_player.ui.history.page import HistoryPage
from rehab_player.ui.icons import Icons
from rehab_player.ui.pictures import Drawings
from rehab_player.ui.routines.card_list import CardList
from rehab_player.ui.routines.detail import Picture
from rehab_player.ui.side_bar import Entry, SideBar
from rehab_player.ui.theme import Theme
from rehab_player.ui.today.thumbnail import Thumbnail
from rehab_player.ui.widgets.button import Button, IconButton
from rehab_player.ui.widgets.card import Card, Fact, Glyph, Hairline, LightSign
from rehab_player.ui.widgets.field import Field, NoteField
from rehab_player.ui.widgets.link import Link
from rehab_player.ui.widgets.menu import FilterChip
from rehab_player.ui.widgets.pain_keys import PainKeys
from rehab_player.ui.widgets.row_list import Row, RowList
from rehab_player.ui.widgets.scroll import ThinBar
from rehab_player.ui.widgets.sheet import Sheet
from rehab_player.ui.widgets.slider import Slider
from rehab_player.ui.widgets.text import Line, Sentence, Span
from rehab_player.ui.widgets.toggles import Answer, Chip, Segmented, Switch
from tests.ui import samples
from tests.ui.history import stories

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PAINTINGS = 10_000
SIZE = QSize(160, 40)
STARTS = {"sessions": QPoint(720, 260)}
"""Where the drawn part of a page begins, when it is not its corner."""

Make = Callable[[Theme, Icons], QWidget]


def _history(theme: Theme, icons: Icons) -> QWidget:
    page = HistoryPage(theme, icons, stories.kept(stories.week()), now=lambda: stories.NOW)
    page.resize(1200, 790)
    page.refresh()
    return page


def _cards(theme: Theme, icons: Icons) -> QWidget:
    cards = CardList(theme, icons, Drawings(theme, icons), date.today)
    cards.resize(400, 200)
    cards.set_cards(samples.shelf().cards[:1])
    return cards


def _focused(theme: Theme, icons: Icons) -> QWidget:
    host = QWidget()
    button = Button(theme, icons, "x", host)
    button.move(8, 8)
    button._ring.show()
    return host


def _sheet(theme: Theme, icons: Icons) -> QWidget:
    host = QWidget()
    host.resize(SIZE)
    Sheet(theme, host, "Question?").open()
    return host


def _bar(theme: Theme, icons: Icons) -> QWidget:
    bar = ThinBar(theme, Qt.Orientation.Vertical)
    bar.setRange(0, 100)
    return bar


CARD = samples.shelf().cards[0]
WIDGETS: dict[str, Make] = {
    "button": lambda t, i: Button(t, i, "Start", rank="primary", icon="play", hint="Enter"),
    "icon button": lambda t, i: IconButton(t, i, "more", "More"),
    "ring": _focused,
    "chip": lambda t, i: Chip(t, i, "Calf"),
    "answer": lambda t, i: Answer(t, i, "Sharp or stabbing"),
    "switch": lambda t, i: Switch(t, i, "Halfway"),
    "segmented": lambda t, i: Segmented(t, "Spoken", ("All", "None"), 0),
    "filter": lambda t, i: FilterChip(t, i, "Goal", "All goals"),
    "slider": lambda t, i: Slider(t, "Tones", 0, 100, 50),
    "pain keys": lambda t, i: PainKeys(t, "Pain", 42, PainRule.LOADING),
    "field": lambda t, i: Field(t, i, "Search", icon="search", hint="Ctrl F"),
    "note": lambda t, i: NoteField(t, "Note"),
    "link": lambda t, i: Link(t, "Warning signs"),
    "line": lambda t, i: Line(t, "A long line of text"),
    "sentence": lambda t, i: Sentence(t, (Span("Bold", bold=True), Span(" and not"))),
    "card": lambda t, i: Card(t, dashed=True),
    "fact": lambda t, i: Fact(t, i, "14:00", icon="clock"),
    "glyph": lambda t, i: Glyph(t, i, "clock"),
    "hairline": lambda t, i: Hairline(t),
    "light": lambda t, i: LightSign(t, i, Zone.CAREFUL),
    "bar": _bar,
    "sheet": _sheet,
    "rows": lambda t, i: RowList(t, i, "Steps", (Row("k_reps", "Heel drop", "3 × 15"),)),
    "cards": _cards,
    "picture": lambda t, i: Picture(t, i, Drawings(t, i), CARD),
    "thumbnail": lambda t, i: Thumbnail(t, i, Drawings(t, i), CARD, QSize(96, 88)),
    "sessions": _history,
    "side bar": lambda t, i: SideBar(t, i, [Entry("today", "today", "Today")]),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", WIDGETS)
def test_painting_leaves_none_alone(qtbot: QtBot, theme: Theme, icons: Icons, name: str) -> None:
    widget = WIDGETS[name](theme, icons)
    qtbot.addWidget(widget)
    widget.ensurePolished()
    picture = QImage(SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    part = QRegion(QRect(STARTS.get(name, QPoint(0, 0)), SIZE))
    corner = QPoint(0, 0)
    widget.render(picture, corner, part)
    gc.collect()  # what earlier tests left behind holds references, too
    before = sys.getrefcount(None)
    for _ in range(PAINTINGS):
        widget.render(picture, corner, part)
    assert abs(sys.getrefcount(None) - before) < PAINTINGS // 100
