"""The timeline strip: where its blocks stand, how they differ, and the playhead."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QRectF
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter
from PySide6.QtWidgets import QToolTip

from rehab_player.core.flatten import flatten
from rehab_player.core.timeline import Kind, Segment
from rehab_player.ui.widgets.strip import Strip
from rehab_player.ui.widgets.strip_blocks import GAP, LEAST, blocks, notches
from rehab_player.ui.widgets.strip_paint import paint_strip
from rehab_player.ui.widgets.tip import plain_tip
from tests.ui.player.samples import HEEL_DROPS, MOBILITY, OWN_PACE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rehab_player.ui.theme import Theme

LENGTHS = st.lists(st.one_of(st.none(), st.integers(100, 3_600_000)), min_size=1, max_size=400)


def segments_of(lengths: list[int | None]) -> list[Segment]:
    return [
        Segment(index=i, start_ms=0, duration_ms=ms, kind=Kind.SETUP if ms is None else Kind.HOLD, name="x")
        for i, ms in enumerate(lengths)
    ]


@given(LENGTHS, st.integers(100, 1302))
def test_blocks_fill_the_strip_in_order(lengths: list[int | None], width: int) -> None:
    found = blocks(segments_of(lengths), width, 26)
    assert len(found) == len(lengths)
    assert found[0].x == 0
    assert found[-1].right == pytest.approx(width)
    assert all(a.right <= b.x + 1e-6 for a, b in pairwise(found))
    assert all(block.width >= 0 for block in found)


@given(st.lists(st.integers(1_000, 600_000), min_size=1, max_size=60))
def test_with_room_every_block_can_be_seen(lengths: list[int]) -> None:
    found = blocks(segments_of(list(lengths)), 1302, 26)
    assert all(block.width > LEAST * 0.8 for block in found)
    assert all(b.x - a.right == pytest.approx(GAP) for a, b in pairwise(found))


def test_longer_is_wider() -> None:
    one, two, three = blocks(segments_of([60_000, 120_000, 60_000]), 404, 26)
    assert (one.width, two.width, three.width) == (100, 200, 100)


def test_shapes_tell_the_kinds_apart() -> None:
    timeline = flatten(MOBILITY)
    heights = {
        s.kind: b.height for s, b in zip(timeline.segments, blocks(timeline.segments, 1302, 26), strict=True)
    }
    assert heights == {Kind.SETUP: 0.36, Kind.MOVE: 1.0, Kind.SWITCH: 0.66, Kind.HOLD: 1.0, Kind.REST: 0.36}


def test_a_wait_is_tall_and_narrow() -> None:
    timeline = flatten(HEEL_DROPS)
    wait = blocks(timeline.segments, 1302, 26)[0]
    assert wait.height == 1.0
    assert wait.width == pytest.approx(0.32 * 26, abs=0.1)


def test_repetitions_are_marked_where_there_is_room() -> None:
    timeline = flatten(HEEL_DROPS)
    wide = blocks(timeline.segments, 1302, 26)
    assert len(notches(timeline.segments[1], wide[1])) == 14
    narrow = blocks(timeline.segments, 300, 14)
    assert notches(timeline.segments[1], narrow[1]) == ()


def test_ten_thousand_segments(theme: Theme, qtbot: QtBot) -> None:
    strip = Strip(theme, height=26, ground="canvas", playhead=True)
    qtbot.addWidget(strip)
    strip.resize(1302, 34)
    strip.set_segments(segments_of([1_000] * 10_000))
    strip.show_position(9_999, 0.5)
    assert strip.grab().width() == 1302


def test_done_is_full_and_coming_is_pale(theme: Theme, qtbot: QtBot) -> None:
    strip = Strip(theme, height=26, ground="canvas", playhead=True)
    qtbot.addWidget(strip)
    strip.resize(1302, 34)
    timeline = flatten(MOBILITY)
    strip.set_segments(timeline.segments)
    strip.show_position(8, 0.5)
    picture = strip.grab().toImage()
    block = strip.block_rect(8)
    full, pale = theme.color("k_hold"), theme.mix("k_hold", "canvas", 0.62)
    assert _near(picture.pixelColor(int(block.x()) + 20, int(block.center().y())), full)
    assert _near(picture.pixelColor(int(block.right()) - 20, int(block.center().y())), pale)
    assert _near(picture.pixelColor(int(block.center().x()), int(block.center().y())), theme.color("ink"))


def test_a_wait_is_hollow_until_it_is_done(theme: Theme, qtbot: QtBot) -> None:
    strip = Strip(theme, height=26, ground="canvas", playhead=True)
    qtbot.addWidget(strip)
    strip.resize(1302, 34)
    strip.set_segments(flatten(HEEL_DROPS).segments)
    inside = strip.block_rect(0).center().toPoint() + QPoint(-3, 6)
    seen = []
    for index in (0, 1):
        strip.show_position(index, 0.5)
        seen.append(strip.grab().toImage().pixelColor(inside))
    assert _near(seen[1], theme.color("k_setup"))
    assert not _near(seen[0], theme.color("k_setup"))


def test_the_playhead_moves_in_whole_px(theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    strip = Strip(theme, height=26, ground="canvas", playhead=True)
    qtbot.addWidget(strip)
    strip.resize(1302, 34)
    strip.set_segments(flatten(HEEL_DROPS).segments)
    strip.show_position(1, 0.5)
    updates: list[tuple[int, ...]] = []
    monkeypatch.setattr(strip, "update", lambda *rect: updates.append(rect))
    strip.show_position(1, 0.5001)
    assert updates == []
    strip.show_position(1, 0.52)
    assert len(updates) == 1
    assert updates[0][2] < 40


def test_a_block_is_told_as_plain_text(theme: Theme, qtbot: QtBot) -> None:
    strip = Strip(theme, height=20, describe=lambda segment: f"<b>{segment.name}</b>")
    qtbot.addWidget(strip)
    strip.resize(600, 20)
    strip.set_segments(flatten(OWN_PACE).segments)
    strip.show()
    place = strip.block_rect(15).center().toPoint()
    assert strip.block_at(place.x()) == 15
    strip.event(QHelpEvent(QEvent.Type.ToolTip, place, strip.mapToGlobal(place)))
    assert QToolTip.text() == "<span>&lt;b&gt;Legs up&lt;/b&gt;</span>" == plain_tip("<b>Legs up</b>")
    QToolTip.hideText()


def test_a_strip_in_a_list_is_in_full_colours(theme: Theme) -> None:
    picture = QImage(384, 14, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(theme.color("surface"))
    painter = QPainter(picture)
    paint_strip(painter, QRectF(0, 0, 384, 14), flatten(MOBILITY), theme)
    painter.end()
    hold = blocks(flatten(MOBILITY).segments, 384, 14)[8]
    assert _near(picture.pixelColor(int(hold.x + hold.width / 2), 7), theme.color("k_hold"))


def _near(a: QColor, b: QColor) -> bool:
    return max(abs(a.red() - b.red()), abs(a.green() - b.green()), abs(a.blue() - b.blue())) <= 6
