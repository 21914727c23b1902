"""YAML's syntax errors in plain words.

The C parser and the one in Python word the same fault differently; what both have in common is
looked for in their words, and the file's own text says the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.storage import file_wording, wording
from rehab_player.storage.problems import Problem

if TYPE_CHECKING:
    import yaml

# These are best mended where the parser began with what it could not finish.
_AT_BEGINNING = (
    ("found unexpected end of stream", file_wording.QUOTE_OPEN),
    ("found unexpected document indicator", file_wording.QUOTE_OPEN),
    ("found unexpected document separator", file_wording.QUOTE_OPEN),
    ("could not find expected ':'", file_wording.COLON_MISSING),
    ("escape", file_wording.BACKSLASH),
    ("hexdecimal", file_wording.BACKSLASH),
)
_BY_WORDS = (
    ("tab character", file_wording.TAB),
    ("found unexpected ':'", file_wording.COLON_IN_BRACKETS),
    ("mapping values are not allowed", file_wording.COLON_IN_TEXT),
    ("sequence entries are not allowed", file_wording.DASH_IN_TEXT),
    ("mapping keys are not allowed", file_wording.text_begins_with("?")),
    ("comment or line break", file_wording.BLOCK_TEXT),
    ("comment or a line break", file_wording.BLOCK_TEXT),
    ("indentation indicator", file_wording.BLOCK_TEXT),
    ("node content", file_wording.NOTHING_HERE),
    ("document start", file_wording.NOT_LINED_UP),
    ("incompatible YAML document", file_wording.NEW_DIRECTIVE),
    ("expected key", file_wording.NOT_LINED_UP),
    ("'-' indicator", file_wording.NOT_LINED_UP),
    ("<block end>", file_wording.NOT_LINED_UP),
)


def describe(error: yaml.YAMLError, text: str) -> Problem:
    """The one problem of a text that is not YAML, at the place where it is best mended."""
    mark = getattr(error, "problem_mark", None)
    if mark is None:
        return Problem(1, 1, wording.FILE, file_wording.UNREADABLE_YAML)
    problem = str(getattr(error, "problem", ""))
    began = getattr(error, "context_mark", None)
    sign = _Place(text, began.line, began.column).sign if began else ""
    if began is not None:
        what = _what_began(problem, str(getattr(error, "context", "")), sign, began.line < mark.line)
        if what is not None:
            return Problem(began.line + 1, began.column + 1, wording.FILE, what)
    what = _what(problem, _Place(text, mark.line, mark.column), sign)
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


def _what_began(problem: str, context: str, sign: str, lines_above: bool) -> str | None:
    """What is wrong where the parser began with what it could not finish; None where it is not there."""
    if "alphabetic or numeric" in problem or "directive" in context or context.endswith(" a tag"):
        return file_wording.text_begins_with(sign)
    if _is_about_bracket(problem) and lines_above:
        return file_wording.bracket_open(sign)
    return next((what for words, what in _AT_BEGINNING if words in problem), None)


def _is_about_bracket(problem: str) -> bool:
    return "',' or ']'" in problem or "',' or '}'" in problem


def _what(problem: str, place: _Place, began_with: str) -> str:
    if "cannot start any token" in problem:
        return file_wording.TAB if place.sign == "\t" else file_wording.text_begins_with(place.sign)
    if _is_about_bracket(problem):
        return file_wording.bracket_broken(began_with)
    if "tag" in problem:
        return file_wording.text_begins_with("!")
    if place.before.endswith(('"', "'")) and ("expected key" in problem or "<block end>" in problem):
        return file_wording.AFTER_QUOTE
    for words, what in _BY_WORDS:
        if words in problem:
            return what
    return file_wording.UNREADABLE_YAML
