from __future__ import annotations

import numpy as np
import pytest

from rehab_player.audio.samples import A_MS
from tests.audio.listening import errors_ms, onsets_ms


def test_onsets_are_found_after_silence_only() -> None:
    samples = np.zeros(3_000 * A_MS, dtype=np.int16)
    for at_ms, length_ms in ((100, 50), (170, 50), (1_000, 10), (2_000, 500)):
        samples[at_ms * A_MS : (at_ms + length_ms) * A_MS] = 5_000
    assert onsets_ms(samples).tolist() == [100, 1_000, 2_000]


def test_errors_are_what_is_left_after_the_common_offset() -> None:
    heard = np.array([3.0, 512.0, 1_012.0, 1_514.0, 2_012.0])
    assert errors_ms(heard, [0, 500, 1_000, 1_500]).tolist() == pytest.approx([0, 0, 2, 0])


def test_a_missing_sound_shows_as_a_large_error() -> None:
    assert np.abs(errors_ms(np.array([0.0, 500.0, 1_500.0]), [0, 500, 1_000, 1_500])).max() >= 250


def test_nothing_heard_is_told() -> None:
    with pytest.raises(ValueError, match="nothing"):
        errors_ms(np.array([]), [0])
