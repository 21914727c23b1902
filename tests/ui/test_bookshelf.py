"""Routines and figures as the window knows them, while their files change."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rehab_player.core.settings import Settings
from rehab_player.storage.folders import DataFolder
from rehab_player.ui.bookshelf import Bookshelf
from rehab_player.ui.settings_keeper import SettingsKeeper

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication

FIGURES = """\
format: 1
figures:
  bowing:
    hold: deep-squat
    frame: [-0.4, 0.6, -0.03, 1.1]
"""
ROUTINE = "format: 1\nname: Mine\nsteps:\n  - hold: Bow\n    for: 30s\n    figure: bowing\n"


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    made = DataFolder(tmp_path / "data")
    made.create()
    (made.routines / "figures").mkdir(parents=True)
    (made.routines / "mine.yaml").write_text(ROUTINE, "utf-8")
    return made


@pytest.fixture
def books(folder: DataFolder, qapp: QCoreApplication) -> Bookshelf:
    return Bookshelf(folder, SettingsKeeper(Settings(), folder.settings_path))


def warnings(books: Bookshelf) -> int:
    """How many warnings the person's own routine has."""
    (mine,) = (card for card in books.look().cards if card.name == "Mine")
    return len(mine.warnings)


def test_figures_are_read_again_when_their_files_change(folder: DataFolder, books: Bookshelf) -> None:
    path = folder.routines / "figures" / "bow.yaml"
    assert warnings(books) == 1
    path.write_text(FIGURES.replace("frame", "fame"), "utf-8")
    assert warnings(books) == 1
    (broken,) = books.shelf.broken
    assert (broken.path, broken.name, broken.is_figure) == (path, "figures/bow.yaml", True)
    assert broken.first_line == 3
    path.write_text(FIGURES, "utf-8")
    assert warnings(books) == 0
    assert books.shelf.broken == ()
    assert "bowing" in books.figures.names
    path.unlink()
    assert warnings(books) == 1


def test_figures_beside_a_routine_elsewhere_can_be_used_by_it(books: Bookshelf, tmp_path: Path) -> None:
    elsewhere = tmp_path / "from a friend"
    (elsewhere / "figures").mkdir(parents=True)
    (elsewhere / "figures" / "bow.yaml").write_text(FIGURES, "utf-8")
    (elsewhere / "theirs.yaml").write_text(ROUTINE, "utf-8")
    assert books.read(elsewhere / "theirs.yaml").problems == ()
    assert "bowing" in books.figures_beside(elsewhere).figures
    assert "bowing" not in books.figures.names
    assert len(books.read(books.places[0] / "mine.yaml").problems) == 1
