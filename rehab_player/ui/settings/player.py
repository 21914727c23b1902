"""Section Player: what happens before playing, and how the figure moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.core.settings import Motion
from rehab_player.ui.settings.columns import Section
from rehab_player.ui.settings.rows import NamedRow, settings_card
from rehab_player.ui.settings.waits import count_in_stepper, lead_in_stepper
from rehab_player.ui.settings.wording import seconds
from rehab_player.ui.widgets.toggles import Segmented

if TYPE_CHECKING:
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.settings_keeper import SettingsKeeper
    from rehab_player.ui.theme import Theme
    from rehab_player.ui.widgets.card import Card

MOTIONS = (Motion.AUTO, Motion.FLOWING, Motion.STEPS)


class PlayerSection(Section):
    """Lead-in, count-in, movement."""

    def __init__(self, theme: Theme, icons: Icons, settings: SettingsKeeper) -> None:
        super().__init__(theme, icons, settings)
        self.left.addWidget(self._waits())
        self.right.addWidget(self._motion())
        self.finish()

    def refresh(self) -> None:
        """Show the present values."""
        value = self._settings.value
        self.lead_in.set_value(seconds(value.lead_in_ms))
        self.count_in.set_value(seconds(value.count_in_ms))
        self.motion.set_index(MOTIONS.index(value.motion))

    def _waits(self) -> Card:
        card = settings_card(self._theme, self.tr("Getting ready"))
        self.lead_in = lead_in_stepper(self._theme, self._icons, self._settings, self)
        self.count_in = count_in_stepper(self._theme, self._icons, self._settings, self)
        for name, hint, stepper in (
            (
                self.tr("Before the first step"),
                self.tr("Time to get from the keyboard to your place."),
                self.lead_in,
            ),
            (self.tr("After a pause"), self.tr("Ticks before it goes on."), self.count_in),
        ):
            card.column.addWidget(NamedRow(self._theme, name, stepper, card, hint=hint))
        return card

    def _motion(self) -> Card:
        name = self.tr("Movement")
        card = settings_card(self._theme, name)
        card.column.setSpacing(self._theme.dp(12))
        labels = (self.tr("As the system"), self.tr("Flowing"), self.tr("In steps"))
        self.motion = Segmented(self._theme, name, labels, MOTIONS.index(self._settings.value.motion), card)
        self.motion.chosen.connect(lambda index: self._settings.change(motion=MOTIONS[index]))
        card.column.addWidget(self.motion)
        card.column.addWidget(
            self.text(
                self.tr(
                    "In steps, the figure shows where each movement ends, and nothing flows. The same holds "
                    "where the system asks for less movement."
                )
            )
        )
        return card
