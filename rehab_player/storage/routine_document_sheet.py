"""What the form shows: every step and key of a text with its value as written, and its place.

Made of any text that is YAML, so that the form shows a value with a problem as it stands there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rehab_player.core.editing import Pairs, StepPath, Value
from rehab_player.core.editing_places import Span
from rehab_player.storage.routine_document_outline import ALIAS, Group, Leaf, Row, Spot
from rehab_player.storage.routine_document_splice import unit
from rehab_player.storage.routine_models import KINDS, ONLY_ALONE

if TYPE_CHECKING:
    from rehab_player.storage.routine_document_outline import Lines, Outline


@dataclass(frozen=True, slots=True)
class FieldView:
    """A key and its value as typed; `value` is None where only the text can show it.

    `span` is where the value stands, `key_span` its key.
    """

    key: str
    value: Value | None
    span: Span
    key_span: Span


@dataclass(frozen=True, slots=True)
class StepView:
    """A step as written. `kind` is empty while it names none, or several.

    Lines count from 1; `above` begins the comment that belongs to the step. `locked` steps are
    written with a name (`*`), and can be changed in the text only.
    """

    path: StepPath
    kind: str
    name: str
    fields: tuple[FieldView, ...]
    steps: tuple[StepView, ...]
    above: int
    first: int
    last: int
    locked: bool = False

    def value(self, key: str) -> Value | None:
        """What a key holds; None where it is not written."""
        return _value_of(self.fields, key)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole file as the form shows it."""

    head: tuple[FieldView, ...]
    steps: tuple[StepView, ...]

    def value(self, key: str) -> Value | None:
        """What a key at the top holds; None where it is not written."""
        return _value_of(self.head, key)

    def step(self, path: StepPath) -> StepView | None:
        """The step at `path`; None when there is none."""
        steps, found = self.steps, None
        for index in path:
            if not 0 <= index < len(steps):
                return None
            found = steps[index]
            steps = found.steps
        return found

    def own(self, path: StepPath) -> StepPath:
        """The step of this file that a segment's way leads through: what it plays has none here."""
        while path and self.step(path) is None:
            path = path[:-1]
        return path

    def step_at(self, line: int) -> StepPath | None:
        """The innermost step on a line that counts from 1, its comment included; None at the top."""
        steps, found = self.steps, None
        while inside := next((step for step in steps if step.above <= line <= step.last), None):
            found, steps = inside.path, inside.steps
        return found


def sheet_of(outline: Outline) -> Sheet | None:
    """The sheet of a text; None when there are no keys at its top."""
    root = outline.root
    if not isinstance(root, Group):
        return None
    return Sheet(_fields(root), _steps(root, (), outline.lines))


def _value_of(fields: tuple[FieldView, ...], key: str) -> Value | None:
    return next((field.value for field in fields if field.key == key), None)


def _fields(group: Group) -> tuple[FieldView, ...]:
    return tuple(
        FieldView(
            pair.key.text,
            _value(pair.value),
            Span(pair.value.start, pair.value.end),
            Span(pair.key.start, pair.key.end),
        )
        for pair in group.pairs
        if pair.key.text != "steps"
    )


def _value(spot: Spot) -> Value | None:
    if isinstance(spot, Leaf):
        return None if spot.style == ALIAS else spot.text.strip()
    if isinstance(spot, Group):
        return _pairs(spot)
    values = tuple(_pairs(item) if isinstance(item, Group) else _text(item) for item in spot.items)
    return None if None in values else values  # type: ignore[return-value]


def _pairs(group: Group) -> Pairs | None:
    entries = tuple((pair.key.text, _text(pair.value)) for pair in group.pairs)
    return None if any(text is None for _, text in entries) else Pairs(entries)  # type: ignore[arg-type]


def _text(spot: Spot) -> str | None:
    return spot.text.strip() if isinstance(spot, Leaf) and spot.style != ALIAS else None


def _steps(holder: Group, parent: StepPath, lines: Lines) -> tuple[StepView, ...]:
    pair = holder.pair("steps")
    if pair is None or not isinstance(pair.value, Row):
        return ()
    row, top = pair.value, lines.number(pair.start)
    return tuple(_step(row, index, (*parent, index), lines, top) for index in range(len(row.items)))


def _step(row: Row, index: int, path: StepPath, lines: Lines, top: int) -> StepView:
    item = row.items[index]
    if row.flow:
        first, last = lines.number(item.start), lines.number(max(item.end - 1, item.start))
        above = first
    else:
        above, first, last, _ = unit(lines, row, index, top)
    place = (above + 1, first + 1, last + 1)
    if not isinstance(item, Group):
        return StepView(path, "", _text(item) or "", (), (), *place, locked=_text(item) is None)
    kind = _kind(item)
    name = item.pair(kind)
    shown = (_text(name.value) or "") if name is not None else ""
    return StepView(path, kind, shown, _fields(item), _steps(item, path, lines), *place, locked=item.marked)


def _kind(item: Group) -> str:
    keys = {pair.key.text for pair in item.pairs}
    named = [kind for kind in KINDS if kind in keys]
    kinds = [kind for kind in named if kind not in ONLY_ALONE] or named
    return kinds[0] if len(kinds) == 1 else ""
