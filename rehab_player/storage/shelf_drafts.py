"""Texts that were not saved when the program ended, kept in `drafts/` and offered at the next start."""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from rehab_player.storage.ordinary import read_ordinary
from rehab_player.storage.problems import Problem
from rehab_player.storage.routine_file import load
from rehab_player.storage.routine_save import write_whole
from rehab_player.storage.routine_save_bytes import text_of

_ENDING = ".draft.json"


class Meanwhile(StrEnum):
    """What became of the file since the draft was begun."""

    SAME = "same"
    CHANGED = "changed"
    GONE = "gone"
    NEW = "new"
    """It was never saved."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An unsaved text. `base` is the SHA-256 of the file it was begun from, empty for a new one.

    `at` is when it was kept, ISO 8601 with offset.
    """

    path: str
    text: str
    base: str
    at: str


@dataclass(frozen=True, slots=True)
class FoundDraft:
    """A draft of an earlier run, and what its file is like now; `disk_text` is None where it has none."""

    draft: Draft
    meanwhile: Meanwhile
    disk_text: str | None


class Drafts:
    """The drafts in one folder, one for each routine file."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, draft: Draft) -> None:
        """Keep the newest text for its file. Raises OSError where nothing can be written."""
        self._folder.mkdir(parents=True, exist_ok=True)
        write_whole(self._place(draft.path), json.dumps(asdict(draft)).encode())

    def forget(self, path: str) -> None:
        """Drop the draft for a file, because it was saved or given up."""
        with suppress(OSError):
            self._place(path).unlink()

    def found(self) -> tuple[FoundDraft, ...]:
        """What is worth offering, the newest first; a draft that says what its file says is dropped."""
        drafts = []
        for place in self._places():
            draft = _read(place)
            if draft is None:
                continue
            found = _found(draft)
            if found.disk_text == draft.text:
                self.forget(draft.path)
            else:
                drafts.append(found)
        return tuple(sorted(drafts, key=lambda found: found.draft.at, reverse=True))

    def _place(self, path: str) -> Path:
        return self._folder / (hashlib.sha256(os.fsencode(path)).hexdigest()[:20] + _ENDING)

    def _places(self) -> list[Path]:
        try:
            return [place for place in self._folder.iterdir() if place.name.endswith(_ENDING)]
        except OSError:
            return []


def _read(place: Path) -> Draft | None:
    """None for a file that is no draft: it is left for somebody to look at."""
    try:
        values = json.loads(read_ordinary(place))
        draft = Draft(**values)
    except (OSError, ValueError, TypeError, RecursionError):
        return None
    return draft if all(isinstance(value, str) for value in asdict(draft).values()) else None


def _found(draft: Draft) -> FoundDraft:
    data = load(Path(draft.path))
    if isinstance(data, Problem):
        return FoundDraft(draft, Meanwhile.GONE if draft.base else Meanwhile.NEW, None)
    same = hashlib.sha256(data).hexdigest() == draft.base
    return FoundDraft(draft, Meanwhile.SAME if same else Meanwhile.CHANGED, text_of(data))
