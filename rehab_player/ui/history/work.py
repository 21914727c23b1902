"""Long work beside the window: a thread that tells how far it is and can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from queue import SimpleQueue
from threading import Event, Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSize, QTimer, Signal, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rehab_player.storage.export_file import ExportProblem
from rehab_player.storage.import_history import ImportProblem
from rehab_player.storage.log_problem import LogProblem
from rehab_player.ui.widgets.painting import rounded

if TYPE_CHECKING:
    from rehab_player.ui.theme import Theme

FETCH_MS = 40
Tell = Callable[[float], None]
Job = Callable[[Tell], object]
"""Does something and returns what came of it, telling now and then how far it is, from 0 to 1."""


class Stopped(Exception):
    """The person does not want it any more."""


class Work(QObject):
    """One job at a time, in a thread that knows nothing of the window: what it tells is fetched.

    `done` tells what the job returned, `failed` the problem it met (ExportProblem, ImportProblem,
    LogProblem), `stopped` that it was given up and nothing was changed. After `progress` with a
    share from 0 to 1, one of them always comes.
    """

    progress = Signal(float)
    done = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = Event()
        self._share = 0.0
        self._results: SimpleQueue[tuple[SignalInstance, tuple[object, ...]]] = SimpleQueue()
        self._thread: Thread | None = None
        self._fetching = QTimer(self)
        self._fetching.setInterval(FETCH_MS)
        self._fetching.timeout.connect(self._fetch)

    @property
    def is_running(self) -> bool:
        """Whether a job has not come to its end."""
        return self._thread is not None and self._thread.is_alive()

    def start(self, job: Job) -> None:
        """Begin a job; the one before has to be over."""
        self._stop.clear()
        self._share = 0.0
        self._thread = Thread(target=self._run, args=(job,))
        self._thread.start()
        self._fetching.start()

    def stop(self) -> None:
        """Give the job up at the next time it tells something."""
        self._stop.set()

    def wait(self) -> None:
        """Give the job up, wait until it is over, and tell what came of it."""
        self.stop()
        if self._thread is not None:
            self._thread.join()
            self._fetch()

    def _run(self, job: Job) -> None:
        try:
            result = job(self._told)
        except Stopped:
            self._results.put((self.stopped, ()))
        except (ExportProblem, ImportProblem, LogProblem) as problem:
            self._results.put((self.failed, (problem,)))
        else:
            self._results.put((self.done, (result,)))

    def _told(self, share: float) -> None:
        if self._stop.is_set():
            raise Stopped
        self._share = share

    def _fetch(self) -> None:
        """Tell what the thread has left here."""
        if self._results.empty():
            if self._share:
                self.progress.emit(self._share)
            return
        self._fetching.stop()
        signal, told = self._results.get()
        signal.emit(*told)


class ProgressBar(QWidget):
    """How far a job is: a bar 8 high."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        theme.changed.connect(self.update)

    @property
    def share(self) -> float:
        """From 0 to 1."""
        return self._share

    def set_share(self, share: float) -> None:
        """Show how far it is."""
        self._share = min(1.0, max(0.0, share))
        self.setAccessibleName(f"{self._name}: {self._share:.0%}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.dp(240), self._theme.dp(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        rounded(painter, rect, rect.height() / 2, self._theme.color("line"))
        done = QRectF(rect)
        done.setWidth(max(rect.height(), rect.width() * self._share))
        rounded(painter, done, rect.height() / 2, self._theme.color("accent"))
        painter.end()
