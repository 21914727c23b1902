"""The speaker's inside: takes messages, keeps an output open and fed, and knows what is heard.

It is driven by calls of `tick`; time and everything it opens are handed to it, so that a
test can let a server die without one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from rehab_player.audio import wording
from rehab_player.audio.aloud import EARLY_MS, Aloud
from rehab_player.audio.desk import Desk, Silent
from rehab_player.audio.feeder import Feeder, Lost, Output
from rehab_player.audio.files import Files
from rehab_player.audio.protocol import Configure, Cut, Message, Mute, Play
from rehab_player.audio.samples import A_MS
from rehab_player.audio.speech import Library, Manner
from rehab_player.core.sound import Choice, SoundPath, SoundSettings, SoundStatus

SOONEST_RETRY_MS = 250
LATEST_RETRY_MS = 500
CALM_MS = 100.0
"""Between two ticks of a stream that is laid far ahead: what changes is laid at once."""
BRISK_MS = 20.0
KEPT_MS = 1_000
"""How long what is over is remembered, for laying anew what is still on its way to the ear."""
NOTICE_MS = 6_000
"""How long the status keeps a notice."""
DUMMY = "auto_null"
"""The output that a sound server invents when it has none."""


class Stream(Output, Protocol):
    """An output that can tell about devices."""

    @property
    def devices_changed(self) -> bool: ...
    def devices(self) -> tuple[Choice, ...]: ...
    def device(self) -> str: ...
    def default_device(self) -> str: ...
    def close(self) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What a machine works with on this system.

    `streams` open a stream to the device with this id, or raise `Lost`; they are tried in
    order. `player` starts a player program for a file. `library` is None where no voice
    renders; `aloud` then speaks by itself.
    """

    streams: Sequence[Callable[[str], Stream]]
    player: Callable[[str], Any] | None = None
    library: Library | None = None
    voice: str = ""
    voices: tuple[Choice, ...] = ()
    aloud: Aloud | None = None


class Machine:
    """Plays messages' schedules through whatever can be heard. All times are clock milliseconds."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._settings = SoundSettings()
        self._desk = Desk(parts.library or Silent(), self._settings)
        self._stream: Stream | None = None
        self._feeder: Feeder | None = None
        self._files: Files | None = None
        self._devices: tuple[Choice, ...] = ()
        self._device = ""
        self._notice = ("", 0.0)
        self._was_lost = False
        self._retry_at = 0.0
        self._retry_ms = SOONEST_RETRY_MS
        self._said_until = 0
        self._is_muted = False
        self._has_tried = False
        self._tidy_at = 0.0

    def handle(self, message: Message, now: float) -> None:
        """Carry out a message at once."""
        match message:
            case Play(cues, told_ms):
                self._desk.play(cues, told_ms, self._floor(now))
            case Cut():
                self._desk.cut()
                if self._parts.library:
                    self._parts.library.forget_wishes()
                if self._parts.aloud:
                    self._parts.aloud.stop()
            case Configure(settings):
                self._configure(settings, now)
            case Mute(is_muted):
                self._is_muted = is_muted
                self._desk.mute(is_muted)
        self._relay(now)

    def tick(self, now: float) -> None:
        """Do what is due: feed, follow the devices, try again, and forget what is over."""
        try:
            self._feed(now)
        except Lost:
            self._lose(now)
        self._speak_aloud(now)
        if now > self._notice[1]:
            self._note("", now)
        if now >= self._tidy_at:
            self._desk.forget_before(round((now - KEPT_MS) * A_MS))
            self._tidy_at = now + KEPT_MS

    @property
    def pause_ms(self) -> float:
        """How long to wait for the next tick: less where a stream is not yet anchored or cannot be relaid."""
        if self._files or (self._stream and not self._stream.rewinds):
            return BRISK_MS
        return BRISK_MS if self._feeder and not self._feeder.is_anchored else CALM_MS

    def texts_ready(self, now: float) -> None:
        """Lay the texts that have been rendered meanwhile."""
        self._desk.lay(self._floor(now))
        self._relay(now)

    def status(self) -> SoundStatus:
        """What is heard now."""
        path = self._path()
        speech, problem = self._speech()
        remedy = wording.voice_remedy() if problem else ""
        if path in (SoundPath.NONE, SoundPath.FILES):
            problem = wording.no_sound() if path is SoundPath.NONE else wording.only_files()
            remedy = wording.sound_remedy()
        return SoundStatus(
            path=path,
            device=self._device_name(),
            speech=speech,
            problem=problem,
            remedy=remedy,
            notice=self._notice[0],
            devices=self._devices,
            voices=self._parts.voices,
        )

    def close(self) -> None:
        """Silence, and everything given back."""
        self._close_stream()
        if self._files:
            self._files.close()
        if self._parts.library:
            self._parts.library.close()

    def _configure(self, settings: SoundSettings, now: float) -> None:
        device_before = self._settings.device
        self._settings = settings
        if self._parts.library:
            self._parts.library.use(Manner(settings.voice, settings.speed))
        self._desk.use(settings, self._floor(now))
        if settings.device != device_before:
            self._close_stream()
            self._retry_at = now

    def _feed(self, now: float) -> None:
        if self._feeder is None and now >= self._retry_at:
            self._open(now)
        if self._feeder and self._stream:
            self._feeder.tick(now * A_MS)
            if self._stream.devices_changed:
                self._follow(self._stream, now)
        elif self._files:
            self._files.tick(now * A_MS, self._desk.sounds, self._desk.gains)

    def _open(self, now: float) -> None:
        self._has_tried = True
        for opener in self._parts.streams:
            for device in dict.fromkeys((self._settings.device, "")):
                try:
                    self._use(opener(device), now)
                except Lost:
                    continue
                return
        self._retry_at = now + self._retry_ms
        self._retry_ms = min(2 * self._retry_ms, LATEST_RETRY_MS)
        if self._parts.player and not self._files:
            self._files = Files(self._parts.player)

    def _use(self, stream: Stream, now: float) -> None:
        self._stream = stream
        self._feeder = Feeder(stream, self._desk)
        self._retry_ms = SOONEST_RETRY_MS
        self._learn_devices(stream)
        if self._was_lost:
            self._note(wording.back(), now)
            self._was_lost = False
        if self._files:
            self._files.close()
            self._files = None

    def _learn_devices(self, stream: Stream) -> None:
        self._devices = stream.devices()
        self._device = stream.device()

    def _follow(self, stream: Stream, now: float) -> None:
        """Go where the person, or else the system, wants the sound now that devices have come or gone."""
        before = self._device
        self._learn_devices(stream)
        chosen = self._settings.device
        there = any(choice.id == chosen for choice in self._devices)
        wanted = chosen if there else stream.default_device()
        if wanted and wanted != self._device:
            self._close_stream()
            self._open(now)
        if self._device != before:
            self._note(wording.moved(self._device_name()), now)

    def _note(self, notice: str, now: float) -> None:
        self._notice = (notice, now + NOTICE_MS)

    def _lose(self, now: float) -> None:
        self._was_lost = True
        self._note("", now)
        self._close_stream()
        self._retry_at = now

    def _close_stream(self) -> None:
        if self._stream:
            self._stream.close()
        self._stream = self._feeder = None

    def _relay(self, now: float) -> None:
        if self._feeder:
            try:
                self._feeder.relay(now * A_MS)
            except Lost:
                self._lose(now)

    def _floor(self, now: float) -> int:
        return self._feeder.floor(now * A_MS) if self._feeder else round(now * A_MS)

    def _speak_aloud(self, now: float) -> None:
        """Let speech-dispatcher say what has no samples, at its moment."""
        until = round(now) + EARLY_MS
        if self._parts.aloud and not self._is_muted and not self._renders():
            for text in self._desk.left_out(self._said_until, until):
                self._parts.aloud.say(text.text, self._settings.speed, self._settings.speech_volume)
        self._said_until = until

    def _renders(self) -> bool:
        return self._parts.library is not None and self._parts.library.works

    def _speech(self) -> tuple[str, str]:
        """What speaks, and what is wrong with it."""
        if self._renders():
            return self._parts.voice, ""
        if self._parts.aloud:
            return wording.ALOUD, ""
        return "", wording.voice_fails() if self._parts.library else wording.no_voice()

    def _path(self) -> SoundPath:
        if self._stream:
            return SoundPath.NONE if self._device == DUMMY else SoundPath.STREAM
        if not self._has_tried:
            return SoundPath.STARTING
        return SoundPath.FILES if self._files else SoundPath.NONE

    def _device_name(self) -> str:
        if not self._stream:
            return wording.players() if self._files else ""
        return next((choice.name for choice in self._devices if choice.id == self._device), self._device)
