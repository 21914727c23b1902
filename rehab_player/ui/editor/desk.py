"""The document that both views share: every change goes through here, and is told from here."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from rehab_player.core.editing import EditRefused, SetField, SetHead
from rehab_player.core.editing_history import Change, Hint, change_between
from rehab_player.storage.routine_document_judge import judge

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab_player.core.editing import Edit, StepPath
    from rehab_player.storage.routine_document import Document
    from rehab_player.storage.routine_document_judge import Around, Judged
    from rehab_player.storage.routine_document_marks import Fix

PAUSE_MS = 120
FEW_COLLECTIONS = (50_000, 20, 100)
"""Each look at a long text makes some 300,000 objects, all of them kept: collecting garbage in between
takes as long again, with the window waiting."""
LONG_PAUSE_MS = 350
"""A long text is judged once the typing pauses, so that the worker seldom begins in vain."""


class Rewritten(NamedTuple):
    """The text was changed by something else than the text view; `before` is what it was."""

    before: str
    change: Change


class Desk(QObject):
    """Signals: `changed` after any change of the text; `rewritten` with a Rewritten, for the text view;
    `sheet_changed` when the form is to show something else; `judged` when problems, total and strip are
    known anew; `selected` with the way to the step that both views show; `placed` with the Hint after a
    change that was not typed; `refused` with a sentence, when an edit of the form could not be made.
    """

    changed = Signal()
    rewritten = Signal(object)
    sheet_changed = Signal()
    judged = Signal()
    selected = Signal(object)
    placed = Signal(object)
    refused = Signal(str)

    def __init__(self, document: Document, now_ms: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.selection: StepPath = ()
        self._now_ms = now_ms
        self._worker: _Worker | None = None
        self._collections = gc.get_threshold()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._judge)

    def begin(self) -> None:
        """Judge the text as it was opened; a long one in the background."""
        self._judge()

    def settle(self) -> None:
        """Judge the present text at once."""
        self._timer.stop()
        if not self.document.is_judged:
            self.document.settle()
            self._tell_judged()

    def apply(self, edit: Edit) -> bool:
        """Make an edit of the form; False when it was refused, which `refused` explains."""
        before = self.document.text
        try:
            hint = self.document.apply(edit, now_ms=self._now_ms())
        except EditRefused as refusal:
            self.refused.emit(refusal.message)
            return False
        self._after_rewriting(before, hint, at_once=not isinstance(edit, SetField | SetHead))
        return True

    def type(self, start: int, removed: int, inserted: str, caret: int) -> None:
        """Take over what was done in the text view, in characters of the text before."""
        self.document.type(start, removed, inserted, now_ms=self._now_ms(), caret=caret)
        self._after_change()

    def fix(self, fix: Fix) -> None:
        """Do what the button beside a problem says; nothing where it stands for an older text."""
        if not self.document.is_judged:
            self.settle()
            return
        before = self.document.text
        self.document.fix(fix, now_ms=self._now_ms())
        self._after_rewriting(before, None)

    def replace(self, text: str, name: str) -> None:
        """Put another text in place of the whole; `name` is what undo takes back."""
        before = self.document.text
        self.document.replace(text, name, now_ms=self._now_ms())
        self._after_rewriting(before, None)

    def undo(self) -> None:
        """Take the last change back, whichever view it was made in."""
        before = self.document.text
        hint = self.document.undo()
        if hint is not None:
            self._after_rewriting(before, hint)

    def redo(self) -> None:
        """Make the change again that was last taken back."""
        before = self.document.text
        hint = self.document.redo()
        if hint is not None:
            self._after_rewriting(before, hint)

    def select(self, path: StepPath) -> None:
        """Let both views show the step at `path`, or the head for `()`."""
        if path != self.selection:
            self.selection = path
            self.selected.emit(path)

    def mark_saved(self, text: str) -> None:
        """This text is what stands in the file now."""
        self.document.mark_saved(text)
        self.changed.emit()

    def close(self) -> None:
        """Wait for what is being judged, and begin nothing more."""
        self._timer.stop()
        if self._worker is not None:
            self._worker.wait()
        gc.set_threshold(*self._collections)

    def _after_rewriting(self, before: str, hint: Hint | None, *, at_once: bool = True) -> None:
        """`at_once` judges the text now, where that is quick; what is being typed is judged in a pause."""
        if self.document.text != before:
            self.rewritten.emit(Rewritten(before, change_between(before, self.document.text)))
            self._after_change()
        if at_once and not self.document.is_large:
            self.settle()
        elif self.document.is_form_current:
            self._show_sheet()
        if hint is not None:
            self._place(hint)

    def _place(self, hint: Hint) -> None:
        if hint.step is not None:
            self.select(self._there(hint.step))
        self.placed.emit(hint)

    def _there(self, path: StepPath) -> StepPath:
        """The step, or what is nearest to where it was."""
        sheet = self.document.sheet
        while sheet is not None and path and sheet.step(path) is None:
            path = (*path[:-1], path[-1] - 1) if path[-1] else path[:-1]
        return path

    def _after_change(self) -> None:
        self._timer.start(LONG_PAUSE_MS if self.document.is_large else PAUSE_MS)
        self.changed.emit()

    def _judge(self) -> None:
        if self.document.is_judged:
            return
        if not self.document.is_large:
            self.settle()
        elif self._worker is None:
            gc.set_threshold(*FEW_COLLECTIONS)
            self._worker = _Worker(self.document.text, self.document.around, self)
            self._worker.finished.connect(self._take)
            self._worker.start()

    def _take(self) -> None:
        worker, self._worker = self._worker, None
        assert worker is not None
        worker.wait()
        worker.deleteLater()
        if worker.judged is not None and self.document.take(worker.judged):
            self._tell_judged()
        elif not self._timer.isActive():
            self._judge()

    def _tell_judged(self) -> None:
        self._show_sheet()
        self.judged.emit()

    def _show_sheet(self) -> None:
        there = self._there(self.selection)
        if there != self.selection:
            self.selection = there
            self.selected.emit(there)
        self.sheet_changed.emit()


class _Worker(QThread):
    """Judges one text; `judged` is there when it has finished."""

    def __init__(self, text: str, around: Around, parent: QObject) -> None:
        super().__init__(parent)
        self._text, self._around = text, around
        self.judged: Judged | None = None

    def run(self) -> None:
        self.judged = judge(self._text, self._around)
