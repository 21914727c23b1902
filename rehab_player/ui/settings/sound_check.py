"""The sound check: one row per kind of cue, each to be tried, and all of them in a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab_player.ui.settings.rows import CARD_PADDING, CueRow
from rehab_player.ui.settings.samples import SOUNDS, example_text, sample
from rehab_player.ui.settings.status_rows import StatusRows
from rehab_player.ui.settings.wording import sample_name
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.card import Card, Hairline
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.settings.trial import Trial
    from rehab_player.ui.settings_keeper import SettingsKeeper
    from rehab_player.ui.theme import Theme
    from rehab_player.ui.widgets.button import Rank


class CueRows(QWidget):
    """Rows of samples with hairlines between; each follows its setting and what is heard."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        settings: SettingsKeeper,
        trial: Trial,
        keys: Sequence[str],
        parent: QWidget | None = None,
        *,
        with_switches: bool = True,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.rows = [
            CueRow(theme, icons, sample(key), sample_name(key), self, with_switch=with_switches)
            for key in keys
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in self.rows:
            if row is not self.rows[0]:
                column.addWidget(Hairline(theme, self))
            column.addWidget(row)
            row.try_wanted.connect(lambda key: trial.play((key,)))
            row.switched.connect(lambda name, on: settings.change_sound(**{name: on}))
        if keys[-1] == "speech":
            self.rows[-1].add_words(f"“{example_text()}”")
        trial.playing.connect(self._mark)
        settings.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show which kinds are on."""
        for row in self.rows:
            if row.switch is not None:
                row.switch.setChecked(getattr(self._settings.value.sound, row.sample.switch))

    def _mark(self, key: str) -> None:
        for row in self.rows:
            row.set_playing(row.sample.key == key)


class PlayAll(Button):
    """Plays samples one after another, all of them without `keys`; while they sound it stops them."""

    def __init__(
        self, theme: Theme, icons: Icons, trial: Trial, keys: Sequence[str] = (), *, rank: Rank = "primary"
    ) -> None:
        super().__init__(theme, icons, "", rank=rank)
        self._trial = trial
        self._keys = keys
        self._show(is_playing=False)
        self.clicked.connect(self._play_or_stop)
        trial.playing.connect(self._follow)

    def play(self) -> None:
        """Play them from the first."""
        self._trial.play(self._keys)
        self._show(is_playing=True)

    def _play_or_stop(self) -> None:
        if self._is_playing:
            self._trial.stop()
            self._show(is_playing=False)
        else:
            self.play()

    def _follow(self, key: str) -> None:
        if not key:
            self._show(is_playing=False)

    def _show(self, *, is_playing: bool) -> None:
        self._is_playing = is_playing
        self.set_label(self.tr("Stop") if is_playing else self.tr("Play them all"))
        self.set_icon("end" if is_playing else "play")


class SoundCheckCard(Card):
    """What is used, and every kind of cue to listen to."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        settings: SettingsKeeper,
        trial: Trial,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent, padding=CARD_PADDING)
        self.column.setSpacing(theme.dp(6))
        head = QHBoxLayout()
        head.addWidget(Text(theme, self.tr("Sound check"), self, role="title3"), 1)
        self.all = PlayAll(theme, icons, trial)
        head.addWidget(self.all)
        self.column.addLayout(head)
        advice = self.tr("Stand where you train. Everything should be clear from there.")
        self.column.addWidget(Text(theme, advice, self, color="ink2", wrap=True))
        self.status = StatusRows(theme, icons, settings, trial, self)
        self.column.addWidget(self.status)
        self.cues = CueRows(theme, icons, settings, trial, SOUNDS, self)
        self.column.addWidget(self.cues)


def heading(theme: Theme, words: str, parent: QWidget) -> Text:
    """A small heading within a card."""
    text = Text(theme, words, parent, color="ink2")
    text.setContentsMargins(0, theme.dp(8), 0, 0)
    text.setAlignment(Qt.AlignmentFlag.AlignLeft)
    return text
