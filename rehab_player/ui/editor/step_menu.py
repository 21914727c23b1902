"""What can be done with one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from rehab_player.ui.editor.wording import kind_word
from rehab_player.ui.widgets.menu import themed_menu

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

    from rehab_player.storage.routine_document_sheet import StepView
    from rehab_player.ui.editor.form import FormView
    from rehab_player.ui.theme import Theme

LIKE_EACH_OTHER = ("reps", "hold", "move")


def step_menu(theme: Theme, form: FormView, step: StepView) -> QMenu:
    """The menu of a step, with the keys that do the same."""
    menu = themed_menu(theme, form)

    def entry(words: str, keys: str, slot: Callable[[], None]) -> None:
        action = QAction(f"{words}\t{keys}" if keys else words, menu)
        action.triggered.connect(lambda _=False: slot())
        menu.addAction(action)

    entry(form.tr("Try from here"), "", form.try_wanted.emit)
    menu.addSeparator()
    entry(form.tr("Move up"), form.tr("Alt ↑"), form.move_up)
    entry(form.tr("Move down"), form.tr("Alt ↓"), form.move_down)
    entry(form.tr("Duplicate"), form.tr("Ctrl D"), form.duplicate)
    entry(form.tr("Put into a repeat"), form.tr("Alt →"), form.wrap)
    if step.kind == "repeat" or len(step.path) > 1:
        entry(form.tr("Take the repeat away"), form.tr("Alt ←"), form.unwrap)
    if step.kind in LIKE_EACH_OTHER:
        menu.addSeparator()
        for kind in LIKE_EACH_OTHER:
            if kind != step.kind:
                words = form.tr("Make it: {kind}").format(kind=kind_word(kind))
                entry(words, "", lambda kind=kind: form.change_kind(kind))  # type: ignore[misc]
    menu.addSeparator()
    entry(form.tr("Delete"), form.tr("Del"), form.delete)
    return menu
