"""From a voice's sample rate to ours, exactly band-limited."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from rehab_player.audio.samples import RATE

if TYPE_CHECKING:
    from rehab_player.audio.samples import Samples

PAD_S = 0.02
"""Silence put round the sound, so that its end does not ring into its beginning."""


def resampled(samples: Samples, rate: int) -> Samples:
    """The same sound at our rate, by way of its spectrum. Raises ValueError for a rate below 1."""
    if rate < 1:
        raise ValueError(f"a sample rate of {rate}")
    if rate == RATE or not len(samples):
        return samples
    pad = round(PAD_S * rate)
    whole = _fast_length(len(samples) + 2 * pad, rate)
    padded = np.zeros(whole, dtype=np.float64)
    padded[pad : pad + len(samples)] = samples
    wanted = whole * RATE // rate
    spectrum = np.fft.rfft(padded)
    sound = np.fft.irfft(spectrum, wanted) * (wanted / whole)  # cuts or fills up the spectrum
    begin = round(pad * RATE / rate)
    return sound[begin : begin + round(len(samples) * RATE / rate)].astype(np.float32)


def _fast_length(length: int, rate: int) -> int:
    """The next length that has a whole number of samples at both rates and that FFTs like."""
    step = rate // np.gcd(rate, RATE)
    blocks = -(-length // int(step))
    while not _is_smooth(blocks):
        blocks += 1
    return blocks * int(step)


def _is_smooth(number: int) -> bool:
    for factor in (2, 3, 5, 7):
        while number % factor == 0:
            number //= factor
    return number == 1
