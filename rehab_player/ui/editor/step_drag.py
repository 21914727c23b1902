"""Where a step that is dragged would go."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint, QRect

    from rehab_player.core.editing import StepPath
    from rehab_player.ui.editor.step_rows import StepRows


class Place(NamedTuple):
    """Before the step `at` inside `parent`, as counted before the move; the line is drawn at `y`."""

    parent: StepPath
    at: int
    y: int

    @property
    def depth(self) -> int:
        """How many repeats it is in."""
        return len(self.parent)


def place_for(
    rows: StepRows, dragged: StepPath, row: int, rect: QRect, at: QPoint, indent: int
) -> Place | None:
    """The place that `at` points to, in the row with this `rect`; None for one inside the dragged step.

    The upper half of a row is before it. The lower half is behind it, or the beginning of it where it
    is a repeat; behind the last step of a repeat, how far left the pointer is says how far out it goes.
    """
    step = rows.step(row)
    if step is None:
        return Place((), 0, rect.bottom())
    place = _behind(rows, row, rect, at, indent)
    if row and at.y() < rect.center().y():
        place = Place(step.path[:-1], step.path[-1], rect.top())
    elif step.kind == "repeat" and at.y() <= rect.bottom():
        place = Place(step.path, 0, rect.bottom())
    return None if place.parent[: len(dragged)] == dragged else place


def _behind(rows: StepRows, row: int, rect: QRect, at: QPoint, indent: int) -> Place:
    path = rows.path(row)
    is_below_all = at.y() > rect.bottom()
    while len(path) > 1 and _is_last(rows, row, path) and (is_below_all or at.x() < (len(path) - 1) * indent):
        path = path[:-1]
    return Place(path[:-1], path[-1] + 1, rect.bottom())


def _is_last(rows: StepRows, row: int, path: StepPath) -> bool:
    """Whether nothing of the step at `path`, nor a next one beside it, comes behind the row."""
    following = rows.path(row + 1) if row + 1 < len(rows) else ()
    return following[: len(path) - 1] != path[:-1]
