from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_player.audio.resample import resampled
from rehab_player.audio.samples import RATE
from rehab_player.audio.wave_bytes import BadWave, read_wave, trimmed
from tests.audio.stories import hum, wave_bytes


def test_a_wave_is_read_with_its_rate() -> None:
    samples, rate = read_wave(wave_bytes(np.array([0, 16_384, -32_768], dtype=np.int16), 16_000))
    assert rate == 16_000
    np.testing.assert_allclose(samples, [0, 0.5, -1])


def test_the_length_that_a_pipe_claims_is_not_believed() -> None:
    samples, _ = read_wave(wave_bytes(hum(100), length=0x7FFFFFFF))
    assert len(samples) == 2_205


def test_two_channels_become_one() -> None:
    samples, _ = read_wave(wave_bytes(np.array([100, 300, -100, -300], dtype=np.int16), channels=2))
    np.testing.assert_allclose(samples * 32_768, [200, -200], rtol=1e-5)


@given(data=st.binary(max_size=200), cut=st.integers(0, 80))
def test_nothing_else_than_bad_wave_is_raised(data: bytes, cut: int) -> None:
    for candidate in (data, b"RIFF0000WAVE" + data, wave_bytes(hum(5))[:cut] + data):
        try:
            samples, rate = read_wave(candidate)
        except BadWave:
            continue
        assert rate > 0
        assert np.isfinite(samples).all()


def test_silence_at_both_ends_is_cut_off_and_the_edges_are_soft() -> None:
    sound = np.concatenate((np.zeros(5_000), hum(200) / 32_767, np.zeros(9_000))).astype(np.float32)
    cut = trimmed(sound, 22_050)
    assert len(cut) == pytest.approx(4_410 + 2 * 265, abs=20)
    assert cut[0] == cut[-1] == 0


def test_nothing_is_left_of_silence() -> None:
    assert len(trimmed(np.zeros(1_000, dtype=np.float32), 22_050)) == 0


@pytest.mark.parametrize("rate", [8_000, 16_000, 22_050, 24_000, 44_100, 96_000])
def test_resampling_is_true_to_a_sine_within_90_decibels(rate: int) -> None:
    hz, seconds = 997.0, 0.5
    at = np.arange(round(rate * seconds)) / rate
    fade = np.sin(np.pi * at / seconds) ** 2
    ours = np.arange(round(RATE * seconds)) / RATE
    wanted = np.sin(2 * np.pi * hz * ours) * np.sin(np.pi * ours / seconds) ** 2
    got = resampled((np.sin(2 * np.pi * hz * at) * fade).astype(np.float32), rate)
    assert len(got) == len(ours)
    assert 20 * np.log10(np.std(got - wanted) / np.std(wanted)) < -90


@given(count=st.integers(0, 5_000), rate=st.sampled_from([8_000, 11_025, 22_050, 44_100, 48_000]))
def test_resampling_keeps_the_length_in_time(count: int, rate: int) -> None:
    assert len(resampled(np.zeros(count, dtype=np.float32), rate)) == round(count * RATE / rate)


def test_a_rate_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="rate"):
        resampled(np.zeros(5, dtype=np.float32), 0)
