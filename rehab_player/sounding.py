"""Keeps the speaker's schedule in step with the player."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from rehab_player.core.events import Ended, Event, Paused, WentAway
from rehab_player.core.schedule import Scheduled, schedule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab_player.core.player import Player

HORIZON_MS = 90_000
"""How far ahead cues are told to the speaker: a window that hangs for a minute is not heard."""
RELAY_MS = 20_000
"""How often the schedule is told anew while nothing but time passes."""


class CueSpeaker(Protocol):
    """Plays cues at their moments on the shared clock; a new schedule replaces the old one."""

    def play(self, cues: Sequence[Scheduled]) -> None: ...
    def cut(self) -> None: ...


class Sounding:
    """A listener that tells the speaker what comes whenever something changes what comes."""

    def __init__(self, speaker: CueSpeaker) -> None:
        self._speaker = speaker
        self._told_at: int | None = None

    def heard(self, events: Sequence[Event], player: Player, now: int) -> None:
        if any(isinstance(event, Paused | WentAway | Ended) for event in events):
            self._speaker.cut()
            self._told_at = None
        else:
            self.lay(player, now)

    def lay(self, player: Player, now: int) -> None:
        """Tell the speaker everything ahead."""
        self._told_at = now
        self._speaker.play(schedule(player, now, HORIZON_MS))

    def passed(self, player: Player, now: int) -> None:
        """Tell it anew when the last telling is old: for long segments in which nothing happens."""
        if self._told_at is not None and now - self._told_at >= RELAY_MS:
            self.lay(player, now)
