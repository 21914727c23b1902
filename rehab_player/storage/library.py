"""The routine files in the person's own folder and among the bundled ones."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_player.storage import data_wording
from rehab_player.storage.routine_file import RoutineFile, read_routine

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ENDINGS = (".yaml", ".yml")
PROGRAMMES = "programmes"
"""The name of the folders with programme files, which are no routines."""
DEEPEST = 8
"""How many folders deep files are looked for."""

_Stamp = tuple[int, ...]
"""What tells a changed file, or one whose rights changed, from the one that was read."""


@dataclass(frozen=True, slots=True)
class _Found:
    path: Path
    stamp: _Stamp


class Library:
    """Lists and reads the routine files of `folders`, the person's own before the bundled ones.

    A file of the same name in two folders is listed twice, so that a changed copy stands
    beside its original; `play` finds the one in the earlier folder. Subfolders are looked
    through, except hidden ones, links to folders, and `programmes`. Folders that do not
    exist are empty. Use it in one thread at a time.
    """

    def __init__(self, folders: Sequence[Path], *, known_figures: frozenset[str] | None = None) -> None:
        self.folders = tuple(folders)
        self.problems: tuple[str, ...] = ()
        """A sentence for each folder that the last scan could not look into."""
        self._known_figures = known_figures
        self._read: dict[Path, tuple[_Stamp, RoutineFile]] = {}
        self._all: frozenset[_Found] = frozenset()

    def scan(self) -> tuple[RoutineFile, ...]:
        """Every routine file, those with problems too, in the order of folders and names.

        Only what changed since the last scan is read; what did not is the same object as before.
        """
        problems: list[str] = []
        places = [place for folder in self.folders for place in _places(folder, problems)]
        found = [file for place in places for file in _files_in(place, problems)]
        search = tuple(places)
        nothing_changed = frozenset(found) == self._all
        self._read = {file.path: (file.stamp, self._file(file, search, nothing_changed)) for file in found}
        self._all = frozenset(found)
        self.problems = tuple(dict.fromkeys(problems))
        return tuple(read for _, read in self._read.values())

    def is_in(self, file: RoutineFile, folder: Path) -> bool:
        """Whether the file is one of this folder's, such as the person's own."""
        return file.path.is_relative_to(folder)

    def _file(self, found: _Found, search: tuple[Path, ...], nothing_changed: bool) -> RoutineFile:
        known = self._read.get(found.path)
        if known is not None and known[0] == found.stamp and (nothing_changed or not _may_play(known[1])):
            return known[1]
        return read_routine(found.path, search=search, known_figures=self._known_figures)


def _may_play(file: RoutineFile) -> bool:
    """Whether what the file says may hang on other files: then a change of any of them counts."""
    return "play" in file.text


def _places(folder: Path, problems: list[str], depth: int = 0) -> Iterator[Path]:
    """The folder and those below it, in order."""
    yield folder
    if depth == DEEPEST:
        return
    for entry in _entries(folder, problems):
        if entry.name != PROGRAMMES and entry.is_dir(follow_symlinks=False):
            yield from _places(folder / entry.name, problems, depth + 1)


def _files_in(folder: Path, problems: list[str]) -> Iterator[_Found]:
    for entry in _entries(folder, problems):
        if entry.name.lower().endswith(ENDINGS):
            stamp = _stamp(entry)
            if stamp is not None:
                yield _Found(folder / entry.name, stamp)


def _entries(folder: Path, problems: list[str]) -> list[os.DirEntry[str]]:
    """What is not hidden, in order. A folder that cannot be read adds a sentence to `problems`."""
    try:
        with os.scandir(folder) as entries:
            shown = [entry for entry in entries if not entry.name.startswith(".")]
    except FileNotFoundError:
        return []
    except OSError as error:
        problems.append(data_wording.folder_not_read(folder, error.strerror or str(error)))
        return []
    return sorted(shown, key=lambda entry: (entry.name.casefold(), entry.name))


def _stamp(entry: os.DirEntry[str]) -> _Stamp | None:
    """None for what is no file, such as a pipe; a broken link is listed, to be named as a problem."""
    try:
        status = entry.stat()
    except OSError:
        return ()
    if not stat.S_ISREG(status.st_mode):
        return None
    return status.st_ino, status.st_mtime_ns, status.st_ctime_ns, status.st_size
