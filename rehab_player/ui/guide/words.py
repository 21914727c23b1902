"""What a place that hurts may point to, what helps, what to go easy on, and when to see someone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab_player.core.pain import Zone
from rehab_player.ui.guide.help_row import HelpRow, Offers
from rehab_player.ui.guide.lines import Lines
from rehab_player.ui.widgets.card import Card, Glyph, Hairline, LightSign
from rehab_player.ui.widgets.link import Link
from rehab_player.ui.widgets.text import Sentence, Span, Text

if TYPE_CHECKING:
    from rehab_player.core.guide import Line, Spot
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.pictures import Drawings
    from rehab_player.ui.theme import Theme


class SpotWords(QWidget):
    """Shows one place, or what to do while none is chosen.

    Signals: `wanted` with the Offer to begin, `signs_wanted` for the list of warning signs.
    """

    wanted = Signal(object)
    signs_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        drawings: Drawings,
        offers: Offers,
        note: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._drawings = drawings
        self._offers = offers
        self._note = note
        self._lines = Lines(theme, icons)
        self._spot: Spot | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._content: QWidget | None = None

    def show_spot(self, spot: Spot | None) -> None:
        """Show this place; with None ask for one."""
        self._spot = spot
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
        self._content = QWidget(self)
        rows = QVBoxLayout(self._content)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(self._theme.dp(10))
        if spot is None:
            self._ask(rows)
        else:
            self._tell(rows, spot)
        rows.addStretch(1)
        self._rows.addWidget(self._content)
        self._content.show()

    def refresh(self) -> None:
        """Look for the routines again."""
        self.show_spot(self._spot)

    def _ask(self, rows: QVBoxLayout) -> None:
        words = self.tr("Click where it hurts, or choose from the list.")
        rows.addWidget(Text(self._theme, words, role="title3", wrap=True))
        rows.addWidget(Text(self._theme, self._note, role="lead", color="ink2", wrap=True))
        rows.addSpacing(self._theme.dp(6))
        rows.addWidget(self._signs_card())

    def _tell(self, rows: QVBoxLayout, spot: Spot) -> None:
        title = Text(self._theme, spot.name, role="title2", wrap=True)
        rows.addWidget(title)
        spans = (
            Span(self.tr("May point to ")),
            Span(spot.points_to, bold=True),
            Span(f": {spot.signs}"),
        )
        rows.addWidget(Sentence(self._theme, spans, role="lead"))
        if spot.no_routine:
            rows.addSpacing(self._theme.dp(4))
            rows.addWidget(self._see_card(spot))
        self._add_helps(rows, spot)
        self._add_lines(rows, self.tr("Good to know"), spot.tips)
        self._add_lines(rows, self.tr("Go easy on"), spot.easy_on)
        if not spot.no_routine:
            rows.addSpacing(self._theme.dp(4))
            rows.addWidget(self._see_card(spot))
        legend = self._lines.legend((*spot.tips, *spot.easy_on))
        if legend is not None:
            rows.addWidget(legend)

    def _add_helps(self, rows: QVBoxLayout, spot: Spot) -> None:
        offers = self._offers.found(spot.helps)
        if not offers:
            return
        self._add_title(rows, self.tr("What runners often use"))
        table = QVBoxLayout()
        table.setSpacing(0)
        for offer in offers:
            row = HelpRow(self._theme, self._icons, self._drawings, offer)
            row.wanted.connect(self.wanted)
            table.addWidget(row)
        table.addWidget(Hairline(self._theme))
        rows.addLayout(table)

    def _add_lines(self, rows: QVBoxLayout, title: str, lines: tuple[Line, ...]) -> None:
        if lines:
            self._add_title(rows, title)
            for line in lines:
                rows.addWidget(self._lines.sentence(line))

    def _add_title(self, rows: QVBoxLayout, words: str) -> None:
        rows.addSpacing(self._theme.dp(10))
        rows.addWidget(Text(self._theme, words, role="title3"))

    def _see_card(self, spot: Spot) -> Card:
        """When to see someone, beside the red light."""
        words = Sentence(self._theme, (Span(self.tr("See someone"), bold=True), Span(f" {spot.see}")))
        return self._card(LightSign(self._theme, self._icons, Zone.STOP, size=28), words)

    def _signs_card(self) -> Card:
        words = self.tr("Some signs should be seen today, before any exercise.")
        sign = Glyph(self._theme, self._icons, "info", size=24)
        return self._card(sign, Sentence(self._theme, (Span(words),)))

    def _card(self, sign: QWidget, words: QWidget) -> Card:
        card = Card(self._theme, padding=16)
        row = QHBoxLayout()
        row.setSpacing(self._theme.dp(16))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(self._theme.dp(2))
        column.addWidget(words)
        link = Link(self._theme, self.tr("All warning signs"), role="body")
        link.clicked.connect(self.signs_wanted)
        below = QHBoxLayout()
        below.addWidget(link)
        below.addStretch(1)
        column.addLayout(below)
        row.addLayout(column, 1)
        card.column.addLayout(row)
        return card
