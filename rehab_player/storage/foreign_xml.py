"""Reading XML that strangers wrote: nothing is fetched or expanded, and damage costs only what follows."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.parsers import expat

_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_DECLARATION = re.compile(r"\A\s*<\?xml.*?\?>", re.DOTALL)
_BARE_AND = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});)")
_BARE_VALUE = re.compile(r"""("[^"]*"|'[^']*')|(?<![\w.-])([A-Za-z_][\w.-]*+)=([^\s"'<>=/]++)(?=[\s/>])""")
_TAG = re.compile(r"""<[A-Za-z](?:[^<>"']|"[^"<]*"|'[^'<]*')*>""")
MAX_DEPTH = 50
MAX_ELEMENTS = 100_000


class UnsafeXml(Exception):
    """The file declares a document type or entities, or is endless; it is not read."""


@dataclass(slots=True)
class Element:
    """A tag in lower case with its attributes, likewise, its text and what is inside."""

    tag: str
    values: dict[str, str]
    text: str = ""
    inside: list[Element] = field(default_factory=list)

    def first(self, tag: str) -> Element | None:
        """The first element inside with this tag."""
        return next((element for element in self.inside if element.tag == tag), None)


@dataclass(frozen=True, slots=True)
class Tree:
    """What could be read; `damaged_line` is where it ended too early, else None."""

    root: Element | None
    damaged_line: int | None


def read_xml(text: str) -> Tree:
    """The elements of a text. Comments are left out before, since some are not well-formed.

    Raises UnsafeXml.
    """
    if re.search(r"<!(?:DOCTYPE|ENTITY)", text, re.IGNORECASE):
        raise UnsafeXml
    builder = _Builder()
    parser = expat.ParserCreate(encoding="utf-8")
    parser.buffer_text = True
    parser.buffer_size = 65_536
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.characters
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    try:
        parser.Parse(_mended(text).encode("utf-8", "replace"), True)
    except expat.ExpatError as error:
        return Tree(builder.root, error.lineno)
    return Tree(builder.root, None)


def _refuse(*_: object) -> None:
    raise UnsafeXml


def _mended(text: str) -> str:
    """What is often wrong in files written by hand, put right; no line moves."""
    text = _COMMENT.sub(lambda comment: "\n" * comment[0].count("\n"), text)
    text = _DECLARATION.sub(lambda head: "\n" * head[0].count("\n"), text)
    text = _BARE_AND.sub("&amp;", text)
    return _TAG.sub(lambda tag: _BARE_VALUE.sub(_quoted, tag[0]), text)


def _quoted(match: re.Match[str]) -> str:
    return match[1] or f'{match[2]}="{match[3]}"'


class _Builder:
    def __init__(self) -> None:
        self.root: Element | None = None
        self._stack: list[Element] = []
        self._count = 0

    def start(self, tag: str, values: dict[str, str]) -> None:
        element = Element(tag.lower(), {name.lower(): value for name, value in values.items()})
        self._count += 1
        if len(self._stack) >= MAX_DEPTH or self._count > MAX_ELEMENTS:
            raise UnsafeXml
        if self._stack:
            self._stack[-1].inside.append(element)
        else:
            self.root = element
        self._stack.append(element)

    def end(self, _: str) -> None:
        self._stack.pop()

    def characters(self, text: str) -> None:
        if self._stack:
            self._stack[-1].text += text
