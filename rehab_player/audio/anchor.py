"""Which sample of a stream is heard at which moment of the clock: estimated from noisy readings."""

from __future__ import annotations

from collections import deque
from statistics import median

WINDOW = 81
"""Readings that the estimate is made from: about four seconds of them."""
ENOUGH = 3
STEP = 240
"""Readings this many samples (5 ms) away from the estimate, all to one side, are a change and no noise."""
STEP_READINGS = 5


class Anchor:
    """The difference between a stream's samples and the clock's, as the median of the last readings.

    The median follows a clock that runs fast or slow by a tenth of a millisecond, and is not
    moved by single readings that came late. A lasting change, such as another device, is
    taken over after five readings.
    """

    def __init__(self) -> None:
        self._readings: deque[float] = deque(maxlen=WINDOW)

    @property
    def is_known(self) -> bool:
        return len(self._readings) >= ENOUGH

    @property
    def value(self) -> float:
        """Stream sample minus clock sample. Raises StatisticsError before there is a reading."""
        return median(self._readings)

    def observe(self, difference: float) -> None:
        """Take in one reading."""
        self._readings.append(difference)
        recent = list(self._readings)[-STEP_READINGS:]
        if len(self._readings) > STEP_READINGS:
            middle = self.value
            if min(recent) > middle + STEP or max(recent) < middle - STEP:
                self._readings = deque(recent, maxlen=WINDOW)
