from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_player.audio.fitting import FASTEST, Verdict, Wording, fit
from tests.audio.stories import Lengths

TEXTS = ("long", "short", "tiny")


def lengths() -> Lengths:
    return Lengths(long=2_000, short=1_000, tiny=400)


@pytest.mark.parametrize(
    ("room", "chosen"),
    [
        (2_000, Wording("long")),
        (1_999, Wording("short")),
        (1_000, Wording("short")),
        (999, Wording("tiny")),
        (400, Wording("tiny")),
        (399, Wording("tiny", 1.1)),
        (330, Wording("tiny", 1.25)),
        (319, Verdict.DROPPED),
        (0, Verdict.DROPPED),
    ],
)
def test_shorter_wordings_first_then_a_little_faster_then_nothing(room: int, chosen: object) -> None:
    assert fit(TEXTS, room, lengths().length_ms) == chosen


def test_a_text_without_shorter_wordings_is_speeded_up() -> None:
    assert fit(("long",), 1_900, lengths().length_ms) == Wording("long", 1.1)
    assert fit(("long",), 1_600, lengths().length_ms) == Wording("long", 1.25)


def test_what_is_not_rendered_yet_is_asked_for_first() -> None:
    texts = lengths()
    texts.ready = False
    assert fit(TEXTS, 100, texts.length_ms) == Wording("long")


def test_what_cannot_be_rendered_gives_way_to_what_can() -> None:
    assert fit(("unknown", "tiny"), 5_000, lengths().length_ms) == Wording("tiny")
    assert fit(("unknown",), 5_000, lengths().length_ms) is Verdict.DROPPED


@given(room=st.integers(0, 3_000), real=st.dictionaries(st.sampled_from(TEXTS), st.integers(1, 3_000)))
def test_what_is_chosen_always_fits(room: int, real: dict[str, int]) -> None:
    texts = Lengths(**real)
    chosen = fit(TEXTS, room, texts.length_ms)
    if isinstance(chosen, Wording):
        length = texts.length_ms(chosen)
        assert isinstance(length, int)
        assert length <= room
        assert 1 <= chosen.pace <= FASTEST
    else:
        assert all(length / FASTEST > room - 1 for length in real.values())
