"""What the rows of the form show: the head, and every step with its nesting and whether it is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab_player.ui.editor.row_paint import RowLook
from rehab_player.ui.editor.wording import head_name, kind_color, kind_icon, step_amount, step_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rehab_player.core.editing import StepPath
    from rehab_player.storage.routine_document_marks import Mark
    from rehab_player.storage.routine_document_sheet import Sheet, StepView

translate = QCoreApplication.translate


class StepRows:
    """The head as row 0, and the steps of one sheet in their order, those inside a repeat below it."""

    def __init__(self, sheet: Sheet | None, wrong: frozenset[StepPath] = frozenset()) -> None:
        self._head = head_name(sheet) if sheet is not None else ""
        self._steps: tuple[StepView, ...] = tuple(_flat(sheet)) if sheet is not None else ()
        self._index: dict[StepPath, int] = {step.path: row for row, step in enumerate(self._steps, start=1)}
        self.wrong = wrong

    def __len__(self) -> int:
        return len(self._steps) + 1

    def step(self, row: int) -> StepView | None:
        """The step of a row; None for the head."""
        return self._steps[row - 1] if row else None

    def path(self, row: int) -> StepPath:
        """The way to the step of a row."""
        return self._steps[row - 1].path if row else ()

    def depth(self, row: int) -> int:
        """How many repeats a row stands in."""
        return max(0, len(self.path(row)) - 1)

    def row_of(self, path: StepPath) -> int:
        """The row of a step; the head's where there is none."""
        return self._index.get(path, 0)

    def look(self, row: int) -> RowLook:
        """How a row is drawn."""
        step = self.step(row)
        wrong = self.path(row) in self.wrong
        if step is None:
            name = self._head or translate("StepList", "No name yet")
            about = translate("StepList", "about this routine")
            return RowLook("info", "k_ask", name, about, movable=False, wrong=wrong)
        return RowLook(
            kind_icon(step.kind), kind_color(step.kind), step_name(step), step_amount(step), wrong=wrong
        )

    def words(self, row: int) -> str:
        """A row for somebody who does not see it."""
        look, depth = self.look(row), self.depth(row)
        parts = [look.name, look.amount]
        if depth:
            parts.append(translate("StepList", "level {number}").format(number=depth + 1))
        if look.wrong:
            parts.append(translate("StepList", "has a problem"))
        told = ", ".join(part for part in parts if part)
        if not row:
            return translate("StepList", "About this routine: {words}").format(words=told)
        return translate("StepList", "Steps: {number} of {count}, {words}").format(
            number=row, count=len(self) - 1, words=told
        )


def wrong_steps(marks: Iterable[Mark]) -> frozenset[StepPath]:
    """The ways to all steps with a problem in or below them, and `()` where the head has one."""
    found: set[StepPath] = set()
    for mark in marks:
        found.update(mark.step[:depth] for depth in range(1, len(mark.step) + 1))
        if not mark.step:
            found.add(())
    return frozenset(found)


def _flat(sheet: Sheet) -> Iterator[StepView]:
    stack = list(reversed(sheet.steps))
    while stack:
        step = stack.pop()
        yield step
        stack += reversed(step.steps)
