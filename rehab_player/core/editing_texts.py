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
from rehab_player.core.language import translate

TYPING = "typing"
PASTING = "text"

NO_SUCH_STEP = translate("editing_texts", "This step is no longer in the text.")
NOT_NOW = translate(
    "editing_texts", "The text cannot be read at the moment. Solve its problem first, or undo."
)
INTO_ITSELF = translate("editing_texts", "A step cannot be moved into itself.")
NO_REPEAT = translate("editing_texts", "Only a repeat has steps inside.")
NO_STEPS_WRITTEN = translate("editing_texts", "The steps of this routine are no list. Change it in the text.")
WITH_STAR = translate(
    "editing_texts", "This part is written with a name (`&` or `*`). Change it in the text."
)
BY_TEXT_ONLY = translate(
    "editing_texts", "This is written in a way that the form cannot change safely. Change it in the text."
)

_LABELS: dict[type[Edit], str] = {
    AddStep: translate("editing_texts", "step added"),
    RemoveStep: translate("editing_texts", "step deleted"),
    MoveStep: translate("editing_texts", "step moved"),
    DuplicateStep: translate("editing_texts", "step duplicated"),
    WrapInRepeat: translate("editing_texts", "put into a repeat"),
    UnwrapRepeat: translate("editing_texts", "taken out of the repeat"),
}


def label(edit: Edit) -> str:
    """What the edit is called where it can be undone."""
    match edit:
        case SetField() | SetHead():
            return translate("editing_texts", "{key} changed").format(key=edit.key)
        case RenameKey():
            return translate("editing_texts", "{key} to {new}").format(key=edit.key, new=edit.new)
    return _LABELS[type(edit)]
