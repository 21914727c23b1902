"""Changes to the history with their undoing, and what went wrong in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from rehab_player.core.history_edit import NotMergeable
from rehab_player.storage.history import ImpossibleSession
from rehab_player.storage.log_problem import LogProblem, UnknownSession

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from rehab_player.core.history_edit import Fault
    from rehab_player.core.session import Session
    from rehab_player.storage.care import CareLog
    from rehab_player.storage.care_values import Kept
    from rehab_player.storage.history import Change, History

T = TypeVar("T")


class Changes(QObject):
    """Makes changes and remembers how to undo the last one.

    `made` tells in words what was changed, "" after an undo; `trouble` why something could not be.
    """

    made = Signal(str)
    trouble = Signal(str)

    def __init__(
        self,
        history: History,
        care: CareLog,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._care = care
        self._now = now
        self._undoing: Callable[[], object] | None = None

    @property
    def can_undo(self) -> bool:
        """Whether the last change can be taken back."""
        return self._undoing is not None

    def save(self, session: Session) -> tuple[Fault, ...]:
        """Keep an edited session; what is impossible in it comes back, and nothing is changed then."""
        return self._checked(self.tr("Saved."), lambda: self._history.save(session, self._now()))

    def add(self, session: Session) -> tuple[Fault, ...]:
        """Keep a session told by hand, likewise."""
        return self._checked(self.tr("Added."), lambda: self._history.add(session, self._now()))

    def remove(self, session_id: str) -> None:
        """Take a session out."""
        self._make(self.tr("Deleted."), lambda: self._history.remove(session_id))

    def merge(self, one: str, other: str) -> None:
        """Make two sessions one."""
        self._make(self.tr("Merged."), lambda: self._history.merge(one, other, self._now()))

    def keep_version(self, session_id: str) -> None:
        """Of the versions of a session keep this one."""
        self._make(self.tr("This version was kept."), lambda: self._history.keep_version(session_id))

    def keep_answer(self, chosen: Kept) -> None:
        """Of the versions of an answer keep this one."""
        undoing = self._done(lambda: self._care.keep_version(chosen))
        if undoing is not None:
            self._undoing = lambda: self._care.apply(undoing)
            self.made.emit(self.tr("This version was kept."))

    def note_day(self, day: date, text: str) -> None:
        """Keep a note on a day."""
        self._make(self.tr("Note kept."), lambda: self._history.note_day(day, text))

    def undo(self) -> None:
        """Take the last change back."""
        undoing, self._undoing = self._undoing, None
        if undoing is not None and self._done(undoing) is not None:
            self.made.emit("")

    def forget(self) -> None:
        """Let the last change be."""
        self._undoing = None

    def _make(self, words: str, change: Callable[[], Change]) -> None:
        undoing = self._done(change)
        if undoing is not None:
            self._undoing = lambda: self._history.apply(undoing)
            self.made.emit(words)

    def _checked(self, words: str, change: Callable[[], Change]) -> tuple[Fault, ...]:
        try:
            self._make(words, change)
        except ImpossibleSession as impossible:
            return impossible.faults
        return ()

    def _done(self, change: Callable[[], T]) -> T | None:
        try:
            return change()
        except LogProblem as problem:
            self.trouble.emit(problem.message)
        except NotMergeable as problem:
            self.trouble.emit(str(problem))
        except UnknownSession:
            self.trouble.emit(self.tr("This session is not there any more."))
        return None
