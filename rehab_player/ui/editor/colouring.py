"""Colours for the text of a routine: keys, comments, and the rest."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

    from rehab_player.ui.theme import Theme

_KEY = re.compile(r"^( *(?:- +)*)([\w][^:#\"'\[\]{},]*?)(:)(?=\s|$)")
_INNER_KEY = re.compile(r"[{,]\s*([\w][\w ]*?)(:)(?=\s)")
_QUOTED = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'")
_COMMENT = re.compile(r"(?:^|(?<=\s))#.*$")
_BLOCK = re.compile(r":\s+[|>][+\-\d]*\s*(?:#.*)?$")


class Colouring(QSyntaxHighlighter):
    """Works a line at a time; the state of a line is 1 + the indent of the `|` text that it is in."""

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        super().__init__(document)
        self._theme = theme
        self._take_colors()
        theme.changed.connect(self._recolor)

    def highlightBlock(self, text: str) -> None:  # noqa: N802
        indent = len(text) - len(text.lstrip(" "))
        block = self.previousBlockState()
        if block > 0 and (not text.strip() or indent >= block):
            self.setCurrentBlockState(block)
            return
        comment = _comment(text)
        code = text if comment is None else text[:comment]
        self.setCurrentBlockState(indent + 1 if _BLOCK.search(code) else 0)
        for start, end in _keys(code):
            self.setFormat(start, end - start, self._key)
        if comment is not None:
            self.setFormat(comment, len(text) - comment, self._comment)

    def _recolor(self) -> None:
        self._take_colors()
        self.rehighlight()

    def _take_colors(self) -> None:
        self._key, self._comment = QTextCharFormat(), QTextCharFormat()
        self._key.setForeground(self._theme.color("accent"))
        self._comment.setForeground(self._theme.color("ink3"))


def _comment(text: str) -> int | None:
    """Where the line's comment begins; a # in quotes begins none."""
    if "#" not in text:
        return None
    blank = _QUOTED.sub(lambda match: "x" * len(match[0]), text)
    match = _COMMENT.search(blank)
    return match.start() if match else None


def _keys(code: str) -> list[tuple[int, int]]:
    found = []
    match = _KEY.match(code)
    if match:
        found.append((match.start(2), match.end(3)))
    if "{" in code:
        blank = _QUOTED.sub(lambda match: "x" * len(match[0]), code)
        found += [(each.start(1), each.end(2)) for each in _INNER_KEY.finditer(blank)]
    return found
