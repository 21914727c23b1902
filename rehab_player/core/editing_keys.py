"""Moving a step with two keys: up and down reach every place, also those inside repeats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.core.editing import MoveStep

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab_player.core.editing import StepPath

    Inside = Callable[[StepPath], int | None]
    """How many steps stand inside a step (or, for `()`, in the routine); None where none can."""


def move_up(path: StepPath, inside: Inside) -> MoveStep | None:
    """One place up: over the step above, into its end if that is a repeat, or out of the own repeat.

    None at the very top.
    """
    parent, index = path[:-1], path[-1]
    if index == 0:
        return MoveStep(path, parent[:-1], parent[-1]) if parent else None
    count = inside((*parent, index - 1))
    if count is not None:
        return MoveStep(path, (*parent, index - 1), count)
    return MoveStep(path, parent, index - 1)


def move_down(path: StepPath, inside: Inside) -> MoveStep | None:
    """One place down, likewise: over the step below, into its start, or out of the own repeat.

    None at the very bottom.
    """
    parent, index = path[:-1], path[-1]
    if index + 1 == inside(parent):
        return MoveStep(path, parent[:-1], parent[-1] + 1) if parent else None
    if inside((*parent, index + 1)) is not None:
        return MoveStep(path, (*parent, index + 1), 0)
    return MoveStep(path, parent, index + 2)
