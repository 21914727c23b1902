"""Out and in from the page: exports, imports, backups, pictures."""

from __future__ import annotations

import csv
import json
from functools import partial
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from rehab_player.storage.backup import backups
from rehab_player.storage.export import export_history
from rehab_player.storage.history import History
from rehab_player.ui.history.backup_sheet import BackupSheet
from rehab_player.ui.history.export_sheet import ExportSheet, Form
from rehab_player.ui.history.import_sheet import ImportSheet
from rehab_player.ui.history.table_sheet import NumbersView
from rehab_player.ui.history.work import Work
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.sheet import Sheet
from tests.ui.hands import click, press
from tests.ui.history import stories

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rehab_player.storage.folders import DataFolder
    from rehab_player.storage.log import SessionLog
    from rehab_player.ui.history.page import HistoryPage
    from rehab_player.ui.history.work import Tell

S = TypeVar("S", bound=QWidget)


def opened(page: HistoryPage, kind: type[S]) -> S:
    """The newest sheet of this kind."""
    return [each for each in page.window().findChildren(kind) if each.isVisible()][-1]


def button(root: QWidget, label: str) -> Button:
    """The first button with these words."""
    return next(each for each in root.findChildren(Button) if each.label == label)


def has_come_in(sheet: ImportSheet) -> bool:
    return bool(sheet.report)


@pytest.mark.parametrize(
    ("form", "ending", "lines"),
    [(Form.SESSIONS, ".csv", 7), (Form.SEGMENTS, ".csv", 1)],
)
def test_a_table_is_written_to_the_name_in_the_field(
    qtbot: QtBot, page: HistoryPage, home: Path, form: Form, ending: str, lines: int
) -> None:
    click(page.export)
    sheet = opened(page, ExportSheet)
    click(sheet.forms[form])
    out = home / f"mine{ending}"
    sheet.name.setText(str(out))
    press(sheet.go, Qt.Key.Key_Return)
    qtbot.waitUntil(sheet.result.isVisible)
    assert sheet.result.text() == f"6 sessions written to {out}."
    with out.open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == lines


def test_four_weeks_and_the_calendar(qtbot: QtBot, page: HistoryPage, log: SessionLog, home: Path) -> None:
    stories.kept([stories.session(9, stories.morning(stories.TODAY.replace(year=2025)))], log)
    page.sheets.export()
    sheet = opened(page, ExportSheet)
    click(sheet.forms[Form.CALENDAR])
    sheet.span.set_index(0)
    sheet.name.setText(str(home / "done.ics"))
    sheet.export()
    qtbot.waitUntil(sheet.result.isVisible)
    assert (home / "done.ics").read_text(encoding="utf-8").count("BEGIN:VEVENT") == 6


def test_a_name_that_is_taken_is_asked_about(qtbot: QtBot, page: HistoryPage, home: Path) -> None:
    out = home / "history.json"
    out.write_text("mine", encoding="utf-8")
    page.sheets.export()
    sheet = opened(page, ExportSheet)
    click(sheet.forms[Form.JSON])
    assert not sheet.span.isEnabled()
    sheet.name.setText(str(out))
    sheet.export()
    qtbot.waitUntil(sheet.problem.isVisible)
    assert sheet.problem.words == f"{out} is already there. Choose another name, or replace it."
    assert out.read_text(encoding="utf-8") == "mine"
    assert sheet.go.label == "Replace it"
    sheet.export()
    qtbot.waitUntil(sheet.result.isVisible)
    assert len(json.loads(out.read_text(encoding="utf-8"))["sessions"]) == 6


def test_a_folder_that_is_not_there_is_told(qtbot: QtBot, page: HistoryPage, home: Path) -> None:
    page.sheets.export()
    sheet = opened(page, ExportSheet)
    sheet.name.setText(str(home / "nowhere" / "a.csv"))
    sheet.export()
    qtbot.waitUntil(sheet.problem.isVisible)
    assert "cannot be written" in sheet.problem.words
    assert sheet.go.label == "Export"


def test_the_system_is_asked_for_a_name(page: HistoryPage, names: stories.Names, home: Path) -> None:
    names.path = home / "chosen.csv"
    page.sheets.export()
    sheet = opened(page, ExportSheet)
    click(sheet.browse)
    assert sheet.name.text() == str(home / "chosen.csv")
    assert names.suggested[0].name == "rehab-history-2026-05-14.csv"


def test_what_was_exported_comes_in_and_twice_changes_nothing(
    qtbot: QtBot, page: HistoryPage, names: stories.Names, folder: DataFolder, log: SessionLog, home: Path
) -> None:
    names.path = home / "history.json"
    export_history(folder.root, names.path)
    before = History(log).rows()
    History(log).remove(*(row.id for row in before[:2]))
    for expected in ("2 sessions new, 4 already here.", "0 sessions new, 6 already here."):
        page.sheets.take_in()
        sheet = opened(page, ImportSheet)
        qtbot.waitUntil(partial(has_come_in, sheet))
        assert [text.text() for text in sheet.report] == [expected]
        sheet.shut()
    assert [row.id for row in History(log).rows()] == [row.id for row in before]
    assert page.sessions.table.model().rowCount() == 6


def test_a_file_that_is_no_history_is_told(
    qtbot: QtBot, page: HistoryPage, names: stories.Names, home: Path
) -> None:
    names.path = home / "list.json"
    names.path.write_text("[1, 2]", encoding="utf-8")
    page.sheets.take_in()
    sheet = opened(page, ImportSheet)
    qtbot.waitUntil(sheet.problem.isVisible)
    assert sheet.problem.words.startswith("list.json: This is no history")


def test_no_file_no_sheet(page: HistoryPage, names: stories.Names) -> None:
    page.sheets.take_in()
    assert [each for each in page.window().findChildren(Sheet) if each.isVisible()] == []
    assert len(names.suggested) == 1


def test_long_work_tells_how_far_it_is_and_can_be_stopped(qtbot: QtBot) -> None:
    work = Work()
    shares: list[float] = []
    work.progress.connect(shares.append)

    def endless(tell: Tell) -> object:
        share = 0.0
        while True:
            share += 1e-6
            tell(share)

    with qtbot.waitSignal(work.stopped):
        with qtbot.waitSignal(work.progress):
            work.start(endless)
        work.stop()
    work.wait()
    assert shares
    assert not work.is_running


def test_a_backup_is_made_looked_into_and_restored(
    page: HistoryPage, folder: DataFolder, log: SessionLog
) -> None:
    page.sheets.backups()
    sheet = opened(page, BackupSheet)
    click(sheet.make)
    (made,) = backups(folder.backups)
    assert sheet.told.text() == f"Made and checked: {made.path.name}."
    click(button(sheet, "Look inside"))
    assert sheet.told.text().startswith(
        "Thu 14 May 2026, 20:00, asked for: sound. 6 sessions, 11 May to 14 May"
    )
    look = opened(page, Sheet)
    (listed,) = look.findChildren(NumbersView)
    assert listed.model().rowCount() == 6
    newest = [listed.model().index(0, column).data() for column in range(4)]
    assert newest == ["14 May", "7:58", "Eccentric heel drops", "14:00"]
    click(button(look, "Close"))
    History(log).remove(stories.week()[0].start.id)
    page.refresh()
    click(button(sheet, "Restore"))
    asking = opened(page, Sheet)
    click(button(asking, "Restore"))
    assert sheet.told.text().startswith(f"The history is as in {made.path.name}.")
    assert History(log).count() == 6
    assert page.sessions.table.model().rowCount() == 6


def test_a_damaged_backup_is_told_and_cannot_be_restored(page: HistoryPage, folder: DataFolder) -> None:
    (folder.backups / "history-daily-20260513T080000.sqlite3").write_bytes(b"no log at all")
    page.sheets.backups()
    sheet = opened(page, BackupSheet)
    assert not button(sheet, "Restore").isEnabled()
    assert not button(sheet, "Look inside").isEnabled()


def test_a_chart_is_copied_and_saved_as_a_picture(
    qtbot: QtBot, page: HistoryPage, names: stories.Names, home: Path
) -> None:
    card = page.overview.pain
    qtbot.waitUntil(lambda: card.plot is not None)
    names.path = home / "pain.png"
    card.save_picture()
    card.copy_picture()
    copied = QGuiApplication.clipboard().image()
    saved = QImage(str(home / "pain.png"))
    assert saved.size() == copied.size()
    assert saved.width() >= 2 * card.plot.width()  # type: ignore[union-attr]
    colors = {saved.pixelColor(saved.width() // 2, y).name() for y in range(saved.height())}
    assert {page._theme.color(zone).name() for zone in ("z_green", "z_yellow", "z_red")} <= colors


def test_a_picture_that_cannot_be_saved_is_told(page: HistoryPage, names: stories.Names, home: Path) -> None:
    names.path = home / "nowhere" / "pain.png"
    page.overview.pain.save_picture()
    assert page.bar.words == f"The picture could not be saved as {names.path}."
