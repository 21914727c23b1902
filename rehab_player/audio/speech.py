"""Texts as samples, rendered ahead of their moment and kept.

A `Reader` renders one text and waits for it. A `Library` does so in a thread of its own,
for whoever must not wait: it answers at once with what it has.
"""

from __future__ import annotations

import heapq
import threading
from collections import OrderedDict
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from rehab_player.audio.fitting import Verdict, Wording
from rehab_player.audio.resample import resampled
from rehab_player.audio.samples import A_MS, FULL_SCALE
from rehab_player.audio.spoken import spoken
from rehab_player.audio.voices import SpeechFailed, Voice
from rehab_player.audio.wave_bytes import BadWave, read_wave, trimmed

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab_player.audio.samples import Pcm

SPEECH_LEVEL = 0.53
"""The peak of every text at full volume."""
KEPT_BYTES = 10_000_000
"""How much rendered speech is kept: about a hundred seconds."""
FAILURES_TO_GIVE_UP = 3
REST_S = 20.0
"""How long a voice that failed again and again is left alone before it is asked anew."""


class Manner(NamedTuple):
    """Which voice, and how fast in words a minute."""

    voice: str = ""
    words_a_minute: int = 160


class Reader:
    """Renders texts with one voice."""

    def __init__(self, voice: Voice) -> None:
        self._voice = voice

    def read(self, wording: Wording, manner: Manner) -> Pcm:
        """The text as 16-bit samples at our rate, silence trimmed. Raises `SpeechFailed`."""
        said = spoken(wording.text)
        speed = round(manner.words_a_minute * wording.pace)
        try:
            samples, rate = read_wave(self._voice.render(said, manner.voice, speed))
        except BadWave as problem:
            raise SpeechFailed(str(problem)) from problem
        sound = resampled(trimmed(samples, rate), rate)
        peak = float(np.abs(sound).max(initial=0.0))
        if not peak:
            raise SpeechFailed("silence")
        pcm: Pcm = np.rint(sound * (SPEECH_LEVEL / peak * FULL_SCALE)).astype(np.int16)
        return pcm


class Kept:
    """Rendered texts up to a number of bytes; those not used for longest go first."""

    def __init__(self, limit: int = KEPT_BYTES) -> None:
        self._limit = limit
        self._size = 0
        self._items: OrderedDict[tuple[Wording, Manner], Pcm | None] = OrderedDict()

    def __contains__(self, key: tuple[Wording, Manner]) -> bool:
        return key in self._items

    def get(self, key: tuple[Wording, Manner]) -> Pcm | None:
        """The samples; None when the voice could not render it. Raises KeyError."""
        self._items.move_to_end(key)
        return self._items[key]

    def put(self, key: tuple[Wording, Manner], pcm: Pcm | None) -> None:
        self._drop(key)
        self._items[key] = pcm
        self._size += 0 if pcm is None else pcm.nbytes
        while self._size > self._limit and len(self._items) > 1:
            self._drop(next(iter(self._items)))

    def forget_failures(self) -> None:
        """Let texts that could not be rendered be tried again."""
        for key in [key for key, pcm in self._items.items() if pcm is None]:
            self._drop(key)

    def _drop(self, key: tuple[Wording, Manner]) -> None:
        gone = self._items.pop(key, None)
        self._size -= 0 if gone is None else gone.nbytes


class Library:
    """Answers at once, and renders what it does not have in a thread of its own.

    `on_ready` is called from that thread after each text, rendered or failed. `works` is
    False while the voice is given up on.
    """

    def __init__(self, reader: Reader, on_ready: Callable[[], None], rest_s: float = REST_S) -> None:
        self._reader = reader
        self._on_ready = on_ready
        self._rest_s = rest_s
        self._manner = Manner()
        self._kept = Kept()
        self._wanted: list[tuple[int, Wording, Manner]] = []
        self._failures = 0
        self._is_closed = False
        self._changed = threading.Condition()
        self._thread = threading.Thread(target=self._work, name="speech", daemon=True)
        self._thread.start()

    @property
    def works(self) -> bool:
        return self._failures < FAILURES_TO_GIVE_UP

    def use(self, manner: Manner) -> None:
        """Speak in this manner from now on."""
        with self._changed:
            self._manner = manner
            self._wanted.clear()

    def samples(self, wording: Wording) -> Pcm | Verdict:
        """The samples of a text, or UNKNOWN before it is rendered, or UNSPEAKABLE."""
        with self._changed:
            key = (wording, self._manner)
            if key not in self._kept:
                return Verdict.UNKNOWN if self.works else Verdict.UNSPEAKABLE
            pcm = self._kept.get(key)
            return Verdict.UNSPEAKABLE if pcm is None else pcm

    def length_ms(self, wording: Wording) -> int | Verdict:
        """How long the text really lasts, rounded up; otherwise as `samples`."""
        found = self.samples(wording)
        return found if isinstance(found, Verdict) else -(-len(found) // A_MS)

    def want(self, wording: Wording, due_ms: int) -> None:
        """Render this text; those due first come first."""
        with self._changed:
            if not any(item[1:] == (wording, self._manner) for item in self._wanted):
                heapq.heappush(self._wanted, (due_ms, wording, self._manner))
                self._changed.notify()

    def forget_wishes(self) -> None:
        """Render nothing more of what was wanted."""
        with self._changed:
            self._wanted.clear()

    def close(self) -> None:
        """End the thread after the text it is at."""
        with self._changed:
            self._is_closed = True
            self._changed.notify()

    def _work(self) -> None:
        while (item := self._next()) is not None:
            _, wording, manner = item
            if (wording, manner) in self._kept:
                continue
            try:
                pcm = self._reader.read(wording, manner)
            except SpeechFailed:
                pcm = None
            with self._changed:
                self._kept.put((wording, manner), pcm)
                self._failures = self._failures + 1 if pcm is None else 0
            self._on_ready()
            if not self.works:
                self._rest()

    def _next(self) -> tuple[int, Wording, Manner] | None:
        with self._changed:
            self._changed.wait_for(lambda: self._wanted or self._is_closed)
            return None if self._is_closed else heapq.heappop(self._wanted)

    def _rest(self) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._is_closed, self._rest_s)
            self._kept.forget_failures()
            self._failures = FAILURES_TO_GIVE_UP - 1  # one more failure, and it rests again
            self._wanted.clear()
        self._on_ready()
