"""The person's settings while the program runs: one value, kept on disk when it changes."""

from __future__ import annotations

import dataclasses
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from rehab_player.core.settings import Motion
from rehab_player.storage.settings import save_settings

if TYPE_CHECKING:
    from pathlib import Path

    from rehab_player.core.settings import Settings


class SettingsKeeper(QObject):
    """Signals: `changed` after every change; `not_saved` with a sentence when the disk refuses."""

    changed = Signal()
    not_saved = Signal(str)

    def __init__(self, settings: Settings, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._path = path

    @property
    def value(self) -> Settings:
        return self._settings

    @property
    def flows(self) -> bool:
        """Whether things move and fade: as the person chose, else as the system asks."""
        motion = self._settings.motion
        return motion is Motion.FLOWING or (motion is Motion.AUTO and not self._calm_asked)

    @cached_property
    def _calm_asked(self) -> bool:
        from rehab_player.ui.calm import asks_for_calm

        return asks_for_calm()

    def change(self, **values: Any) -> None:
        """Set some of the settings, by name, and keep them."""
        changed = dataclasses.replace(self._settings, **values)
        if changed == self._settings:
            return
        self._settings = changed
        problem = save_settings(self._path, changed)
        if problem:
            self.not_saved.emit(problem)
        self.changed.emit()

    def change_sound(self, **values: Any) -> None:
        """The same for the settings of sound."""
        self.change(sound=dataclasses.replace(self._settings.sound, **values))
