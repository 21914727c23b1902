"""A log in memory for tests: closed when nobody holds it any more."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING

from rehab_player.storage.log import memory_log

if TYPE_CHECKING:
    from rehab_player.storage.log import SessionLog


def log_in_memory() -> SessionLog:
    log = memory_log()
    weakref.finalize(log, log._db.close)
    return log
