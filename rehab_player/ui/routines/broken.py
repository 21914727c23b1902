"""Files that cannot be played: a row each, and all their problems to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.card import Card, Glyph
from rehab_player.ui.widgets.reading import ReadingField
from rehab_player.ui.widgets.sheet import Sheet
from rehab_player.ui.widgets.text import Sentence, Span, Text

if TYPE_CHECKING:
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.routines.cards import BrokenFile
    from rehab_player.ui.theme import Theme

translate = QCoreApplication.translate


class BrokenRow(Card):
    """ "evening-calf.yaml has 2 problems, the first in line 9", and buttons that show them, or open it there.

    Signal: `edit_wanted` with the Path and the line, from 1.
    """

    edit_wanted = Signal(object, int)

    def __init__(self, theme: Theme, icons: Icons, file: BrokenFile, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, fill="", edge="line_strong", padding=15, dashed=True)
        self._icons = icons
        self._file = file
        row = QHBoxLayout()
        row.setSpacing(theme.dp(14))
        row.addWidget(Glyph(theme, icons, "problem", color="problem", size=24))
        row.addWidget(Sentence(theme, self._spans(), self), 1)
        self.show_button = Button(theme, icons, self.tr("Show the problems"), self, size="small")
        self.show_button.setAccessibleDescription(file.name)
        self.show_button.clicked.connect(self.show_problems)
        row.addWidget(self.show_button)
        if not file.is_figure:
            words = self.tr("Open at line {line}").format(line=file.first_line)
            self.edit_button = Button(theme, icons, words, self, size="small", icon="edit")
            self.edit_button.setAccessibleDescription(file.name)
            self.edit_button.clicked.connect(lambda: self.edit_wanted.emit(file.path, file.first_line))
            row.addWidget(self.edit_button)
        self.column.addLayout(row)

    def show_problems(self) -> Sheet:
        """Cover the window with everything that is wrong with the file."""
        return show_problems(self._theme, self._icons, self._file, self)

    def _spans(self) -> tuple[Span, ...]:
        count = len(self._file.problems)
        if count == 1:
            words = self.tr("has 1 problem, in line {line}")
        else:
            words = self.tr("has %n problems, the first in line {line}", "", count)
        told = words.format(line=self._file.first_line)
        return (Span(self._file.name, bold=True), Span(f" {told}", color="ink2"))


def show_problems(theme: Theme, icons: Icons, file: BrokenFile, host: QWidget) -> Sheet:
    """All problems of a file as text to copy, with a way to the person's own editor."""
    sheet = Sheet(theme, host, file.name, width=860)
    hint = translate(
        "Broken", "It can be started once these are solved. The list is read again when the file changes."
    )
    if file.is_figure:
        hint = translate(
            "Broken", "Figures with a mistake are left out until it is solved; the others are used."
        )
    sheet.body.addWidget(Text(theme, hint, color="ink2", wrap=True))
    text = "\n".join(problem.text(file.path.name) for problem in file.problems)
    field = ReadingField(
        theme,
        text,
        translate("Broken", "Problems"),
        QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont),
    )
    sheet.body.addWidget(field)
    copy = Button(theme, icons, translate("Broken", "Copy the text"), icon="copy")
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
    edit = Button(theme, icons, translate("Broken", "Open in your editor"), icon="edit")
    edit.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.path))))
    close = Button(
        theme, icons, translate("Broken", "Close"), rank="primary", hint=translate("Broken", "Esc")
    )
    close.clicked.connect(sheet.shut)
    for button in (copy, edit, close):
        sheet.buttons.addWidget(button)
    sheet.open()
    return sheet
