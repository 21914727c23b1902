"""The report as a PDF of one to two pages: text that can be marked and searched, fonts embedded."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from rehab_player.core.history import DAY
from rehab_player.storage import history_wording
from rehab_player.storage.export_file import ExportFault, ExportProblem, reason_of
from rehab_player.ui.history.pain_charts import is_weekly, pain_chart
from rehab_player.ui.history.weekly_charts import Weekly, weekly_chart
from rehab_player.ui.report import drawing, wording
from rehab_player.ui.report.paper import LINE, Paper, PaperProblem
from rehab_player.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rehab_player.core.history import SessionFacts
    from rehab_player.core.history_doses import Prescription
    from rehab_player.core.report import Report

translate = QCoreApplication.translate

PAGES = 2
ROW = 14.0
CHART_HEIGHT = 118.0
BARS_HEIGHT = 96.0
LEAST_NOTES = 80.0
"""With less room on the last page notes are left out."""


def write_report(
    report: Report,
    rows: Sequence[SessionFacts],
    prescriptions: Sequence[Prescription],
    out: Path,
    *,
    replace: bool = False,
) -> None:
    """Write the report to `out`; `rows` are the sessions that it is about. Raises ExportProblem.

    Needs a QGuiApplication, of which the offscreen platform is enough.
    """
    with _whole_file(out, replace=replace) as unfinished:
        paper = Paper(unfinished, wording.title(), Theme("light"), wording.footer)
        try:
            _Writer(paper, report, rows, prescriptions).write()
            paper.finish()
        finally:
            paper.close()


class _Writer:
    """Writes one report, section by section."""

    def __init__(
        self,
        paper: Paper,
        report: Report,
        rows: Sequence[SessionFacts],
        prescriptions: Sequence[Prescription],
    ) -> None:
        self._paper = paper
        self._report = report
        self._rows = rows
        self._prescriptions = prescriptions

    def write(self) -> None:
        self._head()
        self._questions()
        self._done()
        self._pain()
        self._left_and_right()
        self._notes()

    def _head(self) -> None:
        paper = self._paper
        paper.text(0, paper.y, paper.width, wording.title(), 20, bold=True)
        paper.y += 28
        paper.text(0, paper.y, paper.width, wording.span_text(self._report), 11, token="ink2")
        paper.y += 24
        figures = wording.figures(self._report)
        width = paper.width / len(figures)
        for number, figure in enumerate(figures):
            paper.text(number * width, paper.y, width - 6, figure.value, 17, bold=True)
            paper.text(number * width, paper.y + 23, width - 6, figure.label, 8, token="ink2")
        paper.y += 36

    def _questions(self) -> None:
        if self._report.questions:
            self._paper.heading(translate("Report", "What I want to ask"), 20)
            for question in self._report.questions:
                self._paper.paragraph(f"•  {question}", 10)

    def _done(self) -> None:
        paper, report = self._paper, self._report
        known = bool(report.doses.due)
        title = (
            translate("Report", "Done, of what was due") if known else translate("Report", "Sessions a week")
        )
        paper.heading(title, BARS_HEIGHT)
        chart = weekly_chart(
            Weekly.DOSES if known else Weekly.SESSIONS,
            self._rows,
            self._prescriptions,
            report.first,
            report.last,
        )
        top, half = paper.y + 6, paper.width * 0.42
        drawing.draw_bars(paper, chart, 0, top, half, BARS_HEIGHT)
        if known:
            heads: tuple[str, ...] = (
                translate("Report", "Prescribed"),
                translate("Report", "done"),
                translate("Report", "due"),
                translate("Report", "early"),
            )
            rows = wording.dose_rows(report)
        else:
            heads, rows = self._routine_table()
        self._table(heads, rows, half + 18, paper.width - half - 18, top)
        paper.y = max(paper.y, top + BARS_HEIGHT)
        if known:
            paper.y += 8
            paper.need(ROW * 3)
            self._table(*self._routine_table(), 0, paper.width, paper.y)
        skipped = wording.skip_text(report)
        if skipped:
            paper.y += 5
            paper.paragraph(skipped)

    def _routine_table(self) -> tuple[tuple[str, ...], tuple[wording.Row, ...]]:
        heads = (
            translate("Report", "Played"),
            translate("Report", "sessions"),
            translate("Report", "to the end"),
            translate("Report", "h:min"),
        )
        return heads, wording.routine_rows(self._report)

    def _pain(self) -> None:
        paper, report = self._paper, self._report
        paper.heading(translate("Report", "Pain"), CHART_HEIGHT + ROW * 4)
        chart = pain_chart(self._rows, report.first, report.last, report.last + DAY)
        drawing.draw_lines(paper, chart, 0, paper.y + 4, paper.width, CHART_HEIGHT)
        paper.y += CHART_HEIGHT + 8
        if is_weekly(report.first, report.last):
            words = translate("Report", "mean of each week")
            paper.text(
                paper.width - 120, paper.y, 120, words, 8, token="ink2", align=Qt.AlignmentFlag.AlignRight
            )
        drawing.draw_legend(paper, chart.series, drawing.LEFT, paper.y)
        paper.y += 16
        heads = (
            translate("Report", "Mean of a week"),
            translate("Report", "first week"),
            translate("Report", "last week"),
            translate("Report", "change"),
            translate("Report", "worst"),
            translate("Report", "answers"),
        )
        self._table(heads, wording.pain_rows(report), 0, paper.width, paper.y)
        paper.y += 4
        paper.paragraph(wording.lights_text(report))

    def _left_and_right(self) -> None:
        paper, report = self._paper, self._report
        measures, sides = wording.measure_rows(report), wording.side_rows(report)
        if not measures and not sides:
            return
        paper.heading(translate("Report", "Left and right"), ROW * (2 + len(measures)))
        if measures:
            heads: tuple[str, ...] = (
                translate("Report", "Measure"),
                translate("Report", "first"),
                translate("Report", "last"),
                translate("Report", "change"),
                "",
            )
            self._table(heads, measures, 0, paper.width, paper.y, last=0.3)
        for sentence in wording.left_right_texts(report):
            paper.y += 3
            paper.paragraph(sentence)
        if sides:
            paper.y += 6
            heads = (
                translate("Report", "Side"),
                translate("Report", "repetitions"),
                translate("Report", "h:min done"),
                translate("Report", "under tension"),
            )
            paper.need(ROW * (1 + len(sides)))
            self._table(heads, sides, 0, paper.width, paper.y)

    def _notes(self) -> None:
        """The newest first, as many as fit on the last page."""
        paper, notes = self._paper, self._report.notes
        if not notes:
            return
        if paper.pages >= PAGES and paper.room < LEAST_NOTES:
            return
        paper.heading(translate("Report", "Notes"), ROW * 2)
        for number, note in enumerate(reversed(notes)):
            words, left = wording.note_text(note), len(notes) - number
            last_page = paper.pages >= PAGES
            more = 0 if left == 1 else 9 * LINE
            if last_page and paper.room < paper.height_of(words) + more:
                paper.text(0, paper.y, paper.width, wording.more_notes(left), token="ink2")
                return
            paper.paragraph(words)

    def _table(
        self,
        heads: Sequence[str],
        rows: Sequence[Sequence[str]],
        x: float,
        width: float,
        y: float,
        *,
        last: float | None = None,
    ) -> None:
        """Rows under their headings; the first column is wide, the others end at the right."""
        paper = self._paper
        shares = _shares(len(heads), last)
        self._table_row(heads, x, width, y, shares, head=True)
        paper.line(x, y + ROW, width)
        y += ROW + 1
        for row in rows:
            self._table_row(row, x, width, y, shares, head=False)
            y += ROW
        paper.y = y

    def _table_row(
        self, cells: Sequence[str], x: float, width: float, y: float, shares: Sequence[float], *, head: bool
    ) -> None:
        paper, size = self._paper, 8.0 if head else 9.0
        for number, (cell, share) in enumerate(zip(cells, shares, strict=True)):
            align = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
            room = share * width
            paper.text(x, y + 1, room - 2, cell, size, token="ink2" if head else "ink", align=align)
            x += room


def _shares(columns: int, last: float | None) -> tuple[float, ...]:
    """How wide each column is, in parts of the table."""
    if last is not None:
        middle = (1 - last) * 0.62 / (columns - 2)
        return (1 - last - middle * (columns - 2), *([middle] * (columns - 2)), last)
    first = 0.34 if columns > 4 else 0.46
    return (first, *([(1 - first) / (columns - 1)] * (columns - 1)))


@contextmanager
def _whole_file(out: Path, *, replace: bool) -> Iterator[Path]:
    """A name to write to, which becomes `out` at the end, or vanishes. Raises ExportProblem."""
    try:
        if not replace and os.path.lexists(out):
            raise ExportProblem(ExportFault.EXISTS, history_wording.file_there(out))
        with tempfile.TemporaryDirectory(dir=out.parent, prefix=".rehab-report-") as folder:
            unfinished = Path(folder) / "report.pdf"
            try:
                yield unfinished
            except PaperProblem as problem:
                raise OSError(str(problem)) from problem
            if not unfinished.stat().st_size:
                raise OSError(history_wording.not_written(out, ""))
            os.replace(unfinished, out)
    except OSError as error:
        words = history_wording.not_written(out, reason_of(error))
        raise ExportProblem(ExportFault.NOT_WRITTEN, words) from error
