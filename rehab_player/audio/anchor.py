"""Which sample of a stream is heard at which moment of the clock: estimated from noisy readings."""

from __future__ import annotations

from collections import deque
from statistics import median

WINDOW = 81
"""Readings that the estimate is made from: about eight seconds of them."""
ENOUGH = 3
TREND_FROM = 20
STEP = 240
"""Readings this many samples (5 ms) away from the estimate, all to one side, are a change and no noise."""
STEP_READINGS = 5


class Anchor:
    """The difference between a stream's samples and the clock's, from the medians of the last readings.

    Single readings that came late do not move it, a clock that runs fast or slow is followed
    to where it is now, and a lasting change, such as another device, is taken over after
    five readings.
    """

    def __init__(self) -> None:
        self._readings: deque[float] = deque(maxlen=WINDOW)

    @property
    def is_known(self) -> bool:
        return len(self._readings) >= ENOUGH

    @property
    def value(self) -> float:
        """Stream sample minus clock sample. Raises StatisticsError before there is a reading."""
        readings = list(self._readings)
        half = len(readings) // 2
        if half < TREND_FROM:
            return median(readings)
        # The later half's middle is a quarter of the window old; the trend leads on from there.
        before, later = median(readings[:half]), median(readings[half:])
        return later + (later - before) / 2

    def observe(self, difference: float) -> None:
        """Take in one reading."""
        self._readings.append(difference)
        recent = list(self._readings)[-STEP_READINGS:]
        if len(self._readings) > STEP_READINGS:
            middle = self.value
            if min(recent) > middle + STEP or max(recent) < middle - STEP:
                self._readings = deque(recent, maxlen=WINDOW)
