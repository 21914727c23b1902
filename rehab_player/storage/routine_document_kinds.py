"""Making another kind of step of one, with all that both kinds know kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.core.editing import AddStep, Edit, RemoveStep, RenameKey, SetField
from rehab_player.core.editing_templates import KIND_TEMPLATES
from rehab_player.storage.routine_models import KINDS, allowed_keys

if TYPE_CHECKING:
    from rehab_player.storage.routine_document_sheet import StepView

_NAMED = ("hold", "move", "reps", "setup")
"""The kinds whose own key holds a name, which stays when one becomes another."""
_NEEDED = {"for": "30s", "count": "10"}


def change_kind(step: StepView, kind: str) -> tuple[Edit, ...]:
    """The edits, to be made in one go, that make `kind` of a step; none where it is that already.

    A kind without a name of its own takes the step's place as its template has it.
    """
    if step.kind == kind:
        return ()
    if step.kind not in _NAMED or kind not in _NAMED:
        parent, index = step.path[:-1], step.path[-1]
        template = next(each.step for each in KIND_TEMPLATES if each.kind == kind)
        return AddStep(parent, index, template), RemoveStep((*parent, index + 1))
    allowed = allowed_keys(KINDS[kind])
    written = [field.key for field in step.fields]
    lost = [key for key in written if key != step.kind and key not in allowed]
    model = KINDS[kind].model_fields.items()
    needed = [field.alias or name for name, field in model if field.is_required()]
    return (
        RenameKey(step.path, step.kind, kind),
        *(SetField(step.path, key, "") for key in lost),
        *(SetField(step.path, key, _NEEDED[key]) for key in needed if key != kind and key not in written),
    )
