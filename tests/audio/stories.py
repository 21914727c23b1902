"""Short ways to write down cues and voices, for stories as literals."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import numpy as np

from rehab_player.audio.fitting import Verdict, Wording
from rehab_player.audio.samples import A_MS
from rehab_player.core.cues import Glide, Speech, Tone, ToneName, Topic

if TYPE_CHECKING:
    from rehab_player.audio.samples import Pcm
    from rehab_player.core.schedule import Scheduled


def tone(at: int, name: ToneName = ToneName.TICK, ms: int = 90) -> Scheduled:
    return at, Tone(0, name, ms)


def phase(at: int, move: Glide, ms: int = 1_000) -> Scheduled:
    return at, Tone(0, ToneName.PHASE, ms, move)


def text(
    at: int, words: str, *shorter: str, ms: int = 500, room: int = 10_000, topic: Topic = Topic.NAME
) -> Scheduled:
    return at, Speech(0, words, ms, topic, room, shorter)


def wave_bytes(samples: Pcm, rate: int = 22_050, *, length: int | None = None, channels: int = 1) -> bytes:
    """A WAV as voices write it; `length` is what its header claims."""
    body = samples.astype("<i2").tobytes()
    claimed = len(body) if length is None else length
    form = struct.pack("<HHIIHH", 1, channels, rate, 2 * channels * rate, 2 * channels, 16)
    header = b"RIFF" + struct.pack("<I", claimed) + b"WAVE" + b"fmt " + struct.pack("<I", 16) + form
    return header + b"data" + struct.pack("<I", claimed) + body


def hum(ms: int, rate: int = 22_050, hz: float = 440.0, level: float = 0.3) -> Pcm:
    at = np.arange(ms * rate // 1_000) / rate
    return np.rint(level * 32_767 * np.sin(2 * np.pi * hz * at)).astype(np.int16)


class Lengths:
    """Texts whose real length is told beforehand, in ms; at a higher pace they are that much shorter."""

    def __init__(self, **lengths: int) -> None:
        self._lengths = lengths
        self.ready = True
        self.wanted: list[tuple[int, Wording]] = []

    def length_ms(self, wording: Wording) -> int | Verdict:
        if not self.ready:
            return Verdict.UNKNOWN
        length = self._lengths.get(wording.text)
        return Verdict.UNSPEAKABLE if length is None else round(length / wording.pace)

    def samples(self, wording: Wording) -> Pcm | Verdict:
        length = self.length_ms(wording)
        if isinstance(length, Verdict):
            return length
        return np.full(length * A_MS, 9_000, dtype=np.int16)

    def want(self, wording: Wording, due_ms: int) -> None:
        self.wanted.append((due_ms, wording))
