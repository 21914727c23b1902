"""Reading the WAV that a voice wrote."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from rehab_player.audio.samples import Samples

_PCM = (1, 0xFFFE)
SILENCE = 0.004
"""What is quieter than this at a text's beginning and end is cut off."""
MARGIN_S = 0.012


class BadWave(ValueError):
    """These bytes are no WAV with 16-bit samples."""


def read_wave(data: bytes) -> tuple[Samples, int]:
    """The samples, channels mixed into one, and their rate. Raises `BadWave`.

    Lengths in the header are not believed beyond the end of the data: a WAV written into a
    pipe has false ones.
    """
    if data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        raise BadWave("no WAV")
    rate = channels = 0
    at = 12
    while at + 8 <= len(data):
        name, size = data[at : at + 4], struct.unpack_from("<I", data, at + 4)[0]
        body = data[at + 8 : at + 8 + size]
        if name == b"fmt ":
            rate, channels = _format(body)
        elif name == b"data":
            return _samples(body, channels), rate
        at += 8 + size + size % 2
    raise BadWave("no samples")


def _format(body: bytes) -> tuple[int, int]:
    if len(body) < 16:
        raise BadWave("a short header")
    kind, channels, rate, _, _, bits = struct.unpack_from("<HHIIHH", body)
    if kind not in _PCM or bits != 16 or not channels or not rate:
        raise BadWave(f"format {kind}, {bits} bits, {channels} channels, {rate} Hz")
    return rate, channels


def _samples(body: bytes, channels: int) -> Samples:
    if not channels:
        raise BadWave("samples before their format")
    values = np.frombuffer(body[: len(body) // (2 * channels) * 2 * channels], dtype="<i2")
    mixed: Samples = values.reshape(-1, channels).mean(axis=1).astype(np.float32)
    return mixed * np.float32(1 / 32_768)


def trimmed(samples: Samples, rate: int) -> Samples:
    """Without the silence at both ends, but for a short margin that is faded; empty where all is silent."""
    loud = np.flatnonzero(np.abs(samples) > SILENCE)
    if not len(loud):
        return samples[:0]
    margin = round(MARGIN_S * rate)
    begin, end = max(0, loud[0] - margin), min(len(samples), loud[-1] + 1 + margin)
    cut = samples[begin:end].copy()
    ramp = min(margin, len(cut) // 2)
    slope = np.linspace(0, 1, ramp, dtype=np.float32)
    cut[:ramp] *= slope
    cut[len(cut) - ramp :] *= slope[::-1]
    return cut
