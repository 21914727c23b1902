"""Adding, taking out, moving and folding steps in a text, whole lines at a time."""

from __future__ import annotations

from dataclasses import dataclass

from rehab_player.core.editing import EditRefused, NewStep, Pairs, StepPath, Value
from rehab_player.core.editing_texts import (
    BY_TEXT_ONLY,
    INTO_ITSELF,
    NO_REPEAT,
    NO_STEPS_WRITTEN,
    NO_SUCH_STEP,
    WITH_STAR,
)
from rehab_player.storage import routine_document_splice as splicing
from rehab_player.storage import routine_document_write as writing
from rehab_player.storage.routine_document_outline import ALIAS, Group, Leaf, Lines, Outline, Pair, Row, Spot
from rehab_player.storage.routine_document_splice import Splice, Unit


@dataclass(frozen=True, slots=True)
class Body:
    """A step ready to be put somewhere: as lines with the dash at the left edge, or in one line.

    The one line is made of `source` only where it is wanted: its comments have no place there.
    """

    lines: tuple[str, ...]
    source: str | Spot

    @property
    def flow(self) -> str:
        """The step between brackets. Raises EditRefused for a step that is none."""
        return self.source if isinstance(self.source, str) else writing.flow_step(_as_new(self.source))


@dataclass(frozen=True, slots=True)
class StepList:
    """The steps of the file or of a repeat; `row` is None where there are none yet."""

    holder: Group
    pair: Pair
    row: Row | None

    @property
    def count(self) -> int:
        return len(self.row.items) if self.row else 0


@dataclass(frozen=True, slots=True)
class StepChange:
    """Makes the splices that change which steps stand where."""

    outline: Outline

    @property
    def lines(self) -> Lines:
        return self.outline.lines

    def add(self, parent: StepPath, index: int, step: NewStep) -> list[Splice]:
        """The splices that write a new step."""
        body = Body(tuple(writing.step_lines(step)), writing.flow_step(step))
        return [self._put(self.list_at(parent), index, [body])]

    def remove(self, path: StepPath) -> list[Splice]:
        """The splices that take a step out with its comment."""
        steps, index = self.list_at(path[:-1]), path[-1]
        self.step_at(path)
        return [self._cut(steps, index, index)]

    def move(self, path: StepPath, parent: StepPath, index: int) -> list[Splice]:
        """The splices that put a step elsewhere with its comment."""
        if parent[: len(path)] == path:
            raise EditRefused(INTO_ITSELF)
        if parent == path[:-1] and index in (path[-1], path[-1] + 1):
            return []
        steps = self.list_at(path[:-1])
        body = self._body(steps, path[-1], with_comment=True)
        return [self._cut(steps, path[-1], path[-1]), self._put(self.list_at(parent), index, [body])]

    def duplicate(self, path: StepPath) -> list[Splice]:
        """The splices that write a step once more."""
        steps = self.list_at(path[:-1])
        body = self._body(steps, path[-1], with_comment=False)
        if _has_marks(self.step_at(path)):
            raise EditRefused(WITH_STAR)
        return [self._put(steps, path[-1] + 1, [body])]

    def wrap(self, path: StepPath, rounds: int, count: int) -> list[Splice]:
        """The splices that put steps into a new repeat."""
        steps, first = self.list_at(path[:-1]), path[-1]
        last = first + count - 1
        self.step_at((*path[:-1], last))
        bodies = [self._body(steps, index, with_comment=True) for index in range(first, last + 1)]
        inner = [line for body in bodies for line in body.lines]
        lines = (f"- repeat: {rounds}", "  steps:", *splicing.shifted(inner, 4))
        flow = ""
        if steps.row is not None and steps.row.flow:
            flow = f"{{repeat: {rounds}, steps: [{', '.join(body.flow for body in bodies)}]}}"
        return [self._replace(steps, first, last, [Body(lines, flow)])]

    def unwrap(self, path: StepPath) -> list[Splice]:
        """The splices that put the steps of a repeat in its place."""
        repeat = self.step_at(path)
        if not isinstance(repeat, Group) or repeat.pair("steps") is None:
            raise EditRefused(NO_REPEAT)
        inner, steps = self.list_at(path), self.list_at(path[:-1])
        bodies = [self._body(inner, index, with_comment=True) for index in range(inner.count)]
        if not bodies:
            return [self._cut(steps, path[-1], path[-1])]
        return [self._replace(steps, path[-1], path[-1], bodies, keep_comment=True)]

    def step_at(self, path: StepPath) -> Spot:
        """The step at `path`. Raises EditRefused when there is none."""
        steps = self.list_at(path[:-1])
        if steps.row is None or not 0 <= path[-1] < steps.count:
            raise EditRefused(NO_SUCH_STEP)
        step = steps.row.items[path[-1]]
        if step.marked or (isinstance(step, Leaf) and step.style == ALIAS):
            raise EditRefused(WITH_STAR)
        return step

    def holder_at(self, path: StepPath) -> Group:
        """The keys of the step at `path`, or of the file. Raises EditRefused."""
        spot = self.step_at(path) if path else self.outline.root
        if not isinstance(spot, Group):
            raise EditRefused(BY_TEXT_ONLY)
        return spot

    def list_at(self, path: StepPath) -> StepList:
        """The steps inside the step at `path`, or of the file. Raises EditRefused."""
        holder = self.holder_at(path)
        pair = holder.pair("steps")
        if pair is None:
            raise EditRefused(NO_REPEAT if path else NO_STEPS_WRITTEN)
        if splicing.is_empty(pair.value):
            return StepList(holder, pair, None)
        if not isinstance(pair.value, Row) or pair.value.marked:
            raise EditRefused(NO_STEPS_WRITTEN)
        return StepList(holder, pair, pair.value)

    def _unit(self, steps: StepList, index: int) -> Unit:
        assert steps.row is not None
        return splicing.unit(self.lines, steps.row, index, self.lines.number(steps.pair.start))

    def _body(self, steps: StepList, index: int, *, with_comment: bool) -> Body:
        if steps.row is None or not 0 <= index < steps.count:
            raise EditRefused(NO_SUCH_STEP)
        item = steps.row.items[index]
        if steps.row.flow:
            text = self.outline.text[item.start : item.end]
            lines = writing.step_lines(_as_new(item)) if "\n" in text else [f"- {text}"]
            return Body(tuple(lines), text)
        unit = self._unit(steps, index)
        first = unit.above if with_comment else unit.first
        lines = [self.lines.line(line) for line in range(first, unit.last + 1)]
        return Body(tuple(splicing.shifted(lines, -unit.column)), item)

    def _cut(self, steps: StepList, first: int, last: int) -> Splice:
        assert steps.row is not None
        if last - first + 1 == steps.count:
            return self._leave_none(steps)
        if steps.row.flow:
            return splicing.cut_flow(steps.row.items, first, last)
        return splicing.cut_lines(self.lines, self._unit(steps, first).above, self._unit(steps, last).last)

    def _leave_none(self, steps: StepList) -> Splice:
        """`steps: []`, with what stands behind its colon kept."""
        assert steps.row is not None
        if steps.row.flow:
            return Splice(steps.row.start, steps.row.end, "[]")
        colon = splicing.after_colon(self.lines, steps.pair)
        last = self.lines.start(self._unit(steps, steps.count - 1).last + 1)
        head = self.outline.text[colon : self.lines.start(self.lines.number(colon) + 1)]
        return Splice(colon, last, " []" + head)

    def _put(self, steps: StepList, index: int, bodies: list[Body]) -> Splice:
        if steps.row is None:
            return self._begin(steps, bodies)
        index = min(max(index, 0), steps.count)
        if steps.row.flow:
            return splicing.put_flow(steps.row.items, index, [body.flow for body in bodies], steps.row.start)
        beside = self._unit(steps, min(index, steps.count - 1))
        lines = splicing.shifted([line for body in bodies for line in body.lines], beside.column)
        if index < steps.count:
            return splicing.put_lines(
                self.lines, beside.above, [*lines, ""] if self._is_airy(steps) else lines
            )
        airy = ["", *lines] if self._is_airy(steps) else lines
        return splicing.put_lines(self.lines, beside.last + 1, airy)

    def _is_airy(self, steps: StepList) -> bool:
        """Whether a blank line stands between each two of the steps."""
        units = [self._unit(steps, index) for index in range(min(steps.count, 8))]
        return len(units) > 1 and all(not self.lines.line(unit.above - 1).strip() for unit in units[1:])

    def _begin(self, steps: StepList, bodies: list[Body]) -> Splice:
        """The first steps of a list that holds none."""
        colon = splicing.after_colon(self.lines, steps.pair)
        end = max(steps.pair.value.end, colon)
        if steps.holder.flow:
            return Splice(colon, end, f" [{', '.join(body.flow for body in bodies)}]")
        column = self.lines.column(steps.pair.start) + len(writing.INDENT)
        lines = splicing.shifted([line for body in bodies for line in body.lines], column)
        line_end = self.lines.start(self.lines.number(colon) + 1)
        behind = self.outline.text[end:line_end].rstrip("\n") if end < line_end else ""
        rest = "\n" if self.outline.text[colon:line_end].endswith("\n") else ""
        return Splice(colon, max(line_end, end), behind + "\n" + "\n".join(lines) + rest)

    def _replace(
        self, steps: StepList, first: int, last: int, bodies: list[Body], *, keep_comment: bool = False
    ) -> Splice:
        assert steps.row is not None
        if steps.row.flow:
            items = steps.row.items
            return Splice(items[first].start, items[last].end, ", ".join(body.flow for body in bodies))
        begins, ends = self._unit(steps, first), self._unit(steps, last)
        lines = splicing.shifted([line for body in bodies for line in body.lines], begins.column)
        start = self.lines.start(begins.first if keep_comment else begins.above)
        end = self.lines.start(ends.last + 1)
        ending = "\n" if self.outline.text[start:end].endswith("\n") else ""
        return Splice(start, end, "\n".join(lines) + ending)


def _has_marks(spot: Spot) -> bool:
    inner: list[Spot] = [pair.value for pair in spot.pairs] if isinstance(spot, Group) else []
    inner += spot.items if isinstance(spot, Row) else []
    return spot.marked or any(_has_marks(each) for each in inner)


def _as_new(spot: Spot) -> NewStep:
    """A step that stands in the file as one to be written anew. Raises EditRefused for what is none."""
    if not isinstance(spot, Group):
        raise EditRefused(BY_TEXT_ONLY)
    fields = tuple((pair.key.text, _value(pair.value)) for pair in spot.pairs if pair.key.text != "steps")
    inner = spot.pair("steps")
    if inner is None:
        return NewStep(fields)
    steps = inner.value.items if isinstance(inner.value, Row) else []
    return NewStep(fields, tuple(_as_new(step) for step in steps))


def _value(spot: Spot) -> Value:
    if isinstance(spot, Leaf):
        return spot.text.strip()
    if isinstance(spot, Group):
        return Pairs(tuple((pair.key.text, _text(pair.value)) for pair in spot.pairs))
    return tuple(_text(item) for item in spot.items)


def _text(spot: Spot) -> str:
    if not isinstance(spot, Leaf):
        raise EditRefused(BY_TEXT_ONLY)
    return spot.text.strip()
