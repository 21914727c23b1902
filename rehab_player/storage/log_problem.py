"""What can be wrong with the log that is not the program's fault, told apart by kind.

Errors that only a mistake in the program can cause are let through as they are.
"""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from contextlib import contextmanager
from enum import StrEnum
from typing import TYPE_CHECKING

from rehab_player.storage import data_wording

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_ROOM_NEEDED = 1_000_000
"""Bytes. With less left on the disk, a failed write is put down to the disk being full."""


class LogFault(StrEnum):
    NEWER = "newer"
    """Written by a newer program; it was not touched."""
    DAMAGED = "damaged"
    READ_ONLY = "readonly"
    FULL = "full"
    LOCKED = "locked"
    """Another program held it for longer than we wait."""
    UNREACHABLE = "unreachable"
    """No such folder, a folder in its place, a disk that fails."""


class LogProblem(Exception):
    """The log cannot be used or written; `message` is for people, `kind` for the program."""

    def __init__(self, kind: LogFault, path: Path, detail: str = "") -> None:
        self.kind = kind
        self.message = data_wording.log_problem(kind.value, path, detail)
        super().__init__(self.message)


class UnknownSession(LookupError):
    """No session has this id, perhaps because it was deleted meanwhile."""


_BY_SQLITE_CODE = {
    3: LogFault.READ_ONLY,  # PERM
    5: LogFault.LOCKED,  # BUSY
    6: LogFault.LOCKED,  # LOCKED
    8: LogFault.READ_ONLY,  # READONLY
    10: LogFault.UNREACHABLE,  # IOERR
    11: LogFault.DAMAGED,  # CORRUPT
    13: LogFault.FULL,  # FULL
    14: LogFault.UNREACHABLE,  # CANTOPEN
    15: LogFault.LOCKED,  # PROTOCOL
    26: LogFault.DAMAGED,  # NOTADB
}
_BY_ERRNO = {
    errno.EROFS: LogFault.READ_ONLY,
    errno.EACCES: LogFault.READ_ONLY,
    errno.EPERM: LogFault.READ_ONLY,
    errno.ENOSPC: LogFault.FULL,
    errno.EDQUOT: LogFault.FULL,
}


@contextmanager
def faults_told_apart(path: Path) -> Iterator[None]:
    """Turn what a disk or another program can cause into a LogProblem, and let mistakes of ours through."""
    try:
        yield
    except sqlite3.Error as error:
        kind = _sqlite_fault(error, path)
        if kind is None:
            raise
        raise LogProblem(kind, path, str(error)) from error
    except OSError as error:
        kind = _BY_ERRNO.get(error.errno or 0, LogFault.UNREACHABLE)
        raise LogProblem(kind, path, error.strerror or str(error)) from error


def _sqlite_fault(error: sqlite3.Error, path: Path) -> LogFault | None:
    kind = _BY_SQLITE_CODE.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
    return _why_unreachable(path) if kind is LogFault.UNREACHABLE else kind


def _why_unreachable(path: Path) -> LogFault:
    """SQLite says "disk I/O error" and "unable to open" for a full and a read-only disk, too."""
    try:
        if shutil.disk_usage(path.parent).free < _ROOM_NEEDED:
            return LogFault.FULL
    except OSError:
        return LogFault.UNREACHABLE
    # Who we act as counts, where the system can tell it from who we are.
    writable = os.access(path.parent, os.W_OK, effective_ids=os.access in os.supports_effective_ids)
    return LogFault.UNREACHABLE if writable else LogFault.READ_ONLY
