"""Between the bytes of a file and the text of the editor, whose lines all end in a line feed.

What the editor does not show (a byte order mark, the kind of line breaks) goes back into the file
as it was.
"""

from __future__ import annotations

import difflib
import re
from collections import Counter

from rehab_player.storage.characters import MAX_BYTES

_BOM = b"\xef\xbb\xbf"
_BREAK = re.compile(r"\r\n|\r|\n")
_SURROGATE = re.compile("[\ud800-\udfff]")
_MOST_COMPARED = 2_000
"""Lines of a file with several kinds of line breaks; in a longer one all become the usual kind."""


def text_of(data: bytes) -> str | None:
    """The text of a file; None when it is none that can be edited: not UTF-8, or far too large."""
    if len(data) > 4 * MAX_BYTES or b"\0" in data:
        return None
    try:
        return one_kind_of_break(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return None


def one_kind_of_break(text: str) -> str:
    """The text with a line feed for each line break, and without halves of characters."""
    return _SURROGATE.sub("\ufffd", _BREAK.sub("\n", text))


def bytes_of(text: str, original: bytes = b"") -> bytes:
    """The bytes of a text; unchanged lines keep the line breaks that they had in the original file.

    New lines get the kind that is used most there.
    """
    raw = original.decode("utf-8-sig", "replace")
    breaks = _BREAK.findall(raw)
    kinds = Counter(breaks)
    usual = kinds.most_common(1)[0][0] if kinds else "\n"
    if len(kinds) > 1 and len(breaks) <= _MOST_COMPARED:
        text = _with_old_breaks(text, raw, usual)
    elif usual != "\n":
        text = text.replace("\n", usual)
    return (_BOM if original.startswith(_BOM) else b"") + text.encode("utf-8")


def _with_old_breaks(text: str, raw: str, usual: str) -> str:
    old, new = _BREAK.split(raw), text.split("\n")
    breaks = [*_BREAK.findall(raw), ""]
    ends = [usual] * (len(new) - 1) + [""]
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for block in matcher.get_matching_blocks():
        for at in range(block.size):
            ends[block.b + at] = breaks[block.a + at] or usual
    ends[-1] = ""
    return "".join(line + end for line, end in zip(new, ends, strict=True))
