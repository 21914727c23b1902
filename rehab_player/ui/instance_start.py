"""What a start of the program becomes: the window, or a call to the window that is open already."""

from __future__ import annotations

import os
import time
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir

from rehab_player.ui.instance_lock import InstanceLock
from rehab_player.ui.instance_name import instance_name

if TYPE_CHECKING:
    from collections.abc import Sequence

PATIENCE_S = 15.0
"""How long a window that is just being opened may take until it can be called, on a slow machine."""
_AGAIN_S = 0.05
_SOON_S = 1.0
"""For a window that lost its lock, such as to somebody who tidied up the temporary files."""


class Role(Enum):
    """What this start is."""

    WINDOW = auto()
    CALL = auto()
    """The open window has taken over."""
    NO_ANSWER = auto()
    """There is a window, but it does not answer."""


class Start:
    """Two starts at the same moment: one takes the lock and is the window, the other calls it."""

    def __init__(self, data_folder: Path) -> None:
        self._root = data_folder
        self._socket = Path(QDir.tempPath()) / instance_name(data_folder)
        self._lock = InstanceLock(self._socket.with_name(f"{self._socket.name}.lock"))

    def role(self, arguments: Sequence[str], patience_s: float = PATIENCE_S) -> Role:
        """Find out, and hand the arguments over; waits up to `patience_s` for a window that is opening."""
        if self._lock.take():
            return Role.CALL if self._is_called(arguments, _SOON_S) else Role.WINDOW
        end = time.monotonic() + patience_s
        while (left := end - time.monotonic()) > 0:
            if self._is_called(arguments, left):
                return Role.CALL
            if self._lock.take():
                return Role.WINDOW
            time.sleep(_AGAIN_S)
        return Role.NO_ANSWER

    def end(self) -> None:
        """The window is closed: the next start may be one."""
        self._lock.release()

    def _is_called(self, arguments: Sequence[str], patience_s: float) -> bool:
        """Where sockets are files, the absence of one tells at once that nobody listens."""
        if os.name == "posix" and not os.path.lexists(self._socket):
            return False
        from rehab_player.ui.instance import Instance

        return Instance(self._root).hand_over(arguments, round(patience_s * 1_000))
