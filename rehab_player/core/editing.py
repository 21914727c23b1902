"""What a person does to a routine in the editor's form, as values.

A step is named by its way through the file's own steps: `(2, 0)` is the first step inside the
repeat that is the third step. An edit never holds a place in the text.
"""

from __future__ import annotations

from dataclasses import dataclass

StepPath = tuple[int, ...]
"""The way to a step through the lists of steps, counting from 0; `()` is the routine itself."""


@dataclass(frozen=True, slots=True)
class Pairs:
    """Keys with their values in the order in which they are written, as in `{up: 2s, down: 3s}`."""

    entries: tuple[tuple[str, str], ...]


Value = str | tuple[str | Pairs, ...] | Pairs
"""What a key holds, as the person writes it: a text or number, a list, or a group."""

Fields = tuple[tuple[str, Value], ...]
"""The keys of a step or a routine with their values, in the order in which they are written."""


@dataclass(frozen=True, slots=True)
class NewStep:
    """A step that is about to be added: its own keys, and for a repeat the steps inside."""

    fields: Fields
    steps: tuple[NewStep, ...] | None = None


@dataclass(frozen=True, slots=True)
class SetField:
    """Give a key of the step at `path` a value; an empty one takes an optional key out."""

    path: StepPath
    key: str
    value: Value


@dataclass(frozen=True, slots=True)
class SetHead:
    """Give a key at the top of the file a value; an empty one takes an optional key out."""

    key: str
    value: Value


@dataclass(frozen=True, slots=True)
class RenameKey:
    """Write another key for the same value: another kind of step, or a misspelt key put right."""

    path: StepPath
    key: str
    new: str


@dataclass(frozen=True, slots=True)
class AddStep:
    """Put a new step before the one at `index` among the steps inside `parent`, or behind the last."""

    parent: StepPath
    index: int
    step: NewStep


@dataclass(frozen=True, slots=True)
class RemoveStep:
    """Take a step out, together with the comment right above it."""

    path: StepPath


@dataclass(frozen=True, slots=True)
class MoveStep:
    """Put the step at `path` before the one at `index` inside `parent`.

    `parent` and `index` count as they do before the move. A step cannot go into itself.
    """

    path: StepPath
    parent: StepPath
    index: int


@dataclass(frozen=True, slots=True)
class DuplicateStep:
    """Write a step a second time, right behind itself."""

    path: StepPath


@dataclass(frozen=True, slots=True)
class WrapInRepeat:
    """Put the step, and the `count - 1` steps behind it, into a new repeat."""

    path: StepPath
    rounds: int = 3
    count: int = 1


@dataclass(frozen=True, slots=True)
class UnwrapRepeat:
    """Put the steps inside a repeat in its place."""

    path: StepPath


Edit = (
    SetField
    | SetHead
    | RenameKey
    | AddStep
    | RemoveStep
    | MoveStep
    | DuplicateStep
    | WrapInRepeat
    | UnwrapRepeat
)


class EditRefused(Exception):
    """The edit cannot be made in the form; `message` says why, for people. Nothing was changed."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


def moved_to(path: StepPath, parent: StepPath, index: int) -> StepPath:
    """The way to a step after `MoveStep(path, parent, index)`."""
    inside = path[:-1]
    if len(parent) > len(inside) and parent[: len(inside)] == inside and parent[len(inside)] > path[-1]:
        parent = (*inside, parent[len(inside)] - 1, *parent[len(inside) + 1 :])
    if parent == inside and index > path[-1]:
        index -= 1
    return (*parent, index)


def selected_after(edit: Edit) -> StepPath | None:
    """The step to select once the edit is made; None where it is about no step."""
    match edit:
        case SetHead():
            return None
        case AddStep():
            return (*edit.parent, edit.index)
        case MoveStep():
            return moved_to(edit.path, edit.parent, edit.index)
        case DuplicateStep():
            return (*edit.path[:-1], edit.path[-1] + 1)
        case RemoveStep():
            return (*edit.path[:-1], max(edit.path[-1] - 1, 0))
    return edit.path
