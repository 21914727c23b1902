"""The texts for people about editing: what undo takes back, and why an edit cannot be made."""

from __future__ import annotations

from rehab_player.core.editing import (
    AddStep,
    DuplicateStep,
    Edit,
    MoveStep,
    RemoveStep,
    RenameKey,
    SetField,
    SetHead,
    UnwrapRepeat,
    WrapInRepeat,
)

TYPING = "typing"
PASTING = "text"

NO_SUCH_STEP = "This step is no longer in the text."
NOT_NOW = "The text cannot be read at the moment. Solve its problem first, or undo."
INTO_ITSELF = "A step cannot be moved into itself."
NO_REPEAT = "Only a repeat has steps inside."
NO_STEPS_WRITTEN = "The steps of this routine are no list. Change it in the text."
WITH_STAR = "This part is written with a name (`&` or `*`). Change it in the text."
BY_TEXT_ONLY = "This is written in a way that the form cannot change safely. Change it in the text."

_LABELS: dict[type[Edit], str] = {
    AddStep: "step added",
    RemoveStep: "step deleted",
    MoveStep: "step moved",
    DuplicateStep: "step duplicated",
    WrapInRepeat: "put into a repeat",
    UnwrapRepeat: "taken out of the repeat",
}


def label(edit: Edit) -> str:
    """What the edit is called where it can be undone."""
    match edit:
        case SetField() | SetHead():
            return f"{edit.key} changed"
        case RenameKey():
            return f"{edit.key} to {edit.new}"
    return _LABELS[type(edit)]
