"""Parts of the sheet for the wall: texts in lines, notes, working steps with their pictures.

All lengths are tenths of a point.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextLayout, QTextOption

from rehab_player.core.routine import Sides
from rehab_player.ui.figure.thumbnails import paint_figure, tint_of
from rehab_player.ui.player.text import font
from rehab_player.ui.routines.wall_rows import NoteRow, Picture, WorkRow, pictures

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont, QPainter

    from rehab_player.core.figure.values import Library
    from rehab_player.ui.figure.own_picture import OwnPictures
    from rehab_player.ui.theme import Theme

NAME, AMOUNT, BODY, NOTE = 140, 140, 108, 112
"""Sizes of the words at scale 1."""
TILE = 900
"""How wide and high a picture is at scale 1; one of buckets is twice as wide."""
WIDEST_SHARE = 0.56
"""How much of a column pictures may take."""
INDENT, GAP, AROUND = 140, 110, 80
LINE_ROOM = 1.22
LARGEST_WORDS = 1.3
"""Words stop growing here, pictures go on."""


class Inks(NamedTuple):
    """What rows are painted with."""

    theme: Theme
    library: Library
    own: OwnPictures
    affected: Sides


class Form(NamedTuple):
    """How rows are laid out: at which scale, words below or beside the pictures, without pictures."""

    columns: int
    scale: float = 1.0
    stacked: bool = False
    brief: bool = False

    @property
    def words(self) -> float:
        """The scale of words and distances."""
        return min(self.scale, LARGEST_WORDS)


class Paragraph:
    """A text in lines of at most `width`, and no more than `most` of them; never markup."""

    def __init__(self, text: str, of: QFont, width: float, most: int = 40) -> None:
        self._layout = _laid_out(text, of, width)
        self.is_cut = self._layout.lineCount() > most
        if self.is_cut:
            end = self._layout.lineAt(most - 1)
            kept = text.encode("utf-16-le")[: 2 * (end.textStart() + end.textLength())]
            cut = kept.decode("utf-16-le", "ignore").rstrip()
            while len(cut) > 1 and _laid_out(f"{cut}…", of, width).lineCount() > most:
                cut = cut[:-1].rstrip()
            self._layout = _laid_out(f"{cut}…", of, width)
        self._pitch = of.pixelSize() * LINE_ROOM
        self.height = self._layout.lineCount() * self._pitch if text else 0.0

    def draw(self, painter: QPainter, x: float, y: float, colour: QColor) -> None:
        """Paint it with its upper left corner at `x`, `y`."""
        painter.setPen(colour)
        for index in range(self._layout.lineCount()):
            line = self._layout.lineAt(index)
            line.draw(painter, QPointF(x, y + index * self._pitch + (self._pitch - line.height()) / 2))


def _laid_out(text: str, of: QFont, width: float) -> QTextLayout:
    layout = QTextLayout(text, of)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
    layout.endLayout()
    return layout


class NoteBlock:
    """A line between working steps, with a small mark before it."""

    def __init__(self, row: NoteRow, width: float, form: Form) -> None:
        self._scale = form.words
        self._x = row.depth * INDENT * self._scale
        room = width - self._x - GAP * self._scale
        self._words = Paragraph(row.text, font(round(NOTE * self._scale)), room, 3)
        self.height = self._words.height + AROUND * self._scale
        self.is_cut = self._words.is_cut
        self.tile: float | None = None

    def paint(self, painter: QPainter, x: float, y: float, inks: Inks) -> None:
        y += AROUND * self._scale / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.theme.color("line_strong"))
        radius = 16 * self._scale
        painter.drawEllipse(QPointF(x + self._x + radius * 1.6, y + 68 * self._scale), radius, radius)
        self._words.draw(painter, x + self._x + GAP * self._scale, y, inks.theme.color("ink2"))


class WorkBlock:
    """A working step: its pictures, and the words beside or below them.

    `tile` is how high its pictures are, None without one.
    """

    def __init__(self, row: WorkRow, width: float, form: Form, inks: Inks) -> None:
        self._row = row
        self._x = row.depth * INDENT * form.words
        self._gap = GAP * form.words
        self._around = AROUND * form.words
        self._figure = inks.library.figures.get(row.step.figure or "")
        self._pictures = () if form.brief else self._shown(inks.own)
        self.tile = self._tile_size(width - self._x, form) if self._pictures else None
        wide = sum(size for _, size in self._places()) + self._gap * len(self._pictures)
        self._left = 0.0 if form.stacked else wide
        self._top = (self.tile or 0.0) + self._gap / 2 if form.stacked else 0.0
        self._paragraphs = _paragraphs(row, width - self._x - self._left, form)
        self.is_cut = any(paragraph.is_cut for paragraph, _ in self._paragraphs)
        texts = sum(paragraph.height for paragraph, _ in self._paragraphs)
        self.height = max(self._top + texts, self.tile or 0.0) + self._around

    def paint(self, painter: QPainter, x: float, y: float, inks: Inks) -> None:
        y += self._around / 2
        for (left, wide), picture in zip(self._places(), self._pictures, strict=True):
            room = QRectF(x + self._x + left, y, wide, self.tile or 0.0)
            self._paint_tile(painter, room, picture, inks)
        y += self._top
        for paragraph, token in self._paragraphs:
            paragraph.draw(painter, x + self._x + self._left, y, inks.theme.color(token))
            y += paragraph.height

    def _shown(self, own: OwnPictures) -> tuple[Picture | None, ...]:
        """The positions of the figure, or the one picture of the routine's own."""
        if self._figure is not None:
            return pictures(self._row.step, self._figure)
        return (None,) if own.has(self._row.step.figure or "") else ()

    def _tile_size(self, width: float, form: Form) -> float:
        count = len(self._pictures) * (2 if self._is_wide() else 1)
        room = width + self._gap if form.stacked else width * WIDEST_SHARE
        return min(TILE * form.scale, (room - len(self._pictures) * self._gap) / count)

    def _is_wide(self) -> bool:
        return self._figure is not None and self._figure.buckets is not None

    def _places(self) -> list[tuple[float, float]]:
        """Left edge and width of each picture."""
        wide = (self.tile or 0.0) * (2 if self._is_wide() else 1)
        return [(index * (wide + self._gap), wide) for index in range(len(self._pictures))]

    def _paint_tile(self, painter: QPainter, room: QRectF, picture: Picture | None, inks: Inks) -> None:
        tint = tint_of(self._row.step)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.theme.color(tint))
        radius = room.height() * 0.07
        painter.drawRoundedRect(room, radius, radius)
        inner = room.adjusted(radius / 2, radius / 2, -radius / 2, -radius / 2)
        if picture is None or self._figure is None:
            inks.own.paint(painter, inner, self._row.step.figure or "", 0)
            return
        sides = inks.affected if self._row.step.sides is Sides.AFFECTED else self._row.step.sides
        paint_figure(
            painter,
            inner,
            inks.library,
            self._figure,
            inks.theme,
            tint,
            mirrored=sides is Sides.LEFT,
            way=picture.way,
            moment=picture.moment,
            close_up=picture.close_up,
            words=True,
        )


def _paragraphs(row: WorkRow, width: float, form: Form) -> list[tuple[Paragraph, str]]:
    body = font(round(BODY * form.words))
    amount = font(round(AMOUNT * form.words), bold=True)
    found = [
        (Paragraph(row.name, font(round(NAME * form.words), bold=True), width, 3), "ink"),
        (Paragraph(row.amount, amount, width, 2), "accent"),
    ]
    if row.details:
        found.append((Paragraph(". ".join(row.details) + ".", body, width, 4), "ink"))
    if not form.brief:
        found += [(Paragraph(f"– {cue}", body, width, 3), "ink2") for cue in row.cues]
    return found


Block = NoteBlock | WorkBlock
