"""The sheet for the wall: one page, everything on it, and a file that is whole or not there."""

from __future__ import annotations

import errno
import os
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QImage, QPageSize
from PySide6.QtWidgets import QWidget

from rehab_player.core.flatten import flatten
from rehab_player.core.routine import Hold, Phase, Repeat, Reps, Rest, Routine, Setup, Sides, Step
from rehab_player.resources import assets_dir, routines_dir
from rehab_player.storage.export_file import ExportFault, ExportProblem
from rehab_player.storage.figure_files import bundled_figures
from rehab_player.storage.routine_file import read_routine
from rehab_player.ui.routines.cards import make_card
from rehab_player.ui.routines.detail import DetailCard
from rehab_player.ui.routines.wall_rows import NoteRow, WorkRow, pictures, wall_rows
from rehab_player.ui.routines.wall_sheet import (
    A4,
    LETTER,
    WallSheet,
    usual_paper,
    wall_sheet_pdf,
    write_wall_sheet,
)
from rehab_player.ui.routines.wall_sheet_card import WallSheetCard
from tests.pdf import Pdf
from tests.ui import samples
from tests.ui.hands import click

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot

    from rehab_player.core.figure.values import Library
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.pictures import Drawings
    from rehab_player.ui.theme import Theme
    from tests.ui.conftest import Show

NAMES = sorted(path.stem for path in routines_dir().glob("*.yaml"))
POINTS = {A4: (595, 842), LETTER: (612, 792)}
NOTE = "General exercise guide, not medical advice. Stop if it gets sharp."
TEMPO = (Phase("up", 2_000), Phase("down", 3_000), Phase("bottom", 1_000))


@cache
def library() -> Library:
    return bundled_figures(assets_dir() / "figures")


def sheet_of(routine: Routine, folder: Path, affected: Sides = Sides.LEFT) -> WallSheet:
    file = samples.FileRead(folder / "mine.yaml", "1", routine, ())
    card = make_card(file, routine, flatten(routine, affected=affected), own=True)
    return WallSheet(card, folder, affected, library())


def bundled(name: str) -> WallSheet:
    file = read_routine(routines_dir() / f"{name}.yaml")
    assert file.routine is not None
    return sheet_of(file.routine, routines_dir())


def routine(*steps: Step, name: str = "Mine") -> Routine:
    return Routine(name=name, steps=steps)


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("name", NAMES)
def test_every_bundled_routine_is_one_page_with_everything_on_it(qapp: QObject, name: str) -> None:
    paper = LETTER if len(name) % 2 else A4
    sheet = bundled(name)
    pdf = Pdf(wall_sheet_pdf(sheet, paper))
    assert pdf.sizes == (POINTS[paper],)
    wanted = [sheet.routine.name, sheet.routine.summary, sheet.routine.caution, sheet.card.dose, NOTE]
    wanted += [*sheet.routine.equipment]
    for row in wall_rows(sheet.routine.steps, Sides.LEFT, library().figures):
        if isinstance(row, WorkRow):
            wanted += [row.name, row.amount, *row.details, *row.cues]
        else:
            wanted.append(row.text)
    assert [words for words in wanted if squeezed(words) not in pdf.text] == []


@pytest.mark.parametrize("name", ["eccentric-heel-drops", "contrast-soak", "foot-doming"])
def test_its_pictures_are_drawn_on_the_tint_of_their_kind(qapp: QObject, theme: Theme, name: str) -> None:
    image = Pdf(wall_sheet_pdf(bundled(name), A4)).picture()
    colours = {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
    }
    tint = "s_hold" if name == "contrast-soak" else "s_reps"
    assert {theme.color(token).name() for token in (tint, "f_skin")} <= colours


def test_own_pictures_are_drawn_and_missing_ones_leave_no_hole(qapp: QObject, tmp_path: Path) -> None:
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(0xFFC81EC8)
    assert image.save(str(tmp_path / "mine.png"))
    own = Hold(name="Mine", duration_ms=30_000, figure="mine.png")
    gone = Hold(name="Gone", duration_ms=30_000, figure="gone.png")
    shown = Pdf(wall_sheet_pdf(sheet_of(routine(own), tmp_path), A4)).picture()
    bare = Pdf(wall_sheet_pdf(sheet_of(routine(gone), tmp_path), A4)).picture()
    tint, own_colour = QColor("#ece7f3"), QColor("#c81ec8")
    assert share_of(shown, own_colour) > 0.02
    assert share_of(shown, tint) > 0.02
    assert share_of(bare, tint) == 0


def share_of(image: QImage, colour: QColor) -> float:
    """How much of the page has about this colour; pictures are stored with a small loss."""
    pixels = [image.pixelColor(x, y) for x in range(0, image.width(), 4) for y in range(0, image.height(), 4)]
    near = sum(
        max(abs(p.red() - colour.red()), abs(p.green() - colour.green()), abs(p.blue() - colour.blue())) < 6
        for p in pixels
    )
    return near / len(pixels)


@pytest.mark.parametrize(("steps", "all_there"), [(30, True), (90, False), (400, False)])
def test_a_long_routine_stays_on_one_page_and_says_what_is_left_out(
    qapp: QObject, tmp_path: Path, steps: int, all_there: bool
) -> None:
    many = tuple(
        Reps(name=f"Step number {n}.", count=10, tempo=TEMPO, figure="calf-raise", cues=("One", "Two"))
        for n in range(steps)
    )
    text = Pdf(wall_sheet_pdf(sheet_of(routine(*many), tmp_path), A4)).text
    shown = sum(squeezed(f"Step number {n}.") in text for n in range(steps))
    assert (shown == steps) is all_there
    assert (squeezed(f"… and {steps - shown} more") in text) is not all_there
    assert squeezed(NOTE) in text


def test_hostile_words_are_words(qapp: QObject, tmp_path: Path) -> None:
    odd = "<b>x</b> &amp; \0\n\ttwo"
    long = Hold(name="w" * 5_000, duration_ms=1_000, cues=("Ü " * 2_000,), figure="heel-drop")
    text = Pdf(wall_sheet_pdf(sheet_of(routine(long, name=odd), tmp_path), LETTER)).text
    assert squeezed("<b>x</b> &amp; two") in text
    assert "www…" in text


def test_steps_are_told_with_amount_pace_and_sides() -> None:
    rows = wall_rows(
        (
            Setup(text="Sit", duration_ms=10_000),
            Reps(name="A", count=15, tempo=TEMPO, sets=3, rest_ms=60_000, sides=Sides.AFFECTED, load="12RM"),
            Rest(duration_ms=90_000),
            Reps(name="B", count=None, each_ms=1_500, sides=Sides.BOTH),
            Repeat(
                rounds=3,
                rest_ms=20_000,
                sides=Sides.BOTH,
                steps=(Reps(name="C", count=5, tempo=TEMPO[:2], figure="knee-to-wall"),),
            ),
            Repeat(
                rounds=1, sides=Sides.AFFECTED, steps=(Hold(name="D", duration_ms=30_000, cues=("Go.",)),)
            ),
        ),
        Sides.RIGHT,
        library().figures,
    )
    told = [row.text if isinstance(row, NoteRow) else (row.name, row.amount, *row.details) for row in rows]
    assert told == [
        "Sit (10 s)",
        ("A", "3 × 15, right", "Rise 2 s, lower 3 s, stay 1 s", "Rest 1:00 between sets", "Load 12RM"),
        "Rest 1:30",
        ("B", "as many as you can, each side", "1.5 s for each"),
        "3 rounds, left, then right, 20 s of rest between rounds:",
        ("C", "5 times", "Forward 2 s, back 3 s"),
        ("D", "30 s, right"),
    ]
    assert [row.depth for row in rows] == [0, 0, 0, 0, 0, 1, 0]
    assert isinstance(rows[-1], WorkRow)
    assert rows[-1].cues == ("Go",)


@pytest.mark.parametrize(
    ("figure", "tempo", "shares"),
    [
        ("calf-raise", ("up", "down"), [0, 1]),
        ("single-leg-squat", ("down", "bottom", "up"), [1, 0]),
        ("heel-drop", ("up", "down", "bottom"), [0, 0, 1]),
        ("foot-doming", ("top", "down"), [0, 1]),
        ("foot-doming", (), [0, 1]),
        ("deep-squat", (), [1]),
        ("contrast-soak-left-warm", (), [1]),
        ("ankle-circles", (), [0]),
        ("foam-roll-calf", (), [0, 0.5]),
    ],
)
def test_what_moves_is_shown_where_it_starts_and_where_it_goes(
    figure: str, tempo: tuple[str, ...], shares: list[float]
) -> None:
    phases = tuple(Phase(name, 2_000) for name in tempo)
    step = Reps(name="A", count=5, tempo=phases, figure=figure)
    assert [picture.moment.share for picture in pictures(step, library().figures[figure])] == shares


@pytest.mark.parametrize(
    ("locale", "paper"),
    [("de_DE", A4), ("en_US", LETTER), ("en_GB", A4), ("fr_CA", LETTER), ("es_MX", LETTER), ("C", A4)],
)
def test_the_paper_is_the_usual_one_of_the_country(locale: str, paper: QPageSize.PageSizeId) -> None:
    assert usual_paper(QLocale(locale)) is paper


def test_a_place_that_cannot_be_written_is_told_in_a_sentence(qapp: QObject, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    out = tmp_path / "file" / "sheet.pdf"
    with pytest.raises(ExportProblem) as problem:
        write_wall_sheet(bundled("contrast-soak"), A4, out, replace=False)
    assert problem.value.kind is ExportFault.NOT_WRITTEN
    assert problem.value.message == f"{out} cannot be written: Not a directory. Nothing was changed."


def test_the_file_is_replaced_when_asked_and_whole_or_not_at_all(
    qapp: QObject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "sheet.pdf"
    out.write_bytes(b"before")
    sheet = bundled("contrast-soak")
    with pytest.raises(ExportProblem) as there:
        write_wall_sheet(sheet, A4, out, replace=False)
    assert there.value.kind is ExportFault.EXISTS

    def full(fd: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(ExportProblem, match="the disk is full"):
            write_wall_sheet(sheet, A4, out, replace=True)
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("sheet.pdf", b"before")]
    write_wall_sheet(sheet, A4, out, replace=True)
    assert [path.name for path in tmp_path.iterdir()] == ["sheet.pdf"]
    assert squeezed("Contrast Soak") in Pdf(out.read_bytes()).text


class Desk:
    """Cards over one window, and what they asked of the system."""

    def __init__(self, window: QWidget, theme: Theme, icons: Icons, folder: Path) -> None:
        self.answers: list[Path | None] = []
        self.opened: list[QUrl] = []
        self.can_open = True
        self.card = WallSheetCard(
            theme, icons, window, bundled("foot-doming"), folder / "foot-doming.pdf", self._answer
        )
        self.card.open()

    def _answer(self, parent: QWidget, suggested: Path) -> Path | None:
        return self.answers.pop(0)

    def open_url(self, url: QUrl) -> bool:
        self.opened.append(url)
        return self.can_open

    @property
    def told(self) -> str:
        return self.card._told.text() if self.card._told.isVisible() else ""

    @property
    def buttons(self) -> list[str]:
        card = self.card
        return [b.label for b in (card.leave, card.write, card.show_file) if b.isVisible()]


@pytest.fixture
def desk(show: Show, theme: Theme, icons: Icons, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    made = Desk(show(QWidget(), size=(1024, 700)), theme, icons, tmp_path)
    monkeypatch.setattr(QDesktopServices, "openUrl", made.open_url)
    return made


def test_the_card_writes_and_then_opens_the_file(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    assert desk.buttons == ["Cancel", "Write the file"]
    click(desk.card.write)
    assert (desk.told, desk.buttons) == ("Written.", ["Close", "Open it"])
    with qtbot.waitSignal(desk.card.closed):
        click(desk.card.show_file)
    assert [Path(url.toLocalFile()) for url in desk.opened] == [tmp_path / "foot-doming.pdf"]
    assert squeezed("Short foot") in Pdf((tmp_path / "foot-doming.pdf").read_bytes()).text


def test_without_a_program_for_pdf_the_card_says_so(desk: Desk) -> None:
    desk.can_open = False
    click(desk.card.write)
    click(desk.card.show_file)
    assert desk.told == "No program for PDF files was found here."


def test_a_file_that_is_there_is_replaced_only_when_asked_again(desk: Desk, tmp_path: Path) -> None:
    out = tmp_path / "foot-doming.pdf"
    out.write_bytes(b"before")
    click(desk.card.write)
    assert "is already there" in desk.told
    assert desk.buttons == ["Cancel", "Replace it"]
    assert out.read_bytes() == b"before"
    click(desk.card.write)
    assert desk.told == "Written."
    assert out.read_bytes().startswith(b"%PDF")


def test_another_place_or_paper_begins_again(desk: Desk, tmp_path: Path) -> None:
    click(desk.card.write)
    desk.answers = [None, tmp_path / "nowhere" / "mine"]
    click(desk.card.choose)
    assert desk.buttons == ["Close", "Open it"]
    click(desk.card.choose)
    assert desk.card.path == tmp_path / "nowhere" / "mine.pdf"
    click(desk.card.write)
    assert desk.told.endswith("cannot be written: No such file or directory. Nothing was changed.")
    assert desk.buttons == ["Cancel", "Write the file"]


def test_the_details_ask_for_it_from_their_menu(
    qtbot: QtBot, show: Show, theme: Theme, icons: Icons, drawings: Drawings
) -> None:
    detail = DetailCard(theme, icons, drawings)
    show(detail, size=(420, 700))
    card = bundled("foot-doming").card
    detail.show_card(card)
    (action,) = (a for a in detail.make_menu().actions() if a.text() == "Sheet for the wall …")
    with qtbot.waitSignal(detail.wall_sheet_wanted) as told:
        action.trigger()
    assert told.args == [card]
