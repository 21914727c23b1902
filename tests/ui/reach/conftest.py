"""Every page and state of the real program, visited once, for the tests that go over all of them."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont

from script.gallery.person import copy_of
from script.gallery.scenes import STORIES, Scene, scenes
from script.gallery.visit import application, visit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from script.gallery.visit import Visit

SCENES = scenes()


@pytest.fixture(scope="session")
def stories(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The data folder of each story, not to be changed."""
    root = tmp_path_factory.mktemp("stories")
    for name, tell in STORIES.items():
        tell(root / name)
    return {name: root / name for name in STORIES}


@pytest.fixture(scope="module", autouse=True)
def other_tests_as_they_were(qapp: QApplication) -> Iterator[None]:
    """The tests of other rooms have the font, the zone and the language that they began with."""
    font, place, zone = QFont(qapp.font()), QLocale(), os.environ.get("TZ")
    yield
    qapp.setFont(font)
    QLocale.setDefault(place)
    if zone is None:
        os.environ.pop("TZ", None)
    else:
        os.environ["TZ"] = zone
    time.tzset()


@pytest.fixture(scope="module", params=SCENES, ids=lambda scene: scene.name)
def scene(request: pytest.FixtureRequest) -> Scene:
    found: Scene = request.param
    return found


@pytest.fixture(scope="module")
def visited(
    scene: Scene, stories: dict[str, Path], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Visit]:
    """The program in this state, in a window of 1366 by 768 px."""
    data = copy_of(stories[scene.story], tmp_path_factory.mktemp("visit") / "data")
    with visit(application(), data.root, at=scene.at, sound_problem=scene.sound_problem) as visiting:
        scene.steps(visiting)
        yield visiting
