"""Finding by ear and eye how late the sound arrives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab_player import clock
from rehab_player.ui.settings.rows import NamedRow
from rehab_player.ui.settings.shapes import DelayView
from rehab_player.ui.settings.trial import DELAY
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.field import Stepper
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.settings.trial import Trial
    from rehab_player.ui.settings_keeper import SettingsKeeper
    from rehab_player.ui.theme import Theme

FRAME_MS = 16
STEP_MS = 10
LONGEST_MS = 2_000


class DelayFinder(QWidget):
    """A dot that should cross its mark with the tick; − and + move it by ten milliseconds."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        settings: SettingsKeeper,
        trial: Trial,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._trial = trial
        self._frames = QTimer(self, interval=FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._frames.timeout.connect(self._move)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.dp(6))
        advice = self.tr(
            "Bluetooth brings sound late. Play the ticks, and press + until the dot crosses the line "
            "just when you hear them. The picture then waits for the sound."
        )
        rows.addWidget(Text(theme, advice, self, role="small", color="ink2", wrap=True))
        self.view = DelayView(theme, self.tr("Dot that should cross the line with each tick"), self)
        rows.addWidget(self.view)
        self.stepper = Stepper(
            theme,
            icons,
            self.tr("Sound delay"),
            self.tr("10 milliseconds less"),
            self.tr("10 milliseconds more"),
            value=settings.value.sound.delay_ms,
            low=0,
            high=LONGEST_MS,
            step=STEP_MS,
            unit="ms",
            parent=self,
        )
        self.stepper.changed.connect(lambda value: settings.change_sound(delay_ms=value))
        rows.addWidget(NamedRow(theme, self.tr("Sound delay"), self.stepper, self))
        self.button = Button(theme, icons, self.tr("Play the ticks"), self, size="small", icon="play")
        self.button.clicked.connect(self._toggle)
        foot = QHBoxLayout()
        foot.addWidget(self.button)
        foot.addStretch(1)
        rows.addLayout(foot)
        trial.playing.connect(self._follow)
        settings.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the present delay."""
        self.stepper.set_value(self._settings.value.sound.delay_ms)

    def _toggle(self) -> None:
        if self._trial.key == DELAY:
            self._trial.stop()
        else:
            self._trial.tick()

    def _follow(self, key: str) -> None:
        is_ticking = key == DELAY
        self.button.set_label(self.tr("Stop the ticks") if is_ticking else self.tr("Play the ticks"))
        self.button.set_icon("end" if is_ticking else "play")
        if is_ticking:
            self._frames.start()
        else:
            self._frames.stop()
            self.view.show_share(None)

    def _move(self) -> None:
        self.view.show_share(self._trial.swing(clock.now_ms()))
