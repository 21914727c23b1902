"""A file that is there whole or not at all."""

from __future__ import annotations

import errno
import os
import time
from contextlib import contextmanager, suppress
from enum import StrEnum
from typing import TYPE_CHECKING, TextIO

from rehab_player.storage import data_wording, history_wording

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ABANDONED_AFTER_S = 3_600
"""An unfinished file as old as this belongs to a program that was killed."""

_REASONS = {
    errno.ENOSPC: data_wording.FULL,
    errno.EDQUOT: data_wording.FULL,
    errno.EROFS: data_wording.READ_ONLY,
    errno.EACCES: data_wording.READ_ONLY,
    errno.EPERM: data_wording.READ_ONLY,
}


class ExportFault(StrEnum):
    EXISTS = "exists"
    """There is a file of that name, and replacing it was not asked for."""
    NOT_WRITTEN = "not written"
    ENDING = "ending"
    """The file's ending says no format that we know."""


class ExportProblem(Exception):
    """Nothing was exported; `message` is for people, `kind` for the program."""

    def __init__(self, kind: ExportFault, message: str) -> None:
        self.kind = kind
        self.message = message
        super().__init__(message)


@contextmanager
def whole_file(
    path: Path, *, replace: bool, encoding: str = "utf-8", newline: str = "\n"
) -> Iterator[TextIO]:
    """A text to write to, which becomes `path` at the end, or vanishes with any exception.

    Raises ExportProblem.
    """
    try:
        if not replace and os.path.lexists(path):
            raise ExportProblem(ExportFault.EXISTS, history_wording.file_there(path))
        with _unfinished(path) as unfinished:
            with unfinished.open("x", encoding=encoding, newline=newline) as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            _move(unfinished, path, replace=replace)
    except OSError as error:
        raise ExportProblem(
            ExportFault.NOT_WRITTEN, history_wording.not_written(path, reason_of(error))
        ) from error


def write_whole(path: Path, data: bytes, *, replace: bool) -> None:
    """Make `path` a file of these bytes, or leave everything as it was. Raises ExportProblem."""
    try:
        if not replace and os.path.lexists(path):
            raise ExportProblem(ExportFault.EXISTS, history_wording.file_there(path))
        with _unfinished(path) as unfinished:
            with unfinished.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            _move(unfinished, path, replace=replace)
    except OSError as error:
        raise ExportProblem(
            ExportFault.NOT_WRITTEN, history_wording.not_written(path, reason_of(error))
        ) from error


def reason_of(error: OSError) -> str:
    """Why a file cannot be used, in words."""
    return _REASONS.get(error.errno or 0) or error.strerror or str(error)


def clear_abandoned(folder: Path, pattern: str) -> None:
    """Remove unfinished files that nobody writes any more."""
    for left in folder.glob(pattern):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > ABANDONED_AFTER_S:
                left.unlink()


@contextmanager
def _unfinished(path: Path) -> Iterator[Path]:
    """A name beside `path`, gone at the end, as is what killed programs left there."""
    clear_abandoned(path.parent, f".{_literal(path.name)}.*.part")
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.part")
    unfinished.unlink(missing_ok=True)
    try:
        yield unfinished
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _literal(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)


def _move(source: Path, target: Path, *, replace: bool) -> None:
    """A second name is the one way to move that never replaces; not every file system has it."""
    if replace:
        os.replace(source, target)
        return
    try:
        os.link(source, target)
    except FileExistsError:
        raise ExportProblem(ExportFault.EXISTS, history_wording.file_there(target)) from None
    except OSError:
        os.rename(source, target)
