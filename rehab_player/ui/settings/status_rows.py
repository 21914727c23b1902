"""What the sound comes from, with what to choose, and what to do where something is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab_player.core.sound import SoundPath
from rehab_player.ui.settings.chooser import Chooser
from rehab_player.ui.settings.wording import output_words, output_works, path_words, speech_words
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.card import Card, Glyph, Hairline
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from rehab_player.core.sound import Choice, SoundStatus
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.settings.trial import Trial
    from rehab_player.ui.settings_keeper import SettingsKeeper
    from rehab_player.ui.theme import Theme

ROW = 48
WORD_FROM = 380
"""On a narrower row the tick says by itself that it works, and leaves the room to the name."""


class StatusRows(QWidget):
    """Output and speech: what is used, whether it works, and the choices; then how it is played."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        settings: SettingsKeeper,
        trial: Trial,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        self._trial = trial
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self.output = _UsedRow(theme, icons, "sound", self.tr("Output"), self)
        self.speech = _UsedRow(theme, icons, "voice", self.tr("Speech"), self)
        for row in (self.output, self.speech):
            rows.addWidget(Hairline(theme, self))
            rows.addWidget(row)
        rows.addWidget(Hairline(theme, self))
        self._path = Text(theme, "", self, role="caption", color="ink2", wrap=True)
        self._path.setContentsMargins(0, theme.dp(6), 0, theme.dp(6))
        rows.addWidget(self._path)
        self.trouble = _Trouble(theme, icons, self)
        rows.addWidget(self.trouble)
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show what is used now."""
        status, sound = self._trial.status, self._settings.value.sound
        self.output.chooser.show_choice(
            _options(self.tr("System default, follows"), status.devices, sound.device),
            sound.device,
            output_words(status),
        )
        self.speech.chooser.show_choice(
            _options(self.tr("The usual voice"), status.voices, sound.voice),
            sound.voice,
            speech_words(status, sound.voice),
        )
        self.output.show_works(output_works(status), known=status.path is not SoundPath.STARTING)
        self.speech.show_works(bool(status.speech), known=status.path is not SoundPath.STARTING)
        self._path.setText(path_words(status.path))
        self.trouble.show_status(status)

    def _connect(self) -> None:
        self.output.chooser.picked.connect(lambda value: self._settings.change_sound(device=value))
        self.speech.chooser.picked.connect(lambda value: self._settings.change_sound(voice=value))
        self.trouble.again.clicked.connect(self._trial.look_again)
        self._trial.status_changed.connect(self.refresh)
        self._settings.changed.connect(self.refresh)


class _UsedRow(QWidget):
    """An icon, a word, the chooser, and whether it works."""

    def __init__(self, theme: Theme, icons: Icons, icon: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setMinimumHeight(theme.dp(ROW))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.dp(4), 0, theme.dp(4))
        row.setSpacing(theme.dp(10))
        row.addWidget(Glyph(theme, icons, icon, self, size=22))
        label = Text(theme, name, self, color="ink2")
        label.setMinimumWidth(theme.dp(62))
        row.addWidget(label)
        self.chooser = Chooser(theme, icons, name, self)
        row.addWidget(self.chooser, 1)
        self._works = Glyph(theme, icons, "check", self, color="ink", name=self.tr("works"))
        self._fails = Glyph(theme, icons, "problem", self, color="problem", name=self.tr("missing"))
        row.addWidget(self._works)
        row.addWidget(self._fails)
        self._word = Text(theme, "", self, color="ink2")
        self._word.setMinimumWidth(theme.dp(52))
        row.addWidget(self._word, 0, Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._word.setVisible(self.width() >= self._theme.dp(WORD_FROM))

    def show_works(self, works: bool, *, known: bool) -> None:
        """Say whether it works, once that is known."""
        self._works.setVisible(known and works)
        self._fails.setVisible(known and not works)
        self._word.setText("" if not known else self.tr("works") if works else self.tr("missing"))


class _Trouble(Card):
    """What cannot be heard, what to do about it, and "Look again"."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(theme, parent, fill="problem_tint", edge="", padding=12, radius=10)
        row = QHBoxLayout()
        row.setSpacing(theme.dp(12))
        row.addWidget(Glyph(theme, icons, "problem", self, color="problem"), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.dp(2))
        self._problem = Text(theme, "", self, bold=True, wrap=True)
        self._remedy = Text(theme, "", self, wrap=True)
        self._remedy.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.addWidget(self._problem)
        words.addWidget(self._remedy)
        row.addLayout(words, 1)
        self.again = Button(theme, icons, self.tr("Look again"), self, size="small")
        row.addWidget(self.again, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)

    def show_status(self, status: SoundStatus) -> None:
        """Show the trouble, or hide."""
        self._problem.setText(status.problem)
        self._remedy.setText(status.remedy)
        self._remedy.setVisible(bool(status.remedy))
        self.setVisible(bool(status.problem))


def _options(usual: str, choices: tuple[Choice, ...], chosen: str) -> list[tuple[str, str]]:
    """The usual one first; a chosen one that is not there now stays on the list."""
    there = [(choice.id, choice.name) for choice in choices]
    gone = [(chosen, chosen)] if chosen and chosen not in [id_ for id_, _ in there] else []
    return [("", usual), *there, *gone]
