from __future__ import annotations

from itertools import combinations, pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_player.audio.samples import A_MS, RATE
from rehab_player.audio.tones import HIGH_HZ, LOW_HZ, PACE_LEVEL, SHAPES, STRUCK_LEVEL, PhaseWave, struck
from rehab_player.core.cues import ToneName
from rehab_player.core.pace import ease
from rehab_player.core.plan import BEAT_MS, FINISH_MS, HALFWAY_MS, REP_MS, START_MS, TICK_MS

USUAL_MS = {
    **START_MS,
    ToneName.FINISH: FINISH_MS,
    ToneName.TICK: TICK_MS,
    ToneName.HALFWAY: HALFWAY_MS,
    ToneName.REP: REP_MS,
    ToneName.BEAT: BEAT_MS,
}
STEEPEST = 0.28
"""What the highest tone, a tick, moves at most from sample to sample, as a share of its level."""


def pitch(samples: np.ndarray, at_ms: float, window_ms: float = 60) -> float:
    """The frequency round a moment, from the zero crossings upwards."""
    begin = round((at_ms - window_ms / 2) * A_MS)
    part = samples[begin : begin + round(window_ms * A_MS)]
    ups = np.flatnonzero((part[:-1] < 0) & (part[1:] >= 0))
    exact = ups - part[ups] / (part[ups + 1] - part[ups])
    return float((len(exact) - 1) / (exact[-1] - exact[0]) * RATE)


def test_every_tone_but_the_phases_has_a_shape() -> None:
    assert set(SHAPES) == set(ToneName) - {ToneName.PHASE} == set(USUAL_MS)


@pytest.mark.parametrize("name", SHAPES)
def test_tones_last_as_told_start_and_end_at_zero_and_never_jump(name: ToneName) -> None:
    sound = struck(name, USUAL_MS[name])
    assert len(sound) == USUAL_MS[name] * A_MS
    assert sound[0] == 0
    assert abs(sound[-1]) < 1e-4
    assert np.abs(np.diff(sound)).max() < STEEPEST * STRUCK_LEVEL
    assert np.abs(sound).max() <= STRUCK_LEVEL + 1e-6


@given(name=st.sampled_from(list(SHAPES)), ms=st.integers(1, 5_000))
def test_tones_of_any_length_start_and_end_softly(name: ToneName, ms: int) -> None:
    sound = struck(name, ms)
    assert len(sound) == ms * A_MS
    assert sound[0] == 0
    assert abs(sound[-1]) < 1e-3
    assert np.isfinite(sound).all()


def test_tones_begin_to_be_heard_within_two_milliseconds() -> None:
    for name, ms in USUAL_MS.items():
        loud = np.flatnonzero(np.abs(struck(name, ms)) > 400 / 32_767)
        assert loud[0] <= 2 * A_MS, name


def test_tones_can_be_told_apart() -> None:
    """No two tones have alike spectra: each has most of its sound where the other has little."""

    def spectrum(name: ToneName) -> np.ndarray:
        padded = np.zeros(2 * RATE)
        padded[: USUAL_MS[name] * A_MS] = struck(name, USUAL_MS[name])
        power = np.abs(np.fft.rfft(padded)) ** 2
        bands = np.add.reduceat(power, np.arange(0, 4_000, 40))
        return np.asarray(bands / np.linalg.norm(bands))

    kinds = (ToneName.WORK, ToneName.REST, ToneName.SWITCH, ToneName.SETUP, ToneName.ASK, ToneName.FINISH)
    for one, other in combinations(kinds, 2):
        assert spectrum(one) @ spectrum(other) < 0.8, (one, other)


def test_the_finish_is_the_longest() -> None:
    assert max(USUAL_MS.values()) == USUAL_MS[ToneName.FINISH]


@pytest.mark.parametrize(("begin", "end"), [(0.0, 1.0), (1.0, 0.0), (1.0, 1.0), (0.0, 0.0)])
def test_the_pitch_of_a_phase_follows_the_movement(begin: float, end: float) -> None:
    wave = PhaseWave(begin, end, 3_000 * A_MS)
    sound = wave.read(0, wave.length)
    for at_ms in range(150, 2_900, 150):
        height = begin + (end - begin) * ease(at_ms / 3_000)
        assert pitch(sound, at_ms) == pytest.approx(LOW_HZ + (HIGH_HZ - LOW_HZ) * height, rel=0.01)


def test_phases_that_follow_each_other_meet_in_pitch() -> None:
    up, down = PhaseWave(0, 1, 2_000 * A_MS), PhaseWave(1, 0, 3_000 * A_MS)
    assert pitch(up.read(0, up.length), 1_900) == pytest.approx(
        pitch(down.read(0, down.length), 100), rel=0.02
    )


@given(ms=st.integers(100, 20_000), begin=st.sampled_from([0.0, 1.0]), end=st.sampled_from([0.0, 1.0]))
def test_phases_have_no_clicks(ms: int, begin: float, end: float) -> None:
    wave = PhaseWave(begin, end, ms * A_MS)
    sound = wave.read(0, wave.length)
    assert sound[0] == 0
    assert abs(sound[-1]) < 1e-4
    assert np.abs(np.diff(sound)).max() < STEEPEST * PACE_LEVEL
    assert np.abs(sound).max() <= PACE_LEVEL * 1.001


@given(cut=st.lists(st.integers(0, 96_000), max_size=6))
def test_a_phase_reads_the_same_however_it_is_cut_up(cut: list[int]) -> None:
    wave = PhaseWave(0, 1, 96_000)
    edges = [0, *sorted(cut), 96_000]
    parts = [wave.read(first, last) for first, last in pairwise(edges)]
    np.testing.assert_array_equal(np.concatenate(parts), wave.read(0, 96_000))
