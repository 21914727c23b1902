"""Tells when the routine files in some folders have become others, whoever changed them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from rehab_player import clock
from rehab_player.storage.shelf_watch import Burst, folders_below, look

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class FolderWatch(QObject):
    """Signal: `changed` once after each burst of changes that made any difference."""

    changed = Signal()

    def __init__(self, folders: Sequence[Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folders = tuple(folders)
        self._seen = look(self._folders)
        self._burst = Burst()
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._hear)
        self._watcher.fileChanged.connect(self._hear)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        self._watch()

    def _hear(self) -> None:
        now = clock.now_ms()
        self._burst = self._burst.heard(now)
        due = self._burst.due_ms
        if due is not None:
            self._timer.start(max(0, due - now))

    def _look(self) -> None:
        self._burst = Burst()
        before, self._seen = self._seen, look(self._folders)
        self._watch()
        if before != self._seen:
            self.changed.emit()

    def _watch(self) -> None:
        """Watch what is there now: a file that was replaced is no longer watched by itself."""
        gone = [_nearest(folder) for folder in self._folders if not folder.is_dir()]
        wanted = {str(path) for path in (*folders_below(self._folders), *self._seen, *gone)}
        watched = {*self._watcher.directories(), *self._watcher.files()}
        if watched - wanted:
            self._watcher.removePaths(sorted(watched - wanted))
        if wanted - watched:
            self._watcher.addPaths(sorted(wanted - watched))


def _nearest(folder: Path) -> Path:
    """The folder in which a folder that is missing would come to be."""
    return next(parent for parent in folder.absolute().parents if parent.is_dir())
