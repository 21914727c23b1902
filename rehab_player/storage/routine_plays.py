"""Finding the routines that a routine plays: beside it, among the person's own, then the bundled."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from collections.abc import Mapping as Lookup
from dataclasses import dataclass, field
from pathlib import Path

from rehab_player.core.routine import Routine
from rehab_player.storage import value_wording
from rehab_player.storage.characters import decode
from rehab_player.storage.nodes import Listing, Mapping
from rehab_player.storage.problems import Problem
from rehab_player.storage.routine_file import load

ENDINGS = (".yaml", ".yml")
MAX_CHAIN = 20
"""Routines that play each other, one inside the other; far beyond what anybody follows."""


@dataclass(frozen=True, slots=True)
class Place:
    """A file in the course of a reading: `chain` leads from the file that is read to this one.

    A link of the chain is a file (or, without files, its key) and its name for people.
    """

    path: Path
    key: str
    chain: tuple[tuple[Path | str, str], ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """The routine of a text, or why there is none."""

    routine: Routine | None
    problems: tuple[Problem, ...]
    text: str = ""


@dataclass(slots=True)
class Plays:
    """Resolves `play`, reading each file once. `reached` fills with the text of each of them.

    With `parts`, the texts come from there and no file is opened.
    """

    search: tuple[Path, ...]
    parts: Lookup[str, str] | None
    judge: Callable[[str | bytes, Place], Judged]
    reached: dict[str, str] = field(default_factory=dict)
    _judged: dict[str, Judged] = field(default_factory=dict)
    _owners: dict[str, str] = field(default_factory=dict)
    _names: dict[Path, list[str]] = field(default_factory=dict)
    _causes: dict[str, str] = field(default_factory=dict)
    _found: dict[tuple[Path, str], Path | str] = field(default_factory=dict)

    def top(self, path: Path) -> Place:
        """The place of the file that is read."""
        return Place(path, "", (("" if self.parts is not None else path, path.stem),))

    def resolve(self, name: str, at: Place) -> Routine | str:
        """The routine that `name` means in the file `at`, or what is wrong with it."""
        place = self._kept(name, at) if self.parts is not None else self._find(name, at)
        if isinstance(place, str):
            return place
        if _identity(place.chain[-1][0]) in (_identity(link) for link, _ in at.chain):
            return value_wording.play_circle([shown for _, shown in place.chain])
        if len(place.chain) > MAX_CHAIN:
            return value_wording.play_chain_too_long(MAX_CHAIN)
        judged = self._judge_once(place)
        return judged.routine or self._broken(name, judged, place)

    def _broken(self, name: str, judged: Judged, place: Place) -> str:
        """What to say of a file that cannot be played, with the first cause however deep it lies."""
        first, *others = (problem for problem in judged.problems if not problem.warning)
        cause = self._causes.get(first.what) or first.text(place.path.name)
        what = value_wording.play_broken(name, cause, len(others))
        self._causes[what] = cause
        return what

    def _judge_once(self, place: Place) -> Judged:
        judged = self._judged.get(place.key)
        if judged is None:
            data = self._load(place)
            if isinstance(data, Problem):
                judged = Judged(None, (data,))
            else:
                self.reached[place.key] = decode(data)[0]
                judged = self.judge(data, place)
            self._judged[place.key] = judged
        return judged

    def _load(self, place: Place) -> str | bytes | Problem:
        return load(place.path) if self.parts is None else self.parts[place.key]

    def _kept(self, name: str, at: Place) -> Place | str:
        parts = self.parts or {}
        for key in (f"{at.key}/{name}", name):
            if key in parts:
                path = at.path.parent / f"{name}{ENDINGS[0]}"
                return Place(path, key, (*at.chain, (key, name)))
        return value_wording.play_not_kept(name)

    def _find(self, name: str, at: Place) -> Place | str:
        where = (at.path, name)
        if where not in self._found:
            self._found[where] = self._look_for(name, (at.path.parent, *self.search), at.path)
        found = self._found[where]
        return found if isinstance(found, str) else self._placed(name, found, at)

    def _look_for(self, name: str, folders: tuple[Path, ...], played_by: Path) -> Path | str:
        for folder in folders:
            for ending in ENDINGS:
                path = folder / f"{name}{ending}"
                if _is_there(path) and not _leads_away(path, played_by):
                    return path
        return value_wording.play_missing(
            name, [near for folder in folders for near in self._names_in(folder)]
        )

    def _placed(self, name: str, path: Path, at: Place) -> Place:
        identity = _identity(path)
        key = name if self._owners.setdefault(name, identity) == identity else f"{at.key}/{name}"
        return Place(path, key, (*at.chain, (path, name)))

    def _names_in(self, folder: Path) -> list[str]:
        if folder not in self._names:
            try:
                self._names[folder] = [file.stem for file in folder.iterdir() if file.suffix in ENDINGS]
            except OSError:
                self._names[folder] = []
        return self._names[folder]


def play_steps(steps: object, path: tuple[str | int, ...]) -> Iterator[tuple[Mapping, tuple[str | int, ...]]]:
    """Every step with the key `play`, also inside repeats, with the way to it."""
    if not isinstance(steps, Listing):
        return
    for index, step in enumerate(steps):
        if isinstance(step, Mapping):
            here = (*path, index)
            if "play" in step:
                yield step, (*here, "play")
            yield from play_steps(step.get("steps"), (*here, "steps"))


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def _leads_away(path: Path, played_by: Path) -> bool:
    """Whether a link beside a routine goes to a folder where neither of them really lies.

    A routine of somebody else could so read what is theirs alone to read. Links from one folder to
    the files of another, as people make for themselves, lead all to the same place.
    """
    if not path.is_symlink():
        return False
    really = os.path.dirname(os.path.realpath(path))
    return really not in (os.path.realpath(path.parent), os.path.dirname(os.path.realpath(played_by)))


def _identity(link: Path | str) -> str:
    """The same for one file by whatever way it was reached."""
    if isinstance(link, str):
        return link
    try:
        return str(link.resolve())
    except (OSError, ValueError, RuntimeError):
        return str(link.absolute())
