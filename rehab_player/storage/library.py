"""The routine files in the person's own folder and among the bundled ones."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from rehab_player.storage import data_wording, routine_cache
from rehab_player.storage.routine_file import RoutineFile, read_routine

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from rehab_player.storage.routine_cache import Known, Stamp

ENDINGS = (".yaml", ".yml")
PROGRAMMES = "programmes"
"""The name of the folders with programme files, which are no routines."""
NO_ROUTINES = (PROGRAMMES, "figures")
"""Folders whose files are something else."""
DEEPEST = 8
"""How many folders deep files are looked for."""


class Library:
    """Lists and reads the routine files of `folders`, the person's own before the bundled ones.

    A file of the same name in two folders is listed twice, so that a changed copy stands
    beside its original; `play` finds the one in the earlier folder. Subfolders are looked
    through, except hidden ones, links to folders, `programmes` and `figures`. Folders that do not
    exist are empty. Use it in one thread at a time.

    `editions` are the folders of the bundled routines, that of the person's language first. Of one
    name only the first is listed; subfolders hold other languages and are not looked into.

    With a `cache` file the next program knows what this one has read.
    """

    def __init__(
        self,
        folders: Sequence[Path],
        *,
        editions: Sequence[Path] = (),
        known_figures: frozenset[str] | None = None,
        cache: Path | None = None,
    ) -> None:
        self.folders = (*folders, *editions)
        self._own = tuple(folders)
        self._editions = tuple(editions)
        self.problems: tuple[str, ...] = ()
        """A sentence for each folder that the last scan could not look into."""
        self._known_figures = known_figures
        self._cache = cache
        self._read: Known | None = None

    def scan(self) -> tuple[RoutineFile, ...]:
        """Every routine file, those with problems too, in the order of folders and names.

        Only what changed since the last scan is read; what did not is the same object as before.
        """
        known = self._known()
        problems: list[str] = []
        places = tuple(place for folder in self._own for place in _places(folder, problems))
        stamps = {path: stamp for place in places for path, stamp in _files_in(place, problems)}
        stamps |= _of_editions(self._editions, problems)
        places = (*places, *self._editions)
        changed = frozenset(path for path in stamps.keys() | known.keys() if _changed(path, stamps, known))
        stems = frozenset(path.stem.casefold() for path in changed)
        self._read = {
            path: (stamp, known[path][1])
            if path not in changed and not _hangs_on(known[path][1], stems)
            else (stamp, read_routine(path, search=places, known_figures=self._known_figures))
            for path, stamp in stamps.items()
        }
        self.problems = tuple(dict.fromkeys(problems))
        if changed and self._cache is not None:
            routine_cache.save(self._cache, self._read, self._known_figures)
        return tuple(file for _, file in self._read.values())

    def known(self, path: Path) -> RoutineFile | None:
        """The file as it is now, read only where it changed; None for one that lies elsewhere."""
        if not any(path.is_relative_to(folder) for folder in self.folders):
            return None
        return next((file for file in self.scan() if file.path == path), None)

    def is_in(self, file: RoutineFile, folder: Path) -> bool:
        """Whether the file is one of this folder's, such as the person's own."""
        return file.path.is_relative_to(folder)

    def _known(self) -> Known:
        if self._read is None:
            self._read = {} if self._cache is None else routine_cache.load(self._cache, self._known_figures)
        return self._read


def _changed(path: Path, stamps: dict[Path, Stamp], known: Known) -> bool:
    """Whether the file was changed, came or went."""
    return path not in stamps or path not in known or stamps[path] != known[path][0]


def _hangs_on(file: RoutineFile, stems: frozenset[str]) -> bool:
    """Whether a change of files with these names could change what this one plays, or its problems."""
    if file.routine is None:
        return bool(stems) and "play" in file.text
    return any(name.rpartition("/")[2].casefold() in stems for name, _ in file.parts)


def _places(folder: Path, problems: list[str], depth: int = 0) -> Iterator[Path]:
    """The folder and those below it, in order."""
    yield folder
    if depth == DEEPEST:
        return
    for entry in _entries(folder, problems):
        if entry.name not in NO_ROUTINES and entry.is_dir(follow_symlinks=False):
            yield from _places(folder / entry.name, problems, depth + 1)


def _files_in(folder: Path, problems: list[str]) -> Iterator[tuple[Path, Stamp]]:
    for entry in _entries(folder, problems):
        if entry.name.lower().endswith(ENDINGS):
            stamp = _stamp(entry)
            if stamp is not None:
                yield folder / entry.name, stamp


def _of_editions(folders: Sequence[Path], problems: list[str]) -> dict[Path, Stamp]:
    """The files of all editions, each name once."""
    found: dict[str, tuple[Path, Stamp]] = {}
    for folder in folders:
        for path, stamp in _files_in(folder, problems):
            found.setdefault(path.stem, (path, stamp))
    return dict(found.values())


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


def _stamp(entry: os.DirEntry[str]) -> Stamp | None:
    """None for what is no file, such as a pipe; a broken link is listed, to be named as a problem."""
    try:
        status = entry.stat()
    except OSError:
        return ()
    if not stat.S_ISREG(status.st_mode):
        return None
    return status.st_ino, status.st_mtime_ns, status.st_ctime_ns, status.st_size
