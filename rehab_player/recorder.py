"""Keeps the log of a session while it is played."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from rehab_player.core.events import Ended, Event, Finished, PainTold, SegmentEnded, Started
from rehab_player.core.session import (
    PainRecord,
    Progress,
    Reason,
    SegmentRecord,
    SessionStart,
    SessionState,
)
from rehab_player.storage.log_problem import LogProblem, UnknownSession

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from rehab_player.core.fold import SessionFold
    from rehab_player.core.player import Player

PROGRESS_MS = 1_000


class Log(Protocol):
    """What a recorder needs of the session log. Each call is kept for good when it returns."""

    def begin(self, start: SessionStart) -> None: ...
    def record(self, session_id: str, record: SegmentRecord) -> None: ...
    def progress(self, session_id: str, progress: Progress) -> None: ...
    def pain(self, session_id: str, record: PainRecord) -> None: ...
    def finish(
        self,
        session_id: str,
        *,
        state: SessionState,
        ended_at: datetime,
        active_ms: int,
        reason: Reason | None,
    ) -> None: ...


class Recorder:
    """A listener that writes each finished segment, each answer and, every second, the place.

    When the disk refuses, what was to be written waits, and is tried again with the next
    write: a disk that was full for a while costs nothing. `problem` says what is wrong now.
    """

    def __init__(self, log: Log, start: SessionStart, fold: SessionFold, *, is_begun: bool = False) -> None:
        self._log = log
        self._start = start
        self._id = start.id
        self._fold = fold
        self._is_begun = is_begun
        self._unwritten: deque[Callable[[], None]] = deque()
        self._progress_at: int | None = None
        self._is_over = False
        self.problem = ""

    @property
    def session_id(self) -> str:
        return self._id

    @property
    def is_begun(self) -> bool:
        """Whether there is anything of this session to keep."""
        return self._is_begun

    def heard(self, events: Sequence[Event], player: Player, now: int) -> None:
        for event in events:
            self._hear(event, player)
        self.passed(player, now)

    def passed(self, player: Player, now: int) -> None:
        """Write where the player stands, at most once a second."""
        is_due = self._progress_at is None or now - self._progress_at >= PROGRESS_MS
        if not self._is_begun or self._is_over or not is_due:
            return
        self._progress_at = now
        progress = Progress(
            segment=player.moment(now).segment.index,
            elapsed_ms=player.elapsed_ms(),
            active_ms=player.active_ms(),
            at=self._fold.time_of(now),
        )
        self._write(lambda: self._log.progress(self._id, progress), droppable=True)

    def retry(self) -> bool:
        """Try again what the disk has refused; whether all of the session is kept now."""
        if self._unwritten:
            self._write_all()
        return not self._unwritten

    def explain(self, index: int, reason: Reason) -> None:
        """Why segment `index` was left when it was left last."""
        record = self._fold.explained(index, reason)
        if record is not None:
            self._write(lambda: self._log.record(self._id, record))

    def _hear(self, event: Event, player: Player) -> None:
        if isinstance(event, Started):
            self._begin(event)
        elif not self._is_begun:
            return
        elif isinstance(event, SegmentEnded):
            self._progress_at = None
            record = self._fold.segment(event)
            self._write(lambda: self._log.record(self._id, record))
        elif isinstance(event, PainTold):
            pain = self._fold.pain(event)
            self._write(lambda: self._log.pain(self._id, pain))
        elif isinstance(event, Finished | Ended):
            self._close(event, player.active_ms())

    def _begin(self, event: Started) -> None:
        """The session enters the log when it is started, not when its page is opened."""
        at = self._fold.time_of(event.at)
        start = replace(self._start, started_at=at, local_date=at.date())
        self._is_begun = True
        self._write(lambda: self._log.begin(start))

    def _close(self, event: Finished | Ended, active_ms: int) -> None:
        self._is_over = True
        state, ended_at = self._fold.state(), self._fold.time_of(event.at)
        reason = event.reason if isinstance(event, Ended) else None
        self._write(
            lambda: self._log.finish(
                self._id, state=state, ended_at=ended_at, active_ms=active_ms, reason=reason
            )
        )

    def _write(self, write: Callable[[], None], *, droppable: bool = False) -> None:
        """Write what has been waiting, then this; keep what fails unless the next of its kind replaces it."""
        if not droppable:
            self._unwritten.append(write)
        self._write_all(write if droppable else None)

    def _write_all(self, last: Callable[[], None] | None = None) -> None:
        try:
            while self._unwritten:
                self._unwritten[0]()
                self._unwritten.popleft()
            if last is not None:
                last()
        except LogProblem as problem:
            self.problem = problem.message
        except UnknownSession:
            # Somebody deleted it in another window while it was being played: it is to be gone.
            self._unwritten.clear()
            self._is_over = True
        else:
            self.problem = ""
