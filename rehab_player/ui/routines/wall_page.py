"""Lays the rows of the sheet for the wall out on one page: as large as they fit, in a simple form."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPen

from rehab_player.ui.routines.wall_blocks import TILE, Block, Form, NoteBlock, WorkBlock
from rehab_player.ui.routines.wall_rows import NoteRow, WallRow, WorkRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from rehab_player.ui.routines.wall_blocks import Inks

LARGEST, SMALLEST, STEP = 2.6, 0.52, 0.02
WORTH = 1.25
"""How much better a less simple form must be: words below the pictures, or one column more."""
SPARE = 180
"""How much room more than needed there is at most between two rows."""
COLUMN_GAP = 220
MOST_ROWS = 150
"""Rows laid out; a page has no room for more."""


@dataclass(frozen=True, slots=True)
class Arranged:
    """Blocks in columns, and how many rows had no room."""

    columns: tuple[tuple[Block, ...], ...]
    left_out: int
    form: Form

    @property
    def worth(self) -> float:
        """How well it can be read: large pictures, large words, and nothing cut short."""
        blocks = [block for column in self.columns for block in column]
        tiles = [block.tile for block in blocks if block.tile is not None]
        pictures = sum(tiles) / len(tiles) / TILE if tiles else self.form.words
        cut = sum(block.is_cut for block in blocks)
        return pictures * self.form.words / (1 + cut)


_FORMS = (Form(1), Form(1, stacked=True), Form(2), Form(2, stacked=True), Form(3), Form(3, stacked=True))
"""The simplest first."""


def arrange(rows: Sequence[WallRow], room: QRectF, inks: Inks) -> Arranged:
    """The rows as large as they fit into `room`, in the simplest form in which they can be read well.

    What does not fit at the smallest size loses pictures and technique, and then its end.
    """
    if len(rows) <= MOST_ROWS:
        found: Arranged | None = None
        for form in _FORMS:
            arranged = _largest(rows, room, form, inks)
            if arranged is not None and (found is None or arranged.worth > found.worth * WORTH):
                found = arranged
        if found is not None:
            return found
    last = Form(_FORMS[-1].columns, SMALLEST, brief=True)
    arranged = _fill(rows[:MOST_ROWS], room, last, inks)
    return replace(arranged, left_out=arranged.left_out + max(0, len(rows) - MOST_ROWS))


def _largest(rows: Sequence[WallRow], room: QRectF, form: Form, inks: Inks) -> Arranged | None:
    """The rows at the largest scale at which they fit in this form, found by halving."""
    low, high = 0, round((LARGEST - SMALLEST) / STEP)
    best: Arranged | None = None
    while low <= high:
        middle = (low + high) // 2
        arranged = _fill(rows, room, form._replace(scale=SMALLEST + middle * STEP), inks)
        if arranged.left_out:
            high = middle - 1
        else:
            best, low = arranged, middle + 1
    return best


def _fill(rows: Sequence[WallRow], room: QRectF, form: Form, inks: Inks) -> Arranged:
    """Blocks from the top down, one column after the other; notes stay with the step after them."""
    width = _column_width(room, form.columns)
    filled: list[list[Block]] = [[]]
    used = 0.0
    done = 0
    for group in _groups(rows):
        blocks = [_block(row, width, form, inks) for row in group]
        height = sum(block.height for block in blocks)
        if used and used + height > room.height():
            if len(filled) == form.columns:
                break
            filled.append([])
            used = 0.0
        if height > room.height():
            break
        filled[-1] += blocks
        used += height
        done += len(blocks)
    return Arranged(tuple(tuple(column) for column in filled), len(rows) - done, form)


def _column_width(room: QRectF, columns: int) -> float:
    return (room.width() - (columns - 1) * COLUMN_GAP) / columns


def _groups(rows: Sequence[WallRow]) -> list[list[WallRow]]:
    groups: list[list[WallRow]] = [[]]
    for row in rows:
        groups[-1].append(row)
        if isinstance(row, WorkRow):
            groups.append([])
    return [group for group in groups if group]


def _block(row: WallRow, width: float, form: Form, inks: Inks) -> Block:
    if isinstance(row, NoteRow):
        return NoteBlock(row, width, form)
    return WorkBlock(row, width, form, inks)


def paint_columns(painter: QPainter, arranged: Arranged, room: QRectF, inks: Inks) -> None:
    """All columns from the top of `room` down, with a line between them."""
    width = _column_width(room, arranged.form.columns)
    for number, column in enumerate(arranged.columns):
        x, y = room.left() + number * (width + COLUMN_GAP), room.top()
        if number:
            painter.setPen(QPen(inks.theme.color("line"), 8))
            middle = x - COLUMN_GAP / 2
            painter.drawLine(QPointF(middle, room.top()), QPointF(middle, room.bottom()))
        spare = _spare(column, room)
        for block in column:
            block.paint(painter, x, y, inks)
            y += block.height + (spare if isinstance(block, WorkBlock) else 0.0)


def _spare(column: Sequence[Block], room: QRectF) -> float:
    """The room that is added after each working step, so that a column fills the page."""
    steps = sum(isinstance(block, WorkBlock) for block in column)
    left = room.height() - sum(block.height for block in column)
    return min(left / max(1, steps), SPARE)
