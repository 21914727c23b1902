"""Opening what is an ordinary file: a pipe or a device in its place would be waited for without end."""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from pathlib import Path

_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def open_ordinary(path: Path) -> BinaryIO:
    """The file, to be read. Raises OSError, also for what is no ordinary file, and ValueError for no path."""
    handle = os.open(path, _FLAGS)
    try:
        mode = os.fstat(handle).st_mode
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        if not stat.S_ISREG(mode):
            raise OSError(errno.EINVAL, "not an ordinary file", str(path))
        return open(handle, "rb")
    except BaseException:
        os.close(handle)
        raise


def read_ordinary(path: Path) -> bytes:
    """All that is in it. Raises as `open_ordinary`."""
    with open_ordinary(path) as file:
        return file.read()
