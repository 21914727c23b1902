"""One alarm at one moment of the day's clock, without asking that clock every so often.

A timer of Qt's counts the time that the machine is awake, and would ring a night too late. Linux
has a timer that follows the clock of the day: it rings when the machine wakes later than it should,
and at once when somebody sets the clock.
"""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, Signal

if TYPE_CHECKING:
    from datetime import datetime

_CLOCK_REALTIME = 0
_ABSOLUTE = 1
_CANCEL_WHEN_SET = 2
_BYTES = 8
_LONGEST_MS = 10 * 60 * 1000


class Alarm(QObject):
    """`rang` tells that the moment has come, or that the clock was set: whoever set it looks again.

    Linux; elsewhere it rings every ten minutes at least, as a machine that slept is found out no
    other way.
    """

    rang = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = _ClockTimer(self) if sys.platform == "linux" else None
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.rang)

    def set(self, moment: datetime, now: datetime) -> None:
        """Ring at `moment`, in place of an earlier one; both have an offset."""
        if self._clock is not None:
            self._clock.set(moment.timestamp())
        else:
            left_ms = (moment - now).total_seconds() * 1000
            self._timer.start(int(min(max(left_ms, 0) + 1, _LONGEST_MS)))

    def stop(self) -> None:
        """Ring no more until it is set again."""
        self._timer.stop()
        if self._clock is not None:
            self._clock.set(0)

    def close(self) -> None:
        """Give the timer back."""
        self._timer.stop()
        if self._clock is not None:
            self._clock.close()


class _Moment(ctypes.Structure):
    _fields_ = (("seconds", ctypes.c_long), ("nanoseconds", ctypes.c_long))


class _Setting(ctypes.Structure):
    _fields_ = (("interval", _Moment), ("value", _Moment))


class _ClockTimer:
    """Linux's timerfd on the clock of the day."""

    def __init__(self, alarm: Alarm) -> None:
        self._c = ctypes.CDLL(None, use_errno=True)
        self._fd = self._c.timerfd_create(_CLOCK_REALTIME, os.O_NONBLOCK | os.O_CLOEXEC)
        if self._fd < 0:
            raise OSError(ctypes.get_errno(), "no timer")
        self._alarm = alarm
        self._notifier = QSocketNotifier(self._fd, QSocketNotifier.Type.Read, alarm)
        self._notifier.activated.connect(self._ring)

    def set(self, seconds: float) -> None:
        """Ring at that moment, in seconds since 1970; 0 for never."""
        whole = int(seconds)
        moment = _Moment(whole, int((seconds - whole) * 1e9))
        setting = _Setting(_Moment(0, 0), moment)
        how = _ABSOLUTE | _CANCEL_WHEN_SET
        if self._c.timerfd_settime(self._fd, how, ctypes.byref(setting), None) != 0:
            raise OSError(ctypes.get_errno(), "the timer cannot be set")

    def close(self) -> None:
        if self._fd >= 0:
            self._notifier.setEnabled(False)
            os.close(self._fd)
            self._fd = -1

    def _ring(self) -> None:
        with suppress(OSError):  # the clock was set
            os.read(self._fd, _BYTES)
        self._alarm.rang.emit()
