"""File names for routines: made of what a routine is called, free, and good on every system."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rehab_player.storage.routine_save import write_new

if TYPE_CHECKING:
    from pathlib import Path

ENDING = ".yaml"
USUAL_STEM = "routine"
_LONGEST = 80
_NOT_IN_NAMES = re.compile(r"[\W_]+")
_BAD = re.compile(r'[/\\:*?"<>|\x00-\x1f]')
_RESERVED = re.compile(r"con|prn|aux|nul|com\d|lpt\d", re.IGNORECASE)
"""Names that Windows keeps for devices."""


def stem_for(name: str) -> str:
    """`evening-calves` for "Evening calves!": letters and digits of any script, and dashes."""
    stem = _NOT_IN_NAMES.sub("-", name.replace("'", "").replace("’", "").lower())[:_LONGEST].strip("-")
    if not stem:
        return USUAL_STEM
    return f"{stem}-{USUAL_STEM}" if _RESERVED.fullmatch(stem) else stem


def kept_stem(stem: str) -> str:
    """The name that a file has already, so that `play` still finds it; another where it cannot stay."""
    is_good = len(stem) <= _LONGEST and not _BAD.search(stem) and not _RESERVED.fullmatch(stem)
    return stem if is_good and stem.strip(" .") == stem and stem else stem_for(stem)


def write_free(folder: Path, stem: str, data: bytes, ending: str = ENDING) -> Path:
    """Write a new file under this name, or with `-2`, `-3` and so on behind it; never over another.

    Raises OSError.
    """
    folder.mkdir(parents=True, exist_ok=True)
    number = 1
    while True:
        path = folder / f"{stem}{f'-{number}' if number > 1 else ''}{ending}"
        number += 1
        if _is_taken(path):
            continue
        try:
            write_new(path, data)
        except FileExistsError:
            continue  # another program was quicker
        return path


def _is_taken(path: Path) -> bool:
    """Also by a name that differs only in capitals, or in its other ending: `play` could mean either."""
    taken = {
        entry.stem.casefold() for entry in path.parent.iterdir() if entry.suffix.lower() in (ENDING, ".yml")
    }
    return path.stem.casefold() in taken or path.exists()
