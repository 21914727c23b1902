"""Opening the person's things: settings, log and data folder, and what is wrong with them.

Nothing that is wrong keeps anybody from playing: it is said, and what can be kept is kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rehab_player.core.language import translate
from rehab_player.core.settings import Settings
from rehab_player.storage.folders import DataFolder
from rehab_player.storage.log import SessionLog, memory_log, open_log
from rehab_player.storage.log_problem import LogProblem
from rehab_player.storage.settings import load_settings

if TYPE_CHECKING:
    from pathlib import Path


NOT_KEPT = translate("program", "This session can be played, but it will not be kept.")


@dataclass(frozen=True, slots=True)
class Opened:
    """What was opened. `trouble` says in full what cannot be kept and why, empty when all is well;
    `notices` are things worth knowing once, such as a damaged log that was set aside."""

    folder: DataFolder
    settings: Settings
    log: SessionLog
    trouble: str
    notices: tuple[str, ...]


def open_all(root: Path, settings: Settings | None = None) -> Opened:
    """Open everything below the data folder `root`, with substitutes for what cannot be opened.

    `settings` are those that have been read already.
    """
    folder = DataFolder(root)
    trouble = folder.create() or ""
    problems: tuple[str, ...] = ()
    if settings is None:
        settings, problems = load_settings(folder.settings_path)
    log, trouble = _open_log(folder, trouble)
    return Opened(folder, settings, log, trouble, (*problems, *log.notices))


def _open_log(folder: DataFolder, trouble: str) -> tuple[SessionLog, str]:
    if not trouble:
        try:
            return open_log(folder.log_path, backups=folder.backups), ""
        except LogProblem as problem:
            trouble = problem.message
    return memory_log(), f"{trouble} {NOT_KEPT}"
