"""Asks where the sheet for the wall should go, writes it, and opens it when wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices

from rehab_player.storage.export_file import ExportFault, ExportProblem
from rehab_player.ui.file_sheet import FileSheet, ask_for_file, usual_folder
from rehab_player.ui.routines.wall_sheet import A4, LETTER, WallSheet, usual_paper, write_wall_sheet
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.text import Text
from rehab_player.ui.widgets.toggles import Segmented

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

ENDING = ".pdf"
PAPERS = (A4, LETTER)


def ask_for_wall_sheet(theme: Theme, icons: Icons, host: QWidget, sheet: WallSheet) -> WallSheetCard:
    """Ask over the window of `host` for a file, and write the sheet into it."""
    folder = usual_folder(QStandardPaths.StandardLocation.DocumentsLocation)
    card = WallSheetCard(theme, icons, host, sheet, folder / f"{sheet.card.path.stem}{ENDING}")
    card.open()
    card.write.setFocus(Qt.FocusReason.OtherFocusReason)
    return card


def ask_for_pdf(parent: QWidget, suggested: Path) -> Path | None:
    """Let the person name a PDF file."""
    title = QCoreApplication.translate("WallSheetCard", "Sheet for the wall")
    return ask_for_file(
        parent, suggested, title, QCoreApplication.translate("WallSheetCard", "PDF files (*.pdf)")
    )


class WallSheetCard(FileSheet):
    """Which paper and which file; then it is written, and can be opened."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        host: QWidget,
        sheet: WallSheet,
        path: Path,
        ask: Callable[[QWidget, Path], Path | None] = ask_for_pdf,
    ) -> None:
        super().__init__(theme, icons, host, self.tr("Sheet for the wall"), path, (ENDING,), ask)
        self._sheet = sheet
        words = self.tr("{name} on one page, with its pictures and doses, to print.")
        self._add(Text(theme, words.format(name=sheet.card.name), self, color="ink2", wrap=True))
        self.paper = Segmented(
            theme, self.tr("Paper"), (self.tr("A4"), self.tr("Letter")), PAPERS.index(usual_paper()), self
        )
        self.paper.chosen.connect(self._begin_again)
        self._add(self.paper)
        self._add_file()
        self._add(self._told)
        self._add_buttons()
        self._settle()

    def _add(self, widget: QWidget) -> None:
        self.body.addWidget(widget)

    def _add_buttons(self) -> None:
        self.leave = Button(self._theme, self._icons, self.tr("Cancel"), self, hint=self.tr("Esc"))
        self.leave.clicked.connect(self.shut)
        self.write = Button(self._theme, self._icons, self.tr("Write the file"), self, rank="primary")
        self.write.clicked.connect(self._write)
        self.show_file = Button(self._theme, self._icons, self.tr("Open it"), self, rank="primary")
        self.show_file.clicked.connect(self._open_file)
        for button in (self.leave, self.write, self.show_file):
            self.buttons.addWidget(button)

    def _write(self) -> None:
        try:
            paper = PAPERS[self.paper.index]
            write_wall_sheet(self._sheet, paper, self.path, replace=self._may_replace)
        except ExportProblem as problem:
            self._may_replace = problem.kind is ExportFault.EXISTS
            self._say(problem.message, is_problem=True)
            self._settle()
            return
        self._is_done = True
        self._say(self.tr("Written."))
        self._settle()
        self.show_file.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_file(self) -> None:
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path))):
            self.shut()
        else:
            self._say(self.tr("No program for PDF files was found here."), is_problem=True)

    def _settle(self) -> None:
        self.write.setVisible(not self._is_done)
        self.write.set_label(self.tr("Replace it") if self._may_replace else self.tr("Write the file"))
        self.show_file.setVisible(self._is_done)
        self.leave.set_label(self.tr("Close") if self._is_done else self.tr("Cancel"))
