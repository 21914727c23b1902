from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rehab_player.audio.spots import TICK_ROOM_MS, spots
from rehab_player.core.cues import Glide, Speech, ToneName
from tests.audio.stories import phase, text, tone

RISE, STAY, FALL = Glide.RISE, Glide.STAY, Glide.FALL


def heights(*moves: Glide) -> list[tuple[float, float]]:
    return [spot.heights for spot in spots(phase(1_000 * n, move) for n, move in enumerate(moves))]


def test_a_phase_that_stays_is_where_the_one_before_ended() -> None:
    assert heights(RISE, STAY, FALL, STAY) == [(0, 1), (1, 1), (1, 0), (0, 0)]
    assert heights(FALL, STAY, RISE) == [(1, 0), (0, 0), (0, 1)]


def test_a_first_phase_that_stays_is_where_the_next_one_begins() -> None:
    assert heights(STAY, RISE) == [(0, 0), (0, 1)]
    assert heights(STAY, STAY, FALL) == [(1, 1), (1, 1), (1, 0)]


def test_phases_that_only_stay_are_low() -> None:
    assert heights(STAY, STAY) == [(0, 0), (0, 0)]


def test_the_phase_before_counts_only_where_it_has_just_ended() -> None:
    after_a_pause = spots([phase(0, RISE), phase(5_000, STAY), phase(6_000, RISE)])
    assert after_a_pause[1].heights == (0, 0)


def test_a_text_has_room_until_the_next_tick_or_text() -> None:
    laid = spots([text(0, "a", room=9_000), text(2_000, "b", room=9_000), tone(5_000)])
    assert [spot.room_ms for spot in laid] == [2_000, 3_000 - TICK_ROOM_MS, 0]


def test_other_tones_are_no_walls() -> None:
    assert spots([text(0, "a", room=900), tone(500, ToneName.HALFWAY)])[0].room_ms == 900


scheduled = st.one_of(
    st.builds(tone, st.integers(0, 20_000)),
    st.builds(phase, st.integers(0, 20_000), st.sampled_from(Glide)),
    st.builds(text, st.integers(0, 20_000), st.just("text"), room=st.integers(1, 9_000)),
)


@given(cues=st.lists(scheduled, max_size=30))
def test_no_text_has_room_beyond_a_tick_or_another_text(cues: list[tuple[int, object]]) -> None:
    laid = spots(cues)  # type: ignore[arg-type]
    assert sorted(at for at, _ in cues) == [spot.at_ms for spot in laid]
    for spot in laid:
        if isinstance(spot.cue, Speech):
            end = spot.at_ms + spot.room_ms
            later = [other for other in laid if other.at_ms > spot.at_ms]
            ticks = [o for o in later if not isinstance(o.cue, Speech) and o.cue.name is ToneName.TICK]
            assert all(end <= tick.at_ms for tick in ticks if tick.at_ms - TICK_ROOM_MS > spot.at_ms)
            assert all(end <= other.at_ms for other in later if isinstance(other.cue, Speech))
