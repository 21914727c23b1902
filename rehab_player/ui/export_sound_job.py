"""Renders a routine to a sound file in a thread of its own."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal

from rehab_player.core.sound import SoundSettings
from rehab_player.core.timeline import Timeline


@dataclass(frozen=True, slots=True)
class Order:
    """What to render, and where to. `wait_ms` is how long a wait for the person is in the file."""

    timeline: Timeline
    out: Path
    settings: SoundSettings
    wait_ms: int
    may_replace: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """How it ended: `problem` is a sentence for people, empty when the file is there and whole.

    `texts_left_out` is how many texts are not heard in it, `has_voice` whether anything
    here can speak.
    """

    problem: str = ""
    is_cancelled: bool = False
    duration_ms: int = 0
    texts_left_out: int = 0
    has_voice: bool = True


class ExportJob(QObject):
    """Signals: `progress` in whole per cent; `ended` with the Outcome, exactly once."""

    progress = Signal(int)
    ended = Signal(object)

    def __init__(self, order: Order, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = _Renderer(order, self)
        self._thread.progress.connect(self.progress)
        self._thread.finished.connect(self._finish)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.stop)

    def start(self) -> None:
        self._thread.start()

    def cancel(self) -> None:
        """Give up soon; `ended` tells when that is done."""
        self._thread.is_cancelled.set()

    def stop(self) -> None:
        """Give up, and wait until nothing is left of the file."""
        self.cancel()
        self._thread.wait()

    def _finish(self) -> None:
        self._thread.wait()
        self.ended.emit(self._thread.outcome)


class _Renderer(QThread):
    progress = Signal(int)

    def __init__(self, order: Order, parent: QObject) -> None:
        super().__init__(parent)
        self._order = order
        self._told = -1
        self.is_cancelled = threading.Event()
        self.outcome = Outcome(self.tr("The export stopped before its end."))

    def run(self) -> None:
        # Numbers and sound files are loaded here, where nobody waits for them.
        from rehab_player.audio.render import Cancelled, RenderProblem, render, system_reader

        order = self._order
        try:
            reader = system_reader()
            done = render(
                order.timeline,
                order.out,
                order.settings,
                reader=reader,
                wait_ms=order.wait_ms,
                may_replace=order.may_replace,
                progress=self._tell,
                is_cancelled=self.is_cancelled.is_set,
            )
        except Cancelled as problem:
            self.outcome = Outcome(str(problem), is_cancelled=True)
        except RenderProblem as problem:
            self.outcome = Outcome(str(problem))
        else:
            self.outcome = Outcome(
                duration_ms=done.duration_ms,
                texts_left_out=done.texts_left_out,
                has_voice=reader is not None,
            )

    def _tell(self, share: float) -> None:
        percent = int(share * 100)
        if percent != self._told:
            self._told = percent
            self.progress.emit(percent)
