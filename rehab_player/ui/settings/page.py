"""The Settings page: sections at the left, the cards of the chosen one beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from rehab_player.ui.settings.section_list import SectionList
from rehab_player.ui.widgets.scroll import ScrollPage
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from rehab_player.audio.speaker import Speaker
    from rehab_player.storage.folders import DataFolder
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.settings.columns import Section
    from rehab_player.ui.settings_keeper import SettingsKeeper
    from rehab_player.ui.theme import Theme

TWO_COLUMNS_FROM = 900
LIST_BESIDE_FROM = 700
"""Widths of the page. Below the first the cards stand one below the other, below the second the list
of sections stands above them."""


class SettingsPage(QWidget):
    """Each change is applied and kept at once.

    `make_speaker` is called when the section Sound is shown, and that speaker closed when it
    is hidden. `has_tray` tells whether this desktop has one. Signals: `sound_known` with the
    SoundStatus found there; `questions_wanted` for the questions of the first start; `phone_wanted`
    for the calendar file.
    """

    sound_known = Signal(object)
    questions_wanted = Signal()
    phone_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        settings: SettingsKeeper,
        make_speaker: Callable[[], Speaker],
        folder: DataFolder,
        has_tray: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._settings = settings
        self._make_speaker = make_speaker
        self._folder = folder
        self._has_tray = has_tray
        self._sections: dict[str, Section] = {}
        self._current = ""
        self._scroll = ScrollPage(theme, self._content(), self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._scroll)
        settings.not_saved.connect(self._tell_not_saved)
        self.sections.chosen.connect(self._show_section)
        self.sections.mark("you")

    def show_section(self, name: str) -> Section:
        """Go to a section: you, sound, player, reminders, look, files or about; KeyError for another name."""
        self.sections.mark(name)
        return self._sections[name]

    @property
    def current_section(self) -> str:
        """The name of the section that is seen."""
        return self._current

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _content(self) -> QWidget:
        content, dp = QWidget(), self._theme.dp
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, dp(22), dp(32), dp(28))
        rows.setSpacing(dp(20))
        title = Text(self._theme, self.tr("Settings"), content, role="title1")
        title.setContentsMargins(dp(32), 0, 0, 0)
        rows.addWidget(title)
        self._not_saved = Text(self._theme, "", content, color="problem", bold=True, wrap=True)
        self._not_saved.setContentsMargins(dp(32), 0, 0, 0)
        self._not_saved.hide()
        rows.addWidget(self._not_saved)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setSpacing(dp(32))
        self._box.setContentsMargins(dp(18), 0, 0, 0)
        self.sections = SectionList(self._theme, self._entries(), content)
        side = QVBoxLayout()
        side.addWidget(self.sections)
        side.addStretch(1)
        self._box.addLayout(side)
        self._place = QVBoxLayout()
        self._box.addLayout(self._place, 1)
        rows.addLayout(self._box, 1)
        return content

    def _entries(self) -> tuple[tuple[str, str], ...]:
        return (
            ("you", self.tr("You and your side")),
            ("sound", self.tr("Sound")),
            ("player", self.tr("Player")),
            ("reminders", self.tr("Reminders")),
            ("look", self.tr("Look")),
            ("files", self.tr("Files and backups")),
            ("about", self.tr("About")),
        )

    def _show_section(self, name: str) -> None:
        before = self._sections.get(self._current)
        if before is not None:
            before.hide()
        if name not in self._sections:
            self._sections[name] = self._built(name)
            self._place.addWidget(self._sections[name])
        self._current = name
        self._arrange()
        self._sections[name].show()
        self._scroll.verticalScrollBar().setValue(0)

    def _built(self, name: str) -> Section:
        from rehab_player.ui.settings.about import AboutSection
        from rehab_player.ui.settings.files import FilesSection
        from rehab_player.ui.settings.look import LookSection
        from rehab_player.ui.settings.player import PlayerSection
        from rehab_player.ui.settings.reminders import RemindersSection
        from rehab_player.ui.settings.sound import SoundSection
        from rehab_player.ui.settings.you import YouSection

        theme, icons, settings = self._theme, self._icons, self._settings
        if name == "sound":
            sound = SoundSection(theme, icons, settings, self._make_speaker)
            sound.status_changed.connect(lambda: self.sound_known.emit(sound.trial.status))
            return sound
        if name == "reminders":
            reminders = RemindersSection(theme, icons, settings, self._has_tray)
            reminders.phone_wanted.connect(self.phone_wanted)
            return reminders
        if name == "files":
            return FilesSection(theme, icons, settings, self._folder)
        if name == "you":
            you = YouSection(theme, icons, settings)
            you.questions_wanted.connect(self.questions_wanted)
            return you
        simple: dict[str, type[AboutSection | LookSection | PlayerSection]] = {
            "player": PlayerSection,
            "look": LookSection,
            "about": AboutSection,
        }
        return simple[name](theme, icons, settings)

    def _arrange(self) -> None:
        dp, directions = self._theme.dp, QBoxLayout.Direction
        is_beside = self.width() >= dp(LIST_BESIDE_FROM)
        self._box.setDirection(directions.LeftToRight if is_beside else directions.TopToBottom)
        self._box.setSpacing(dp(32 if is_beside else 14))
        self.sections.set_narrow(is_narrow=not is_beside)
        for section in self._sections.values():
            section.set_narrow(is_narrow=self.width() < dp(TWO_COLUMNS_FROM))

    def _tell_not_saved(self, problem: str) -> None:
        self._not_saved.setText(problem)
        self._not_saved.show()
