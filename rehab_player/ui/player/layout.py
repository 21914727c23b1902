"""Where each part of the player stands, in whole px, for any window from 640×360 up.

Between the tables everything grows with the window's height. A window too narrow for its
height keeps the sizes that its width allows, and gives the height that is left over to
stage and words. A large base font makes header and controls higher at their cost.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import NamedTuple

from rehab_player.ui.player.tables import TABLES, Fonts, Form, Table

WIDE_FROM = 1200
"""Width in units of height / 768 from which the wide form is used."""
SMALL_BELOW = 560
LEAST_DIGIT = 0.25
"""The number keeps this share of the window's height when it shrinks to fit beside the counts."""
LEAST_STAGE = 0.22
"""The share of the window's width that the stage keeps when a long number needs room."""
PLAYHEAD = 8
"""The room in u above the strip's bars."""
OUTDENT = 6
"""How far in u the number's first cell stands left of the words: a digit is centred in its cell."""
HAND_FONTS = frozenset({"routine", "sound", "time", "left", "control"})
"""Read from the desk: never smaller than the base font."""
LEAST_FONT = 0.86
"""No text is smaller than this share of the base font."""


class Rect(NamedTuple):
    """A rectangle in px; `right` and `bottom` are the first px outside."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        return self.x + self.width

    @property
    def bottom(self) -> int:
        return self.y + self.height


@dataclass(frozen=True, slots=True, kw_only=True)
class PlayerLayout:
    """Every rectangle and font size of the player, in px.

    `unit` is the px of one u of the drawing, for line widths and corners. `strip` holds the
    playhead above bars that are `bars` high. `name` and `next` are None in the small form,
    where the step's name stands in the header. `number` is as wide as the words and as high
    as a digit. `ready` is the height of the large button at the foot of the words.
    """

    form: Form
    unit: float
    header: Rect
    strip: Rect
    bars: int
    stage: Rect
    words: Rect
    name: Rect | None
    state: Rect
    number: Rect
    digit_least: int
    pace: Rect
    cue: Rect
    next: Rect | None
    controls: Rect
    ready: int
    fonts: Fonts

    def px(self, units: float) -> int:
        """`units` u in whole px, at least 1."""
        return max(1, round(units * self.unit))


class NumberLayout(NamedTuple):
    """The cells of the number, and the room for the counts beside it.

    `digit` and `cell` are the height of a digit and the width of a cell in px. `counts` is
    None when the counts move up into the line of the step's name.
    """

    rect: Rect
    digit: int
    cell: float
    counts: Rect | None


class _Rows(NamedTuple):
    header: tuple[int, int]
    strip: tuple[int, int]
    body: tuple[int, int]
    lines: tuple[int, int]
    controls: tuple[int, int]


def form_of(width: int, height: int) -> Form:
    """Which of the three forms a window of this size has."""
    if height < SMALL_BELOW:
        return Form.SMALL
    return Form.WIDE if width * 768 / height >= WIDE_FROM else Form.COMPACT


def player_layout(width: int, height: int, base_font_px: int, *, number_width: float = 0) -> PlayerLayout:
    """The layout of a window of `width` × `height` px whose texts for the hand are `base_font_px`.

    `number_width` is the room in px that the segment's longest number needs; where the words
    are narrower, the stage gives way.
    """
    form = form_of(width, height)
    table = TABLES[form]
    scale = min(height / table.height, width / table.wanted)
    rows = _rows(table, scale, height, base_font_px)
    margin, gutter = round(table.margin * scale), round(table.gutter * scale)
    stage = _stage_width(table, width - 2 * margin - gutter, width, number_width)
    words = Rect(margin + stage + gutter, rows.body[0], width - 2 * margin - gutter - stage, rows.body[1])
    fit = scale * min(1.0, rows.body[1] / (table.body[1] * scale))
    across = width - 2 * margin
    small = form is Form.SMALL
    return PlayerLayout(
        form=form,
        unit=table.unit * scale,
        header=Rect(margin, rows.header[0], across, rows.header[1]),
        strip=Rect(margin, rows.strip[0], across, rows.strip[1]),
        bars=round(table.bars * scale),
        stage=Rect(margin, rows.body[0], stage, rows.body[1]),
        words=words,
        name=None if small else _line(words, table.name, fit),
        state=_line(words, table.state, fit),
        number=_number(table, words, fit),
        digit_least=round(LEAST_DIGIT * height),
        pace=_at_foot(words, round(table.pace * fit)),
        cue=Rect(margin, rows.lines[0], across if small else stage, rows.lines[1]),
        next=None if small else Rect(words.x, rows.lines[0], words.width, rows.lines[1]),
        controls=Rect(margin, rows.controls[0], across, rows.controls[1]),
        ready=round(table.ready * fit),
        fonts=_fonts(table.fonts, scale, fit, base_font_px),
    )


def number_layout(
    layout: PlayerLayout, cells: float, cell_ratio: float, counts_width: float, *, movable: bool = True
) -> NumberLayout:
    """The number with room for `cells` cells; `cell_ratio` is a cell's width by a digit's height.

    It stays as large as it can beside counts of `counts_width` px, shrinks to a quarter of
    the window's height, and then sends the counts into the name's line (if `movable`); only a
    number wider than all the words shrinks further.
    """
    area = layout.number
    gap = layout.px(24)
    beside = (area.width - gap - counts_width) / (cells * cell_ratio)
    alone = area.width / (cells * cell_ratio)
    moves_up = movable and layout.name is not None and beside < min(area.height, layout.digit_least)
    digit = max(1, int(min(area.height, alone if moves_up else beside)))
    cell = digit * cell_ratio
    width = min(area.width, round(cell * cells))
    rect = Rect(area.x, area.y + (area.height - digit) // 2, width, digit)
    if moves_up:
        return NumberLayout(rect, digit, cell, None)
    x = rect.right + gap
    return NumberLayout(rect, digit, cell, Rect(x, area.y, max(0, area.right - x), area.height))


def _rows(table: Table, scale: float, height: int, base: int) -> _Rows:
    """Top and height of each row; stage and words take what the others leave."""
    header_y = round(table.header[0] * scale)
    header = max(round(table.header[1] * scale), round(1.5 * base))
    strip_y = max(round(table.strip * scale), header_y + header + 2)
    strip = round((table.body[0] - table.strip) * scale)
    strip_gap = round((table.body[0] - table.strip - PLAYHEAD - table.bars) * scale)
    body_y = strip_y + strip
    controls = max(round(table.controls[1] * scale), round(2.3 * base), 32)
    below = round((table.height - sum(table.controls)) * scale)
    controls_y = height - below - controls
    lines = round(table.lines[1] * scale)
    lines_y = controls_y - lines - round((table.controls[0] - sum(table.lines)) * scale)
    body = lines_y - round((table.lines[0] - sum(table.body)) * scale) - body_y
    return _Rows(
        (header_y, header),
        (strip_y, strip - strip_gap),
        (body_y, body),
        (lines_y, lines),
        (controls_y, controls),
    )


def _stage_width(table: Table, room: int, width: int, number_width: float) -> int:
    usual = round(table.stage * room)
    return max(min(usual, room - round(number_width)), min(usual, round(LEAST_STAGE * width)))


def _line(words: Rect, row: tuple[int, int], fit: float) -> Rect:
    return Rect(words.x, words.y + round(row[0] * fit), words.width, round(row[1] * fit))


def _number(table: Table, words: Rect, fit: float) -> Rect:
    """The number's band, in the middle of what is left between state and pace."""
    spare = words.height - table.body[1] * fit
    outdent = round(OUTDENT * fit * table.unit)
    return Rect(
        words.x - outdent,
        words.y + round(table.number * fit + spare / 2),
        words.width + outdent,
        round(table.digit * fit),
    )


def _at_foot(words: Rect, height: int) -> Rect:
    return Rect(words.x, words.bottom - height, words.width, height)


def _fonts(table: Fonts, scale: float, fit: float, base: int) -> Fonts:
    sizes = {}
    for field in fields(table):
        by = scale if field.name in HAND_FONTS else fit
        least = base if field.name in HAND_FONTS else round(LEAST_FONT * base)
        sizes[field.name] = max(round(getattr(table, field.name) * by), least)
    return replace(table, **sizes)
