"""From the history to the report's file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.core.history import between
from rehab_player.core.report import make_report
from rehab_player.ui.report.pdf import write_report

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from pathlib import Path

    from rehab_player.core.history_doses import Prescription
    from rehab_player.core.report import Report
    from rehab_player.storage.history import History


def save_report(
    history: History,
    out: Path,
    *,
    first: date,
    last: date,
    prescriptions: Sequence[Prescription] = (),
    questions: Iterable[str] = (),
    replace: bool = False,
) -> Report:
    """Write the report on the days from `first` to `last`, and return what it says.

    Raises ExportProblem and LogProblem.
    """
    data = history.report_data(first, last)
    report = make_report(data, first, last, prescriptions=prescriptions, questions=questions)
    write_report(report, between(data.rows, first, last), prescriptions, out, replace=replace)
    return report
