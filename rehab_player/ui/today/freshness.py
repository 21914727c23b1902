"""Tells when Today has to be read again though nobody touched it: an hour has come, or the log has changed.

Nothing is asked at intervals. One timer waits for the next moment that makes a difference, and the
log's file is watched, both only while Today is seen. A timer does not count the hours of sleep: that
is made up for by looking again when the window or the pointer comes back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal

from rehab_player.storage.log_problem import LogProblem

if TYPE_CHECKING:
    from rehab_player.ui.today.desk import TodayDesk

SETTLE_MS = 300
"""Several changes of the log's file within so many milliseconds are one."""


class Freshness(QObject):
    """Signal: `stale` when what is shown may be wrong."""

    stale = Signal()

    def __init__(self, desk: TodayDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._seen_at = self._until = desk.now()
        self._stamp: int | None = None
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look)
        self._settling = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settling.timeout.connect(self.look)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(lambda _path: self._settling.start())

    def begin(self) -> None:
        """What is read from now on is shown: wait for the next thing that makes a difference to it."""
        self._seen_at, self._until = self._desk.now(), self._desk.next_moment()
        self._stamp = self._log_stamp()
        self._wait()
        path = self._desk.log_path
        files = (path, path.with_name(f"{path.name}-wal"))
        watched = self._watcher.files()
        if wanted := [str(file) for file in files if file.exists() and str(file) not in watched]:
            self._watcher.addPaths(wanted)

    def rest(self) -> None:
        """Nobody sees it."""
        self._timer.stop()
        self._settling.stop()
        if self._watcher.files():
            self._watcher.removePaths(self._watcher.files())

    def look_soon(self) -> None:
        """Look once the event that is being dealt with is over: its widgets may go."""
        QTimer.singleShot(0, self, self.look)

    def look(self) -> None:
        """Tell, if anything has changed since `begin`."""
        now = self._desk.now()
        if now >= self._until or now < self._seen_at or self._log_stamp() != self._stamp:
            self.stale.emit()
        elif not self._timer.isActive():
            self._wait()  # it came early: the clock was set

    def _wait(self) -> None:
        left = self._until - self._desk.now()
        self._timer.start(max(0, round(left.total_seconds() * 1_000)) + 1)

    def _log_stamp(self) -> int | None:
        try:
            return self._desk.stamp()
        except LogProblem:
            return None
