"""What can be done with a routine's file."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from rehab_player.ui.routines.cards import RoutineCard

translate = QCoreApplication.translate


class Change(StrEnum):
    """A bundled routine is copied where it would be changed."""

    EDIT = "edit"
    DUPLICATE = "duplicate"
    RENAME = "rename"
    DELETE = "delete"
    EXPORT = "export"
    COPY_TEXT = "copy text"


def edit_word(card: RoutineCard) -> str:
    """What editing a routine is called."""
    return translate("Routines", "Edit") if card.own else translate("Routines", "Edit a copy")


def changes_of(card: RoutineCard) -> tuple[tuple[Change, str], ...]:
    """What can be done with the file of a routine, in words."""
    edit = (Change.EDIT, edit_word(card))
    if not card.own:
        return (edit,)
    return (
        edit,
        (Change.DUPLICATE, translate("Routines", "Duplicate")),
        (Change.RENAME, translate("Routines", "Rename …")),
        (Change.DELETE, translate("Routines", "Delete")),
    )


def ways_out() -> tuple[tuple[Change, str], ...]:
    """How a routine can be handed on, in words."""
    return (
        (Change.EXPORT, translate("Routines", "Export as a file …")),
        (Change.COPY_TEXT, translate("Routines", "Copy as text")),
    )
