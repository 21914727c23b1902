"""YAML's syntax errors in plain words.

The C parser and the one in Python word the same fault differently; what both have in common is
looked for in their words, and the file's own text says the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.storage import wording
from rehab_player.storage.problems import Problem

if TYPE_CHECKING:
    import yaml

_QUOTE_OPEN = (
    "found unexpected end of stream",
    "found unexpected document indicator",
    "found unexpected document separator",
)
_BY_WORDS = (
    ("tab character", wording.TAB),
    ("mapping values are not allowed", wording.COLON_IN_TEXT),
    ("sequence entries are not allowed", wording.DASH_IN_TEXT),
    ("mapping keys are not allowed", wording.text_begins_with("?")),
    ("could not find expected ':'", wording.COLON_MISSING),
    ("escape c", wording.BACKSLASH),
    ("hexdecimal", wording.BACKSLASH),
    ("hexadecimal", wording.BACKSLASH),
    ("comment or line break", wording.BLOCK_TEXT),
    ("comment or a line break", wording.BLOCK_TEXT),
    ("indentation indicator", wording.BLOCK_TEXT),
    ("node content", wording.NOTHING_HERE),
    ("document start", wording.NOT_LINED_UP),
    ("incompatible YAML document", wording.NEW_DIRECTIVE),
    ("expected key", wording.NOT_LINED_UP),
    ("'-' indicator", wording.NOT_LINED_UP),
    ("<block end>", wording.NOT_LINED_UP),
)


def describe(error: yaml.YAMLError, text: str) -> Problem:
    """The one problem of a text that is not YAML, at the place where it is best mended."""
    mark = getattr(error, "problem_mark", None)
    if mark is None:
        return Problem(1, 1, wording.FILE, wording.UNREADABLE_YAML)
    problem = str(getattr(error, "problem", ""))
    opened = getattr(error, "context_mark", None)
    if opened is not None and problem in _QUOTE_OPEN:
        return Problem(opened.line + 1, opened.column + 1, wording.FILE, wording.QUOTE_OPEN)
    what = _what(problem, _Place(text, mark.line, mark.column), opened.line + 1 if opened else 0)
    return Problem(mark.line + 1, mark.column + 1, wording.FILE, what)


class _Place:
    """The signs round a place of the text; lines and columns count from 0."""

    def __init__(self, text: str, line: int, column: int) -> None:
        lines = text.splitlines()
        self._line = lines[line] if line < len(lines) else ""
        self._column = column

    @property
    def sign(self) -> str:
        return self._line[self._column : self._column + 1]

    @property
    def before(self) -> str:
        return self._line[: self._column].rstrip()


def _what(problem: str, place: _Place, opened_line: int) -> str:
    if "cannot start any token" in problem:
        return wording.TAB if place.sign == "\t" else wording.text_begins_with(place.sign)
    if "alphabetic or numeric" in problem:
        return wording.text_begins_with(place.before[-1:] or place.sign)
    if "',' or ']'" in problem:
        return wording.BRACKET_OPEN.format(line=opened_line)
    if "',' or '}'" in problem:
        return wording.BRACE_OPEN.format(line=opened_line)
    if "tag" in problem:
        return wording.text_begins_with("!")
    if place.before.endswith(('"', "'")) and ("expected key" in problem or "<block end>" in problem):
        return wording.AFTER_QUOTE
    for words, what in _BY_WORDS:
        if words in problem:
            return what
    return wording.UNREADABLE_YAML
