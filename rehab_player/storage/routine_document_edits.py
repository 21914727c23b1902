"""An edit of the form as a change of the text that is as small as can be, and checked.

The text is spliced, not written anew, so that every byte that the edit is not about stays. What
the new text says is then compared with the same edit made on plain values.
"""

from __future__ import annotations

import re
from dataclasses import replace

from rehab_player.core.editing import (
    AddStep,
    DuplicateStep,
    Edit,
    EditRefused,
    Fields,
    MoveStep,
    NewStep,
    Pairs,
    RemoveStep,
    RenameKey,
    SetField,
    SetHead,
    UnwrapRepeat,
    Value,
    WrapInRepeat,
)
from rehab_player.core.editing_texts import BY_TEXT_ONLY, NOT_NOW
from rehab_player.storage import routine_document_write as writing
from rehab_player.storage.routine_document_check import Plain, edited, plain
from rehab_player.storage.routine_document_outline import Group, Outline, outline
from rehab_player.storage.routine_document_splice import Splice, spliced
from rehab_player.storage.routine_document_steps import StepChange
from rehab_player.storage.routine_document_values import ValueChange

_SURROGATE = re.compile("[\ud800-\udfff]")


def make_edit(before: Outline | None, edit: Edit) -> Outline:
    """The text with the edit made, and its outline; the same one where nothing changes.

    Raises EditRefused where the text is not one to be edited by form, or the edit has no place.
    """
    if before is None or not isinstance(before.root, Group):
        raise EditRefused(NOT_NOW)
    meant = _tidied(edit)
    splices = _splices(before, meant)
    text = spliced(before.text, splices)
    if text == before.text:
        return before
    after = outline(text)
    expected = edited(_plain_root(before), meant)
    if after is None or plain(after.root) != expected:
        raise EditRefused(BY_TEXT_ONLY)
    return after


def _plain_root(before: Outline) -> dict[str, Plain]:
    root = plain(before.root)
    assert isinstance(root, dict)
    return root


def _splices(before: Outline, edit: Edit) -> list[Splice]:
    steps, values = StepChange(before), ValueChange(before.lines)
    match edit:
        case SetHead():
            return values.set(steps.holder_at(()), edit.key, edit.value)
        case SetField():
            return values.set(steps.holder_at(edit.path), edit.key, edit.value)
        case RenameKey():
            return _renamed(steps.holder_at(edit.path), edit.key, edit.new)
        case AddStep():
            return steps.add(edit.parent, edit.index, edit.step)
        case RemoveStep():
            return steps.remove(edit.path)
        case MoveStep():
            return steps.move(edit.path, edit.parent, edit.index)
        case DuplicateStep():
            return steps.duplicate(edit.path)
        case WrapInRepeat():
            return steps.wrap(edit.path, edit.rounds, edit.count)
        case UnwrapRepeat():
            return steps.unwrap(edit.path)


def _renamed(holder: Group, key: str, new: str) -> list[Splice]:
    pair = holder.pair(key)
    if pair is None or pair.key.marked or holder.pair(new) is not None:
        raise EditRefused(BY_TEXT_ONLY)
    return [Splice(pair.key.start, pair.key.end, writing.key_text(new, flow=holder.flow))]


def _tidied(edit: Edit) -> Edit:
    """With values as a file can hold them: no tabs, no spaces around, no halves of characters."""
    match edit:
        case SetField() | SetHead():
            return replace(edit, value=_tidy(edit.value))
        case AddStep():
            return replace(edit, step=_tidy_step(edit.step))
    return edit


def _tidy_step(step: NewStep) -> NewStep:
    fields: Fields = tuple((key, _tidy(value)) for key, value in step.fields)
    return NewStep(fields, None if step.steps is None else tuple(_tidy_step(inner) for inner in step.steps))


def _tidy(value: Value) -> Value:
    if isinstance(value, Pairs):
        return Pairs(tuple((_tidy_text(name), _tidy_text(text)) for name, text in value.entries))
    if isinstance(value, tuple):
        return tuple(_tidy_text(item) if isinstance(item, str) else _tidy_pairs(item) for item in value)
    return _tidy_text(value)


def _tidy_pairs(pairs: Pairs) -> Pairs:
    return Pairs(tuple((_tidy_text(name), _tidy_text(text)) for name, text in pairs.entries))


def _tidy_text(text: str) -> str:
    lines = _SURROGATE.sub("\ufffd", text.replace("\t", " ")).splitlines()
    return "\n".join(line.rstrip() for line in lines).strip()
