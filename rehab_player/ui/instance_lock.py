"""A lock that the first start takes at once, long before it can be called: who has it is the window.

The system lets go of it when the program ends, however it ends, so that a crash blocks nobody.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)


class InstanceLock:
    """One lock per file; `path` is in a folder for temporary files, where nothing has to be made first."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None

    def take(self) -> bool:
        """Whether this program may be the window: False while another one has the lock.

        Where no lock can be made at all, anybody may.
        """
        while self._file is None:
            try:
                file = os.open(self._path, _FLAGS, 0o600)
            except OSError:
                return True
            if not _lock(file):
                os.close(file)
                return False
            if self._is_still_there(file):
                self._file = file
            else:
                os.close(file)  # its last owner took it away between our opening and our locking
        return True

    def release(self) -> None:
        """Let the next one be the window, and leave no file behind."""
        file, self._file = self._file, None
        if file is None:
            return
        with suppress(OSError):  # Windows takes no file away that is open: there it stays, and is used again
            os.unlink(self._path)
        os.close(file)

    def _is_still_there(self, file: int) -> bool:
        try:
            return os.path.samestat(os.stat(self._path), os.fstat(file))
        except OSError:
            return False


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> bool:
        """Whether the file is ours now."""
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(file: int) -> bool:
        """Whether the file is ours now; also where its disk knows no locks."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True
        return True
