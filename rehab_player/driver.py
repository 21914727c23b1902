"""The one place where a player meets the real clock; no Qt, so that window and terminal share it."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Protocol

from rehab_player.core.transitions import NotAllowed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rehab_player.core.commands import Command
    from rehab_player.core.events import Event
    from rehab_player.core.moment import Moment
    from rehab_player.core.player import Player


class Listener(Protocol):
    """Hears what happened, in batches that belong to one tick or one command, and that time passes."""

    def heard(self, events: Sequence[Event], player: Player, now: int) -> None: ...
    def passed(self, player: Player, now: int) -> None: ...


class Driver:
    """Feeds a player with time and commands, and publishes what comes out.

    Time is let pass and published before a command is judged. A command that arrives while
    a batch is being published waits until the batch is through, so that all listeners hear
    everything in the same order.
    """

    def __init__(self, player: Player, clock: Callable[[], int], listeners: Sequence[Listener]) -> None:
        self._player = player
        self._clock = clock
        self._listeners = listeners
        self._waiting: deque[Command] = deque()
        self._is_publishing = False

    @property
    def player(self) -> Player:
        return self._player

    def moment(self) -> Moment:
        return self._player.moment(self._clock())

    def next_deadline(self) -> int | None:
        """When `wake` should be called, on the driver's clock; None while nothing moves."""
        return self._player.next_deadline()

    def wake(self) -> None:
        """Let time pass until now."""
        if self._is_publishing:
            return
        now = self._clock()
        self._publish(self._player.tick(now), now)
        for listener in self._listeners:
            listener.passed(self._player, now)
        self._work_off()

    def send(self, command: Command) -> None:
        """Carry out a command as soon as everything before it has been published.

        A command that is not possible by then is dropped: the button was pressed a moment
        too late.
        """
        self._waiting.append(command)
        if not self._is_publishing:
            self._work_off()

    def _work_off(self) -> None:
        while self._waiting:
            command = self._waiting.popleft()
            now = self._clock()
            self._publish(self._player.tick(now), now)
            try:
                events = self._player.handle(command, now)
            except NotAllowed:
                continue
            self._publish(events, now)

    def _publish(self, events: Sequence[Event], now: int) -> None:
        if not events:
            return
        self._is_publishing = True
        try:
            for listener in self._listeners:
                listener.heard(events, self._player, now)
        finally:
            self._is_publishing = False
