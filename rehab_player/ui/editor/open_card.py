"""The card in the list of steps: opened for the selected step, filled from the sheet, edited into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from rehab_player.core.editing import SetField, SetHead
from rehab_player.ui.editor.card import EditCard
from rehab_player.ui.editor.layouts import HEAD

if TYPE_CHECKING:
    from rehab_player.core.editing import StepPath
    from rehab_player.storage.routine_document_completion import Names
    from rehab_player.storage.routine_document_sheet import StepView
    from rehab_player.ui.editor.desk import Desk
    from rehab_player.ui.editor.row_paint import RowLook
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme


class OpenCard(QObject):
    """Holds the `card` while one is open; a step of another kind gets another card.

    Signals: `grown` when the card wants another height; `menu_wanted` and `close_wanted` from its
    buttons; `refused` when an edit could not be made, so that the card is to be filled anew.
    """

    grown = Signal()
    menu_wanted = Signal()
    close_wanted = Signal()
    refused = Signal()

    def __init__(self, theme: Theme, icons: Icons, desk: Desk, names: Names, steps: QWidget) -> None:
        super().__init__(steps)
        self._theme, self._icons, self._desk, self._names, self._steps = theme, icons, desk, names, steps
        self.card: EditCard | None = None

    def flush(self) -> None:
        """Pass on what was typed into a field and still waits."""
        if self.card is not None:
            self.card.flush()

    def show(self, step: StepView | None, look: RowLook) -> None:
        """Show the options of the selected step, or of the head for None."""
        kind = HEAD if step is None else step.kind
        if self.card is not None and self.card.kind != kind:
            self.drop()
        if self.card is None:
            self.card = self._new(kind)
        self._fill(self.card, step, look)

    def show_marks(self) -> None:
        """Show the problems of the selected step at their fields."""
        judged, path = self._desk.document.judged, self._desk.selection
        if self.card is not None and judged is not None:
            self.card.show_marks(tuple(mark for mark in judged.marks if mark.step == path))

    def drop(self) -> None:
        """Take the card away; the list has the focus that was in it."""
        if self.card is None:
            return
        self.card.flush()
        card, self.card = self.card, None
        if card.isAncestorOf(QApplication.focusWidget() or self._steps.window()):
            self._steps.setFocus(Qt.FocusReason.OtherFocusReason)
        card.hide()
        card.setParent(None)
        card.deleteLater()

    def _new(self, kind: str) -> EditCard:
        card = EditCard(self._theme, self._icons, self._names, kind, self._steps)
        card.path = self._desk.selection
        card.edited.connect(lambda key, value: self._edit(card.path, key, value))
        card.fix_wanted.connect(self._desk.fix)
        card.menu_wanted.connect(self.menu_wanted)
        card.close_wanted.connect(self.close_wanted)
        card.grown.connect(self.grown)
        card.show()
        return card

    def _fill(self, card: EditCard, step: StepView | None, look: RowLook) -> None:
        if card.path != self._desk.selection:
            card.flush()
            card.path = self._desk.selection
        sheet = self._desk.document.sheet
        card.is_large = self._desk.document.is_large
        fields = step.fields if step is not None else sheet.head if sheet is not None else ()
        card.show_fields(look, fields, locked=step is not None and step.locked)
        self.show_marks()
        before: QWidget = self._steps
        for stop in card.stops():
            QWidget.setTabOrder(before, stop)
            before = stop

    def _edit(self, path: StepPath, key: str, value: object) -> None:
        edit = SetField(path, key, value) if path else SetHead(key, value)  # type: ignore[arg-type]
        if not self._desk.apply(edit):
            self.refused.emit()
