"""The sheet that makes the report: for which days, with which questions, and where."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rehab_player.core.history import Zoom
from rehab_player.core.report import report_days
from rehab_player.storage.export_file import ExportFault, ExportProblem
from rehab_player.storage.log_problem import LogProblem
from rehab_player.ui.history.filters import zoom_word
from rehab_player.ui.history.sheet_parts import ProblemLine, add_button, cancel_button
from rehab_player.ui.report.making import save_report
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.field import Field, NoteField
from rehab_player.ui.widgets.sheet import Sheet
from rehab_player.ui.widgets.text import Text
from rehab_player.ui.widgets.toggles import Segmented

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from rehab_player.core.history_doses import Prescription
    from rehab_player.storage.history import History
    from rehab_player.ui.history.doors import FileNames
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

translate = QCoreApplication.translate


class ReportSheet(Sheet):
    """Saves the report and says where; a name that is taken is asked about first."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        host: QWidget,
        history: History,
        prescriptions: Sequence[Prescription],
        files: FileNames,
        today: date,
        *,
        folder: Path | None = None,
    ) -> None:
        super().__init__(theme, host, translate("Report", "Report for the physio"), width=720)
        self._history = history
        self._prescriptions = prescriptions
        self._files = files
        self._today = today
        name = f"rehab-report-{today.isoformat()}.pdf"
        self._suggested = (Path.home() if folder is None else folder) / name
        labels = tuple(zoom_word(zoom) for zoom in Zoom)
        self.span = Segmented(theme, translate("Report", "Days"), labels, 0, self)
        self.questions = NoteField(
            theme, translate("Report", "What do you want to ask? One question a line"), self
        )
        self.name = Field(theme, icons, translate("Report", "File"), self)
        self.name.setText(str(self._suggested))
        self.browse = Button(theme, icons, translate("Report", "Choose"), self)
        self.problem = ProblemLine(theme, icons, self)
        self.result = Text(theme, "", self, wrap=True)
        self._lay_out(theme)
        self.cancel = cancel_button(self, theme, icons)
        self.go = add_button(
            self, theme, icons, translate("Report", "Save as PDF"), self.save, rank="primary"
        )
        self.browse.clicked.connect(self._browse)
        self.name.textEdited.connect(lambda _text: self._tell(""))

    def save(self) -> None:
        """Write the file."""
        path = Path(self.name.text().strip()).expanduser()
        replace = self.go.label == translate("Report", "Replace it")
        zoom = list(Zoom)[self.span.index]
        try:
            first, last = report_days(zoom, self._today, self._history.choices().first_day)
            save_report(
                self._history,
                path,
                first=first,
                last=last,
                prescriptions=self._prescriptions,
                questions=self.questions.toPlainText().splitlines(),
                replace=replace,
            )
        except ExportProblem as problem:
            self._tell(problem.message)
            if problem.kind is ExportFault.EXISTS:
                self.go.set_label(translate("Report", "Replace it"))
        except LogProblem as problem:
            self._tell(problem.message)
        else:
            self._tell("", translate("Report", "Saved as {path}.").format(path=path))
            self.cancel.set_label(translate("Report", "Close"))

    def _tell(self, problem: str, result: str = "") -> None:
        self.problem.tell(problem)
        self.result.setText(result)
        self.result.setVisible(bool(result))
        self.go.set_label(translate("Report", "Save as PDF"))

    def _browse(self) -> None:
        kinds = translate("Report", "PDF (*.pdf)")
        title = translate("Report", "Report for the physio")
        path = self._files.to_save(self, title, self._suggested, kinds)
        if path is not None:
            self.name.setText(str(path))
            self._tell("")

    def _lay_out(self, theme: Theme) -> None:
        words = translate(
            "Report", "Done against prescribed, pain, left and right, and your notes, on one or two pages."
        )
        self.body.addWidget(Text(theme, words, self, color="ink2", wrap=True))
        self.body.addWidget(self.span)
        self.body.addWidget(Text(theme, self.questions.accessibleName(), self, bold=True))
        self.body.addWidget(self.questions)
        row = QHBoxLayout()
        row.setSpacing(theme.dp(10))
        row.addWidget(self.name, 1)
        row.addWidget(self.browse)
        self.body.addLayout(row)
        self.body.addWidget(self.problem)
        self.body.addWidget(self.result)
        self.result.hide()
