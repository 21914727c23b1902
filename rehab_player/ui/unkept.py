"""What the disk refused of the last session: tried again, and asked about before it is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab_player.recorder import Recorder
    from rehab_player.ui.notices import Notices


class Unkept(QObject):
    """Follows one session's recorder after the other."""

    def __init__(self, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices = notices
        self._recorder: Recorder | None = None
        self._may_be_lost = False

    def follow(self, recorder: Recorder | None) -> None:
        """Look after this session from now on; None for one that is not to be kept."""
        self._recorder, self._may_be_lost = recorder, False

    @property
    def problem(self) -> str:
        """Why the session cannot be written now, in words; empty when it can."""
        return self._recorder.problem if self._recorder is not None else ""

    def is_kept(self) -> bool:
        """Whether all of the session is in the log, after another try."""
        return self._recorder is None or self._recorder.retry()

    def tell(self) -> None:
        """Say that it is not kept, and why."""
        self._notices.tell(self._title(), self.problem)

    def before_leaving(self, leave: Callable[[], None]) -> None:
        """Leave the session's last page, or ask first: there it can be tried again."""
        if self.is_kept():
            leave()
        else:
            self._notices.ask(self._title(), self.problem, self.tr("Leave"), self.tr("Stay here"), leave)

    def may_close(self, close: Callable[[], object]) -> bool:
        """Whether nothing is lost with the window, or the person agreed that it is; else they are asked."""
        if self._may_be_lost or self.is_kept():
            return True

        def close_without() -> None:
            self._may_be_lost = True
            close()

        without, stay = self.tr("Close without it"), self.tr("Not now")
        self._notices.ask(self._title(), self.problem, without, stay, close_without)
        return False

    def _title(self) -> str:
        return self.tr("Your session is not kept yet")
