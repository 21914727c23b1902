"""Reading routine files: the door of this room.

Everything heavy (YAML, pydantic) is imported when the first file is read.
"""

from __future__ import annotations

import hashlib
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_player.core.routine import Routine
from rehab_player.storage import file_wording, wording
from rehab_player.storage.characters import MAX_BYTES
from rehab_player.storage.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True, slots=True)
class RoutineFile:
    """A routine file as read: its text, and either its routine or the problems that keep it from being one.

    `routine` is None when any problem that is not a mere warning exists. `sha256` is of the file's
    bytes. `parts` has (name, text) of every routine reached through `play`; the name is the one
    that `play` gives, preceded by `OUTER/` in the rare case that the same name means another file
    inside the routine OUTER.
    """

    path: Path
    text: str
    sha256: str
    routine: Routine | None
    problems: tuple[Problem, ...]
    parts: tuple[tuple[str, str], ...]


def read_routine(
    path: Path, *, search: Sequence[Path] = (), known_figures: frozenset[str] | None = None
) -> RoutineFile:
    """Reads and checks a file; raises nothing, whatever the file holds or wherever the path leads.

    `search` are the folders looked through for `play` after the file's own. An unknown figure is
    warned of where `known_figures` says which there are.
    """
    data = load(path)
    if isinstance(data, Problem):
        return RoutineFile(path, "", hashlib.sha256(b"").hexdigest(), None, (data,), ())
    return parse_routine(data, path=path, search=search, known_figures=known_figures)


def parse_routine(
    text: str | bytes,
    *,
    path: Path,
    search: Sequence[Path] = (),
    parts: Mapping[str, str] | None = None,
    known_figures: frozenset[str] | None = None,
) -> RoutineFile:
    """Checks a text as the contents of `path`; raises nothing, whatever the text.

    With `parts` (those of an earlier `RoutineFile`), `play` takes these texts and no file is
    opened; without, it looks beside `path` and then through the `search` folders.
    """
    from rehab_player.storage.routine_reading import Reading

    return Reading(tuple(search), parts, known_figures).read(text, path)


def load(path: Path) -> bytes | Problem:
    """The bytes of a file, at most one more than a routine may have, or why there are none."""
    try:
        mode = path.stat().st_mode
        if stat.S_ISREG(mode):
            with path.open("rb") as file:
                return file.read(MAX_BYTES + 1)
        what = file_wording.IS_A_FOLDER if stat.S_ISDIR(mode) else file_wording.NO_ORDINARY_FILE
    except (FileNotFoundError, NotADirectoryError):
        what = file_wording.MISSING_FILE
    except OSError as error:
        what = file_wording.unreadable((error.strerror or "unknown reason").lower())
    except ValueError:
        what = file_wording.MISSING_FILE
    return Problem(1, 1, wording.FILE, what)
