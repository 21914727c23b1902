"""The routines there are and the figures they use, read again when files have changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rehab_player.core.language import language
from rehab_player.playing import timeline_for
from rehab_player.resources import assets_dir, routine_folders
from rehab_player.storage.figure_files import Figures, all_figures, bundled_figures, stamps
from rehab_player.storage.library import Library
from rehab_player.storage.programme_file import programme_stamps, read_programmes
from rehab_player.storage.routine_file import RoutineFile, read_routine
from rehab_player.ui.routines.cards import BrokenFile, CardMaker, Shelf

if TYPE_CHECKING:
    from pathlib import Path

    from rehab_player.core.figure.values import Library as FigureLibrary
    from rehab_player.core.programme import Programme
    from rehab_player.storage.folders import DataFolder
    from rehab_player.ui.routines.cards import RoutineCard
    from rehab_player.ui.settings_keeper import SettingsKeeper


class Bookshelf:
    """`shelf` is what the last `look` found."""

    def __init__(self, folder: DataFolder, settings: SettingsKeeper) -> None:
        self._folder = folder
        self._editions = routine_folders(language())
        self.places = (folder.routines, *self._editions)
        """Where routines are looked for: the person's own, then the bundled in their language."""
        self._bundled = bundled_figures(assets_dir() / "figures")
        self._cards = CardMaker(lambda routine: timeline_for(routine, settings.value), folder.routines)
        self._read_figures()
        self._programmes: dict[str, Programme] = {}
        self._programmes_read: object = None
        self.shelf = Shelf()
        settings.changed.connect(self._cards.forget)

    def look(self) -> Shelf:
        """Read what has changed since the last look."""
        if stamps([self._folder.routines]) != self._figure_stamps:
            self._read_figures()
        shelf = self._cards.shelf(self._library.scan())
        wrong = (file for file in self.figures.files if file.problems)
        broken = (BrokenFile(file.path, file.problems, is_figure=True) for file in wrong)
        self.shelf = replace(shelf, broken=(*shelf.broken, *broken))
        return self.shelf

    def read(self, file: Path) -> RoutineFile:
        """One file, wherever it lies; of ours only what changed is read anew."""
        known = self._library.known(file)
        if known is not None:
            return known
        names = frozenset(self.figures_beside(file.parent).figures)
        return read_routine(file, search=self.places, known_figures=names)

    def figures_beside(self, folder: Path) -> FigureLibrary:
        """The figures for routines in `folder`: also those that lie beside them."""
        if any(folder.is_relative_to(place) for place in self.places):
            return self.figures.library
        return all_figures(self.figures.library, [folder]).library

    def card(self, name: str) -> RoutineCard | None:
        """The routine of the file with this name, without its ending; the person's own comes first."""
        found = [card for card in self.shelf.cards if card.path.stem == name]
        return min(found, key=lambda card: not card.own, default=None)

    def by_file(self) -> dict[str, RoutineCard]:
        """The routines by their file names, without ending; the person's own come first."""
        found: dict[str, RoutineCard] = {}
        for card in sorted(self.shelf.cards, key=lambda card: not card.own):
            found.setdefault(card.path.stem, card)
        return found

    def programmes(self) -> dict[str, Programme]:
        """The programmes by their file names, without ending; those with problems are left out."""
        own = self._folder.routines
        seen = programme_stamps(own), frozenset(card.path for card in self.shelf.cards if card.own)
        if seen != self._programmes_read:
            files = read_programmes(self.places)
            self._programmes = {file.path.stem: file.programme for file in files if file.programme}
            self._programmes_read = seen
        return self._programmes

    def programme(self, name: str) -> Programme | None:
        """The programme of the file with this name, without its ending."""
        return self.programmes().get(name)

    def folder_of(self, name: str) -> Path:
        """Where a file of this name lies, the person's own folder first."""
        return next((place for place in self.places if (place / name).exists()), self.places[0])

    def _read_figures(self) -> None:
        own = self._folder.routines
        self._figure_stamps = stamps([own])
        self.figures: Figures = all_figures(self._bundled, [own])
        self._library = Library(
            [own], editions=self._editions, known_figures=self.figures.names, cache=self._folder.cache_path
        )
        self._cards.forget()
