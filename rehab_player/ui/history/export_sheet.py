"""The sheet that takes the history along as a file."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from rehab_player.core.history import Zoom
from rehab_player.storage.export import ExportSummary, export_history
from rehab_player.storage.export_file import ExportFault, ExportProblem
from rehab_player.ui.history.filters import zoom_word
from rehab_player.ui.history.sheet_parts import ProblemLine, add_button, cancel_button
from rehab_player.ui.history.work import ProgressBar, Work
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.field import Field
from rehab_player.ui.widgets.sheet import Sheet
from rehab_player.ui.widgets.text import Text
from rehab_player.ui.widgets.toggles import Answer, Segmented

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from rehab_player.ui.history.doors import FileNames
    from rehab_player.ui.history.work import Tell
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

translate = QCoreApplication.translate


class Form(StrEnum):
    """What can be taken along."""

    SESSIONS = "sessions"
    SEGMENTS = "segments"
    JSON = "json"
    CALENDAR = "calendar"
    REPORT = "report"


ENDINGS = {Form.SESSIONS: ".csv", Form.SEGMENTS: ".csv", Form.JSON: ".json", Form.CALENDAR: ".ics"}


def form_words(form: Form) -> str:
    """A form and what it is good for."""
    words = {
        Form.SESSIONS: translate("History", "Table of sessions, for a spreadsheet (CSV)"),
        Form.SEGMENTS: translate("History", "Table of every set and side (CSV)"),
        Form.JSON: translate("History", "Everything, to be imported again (JSON)"),
        Form.CALENDAR: translate("History", "Sessions as entries of a calendar (iCalendar)"),
        Form.REPORT: translate("History", "Report for the physio (PDF)"),
    }
    return words[form]


class ExportSheet(Sheet):
    """Asks what and where, writes it beside the window, and asks before anything is replaced.

    `report` opens the sheet of the report, which has questions of its own.
    """

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        host: QWidget,
        root: Path,
        files: FileNames,
        now: Callable[[], datetime],
        report: Callable[[], object],
        *,
        folder: Path | None = None,
    ) -> None:
        super().__init__(theme, host, translate("History", "Export"), width=720)
        self._root = root
        self._files = files
        self._now = now
        self._report = report
        self._folder = Path.home() if folder is None else folder
        self._work = Work(self)
        self._form = Form.SESSIONS
        self._choices = QButtonGroup(self)
        self.forms = {form: self._answer(theme, icons, form) for form in Form}
        self.span = Segmented(
            theme, translate("History", "Days"), tuple(zoom_word(zoom) for zoom in Zoom), 3, self
        )
        self.name = Field(theme, icons, translate("History", "File"), self)
        self.browse = Button(theme, icons, translate("History", "Choose"), self)
        self.browse.clicked.connect(self._browse)
        self.name.textEdited.connect(lambda _text: self._tell(""))
        self.bar = ProgressBar(theme, translate("History", "Exported"), self)
        self.bar.hide()
        self.problem = ProblemLine(theme, icons, self)
        self.result = Text(theme, "", self, wrap=True)
        self.result.hide()
        self._lay_out(theme)
        self.cancel = cancel_button(self, theme, icons)
        self.go = add_button(self, theme, icons, translate("History", "Export"), self.export, rank="primary")
        self._connect()
        self._choose(Form.SESSIONS)

    def export(self) -> None:
        """Write the file; a name that is taken is asked about first."""
        if self._form is Form.REPORT:
            self.shut()
            self._report()
        else:
            self._write(replace=self._asks)

    @property
    def _asks(self) -> bool:
        """Whether the button stands for replacing what is there."""
        return self.go.label == translate("History", "Replace it")

    def shut(self) -> None:
        self._work.wait()
        super().shut()

    def _write(self, *, replace: bool) -> None:
        path = Path(self.name.text().strip()).expanduser()
        segments, root = self._form is Form.SEGMENTS, self._root
        first = None if self._form is Form.JSON else self._first_day()

        def job(tell: Tell) -> ExportSummary:
            return export_history(root, path, replace=replace, segments=segments, first=first, tell=tell)

        self._tell("")
        self.bar.set_share(0.0)
        self.bar.show()
        self.go.setEnabled(False)
        self._work.start(job)

    def _first_day(self) -> date | None:
        return list(Zoom)[self.span.index].first_day(self._now().date())

    def _done(self, summary: object) -> None:
        self._end()
        if isinstance(summary, ExportSummary):
            self.result.setText(summary.text)
            self.result.show()
            self.cancel.set_label(translate("History", "Close"))

    def _failed(self, problem: object) -> None:
        self._end()
        self._tell(getattr(problem, "message", str(problem)))
        if isinstance(problem, ExportProblem) and problem.kind is ExportFault.EXISTS:
            self.go.set_label(translate("History", "Replace it"))

    def _end(self) -> None:
        self.bar.hide()
        self.go.setEnabled(True)

    def _tell(self, problem: str) -> None:
        self.problem.tell(problem)
        self.result.hide()
        self.go.set_label(translate("History", "Export"))

    def _choose(self, form: Form) -> None:
        self._form = form
        self.forms[form].setChecked(True)
        self._tell("")
        writes = form is not Form.REPORT
        for part in (self.name, self.browse):
            part.setEnabled(writes)
        self.span.setEnabled(writes and form is not Form.JSON)
        if writes:
            self.name.setText(str(self._suggested()))
        else:
            self.go.set_label(translate("History", "Go on"))

    def _suggested(self) -> Path:
        part = "-sets" if self._form is Form.SEGMENTS else ""
        name = f"rehab-history{part}-{self._now():%Y-%m-%d}{ENDINGS[self._form]}"
        return self._folder / name

    def _browse(self) -> None:
        kinds = f"*{ENDINGS[self._form]}"
        path = self._files.to_save(self, translate("History", "Export"), self._suggested(), kinds)
        if path is not None:
            self._folder = path.parent
            self.name.setText(str(path))
            self._tell("")

    def _answer(self, theme: Theme, icons: Icons, form: Form) -> Answer:
        answer = Answer(theme, icons, form_words(form), self)
        self._choices.addButton(answer)
        answer.setAutoExclusive(True)  # one of several, to a screen reader too
        answer.toggled.connect(lambda on, form=form: self._choose(form) if on else None)
        return answer

    def _connect(self) -> None:
        self._work.progress.connect(self.bar.set_share)
        self._work.done.connect(self._done)
        self._work.failed.connect(self._failed)
        self._work.stopped.connect(self._end)

    def _lay_out(self, theme: Theme) -> None:
        for answer in self.forms.values():
            self.body.addWidget(answer)
        self.body.addWidget(self.span)
        row = QHBoxLayout()
        row.setSpacing(theme.dp(10))
        row.addWidget(self.name, 1)
        row.addWidget(self.browse)
        self.body.addLayout(row)
        for part in (self.bar, self.problem, self.result):
            self.body.addWidget(part)
