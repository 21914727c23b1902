"""The commands that take the history along and bring it in: export and import."""

from __future__ import annotations

import os
import sys
from contextlib import closing
from datetime import date, datetime
from typing import TYPE_CHECKING

from rehab_player.cli import Refused
from rehab_player.core.history import Zoom
from rehab_player.core.language import language, translate
from rehab_player.core.report import report_days
from rehab_player.resources import all_editions
from rehab_player.saying import say
from rehab_player.storage import export, history_wording
from rehab_player.storage.care import CareLog
from rehab_player.storage.care_doses import prescriptions_in
from rehab_player.storage.editions import Editions
from rehab_player.storage.export_file import ExportFault, ExportProblem
from rehab_player.storage.folders import DataFolder
from rehab_player.storage.history import History
from rehab_player.storage.import_history import ImportProblem, import_history
from rehab_player.storage.log import read_log
from rehab_player.storage.log_problem import LogProblem
from rehab_player.storage.programme_file import read_programmes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

ENDINGS = (*export.ENDINGS, ".pdf")
REPORT_SPAN = Zoom.TWELVE_WEEKS
"""What a report is about unless a day is named."""


def export_to(
    root: Path,
    out: Path,
    *,
    replace: bool,
    segments: bool = False,
    done: bool = False,
    since: date | None = None,
    folders: Sequence[Path] = (),
) -> int:
    """Write the history to `out`, in the format that its ending says. Refused when that cannot be.

    A calendar has what is planned, or, with `done`, what was done. `folders` are where the
    programmes and routines are that were followed.
    """
    try:
        if out.suffix.lower() == ".ics" and not done:
            from rehab_player.cli_calendar import export_plan

            print(export_plan(root, out, folders, replace=replace))
        elif out.suffix.lower() == ".pdf":
            print(_write_report(root, out, replace, since, folders))
        elif out.suffix.lower() in ENDINGS:
            summary = export.export_history(root, out, replace=replace, segments=segments, first=since)
            print(summary.text)
        else:
            raise ExportProblem(ExportFault.ENDING, history_wording.unknown_ending(out, ENDINGS))
    except (ExportProblem, LogProblem) as problem:
        raise Refused(problem.message) from None
    return 0


def import_from(root: Path, file: Path) -> int:
    """Take a history in, and say what came of it; 1 when the file is none or some of it was left out."""
    if not file.is_file():
        reason = (
            translate("command_line", "this is a folder, name a file in it")
            if file.is_dir()
            else translate("command_line", "there is no such file")
        )
        raise Refused(f"{file}: {reason}")
    try:
        report = import_history(root, file)
    except LogProblem as problem:
        raise Refused(problem.message) from None
    except ImportProblem as problem:
        say(f"rehab-player: {problem.message}", to_errors=True)
        return 1
    for sentence in report.sentences():
        say(sentence)
    return 1 if report.left_out else 0


def _write_report(root: Path, out: Path, replace: bool, since: date | None, folders: Sequence[Path]) -> str:
    """Fonts need a program of Qt's, which lives as long as the drawing, but no screen."""
    from PySide6.QtGui import QGuiApplication

    from rehab_player.ui.report.making import save_report

    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    program = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    today = datetime.now().astimezone().date()
    with closing(read_log(DataFolder(root).log_path)) as log:
        history = History(log, Editions(all_editions(language())))
        first, last = report_days(REPORT_SPAN, today, history.choices().first_day)
        first = min(since, last) if since else first
        files = read_programmes(folders)
        programmes = {file.path.stem: file.programme for file in files if file.programme}
        doses = prescriptions_in(CareLog(log), programmes)
        report = save_report(history, out, first=first, last=last, prescriptions=doses, replace=replace)
    del program
    return history_wording.exported(out, report.sessions)
