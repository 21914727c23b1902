"""Asks where the sheet for the wall should go, writes it, and opens it when wanted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from rehab_player.storage.export_file import ExportFault, ExportProblem
from rehab_player.ui.routines.wall_sheet import A4, LETTER, WallSheet, usual_paper, write_wall_sheet
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.sheet import Sheet
from rehab_player.ui.widgets.text import Text
from rehab_player.ui.widgets.toggles import Segmented

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

ENDING = ".pdf"
PAPERS = (A4, LETTER)


def ask_for_wall_sheet(theme: Theme, icons: Icons, host: QWidget, sheet: WallSheet) -> WallSheetCard:
    """Ask over the window of `host` for a file, and write the sheet into it."""
    card = WallSheetCard(theme, icons, host, sheet, _documents() / f"{sheet.card.path.stem}{ENDING}")
    card.open()
    card.write.setFocus(Qt.FocusReason.OtherFocusReason)
    return card


def ask_for_file(parent: QWidget, suggested: Path) -> Path | None:
    """Let the person name a file; whether it may be replaced is asked later. None when they do not."""
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        QCoreApplication.translate("WallSheetCard", "Sheet for the wall"),
        str(suggested),
        QCoreApplication.translate("WallSheetCard", "PDF files (*.pdf)"),
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    return Path(chosen) if chosen else None


class WallSheetCard(Sheet):
    """`path` is where the sheet will be written; `ask` names another file."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        host: QWidget,
        sheet: WallSheet,
        path: Path,
        ask: Callable[[QWidget, Path], Path | None] = ask_for_file,
    ) -> None:
        super().__init__(theme, host, self.tr("Sheet for the wall"), width=600)
        self._icons = icons
        self._sheet = sheet
        self._ask = ask
        self._may_replace = False
        self._is_done = False
        self.path = path
        words = self.tr("{name} on one page, with its pictures and doses, to print.")
        self._add(Text(theme, words.format(name=sheet.card.name), self, color="ink2", wrap=True))
        self.paper = Segmented(
            theme, self.tr("Paper"), (self.tr("A4"), self.tr("Letter")), PAPERS.index(usual_paper()), self
        )
        self.paper.chosen.connect(self._take_paper)
        self._add(self.paper)
        self._add_file()
        self._told = Text(theme, "", self, wrap=True)
        self._add(self._told)
        self._add_buttons()
        self._settle()

    def _add(self, widget: QWidget) -> None:
        self.body.addWidget(widget)

    def _add_file(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._theme.dp(12))
        self._file = Text(self._theme, "", self, bold=True, wrap=True)
        row.addWidget(self._file, 1)
        self.choose = Button(self._theme, self._icons, self.tr("Choose …"), self, size="small")
        self.choose.clicked.connect(self._choose_file)
        row.addWidget(self.choose)
        self.body.addLayout(row)

    def _add_buttons(self) -> None:
        self.leave = Button(self._theme, self._icons, self.tr("Cancel"), self, hint=self.tr("Esc"))
        self.leave.clicked.connect(self.shut)
        self.write = Button(self._theme, self._icons, self.tr("Write the file"), self, rank="primary")
        self.write.clicked.connect(self._write)
        self.show_file = Button(self._theme, self._icons, self.tr("Open it"), self, rank="primary")
        self.show_file.clicked.connect(self._open_file)
        for button in (self.leave, self.write, self.show_file):
            self.buttons.addWidget(button)

    def _take_paper(self) -> None:
        self._begin_again()

    def _choose_file(self) -> None:
        chosen = self._ask(self, self.path)
        if chosen is None:
            return
        if chosen.suffix.lower() != ENDING:
            chosen = chosen.with_name(chosen.name + ENDING)
        self.path = chosen
        self._begin_again()

    def _begin_again(self) -> None:
        """Another file or paper: nothing of it is written yet."""
        self._may_replace = self._is_done = False
        self._say("")
        self._settle()

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

    def _say(self, words: str, *, is_problem: bool = False) -> None:
        self._told.setText(words)
        self._told.set_color("problem" if is_problem else "ink")
        self._told.setVisible(bool(words))

    def _settle(self) -> None:
        """Let words and buttons fit to what has been done."""
        self._file.setText(str(self.path).replace("/", "/\u200b").replace("\\", "\\\u200b"))
        self.write.setVisible(not self._is_done)
        self.write.set_label(self.tr("Replace it") if self._may_replace else self.tr("Write the file"))
        self.show_file.setVisible(self._is_done)
        self.leave.set_label(self.tr("Close") if self._is_done else self.tr("Cancel"))


def _documents() -> Path:
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(found) if found else Path.home()
    return folder if folder.is_dir() else Path.home()
