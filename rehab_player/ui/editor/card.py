"""The open step of the form: every option of its kind, with problems at their field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab_player.ui.editor.groups import ChipsInput, DoseInput, TempoInput
from rehab_player.ui.editor.inputs import DurationInput
from rehab_player.ui.editor.layouts import HEAD, Input, make_input, rows_of
from rehab_player.ui.editor.row_paint import paint_head
from rehab_player.ui.editor.wording import fix_word, key_word, what
from rehab_player.ui.widgets.button import Button, IconButton
from rehab_player.ui.widgets.card import Glyph
from rehab_player.ui.widgets.painting import rounded
from rehab_player.ui.widgets.text import Sentence, Span, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab_player.core.editing import StepPath
    from rehab_player.storage.routine_document_completion import Names
    from rehab_player.storage.routine_document_marks import Mark
    from rehab_player.storage.routine_document_sheet import FieldView
    from rehab_player.ui.editor.row_paint import RowLook
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

HEAD_HEIGHT = 46
LATER_MS = 400
"""In a long file a change costs some 130 ms: there it waits for a pause in the typing."""


class EditCard(QWidget):
    """The fields of one kind of step; `path` is the way to the one that is shown.

    Signals: `edited` with a key and its value; `fix_wanted` with a Fix; `menu_wanted` and
    `close_wanted` from its two buttons; `grown` when it wants another height.
    """

    edited = Signal(str, object)
    fix_wanted = Signal(object)
    menu_wanted = Signal()
    close_wanted = Signal()
    grown = Signal()

    def __init__(self, theme: Theme, icons: Icons, names: Names, kind: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icons, self.kind = theme, icons, kind
        self.path: StepPath = ()
        self._look: RowLook | None = None
        self._later: dict[str, object] = {}
        self.is_large = False
        self.inputs: dict[str, Input] = {}
        self._notes: dict[int, QVBoxLayout] = {}
        self._shown_marks: tuple[Mark, ...] = ()
        self._timer = QTimer(self, singleShot=True, interval=LATER_MS)
        self._timer.timeout.connect(self.flush)
        self._build(names)
        theme.changed.connect(self.update)

    def show_fields(self, look: RowLook, fields: Sequence[FieldView], *, locked: bool) -> None:
        """Show what the file says."""
        self._look = look
        said = {field.key: field for field in fields}
        for key, field in self.inputs.items():
            if key not in self._later:
                found = said.get(key)
                field.show_value(found.value if found else None)
                field.setEnabled(not locked and (found is None or found.value is not None))
        self.update()

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show these problems at their fields; those without one stand below."""
        if marks == self._shown_marks:
            return
        self._shown_marks = marks
        for key, field in self.inputs.items():
            wrong = next((mark for mark in marks if mark.key == key), None)
            if isinstance(field, TempoInput | DoseInput | ChipsInput):
                field.set_problem(wrong is not None, wrong.entry if wrong else None)
            else:
                field.set_problem(wrong is not None)
        for row, notes in self._notes.items():
            self._fill(notes, [mark for mark in marks if self._row_of(mark.key) == row])
        self._tell_grown()

    def flush(self) -> None:
        """Pass on what was typed and still waits."""
        for field in self.inputs.values():
            if isinstance(field, DurationInput | TempoInput):
                field.settle()
        self._timer.stop()
        waiting, self._later = self._later, {}
        for key, value in waiting.items():
            self.edited.emit(key, value)

    def stops(self) -> list[QWidget]:
        """What Tab stops at, in order."""
        found: list[QWidget] = []
        for field in self.inputs.values():
            is_group = isinstance(field, TempoInput | DoseInput | ChipsInput)
            found += field.stops() if is_group else [field]  # type: ignore[union-attr]
        return [*found, *self.findChildren(_FixButton), self._menu, self._close]

    def take_focus(self) -> None:
        """Go to the first field, with what stands there selected."""
        first = next((field for field in self.inputs.values() if field.isEnabled()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
            select = getattr(first, "selectAll", None)
            if select is not None:
                select()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._tell_grown()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        color, dp = self._theme.color, self._theme.dp
        whole = QRectF(self.rect())
        rounded(painter, whole, dp(14), color("surface"), color("accent"), 2)
        steps = self.parentWidget()
        if steps is not None and steps.hasFocus():  # the row that has the focus is below this card
            rounded(painter, whole.adjusted(5, 5, -5, -5), dp(10), None, color("focus"), 3)
        if self._look is not None:
            rect = QRectF(dp(2), dp(4), self.width() - dp(92), dp(HEAD_HEIGHT - 6))
            paint_head(
                painter,
                self._theme,
                self._icons,
                rect,
                self._look._replace(amount="", wrong=False),
                bold=True,
            )
        painter.end()

    def _build(self, names: Names) -> None:
        dp = self._theme.dp
        column = QVBoxLayout(self)
        column.setContentsMargins(dp(20), dp(7), dp(20), dp(16))
        column.setSpacing(dp(8))
        column.addLayout(self._top())
        for row, keys in enumerate(rows_of(self.kind)):
            column.addLayout(self._row(names, keys))
            self._add_notes(column, row)
        self._add_notes(column, -1)

    def _top(self) -> QHBoxLayout:
        self._menu = IconButton(self._theme, self._icons, "more", self.tr("More for this step"), size="small")
        self._close = IconButton(self._theme, self._icons, "chev_d", self.tr("Close the card"), size="small")
        self._menu.clicked.connect(self.menu_wanted)
        self._close.clicked.connect(self.close_wanted)
        if self.kind == HEAD:
            self._menu.hide()
        top = QHBoxLayout()
        top.setSpacing(self._theme.dp(4))
        top.addStretch(1)
        top.addWidget(self._menu)
        top.addWidget(self._close)
        return top

    def _row(self, names: Names, keys: tuple[tuple[str, int], ...]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.dp(12))
        for key, share in keys:
            field = make_input(self._theme, self._icons, names, self.kind, key)
            self.inputs[key] = field
            field.edited.connect(self._take)
            cell = QVBoxLayout()
            cell.setSpacing(self._theme.dp(6))
            caption = key_word(self.kind, key)
            cell.addWidget(Text(self._theme, caption, role="caption", color="ink2"))
            cell.addWidget(field)
            row.addLayout(cell, share)
        return row

    def _add_notes(self, column: QVBoxLayout, row: int) -> None:
        self._notes[row] = QVBoxLayout()
        self._notes[row].setSpacing(self._theme.dp(6))
        column.addLayout(self._notes[row])

    def _take(self, key: str, value: object) -> None:
        if self.is_large:
            self._later[key] = value
            self._timer.start()
        else:
            self.edited.emit(key, value)

    def _row_of(self, key: str) -> int:
        for row, keys in enumerate(rows_of(self.kind)):
            if key in [each for each, _ in keys]:
                return row
        return -1

    def _fill(self, notes: QVBoxLayout, marks: list[Mark]) -> None:
        while (item := notes.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        for mark in marks:
            notes.addWidget(self._note(mark))

    def _note(self, mark: Mark) -> QWidget:
        note = QWidget(self)
        row = QHBoxLayout(note)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.dp(8))
        row.addWidget(Glyph(self._theme, self._icons, "problem", note, size=20, color="problem"))
        row.addWidget(Sentence(self._theme, (Span(what(mark), color="problem"),), note), 1)
        if mark.fix is not None:
            button = _FixButton(self._theme, self._icons, fix_word(mark), note, size="small")
            button.clicked.connect(lambda _=False, fix=mark.fix: self.fix_wanted.emit(fix))
            row.addWidget(button)
        return note

    def _tell_grown(self) -> None:
        self.grown.emit()


class _FixButton(Button):
    """Does what the sentence beside it proposes."""
