"""Looking after the history in the background: a backup a day, and a look whether all is in order."""

from __future__ import annotations

import threading
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rehab_player.storage.backup import check_log, daily_backup, newest_good, restore
from rehab_player.storage.log_problem import LogProblem
from rehab_player.ui.dates import full_weekday

if TYPE_CHECKING:
    from pathlib import Path

    from rehab_player.storage.folders import DataFolder
    from rehab_player.ui.notices import Notices


class Upkeep(QObject):
    """Signals: `restored` after a backup was taken back."""

    restored = Signal()
    _found = Signal(str)

    def __init__(self, folder: DataFolder, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._notices = notices
        self._found.connect(self._tell)
        self._thread = threading.Thread(target=self._look, name="upkeep")

    def begin(self, damaged: str) -> None:
        """Start in the background. `damaged` says that a damaged log was set aside just now, or is empty."""
        if damaged:
            self._offer_backup(damaged)
        else:
            self._thread.start()

    def close(self) -> None:
        """Wait for what has been started: a backup is never left in halves."""
        if self._thread.ident is not None:
            self._thread.join()

    def _look(self) -> None:
        try:
            problem = check_log(self._folder.log_path)
            if problem is None:
                daily_backup(self._folder.log_path, self._folder.backups, _now())
        except LogProblem as trouble:
            problem = trouble
        if problem is not None:
            self._found.emit(problem.message)

    def _tell(self, message: str) -> None:
        self._notices.tell(self.tr("Your history needs a look"), message)

    def _offer_backup(self, damaged: str) -> None:
        backup = newest_good(self._folder.backups)
        if backup is None or backup.made_at is None:
            self._notices.tell(self.tr("Your history was damaged"), damaged)
            return
        told = self.tr("The newest good backup is of {day}, with %n sessions.", "", backup.sessions)
        told = told.format(day=full_weekday(backup.made_at))
        self._notices.ask(
            self.tr("Your history was damaged"),
            f"{damaged}\n{told}",
            self.tr("Take it back"),
            self.tr("Begin afresh"),
            lambda: self._restore(backup.path),
        )

    def _restore(self, backup: Path) -> None:
        try:
            told = restore(self._folder.log_path, backup, self._folder.backups, _now())
        except LogProblem as problem:
            self._notices.tell(self.tr("The backup could not be taken back"), problem.message)
            return
        self.restored.emit()
        self._notices.tell(self.tr("Your history is back"), told)


def _now() -> datetime:
    return datetime.now().astimezone()
