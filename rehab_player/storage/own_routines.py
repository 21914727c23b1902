"""The person's own routine files: making, copying, naming, deleting with undo, and taking along.

YAML and pydantic are imported when a file's text is first written: the list of routines is not.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_player.storage import shelf_wording as wording
from rehab_player.storage.own_pictures_copy import copy_pictures
from rehab_player.storage.own_routines_names import (
    ENDING,
    also_called,
    name_in,
    stem_for,
    with_name,
    write_free,
)
from rehab_player.storage.own_routines_plays import Pointed, players, repointed, write_all
from rehab_player.storage.programme_file import PROGRAMMES
from rehab_player.storage.routine_save import reason, write_new, write_whole
from rehab_player.storage.shelf import Origin, Shelf, key_of, load_shelf, save_shelf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from rehab_player.storage.shelf_sort import Order


class NotDone(Exception):
    """Nothing was changed; `message` says why, for people."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


@dataclass(frozen=True, slots=True)
class Deleted:
    """A file that can be brought back: where it was, and where it is kept."""

    original: Path
    kept: Path


@dataclass(frozen=True, slots=True)
class Renamed:
    """A file after renaming, and the own files that `play` it, or prescribe it, by its old name."""

    path: Path
    played_by: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class News:
    """A bundled routine that has changed since one of the person's own was copied from it."""

    own: Path
    bundled: Path


class OwnRoutines:
    """Changes the files of `folder`. Each method does all of its work or raises NotDone.

    `bundled` are the folders of the bundled routines, the person's language first and English last;
    the other languages' are below that. A bundled routine is one favourite in all languages, but a
    copy is one of a certain language's.

    Deleted files go to `trash`; favourites and origins are kept in the file `shelf_path`.
    """

    def __init__(self, folder: Path, *, bundled: Sequence[Path], trash: Path, shelf_path: Path) -> None:
        self.folder = folder
        self._bundled = bundled
        self._trash = trash
        self._shelf_path = shelf_path
        self.shelf: Shelf = load_shelf(shelf_path)

    def new(self, name: str = wording.NEW_NAME) -> Path:
        """A file with a name and no step yet."""
        from rehab_player.storage.routine_document_write import routine_text

        text = routine_text((("format", "1"), ("name", name)), ())
        return self.add(stem_for(name), text.encode())

    def add(self, stem: str, data: bytes) -> Path:
        """A new file with these contents, under a name that is free."""
        with _told(stem):
            path = write_free(self.folder, stem, data)
        key = self.key(path)
        if key in self.shelf.favourites or self.shelf.origin(key) is not None:
            # An earlier file of this name was deleted.
            self._keep_if_possible(lambda shelf: shelf.without(key))
        return path

    def add_programme(self, stem: str, data: bytes) -> Path:
        """A new programme file with these contents, under a name that neither own nor bundled ones have."""
        bundled = (file for folder in self._bundled for file in _inside(folder / PROGRAMMES))
        if stem.casefold() in {file.stem.casefold() for file in bundled}:
            stem = f"{stem}-{wording.KEPT}"
        with _told(stem):
            return write_free(self.folder / PROGRAMMES, stem, data)

    def duplicate(self, path: Path) -> Path:
        """A second file beside the first, called a copy; a bundled one is copied as by `copy_bundled`."""
        if not self.is_own(path):
            return self.copy_bundled(path)
        with _told(path.name):
            data = path.read_bytes()
            name = name_in(data)
            if name:
                data = with_name(data, also_called(name, wording.COPY))
            return write_free(path.parent, f"{path.stem}-{wording.COPY}", data, path.suffix or ENDING)

    def copy_bundled(self, path: Path) -> Path:
        """A copy of a bundled file to be changed, which remembers what it was copied from."""
        with _told(path.name):
            data = path.read_bytes()
            copy = write_free(self.folder, path.stem, data)
            origin = self._origin(path, data)
            self._keep_if_possible(lambda shelf: shelf.with_origin(self.key(copy), origin))
            return copy

    def news(self) -> tuple[News, ...]:
        """The own files whose bundled original is another one by now."""
        found = []
        for key, origin in self.shelf.origins:
            own = self.folder / key.removeprefix("own/")
            bundled = self._bundled[-1] / origin.bundled
            with suppress(OSError):
                if own.is_file() and _sha256(bundled.read_bytes()) != origin.sha256:
                    found.append(News(own, bundled))
        return tuple(found)

    def seen_news(self, news: News) -> None:
        """The person has looked at the newer bundled version; say nothing until the next."""
        with _told(news.bundled.name):
            origin = self._origin(news.bundled, news.bundled.read_bytes())
            self._keep(lambda shelf: shelf.with_origin(self.key(news.own), origin))

    def take_newer(self, news: News) -> Path | None:
        """Put the newer bundled version in the place of the person's own, under the name it has there.

        The person's own is kept beside it, as what this returns; None where nothing had been changed.
        """
        with _told(news.own.name):
            mine, newer = news.own.read_bytes(), news.bundled.read_bytes()
            origin = self.shelf.origin(self.key(news.own))
            kept = None
            if origin is None or origin.sha256 != _sha256(mine):
                name = also_called(name_in(mine) or news.own.stem, wording.KEPT)
                kept = write_free(news.own.parent, f"{news.own.stem}-{wording.KEPT}", with_name(mine, name))
            write_whole(news.own, with_name(newer, name_in(mine) or name_in(newer)))
        self.seen_news(news)
        return kept

    def rename(self, path: Path, name: str) -> Renamed:
        """Give a routine another name, in its file and as the file's own name."""
        with _told(path.name):
            data = with_name(path.read_bytes(), name)
            stem = stem_for(name)
            if stem.casefold() == path.stem.casefold():
                write_whole(path, data)
                return Renamed(path, ())
            played_by = players(path, self.folder, self._bundled)
            renamed = write_free(path.parent, stem, data, path.suffix or ENDING)
            path.unlink()
            self._keep_if_possible(lambda shelf: shelf.renamed(self.key(path), self.key(renamed)))
            return Renamed(renamed, played_by)

    def repoint(self, files: Sequence[Path], old: str, new: str) -> Pointed:
        """Let these files name the routine by its new name: all of them, or none.

        `old` and `new` are file names without ending. What the form cannot change is left, and told.
        """
        with _told(new):
            pointed = repointed(files, old, new)
            write_all(pointed.changed)
            return pointed

    def take_back(self, pointed: Pointed) -> None:
        """Give files their old contents again; those that were changed since are left."""
        with _told(", ".join(change.path.name for change in pointed.changed)):
            write_all(tuple(change.inverse() for change in pointed.changed if change.is_there()))

    def delete(self, path: Path) -> Deleted:
        """Put a file into the trash."""
        with _told(path.name):
            self._trash.mkdir(parents=True, exist_ok=True)
            # A folder for each, so that names never meet.
            kept = Path(tempfile.mkdtemp(dir=self._trash)) / path.name
            shutil.move(path, kept)
            return Deleted(path, kept)

    def restore(self, deleted: Deleted) -> Path:
        """Take a file out of the trash again, under its old name if that is still free."""
        with _told(deleted.original.name):
            data = deleted.kept.read_bytes()
            original = deleted.original
            try:
                original.parent.mkdir(parents=True, exist_ok=True)
                write_new(original, data)
                restored = original
            except FileExistsError:
                restored = write_free(original.parent, original.stem, data, original.suffix)
            shutil.rmtree(deleted.kept.parent, ignore_errors=True)
            return restored

    def empty_trash(self, before: float) -> int:
        """Delete for good what was put into the trash before this time (seconds since 1970); how many."""
        places = [place for place in _inside(self._trash) if place.stat().st_mtime < before]
        for place in places:
            shutil.rmtree(place, ignore_errors=True)
        return len(places)

    def set_favourite(self, path: Path, on: bool) -> None:
        """Put a routine, own or bundled, among the favourites, or take it out."""
        with _told(path.name):
            self._keep(lambda shelf: shelf.with_favourite(self.key(path), on))

    def favourites(self) -> frozenset[Path]:
        """The files, own and bundled, that are among the favourites."""
        places = {"own": (self.folder,), "bundled": self._bundled}
        parts = (key.partition("/") for key in self.shelf.favourites)
        return frozenset(_first_there(places[place], rest) for place, _, rest in parts if place in places)

    def set_order(self, order: Order) -> None:
        """How the list is sorted from now on."""
        self._keep_if_possible(lambda shelf: replace(shelf, order=order))

    def is_favourite(self, path: Path) -> bool:
        """Whether a routine is among the favourites."""
        return self.key(path) in self.shelf.favourites

    def is_own(self, path: Path) -> bool:
        """Whether a file is one of the person's own."""
        return path.is_relative_to(self.folder)

    def key(self, path: Path) -> str:
        """What the shelf knows a file by."""
        return key_of(path, self.folder)

    def export(self, path: Path, target: Path, *, overwrite: bool = False) -> tuple[str, ...]:
        """Copy a file, and the pictures it shows, to wherever the person wants it.

        It goes over another only with `overwrite`. A sentence for each picture that could not go along.
        """
        with _told(target.name):
            data = path.read_bytes()
            try:
                (write_whole if overwrite else write_new)(target, data)
            except FileExistsError:
                raise NotDone(wording.EXPORT_EXISTS) from None
            return copy_pictures(path, path.parent, target.parent) if path.parent != target.parent else ()

    def _origin(self, bundled: Path, data: bytes) -> Origin:
        return Origin(bundled.relative_to(self._bundled[-1]).as_posix(), _sha256(data))

    def _keep_if_possible(self, change: Callable[[Shelf], Shelf]) -> None:
        """The files are what counts: they stay changed where the shelf cannot be written."""
        try:
            self._keep(change)
        except OSError:
            self.shelf = change(self.shelf)

    def _keep(self, change: Callable[[Shelf], Shelf]) -> None:
        """Change what is on the disk by now: another window may have kept something meanwhile."""
        there = load_shelf(self._shelf_path) if self._shelf_path.exists() else self.shelf
        shelf = change(there)
        save_shelf(self._shelf_path, shelf)
        self.shelf = shelf


@contextmanager
def _told(name: str) -> Iterator[None]:
    """What the system refuses, in words for people."""
    try:
        yield
    except OSError as error:
        raise NotDone(wording.not_done(name, reason(error))) from error


def _first_there(folders: Sequence[Path], name: str) -> Path:
    """The file in the first folder that has it; in the last where none has."""
    return next((folder / name for folder in folders if (folder / name).exists()), folders[-1] / name)


def _inside(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
