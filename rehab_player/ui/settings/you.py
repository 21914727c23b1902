"""Section You and your side: what routines need to know about the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from rehab_player.core.routine import DEFAULT_CADENCE, Sides
from rehab_player.core.settings import CADENCES
from rehab_player.ui.settings.columns import Section
from rehab_player.ui.settings.rows import NamedRow, settings_card
from rehab_player.ui.widgets.field import Stepper
from rehab_player.ui.widgets.toggles import Segmented

if TYPE_CHECKING:
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.settings_keeper import SettingsKeeper
    from rehab_player.ui.theme import Theme
    from rehab_player.ui.widgets.card import Card

SIDES = (Sides.LEFT, Sides.RIGHT, Sides.BOTH)


class YouSection(Section):
    """Affected side, the answers of the first start, and the step-rate target for cadence drills.

    `questions_wanted` asks for the questions of the first start, to change the answers.
    """

    questions_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons, settings: SettingsKeeper) -> None:
        super().__init__(theme, icons, settings)
        self.left.addWidget(self._side())
        self.left.addWidget(self._questions())
        self.right.addWidget(self._cadence())
        self.finish()

    def refresh(self) -> None:
        """Show the present side and target."""
        self.side.set_index(SIDES.index(self._settings.value.affected))
        self.cadence.set_value(self._settings.value.cadence)

    def _side(self) -> Card:
        name = self.tr("Which side is sore?")
        card = settings_card(self._theme, name)
        card.column.setSpacing(self._theme.dp(12))
        labels = (self.tr("Left"), self.tr("Right"), self.tr("Both"))
        self.side = Segmented(self._theme, name, labels, SIDES.index(self._settings.value.affected), card)
        self.side.chosen.connect(lambda index: self._settings.change(affected=SIDES[index]))
        card.column.addWidget(self.side)
        card.column.addWidget(
            self.text(self.tr("Steps for the affected side train this one, from the next session on."))
        )
        return card

    def _questions(self) -> Card:
        card = settings_card(self._theme, self.tr("What hurts, and what to leave out"))
        card.column.setSpacing(self._theme.dp(12))
        words = self.tr(
            "Where it hurts, since when, and what rules an exercise out, as told at the first start."
        )
        card.column.addWidget(self.text(words))
        self.questions = self.button(self.tr("Change the answers"))
        self.questions.clicked.connect(self.questions_wanted)
        card.column.addWidget(self.questions, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _cadence(self) -> Card:
        card = settings_card(self._theme, self.tr("Step rate"))
        self.cadence = Stepper(
            self._theme,
            self._icons,
            self.tr("Steps a minute"),
            self.tr("One step a minute less"),
            self.tr("One step a minute more"),
            value=self._settings.value.cadence,
            low=CADENCES[0],
            high=CADENCES[1],
            parent=self,
        )
        self.cadence.changed.connect(lambda value: self._settings.change(cadence=value))
        card.column.addWidget(NamedRow(self._theme, self.tr("Steps a minute"), self.cadence, card))
        words = self.tr("Cadence drills tick at this rate. Without a target of your own, leave it at {rate}.")
        card.column.addWidget(self.text(words.format(rate=DEFAULT_CADENCE)))
        return card
