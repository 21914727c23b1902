"""The Guide page: its tabs, and the page of the chosen one below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab_player.core.routine import Side
from rehab_player.ui.guide.foot_data import read_foot
from rehab_player.ui.guide.help_row import Offer, Offers
from rehab_player.ui.guide.pages import Pages
from rehab_player.ui.guide.tabs import Tab, TabRow
from rehab_player.ui.guide.where import WherePage
from rehab_player.ui.guide.words import SpotWords
from rehab_player.ui.widgets.note import NoteLine
from rehab_player.ui.widgets.scroll import ScrollPage
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rehab_player.core.figure.values import Body
    from rehab_player.core.guide import Guide
    from rehab_player.core.programme import Programme
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.pictures import Drawings
    from rehab_player.ui.routines.cards import RoutineCard
    from rehab_player.ui.theme import Theme

WIDEST = 1240
MARGIN = 32
INSET = 14
"""The tabs begin further left, so that their words stand under the title."""


class GuidePage(QWidget):
    """Signals: `start_wanted` with a routine's path, `programme_wanted` with a programme's file name
    (without ending), `spot_chosen` with a place's key and the Side.

    `guide` is what the pages say. `folder` has the drawing of the foot, `body` its outline from the
    side. `cards` gives a routine's card by its file name without ending, `programme` a programme;
    None where there is none. With `programmes` a programme can be opened; else its first routine
    stands in its place.
    """

    start_wanted = Signal(object)
    programme_wanted = Signal(str)
    spot_chosen = Signal(str, object)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        drawings: Drawings,
        guide: Guide,
        folder: Path,
        body: Body,
        cards: Callable[[str], RoutineCard | None],
        programme: Callable[[str], Programme | None],
        *,
        programmes: bool = False,
        side: Side = Side.RIGHT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        offers = Offers(cards, programme, programmes)
        words = SpotWords(theme, icons, drawings, offers, guide.note)
        self.where = WherePage(theme, icons, guide, read_foot(folder, body), words, side)
        self._pages = Pages(theme, icons, drawings, guide, offers, self)
        self._shown: dict[str, QWidget] = {"where": self.where}
        self.tabs = TabRow(theme, self.tr("Guide"), self._tabs(), self)
        self.note = NoteLine(theme, icons)
        self._lay_out()
        self._connect(words)

    def refresh(self) -> None:
        """Look for the routines again, since files may have changed."""
        self.where.words.refresh()
        why = self._shown.pop("why", None)
        if why is not None:
            why.hide()
            why.deleteLater()
        self._show(self.tabs.currentIndex())

    def choose(self, spot: str | None, side: Side | None = None) -> None:
        """Show a place without telling it; KeyError when the guide has none of this key."""
        self.tabs.choose("where")
        self.where.choose(spot, side)

    def show_signs(self) -> None:
        """Go to the warning signs, and give the tabs the focus."""
        self.tabs.choose("see")
        self._scroll.verticalScrollBar().setValue(0)
        self.tabs.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_tab(self, key: str) -> None:
        """Show a tab: where, why, lights, stop, see, shoes, load or sources; ValueError for others."""
        self.tabs.choose(key)

    def _tabs(self) -> tuple[Tab, ...]:
        return (
            Tab("where", self.tr("Where does it hurt"), self.tr("Where does it hurt")),
            Tab("why", self.tr("Why it hurts"), self.tr("Why")),
            Tab("lights", self.tr("Traffic light"), self.tr("Traffic light")),
            Tab("stop", self.tr("When to stop running"), self.tr("Stop running")),
            Tab("see", self.tr("When to see someone"), self.tr("See someone")),
            Tab("shoes", self.tr("Shoes"), self.tr("Shoes")),
            Tab("load", self.tr("Running load"), self.tr("Running load")),
            Tab("sources", self.tr("Sources"), self.tr("Sources")),
        )

    def _lay_out(self) -> None:
        theme = self._theme
        content = QWidget()
        sides = QHBoxLayout(content)
        sides.setContentsMargins(*(theme.dp(n) for n in (MARGIN - INSET, 22, MARGIN, 20)))
        column = QWidget(content)
        column.setMaximumWidth(theme.dp(WIDEST))
        sides.addWidget(column)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        title = Text(theme, self.tr("Guide"), role="title1")
        title.setFixedHeight(theme.dp(40))
        title.setContentsMargins(theme.dp(INSET), 0, 0, 0)
        rows.addWidget(title)
        rows.addWidget(self.tabs)
        self._body = QVBoxLayout()
        self._body.setContentsMargins(theme.dp(INSET), theme.dp(20), 0, theme.dp(12))
        self._body.addWidget(self.where)
        rows.addLayout(self._body)
        rows.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.dp(INSET), 0, 0, 0)
        foot.addWidget(self.note)
        rows.addLayout(foot)
        self._scroll = ScrollPage(theme, content, self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _connect(self, words: SpotWords) -> None:
        self.tabs.currentChanged.connect(self._show)
        self.where.chosen.connect(self.spot_chosen)
        self.where.moved.connect(self._scroll_to)
        words.wanted.connect(self._begin)
        words.signs_wanted.connect(self.show_signs)
        self._pages.wanted.connect(self._begin)
        self.note.link.clicked.disconnect()
        self.note.link.clicked.connect(self.show_signs)

    def _show(self, index: int) -> None:
        key = self.tabs.key_at(index)
        if key not in self._shown:
            self._shown[key] = self._pages.make(key)
            self._body.addWidget(self._shown[key])
        for name, page in self._shown.items():
            page.setVisible(name == key)

    def _begin(self, offer: Offer) -> None:
        if offer.kind == "programme":
            self.programme_wanted.emit(offer.file)
        else:
            self.start_wanted.emit(offer.card.path)

    def _scroll_to(self, widget: QWidget, rect: QRect) -> None:
        """Once everything has its place."""
        QTimer.singleShot(0, self, lambda: self._scroll.show_rect(widget, rect))
