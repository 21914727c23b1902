"""Plays samples of cues, whatever is switched off, and tells which one is heard."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from rehab_player import clock
from rehab_player.core.cues import Tone, ToneName
from rehab_player.core.plan import TICK_MS
from rehab_player.core.sound import HowMuch, SoundPath, SoundSettings, SoundStatus
from rehab_player.ui.settings.samples import Sample, all_samples, sample
from rehab_player.ui.sound_door import SoundDoor

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rehab_player.audio.speaker import Speaker
    from rehab_player.core.schedule import Scheduled
    from rehab_player.ui.settings_keeper import SettingsKeeper

SOON_MS = 150
"""A sample is told to the speaker this long before it is heard."""
BETWEEN_MS = 600
TICK_EVERY_MS = 2_000
"""Longer than any delay that can be set, so that a tick is never taken for its neighbour."""
TICKS = 60
DELAY = "delay"
"""The key that `playing` tells while ticks sound for finding the delay."""


class Trial(QObject):
    """Opens a speaker of its own, and closes it.

    Signals: `playing` with the key of the sample that is heard now, "" when none is;
    `status_changed`.
    """

    playing = Signal(str)
    status_changed = Signal()

    def __init__(
        self, make_speaker: Callable[[], Speaker], settings: SettingsKeeper, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._make_speaker = make_speaker
        self._settings = settings
        self._door: _EverythingDoor | None = None
        self._wanted: tuple[str, ...] = ()
        self._changes: list[tuple[int, str]] = []
        self._key = ""
        self._origin_ms = 0
        self._next = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._next.timeout.connect(self._pass_changes)

    def open(self) -> None:
        """Start a speaker unless there is one."""
        if self._door is None:
            self._door = _EverythingDoor(self._make_speaker(), self._settings, self)
            self._door.status_changed.connect(self._follow_status)
            self.status_changed.emit()

    def close(self) -> None:
        """Silence, and no speaker any more."""
        self.stop()
        if self._door is not None:
            self._door.close()
            self._door.deleteLater()
            self._door = None

    def look_again(self) -> None:
        """Begin anew: what was plugged in or installed meanwhile is found."""
        self.close()
        self.open()

    @property
    def status(self) -> SoundStatus:
        """What is heard; STARTING while there is no speaker."""
        return self._door.status if self._door else SoundStatus()

    @property
    def key(self) -> str:
        """What is heard now, as `playing` tells it."""
        return self._key

    def play(self, keys: Sequence[str] = ()) -> None:
        """Play samples one after another, all of them without `keys`; once the speaker is ready."""
        self.stop()
        self._wanted = tuple(keys) or tuple(each.key for each in all_samples())
        self._begin_if_ready()

    def tick(self) -> None:
        """Tick every `TICK_EVERY_MS` for two minutes, for finding the delay."""
        self.stop()
        if self._door is None:
            return
        self._origin_ms = clock.now_ms() + SOON_MS
        moments = [self._origin_ms + number * TICK_EVERY_MS for number in range(TICKS)]
        self._door.play([(at, Tone(0, ToneName.TICK, TICK_MS)) for at in moments])
        self._changes = [(0, DELAY), (moments[-1] + TICK_EVERY_MS, "")]
        self._pass_changes()

    def swing(self, now_ms: int) -> float:
        """How far between two ticks the picture is, from 0 at a tick to 1 at the next, the delay included."""
        since = now_ms - self._settings.value.sound.delay_ms - self._origin_ms
        return since % TICK_EVERY_MS / TICK_EVERY_MS

    def stop(self) -> None:
        """Silence at once."""
        if self._changes and self._door is not None:
            self._door.cut()
        self._wanted, self._changes = (), []
        self._next.stop()
        self._say("")

    def _follow_status(self) -> None:
        self.status_changed.emit()
        self._begin_if_ready()

    def _begin_if_ready(self) -> None:
        if self._door is None or not self._wanted or self.status.path is SoundPath.STARTING:
            return
        chosen, self._wanted = [sample(key) for key in self._wanted], ()
        cues, self._changes = _laid_out(chosen, clock.now_ms() + SOON_MS, self._settings.value.sound.delay_ms)
        self._door.play(cues)
        self._pass_changes()

    def _pass_changes(self) -> None:
        now, key = clock.now_ms(), self._key
        while self._changes and self._changes[0][0] <= now:
            key = self._changes.pop(0)[1]
        if self._changes:
            self._next.start(max(1, self._changes[0][0] - now))
        self._say(key)

    def _say(self, key: str) -> None:
        if key != self._key:
            self._key = key
            self.playing.emit(key)


class _EverythingDoor(SoundDoor):
    """Lets every kind be heard: what is switched off can still be tried."""

    def __init__(self, speaker: Speaker, settings: SettingsKeeper, parent: QObject) -> None:
        super().__init__(speaker, settings, parent)
        self._configure()

    def _configure(self) -> None:
        self._speaker.configure(everything(self._settings.value.sound))


def everything(settings: SoundSettings) -> SoundSettings:
    """The same device, voice and volumes, with every kind of cue switched on."""
    switches = {each.switch: True for each in all_samples() if each.switch}
    return dataclasses.replace(settings, how_much=HowMuch.ALL, **switches)  # type: ignore[arg-type]


def _laid_out(
    samples: Sequence[Sample], begin_ms: int, delay_ms: int
) -> tuple[list[Scheduled], list[tuple[int, str]]]:
    """The cues with their moments, and when which sample reaches the ear."""
    cues: list[Scheduled] = []
    changes: list[tuple[int, str]] = []
    at = begin_ms
    for each in samples:
        cues += ((at + cue.at_ms, cue) for cue in each.cues)
        changes.append((at + delay_ms, each.key))
        at += each.length_ms + BETWEEN_MS
    return cues, [*changes, (at - BETWEEN_MS + delay_ms, "")]
