"""A bundled routine is newer than the person's copy: compare, and choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase

from rehab_player.storage.routine_save import difference
from rehab_player.ui.editor.questions import Question
from rehab_player.ui.widgets.reading import ReadingField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

FILE_LINES = 2
"""The lines of a unified diff that name the files."""


class NewsSheet(Question):
    """Signals: `take_wanted` and `keep_wanted`; Esc leaves the question for later."""

    take_wanted = Signal()
    keep_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons, host: QWidget, name: str, mine: str, newer: str) -> None:
        text = self.tr(
            "{name} is your copy of a routine that has changed since. Nothing of yours is lost: "
            "if you take the newer one, yours is kept beside it."
        )
        title = self.tr("A newer version came with the program")
        super().__init__(theme, icons, host, title, text.format(name=name), width=860)
        lines = "\n".join(difference(mine, newer)[FILE_LINES:])
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self.lines = ReadingField(
            theme, lines, self.tr("The lines that differ: − yours, + the newer one"), font
        )
        self.lines.hide()
        self.body.addWidget(self.lines)
        self.see = self.add_button(self.tr("See the difference"), self._turn_lines, "quiet")
        self.keep = self.add_choice(self.tr("Keep mine"), self.keep_wanted)
        self.take = self.add_choice(self.tr("Take the newer one"), self.take_wanted, "primary")

    def _turn_lines(self) -> None:
        self.lines.setVisible(self.lines.isHidden())
