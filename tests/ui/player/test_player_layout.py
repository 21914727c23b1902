"""The layout: the tables of the three sizes, and that nothing overlaps at any other."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_player.ui.player.layout import PlayerLayout, Rect, form_of, number_layout, player_layout
from rehab_player.ui.player.tables import Form

WIDE = {
    "header": (32, 17, 1302, 40),
    "strip": (32, 64, 1302, 34),
    "stage": (32, 118, 552, 464),
    "words": (616, 118, 718, 464),
    "name": (616, 113, 718, 46),
    "state": (616, 174, 718, 69),
    "number": (610, 258, 724, 206),
    "pace": (616, 472, 718, 110),
    "cue": (32, 594, 552, 74),
    "next": (616, 594, 718, 74),
    "controls": (32, 686, 1302, 60),
}
COMPACT = {
    "header": (24, 14, 976, 38),
    "strip": (24, 60, 976, 30),
    "stage": (24, 110, 390, 422),
    "words": (438, 110, 562, 422),
    "state": (438, 159, 562, 57),
    "number": (433, 230, 567, 176),
    "controls": (24, 628, 976, 54),
}
SMALL = {
    "header": (16, 8, 651, 28),
    "strip": (16, 38, 651, 22),
    "stage": (16, 70, 226, 212),
    "words": (258, 70, 409, 212),
    "name": None,
    "state": (258, 70, 409, 38),
    "number": (255, 120, 412, 96),
    "pace": (258, 222, 409, 60),
    "next": None,
    "controls": (16, 330, 651, 44),
}
CASES = [((1366, 768), WIDE), ((1024, 700), COMPACT), ((683, 384), SMALL)]
SIZES = st.tuples(st.integers(640, 3840), st.integers(360, 2160))


@pytest.mark.parametrize(("size", "table"), CASES)
def test_stands_as_drawn(size: tuple[int, int], table: dict[str, tuple[int, ...] | None]) -> None:
    layout = player_layout(*size, 14)
    assert {name: getattr(layout, name) for name in table} == table


def test_fonts_as_drawn() -> None:
    wide, compact, small = (player_layout(*size, 14).fonts for size, _ in CASES)
    assert (wide.word, wide.tag, wide.count, wide.step, wide.cue, wide.next) == (51, 47, 58, 35, 30, 27)
    assert (compact.word, compact.tag, compact.count, compact.step) == (42, 39, 44, 30)
    assert (small.word, small.tag, small.count, small.cue) == (28, 26, 32, 19)


@pytest.mark.parametrize(
    ("size", "form"),
    [
        ((1366, 768), Form.WIDE),
        ((1200, 768), Form.WIDE),
        ((1199, 768), Form.COMPACT),
        ((1024, 700), Form.COMPACT),
        ((900, 560), Form.WIDE),
        ((900, 559), Form.SMALL),
        ((3840, 2160), Form.WIDE),
    ],
)
def test_form_follows_the_window(size: tuple[int, int], form: Form) -> None:
    assert form_of(*size) is form


@given(SIZES, st.integers(9, 24), st.floats(0, 4000))
def test_nothing_overlaps_or_leaves_the_window(size: tuple[int, int], base: int, number: float) -> None:
    layout = player_layout(*size, base, number_width=number)
    parts = _parts(layout)
    for name, rect in parts.items():
        assert rect.width > 0, name
        assert rect.height > 0, name
        assert rect.x >= 0, name
        assert rect.y >= 0, name
        assert rect.right <= size[0], name
        assert rect.bottom <= size[1], name
    for (one, a), (other, b) in combinations(parts.items(), 2):
        assert not _overlap(a, b), (one, a, other, b)


@given(SIZES, st.integers(9, 24))
def test_texts_for_the_hand_keep_the_base_font(size: tuple[int, int], base: int) -> None:
    fonts = player_layout(*size, base).fonts
    assert min(fonts.routine, fonts.sound, fonts.time, fonts.left, fonts.control) >= base


@given(SIZES, st.sampled_from((2.0, 3.51, 4.51)), st.floats(0.6, 1.0), st.floats(0, 600))
def test_number_and_counts_share_their_band(
    size: tuple[int, int], cells: float, ratio: float, counts: float
) -> None:
    layout = player_layout(*size, 14)
    number = number_layout(layout, cells, ratio, counts)
    assert number.rect.x >= layout.number.x
    assert number.rect.right <= layout.number.right
    assert number.digit <= layout.number.height
    if number.counts is not None:
        assert number.counts.x >= number.rect.right
        assert number.counts.right == layout.number.right


def test_number_is_a_quarter_of_the_window() -> None:
    for size, _ in CASES:
        layout = player_layout(*size, 14)
        assert number_layout(layout, 2, 0.8, 180).digit >= 0.25 * size[1]


def test_counts_move_up_when_the_number_would_be_too_small() -> None:
    layout = player_layout(1366, 768, 14)
    beside = number_layout(layout, 3.51, 0.8, 150)
    assert beside.counts is not None
    assert 192 <= beside.digit < 206
    assert number_layout(layout, 3.51, 0.8, 250).counts is None
    assert number_layout(layout, 3.51, 0.8, 250, movable=False).digit < 192


def test_stage_gives_way_to_a_long_number() -> None:
    usual = player_layout(1024, 700, 14)
    long = player_layout(1024, 700, 14, number_width=632)
    assert long.words.width >= 632 > usual.words.width
    assert long.stage.width >= 0.22 * 1024


def _parts(layout: PlayerLayout) -> dict[str, Rect]:
    parts = {
        "header": layout.header,
        "strip": layout.strip,
        "stage": layout.stage,
        "state": layout.state,
        "number": layout.number,
        "pace": layout.pace,
        "cue": layout.cue,
        "controls": layout.controls,
    }
    if layout.name is not None:
        parts["name"] = layout.name
    if layout.next is not None:
        parts["next"] = layout.next
    return parts


def _overlap(a: Rect, b: Rect) -> bool:
    return a.x < b.right and b.x < a.right and a.y < b.bottom and b.y < a.bottom
