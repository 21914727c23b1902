"""What Enter, Tab and Backspace do at the start of a line: plain text in, plain text out."""

from __future__ import annotations

import re

WIDTH = 2
_LIST_KEY = re.compile(r"^( *)- +(?=[\w\"'])")


def new_line_indent(before: str) -> str:
    """What a new line begins with, after the part `before` of the present one."""
    indent = before[: len(before) - len(before.lstrip(" "))]
    code = before.split(" #")[0].rstrip()
    item = _LIST_KEY.match(before)
    if code.endswith("steps:"):
        return indent_of_keys(before) + " " * WIDTH + "- "
    if code.endswith((":", "|", ">")) and not code.lstrip().startswith("#"):
        return indent_of_keys(before) + " " * WIDTH
    if item is not None and ":" in code:
        return indent_of_keys(before)
    return f"{indent}- " if item is not None else indent


def indent_of_keys(line: str) -> str:
    """As many spaces as stand before the first key of a line, with its dash."""
    item = _LIST_KEY.match(line)
    return " " * (item.end() if item else len(line) - len(line.lstrip(" ")))


def to_next_stop(column: int) -> str:
    """The spaces that Tab writes at a column."""
    return " " * (WIDTH - column % WIDTH)


def shifted(lines: list[str], by: int) -> list[str]:
    """The lines moved to the right, or to the left for -1, by one step of indentation."""
    if by > 0:
        return [" " * WIDTH + line if line.strip() else line for line in lines]
    return [line[min(WIDTH, len(line) - len(line.lstrip(" "))) :] for line in lines]
