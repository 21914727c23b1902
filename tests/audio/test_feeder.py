from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_player.audio.anchor import STEP, STEP_READINGS, Anchor
from rehab_player.audio.feeder import AHEAD, DRIFT, FADE, QUIET, SPLICE, Feeder, spliced
from rehab_player.audio.samples import A_MS, RATE, to_pcm

if TYPE_CHECKING:
    from rehab_player.audio.samples import Pcm, Samples

TICK = 50 * A_MS


class Clicks:
    """A source with one full sample at each of these samples of the clock, or a steady level."""

    def __init__(self, *places: int, level: float = 0.0) -> None:
        self.places = list(places)
        self.level = level

    def read(self, first: int, count: int) -> Samples:
        read = np.full(count, self.level, dtype=np.float32)
        for place in self.places:
            if first <= place < first + count:
                read[place - first] = 0.5
        return read


class Tape:
    """A device that keeps what it hears, with a clock of its own that may run wrong and start late."""

    rewinds = True

    def __init__(self, begins: float = 0.0, ppm: float = 0.0, margin: int = 1_600) -> None:
        self.begins = begins
        self.speed = 1 + ppm / 1e6
        self._margin = margin
        self.samples = np.zeros(200 * RATE, dtype=np.int16)
        self.now = 0.0
        self.answers = True
        self.writes: list[tuple[int, int]] = []

    def reading(self) -> tuple[float, float] | None:
        return (self.now, self.place(self.now)) if self.answers else None

    def margin(self) -> int:
        return self._margin

    def write(self, place: int, pcm: Pcm) -> int:
        assert place >= self.place(self.now), "too late to be heard"
        self.writes.append((place, len(pcm)))
        self.samples[place : place + len(pcm)] = pcm
        return len(pcm)

    def place(self, clock: float) -> float:
        return (clock - self.begins) * self.speed

    def heard_at(self) -> list[float]:
        """The moments of the clock at which the clicks are heard."""
        return [float(place / self.speed + self.begins) for place in np.flatnonzero(self.samples > 9_000)]


def play(feeder: Feeder, tape: Tape, until: int, step: int = TICK) -> None:
    while tape.now < until:
        tape.now += step
        feeder.tick(tape.now)


def test_a_sample_is_heard_at_its_moment_wherever_the_stream_began() -> None:
    tape = Tape(begins=-7_654.0)
    play(Feeder(tape, Clicks(96_000, 150_001)), tape, 200_000)
    assert tape.heard_at() == [96_000, 150_001]


def test_only_silence_is_laid_before_the_anchor_is_known() -> None:
    tape = Tape()
    tape.answers = False
    feeder = Feeder(tape, Clicks(10_000))
    play(feeder, tape, 20_000)
    assert tape.writes == []
    assert not feeder.is_anchored


@pytest.mark.parametrize(("ppm", "worst_ms"), [(-200, 1.0), (-39, 0.5), (39, 0.5), (200, 1.0)])
def test_a_wrong_clock_is_put_right_in_the_silence(ppm: float, worst_ms: float) -> None:
    """Left alone, 200 ppm would be 24 ms after two minutes, and the 39 of a usual device 5 ms."""
    clicks = list(range(RATE, 120 * RATE, RATE // 2))
    tape = Tape(ppm=ppm)
    play(Feeder(tape, Clicks(*clicks)), tape, 121 * RATE)
    errors = np.array(tape.heard_at()) - clicks
    assert np.abs(errors).max() < worst_ms * A_MS


def test_nothing_is_put_right_while_something_sounds() -> None:
    tape = Tape(ppm=200)
    play(Feeder(tape, Clicks(level=0.2)), tape, 20 * RATE)
    heard = tape.samples[AHEAD : 19 * RATE]
    assert len(set(heard.tolist())) == 1


@given(drift=st.integers(-3_000, 3_000), seed=st.integers(0, 99), density=st.floats(0, 0.3))
def test_a_splice_changes_silence_alone(drift: int, seed: int, density: float) -> None:
    """What sounds comes out whole and in order, only later or earlier."""
    rng = np.random.default_rng(seed)
    loud = np.repeat(rng.random(100) < density, 50)
    samples = np.where(loud, rng.uniform(0.1, 1, 5_000), 0).astype(np.float32)
    count = len(samples) - SPLICE
    out, shift = spliced(samples, count, drift)
    assert len(out) == count
    assert abs(shift) <= min(abs(drift), SPLICE)
    assert shift == 0 or (shift > 0) == (drift > 0)
    if abs(drift) < DRIFT:
        assert shift == 0
    kept = samples[: count - shift]
    np.testing.assert_array_equal(out[np.abs(out) >= QUIET], kept[np.abs(kept) >= QUIET])


def test_the_zero_crossings_of_a_tone_are_no_silence() -> None:
    sine = 0.3 * np.sin(2 * np.pi * 440 * np.arange(5_000) / RATE).astype(np.float32)
    assert spliced(sine, 4_000, 50)[1] == 0


def test_a_changed_source_is_laid_over_what_is_not_heard_yet() -> None:
    tape, source = Tape(), Clicks(60_000)
    feeder = Feeder(tape, source)
    play(feeder, tape, 48_000)
    source.places = [58_000]
    feeder.relay(tape.now)
    play(feeder, tape, 96_000)
    assert tape.heard_at() == [58_000]


def test_an_unchanged_source_is_not_written_again() -> None:
    tape = Tape()
    feeder = Feeder(tape, Clicks(level=0.3))
    play(feeder, tape, 48_000)
    before = list(tape.writes)
    feeder.relay(tape.now)
    assert tape.writes == before


def test_a_cut_is_silent_within_fifty_milliseconds_and_fades() -> None:
    tape, source = Tape(margin=33 * A_MS), Clicks(level=0.5)
    feeder = Feeder(tape, source)
    play(feeder, tape, 48_000)
    source.level = 0.0
    feeder.relay(tape.now)
    silent = int(tape.now) + 50 * A_MS
    assert not tape.samples[silent : silent + AHEAD].any()
    fading = tape.samples[int(tape.now) : silent].astype(int)
    assert np.abs(np.diff(fading)).max() < 2 * 0.5 * 32_767 / FADE


def test_a_stream_that_begins_in_the_middle_of_a_sound_enters_it_softly() -> None:
    tape = Tape()
    feeder = Feeder(tape, Clicks(level=0.5))
    play(feeder, tape, 24_000)
    tape.now = 100_000.0
    play(feeder, tape, 110_000)
    begins = [place for place, _ in tape.writes if tape.samples[place - 1] == 0]
    assert len(begins) == 2
    for place in begins:
        entered = tape.samples[place : place + FADE].astype(int)
        assert np.abs(np.diff(entered, prepend=0)).max() < 2 * 0.5 * 32_767 / FADE


def test_after_being_held_up_too_long_the_stream_goes_on_at_its_right_moment() -> None:
    tape = Tape()
    feeder = Feeder(tape, Clicks(60_000, 120_000))
    play(feeder, tape, 24_000)
    tape.now = 100_000.0
    play(feeder, tape, 144_000)
    assert tape.heard_at() == [120_000]


def test_another_device_that_is_later_is_followed() -> None:
    tape = Tape()
    clicks = [n * RATE for n in range(1, 10)]
    feeder = Feeder(tape, Clicks(*clicks))
    play(feeder, tape, 4 * RATE)
    tape.begins += 9_600  # from now on everything is heard 200 ms later
    play(feeder, tape, 10 * RATE)
    assert tape.heard_at()[-4:] == clicks[-4:]


def test_sleep_of_the_machine_is_followed() -> None:
    tape = Tape()
    clicks = [RATE, 200 * RATE]
    feeder = Feeder(tape, Clicks(*clicks))
    play(feeder, tape, 2 * RATE)
    tape.begins += 190 * RATE  # the clock went on, the stream did not
    tape.now += 190 * RATE
    play(feeder, tape, 202 * RATE)
    assert tape.heard_at()[-1] == clicks[-1]


class OneWay(Tape):
    """A device that can only be added to, and is begun anew for anything else."""

    rewinds = False

    def __init__(self) -> None:
        super().__init__()
        self.end = 0
        self.began: list[float] = []

    def write(self, place: int, pcm: Pcm) -> int:
        if place < self.end:
            self.begins, self.end = self.now, 0
            self.began.append(self.now)
            self.samples[:] = 0
            return 0
        assert place == self.end
        room = int(self.place(self.now)) + AHEAD - self.end
        self.samples[place : place + max(0, min(room, len(pcm)))] = pcm[: max(0, room)]
        self.end += max(0, min(room, len(pcm)))
        return max(0, min(room, len(pcm)))


def test_a_device_without_rewinding_begins_anew_and_is_right_again() -> None:
    tape, source = OneWay(), Clicks(48_000, 60_000)
    feeder = Feeder(tape, source)
    play(feeder, tape, 40_000, step=20 * A_MS)
    source.places = [57_600, 96_000]
    feeder.relay(tape.now)
    assert len(tape.began) == 1
    play(feeder, tape, 120_000, step=20 * A_MS)
    assert tape.heard_at() == [57_600, 96_000]


def test_an_anchor_ignores_single_late_readings_and_takes_over_lasting_changes() -> None:
    anchor = Anchor()
    for value in (10, 10, 10, -3_000, 10, 11, 10, -4_000, 10, *[-500] * 5, *[10] * 20):
        anchor.observe(value)
    assert anchor.value == 10
    for _ in range(STEP_READINGS):
        anchor.observe(10 - STEP - 1)
    assert anchor.value == 10 - STEP - 1


def test_an_anchor_is_right_though_a_third_of_the_readings_are_late_in_bursts() -> None:
    rng = np.random.default_rng(7)
    anchor = Anchor()
    for number in range(2_000):
        late = rng.uniform(0, 480) if number % 15 < 5 else rng.uniform(0, 2)
        anchor.observe(0.04 * number - late)
        if number > 300:
            assert abs(anchor.value - 0.04 * number) < 0.1 * A_MS


def test_pcm_reaches_both_ends_of_its_scale() -> None:
    assert to_pcm(np.array([-1, 0, 1], dtype=np.float32)).tolist() == [-32_767, 0, 32_767]
