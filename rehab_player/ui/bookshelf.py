"""The routines there are and the figures they use, read again when files have changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.playing import timeline_for
from rehab_player.resources import assets_dir, routines_dir
from rehab_player.storage.figure_files import Figures, all_figures, bundled_figures
from rehab_player.storage.library import Library
from rehab_player.storage.routine_file import RoutineFile, read_routine
from rehab_player.ui.routines.cards import CardMaker, Shelf

if TYPE_CHECKING:
    from pathlib import Path

    from rehab_player.storage.folders import DataFolder
    from rehab_player.ui.settings_keeper import SettingsKeeper


class Bookshelf:
    """`shelf` is what the last `look` found."""

    def __init__(self, folder: DataFolder, settings: SettingsKeeper) -> None:
        self._folder = folder
        self.places = (folder.routines, routines_dir())
        """Where routines are looked for: the person's own, then the bundled."""
        self.figures: Figures = all_figures(bundled_figures(assets_dir() / "figures"), [folder.routines])
        self._library = Library(self.places, known_figures=self.figures.names, cache=folder.cache_path)
        self._cards = CardMaker(lambda routine: timeline_for(routine, settings.value), folder.routines)
        self.shelf = Shelf()
        settings.changed.connect(self._cards.forget)

    def look(self) -> Shelf:
        """Read what has changed since the last look."""
        self.shelf = self._cards.shelf(self._library.scan())
        return self.shelf

    def read(self, file: Path) -> RoutineFile:
        """One file, wherever it lies."""
        return read_routine(file, search=self.places, known_figures=self.figures.names)

    def folder_of(self, name: str) -> Path:
        """Where a file of this name lies, the person's own folder first."""
        return next((place for place in self.places if (place / name).exists()), self.places[0])
