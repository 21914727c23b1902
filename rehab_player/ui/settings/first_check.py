"""The sound check before the very first session: everything is heard once, and what is missing is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab_player.ui.settings.delay import DelayFinder
from rehab_player.ui.settings.sound_check import CueRows, PlayAll
from rehab_player.ui.settings.status_rows import StatusRows
from rehab_player.ui.settings.trial import Trial
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.sheet import Sheet
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from rehab_player.audio.speaker import Speaker
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.settings_keeper import SettingsKeeper
    from rehab_player.ui.theme import Theme

LEFT = ("work", "pace", "rest", "switch")
RIGHT = ("setup", "ticks", "finish", "speech")
"""The kinds that nearly every routine has, and a sentence, in two columns."""


def first_sound_check(
    theme: Theme,
    icons: Icons,
    settings: SettingsKeeper,
    make_speaker: Callable[[], Speaker],
    window: QWidget,
    go_on: Callable[[], None],
) -> SoundCheckSheet | None:
    """Call `go_on` at once where the sound has been checked before; else after the check over `window`.

    `go_on` is called exactly once. The check has a speaker of its own, which is closed by
    then. Returns the sheet, or None where there was nothing to show.
    """
    if settings.value.sound_checked:
        go_on()
        return None
    sheet = SoundCheckSheet(theme, icons, settings, make_speaker, window)
    sheet.closed.connect(go_on)
    sheet.begin()
    return sheet


class SoundCheckSheet(Sheet):
    """Plays one cue of each kind and a sentence. Enter goes on; so does Esc, which skips the check.

    `closed` tells that it is over, one way or the other; it is not shown again.
    """

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        settings: SettingsKeeper,
        make_speaker: Callable[[], Speaker],
        window: QWidget,
    ) -> None:
        super().__init__(theme, window, self.tr("Can you hear it?"), width=820)
        self._settings = settings
        self._icons = icons
        self.trial = Trial(make_speaker, settings, self)
        words = self.tr(
            "The sounds lead you while you look elsewhere. Stand where you train, and listen. "
            "This check comes once, and stays in Settings."
        )
        self.body.addWidget(Text(theme, words, self, color="ink2", wrap=True))
        self.status = StatusRows(theme, icons, settings, self.trial, self)
        self.body.addWidget(self.status)
        self.body.addLayout(self._cues())
        self.body.addLayout(self._late())
        self.play_all = PlayAll(theme, icons, self.trial, (*LEFT, *RIGHT), rank="secondary")
        self.buttons.addWidget(self.play_all)
        self.go_on = Button(theme, icons, self.tr("Go on"), self, rank="primary", hint=self.tr("Enter"))
        self.go_on.clicked.connect(self.shut)
        self.buttons.addWidget(self.go_on)

    def begin(self) -> None:
        """Cover the window, and play as soon as the speaker is ready."""
        self.open()
        self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)
        self.trial.open()
        self.play_all.play()

    def shut(self) -> None:
        """Close the speaker and remember that the check was shown."""
        self.trial.close()
        self._settings.change(sound_checked=True)
        super().shut()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.shut()
        else:
            super().keyPressEvent(event)

    def _cues(self) -> QHBoxLayout:
        columns = QHBoxLayout()
        columns.setSpacing(self._theme.dp(28))
        for keys in (LEFT, RIGHT):
            rows = CueRows(
                self._theme, self._icons, self._settings, self.trial, keys, self, with_switches=False
            )
            columns.addWidget(rows, 1)
        return columns

    def _late(self) -> QVBoxLayout:
        """Bluetooth: a button, and what finds the delay once it is pressed."""
        rows = QVBoxLayout()
        label = self.tr("Sound comes late? (Bluetooth)")
        self.late = Button(self._theme, self._icons, label, self, rank="quiet", size="small")
        self.delay = DelayFinder(self._theme, self._icons, self._settings, self.trial, self)
        self.delay.hide()
        self.late.clicked.connect(self._show_delay)
        row = QHBoxLayout()
        row.addWidget(self.late)
        row.addStretch(1)
        rows.addLayout(row)
        rows.addWidget(self.delay)
        return rows

    def _show_delay(self) -> None:
        self.late.hide()
        self.delay.show()
        self.delay.button.setFocus(Qt.FocusReason.TabFocusReason)
