"""Which sample of a stream is heard at which moment of the clock: estimated from noisy readings."""

from __future__ import annotations

from collections import deque

WINDOW = 201
"""Readings that the estimate is made from: about twenty seconds of them."""
ENOUGH = 3
SHARE = 0.8
"""Measured on a busy machine, readings are exact to 0.03 ms or, one in twenty, up to 10 ms too low, in
bursts. So not their middle counts but their upper end."""
TREND_FROM = 20
STEEPEST = 48
"""A clock that leads by more than this, 200 millionths, from half a window to the next is none."""
STEP = 240
"""Readings this many samples (5 ms) away from the estimate, all to one side, are a change and no noise."""
STEP_READINGS = 8


class Anchor:
    """The difference between a stream's samples and the clock's, from the last readings.

    Readings that came late do not move it, a clock that runs fast or slow is followed to
    where it is now, and a lasting change, such as another device, is taken over after
    eight readings.
    """

    def __init__(self) -> None:
        self._readings: deque[float] = deque(maxlen=WINDOW)

    @property
    def is_known(self) -> bool:
        return len(self._readings) >= ENOUGH

    @property
    def value(self) -> float:
        """Stream sample minus clock sample. Raises IndexError before there is a reading."""
        readings = list(self._readings)
        half = len(readings) // 2
        if half < TREND_FROM:
            return _upper(readings)
        # The later half's middle is a quarter of the window old; the trend leads on from there.
        before, later = _upper(readings[:half]), _upper(readings[half:])
        return later + max(-STEEPEST, min(STEEPEST, (later - before) / 2))

    def observe(self, difference: float) -> None:
        """Take in one reading."""
        self._readings.append(difference)
        if len(self._readings) > STEP_READINGS:
            recent = list(self._readings)[-STEP_READINGS:]
            value = self.value
            if min(recent) > value + STEP or max(recent) < value - STEP:
                self._readings = deque(recent, maxlen=WINDOW)


def _upper(readings: list[float]) -> float:
    return sorted(readings)[int(SHARE * len(readings))]
