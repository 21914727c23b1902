"""The report for the physio, read back out of its PDF: a year whose numbers are known."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from rehab_player.core.history import Zoom
from rehab_player.core.report import report_days
from rehab_player.storage.export_file import ExportFault, ExportProblem
from rehab_player.storage.history import History
from rehab_player.ui.history.page import HistoryPage
from rehab_player.ui.report.making import save_report
from rehab_player.ui.report.sheet import ReportSheet
from tests.pdf import Pdf
from tests.storage import history_year
from tests.ui.hands import press, write
from tests.ui.history import stories

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot

    from rehab_player.core.report import Report
    from rehab_player.storage.log import SessionLog
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme
    from tests.ui.conftest import Show


def text_of(path: Path) -> tuple[str, ...]:
    """The text of each page, its blanks made one."""
    return tuple(" ".join(page.split()) for page in Pdf(path).texts)


def saved(log: SessionLog, out: Path, zoom: Zoom = Zoom.YEAR, **told: object) -> Report:
    history = History(log)
    first, last = report_days(zoom, stories.TODAY, history.choices().first_day)
    return save_report(history, out, first=first, last=last, **told)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def year() -> SessionLog:
    return stories.kept(history_year.sessions())


@pytest.fixture
def pages(qapp: QObject, year: SessionLog, home: Path) -> tuple[str, ...]:
    out = home / "year.pdf"
    saved(year, out, prescriptions=stories.YEAR_PLAN, questions=["May I hop?", "  ", "How long?"])
    return text_of(out)


def test_a_year_fits_two_pages(pages: tuple[str, ...]) -> None:
    assert len(pages) == 2
    assert "Page 1." in pages[0]
    assert "Page 2." in pages[1]


def test_the_sums_are_those_of_the_year(pages: tuple[str, ...]) -> None:
    minutes = round(history_year.ACTIVE_S / 60)
    done = history_year.SESSIONS - history_year.LEFT_EARLY
    for figure, label in (
        (history_year.SESSIONS, "sessions"),
        (done, "done to the end"),
        (history_year.MORNINGS, "days with a session"),
        (f"{minutes // 60}:{minutes % 60:02}", "hours and minutes done"),
        ("365 of 365", "doses due, 100 %"),
    ):
        assert f"{figure}" in pages[0]
        assert label in pages[0]
    assert "15 May 2025 to 14 May 2026" in pages[0]


def test_done_against_prescribed(pages: tuple[str, ...]) -> None:
    assert "Eccentric heel drops 365 365 0" in pages[0]
    assert (
        f"Ankle Strength 10 {history_year.EVENINGS} {history_year.EVENINGS - history_year.LEFT_EARLY}"
        in (pages[0])
    )
    assert "left out or cut short: 18 (no reason given 18)" in pages[0]


def test_the_pain_of_the_first_and_the_last_week(pages: tuple[str, ...]) -> None:
    whole = " ".join(pages)
    assert "Before 4.0 1.0 −3.0 4 365" in whole
    assert "Worst during 5.0 2.0 −3.0 5 365" in whole
    assert "Next morning 4.0 1.0 −3.0 4 365" in whole


def test_left_and_right(pages: tuple[str, ...]) -> None:
    whole = " ".join(pages)
    assert "Knee to wall, left 6 cm 8.5 cm +2.5 real (1.9 cm or more)" in whole
    assert "Knee to wall, right 11.5 cm 11.5 cm ±0 no real change (below 1.9 cm)" in whole
    assert "Load, Eccentric heel drops 0 kg 20 kg +20" in whole
    assert "Knee to wall: left 8.5, right 11.5, difference 3 cm; worth watching." in whole
    left = history_year.MORNINGS * 45 + history_year.EVENINGS * 10
    right = (history_year.EVENINGS - history_year.LEFT_EARLY) * 10
    assert f"Left {left}" in whole
    assert f"Right {right}" in whole


def test_questions_and_notes(pages: tuple[str, ...]) -> None:
    assert "What I want to ask • May I hop? • How long?" in pages[0]
    whole = " ".join(pages)
    assert whole.count("Rail wobbles") == history_year.NOTES
    assert "21 Apr, Eccentric heel drops: Rail wobbles, 341." in whole


def test_the_zones_of_pain_are_painted(qapp: QObject, year: SessionLog, home: Path) -> None:
    out = home / "four.pdf"
    saved(year, out, Zoom.FOUR_WEEKS)
    picture = Pdf(out).picture(scale=1.5)
    middle = picture.width() // 2
    colors = {picture.pixelColor(middle, y).name().upper() for y in range(picture.height())}
    assert {"#E3F1EA", "#FBF2D6", "#F9E6E3"} <= colors


def test_without_doses_the_sessions_are_counted(qapp: QObject, year: SessionLog, home: Path) -> None:
    out = home / "four.pdf"
    saved(year, out, Zoom.FOUR_WEEKS)
    (page, *_) = text_of(out)
    assert "Sessions a week" in page
    assert "doses due" not in page


def test_an_empty_span_makes_a_report_too(qapp: QObject, home: Path) -> None:
    out = home / "empty.pdf"
    report = saved(stories.kept([]), out, Zoom.ALL)
    (page,) = text_of(out)
    assert report.sessions == 0
    assert "Next morning – – – – 0" in page


def test_more_notes_than_fit_are_counted(qapp: QObject, home: Path) -> None:
    log = stories.kept(
        replace(
            stories.session(n, stories.NOW - timedelta(hours=n + 1)), note=f"Note {n}: " + "long text " * 25
        )
        for n in range(80)
    )
    out = home / "notes.pdf"
    saved(log, out, Zoom.FOUR_WEEKS)
    pages = text_of(out)
    assert len(pages) == 2
    shown = sum(page.count("Note ") for page in pages)
    assert f"and {80 - shown} more notes" in pages[1]


def test_a_name_that_is_taken_stays(qapp: QObject, year: SessionLog, home: Path) -> None:
    out = home / "mine.pdf"
    out.write_text("mine")
    with pytest.raises(ExportProblem) as told:
        saved(year, out)
    assert told.value.kind is ExportFault.EXISTS
    assert out.read_text() == "mine"
    saved(year, out, replace=True)
    assert out.read_bytes().startswith(b"%PDF")
    assert [path.name for path in home.glob("*report*")] == []


def test_a_folder_that_is_not_there(qapp: QObject, year: SessionLog, home: Path) -> None:
    with pytest.raises(ExportProblem, match="cannot be written"):
        saved(year, home / "nowhere" / "a.pdf")


def test_the_sheet_saves_by_keys(
    qtbot: QtBot, show: Show, theme: Theme, icons: Icons, year: SessionLog, home: Path
) -> None:
    page = HistoryPage(theme, icons, year, now=lambda: stories.NOW, files=stories.Names())
    show(page, size=(1190, 790))
    page.refresh()
    press(page.report, Qt.Key.Key_Return)
    (sheet,) = page.window().findChildren(ReportSheet)
    out = home / "asked.pdf"
    write(sheet.questions, "May I run?")
    sheet.name.setText(str(out))
    press(sheet.span, Qt.Key.Key_Right)
    press(sheet.go, Qt.Key.Key_Return)
    assert sheet.result.text() == f"Saved as {out}."
    assert "20 February 2026 to 14 May 2026" in text_of(out)[0]
    assert "May I run?" in text_of(out)[0]
    press(sheet.go, Qt.Key.Key_Return)
    assert "already there" in sheet.problem.words
    assert sheet.go.label == "Replace it"
    press(sheet.go, Qt.Key.Key_Return)
    assert sheet.result.isVisible()
