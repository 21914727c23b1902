"""What routines are called: in their files, and as file names that are free and good on every system."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING

from rehab_player.storage.routine_save import write_new
from rehab_player.storage.routine_save_bytes import bytes_of, text_of

if TYPE_CHECKING:
    from pathlib import Path

ENDING = ".yaml"
SHARED = ".routine"
"""Stands before the ending of a file that is handed on: by it a desktop knows what opens the file."""
USUAL_STEM = "routine"
LONGEST_NAME = 200
"""Characters, as the reader allows."""
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


def shared_name(path: Path) -> str:
    """`soak.routine.yaml` for soak.yaml."""
    return f"{path.stem.removesuffix(SHARED)}{SHARED}{path.suffix}"


def name_in(data: bytes) -> str:
    """What a file calls itself; empty where that cannot be told."""
    from rehab_player.storage.routine_document_outline import Group, outline

    found = outline(text_of(data) or "")
    pair = found.root.pair("name") if found is not None and isinstance(found.root, Group) else None
    return getattr(pair.value, "text", "").strip() if pair is not None else ""


def also_called(name: str, word: str) -> str:
    """`Evening (copy)`: a name with a word behind it that tells two apart, no longer than names may be."""
    return f"{name[: LONGEST_NAME - len(word) - 3].rstrip()} ({word})"


def with_name(data: bytes, name: str) -> bytes:
    """A file's contents with another name; as they are where no name can be written."""
    from rehab_player.core.editing import EditRefused, SetHead
    from rehab_player.storage.routine_document_edits import make_edit
    from rehab_player.storage.routine_document_outline import outline

    text = text_of(data)
    with suppress(EditRefused):
        if text is not None:
            return bytes_of(make_edit(outline(text), SetHead("name", name)).text, data)
    return data


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
