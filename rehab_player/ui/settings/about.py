"""Section About: what this is, and what it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player import __version__
from rehab_player.ui.settings.columns import Section
from rehab_player.ui.settings.rows import settings_card
from rehab_player.ui.widgets.note import NoteLine

if TYPE_CHECKING:
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.settings_keeper import SettingsKeeper
    from rehab_player.ui.theme import Theme


class AboutSection(Section):
    """Version, licence, and the warning."""

    def __init__(self, theme: Theme, icons: Icons, settings: SettingsKeeper) -> None:
        super().__init__(theme, icons, settings)
        program = settings_card(theme, self.tr("Rehab Player {version}").format(version=__version__))
        program.column.setSpacing(theme.dp(10))
        for words in (
            self.tr("Leads you through rehabilitation routines, and keeps the log."),
            self.tr(
                "Free software under the MIT licence: use it, change it, pass it on. It comes without "
                "any warranty."
            ),
            self.tr("No account, no network. Nothing leaves this computer."),
        ):
            program.column.addWidget(self.text(words))
        self.left.addWidget(program)
        limits = settings_card(theme, self.tr("What it is not"))
        limits.column.setSpacing(theme.dp(10))
        for words in (
            self.tr("It is no medical advice and no medical device, and it replaces no examination."),
            self.tr("It cannot see you: how a movement feels counts more than what is on the screen."),
            self.tr("If your physio or doctor says something else, do that."),
        ):
            limits.column.addWidget(self.text(words))
        self.note = NoteLine(theme, icons, limits)
        limits.column.addWidget(self.note)
        self.right.addWidget(limits)
        self.finish()
