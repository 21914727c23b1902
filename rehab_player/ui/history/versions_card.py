"""The card that asks which of two versions of an answer counts, where an import brought another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rehab_player.ui.history.version_words import differences, origin_of, title_of
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.card import Card
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from rehab_player.storage.care_values import Kept
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme


class VersionsCard(QWidget):
    """One answer at a time; hidden while there is none. Signal: `chosen` with the Kept that counts."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._card: Card | None = None
        self.hide()

    def show_families(self, families: Sequence[Sequence[Kept]], today: date) -> None:
        """Ask about the first of these; the others come after it."""
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        if families:
            self._card = self._ask(families[0], len(families) - 1, today)
            self._row.addWidget(self._card)
            self._card.show()
        self.setVisible(bool(families))

    def _ask(self, family: Sequence[Kept], more: int, today: date) -> Card:
        theme = self._theme
        card = Card(theme, self, fill="problem_tint", edge="", padding=14)
        title = title_of(family, today)
        words = self.tr("{what}: two machines told it differently. Which one counts?").format(what=title)
        if more:
            words = f"{words} {self.tr('%n more after this.', '', more)}"
        card.column.addWidget(Text(theme, words, card, wrap=True))
        for kept, told in zip(family, differences(family, today), strict=True):
            row = QHBoxLayout()
            row.setSpacing(theme.dp(12))
            words = f"{origin_of(kept)}: {told}"
            button = Button(theme, self._icons, self.tr("This one"), card, size="small")
            button.setAccessibleDescription(words)
            button.clicked.connect(lambda _=False, kept=kept: self.chosen.emit(kept))
            row.addWidget(button)
            row.addWidget(Text(theme, words, card, wrap=True), 1)
            card.column.addLayout(row)
        return card
