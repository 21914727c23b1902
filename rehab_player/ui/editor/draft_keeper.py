"""Keeps what is not saved beside the data, a moment after it was typed."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from rehab_player import clock
from rehab_player.core.editing_drafts import draft_due_ms
from rehab_player.storage.shelf_drafts import Draft

if TYPE_CHECKING:
    from rehab_player.storage.shelf_drafts import Drafts


class DraftKeeper(QObject):
    """Signal: `due` when the draft is to be kept, soon after a change was planned for."""

    due = Signal()

    def __init__(self, drafts: Drafts, parent: QObject) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._first_change: int | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.due)

    def plan(self) -> None:
        """Something was changed just now."""
        now = clock.now_ms()
        self._first_change = now if self._first_change is None else self._first_change
        due = draft_due_ms(self._first_change, now)
        if due is not None:
            self._timer.start(max(0, due - now))

    def keep(self, path: str, text: str, base: str) -> bool:
        """Keep this text for a file; `base` is the SHA-256 it was begun from. False where it cannot be."""
        self._first_change = None
        draft = Draft(path, text, base, datetime.now().astimezone().isoformat())
        try:
            self._drafts.keep(draft)
        except OSError:
            return False
        return True

    def forget(self, path: str) -> None:
        """Nothing is left to keep for this file."""
        self.stop()
        self._drafts.forget(path)

    def stop(self) -> None:
        """Keep nothing more by itself."""
        self._timer.stop()
        self._first_change = None
