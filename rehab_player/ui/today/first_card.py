"""Today before anything is planned: where to begin, and three ways on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab_player.ui.today.due_card import strip_of
from rehab_player.ui.today.thumbnail import Thumbnail
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.card import Card, Glyph
from rehab_player.ui.widgets.flow import FlowLayout
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.pictures import Drawings
    from rehab_player.ui.theme import Theme
    from rehab_player.ui.today.values import FirstView

PICTURE = QSize(420, 328)


class FirstCard(Card):
    """The first session that is offered: `start_wanted`, or `choose_wanted` for another."""

    start_wanted = Signal()
    choose_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        drawings: Drawings,
        view: FirstView,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent, padding=1)
        self.start = Button(theme, icons, view.start, self, rank="primary", size="large", icon="play")
        self.start.setAccessibleName(self.tr("Start"))
        self.start.setAccessibleDescription(view.card.name)
        self.start.clicked.connect(lambda: self.start_wanted.emit())
        choose = Button(theme, icons, self.tr("Choose another"), self, size="large")
        choose.clicked.connect(lambda: self.choose_wanted.emit())
        row = QHBoxLayout()
        row.setSpacing(theme.dp(48))
        row.addWidget(Thumbnail(theme, icons, drawings, view.card, PICTURE, edge=True), 420)
        rows = QVBoxLayout()
        rows.setSpacing(theme.dp(14))
        rows.setContentsMargins(0, theme.dp(16), 0, theme.dp(16))
        rows.addStretch(1)
        rows.addWidget(Text(theme, view.title, self, role="title1", wrap=True))
        rows.addWidget(Text(theme, view.about, self, role="lead", color="ink2", wrap=True))
        rows.addWidget(strip_of(theme, view.card, 18))
        rows.addSpacing(theme.dp(6))
        box = QWidget(self)
        buttons = FlowLayout(box, gap=theme.dp(12))
        buttons.addWidget(self.start)
        buttons.addWidget(choose)
        rows.addWidget(box)
        rows.addStretch(1)
        row.addLayout(rows, 617)
        row.addSpacing(theme.dp(24))
        self.column.addLayout(row)


class WaysOn(QWidget):
    """Plan it, find the spot, bring your own; each with its button."""

    programmes_wanted = Signal()
    guide_wanted = Signal()
    add_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.dp(20))
        plan = self.tr("Say how often, and Today shows what is due.")
        spot = self.tr("Click the foot and see what it may point to.")
        own = self.tr("Your physio’s exercises as a file, or write them here.")
        for icon, title, text, words, wanted in (
            ("today", self.tr("Plan it"), plan, self.tr("Follow a programme"), self.programmes_wanted),
            ("guide", self.tr("Find the spot"), spot, self.tr("Open the guide"), self.guide_wanted),
            ("import", self.tr("Bring your own"), own, self.tr("Add a routine"), self.add_wanted),
        ):
            row.addWidget(self._way(icon, title, text, words, wanted), 1)

    def _way(self, icon: str, title: str, text: str, words: str, wanted: SignalInstance) -> Card:
        theme = self._theme
        card = Card(theme, self, padding=22)
        card.column.addWidget(Glyph(theme, self._icons, icon, card, size=28, color="accent"))
        card.column.addWidget(Text(theme, title, card, role="title3", wrap=True))
        card.column.addWidget(Text(theme, text, card, color="ink2", wrap=True))
        card.column.addStretch(1)
        button = Button(theme, self._icons, words, card, size="small")
        button.clicked.connect(lambda: wanted.emit())
        line = QHBoxLayout()
        line.addWidget(button)
        line.addStretch(1)
        card.column.addSpacing(theme.dp(8))
        card.column.addLayout(line)
        return card
