"""From the text of a file to its nodes, checked event by event as the parser finds them.

The parser's own way of building nodes is not used: it follows nesting by recursion, in C, and
takes the whole process down on 100,000 brackets. Here nothing recurses, and depth, size, tags,
merges and aliases are judged before anything is built.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, cast

import yaml
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner

from rehab_player.storage import file_wording, wording
from rehab_player.storage.nodes import Listing, Mapping, Node, Scalar
from rehab_player.storage.problems import Problem
from rehab_player.storage.yaml_faults import describe

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_DEPTH = 50
"""Lists and mappings inside each other; no routine comes near it."""

MAX_NODES = 100_000
"""Values in a file, each alias counted with all that it stands for."""


class EventSource(Protocol):
    """A YAML parser that hands over one event after the other.

    The events are `Any`: PyYAML's types leave open what a parser always fills in, such as marks.
    """

    def get_event(self) -> Any: ...


class PurePythonParser(Reader, Scanner, Parser):
    """PyYAML's own parser, for where its C parser is not installed."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)


def quickest_parser() -> Callable[[str], EventSource]:
    """The C parser where PyYAML was built with it, else the one in Python."""
    try:
        from yaml.cyaml import CParser  # type: ignore[attr-defined]
    except ImportError:
        return PurePythonParser
    return cast("Callable[[str], EventSource]", CParser)


@dataclass(frozen=True, slots=True)
class Tree:
    """What a file says. `root` is None where nothing can be said beyond the problems."""

    root: Node | None
    problems: tuple[Problem, ...]


def read_tree(text: str, parser: Callable[[str], EventSource] | None = None) -> Tree:
    """The nodes of a text without control characters, and what is wrong with it as YAML.

    A syntax error stands alone; everything else is found in one go. Raises nothing.
    """
    composer = _Composer()
    try:
        source = (parser or quickest_parser())(text)
        while composer.take(source.get_event()):
            pass
    except _HopelessError as hopeless:
        return Tree(None, (hopeless.problem,))
    except yaml.YAMLError as error:
        return Tree(None, (describe(error, text),))
    return Tree(composer.root, tuple(composer.problems))


class _HopelessError(Exception):
    """Raised where reading on would cost too much."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.what)
        self.problem = problem


@dataclass(slots=True)
class _Frame:
    """A list or mapping that is being filled.

    `key` is the key that waits for its value, `last_key` the latest one that has been read.
    """

    node: Mapping | Listing
    anchor: str | None
    nodes_before: int
    key: Scalar | None = None
    last_key: Scalar | None = None
    keep: bool = True
    height: int = 1


@dataclass(frozen=True, slots=True)
class _Anchored:
    node: Node
    nodes: int = 1
    height: int = 0


@dataclass(slots=True)
class _Composer:
    root: Node | None = None
    problems: list[Problem] = field(default_factory=list)
    stack: list[_Frame] = field(default_factory=list)
    anchors: dict[str, _Anchored | None] = field(default_factory=dict)
    nodes: int = 0
    documents: int = 0

    def take(self, event: Any) -> bool:
        """Builds on by one event; False when the file (or its first document) is through."""
        kind = type(event)
        if kind is yaml.ScalarEvent:
            self._scalar(event)
        elif kind is yaml.MappingStartEvent:
            mark = event.start_mark
            self._open(Mapping(mark.line + 1, mark.column + 1), event)
        elif kind is yaml.SequenceStartEvent:
            mark = event.start_mark
            self._open(Listing(mark.line + 1, mark.column + 1), event)
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            self._close()
        elif kind is yaml.AliasEvent:
            self._alias(event)
        elif kind is yaml.DocumentStartEvent:
            return self._document(event)
        return kind is not yaml.StreamEndEvent

    def _document(self, event: Any) -> bool:
        self.documents += 1
        if self.documents > 1:
            mark = event.start_mark
            self._problem(mark.line + 1, mark.column + 1, file_wording.SEVERAL_DOCUMENTS)
        return self.documents == 1

    def _scalar(self, event: Any) -> None:
        mark = event.start_mark
        node = Scalar(event.value, mark.line + 1, mark.column + 1, not event.style)
        if event.tag is not None:
            self._refuse_tag(node, event.tag)
        if event.anchor is not None:
            self.anchors[event.anchor] = _Anchored(node)
        self.nodes += 1
        if self.nodes > MAX_NODES:
            raise _HopelessError(Problem(node.line, node.column, wording.FILE, file_wording.TOO_MANY_VALUES))
        self._attach(node)

    def _open(self, node: Mapping | Listing, event: Any) -> None:
        if event.tag is not None:
            self._refuse_tag(node, event.tag)
        if len(self.stack) >= MAX_DEPTH:
            raise _HopelessError(Problem(node.line, node.column, wording.FILE, file_wording.TOO_DEEP))
        if event.anchor is not None:
            self.anchors[event.anchor] = None
        self._grow(1, node, file_wording.TOO_MANY_VALUES)
        self._attach(node)
        self.stack.append(_Frame(node, event.anchor, self.nodes - 1))

    def _close(self) -> None:
        frame = self.stack.pop()
        if frame.anchor is not None:
            self.anchors[frame.anchor] = _Anchored(frame.node, self.nodes - frame.nodes_before, frame.height)
        if self.stack:
            self.stack[-1].height = max(self.stack[-1].height, frame.height + 1)

    def _alias(self, event: Any) -> None:
        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        here = Scalar("", line, column, plain=False)
        anchored = self.anchors.get(event.anchor)
        if anchored is None:
            unknown = event.anchor not in self.anchors
            what = file_wording.unknown_alias(event.anchor) if unknown else file_wording.ALIAS_IN_ITSELF
            raise _HopelessError(Problem(line, column, self._where(), what))
        self._grow(anchored.nodes, here, file_wording.ALIASES_BLOW_UP)
        if len(self.stack) + anchored.height > MAX_DEPTH:
            raise _HopelessError(Problem(line, column, wording.FILE, file_wording.TOO_DEEP))
        if self.stack:
            self.stack[-1].height = max(self.stack[-1].height, anchored.height + 1)
        self._attach(anchored.node)

    def _grow(self, nodes: int, node: Node, what: str) -> None:
        self.nodes += nodes
        if self.nodes > MAX_NODES:
            raise _HopelessError(Problem(node.line, node.column, wording.FILE, what))

    def _attach(self, node: Node) -> None:
        """Puts a node where it belongs: the root, the next entry of a list, a key or its value."""
        if not self.stack:
            self.root = node
            return
        frame = self.stack[-1]
        if isinstance(frame.node, Listing):
            frame.node.append(node)
        elif frame.key is None:
            self._key(frame, frame.node, node)
        else:
            if frame.keep:
                frame.node[frame.key.text] = node
            frame.key = None

    def _key(self, frame: _Frame, mapping: Mapping, node: Node) -> None:
        frame.key = node if isinstance(node, Scalar) else Scalar("[…]", node.line, node.column, plain=False)
        frame.last_key = frame.key
        what = _wrong_with_key(mapping, node)
        frame.keep = what is None
        if what is None:
            mapping.keys_at[frame.key.text] = frame.key
        else:
            self._problem(node.line, node.column, what)

    def _refuse_tag(self, node: Node, tag: str) -> None:
        self._problem(node.line, node.column, file_wording.explicit_tag(tag))

    def _problem(self, line: int, column: int, what: str) -> None:
        self.problems.append(Problem(line, column, self._where(), what))

    def _where(self) -> str:
        path = [step for frame in self.stack[:-1] for step in _way_in(frame)]
        if self.stack:
            top = self.stack[-1]
            path += [len(top.node)] if isinstance(top.node, Listing) else [top.key.text] if top.key else []
        return wording.place(path)


def _wrong_with_key(mapping: Mapping, node: Node) -> str | None:
    if not isinstance(node, Scalar):
        return file_wording.KEY_IS_NO_WORD
    if node.plain and node.text == "<<":
        return file_wording.MERGE
    first = mapping.keys_at.get(node.text)
    return file_wording.twice(node.text, first.line) if first else None


def _way_in(frame: _Frame) -> list[str | int]:
    """The way from a list or mapping to the entry that is being filled inside it."""
    if isinstance(frame.node, Listing):
        return [len(frame.node) - 1]
    return [frame.last_key.text] if frame.last_key else []
