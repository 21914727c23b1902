"""Noticing that routine files were added, changed or removed, a burst of changes being one."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_player.storage.library import DEEPEST, ENDINGS, NO_ROUTINES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rehab_player.storage.routine_cache import Stamp

QUIET_MS = 300
LONGEST_MS = 2_000


@dataclass(frozen=True, slots=True)
class Changes:
    """What is different between two looks at the folders."""

    added: tuple[Path, ...] = ()
    changed: tuple[Path, ...] = ()
    removed: tuple[Path, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


@dataclass(frozen=True, slots=True)
class Burst:
    """When the folders' latest burst of changes began and was last heard of, in monotonic ms."""

    first_ms: int | None = None
    last_ms: int = 0

    def heard(self, now_ms: int) -> Burst:
        """With one more change heard of."""
        return Burst(now_ms if self.first_ms is None else self.first_ms, now_ms)

    @property
    def due_ms(self) -> int | None:
        """When to look at the folders: after a short quiet, or when the burst has gone on long enough."""
        if self.first_ms is None:
            return None
        return min(self.last_ms + QUIET_MS, self.first_ms + LONGEST_MS)


def look(folders: Iterable[Path]) -> dict[Path, Stamp]:
    """Each routine file below the folders, with what changes when it does. Raises nothing."""
    return {path: stamp for folder in folders for path, stamp in _below(folder, 0)}


def folders_below(folders: Iterable[Path]) -> tuple[Path, ...]:
    """The folders that exist and those inside them: what a watcher has to watch."""
    return tuple(place for folder in folders for place in _places(folder, 0))


def compare(before: Mapping[Path, Stamp], after: Mapping[Path, Stamp]) -> Changes:
    """What happened between two looks."""
    return Changes(
        tuple(path for path in after if path not in before),
        tuple(path for path in after if path in before and after[path] != before[path]),
        tuple(path for path in before if path not in after),
    )


def _places(folder: Path, depth: int) -> list[Path]:
    inside = [entry for entry in _entries(folder) if _is_place(entry)]
    deeper = (
        [] if depth == DEEPEST else [p for entry in inside for p in _places(folder / entry.name, depth + 1)]
    )
    return [folder, *deeper] if folder.is_dir() else []


def _below(folder: Path, depth: int) -> list[tuple[Path, Stamp]]:
    found = []
    for entry in _entries(folder):
        if entry.name.lower().endswith(ENDINGS) and (stamp := _stamp(entry)) is not None:
            found.append((folder / entry.name, stamp))
        elif depth < DEEPEST and _is_place(entry):
            found += _below(folder / entry.name, depth + 1)
    return found


def _is_place(entry: os.DirEntry[str]) -> bool:
    return entry.name not in NO_ROUTINES and entry.is_dir(follow_symlinks=False)


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return sorted((e for e in entries if not e.name.startswith(".")), key=lambda entry: entry.name)
    except OSError:
        return []


def _stamp(entry: os.DirEntry[str]) -> Stamp | None:
    try:
        status = entry.stat()
    except OSError:
        return ()
    if not stat.S_ISREG(status.st_mode):
        return None
    return status.st_ino, status.st_mtime_ns, status.st_ctime_ns, status.st_size
