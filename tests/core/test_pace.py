from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_player.core.pace import height, place, rep_at
from rehab_player.core.routine import Phase

DROP = (Phase("up", 2_000), Phase("down", 3_000), Phase("bottom", 1_000))


@pytest.mark.parametrize(
    ("at", "expected"),
    [(0, 0.0), (1_000, 0.5), (2_000, 1.0), (3_500, 0.5), (5_000, 0.0), (5_999, 0.0), (6_000, 0.0)],
)
def test_a_heel_drop_rises_in_two_seconds_and_sinks_in_three(at: int, expected: float) -> None:
    assert height(DROP, at) == pytest.approx(expected)


def test_the_middle_of_a_phase_is_slow_at_its_ends() -> None:
    assert height(DROP, 500) == pytest.approx(0.1464, abs=1e-4)


def test_doming_glides_up_before_it_holds() -> None:
    doming = (Phase("top", 5_000), Phase("down", 2_000))
    assert [round(height(doming, at), 2) for at in (0, 500, 1_000, 4_000, 5_000, 6_000)] == [
        0,
        0.5,
        1,
        1,
        1,
        0.5,
    ]


def test_a_phase_of_another_name_stays_where_the_one_before_ended() -> None:
    tempo = (Phase("up", 1_000), Phase("squeeze", 1_000), Phase("down", 1_000))
    assert height(tempo, 1_500) == 1.0


def test_the_place_within_a_repetition() -> None:
    assert place(DROP, 4_999) == (1, 2_999, 1)
    assert place(DROP, 5_000) == (2, 0, 1_000)
    assert place(DROP, 6_000) == (2, 1_000, 0)


def test_the_last_repetition_ends_in_itself() -> None:
    assert rep_at(DROP, 6_000, 3, 18_000)[:4] == (3, 6_000, 2, 0)
    assert rep_at(DROP, 6_000, None, 18_000)[:4] == (4, 0, 0, 2_000)
    assert rep_at(None, 4_000, 5, 5_000) == (2, 1_000, None, 3_000, 0.0)


_NAMES = st.sampled_from(["up", "down", "top", "bottom", "raise", "lower", "hold", "squeeze"])
_TEMPOS = st.lists(st.builds(Phase, _NAMES, st.integers(500, 5_000)), min_size=1, max_size=5)


@given(_TEMPOS)
def test_the_body_never_jumps_not_even_from_one_repetition_to_the_next(tempo: list[Phase]) -> None:
    rep_ms = sum(phase.ms for phase in tempo)
    heights = [height(tempo, at % rep_ms) for at in range(0, 2 * rep_ms + 10, 10)]
    assert all(0 <= h <= 1 for h in heights)
    assert all(abs(a - b) < 0.05 for a, b in pairwise(heights))
