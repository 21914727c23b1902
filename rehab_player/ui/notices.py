"""Short words and questions over the window, without stopping the program."""

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


class Notices:
    """Puts notices over the window that `host` belongs to."""

    def __init__(self, theme: Theme, icons: Icons, host: Callable[[], QWidget]) -> None:
        self._theme = theme
        self._icons = icons
        self._host = host

    def tell(self, title: str, text: str) -> None:
        """Say something that is to be read once."""
        sheet = self._sheet(title, text)
        self._button(sheet, QCoreApplication.translate("Notices", "Close"), primary=True, slot=sheet.shut)
        sheet.open()

    def ask(self, title: str, text: str, yes: str, no: str, then: Callable[[], None]) -> None:
        """Ask; `then` is called for a yes."""
        sheet = self._sheet(title, text)

        def agreed() -> None:
            sheet.shut()
            then()

        self._button(sheet, no, primary=False, slot=sheet.shut)
        self._button(sheet, yes, primary=True, slot=agreed)
        sheet.open()

    def _sheet(self, title: str, text: str) -> Sheet:
        sheet = Sheet(self._theme, self._host(), title)
        for paragraph in text.split("\n"):
            sheet.body.addWidget(Text(self._theme, paragraph, wrap=True))
        return sheet

    def _button(self, sheet: Sheet, words: str, *, primary: bool, slot: Callable[[], None]) -> None:
        button = Button(self._theme, self._icons, words, sheet, rank="primary" if primary else "secondary")
        button.clicked.connect(slot)
        sheet.buttons.addWidget(button)
