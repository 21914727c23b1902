"""Saving a routine file so that it is never left worse than it was."""

from __future__ import annotations

import difflib
import errno
import glob
import hashlib
import os
import stat
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_player.storage import shelf_wording as wording
from rehab_player.storage.characters import MAX_BYTES
from rehab_player.storage.problems import Problem
from rehab_player.storage.routine_file import RoutineFile, load, parse_routine
from rehab_player.storage.routine_save_bytes import bytes_of, text_of

if TYPE_CHECKING:
    from collections.abc import Sequence

LEFT_BEHIND_S = 600
"""After so many seconds nobody is still writing a file of a page or two."""


@dataclass(frozen=True, slots=True)
class OnDisk:
    """A file as it was when it was opened or saved: what tells whether another program changed it."""

    data: bytes
    stamp: tuple[int, int] = (0, 0)

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.data).hexdigest()


@dataclass(frozen=True, slots=True)
class Opened:
    """A file to be edited. `text` is None when it cannot be: `why` says so for people."""

    path: Path
    on_disk: OnDisk | None
    text: str | None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Saved:
    """The text stands in the file. `file` is what the reader makes of it, with problems if it has any."""

    on_disk: OnDisk
    file: RoutineFile


@dataclass(frozen=True, slots=True)
class Changed:
    """Nothing was written: the file holds something else by now. `text` is what, None if it is gone.

    `difference` has the lines of a unified diff from the text on disk to the text to be saved.
    """

    on_disk: OnDisk | None
    text: str | None
    difference: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NotSaved:
    """Nothing was written, and the file is as it was; `message` says why, for people."""

    message: str


def open_routine(path: Path) -> Opened:
    """The text of a file, to be edited. Raises nothing."""
    data = load(path)
    if isinstance(data, Problem):
        return Opened(path, None, None, data.what)
    if len(data) > MAX_BYTES:
        return Opened(path, None, None, wording.TOO_LARGE)
    text = text_of(data)
    found = OnDisk(data, _stamp(path))
    return Opened(path, found, text, "" if text is not None else wording.NOT_TO_EDIT)


def changed_on_disk(path: Path, known: OnDisk | None) -> bool:
    """Whether the file is another than when it was opened; it is read only where its time or size differ."""
    if known is not None and _stamp(path) == known.stamp:
        return False
    return _bytes(path) != (None if known is None else known.data)


def save_routine(
    path: Path, text: str, *, known: OnDisk | None, search: Sequence[Path] = (), force: bool = False
) -> Saved | Changed | NotSaved:
    """Put the text into the file, whole or not at all. Raises nothing.

    `known` is the file as it was opened, None for a new one. With `force`, a file that changed
    meanwhile is replaced all the same. What was written is read back and compared before it
    replaces anything. A link stays, and what it leads to is replaced.
    """
    place = Path(os.path.realpath(path))
    try:
        return _save(path, place, text, known, search, force)
    except OSError as error:
        return NotSaved(wording.not_saved(path.name, reason(error)))


def _save(
    path: Path, place: Path, text: str, known: OnDisk | None, search: Sequence[Path], force: bool
) -> Saved | Changed | NotSaved:
    data = bytes_of(text, b"" if known is None else known.data)
    if len(data) > MAX_BYTES:
        return NotSaved(wording.not_saved(path.name, wording.OVER_LIMIT))
    meant = parse_routine(data, path=path, search=search)
    with _beside(place) as (handle, name):
        _fill(handle, data)
        read = load(Path(name))
        if (
            isinstance(read, Problem)
            or read != data
            or _differs(parse_routine(read, path=path, search=search), meant)
        ):
            return NotSaved(wording.not_saved(path.name, wording.READ_BACK))
        present = _bytes(place)
        if not force and present != (None if known is None else known.data) and present != data:
            return _changed(place, present, text)
        _same_rights(place, name)
        os.replace(name, place)
    _sync_folder(place.parent)
    _sweep(place)
    return Saved(OnDisk(data, _stamp(place)), meant)


def _differs(read: RoutineFile, meant: RoutineFile) -> bool:
    return (read.text, read.routine, read.problems) != (meant.text, meant.routine, meant.problems)


def difference(before: str, after: str) -> tuple[str, ...]:
    """The lines of a unified diff, without line breaks."""
    lines = difflib.unified_diff(
        before.split("\n"), after.split("\n"), wording.ON_DISK, wording.MINE, lineterm=""
    )
    return tuple(lines)


def _changed(place: Path, present: bytes | None, text: str) -> Changed:
    there = None if present is None else text_of(present)
    if present is None:
        return Changed(None, None, ())
    return Changed(OnDisk(present, _stamp(place)), there, difference(there or "", text))


class _beside:  # noqa: N801 - a context manager, used like a function
    """A new file beside another one, taken away again unless it has taken the other's place."""

    def __init__(self, place: Path) -> None:
        self._handle, self._name = tempfile.mkstemp(
            dir=place.parent, prefix=f".{place.name}-", suffix=".part"
        )

    def __enter__(self) -> tuple[int, str]:
        return self._handle, self._name

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):
            os.unlink(self._name)


def write_whole(path: Path, data: bytes) -> None:
    """Replace a file in one go. Raises OSError; then the old one is as it was."""
    with _beside(path) as (handle, name):
        _fill(handle, data)
        _same_rights(path, name)
        os.replace(name, path)


def write_new(path: Path, data: bytes) -> None:
    """Make a file that is not there yet, in one go. Raises FileExistsError, or another OSError."""
    with _beside(path) as (handle, name):
        _fill(handle, data)
        _usual_rights(name)
        _link(name, path, data)


def _link(name: str, path: Path, data: bytes) -> None:
    try:
        os.link(name, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        with open(path, "xb") as file:
            file.write(data)


def _fill(handle: int, data: bytes) -> None:
    with open(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _same_rights(place: Path, name: str) -> None:
    """The new file may be read and written by whoever may the old one."""
    try:
        status = place.stat()
    except FileNotFoundError:
        _usual_rights(name)
        return
    os.chmod(name, stat.S_IMODE(status.st_mode))
    if hasattr(os, "chown"):
        with suppress(OSError):
            os.chown(name, status.st_uid, status.st_gid)


def _usual_rights(name: str) -> None:
    """Those of any new file, which a temporary one does not have."""
    mask = os.umask(0)
    os.umask(mask)
    os.chmod(name, 0o666 & ~mask)


def _sync_folder(folder: Path) -> None:
    """So that a power cut cannot bring the old file back; where folders can be opened."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _sweep(place: Path) -> None:
    """Take away what programs that were killed while saving this file left beside it."""
    with suppress(OSError):
        oldest = place.stat().st_mtime - LEFT_BEHIND_S
        for left in place.parent.glob(f".{glob.escape(place.name)}-*.part"):
            if left.stat().st_mtime < oldest:
                left.unlink()


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None


def _stamp(path: Path) -> tuple[int, int]:
    try:
        status = path.stat()
    except OSError:
        return (0, 0)
    return status.st_mtime_ns, status.st_size


_REASONS = {
    errno.EROFS: wording.READ_ONLY,
    errno.EACCES: wording.READ_ONLY,
    errno.EPERM: wording.READ_ONLY,
    errno.ENOSPC: wording.FULL,
    errno.EDQUOT: wording.FULL,
    errno.EFBIG: wording.FULL,
    errno.ENOENT: wording.NO_FOLDER,
    errno.ENOTDIR: wording.NO_FOLDER,
    errno.ENAMETOOLONG: wording.LONG_NAME,
}


def reason(error: OSError) -> str:
    """Why nothing could be written, in the middle of a sentence."""
    if isinstance(error, FileNotFoundError) and error.filename and Path(error.filename).parent.is_dir():
        return wording.NO_FILE
    return _REASONS.get(error.errno or 0) or (error.strerror or str(error)).lower()
