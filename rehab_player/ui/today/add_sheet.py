"""The two ways to a routine of one's own: as a file from somebody, or written here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.sheet import Sheet
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

translate = QCoreApplication.translate


def open_add(
    theme: Theme, icons: Icons, host: QWidget, *, write: Callable[[], object], bring: Callable[[], object]
) -> Sheet:
    """Cover the window with the question which of the two it is, and do it."""
    sheet = Sheet(theme, host, translate("Today", "Add a routine"), width=560)
    words = translate("Today", "A file from your physio or another program, or a new routine from scratch.")
    sheet.body.addWidget(Text(theme, words, color="ink2", wrap=True))

    def way(words: str, icon: str, go: Callable[[], object]) -> Button:
        button = Button(theme, icons, words, sheet, icon=icon)
        button.clicked.connect(sheet.shut)
        button.clicked.connect(lambda: go())
        sheet.buttons.addWidget(button)
        return button

    way(translate("Today", "Choose a file"), "import", bring)
    way(translate("Today", "Write it here"), "edit", write).set_rank("primary")
    sheet.open()
    return sheet
