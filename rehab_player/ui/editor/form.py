"""The form: the head and the steps as rows, the buttons that add steps, and what can be done with one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rehab_player.core.editing import (
    AddStep,
    DuplicateStep,
    Edit,
    MoveStep,
    NewStep,
    RemoveStep,
    RenameKey,
    UnwrapRepeat,
    WrapInRepeat,
)
from rehab_player.core.editing_keys import move_down, move_up
from rehab_player.ui.editor.add_bar import AddBar
from rehab_player.ui.editor.step_list import StepList
from rehab_player.ui.editor.step_menu import step_menu
from rehab_player.ui.widgets.scroll import ScrollPage
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab_player.core.editing import StepPath
    from rehab_player.storage.routine_document_completion import Names
    from rehab_player.storage.routine_document_sheet import StepView
    from rehab_player.ui.editor.desk import Desk
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme


class FormView(QWidget):
    """Shows the desk's sheet. `try_wanted` asks to play from the selected step.

    Alt with ↑ ↓ moves the step, Alt with → puts it into a repeat and ← takes the repeat away,
    Ctrl+D duplicates, Delete deletes, Insert opens what can be added.
    """

    try_wanted = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, desk: Desk, names: Names, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._desk = theme, icons, desk
        self.steps = StepList(theme, icons, desk, names)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, theme.dp(3), theme.dp(12), theme.dp(8))
        inside.addWidget(self.steps)
        inside.addStretch(1)
        self.scroller = ScrollPage(theme, content, self)
        self._stale = Text(theme, self._stale_words(), role="small", color="problem", wrap=True)
        self._first = Text(theme, self.tr("What is the first step?"), role="title3")
        self.adding = AddBar(theme, icons, names)
        self._lay_out()
        self._connect()
        self._add_keys()
        self._follow()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.dp(8))
        column.addWidget(self._stale)
        column.addWidget(self.scroller, 1)
        column.addWidget(self._first)
        column.addWidget(self.adding)

    def _connect(self) -> None:
        self.adding.chosen.connect(self.add)
        self.steps.add_wanted.connect(self.adding.open_menu)
        self.steps.delete_wanted.connect(self.delete)
        self.steps.menu_wanted.connect(self.open_menu)
        self.steps.revealed.connect(self._reveal)
        self.steps.dragged.connect(self._reveal_drag)
        self._desk.sheet_changed.connect(self._follow)
        self._desk.judged.connect(self._follow)

    def _add_keys(self) -> None:
        for keys, slot in self._keys():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _keys(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        return (
            ("Alt+Up", self.move_up),
            ("Alt+Down", self.move_down),
            ("Alt+Right", self.wrap),
            ("Alt+Left", self.unwrap),
            ("Ctrl+D", self.duplicate),
            ("Ctrl+Return", self.adding.open_menu),
            ("Escape", self._back_out),
        )

    # What can be done

    def add(self, step: NewStep) -> None:
        """Put a new step behind the selected one, or into it where that is a repeat without steps."""
        self.steps.flush()
        parent, index = self._place_for_new()
        if self._desk.apply(AddStep(parent, index, step)):
            self.steps.open_card()
            self._reveal()
            QTimer.singleShot(0, self, self._to_new_card)

    def move_up(self) -> None:
        """Move the selected step one place up."""
        self._move(move_up)

    def move_down(self) -> None:
        """Move the selected step one place down."""
        self._move(move_down)

    def wrap(self) -> None:
        """Put the selected step into a new repeat."""
        self._do(WrapInRepeat)

    def unwrap(self) -> None:
        """Put the steps of the selected repeat, or of the one around the selected step, in its place."""
        step = self._step()
        path = self._desk.selection
        target = path if step is not None and step.kind == "repeat" else path[:-1]
        if target:
            self._apply(UnwrapRepeat(target))

    def duplicate(self) -> None:
        """Write the selected step once more."""
        self._do(DuplicateStep)

    def delete(self) -> None:
        """Take the selected step out."""
        self._do(RemoveStep)

    def change_kind(self, kind: str) -> None:
        """Make another kind of the selected step; what the new kind does not know stays as a problem."""
        step = self._step()
        if step is not None and step.kind:
            self._apply(RenameKey(step.path, step.kind, kind))

    def open_menu(self) -> None:
        """Open what can be done with the selected step."""
        step = self._step()
        if step is None:
            return
        menu = step_menu(self._theme, self, step)
        menu.aboutToHide.connect(menu.deleteLater)
        rect = self.steps.row_rect(0)
        if self.steps.card is not None:
            rect = self.steps.card.geometry()
        menu.popup(self.steps.mapToGlobal(QPoint(rect.right() - menu.sizeHint().width(), rect.top() + ROOM)))

    # Doing it

    def _do(self, edit: Callable[[StepPath], Edit]) -> None:
        if self._desk.selection:
            self._apply(edit(self._desk.selection))

    def _apply(self, edit: Edit) -> None:
        self.steps.flush()
        self._desk.apply(edit)

    def _move(self, to: Callable[[StepPath, Callable[[StepPath], int | None]], MoveStep | None]) -> None:
        sheet, path = self._desk.document.sheet, self._desk.selection
        if sheet is None or not path:
            return

        def inside(at: StepPath) -> int | None:
            if not at:
                return len(sheet.steps)
            step = sheet.step(at)
            return len(step.steps) if step is not None and step.kind == "repeat" else None

        edit = to(path, inside)
        if edit is not None:
            self._apply(edit)

    def _place_for_new(self) -> tuple[StepPath, int]:
        step, path = self._step(), self._desk.selection
        if step is None:
            return (), self._top_count()
        if step.kind == "repeat" and not step.steps:
            return path, 0
        return path[:-1], path[-1] + 1

    def _top_count(self) -> int:
        sheet = self._desk.document.sheet
        return len(sheet.steps) if sheet is not None else 0

    def _step(self) -> StepView | None:
        sheet = self._desk.document.sheet
        return sheet.step(self._desk.selection) if sheet is not None and self._desk.selection else None

    # What is shown

    def _follow(self) -> None:
        document = self._desk.document
        is_stale = document.is_judged and not document.is_form_current
        self._stale.setVisible(is_stale)
        self.steps.setEnabled(not is_stale)
        self.adding.setEnabled(not is_stale)
        self._first.setVisible(not is_stale and self._top_count() == 0)

    def _stale_words(self) -> str:
        return self.tr(
            "The text cannot be read at the moment, so the form shows its last good state. "
            "Nothing is lost: solve the problem in the text, or undo."
        )

    def _reveal_drag(self, at: QPoint) -> None:
        reach = self._theme.dp(ROOM)
        self.scroller.show_rect(self.steps, QRect(at.x(), at.y() - reach, 1, 2 * reach))

    def _reveal(self) -> None:
        QTimer.singleShot(0, self, self._show_selected)

    def _show_selected(self) -> None:
        self.scroller.show_rect(self.steps, self.steps.selected_rect())

    def _to_new_card(self) -> None:
        if self.steps.card is not None:
            self.steps.card.take_focus()

    def _back_out(self) -> None:
        if self.steps.hasFocus():
            self.steps.back_out()
        else:
            self.steps.setFocus(Qt.FocusReason.TabFocusReason)


ROOM = 44
"""Px below the top of a card at which its menu opens."""
