"""The editor over the whole window: form and text side by side over one routine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rehab_player import clock
from rehab_player.core.editing_try import timeline_from
from rehab_player.core.words import words
from rehab_player.storage.routine_document_completion import Names
from rehab_player.ui.editor.bar import EditBar
from rehab_player.ui.editor.cue_list import CuePanel
from rehab_player.ui.editor.desk import Desk
from rehab_player.ui.editor.form import FormView
from rehab_player.ui.editor.panes import Panes
from rehab_player.ui.editor.problem_bar import ProblemBar
from rehab_player.ui.editor.strip import TimelineRow
from rehab_player.ui.editor.text_card import TextCard
from rehab_player.ui.editor.wording import head_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab_player.core.editing import StepPath
    from rehab_player.core.editing_history import Hint
    from rehab_player.storage.routine_document import Document
    from rehab_player.storage.routine_document_marks import Mark
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme


class EditorPage(QWidget):
    """Edits one document. `fallback_name` is shown while the routine has no name.

    Signals: `back_wanted` and `save_wanted`; `try_wanted` with a Routine and the Timeline from the
    selected step on; `changed` after every change of the text.
    """

    back_wanted = Signal()
    save_wanted = Signal()
    try_wanted = Signal(object, object)
    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        document: Document,
        names: Names | None = None,
        *,
        fallback_name: str = "",
        now_ms: Callable[[], int] = clock.now_ms,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._fallback_name = fallback_name
        names = names or Names()
        self.desk = Desk(document, now_ms, self)
        self.bar = EditBar(theme, icons)
        self.timeline = TimelineRow(theme, icons, self.desk)
        self.form = FormView(theme, icons, self.desk, names)
        self.text_card = TextCard(theme, icons, self.desk, names)
        self.text = self.text_card.view
        self.problems = ProblemBar(theme, icons)
        self.panes = Panes(theme, self.form, self.text_card, CuePanel(theme, icons, self.desk))
        self._lay_out()
        self._connect()
        self._add_keys()
        self.desk.begin()
        self._follow_change()
        self._tint()

    @property
    def document(self) -> Document:
        """What is edited."""
        return self.desk.document

    @property
    def name(self) -> str:
        """What the routine is called."""
        sheet = self.document.sheet
        return (head_name(sheet) if sheet is not None else "") or self._fallback_name

    def flush(self) -> None:
        """Take over what was typed in the form and still waits."""
        self.form.steps.flush()

    def go_to_line(self, line: int) -> None:
        """Show a line of the text, counted from 1, and its step."""
        self.panes.show_text()
        self.text.show_line(line)
        self._select_line(line)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, sentence: str) -> None:
        """Say something about what was tried, at the bottom."""
        self.problems.say(sentence)

    def close_desk(self) -> None:
        """Before the page goes: wait for what is being judged."""
        self.desk.close()

    # Building

    def _lay_out(self) -> None:
        dp = self._theme.dp
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addSpacing(dp(10))
        column.addWidget(self.timeline)
        column.addSpacing(dp(4))
        column.addWidget(self.panes, 1)
        column.addWidget(self.problems)

    def _connect(self) -> None:
        self.bar.back.connect(self.back_wanted)
        self.bar.undo.connect(self.undo)
        self.bar.redo.connect(self.redo)
        self.bar.tried.connect(self.try_from_here)
        self.bar.saved.connect(self.save)
        self.form.try_wanted.connect(self.try_from_here)
        self.timeline.cues_wanted.connect(self.panes.toggle_cues)
        self.panes.cues_shown.connect(self.timeline.cues.setChecked)
        self.problems.gone_to.connect(self._go_to)
        self.text.line_chosen.connect(self._select_line)
        self.desk.changed.connect(self._follow_change)
        self.desk.judged.connect(self._follow_judged)
        self.desk.sheet_changed.connect(self._tint)
        self.desk.selected.connect(self._follow_selection)
        self.desk.placed.connect(self._follow_hint)
        self.desk.refused.connect(self.problems.say)

    def _add_keys(self) -> None:
        for keys, slot in (
            ("Ctrl+S", self.save),
            ("Ctrl+Z", self.undo),
            ("Ctrl+Shift+Z", self.redo),
            ("Ctrl+Y", self.redo),
            ("F6", self.switch_pane),
            ("F7", self.panes.toggle_cues),
            ("F8", self.problems.go_on),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    # What can be done

    def undo(self) -> None:
        """Take the last change back, in whichever view it was made."""
        self.flush()
        self.desk.undo()

    def redo(self) -> None:
        """Make the change again that was last taken back."""
        self.desk.redo()

    def save(self) -> None:
        """Ask for the present text to be saved."""
        self.flush()
        self.save_wanted.emit()

    def try_from_here(self) -> None:
        """Ask to play from the selected step on, where the present text can be played."""
        self.flush()
        self.desk.settle()
        good = self.document.good
        if not self.document.is_good or good is None or good.timeline is None:
            self.problems.go_on()
            return
        timeline = timeline_from(good.timeline, self.desk.selection, words=words())
        if timeline is None:
            self.say(self.tr("Nothing is left to try behind this step."))
        else:
            self.try_wanted.emit(good.file.routine, timeline)

    def switch_pane(self) -> None:
        """Go from the form to the text, on to what is heard where that is shown, and back."""
        cues = self.panes.cues
        if self.text.hasFocus() and cues.isVisible():
            cues.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.text.hasFocus() or cues.list.hasFocus():
            self.panes.show_form()
            self.form.steps.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.panes.show_text()
            self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focusInEvent(self, event: object) -> None:
        """Whoever opens the editor begins at the steps."""
        self.form.steps.setFocus(Qt.FocusReason.OtherFocusReason)

    # Following the desk

    def _follow_change(self) -> None:
        document = self.document
        state = self.tr("changed, not saved") if document.is_changed else ""
        self.bar.name.show_state(self.name, state, is_changed=document.is_changed)
        self.bar.show_history(document.history)
        self.problems.unsay()
        self.changed.emit()

    def _follow_judged(self) -> None:
        judged = self.document.judged
        assert judged is not None
        self.text.show_marks(judged.marks)
        self.problems.show_marks(judged.marks)
        self.bar.try_button.setEnabled(self.document.is_good)
        self.bar.name.show_state(
            self.name,
            self.tr("changed, not saved") if self.document.is_changed else "",
            is_changed=self.document.is_changed,
        )

    def _follow_selection(self, path: StepPath) -> None:
        self._tint()
        if not self.text.hasFocus():
            self.text.show_lines(self._lines(path))

    def _follow_hint(self, hint: Hint) -> None:
        if self.text.hasFocus():
            self.text.show_hint(hint)
        self._tint()

    def _tint(self) -> None:
        self.text.tint(self._lines(self.desk.selection))

    def _lines(self, path: StepPath) -> range:
        sheet = self.document.sheet
        step = sheet.step(path) if sheet is not None and path else None
        return range(step.first, step.last + 1) if step is not None else range(0)

    def _select_line(self, line: int) -> None:
        sheet = self.document.sheet
        if sheet is not None and self.document.is_form_current:
            self.desk.select(sheet.step_at(line) or ())

    def _go_to(self, mark: Mark) -> None:
        if self.document.is_form_current:
            self.desk.select(mark.step)
        self.text.show_span(mark.span.start, mark.span.end)
        self.form.steps.open_card()
