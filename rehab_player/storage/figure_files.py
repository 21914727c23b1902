"""Reading figure files: the program's own, and those that people add beside their routines."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from rehab_player.core.figure.body_reading import read_body
from rehab_player.core.figure.figure_reading import read_figures
from rehab_player.core.figure.values import Library
from rehab_player.storage.problems import Problem

FOLDER = "figures"
"""The folder beside routines that figure files are looked for in."""
ENDINGS = (".yaml", ".yml", ".json")
_OWN = ("poses.json", "close-ups.json", "figures.json")


@dataclass(frozen=True, slots=True)
class FigureFile:
    """A figure file as read: what it is wrong with it, if anything."""

    path: Path
    problems: tuple[Problem, ...]


def bundled_figures(folder: Path) -> Library:
    """The figures that ship with the program, from assets/figures.

    Raises ValueError when they have a fault, which a test keeps from happening.
    """
    library = Library(read_body(json.loads((folder / "body.json").read_text(encoding="utf-8"))))
    for name in _OWN:
        data = json.loads((folder / name).read_text(encoding="utf-8"))
        library, faults = read_figures(data, library)
        if faults:
            raise ValueError(f"{name}: {faults[0].way}: {faults[0].what}")
    return library
