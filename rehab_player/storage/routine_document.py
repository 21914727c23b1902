"""A routine in the editor: one text, changed by form or by hand, with one history for both.

The text is the truth. What it says is judged apart (`judge`), in a worker if it is long; what
was last good stays until something better is known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.core.editing import AddStep, SetField, SetHead, selected_after
from rehab_player.core.editing_history import Change, Entry, Hint, History, change_between
from rehab_player.core.editing_texts import PASTING, TYPING, label
from rehab_player.storage.routine_document_edits import make_edit
from rehab_player.storage.routine_document_judge import judge
from rehab_player.storage.routine_document_outline import outline
from rehab_player.storage.routine_document_sheet import sheet_of

if TYPE_CHECKING:
    from rehab_player.core.editing import Edit, StepPath
    from rehab_player.storage.routine_document_judge import Around, Judged
    from rehab_player.storage.routine_document_marks import Fix
    from rehab_player.storage.routine_document_outline import Outline
    from rehab_player.storage.routine_document_sheet import Sheet

LARGE = 60_000
"""Characters. A longer text takes more than some 30 ms to judge: do that in a worker."""


class Document:
    """The text of one routine while it is edited. Use it in one thread.

    `now_ms` is monotonic time. Offsets count characters of `text`, whose lines end in a line feed.
    """

    def __init__(self, text: str, around: Around) -> None:
        self.text = text
        self.around = around
        self.history = History()
        self.saved_text: str | None = text
        self.sheet: Sheet | None = None
        """What the form shows: of the latest text that could be read as YAML."""
        self.judged: Judged | None = None
        """What was last judged; see `is_judged` for whether that is the present text."""
        self.good: Judged | None = None
        """What was last without problems: the strip, the total and a trial come from here."""
        self._outline: Outline | None = None
        self._sheet_text: str | None = None

    @property
    def is_changed(self) -> bool:
        """Whether there is something that is not saved."""
        return self.text != self.saved_text

    @property
    def is_judged(self) -> bool:
        """Whether `judged` is about the present text."""
        return self.judged is not None and self.judged.text == self.text

    @property
    def is_good(self) -> bool:
        """Whether the present text can be started, so that `good` is not an older state."""
        return self.good is not None and self.good.text == self.text

    @property
    def is_form_current(self) -> bool:
        """Whether `sheet` shows the present text, and not the last one that could be read."""
        return self._sheet_text == self.text

    @property
    def is_large(self) -> bool:
        """Whether the text is long enough to be judged in a worker."""
        return len(self.text) > LARGE

    def settle(self) -> Judged:
        """Judge the present text here and now."""
        if self.judged is None or not self.is_judged:
            self.take(judge(self.text, self.around))
        assert self.judged is not None
        return self.judged

    def take(self, judged: Judged) -> bool:
        """Take what a worker found out; False, and nothing happens, when the text is another by now."""
        if judged.text != self.text:
            return False
        self.judged = judged
        self._outline = judged.outline
        if judged.sheet is not None:
            self.sheet, self._sheet_text = judged.sheet, judged.text
        if judged.timeline is not None:
            self.good = judged
        return True

    def type(self, start: int, removed: int, inserted: str, *, now_ms: int, caret: int | None = None) -> None:
        """A change in the text view: at `start`, `removed` characters gave way to `inserted`.

        What is typed without a pause is one thing to undo.
        """
        change = Change(start, self.text[start : start + removed], inserted)
        end = start + len(inserted)
        typed = len(inserted) <= 1 and removed <= 1
        before = Hint(start + removed if typed else start, start + removed)
        after = Hint(end if caret is None else caret, end if caret is None else caret)
        name = TYPING if typed else PASTING
        self._make(Entry(change, name, before, after, now_ms, TYPING if typed else ""))

    def replace(self, text: str, name: str, *, now_ms: int) -> None:
        """Put another text in place of the whole, such as the one on disk; can be undone."""
        change = change_between(self.text, text)
        if change.removed or change.inserted:
            self._make(Entry(change, name, after=Hint(change.start, change.start), at_ms=now_ms))

    def fix(self, fix: Fix, *, now_ms: int) -> None:
        """Do what the button beside a problem says."""
        change = Change(fix.span.start, self.text[fix.span.start : fix.span.end], fix.new)
        end = fix.span.start + len(fix.new)
        self._make(Entry(change, PASTING, after=Hint(end, end), at_ms=now_ms))

    def apply(self, *edits: Edit, now_ms: int) -> Hint:
        """Make edits of the form, one after the other, and say what to select then.

        Several are one thing to undo, called after the first, and are made all or none. Raises
        EditRefused, whose message is for people; then nothing has changed.
        """
        after = self._present_outline()
        for edit in edits:
            after = make_edit(after, edit)
        step = selected_after(edits[-1])
        if after is None or after.text == self.text:
            return Hint(step=step)
        change = change_between(self.text, after.text)
        end = change.start + len(change.inserted)
        before, hint = Hint(change.start, change.start, _path(edits[0])), Hint(end, end, step)
        merge = _merge(edits[0]) if len(edits) == 1 else ""
        self._make(Entry(change, label(edits[0]), before, hint, now_ms, merge))
        self._set_outline(after)
        return hint

    def undo(self) -> Hint | None:
        """Take the last change back, whichever view it was made in; None when there is none."""
        step = self.history.undone()
        if step is None:
            return None
        self.history, entry = step
        self.text = entry.change.inverse().applied(self.text)
        return entry.before

    def redo(self) -> Hint | None:
        """Make the change again that was last taken back; None when there is none."""
        step = self.history.redone()
        if step is None:
            return None
        self.history, entry = step
        self.text = entry.change.applied(self.text)
        return entry.after

    def mark_saved(self, text: str) -> None:
        """This text is what stands in the file now."""
        self.saved_text = text
        self.history = self.history.sealed()

    def _make(self, entry: Entry) -> None:
        self.history = self.history.added(entry)
        self.text = entry.change.applied(self.text)

    def _present_outline(self) -> Outline | None:
        if self._outline is None or self._outline.text != self.text:
            found = outline(self.text)
            if found is None:
                return None
            self._outline = found
        return self._outline

    def _set_outline(self, found: Outline) -> None:
        """The form shows at once what was done in it."""
        self._outline = found
        self.sheet, self._sheet_text = sheet_of(found), found.text


def _path(edit: Edit) -> StepPath | None:
    """The step that an edit begins with."""
    return None if isinstance(edit, SetHead | AddStep) else edit.path


def _merge(edit: Edit) -> str:
    """Typing on in one field is one thing to undo."""
    match edit:
        case SetField():
            return f"{edit.path} {edit.key}"
        case SetHead():
            return f"top {edit.key}"
    return ""
