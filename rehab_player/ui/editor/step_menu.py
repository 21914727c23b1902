"""What can be done with one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from rehab_player.ui.editor.wording import kind_word
from rehab_player.ui.widgets.menu import themed_menu

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

    from rehab_player.storage.routine_document_sheet import StepView
    from rehab_player.ui.editor.form import FormView
    from rehab_player.ui.theme import Theme

translate = QCoreApplication.translate

LIKE_EACH_OTHER = ("reps", "hold", "move")


def step_menu(theme: Theme, form: FormView, step: StepView) -> QMenu:
    """The menu of a step, with the keys that do the same."""
    menu = themed_menu(theme, form)

    def entry(words: str, keys: str, slot: Callable[[], None]) -> None:
        action = QAction(f"{words}\t{keys}" if keys else words, menu)
        action.triggered.connect(lambda _=False: slot())
        menu.addAction(action)

    entry(translate("StepMenu", "Try from here"), "", form.try_wanted.emit)
    menu.addSeparator()
    entry(translate("StepMenu", "Move up"), translate("StepMenu", "Alt ↑"), form.move_up)
    entry(translate("StepMenu", "Move down"), translate("StepMenu", "Alt ↓"), form.move_down)
    entry(translate("StepMenu", "Duplicate"), translate("StepMenu", "Ctrl D"), form.duplicate)
    entry(translate("StepMenu", "Put into a repeat"), translate("StepMenu", "Alt →"), form.wrap)
    if step.kind == "repeat" or len(step.path) > 1:
        entry(translate("StepMenu", "Take the repeat away"), translate("StepMenu", "Alt ←"), form.unwrap)
    if step.kind in LIKE_EACH_OTHER:
        menu.addSeparator()
        for kind in LIKE_EACH_OTHER:
            if kind != step.kind:
                words = translate("StepMenu", "Make it: {kind}").format(kind=kind_word(kind))
                entry(words, "", lambda kind=kind: form.change_kind(kind))  # type: ignore[misc]
    menu.addSeparator()
    entry(translate("StepMenu", "Delete"), translate("StepMenu", "Del"), form.delete)
    return menu
