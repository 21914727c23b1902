from __future__ import annotations

import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from rehab_player.audio.mixer import DUCK_MS, DUCKED, KNEE, Bus, Gains, Mixer, Recorded, Sound, limited
from rehab_player.audio.samples import A_MS
from rehab_player.audio.speech import SPEECH_LEVEL
from rehab_player.audio.tones import PACE_LEVEL, STRUCK_LEVEL

FULL = Gains(1.0, 1.0)


def sound(start: int, *values: float, bus: Bus = Bus.STRUCK) -> Sound:
    return Sound(start, Recorded(np.array(values, dtype=np.float32)), bus)


def flat(start: int, count: int, level: float, bus: Bus) -> Sound:
    return Sound(start, Recorded(np.full(count, level, dtype=np.float32)), bus)


def test_a_sound_begins_at_its_sample_and_nowhere_else() -> None:
    read = Mixer([sound(1_000, 0.5, 0.25)]).read(998, 6, FULL)
    np.testing.assert_allclose(read, [0, 0, 0.5, 0.25, 0, 0])


def test_sounds_that_overlap_add_up() -> None:
    read = Mixer([sound(10, 0.25, 0.25), sound(11, 0.5)]).read(10, 3, FULL)
    np.testing.assert_allclose(read, [0.25, 0.75, 0])


def test_volumes_are_factors_for_tones_and_for_speech() -> None:
    both = Mixer([sound(0, 0.5), sound(5, 0.5, bus=Bus.SPEECH)])
    np.testing.assert_allclose(both.read(0, 6, Gains(0.5, 0.0)), [0.25, 0, 0, 0, 0, 0])
    np.testing.assert_allclose(both.read(0, 6, Gains(0.0, 0.2)), [0, 0, 0, 0, 0, 0.1], rtol=1e-6)


sounds = st.lists(
    st.builds(
        flat,
        st.integers(0, 30_000),
        st.integers(1, 9_000),
        st.floats(-0.875, 0.875, width=32),
        st.sampled_from(Bus),
    ),
    max_size=12,
)


@given(sounds=sounds, cuts=st.lists(st.integers(0, 40_000), max_size=8))
def test_blocks_of_any_size_join_to_the_same(sounds: list[Sound], cuts: list[int]) -> None:
    mixer = Mixer(sounds)
    edges = [0, *sorted(cuts), 40_000]
    parts = [mixer.read(first, last - first, FULL) for first, last in itertools.pairwise(edges)]
    np.testing.assert_array_equal(np.concatenate(parts), mixer.read(0, 40_000, FULL))


@given(sounds=sounds)
def test_adding_one_by_one_is_the_same_as_all_at_once(sounds: list[Sound]) -> None:
    growing = Mixer()
    for one in sounds:
        growing.add(one)
    np.testing.assert_allclose(growing.read(0, 40_000, FULL), Mixer(sounds).read(0, 40_000, FULL), atol=1e-6)


@given(sounds=sounds, place=st.integers(0, 40_000))
def test_what_is_over_can_be_forgotten(sounds: list[Sound], place: int) -> None:
    mixer = Mixer(sounds)
    before = mixer.read(place, 40_000, FULL)
    mixer.forget_before(place)
    np.testing.assert_array_equal(mixer.read(place, 40_000, FULL), before)
    assert all(one.end + DUCK_MS * A_MS > place for one in mixer.sounds)


@given(sounds=sounds)
def test_nothing_is_ever_clipped(sounds: list[Sound]) -> None:
    assert np.abs(Mixer(sounds).read(0, 40_000, FULL)).max() <= 1


def test_the_limiter_leaves_usual_levels_alone_and_keeps_order_above() -> None:
    usual = np.array([-KNEE, -0.3, 0, 0.3, KNEE], dtype=np.float32)
    np.testing.assert_array_equal(limited(usual), usual)
    loud = limited(np.array([KNEE, 0.9, 1.2, 1.6], dtype=np.float32))
    assert (np.diff(loud) > 0).all()
    assert loud[-1] < 1


def test_a_start_tone_a_pace_tone_and_a_text_together_stay_below_full_scale_unlimited() -> None:
    """Budgeted, so that nothing is bent at full volume beyond a tenth above the knee."""
    assert STRUCK_LEVEL + PACE_LEVEL * DUCKED + SPEECH_LEVEL < 1
    assert STRUCK_LEVEL + PACE_LEVEL < KNEE
    assert PACE_LEVEL * DUCKED + SPEECH_LEVEL < KNEE


def test_pace_tones_step_back_for_speech_gently_and_struck_tones_never() -> None:
    ramp = DUCK_MS * A_MS
    speech = flat(20_000, 5_000, 0.0, Bus.SPEECH)
    pace = Mixer([flat(0, 60_000, 0.1, Bus.PACE), speech]).read(0, 60_000, FULL)
    np.testing.assert_allclose(pace[: 20_000 - ramp], 0.1)
    np.testing.assert_allclose(pace[20_000:25_000], 0.1 * DUCKED, rtol=1e-5)
    np.testing.assert_allclose(pace[25_000 + ramp :], 0.1)
    assert np.abs(np.diff(pace)).max() < 0.1 / ramp
    struck = Mixer([flat(0, 60_000, 0.1, Bus.STRUCK), speech]).read(0, 60_000, FULL)
    np.testing.assert_allclose(struck, 0.1)
