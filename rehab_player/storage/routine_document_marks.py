"""Where in the text each problem is to be underlined, in which field it stands, and what would solve it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rehab_player.core.editing import StepPath
from rehab_player.core.editing_places import Span
from rehab_player.storage import value_wording, wording
from rehab_player.storage.problems import Problem
from rehab_player.storage.routine_document_outline import Group, Leaf, Lines, Row, Spot

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rehab_player.storage.routine_document_outline import Outline

_WORD = re.compile(r"\S+")


def _read_back(template: str, name: str) -> re.Pattern[str]:
    """Finds what was filled in for `name` in a text made from `template`, in whatever language that is."""
    parts = re.split(r"\{(\w+)\}", template)
    told = [re.escape(text) for text in parts[::2]]
    filled = ["([^`…]+)" if part == name else ".*?" for part in parts[1::2]]
    return re.compile("".join(sum(zip(told, [*filled, ""], strict=True), ())))


_MISSING = _read_back(wording.KEY_MISSING, "key")
_INSTEAD = [_read_back(template, "meant") for template in value_wording.FIXES]
_QUOTES = [
    _read_back(template, "") for template in (value_wording.READ_AS_NUMBER, value_wording.READ_AS_FLAG)
]


@dataclass(frozen=True, slots=True)
class Fix:
    """What a button beside the problem does: write `new` at `span`. `shown` is what it is called after."""

    span: Span
    new: str
    shown: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A problem and its place.

    `span` is what to underline, never more than one line of the text. `step` and `key` are the
    field of the form, `entry` the phase of a tempo or the number of an entry of a list; `key` is
    empty where the step or the file as a whole is meant.
    """

    problem: Problem
    span: Span
    step: StepPath = ()
    key: str = ""
    entry: str | int | None = None
    fix: Fix | None = None


@dataclass(slots=True)
class _Way:
    """How far the outline was followed towards a place."""

    spot: Spot
    step: StepPath = ()
    key: str = ""
    entry: str | int | None = None
    span: Span | None = None
    at_key: bool = field(default=False)


def marks(problems: Iterable[Problem], text: str, outline: Outline | None) -> tuple[Mark, ...]:
    """A mark for each problem, in the same order. Without an outline the text alone says where."""
    lines = outline.lines if outline is not None else Lines(text)
    return tuple(_mark(problem, lines, outline) for problem in problems)


def _mark(problem: Problem, lines: Lines, outline: Outline | None) -> Mark:
    offset = min(lines.start(problem.line - 1) + problem.column - 1, len(lines.text))
    if outline is None:
        return Mark(problem, _word(lines, offset))
    way = _followed(outline.root, offset)
    span = _one_line(lines, way.span) if way.span is not None else _word(lines, offset)
    missing = _MISSING.match(problem.what)
    key = missing[1] if missing else way.key
    return Mark(problem, span, way.step, key, None if missing else way.entry, _fix(problem, span, lines))


def _word(lines: Lines, offset: int) -> Span:
    """The word at a place, or the last sign before it where a line or the text ends there."""
    line = lines.number(offset)
    end = lines.start(line) + len(lines.line(line))
    word = _WORD.match(lines.text, offset, end)
    if word:
        return Span(offset, word.end())
    return Span(max(offset - 1, lines.start(line)), offset)


def _one_line(lines: Lines, span: Span) -> Span:
    line = lines.number(span.start)
    end = min(span.end, lines.start(line) + len(lines.line(line)))
    return Span(span.start, end) if end > span.start else _word(lines, span.start)


def _followed(root: Spot, offset: int) -> _Way:
    way = _Way(root)
    while _step_inside(way, offset):
        pass
    return way


def _step_inside(way: _Way, offset: int) -> bool:
    """Goes one level further; False at the place itself."""
    spot = way.spot
    if isinstance(spot, Leaf):
        way.span = Span(spot.start, spot.end)
        return False
    if isinstance(spot, Row):
        at = next((at for at, item in enumerate(spot.items) if item.start <= offset <= item.end), None)
        if at is None:
            return False
        _enter_item(way, at)
        way.spot = spot.items[at]
        return True
    return _enter_group(way, spot, offset)


def _enter_item(way: _Way, at: int) -> None:
    if way.key == "steps":
        way.step, way.key, way.entry = (*way.step, at), "", None
    else:
        way.entry = at


def _enter_group(way: _Way, group: Group, offset: int) -> bool:
    pair = next((pair for pair in group.pairs if pair.start <= offset <= pair.end), None)
    if pair is None:
        return False
    at_step_itself = offset == group.start and pair is group.pairs[0] and not group.flow
    if way.key and way.key != "steps":
        way.entry = pair.key.text if way.entry is None else way.entry
    else:
        way.key = pair.key.text
    if offset <= pair.key.end and (at_step_itself or offset < pair.value.start):
        way.span = Span(pair.key.start, pair.key.end)
        return False
    way.spot = pair.value
    return True


def _fix(problem: Problem, span: Span, lines: Lines) -> Fix | None:
    written = lines.text[span.start : span.end]
    if any(quotes.match(problem.what) for quotes in _QUOTES):
        quoted = json.dumps(written, ensure_ascii=False)
        return Fix(span, quoted, quoted)
    found = (pattern.search(problem.what) for pattern in _INSTEAD)
    instead = next((match[1] for match in found if match), None)
    return None if instead is None else Fix(span, instead, instead)
