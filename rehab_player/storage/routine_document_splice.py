"""Replacing stretches of a text, and what belongs to the entries of its lists and groups."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from rehab_player.core.editing import EditRefused
from rehab_player.core.editing_texts import BY_TEXT_ONLY
from rehab_player.storage.routine_document_outline import Group, Leaf, Lines, Pair, Row, Spot

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_COLON = re.compile(" *:")


class Splice(NamedTuple):
    """Write `new` in place of what stands from `start` to `end`."""

    start: int
    end: int
    new: str


def spliced(text: str, splices: Iterable[Splice]) -> str:
    """The text with all of the splices made; they do not overlap."""
    for splice in sorted(splices, reverse=True):
        text = text[: splice.start] + splice.new + text[splice.end :]
    return text


class Unit(NamedTuple):
    """The lines of an entry of a list: `above` begins its comment, `first` has its dash in `column`."""

    above: int
    first: int
    last: int
    column: int


def unit(lines: Lines, row: Row, index: int, top: int) -> Unit:
    """The lines of an entry; `top` is the line of the list's own key, above which nothing belongs to it.

    The comment right above an entry belongs to it, and so do comments right below that stand
    further to the right than its dash.
    """
    column = lines.column(row.start)
    first = dash_line(lines, row, index)
    before = top if index == 0 else _last_line(lines, row, index - 1, column)
    above = first
    while above - 1 > before and is_comment(lines.line(above - 1)):
        above -= 1
    return Unit(above, first, _last_line(lines, row, index, column), column)


def dash_line(lines: Lines, row: Row, index: int) -> int:
    """The line of an entry's dash."""
    column = lines.column(row.start)
    line = lines.number(row.items[index].start if index else row.start)
    top = lines.number(row.start)
    while line > top and not _has_dash(lines.line(line), column):
        line -= 1
    return line


def _has_dash(line: str, column: int) -> bool:
    return line[column : column + 1] == "-" and not line[:column].strip()


def _last_line(lines: Lines, row: Row, index: int, column: int) -> int:
    """The last line of an entry with the comments that stand right below it, and deeper than its dash."""
    item = row.items[index]
    last = dash_line(lines, row, index)
    if item.end > item.start:
        last = max(last, lines.number(item.end - 1))
    while is_comment(below := lines.line(last + 1)) and len(below) - len(below.lstrip()) > column:
        last += 1
    return last


def is_comment(line: str) -> bool:
    """Whether a line holds nothing but a comment."""
    return line.lstrip().startswith("#")


def cut_lines(lines: Lines, first: int, last: int) -> Splice:
    """Take whole lines out; where a blank line would stand below another then, that one too."""
    below = last + 1
    blank_above = first > 0 and not lines.line(first - 1).strip()
    if blank_above and below < len(lines.starts) and not lines.line(below).strip():
        below += 1
    return Splice(lines.start(first), lines.start(below), "")


def put_lines(lines: Lines, before: int, new: Sequence[str]) -> Splice:
    """Write lines before the line with this number, or behind the last."""
    at = lines.start(before)
    text = "\n".join(new)
    if at == len(lines.text) and lines.text and not lines.text.endswith("\n"):
        return Splice(at, at, "\n" + text)
    return Splice(at, at, text + "\n")


def shifted(lines: Iterable[str], columns: int) -> list[str]:
    """Lines further to the right, or to the left as far as there are spaces; blank ones stay."""
    if columns >= 0:
        return [" " * columns + line if line.strip() else line for line in lines]
    return [line[min(-columns, len(line) - len(line.lstrip(" "))) :] for line in lines]


def cut_flow(entries: Sequence[Spot | Pair], first: int, last: int) -> Splice:
    """Take entries between brackets out, with the commas that are too many then."""
    if last + 1 < len(entries):
        return Splice(entries[first].start, entries[last + 1].start, "")
    start = entries[first - 1].end if first else entries[0].start
    return Splice(start, entries[last].end, "")


def put_flow(entries: Sequence[Spot | Pair], index: int, new: Sequence[str], start: int) -> Splice:
    """Write entries between brackets that open at `start`, before the one at `index` or behind the last."""
    text = ", ".join(new)
    if not entries:
        return Splice(start + 1, start + 1, text)
    if index:
        end = entries[index - 1].end
        return Splice(end, end, ", " + text)
    return Splice(entries[0].start, entries[0].start, text + ", ")


def is_empty(spot: Spot) -> bool:
    """Whether nothing stands here: no value, or a list or group of nothing."""
    if isinstance(spot, Leaf):
        return not spot.text and not spot.style and not spot.marked
    return not (spot.items if isinstance(spot, Row) else spot.pairs)


def after_colon(lines: Lines, pair: Pair) -> int:
    """Right behind the colon of a pair whose value is left out or is written anew.

    Raises EditRefused where the pair has none of its own (`? key`, `{key}`).
    """
    colon = _COLON.match(lines.text, pair.key.end)
    if colon is None:
        raise EditRefused(BY_TEXT_ONLY)
    return colon.end()


def entry_column(lines: Lines, group: Group) -> int:
    """The column of a block group's keys."""
    return lines.column(group.pairs[0].start)
