from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import numpy as np
import pytest

from rehab_player.audio.fitting import Verdict, Wording
from rehab_player.audio.samples import A_MS, FULL_SCALE
from rehab_player.audio.speech import FAILURES_TO_GIVE_UP, SPEECH_LEVEL, Kept, Library, Manner, Reader
from rehab_player.audio.voices import SpeechFailed
from tests.audio.stories import hum, wave_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rehab_player.core.sound import Choice

LIMIT_S = 10


class Hummer:
    """A voice that hums 10 ms for each letter at 160 words a minute, and fails on command."""

    name = "hummer"

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, int]] = []
        self.fails: Callable[[str], bool] = lambda text: False

    def render(self, text: str, voice: str, words_a_minute: int) -> bytes:
        self.asked.append((text, voice, words_a_minute))
        if self.fails(text):
            raise SpeechFailed("on command")
        return wave_bytes(hum(len(text) * 1_600 // words_a_minute))

    def choices(self) -> tuple[Choice, ...]:
        return ()


class Waiting:
    """Counts what becomes ready, and waits for a number of it."""

    def __init__(self) -> None:
        self._ready = threading.Semaphore(0)

    def note(self) -> None:
        self._ready.release()

    def wait(self, count: int) -> None:
        for _ in range(count):
            assert self._ready.acquire(timeout=LIMIT_S)


@pytest.fixture
def voice() -> Hummer:
    return Hummer()


@pytest.fixture
def ready() -> Waiting:
    return Waiting()


@pytest.fixture
def library(voice: Hummer, ready: Waiting) -> Iterator[Library]:
    made = Library(Reader(voice), ready.note, rest_s=0.0)
    yield made
    made.close()


def test_a_reader_gives_samples_at_our_rate_and_the_level_of_speech(voice: Hummer) -> None:
    pcm = Reader(voice).read(Wording("ten letter"), Manner("en-gb", 160))
    assert voice.asked == [("ten letter", "en-gb", 160)]
    assert len(pcm) == pytest.approx(100 * A_MS, rel=0.05)
    assert np.abs(pcm).max() == pytest.approx(SPEECH_LEVEL * FULL_SCALE, abs=2)


def test_a_reader_says_numbers_in_words_and_speeds_up(voice: Hummer) -> None:
    Reader(voice).read(Wording("30s", 1.25), Manner("", 160))
    assert voice.asked == [("30 seconds", "", 200)]


@pytest.mark.parametrize("answer", [b"", b"no wave", wave_bytes(np.zeros(500, dtype=np.int16))])
def test_an_answer_without_sound_is_a_failure(answer: bytes) -> None:
    class Odd(Hummer):
        def render(self, text: str, voice: str, words_a_minute: int) -> bytes:
            return answer

    with pytest.raises(SpeechFailed):
        Reader(Odd()).read(Wording("a"), Manner())


def test_a_text_is_unknown_until_it_is_rendered_and_then_kept(
    library: Library, voice: Hummer, ready: Waiting
) -> None:
    wording = Wording("heel drop")
    assert library.samples(wording) is Verdict.UNKNOWN
    assert library.length_ms(wording) is Verdict.UNKNOWN
    library.want(wording, 0)
    ready.wait(1)
    assert isinstance(library.samples(wording), np.ndarray)
    length = library.length_ms(wording)
    assert isinstance(length, int)
    assert 80 <= length <= 120
    library.want(wording, 0)
    library.want(Wording("next"), 0)
    ready.wait(1)
    assert [asked[0] for asked in voice.asked] == ["heel drop", "next"]


def test_texts_are_rendered_in_the_order_in_which_they_are_due(voice: Hummer, ready: Waiting) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def hold(text: str) -> bool:
        if text == "first":
            begun.set()
            assert go_on.wait(LIMIT_S)
        return False

    voice.fails = hold
    library = Library(Reader(voice), ready.note)
    library.want(Wording("first"), 0)
    assert begun.wait(LIMIT_S)
    for due, word in ((3_000, "late"), (1_000, "soon"), (2_000, "then")):
        library.want(Wording(word), due)
    assert library.samples(Wording("soon")) is Verdict.UNKNOWN  # answers at once though the voice hangs
    go_on.set()
    ready.wait(4)
    library.close()
    assert [asked[0] for asked in voice.asked] == ["first", "soon", "then", "late"]


def test_another_manner_is_another_rendering(library: Library, ready: Waiting) -> None:
    library.want(Wording("word"), 0)
    ready.wait(1)
    library.use(Manner("", 200))
    assert library.samples(Wording("word")) is Verdict.UNKNOWN
    library.use(Manner("", 160))
    assert isinstance(library.samples(Wording("word")), np.ndarray)


def test_one_text_that_fails_takes_no_other_with_it(library: Library, voice: Hummer, ready: Waiting) -> None:
    voice.fails = lambda text: text == "bad"
    for word in ("bad", "good"):
        library.want(Wording(word), 0)
    ready.wait(2)
    assert library.samples(Wording("bad")) is Verdict.UNSPEAKABLE
    assert isinstance(library.samples(Wording("good")), np.ndarray)
    assert library.works


def test_a_voice_that_keeps_failing_is_given_up_and_tried_again_later(voice: Hummer, ready: Waiting) -> None:
    voice.fails = lambda text: True
    library = Library(Reader(voice), ready.note, rest_s=0.2)
    for number in range(FAILURES_TO_GIVE_UP):
        library.want(Wording(f"text {number}"), number)
    ready.wait(FAILURES_TO_GIVE_UP)
    assert not library.works
    assert library.samples(Wording("another")) is Verdict.UNSPEAKABLE
    ready.wait(1)  # the rest is over
    voice.fails = lambda text: False
    library.want(Wording("text 0"), 0)
    ready.wait(1)
    assert library.works
    assert isinstance(library.samples(Wording("text 0")), np.ndarray)
    library.close()


def test_what_is_kept_is_bounded_and_the_least_used_goes_first() -> None:
    kept = Kept(limit=250)
    keys = [(Wording(word), Manner()) for word in "abc"]
    for key in keys[:2]:
        kept.put(key, np.zeros(50, dtype=np.int16))
    kept.get(keys[0])
    kept.put(keys[2], np.zeros(50, dtype=np.int16))
    assert [key in kept for key in keys] == [True, False, True]
