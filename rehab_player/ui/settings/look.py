"""Section Look: light or dark, and the language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from rehab_player.core.settings import Language, Scheme
from rehab_player.ui.dress import choose_scheme
from rehab_player.ui.settings.columns import Section
from rehab_player.ui.settings.rows import settings_card
from rehab_player.ui.widgets.toggles import Segmented

if TYPE_CHECKING:
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.settings_keeper import SettingsKeeper
    from rehab_player.ui.theme import Theme

SCHEMES = (Scheme.AUTO, Scheme.LIGHT, Scheme.DARK)
LANGUAGES = (Language.SYSTEM, Language.ENGLISH, Language.GERMAN)


class LookSection(Section):
    """The scheme, taken at once by the whole program, and the language, taken at the next start."""

    def __init__(self, theme: Theme, icons: Icons, settings: SettingsKeeper) -> None:
        super().__init__(theme, icons, settings)
        name = self.tr("Light or dark")
        card = settings_card(theme, name)
        card.column.setSpacing(theme.dp(12))
        labels = (self.tr("As the system"), self.tr("Light"), self.tr("Dark"))
        self.scheme = Segmented(theme, name, labels, SCHEMES.index(settings.value.scheme), card)
        self.scheme.chosen.connect(self._choose)
        card.column.addWidget(self.scheme)
        card.column.addWidget(
            self.text(self.tr("As the system: the program changes when your desktop does."))
        )
        self.left.addWidget(card)
        self.left.addWidget(self._language_card())
        self.finish()

    def refresh(self) -> None:
        """Show the present scheme and language."""
        self.scheme.set_index(SCHEMES.index(self._settings.value.scheme))
        self.language.set_index(LANGUAGES.index(self._settings.value.language))

    def _language_card(self) -> QWidget:
        name = self.tr("Language")
        card = settings_card(self._theme, name)
        card.column.setSpacing(self._theme.dp(12))
        # Languages are named in themselves: who cannot read the present one finds theirs.
        labels = (self.tr("As the system"), "English", "Deutsch")
        present = LANGUAGES.index(self._settings.value.language)
        self.language = Segmented(self._theme, name, labels, present, card)
        self.language.chosen.connect(lambda index: self._settings.change(language=LANGUAGES[index]))
        card.column.addWidget(self.language)
        card.column.addWidget(self.text(self.tr("Another language is there from the next start on.")))
        return card

    def _choose(self, index: int) -> None:
        scheme = SCHEMES[index]
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        choose_scheme(application, self._theme, scheme.value)
        self._settings.change(scheme=scheme)
