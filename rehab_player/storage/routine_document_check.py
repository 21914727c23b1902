"""What a text must say after an edit: the same edit made on plain values.

Every change of a text is held against this before it counts, so that the form can never make
something else of a file than it shows.
"""

from __future__ import annotations

from rehab_player.core.editing import (
    AddStep,
    DuplicateStep,
    Edit,
    EditRefused,
    MoveStep,
    NewStep,
    Pairs,
    RemoveStep,
    RenameKey,
    SetField,
    SetHead,
    StepPath,
    UnwrapRepeat,
    Value,
    WrapInRepeat,
    moved_to,
)
from rehab_player.core.editing_texts import NO_SUCH_STEP
from rehab_player.storage.routine_document_outline import ALIAS, Group, Leaf, Spot

Plain = str | list["Plain"] | dict[str, "Plain"] | list[tuple[str, "Plain"]]
"""A value without its place. A tempo is a list of pairs, since the order of its phases counts."""


def plain(spot: Spot, key: str = "") -> Plain:
    """What stands at a place; texts without the spaces and line breaks around them."""
    if isinstance(spot, Leaf):
        return f"*{spot.text}" if spot.style == ALIAS else spot.text.strip()
    if isinstance(spot, Group):
        if key == "tempo":
            return [(pair.key.text, plain(pair.value)) for pair in spot.pairs]
        return {pair.key.text: plain(pair.value, pair.key.text) for pair in spot.pairs}
    return [plain(item) for item in spot.items]


def edited(root: dict[str, Plain], edit: Edit) -> dict[str, Plain]:
    """The values after the edit, made in `root` itself. Raises EditRefused where there is no such step."""
    try:
        _edit(root, edit)
    except (LookupError, TypeError) as error:
        raise EditRefused(NO_SUCH_STEP) from error
    return root


def _edit(root: dict[str, Plain], edit: Edit) -> None:
    match edit:
        case SetHead():
            _set(root, edit.key, edit.value)
        case SetField():
            _set(_step(root, edit.path), edit.key, edit.value)
        case RenameKey():
            holder = _step(root, edit.path)
            holder[edit.new] = holder.pop(edit.key)
        case AddStep():
            _list(root, edit.parent).insert(edit.index, new_plain(edit.step))
        case RemoveStep():
            del _list(root, edit.path[:-1])[edit.path[-1]]
        case MoveStep():
            step = _list(root, edit.path[:-1]).pop(edit.path[-1])
            to = moved_to(edit.path, edit.parent, edit.index)
            _list(root, to[:-1]).insert(to[-1], step)
        case DuplicateStep():
            steps = _list(root, edit.path[:-1])
            steps.insert(edit.path[-1] + 1, steps[edit.path[-1]])
        case WrapInRepeat() | UnwrapRepeat():
            _fold(root, edit)


def _fold(root: dict[str, Plain], edit: WrapInRepeat | UnwrapRepeat) -> None:
    steps, at = _list(root, edit.path[:-1]), edit.path[-1]
    if isinstance(edit, WrapInRepeat):
        inside = slice(at, at + edit.count)
        steps[inside] = [{"repeat": str(edit.rounds), "steps": steps[inside]}]
    else:
        steps[at : at + 1] = _list(root, edit.path)


def _step(root: dict[str, Plain], path: StepPath) -> dict[str, Plain]:
    step: Plain = root if not path else _list(root, path[:-1])[path[-1]]
    if not isinstance(step, dict):
        raise LookupError(path)
    return step


def _list(root: dict[str, Plain], path: StepPath) -> list[Plain]:
    """The steps inside a step; those that are left out are put in."""
    holder = _step(root, path)
    steps = holder.get("steps")
    if not isinstance(steps, list):
        if steps:
            raise LookupError(path)
        steps = holder["steps"] = []
    return steps  # type: ignore[return-value]


def _set(holder: dict[str, Plain], key: str, value: Value) -> None:
    if value in ("", ()) or value == Pairs(()):
        if key in holder and is_needed(holder, key):
            holder[key] = ""
        else:
            holder.pop(key, None)
    else:
        holder[key] = value_plain(key, value)


def is_needed(keys: object, key: str) -> bool:
    """Whether a key stays when its value is taken out: the kind's own, and those without which none is."""
    from rehab_player.storage.routine_models import KINDS, ONLY_ALONE, RoutineModel

    present = set(keys) if isinstance(keys, dict | set | list | tuple) else set()
    kinds = [kind for kind in KINDS if kind in present]
    kinds = [kind for kind in kinds if kind not in ONLY_ALONE] or kinds
    model = KINDS[kinds[0]] if kinds else RoutineModel
    needed = [field.alias or name for name, field in model.model_fields.items() if field.is_required()]
    return key in needed


def value_plain(key: str, value: Value) -> Plain:
    """A value of an edit as it will be read."""
    if isinstance(value, str):
        return value
    if isinstance(value, Pairs):
        pairs = [(name, value_plain("", text)) for name, text in value.entries]
        return pairs if key == "tempo" else dict(pairs)
    return [value_plain("", item) for item in value]


def new_plain(step: NewStep) -> Plain:
    """A new step as it will be read."""
    said: dict[str, Plain] = {key: value_plain(key, value) for key, value in step.fields}
    if step.steps is not None:
        said["steps"] = [new_plain(inner) for inner in step.steps]
    return said
