"""The speaker of one session as Qt sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from rehab_player.core.sound import SoundPath, is_audible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab_player.audio.speaker import Speaker
    from rehab_player.core.cues import Cue
    from rehab_player.core.schedule import Scheduled
    from rehab_player.core.sound import SoundStatus
    from rehab_player.ui.settings_keeper import SettingsKeeper


class SoundDoor(QObject):
    """Passes on the schedule, follows the settings, and tells of changes.

    Signals: `status_changed`; `unheard` with a cue whose moment has come and that nobody hears.
    """

    status_changed = Signal()
    unheard = Signal(object)

    def __init__(self, speaker: Speaker, settings: SettingsKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self._settings = settings
        self._is_muted = False
        self._ahead: list[Scheduled] = []
        speaker.start()
        self._notifier = QSocketNotifier(speaker.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._poll)
        settings.changed.connect(self._configure)

    @property
    def status(self) -> SoundStatus:
        return self._speaker.status()

    @property
    def is_muted(self) -> bool:
        return self._is_muted

    def play(self, cues: Sequence[Scheduled]) -> None:
        self._ahead = sorted(cues, key=lambda scheduled: scheduled[0])
        self._speaker.play(cues)

    def cut(self) -> None:
        self._ahead = []
        self._speaker.cut()

    def mute(self, is_muted: bool) -> None:
        """Silence until unmuted; the schedule goes on."""
        self._is_muted = is_muted
        self._speaker.mute(is_muted)
        self.status_changed.emit()

    def tell_unheard(self, now: int) -> None:
        """Tell the cues whose moment has come since the last call, if they cannot be heard."""
        while self._ahead and self._ahead[0][0] <= now:
            _, cue = self._ahead.pop(0)
            if self._is_unheard(cue):
                self.unheard.emit(cue)

    def close(self) -> None:
        self._settings.changed.disconnect(self._configure)
        self._notifier.setEnabled(False)
        self._speaker.close()

    def _is_unheard(self, cue: Cue) -> bool:
        silent = self._is_muted or self.status.path is SoundPath.NONE
        return silent and is_audible(cue, self._settings.value.sound)

    def _configure(self) -> None:
        self._speaker.configure(self._settings.value.sound)

    def _poll(self) -> None:
        if self._speaker.poll():
            self.status_changed.emit()
