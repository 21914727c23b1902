"""Section Reminders: while the program runs, in the tray, and in the calendar of a phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTime, Signal

from rehab_player.core.reminder_hours import HOURS_OF_A_DAY
from rehab_player.ui.settings.chooser import Chooser
from rehab_player.ui.settings.columns import Section
from rehab_player.ui.settings.rows import NamedRow, settings_card
from rehab_player.ui.widgets.toggles import Switch

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.settings_keeper import SettingsKeeper
    from rehab_player.ui.theme import Theme
    from rehab_player.ui.widgets.card import Card


class RemindersSection(Section):
    """`has_tray` tells whether this desktop has a tray. `phone_wanted` asks for the calendar file."""

    phone_wanted = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, settings: SettingsKeeper, has_tray: Callable[[], bool]
    ) -> None:
        super().__init__(theme, icons, settings)
        self._has_tray = has_tray()
        self.left.addWidget(self._reminders())
        self.right.addWidget(self._tray())
        self.right.addWidget(self._phone())
        self.finish()

    def refresh(self) -> None:
        """Show the present choices."""
        value = self._settings.value
        self.remind.setChecked(value.remind)
        first, until = value.remind_from, value.remind_until
        self.first.show_choice(_hours(range(HOURS_OF_A_DAY)), str(first), hour_words(first))
        later = range(first + 1, HOURS_OF_A_DAY + 1)
        until = until if until in later else HOURS_OF_A_DAY
        self.until.show_choice(_hours(later), str(until), hour_words(until))
        for chooser in (self.first, self.until):
            chooser.setEnabled(value.remind)
        if self._has_tray:
            self.stay.setChecked(value.stay)

    def _reminders(self) -> Card:
        card = settings_card(self._theme, self.tr("While the program runs"))
        name = self.tr("Remind me of what is due")
        self.remind = Switch(self._theme, self._icons, name, card)
        self.remind.toggled.connect(lambda on: self._settings.change(remind=on))
        hint = self.tr("One notification for each session, and one for the question of the morning.")
        card.column.addWidget(NamedRow(self._theme, name, self.remind, card, hint=hint))
        self.first = self._chooser(card, self.tr("Not before"), "remind_from")
        self.until = self._chooser(card, self.tr("Not after"), "remind_until")
        words = self.tr("The sessions of a day are spread over these hours. On a rest day nothing is told.")
        card.column.addWidget(self.text(words))
        return card

    def _chooser(self, card: Card, name: str, setting: str) -> Chooser:
        chooser = Chooser(self._theme, self._icons, name, card)
        chooser.picked.connect(lambda value: self._settings.change(**{setting: int(value)}))
        card.column.addWidget(NamedRow(self._theme, name, chooser, card))
        return chooser

    def _tray(self) -> Card:
        card = settings_card(self._theme, self.tr("When the window is closed"))
        if not self._has_tray:
            words = self.tr(
                "This desktop has no tray, so closing the window ends the program. "
                "Minimise it to be reminded."
            )
            card.column.addWidget(self.text(words))
            return card
        name = self.tr("Keep running in the tray")
        self.stay = Switch(self._theme, self._icons, name, card)
        self.stay.toggled.connect(lambda on: self._settings.change(stay=on))
        hint = self.tr("Its icon brings the window back. Ctrl+Q ends the program.")
        card.column.addWidget(NamedRow(self._theme, name, self.stay, card, hint=hint))
        return card

    def _phone(self) -> Card:
        card = settings_card(self._theme, self.tr("On the phone"))
        card.column.setSpacing(self._theme.dp(12))
        words = self.tr("What you follow as a calendar file, with an alarm for each session.")
        card.column.addWidget(self.text(words))
        self.phone = self.button(self.tr("Reminders for the phone…"))
        self.phone.clicked.connect(self.phone_wanted)
        card.column.addWidget(self.phone, 0, Qt.AlignmentFlag.AlignLeft)
        return card


def hour_words(hour: int) -> str:
    """An hour of the day as a clock shows it; 24 is midnight."""
    return QLocale().toString(QTime(hour % HOURS_OF_A_DAY, 0), QLocale.FormatType.ShortFormat)


def _hours(hours: range) -> list[tuple[str, str]]:
    return [(str(hour), hour_words(hour)) for hour in hours]
