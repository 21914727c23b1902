"""Wakes a driver at its deadlines, and tells views the moment as often as they can use it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from rehab_player import clock
from rehab_player.core.moment import Moment, State
from rehab_player.core.timeline import Kind
from rehab_player.ui.delay_line import DelayLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab_player.core.commands import Command
    from rehab_player.driver import Driver

FLOWING_MS = 33
"""While something flows: thirty pictures a second."""
BREATHING_MS = 125
"""While a figure holds still and breathes."""
CALM_MS = 250
"""While only seconds change."""
SETTLED_MS = 1_500
"""So long after its beginning a figure goes into a held position, or feet into the water."""
_MOVING = (State.RUNNING, State.WAITING)
_SILENT = (State.READY, State.PAUSED, State.AWAY)
"""Nothing is heard here that a picture would have to wait for."""


class Clockwork(QObject):
    """One precise timer for the driver's deadlines and one for pictures.

    `delay_ms` is how much later than usual the sound arrives: the pictures of what goes on by
    itself wait for it. What the person does is shown at once; there the picture stands still
    until the sound has come after.
    """

    moment = Signal(object)
    """The Moment to show."""

    def __init__(
        self, driver: Driver, parent: QObject | None = None, *, delay_ms: Callable[[], int] = lambda: 0
    ) -> None:
        super().__init__(parent)
        self._driver = driver
        self._delay_ms = delay_ms
        self._line: DelayLine[Moment] = DelayLine()
        self._is_shown = True
        self._deadline = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._frames = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._due = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._deadline.timeout.connect(self.wake)
        self._frames.timeout.connect(self._show)
        self._due.timeout.connect(self._show_due)
        self.wake()

    @property
    def driver(self) -> Driver:
        return self._driver

    def send(self, command: Command) -> None:
        """Carry out a command; where it changed what is to be seen, that is seen at once."""
        before = self._driver.moment()
        self._driver.send(command)
        self._wake(at_once=_jumped(before, self._driver.moment()))

    def wake(self) -> None:
        """Let time pass until now, tell the moment, and set the timers for what comes."""
        self._wake()

    def set_shown(self, is_shown: bool) -> None:
        """Without anybody to see them, no pictures are made; the deadlines go on."""
        self._is_shown = is_shown
        self.wake()

    def stop(self) -> None:
        """No more waking: the session is over."""
        for timer in (self._deadline, self._frames, self._due):
            timer.stop()

    def _wake(self, *, at_once: bool = False) -> None:
        self._driver.wake()
        self._set_deadline()
        self._show(at_once=at_once)

    def _set_deadline(self) -> None:
        deadline = self._driver.next_deadline()
        if deadline is None:
            self._deadline.stop()
        else:
            # The clock's milliseconds are rounded down: one more, or the wake would come early.
            self._deadline.start(max(0, deadline - clock.now_ms()) + 1)

    def _show(self, *, at_once: bool = False) -> None:
        moment = self._driver.moment()
        self._set_frames(moment)
        now = clock.now_ms()
        if at_once or moment.state in _SILENT:
            self._line.clear()
            self._line.put(moment, now)
        else:
            self._line.put(moment, now + self._delay_ms())
        self._show_due()

    def _show_due(self) -> None:
        now = clock.now_ms()
        moment = self._line.take(now)
        if (due := self._line.next_due_ms) is not None:
            self._due.start(max(1, due - now))
        if moment is not None:
            self.moment.emit(moment)

    def _set_frames(self, moment: Moment) -> None:
        if not self._is_shown or self._driver.next_deadline() is None:
            self._frames.stop()
            return
        breathes = moment.state in _MOVING and moment.segment.kind is Kind.HOLD
        interval = FLOWING_MS if _flows(moment) else BREATHING_MS if breathes else CALM_MS
        if not self._frames.isActive() or self._frames.interval() != interval:
            self._frames.start(interval)


def _flows(moment: Moment) -> bool:
    if moment.state not in _MOVING:
        return False
    kind = moment.segment.kind
    return kind in (Kind.REPS, Kind.MOVE) or (kind is Kind.HOLD and moment.elapsed_ms < SETTLED_MS)


def _jumped(before: Moment, after: Moment) -> bool:
    """Whether the second moment is not just a little later than the first."""
    return (
        after.state is not before.state
        or after.segment is not before.segment
        or after.elapsed_ms < before.elapsed_ms
    )
