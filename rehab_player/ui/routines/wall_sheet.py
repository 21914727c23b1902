"""The sheet for the wall: a routine as one page with its pictures and doses, as a PDF file."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QLocale, QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from rehab_player.core.pain import CAREFUL_UP_TO
from rehab_player.storage.export_file import ExportFault, ExportProblem, write_whole
from rehab_player.ui.figure.own_picture import OwnPictures
from rehab_player.ui.player.text import font
from rehab_player.ui.routines.wall_blocks import Inks, Paragraph
from rehab_player.ui.routines.wall_page import arrange, paint_columns
from rehab_player.ui.routines.wall_rows import wall_rows
from rehab_player.ui.theme import Theme
from rehab_player.ui.words import plain

if TYPE_CHECKING:
    from pathlib import Path

    from rehab_player.core.figure.values import Library
    from rehab_player.core.routine import Routine, Sides
    from rehab_player.ui.routines.cards import RoutineCard

translate = QCoreApplication.translate

A4 = QPageSize.PageSizeId.A4
LETTER = QPageSize.PageSizeId.Letter
LETTER_LANDS = frozenset(
    {
        QLocale.Country.Belize,
        QLocale.Country.Canada,
        QLocale.Country.Chile,
        QLocale.Country.Colombia,
        QLocale.Country.CostaRica,
        QLocale.Country.ElSalvador,
        QLocale.Country.Guatemala,
        QLocale.Country.Mexico,
        QLocale.Country.Nicaragua,
        QLocale.Country.Panama,
        QLocale.Country.Philippines,
        QLocale.Country.PuertoRico,
        QLocale.Country.UnitedStates,
        QLocale.Country.Venezuela,
    }
)
"""Where paper is Letter (Unicode CLDR); A4 everywhere else."""

UNITS_AN_INCH = 720
"""Tenths of a point, so that fonts, which are whole units large, come in fine steps."""
MARGIN_MM = 12.0
TITLE, SUMMARY, FACTS, CAUTION, FOOT = 250, 125, 115, 115, 90
GAP, PADDING = 60, 80


class WallSheet(NamedTuple):
    """What goes on the page; `folder` is where the routine's own pictures lie."""

    card: RoutineCard
    folder: Path
    affected: Sides
    library: Library

    @property
    def routine(self) -> Routine:
        return self.card.routine


def usual_paper(locale: QLocale | None = None) -> QPageSize.PageSizeId:
    """The paper that is usual where the person lives."""
    here = locale or QLocale.system()
    return LETTER if here.territory() in LETTER_LANDS else A4


def write_wall_sheet(sheet: WallSheet, paper: QPageSize.PageSizeId, out: Path, *, replace: bool) -> None:
    """Make `out` the sheet as a PDF of one page. Raises ExportProblem and leaves everything as it was."""
    write_whole(out, wall_sheet_pdf(sheet, paper), replace=replace)


def wall_sheet_pdf(sheet: WallSheet, paper: QPageSize.PageSizeId) -> bytes:
    """The sheet as a PDF of one page; light on white, whatever the window looks like."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(UNITS_AN_INCH)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(QPageSize(paper), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )
    writer.setTitle(plain(sheet.routine.name))
    writer.setCreator("Rehab Player")
    painter = QPainter()
    if not painter.begin(writer):
        told = translate("WallSheet", "The sheet could not be drawn.")
        raise ExportProblem(ExportFault.NOT_WRITTEN, told)
    size = writer.pageLayout().paintRectPixels(UNITS_AN_INCH).size()
    _Page(painter, QRectF(0, 0, size.width(), size.height()), sheet).paint()
    painter.end()
    return bytes(buffer.data().data())


class _Page:
    """Paints one page from the top down; `room` is what the margins leave."""

    def __init__(self, painter: QPainter, room: QRectF, sheet: WallSheet) -> None:
        self._painter = painter
        self._room = QRectF(room)
        self._sheet = sheet
        self._theme = Theme("light")
        self._inks = Inks(self._theme, sheet.library, OwnPictures(sheet.folder), sheet.affected)

    def paint(self) -> None:
        self._paint_head()
        rows = wall_rows(self._sheet.routine.steps, self._sheet.affected, self._sheet.library.figures)
        foot = Paragraph(_note(), font(FOOT), self._room.width(), 2)
        body = self._room.adjusted(0, 0, 0, -foot.height - 2 * GAP)
        arranged = arrange(rows, body, self._inks)
        if arranged.left_out:
            body.setBottom(body.bottom() - 2 * GAP - FOOT)
            arranged = arrange(rows, body, self._inks)
            more = translate("WallSheet", "… and {n} more, see the program.").format(n=arranged.left_out)
            self._at(Paragraph(more, font(FOOT, bold=True), body.width(), 1), body.bottom() + GAP, "ink")
        paint_columns(self._painter, arranged, body, self._inks)
        self._at(foot, self._room.bottom() - foot.height, "ink2")

    def _paint_head(self) -> None:
        routine = self._sheet.routine
        self._down(plain(routine.name), TITLE, "ink", 2, bold=True)
        self._down(plain(routine.summary), SUMMARY, "ink2", 2)
        self._room.setTop(self._room.top() + GAP / 2)
        for label, words in self._facts():
            if words:
                self._down(f"{label}: {plain(words)}", FACTS, "ink", 2)
        if routine.caution:
            self._paint_caution(plain(routine.caution))
        self._room.setTop(self._room.top() + 2 * GAP)

    def _facts(self) -> tuple[tuple[str, str], ...]:
        card = self._sheet.card
        how = (
            translate("WallSheet", "How often, how long") if card.dose else translate("WallSheet", "How long")
        )
        often = ", ".join(part for part in (card.dose, card.length) if part)
        rule = card.routine.pain_rule
        limit = translate("WallSheet", "stop when it hurts more than {n} of 10")
        return (
            (how, often),
            (translate("WallSheet", "You need"), ", ".join(card.equipment)),
            (translate("WallSheet", "Pain"), limit.format(n=CAREFUL_UP_TO[rule]) if rule else ""),
        )

    def _down(self, text: str, size: int, token: str, most: int, *, bold: bool = False) -> None:
        """A text at the top of what is left of the page."""
        words = Paragraph(text, font(size, bold=bold), self._room.width(), most)
        self._at(words, self._room.top(), token)
        self._room.setTop(self._room.top() + words.height)

    def _at(self, words: Paragraph, y: float, token: str) -> None:
        words.draw(self._painter, self._room.left(), y, self._theme.color(token))

    def _paint_caution(self, text: str) -> None:
        self._room.setTop(self._room.top() + GAP)
        words = Paragraph(text, font(CAUTION), self._room.width() - 2 * PADDING, 3)
        box = QRectF(self._room.left(), self._room.top(), self._room.width(), words.height + PADDING)
        self._painter.setPen(self._theme.color("problem"))
        self._painter.setBrush(self._theme.color("problem_tint"))
        self._painter.drawRoundedRect(box, PADDING, PADDING)
        words.draw(self._painter, box.left() + PADDING, box.top() + PADDING / 2, self._theme.color("ink"))
        self._room.setTop(box.bottom())


def _note() -> str:
    note = translate("WallSheet", "General exercise guide, not medical advice. Stop if it gets sharp.")
    return f"{note}  ·  Rehab Player"
