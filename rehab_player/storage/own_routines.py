"""The person's own routine files: making, copying, naming, deleting with undo, and taking along.

YAML and pydantic are imported when a file's text is first written: the list of routines is not.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import tempfile
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_player.storage import shelf_wording as wording
from rehab_player.storage.own_routines_names import ENDING, stem_for, write_free
from rehab_player.storage.routine_save import reason, write_new, write_whole
from rehab_player.storage.routine_save_bytes import bytes_of, text_of
from rehab_player.storage.shelf import Origin, Shelf, key_of, load_shelf, save_shelf

if TYPE_CHECKING:
    from collections.abc import Iterator


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
    """A file after renaming, and the own files that `play` it by its old name."""

    path: Path
    played_by: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class News:
    """A bundled routine that has changed since one of the person's own was copied from it."""

    own: Path
    bundled: Path


class OwnRoutines:
    """Changes the files of `folder`. Each method does all of its work or raises NotDone.

    Deleted files go to `trash`; favourites and origins are kept in the file `shelf_path`.
    """

    def __init__(self, folder: Path, *, bundled: Path, trash: Path, shelf_path: Path) -> None:
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
            return write_free(self.folder, stem, data)

    def duplicate(self, path: Path) -> Path:
        """A second file beside the first, called a copy; a bundled one is copied as by `copy_bundled`."""
        if not self.is_own(path):
            return self.copy_bundled(path)
        with _told(path.name):
            data = path.read_bytes()
            name = _name_in(data)
            if name:
                data = _with_name(data, f"{name} ({wording.COPY})")
            return write_free(path.parent, f"{path.stem}-{wording.COPY}", data, path.suffix or ENDING)

    def copy_bundled(self, path: Path) -> Path:
        """A copy of a bundled file to be changed, which remembers what it was copied from."""
        with _told(path.name):
            data = path.read_bytes()
            copy = write_free(self.folder, path.stem, data)
            origin = Origin(path.name, _sha256(data))
            self._keep_if_possible(self.shelf.with_origin(self.key(copy), origin))
            return copy

    def news(self) -> tuple[News, ...]:
        """The own files whose bundled original is another one by now."""
        found = []
        for key, origin in self.shelf.origins:
            own = self.folder / key.removeprefix("own/")
            bundled = self._bundled / origin.bundled
            with suppress(OSError):
                if own.is_file() and _sha256(bundled.read_bytes()) != origin.sha256:
                    found.append(News(own, bundled))
        return tuple(found)

    def seen_news(self, news: News) -> None:
        """The person has looked at the newer bundled version; say nothing until the next."""
        with _told(news.bundled.name):
            origin = Origin(news.bundled.name, _sha256(news.bundled.read_bytes()))
            self._keep(self.shelf.with_origin(self.key(news.own), origin))

    def rename(self, path: Path, name: str) -> Renamed:
        """Give a routine another name, in its file and as the file's own name."""
        with _told(path.name):
            data = _with_name(path.read_bytes(), name)
            stem = stem_for(name)
            if stem.casefold() == path.stem.casefold():
                write_whole(path, data)
                return Renamed(path, ())
            played_by = self._players(path)
            renamed = write_free(path.parent, stem, data, path.suffix or ENDING)
            path.unlink()
            self._keep_if_possible(self.shelf.renamed(self.key(path), self.key(renamed)))
            return Renamed(renamed, played_by)

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
            self._keep(self.shelf.with_favourite(self.key(path), on))

    def is_favourite(self, path: Path) -> bool:
        """Whether a routine is among the favourites."""
        return self.key(path) in self.shelf.favourites

    def is_own(self, path: Path) -> bool:
        """Whether a file is one of the person's own."""
        return path.is_relative_to(self.folder)

    def key(self, path: Path) -> str:
        """What the shelf knows a file by."""
        return key_of(path, self.folder)

    def export(self, path: Path, target: Path, *, overwrite: bool = False) -> None:
        """Copy a file to wherever the person wants it; over another only with `overwrite`."""
        with _told(target.name):
            data = path.read_bytes()
            if overwrite:
                write_whole(target, data)
                return
            try:
                write_new(target, data)
            except FileExistsError:
                raise NotDone(wording.EXPORT_EXISTS) from None

    def _players(self, path: Path) -> tuple[Path, ...]:
        """The own files that may mean this one when they say `play`."""
        said = re.compile(rf"""\bplay: *(["']?){re.escape(path.stem)}\1 *(?:$|[#,}}])""", re.MULTILINE)
        files = [file for file in self.folder.rglob("*") if file.suffix.lower() in (ENDING, ".yml")]
        return tuple(file for file in files if said.search(file.read_text("utf-8", "replace")))

    def _keep_if_possible(self, shelf: Shelf) -> None:
        """The files are what counts: they stay changed where the shelf cannot be written."""
        self.shelf = shelf
        with suppress(OSError):
            save_shelf(self._shelf_path, shelf)

    def _keep(self, shelf: Shelf) -> None:
        save_shelf(self._shelf_path, shelf)
        self.shelf = shelf


@contextmanager
def _told(name: str) -> Iterator[None]:
    """What the system refuses, in words for people."""
    try:
        yield
    except OSError as error:
        raise NotDone(wording.not_done(name, reason(error))) from error


def _inside(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _name_in(data: bytes) -> str:
    """What a file calls itself; empty where that cannot be told."""
    from rehab_player.storage.routine_document_outline import Group, outline

    found = outline(text_of(data) or "")
    pair = found.root.pair("name") if found is not None and isinstance(found.root, Group) else None
    return getattr(pair.value, "text", "").strip() if pair is not None else ""


def _with_name(data: bytes, name: str) -> bytes:
    """A file's contents with another name; as they are where no name can be written."""
    from rehab_player.core.editing import EditRefused, SetHead
    from rehab_player.storage.routine_document_edits import make_edit
    from rehab_player.storage.routine_document_outline import outline

    text = text_of(data)
    with suppress(EditRefused):
        if text is not None:
            return bytes_of(make_edit(outline(text), SetHead("name", name)).text, data)
    return data


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
