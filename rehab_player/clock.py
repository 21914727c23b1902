"""The one clock that players and speakers share: monotonic milliseconds that go on while the machine sleeps.

`time.monotonic` stands still in a suspended Linux or macOS machine, so a closed lid could
not be told from a pause of no length.
"""

from __future__ import annotations

import sys
import time

if sys.platform == "linux":
    _CLOCK = time.CLOCK_BOOTTIME
elif sys.platform == "darwin":
    _CLOCK = time.CLOCK_MONOTONIC

if sys.platform in ("linux", "darwin"):

    def now_ns() -> int:
        """Nanoseconds since some fixed moment, the same for all processes of this machine."""
        return time.clock_gettime_ns(_CLOCK)

else:

    def now_ns() -> int:
        """Nanoseconds since some fixed moment, the same for all processes of this machine."""
        return time.monotonic_ns()


def now_ms() -> int:
    """`now_ns` in whole milliseconds, rounded down."""
    return now_ns() // 1_000_000
