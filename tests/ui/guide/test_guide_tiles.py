"""Tiles: as many columns as fit, level rows or packed columns, and a full last row."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from rehab_player.ui.guide.tiles import Tiles

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from pytestqt.qtbot import QtBot


def places(qtbot: QtBot, heights: list[int], width: int, *, level: bool) -> list[QRect]:
    """Where boxes of these heights come to stand in columns of at least 100 px, 10 apart, at most 3."""
    holder = QWidget()
    qtbot.addWidget(holder)
    tiles = Tiles(holder, least=100, most=3, gap=10, level=level)
    boxes = [QWidget() for _ in heights]
    for box, height in zip(boxes, heights, strict=True):
        box.setMinimumHeight(height)
        tiles.addWidget(box)
    holder.resize(width, tiles.heightForWidth(width))
    holder.show()
    found = [box.geometry() for box in boxes]
    assert max(place.bottom() for place in found) + 1 == holder.height()
    return found


@pytest.mark.parametrize(("width", "columns"), [(99, 1), (209, 1), (210, 2), (319, 2), (320, 3), (900, 3)])
def test_as_many_columns_as_fit_and_not_more_than_wanted(qtbot: QtBot, width: int, columns: int) -> None:
    found = places(qtbot, [20] * 3, width, level=True)
    assert len({place.x() for place in found}) == columns
    assert max(place.right() for place in found) < width


def test_a_row_begins_below_the_highest_of_the_row_above(qtbot: QtBot) -> None:
    found = places(qtbot, [20, 50, 20, 20], 210, level=True)
    assert [(place.x(), place.y()) for place in found] == [(0, 0), (110, 0), (0, 60), (110, 60)]


def test_a_last_row_that_is_not_full_is_stretched(qtbot: QtBot) -> None:
    found = places(qtbot, [20, 20, 20], 210, level=True)
    assert [place.width() for place in found] == [100, 100, 210]


def test_packed_tiles_go_on_in_the_shortest_column(qtbot: QtBot) -> None:
    found = places(qtbot, [80, 20, 20, 20], 210, level=False)
    assert [(place.x(), place.y()) for place in found] == [(0, 0), (110, 0), (110, 30), (110, 60)]
    assert {place.width() for place in found} == {100}
