"""Speakers that play nothing and remember what they were told."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING, cast

from rehab_player.core.sound import Choice, SoundPath, SoundSettings, SoundStatus

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab_player.audio.speaker import Speaker
    from rehab_player.core.schedule import Scheduled

WORKS = SoundStatus(
    path=SoundPath.STREAM,
    device="Built-in speakers",
    speech="espeak-ng",
    devices=(Choice("hw0", "Built-in speakers"), Choice("bt", "Headphones")),
    voices=(Choice("en-gb", "Great Britain"),),
)
MISSING = SoundStatus(path=SoundPath.NONE, problem="No sound found.", remedy="Plug something in.")


class SilentSpeaker:
    """Remembers what it was told."""

    def __init__(self, status: SoundStatus = WORKS) -> None:
        self._news, self._bell = socket.socketpair()
        self._status = status
        self.is_open = True
        self.cuts = 0
        self.schedules: list[Sequence[Scheduled]] = []
        self.settings: SoundSettings | None = None

    def start(self) -> None: ...
    def mute(self, is_muted: bool) -> None: ...

    def cut(self) -> None:
        self.cuts += 1

    def play(self, cues: Sequence[Scheduled]) -> None:
        self.schedules.append(cues)

    def configure(self, settings: SoundSettings) -> None:
        self.settings = settings

    def status(self) -> SoundStatus:
        return self._status

    def tell(self, status: SoundStatus) -> None:
        """As if the process had sent another status."""
        self._status = status
        self._bell.send(b"!")

    def poll(self) -> bool:
        return bool(self._news.recv(16))

    def fileno(self) -> int:
        return self._news.fileno()

    def close(self) -> None:
        self.is_open = False
        self._news.close()
        self._bell.close()


class Speakers:
    """Makes speakers, and keeps them to be asked; the next ones begin with `status`."""

    def __init__(self) -> None:
        self.status = WORKS
        self.made: list[SilentSpeaker] = []

    def make(self) -> Speaker:
        self.made.append(SilentSpeaker(self.status))
        return cast("Speaker", self.made[-1])

    @property
    def last(self) -> SilentSpeaker:
        return self.made[-1]

    @property
    def open_ones(self) -> int:
        return sum(speaker.is_open for speaker in self.made)
