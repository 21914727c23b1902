"""Where everything stands in the text of a routine: spans of keys, values, lists and steps.

Offsets count characters from 0, lines count from 0. Made from the same parser's events as the
nodes that are judged, but also of files with problems, as long as they are YAML.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import yaml

from rehab_player.storage.characters import tabs_to_spaces
from rehab_player.storage.yaml_tree import MAX_DEPTH, MAX_NODES, quickest_parser

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab_player.storage.yaml_tree import EventSource

ALIAS = "*"
"""The style of a leaf that stands for a part written elsewhere."""

_DASH = re.compile(r"^ *-(?=\s|$)", re.MULTILINE)


@dataclass(slots=True)
class Leaf:
    """A single value; `style` is empty for a plain one, else its quote, `|`, `>` or `ALIAS`.

    `marked` where an anchor or a tag belongs to it.
    """

    start: int
    end: int
    text: str
    style: str = ""
    marked: bool = False


@dataclass(slots=True)
class Pair:
    """A key and its value."""

    key: Leaf
    value: Spot

    @property
    def start(self) -> int:
        return self.key.start

    @property
    def end(self) -> int:
        return max(self.value.end, self.key.end)


@dataclass(slots=True)
class Group:
    """Keys with values; `flow` where they stand in brackets."""

    start: int
    end: int
    flow: bool
    marked: bool = False
    pairs: list[Pair] = field(default_factory=list)

    def pair(self, key: str) -> Pair | None:
        """The first pair with this key."""
        return next((pair for pair in self.pairs if pair.key.text == key), None)


@dataclass(slots=True)
class Row:
    """A list; `start` is at its first dash or its bracket."""

    start: int
    end: int
    flow: bool
    marked: bool = False
    items: list[Spot] = field(default_factory=list)


Spot = Leaf | Group | Row


class Lines:
    """The lines of a text: numbers from offsets and back."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = [0]
        at = text.find("\n")
        while at >= 0:
            self.starts.append(at + 1)
            at = text.find("\n", at + 1)

    def number(self, offset: int) -> int:
        """The line of a character."""
        return bisect_right(self.starts, offset) - 1

    def start(self, line: int) -> int:
        """Where a line begins; the end of the text for lines behind the last."""
        return self.starts[line] if line < len(self.starts) else len(self.text)

    def column(self, offset: int) -> int:
        """How many characters stand before this one on its line."""
        return offset - self.starts[self.number(offset)]

    def line(self, line: int) -> str:
        """A line without its break."""
        return self.text[self.start(line) : self.start(line + 1)].removesuffix("\n")


@dataclass(frozen=True, slots=True)
class Outline:
    """A text and where everything stands in it."""

    text: str
    root: Spot
    lines: Lines


def outline(text: str, parser: Callable[[str], EventSource] | None = None) -> Outline | None:
    """The outline of a text whose lines end in a line feed; None when it is not one YAML document."""
    composer = _Composer(text)
    try:
        source = (parser or quickest_parser())(tabs_to_spaces(text))
        while composer.take(source.get_event()):
            pass
    except (yaml.YAMLError, _TooMuchError, UnicodeError):
        return None
    if composer.root is None or composer.documents != 1:
        return None
    return Outline(text, composer.root, Lines(text))


class _TooMuchError(Exception):
    """Raised where no routine can be that deep, or hold that many values."""


@dataclass(slots=True)
class _Composer:
    text: str
    root: Spot | None = None
    documents: int = 0
    stack: list[Group | Row] = field(default_factory=list)
    keys: list[Leaf | None] = field(default_factory=list)
    nodes: int = 0

    def take(self, event: Any) -> bool:
        """Builds on by one event; False at the end of the text."""
        kind = type(event)
        if kind is yaml.ScalarEvent:
            self._attach(self._leaf(event))
        elif kind is yaml.MappingStartEvent:
            self._open(Group(event.start_mark.index, 0, bool(event.flow_style), _is_marked(event)))
        elif kind is yaml.SequenceStartEvent:
            self._open(Row(event.start_mark.index, 0, bool(event.flow_style), _is_marked(event)))
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            self._close(event.end_mark.index)
        elif kind is yaml.AliasEvent:
            self._attach(Leaf(event.start_mark.index, event.end_mark.index, event.anchor, ALIAS))
        elif kind is yaml.DocumentStartEvent:
            self.documents += 1
        return kind is not yaml.StreamEndEvent

    def _leaf(self, event: Any) -> Leaf:
        start, end, style = event.start_mark.index, event.end_mark.index, event.style or ""
        if style in ("|", ">"):  # the parser goes on to the next thing that is written
            end = start + len(self.text[start:end].rstrip())
        return Leaf(start, end, event.value, style, _is_marked(event))

    def _open(self, spot: Group | Row) -> None:
        if len(self.stack) >= MAX_DEPTH:
            raise _TooMuchError
        self._attach(spot)
        self.stack.append(spot)
        self.keys.append(None)

    def _close(self, end: int) -> None:
        spot = self.stack.pop()
        self.keys.pop()
        if spot.flow:
            spot.end = end
        elif isinstance(spot, Group):
            spot.end = spot.pairs[-1].end
        else:
            if spot.marked:
                spot.start = self._first_dash(spot.start)
            spot.end = max(spot.items[-1].end, spot.start + 1)

    def _first_dash(self, start: int) -> int:
        """The dash below an anchor or tag, at which the parser lets the list begin."""
        dash = _DASH.search(self.text, start)
        return dash.end() - 1 if dash else start

    def _attach(self, spot: Spot) -> None:
        self.nodes += 1
        if self.nodes > MAX_NODES:
            raise _TooMuchError
        if not self.stack:
            self.root = spot
            return
        holder = self.stack[-1]
        if isinstance(holder, Row):
            holder.items.append(spot)
        elif (key := self.keys[-1]) is None:
            self.keys[-1] = spot if isinstance(spot, Leaf) else Leaf(spot.start, spot.start, "", ALIAS)
        else:
            holder.pairs.append(Pair(key, spot))
            self.keys[-1] = None


def _is_marked(event: Any) -> bool:
    return event.anchor is not None or event.tag is not None
