"""From bytes to text, and which characters a text may hold."""

from __future__ import annotations

import re

from rehab_player.storage import file_wording, wording
from rehab_player.storage.problems import Problem

MAX_BYTES = 1_000_000

# Control characters other than tab and line breaks, line breaks that editors do not count, signs
# that turn the direction of the text around them, halves of characters, marks and non-characters.
INVISIBLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\ud800-\udfff\ufeff\ufffe\uffff]")
_TABBED_LINE = re.compile(r"^([ \t]*+)([^\r\n]*\t[^\r\n]*)", re.MULTILINE)
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def first_invisible(text: str) -> re.Match[str] | None:
    """The first character that nobody can see and that no text of a routine may hold."""
    return INVISIBLE.search(text)


def decode(data: bytes | str) -> tuple[str, Problem | None]:
    """The text without its byte order mark, and why it cannot be read as a routine, if it cannot."""
    if isinstance(data, str):
        size = len(data.encode("utf-8", "surrogatepass"))
        text, problem = data.removeprefix("\ufeff"), None
    else:
        size = len(data)
        text, problem = _from_utf8(data)
    if size > MAX_BYTES:
        return "", Problem(1, 1, wording.FILE, file_wording.TOO_LARGE)
    return text, problem or _unseen(text)


def tabs_to_spaces(text: str) -> str:
    """The text with a space for each tab that stands inside a line, where it is a mere gap.

    Tabs before a line's first sign stay: as indentation they are refused. YAML's parsers differ
    over the others; like this, they mean the same to each.
    """
    if "\t" not in text:
        return text
    return _TABBED_LINE.sub(lambda line: line[1] + line[2].replace("\t", " "), text)


def _from_utf8(data: bytes) -> tuple[str, Problem | None]:
    if data.startswith(_UTF16) or b"\0" in data:
        return data.decode("utf-8", "replace"), Problem(1, 1, wording.FILE, file_wording.NOT_A_TEXT)
    try:
        return data.decode("utf-8-sig"), None
    except UnicodeDecodeError as error:
        readable = error.object[: error.start].decode("utf-8", "replace")
        return data.decode("utf-8", "replace"), _problem_after(readable, file_wording.NOT_UTF8)


def _unseen(text: str) -> Problem | None:
    if "\0" in text:
        return Problem(1, 1, wording.FILE, file_wording.NOT_A_TEXT)
    unseen = first_invisible(text)
    if unseen is None:
        return None
    return _problem_after(text[: unseen.start()], file_wording.control_character(unseen.group()))


def _problem_after(before: str, what: str) -> Problem:
    lines = re.split(r"\r\n?|\n", before)
    return Problem(len(lines), len(lines[-1]) + 1, wording.FILE, what)
