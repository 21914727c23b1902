"""What is said when nothing is due, and what waits or is held back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.card import Card
from rehab_player.ui.widgets.lead_row import LeadRow
from rehab_player.ui.widgets.text import Sentence, Span

if TYPE_CHECKING:
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme
    from rehab_player.ui.today.values import State

LEAST_WORDS = 280


class StateCard(Card):
    """A bold word and a sentence; on a red day with "What to do now"."""

    what_now_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons, state: State, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, padding=22)
        spans = (Span(f"{state.title} ", bold=True), Span(state.text, color="ink2"))
        box = QWidget(self)
        row = LeadRow(box, gap=theme.dp(16), least=theme.dp(LEAST_WORDS))
        row.addWidget(Sentence(theme, spans, box, role="lead"))
        if state.asks_what_now:
            button = Button(theme, icons, self.tr("What to do now"), self)
            button.clicked.connect(lambda: self.what_now_wanted.emit())
            row.addWidget(button)
        self.column.addWidget(box)
