"""The sheet that takes in a history from a file, and tells what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from rehab_player.storage.import_history import ImportReport, import_history
from rehab_player.ui.history.sheet_parts import ProblemLine, cancel_button
from rehab_player.ui.history.work import ProgressBar, Work
from rehab_player.ui.widgets.sheet import Sheet
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rehab_player.ui.history.doors import FileNames
    from rehab_player.ui.history.work import Tell
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

translate = QCoreApplication.translate


class ImportSheet(Sheet):
    """`begin` asks for a file and opens; `taken_in` tells that something came in."""

    taken_in = Signal()

    def __init__(self, theme: Theme, icons: Icons, host: QWidget, root: Path, files: FileNames) -> None:
        super().__init__(theme, host, translate("History", "Import a history"))
        self._root = root
        self._files = files
        self._work = Work(self)
        self._words = Text(theme, "", self, wrap=True)
        self.report: list[Text] = []
        self._theme = theme
        self.bar = ProgressBar(theme, translate("History", "Taken in"), self)
        self.problem = ProblemLine(theme, icons, self)
        for part in (self._words, self.bar, self.problem):
            self.body.addWidget(part)
        self.cancel = cancel_button(self, theme, icons)
        self._work.progress.connect(self.bar.set_share)
        self._work.done.connect(self._done)
        self._work.failed.connect(self._failed)

    def begin(self) -> None:
        """Ask for the file, and take it in."""
        kinds = translate("History", "History (*.json)")
        path = self._files.to_open(self, translate("History", "Import a history"), Path.home(), kinds)
        if path is None:
            self.deleteLater()
            return
        root = self._root

        def job(tell: Tell) -> ImportReport:
            return import_history(root, path, tell=tell)

        self._words.setText(
            translate("History", "Reading {file}. What is here stays.").format(file=path.name)
        )
        self.open()
        self._work.start(job)

    def shut(self) -> None:
        self._work.wait()
        super().shut()

    def _done(self, report: object) -> None:
        self._end()
        if isinstance(report, ImportReport):
            self._words.hide()
            for sentence in report.sentences():
                self.report.append(Text(self._theme, sentence, self, wrap=True))
                self.body.addWidget(self.report[-1])
            if report.changed:
                self.taken_in.emit()

    def _failed(self, problem: object) -> None:
        self._end()
        self.problem.tell(getattr(problem, "message", str(problem)))

    def _end(self) -> None:
        self.bar.hide()
        self.cancel.set_label(translate("History", "Close"))
