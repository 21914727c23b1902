"""Nothing is cut off sideways: in a small window, at 200 % scale, with large system fonts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from script.gallery.person import copy_of
from script.gallery.visit import BASE_PX, application, visit
from tests.ui.reach.controls import controls, described, place_in_window, scroll_areas

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from script.gallery.scenes import Scene
    from script.gallery.visit import Visit

SIZES = ((1024, 700), (683, 384))
"""A small laptop's window, and what is left of 1366 by 768 px at 200 %."""
LARGER = 1.5
PATIENCE = 50
"""So often a busy machine may be asked again before its layout counts as done."""


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_is_cut_off_in_a_small_window(visited: Visit, size: tuple[int, int]) -> None:
    visited.window.resize(*size)
    visited.settle()
    _nothing_is_cut_off(visited)


@pytest.fixture
def larger(scene: Scene, stories: dict[str, Path], tmp_path: Path) -> Iterator[Visit]:
    """The program in this state, begun with a system font of 150 %."""
    app = application()
    font = QFont(app.font())
    font.setPixelSize(round(BASE_PX * LARGER))
    app.setFont(font)
    data = copy_of(stories[scene.story], tmp_path / "data")
    with visit(app, data.root, at=scene.at, sound_problem=scene.sound_problem) as visiting:
        scene.steps(visiting)
        yield visiting
    application()


def test_nothing_is_cut_off_with_larger_fonts(larger: Visit) -> None:
    _nothing_is_cut_off(larger)


def _nothing_is_cut_off(visited: Visit) -> None:
    found = _cut_off(visited)
    for _ in range(PATIENCE):
        if not found:
            break
        visited.settle()
        found = _cut_off(visited)
    assert not found, "\n".join(found)


def _cut_off(visited: Visit) -> list[str]:
    """What of the present layout reaches beyond the window, or beyond what scrolls."""
    window = visited.window.rect()
    outside = [
        f"{described(widget)} at {place_in_window(widget)}"
        for widget in controls(visited)
        if not (window.left() <= place_in_window(widget).left())
        or place_in_window(widget).right() > window.right()
    ]
    contents = [(area.widget(), area.viewport().width()) for area in scroll_areas(visited)]
    wide = [_widest(content) for content, room in contents if content and content.width() > room + 1]
    return outside + wide


def _widest(content: QWidget) -> str:
    """Which of the contents ask for too much room."""
    QApplication.processEvents()
    viewport = content.parentWidget()
    assert viewport is not None
    room = viewport.width()
    asking = [
        f"{described(child)} wants {child.minimumSizeHint().width()}"
        for child in content.findChildren(QWidget)
        if child.isVisible() and child.minimumSizeHint().width() > room * 0.8
    ]
    return f"{content.width()} px in {room} px\n" + "\n".join(asking)
