"""How sound is counted in this package: one channel, 48 samples a millisecond, levels from -1 to 1."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Samples = NDArray[np.float32]
    Pcm = NDArray[np.int16]

RATE = 48_000
A_MS = RATE // 1_000
"""Samples in a millisecond: a whole number, so that every cue has its exact sample."""
FULL_SCALE = 32_767


def to_pcm(samples: Samples) -> Pcm:
    """The 16-bit values that files and devices take; `samples` must lie within -1 to 1."""
    import numpy as np

    return np.rint(samples * FULL_SCALE).astype(np.int16)
