"""The row that offers an interrupted session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.card import Card, Glyph
from rehab_player.ui.widgets.lead_row import LeadRow
from rehab_player.ui.widgets.sheet import Sheet
from rehab_player.ui.widgets.text import Sentence, Span, Text

if TYPE_CHECKING:
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme
    from rehab_player.ui.today.values import Interrupted

LEAST_WORDS = 280


class ResumeCard(Card):
    """ "Ankle Strength 10 stopped yesterday at 6:25 of 10:00". Each signal tells the session's id."""

    resume_wanted = Signal(str)
    keep_wanted = Signal(str)
    discard_wanted = Signal(str)

    def __init__(
        self, theme: Theme, icons: Icons, session: Interrupted, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent, padding=14)
        self._icons = icons
        self._session = session
        self.discard = Button(theme, icons, self.tr("Discard"), self, rank="quiet", size="small")
        self.keep = Button(theme, icons, self.tr("Keep as it is"), self, rank="quiet", size="small")
        self.resume = Button(theme, icons, self.tr("Resume"), self, size="small")
        box = QWidget(self)
        row = LeadRow(box, gap=theme.dp(10), least=theme.dp(LEAST_WORDS))
        row.addWidget(self._words())
        for button in (self.discard, self.keep, self.resume):
            button.setAccessibleDescription(session.name)
            row.addWidget(button)
        self.column.addWidget(box)
        self.resume.clicked.connect(lambda: self.resume_wanted.emit(session.id))
        self.keep.clicked.connect(lambda: self.keep_wanted.emit(session.id))
        self.discard.clicked.connect(self.ask_discard)

    def _words(self) -> QWidget:
        theme, box = self._theme, QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.dp(16))
        row.addWidget(Glyph(theme, self._icons, "clock"))
        spans = (Span(self._session.name, bold=True), Span(f" {self._session.told}", color="ink2"))
        row.addWidget(Sentence(theme, spans, box), 1)
        return box

    def ask_discard(self) -> Sheet:
        """Ask before what was done is thrown away."""
        theme, icons = self._theme, self._icons
        sheet = Sheet(theme, self, self.tr("Discard this session?"), width=560)
        spans = (Span(self._session.name, bold=True), Span(f" {self._session.told}.", color="ink2"))
        sheet.body.addWidget(Sentence(theme, spans))
        words = self.tr("What was done and told in it will be gone. Keeping it as it is does no harm.")
        sheet.body.addWidget(Text(theme, words, color="ink2", wrap=True))
        discard = Button(theme, icons, self.tr("Discard it"))
        discard.clicked.connect(sheet.shut)
        discard.clicked.connect(lambda: self.discard_wanted.emit(self._session.id))
        back = Button(theme, icons, self.tr("Go back"), rank="primary", hint=self.tr("Esc"))
        back.clicked.connect(sheet.shut)
        sheet.buttons.addWidget(discard)
        sheet.buttons.addWidget(back)
        sheet.open()
        return sheet
