"""Wakes a driver at its deadlines, and tells views the moment as often as they can use it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from rehab_player import clock
from rehab_player.core.moment import Moment, State
from rehab_player.core.timeline import Kind

if TYPE_CHECKING:
    from rehab_player.core.commands import Command
    from rehab_player.driver import Driver

FLOWING_MS = 33
"""While something flows: thirty pictures a second."""
CALM_MS = 250
"""While only seconds change."""
_MOVING = (State.RUNNING, State.WAITING)


class Clockwork(QObject):
    """One precise timer for the driver's deadlines and one for pictures."""

    moment = Signal(object)
    """The Moment to show."""

    def __init__(self, driver: Driver, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._driver = driver
        self._is_shown = True
        self._deadline = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._frames = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._deadline.timeout.connect(self.wake)
        self._frames.timeout.connect(self._show)
        self.wake()

    @property
    def driver(self) -> Driver:
        return self._driver

    def send(self, command: Command) -> None:
        self._driver.send(command)
        self.wake()

    def wake(self) -> None:
        """Let time pass until now, tell the moment, and set the timers for what comes."""
        self._driver.wake()
        self._set_deadline()
        self._show()

    def set_shown(self, is_shown: bool) -> None:
        """Without anybody to see them, no pictures are made; the deadlines go on."""
        self._is_shown = is_shown
        self.wake()

    def stop(self) -> None:
        """No more waking: the session is over."""
        self._deadline.stop()
        self._frames.stop()

    def _set_deadline(self) -> None:
        deadline = self._driver.next_deadline()
        if deadline is None:
            self._deadline.stop()
        else:
            # The clock's milliseconds are rounded down: one more, or the wake would come early.
            self._deadline.start(max(0, deadline - clock.now_ms()) + 1)

    def _show(self) -> None:
        moment = self._driver.moment()
        self._set_frames(moment)
        self.moment.emit(moment)

    def _set_frames(self, moment: Moment) -> None:
        if not self._is_shown or self._driver.next_deadline() is None:
            self._frames.stop()
            return
        interval = FLOWING_MS if _flows(moment) else CALM_MS
        if not self._frames.isActive() or self._frames.interval() != interval:
            self._frames.start(interval)


def _flows(moment: Moment) -> bool:
    return moment.state in _MOVING and moment.segment.kind in (Kind.REPS, Kind.MOVE)
