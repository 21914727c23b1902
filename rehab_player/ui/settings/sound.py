"""Section Sound: what is heard, how loud, when, and from what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from rehab_player.core.sound import DEFAULT_WORDS_A_MINUTE, HowMuch
from rehab_player.ui.settings.columns import Section
from rehab_player.ui.settings.delay import DelayFinder
from rehab_player.ui.settings.rows import NamedRow, SliderRow, settings_card
from rehab_player.ui.settings.samples import WORDS
from rehab_player.ui.settings.sound_check import CueRows, SoundCheckCard, heading
from rehab_player.ui.settings.trial import Trial
from rehab_player.ui.settings.waits import count_in_stepper, lead_in_stepper
from rehab_player.ui.settings.wording import seconds
from rehab_player.ui.widgets.card import Card, Glyph, Hairline
from rehab_player.ui.widgets.toggles import Segmented

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QShowEvent

    from rehab_player.audio.speaker import Speaker
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.settings_keeper import SettingsKeeper
    from rehab_player.ui.theme import Theme

SPEEDS = (80, 300)
HOW_MUCH = (HowMuch.ALL, HowMuch.NAMES, HowMuch.NOTHING)


class SoundSection(Section):
    """Has a speaker while it is shown, and none while it is not.

    Signal: `status_changed` when something else is used, or known to be missing.
    """

    status_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        settings: SettingsKeeper,
        make_speaker: Callable[[], Speaker],
    ) -> None:
        super().__init__(theme, icons, settings)
        self.trial = Trial(make_speaker, settings, self)
        self.trial.status_changed.connect(self.status_changed)
        self.check = SoundCheckCard(theme, icons, settings, self.trial, self)
        self.left.addWidget(self.check)
        self.right.addWidget(self._loudness())
        self.right.addWidget(self._moments())
        self.right.addWidget(self._delay())
        self._add_promise()
        self.finish()

    def refresh(self) -> None:
        """Show the present volumes and choices."""
        sound = self._settings.value.sound
        self.tones.set_value(sound.tone_volume)
        self.speech.set_value(sound.speech_volume)
        self.speed.set_value(sound.speed)
        self.how_much.set_index(HOW_MUCH.index(sound.how_much))
        self.lead_in.set_value(seconds(self._settings.value.lead_in_ms))
        self.count_in.set_value(seconds(self._settings.value.count_in_ms))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.trial.open()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.trial.close()

    def _loudness(self) -> Card:
        settings, sound = self._settings, self._settings.value.sound
        card = settings_card(self._theme, self.tr("How loud, how much"))
        self.tones = self._volume(self.tr("Tones"), sound.tone_volume)
        self.tones.changed.connect(lambda value: settings.change_sound(tone_volume=value))
        self.speech = self._volume(self.tr("Speech"), sound.speech_volume)
        self.speech.changed.connect(lambda value: settings.change_sound(speech_volume=value))
        self.speed = SliderRow(
            self._theme,
            self.tr("Speed"),
            low=SPEEDS[0],
            high=SPEEDS[1],
            value=sound.speed,
            words=lambda value: f"{round(100 * value / DEFAULT_WORDS_A_MINUTE)} %",
            parent=self,
        )
        self.speed.changed.connect(lambda value: settings.change_sound(speed=value))
        for row in (self.tones, self.speech, self.speed):
            card.column.addWidget(row)
        spoken = self.tr("What is spoken")
        card.column.addWidget(heading(self._theme, spoken, card))
        labels = (self.tr("All"), self.tr("Names only"), self.tr("Nothing"))
        self.how_much = Segmented(self._theme, spoken, labels, HOW_MUCH.index(sound.how_much), card)
        self.how_much.chosen.connect(lambda index: settings.change_sound(how_much=HOW_MUCH[index]))
        card.column.addWidget(self.how_much)
        return card

    def _volume(self, name: str, value: int) -> SliderRow:
        return SliderRow(
            self._theme, name, low=0, high=100, value=value, words=lambda value: f"{value} %", parent=self
        )

    def _moments(self) -> Card:
        theme, icons = self._theme, self._icons
        card = settings_card(theme, self.tr("When"))
        self.lead_in = lead_in_stepper(theme, icons, self._settings, self)
        card.column.addWidget(NamedRow(theme, self.tr("Before the first step"), self.lead_in, card))
        self.count_in = count_in_stepper(theme, icons, self._settings, self)
        card.column.addWidget(NamedRow(theme, self.tr("After a pause"), self.count_in, card))
        card.column.addWidget(Hairline(theme, card))
        self.marks = CueRows(theme, icons, self._settings, self.trial, WORDS, card)
        card.column.addWidget(self.marks)
        return card

    def _delay(self) -> Card:
        card = settings_card(self._theme, self.tr("Sound delay"))
        self.delay = DelayFinder(self._theme, self._icons, self._settings, self.trial, card)
        card.column.addWidget(self.delay)
        return card

    def _add_promise(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._theme.dp(10))
        glyph = Glyph(self._theme, self._icons, "info", self, size=18)
        row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
        promise = self.tr("If a sound cannot be played, the player says so and shows the cue large instead.")
        row.addWidget(self.text(promise), 1)
        self.below.addLayout(row)
