"""Reading programme files: the door to them. Everything heavy is imported when the first is read."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_player.core.programme import Programme
from rehab_player.storage.characters import decode
from rehab_player.storage.problems import Problem
from rehab_player.storage.routine_file import load

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PROGRAMMES = "programmes"
"""The folder of programme files, inside a folder of routines."""
ENDINGS = (".yaml", ".yml")
_TOP_KEY = re.compile(r"^(\w+)\s*:", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class ProgrammeFile:
    """A programme file as read: either its programme, or the problems that keep it from being one.

    `sha256` is of the file's bytes.
    """

    path: Path
    text: str
    sha256: str
    programme: Programme | None
    problems: tuple[Problem, ...]

    @property
    def file(self) -> str:
        """The name by which enrolments know it: the file's, without its ending."""
        return self.path.stem


def read_programme(path: Path, *, search: Sequence[Path] = ()) -> ProgrammeFile:
    """Reads and checks a file; raises nothing, whatever it holds.

    The routines it names are looked for beside it, in the folder above a `programmes` folder,
    and in the `search` folders.
    """
    data = load(path)
    if isinstance(data, Problem):
        return ProgrammeFile(path, "", hashlib.sha256(b"").hexdigest(), None, (data,))
    return parse_programme(data, path=path, routines=routine_names(path, search))


def parse_programme(
    text: str | bytes, *, path: Path, routines: frozenset[str] | None = None
) -> ProgrammeFile:
    """Checks a text as the contents of `path`; raises nothing, whatever the text.

    `routines` are the names of the routine files there are; None leaves them unchecked.
    """
    from rehab_player.storage.programme_reading import judge

    kept, programme, problems = judge(text, routines)
    raw = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    return ProgrammeFile(path, kept, hashlib.sha256(raw).hexdigest(), programme, problems)


def is_programme_file(path: Path) -> bool:
    """Whether a file is a programme, and no routine: by what stands in it, else by where it lies."""
    data = load(path)
    if not isinstance(data, Problem) and is_programme(data):
        return True
    keys = set() if isinstance(data, Problem) else _top_keys(data)
    return not keys & {"name", "steps"} and path.absolute().parent.name == PROGRAMMES


def is_programme(data: bytes) -> bool:
    """Whether a file's contents are a programme's, sound or not."""
    return bool(_top_keys(data) & {"programme", "phases"})


def programme_stamps(folder: Path) -> frozenset[tuple[str, int, int]]:
    """What changes when one of the programmes among the routines of a folder does."""
    found = ((path.name, path.stat()) for path in _files(folder / PROGRAMMES))
    try:
        return frozenset((name, stat.st_mtime_ns, stat.st_size) for name, stat in found)
    except OSError:  # one went away just now: the next look sees the rest
        return frozenset()


def read_programmes(folders: Sequence[Path]) -> tuple[ProgrammeFile, ...]:
    """The programmes in the `programmes` folders of these, the person's own before the bundled ones.

    Of two files with the same name the one in the earlier folder counts.
    """
    paths: dict[str, Path] = {}
    for folder in folders:
        for path in _files(folder / PROGRAMMES):
            paths.setdefault(path.stem, path)
    return tuple(read_programme(path, search=folders) for path in paths.values())


def routine_names(path: Path, search: Sequence[Path]) -> frozenset[str]:
    """The routine files that the programme at `path` can name."""
    above = (path.parent.parent,) if path.parent.name == PROGRAMMES else ()
    return frozenset(file.stem for folder in (path.parent, *above, *search) for file in _files(folder))


def _top_keys(data: bytes) -> set[str]:
    return set(_TOP_KEY.findall(decode(data)[0]))


def _files(folder: Path) -> Iterator[Path]:
    try:
        entries = sorted(folder.iterdir())
    except OSError:
        return
    yield from (path for path in entries if path.suffix.lower() in ENDINGS and not path.name.startswith("."))
