"""Painting leaves the references to None alone, and follows the theme."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from rehab_player.core.history import Zoom
from rehab_player.ui.history.legend import CalendarLegend, LineLegend
from rehab_player.ui.history.page import HistoryPage
from rehab_player.ui.history.title_button import TitleButton
from rehab_player.ui.history.undo_bar import UndoBar
from rehab_player.ui.history.work import ProgressBar
from rehab_player.ui.history.zoom_chips import ZoomChips
from tests.ui.history import stories

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

Make = Callable[["Theme", "Icons"], tuple[QWidget, QWidget]]
"""Gives what is painted and what has to be kept alive for it."""


def _page(theme: Theme, icons: Icons) -> HistoryPage:
    page = HistoryPage(theme, icons, stories.kept(stories.week()), now=lambda: stories.NOW)
    page.resize(1190, 790)
    page.refresh()
    page.overview.wake()
    return page


def _calendar(theme: Theme, icons: Icons) -> tuple[QWidget, QWidget]:
    page = _page(theme, icons)
    page.overview.calendar.mark(stories.TODAY)
    return page.overview.calendar, page


def _plot(theme: Theme, icons: Icons) -> tuple[QWidget, QWidget]:
    page = _page(theme, icons)
    plot = page.overview.pain.plot
    assert plot is not None
    return plot, page


def _bars(theme: Theme, icons: Icons) -> tuple[QWidget, QWidget]:
    page = _page(theme, icons)
    plot = page.overview.weeks.plot
    assert plot is not None
    return plot, page


def _lines(theme: Theme, icons: Icons) -> tuple[QWidget, QWidget]:
    page = _page(theme, icons)
    (legend,) = page.overview.pain.findChildren(LineLegend)
    return legend, page


def _title(theme: Theme, icons: Icons) -> tuple[QWidget, QWidget]:
    title = TitleButton(theme, icons, "Weeks", "lead")
    title.set_options(("Sessions a week", "Minutes a week"), 0)
    return title, title


def _undo(theme: Theme, icons: Icons) -> tuple[QWidget, QWidget]:
    host = QWidget()
    bar = UndoBar(theme, icons, host)
    bar.tell("Deleted.")
    return bar, host


def _alone(make: Callable[[Theme, Icons], QWidget]) -> Make:
    def made(theme: Theme, icons: Icons) -> tuple[QWidget, QWidget]:
        widget = make(theme, icons)
        return widget, widget

    return made


WIDGETS: dict[str, tuple[int, Make]] = {
    "calendar": (200, _calendar),
    "lines": (300, _plot),
    "bars": (300, _bars),
    "line legend": (3000, _lines),
    "calendar legend": (3000, _alone(lambda t, i: CalendarLegend(t, i))),
    "title": (3000, _title),
    "zoom": (1000, _alone(lambda t, i: ZoomChips(t, i, Zoom.YEAR))),
    "progress": (3000, _alone(lambda t, i: ProgressBar(t, "Exported"))),
    "undo": (2000, _undo),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", WIDGETS)
def test_painting_leaves_none_alone(qtbot: QtBot, theme: Theme, icons: Icons, name: str) -> None:
    paintings, make = WIDGETS[name]
    widget, keeper = make(theme, icons)
    qtbot.addWidget(keeper)
    widget.ensurePolished()
    picture = QImage(widget.size(), QImage.Format.Format_ARGB32_Premultiplied)
    QWidget.render(widget, picture)
    gc.collect()  # what earlier tests left behind holds references, too
    before = sys.getrefcount(None)
    for _ in range(paintings):
        QWidget.render(widget, picture)
    assert abs(sys.getrefcount(None) - before) < paintings // 10


def test_charts_and_calendar_follow_the_theme(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    page = _page(theme, icons)
    qtbot.addWidget(page)
    page.show()
    for scheme in ("light", "dark"):
        theme.set_scheme(scheme)
        picture = page.overview.grab().toImage()
        colors = {
            picture.pixelColor(x, y).name()
            for x in range(0, picture.width(), 3)
            for y in range(0, picture.height(), 3)
        }
        for token in ("z_green", "z_yellow", "z_red", "h0", "surface", "accent"):
            assert theme.color(token).name() in colors, (scheme, token)
