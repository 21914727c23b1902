"""What the page's sheets share: their buttons, and a line for what went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rehab_player.ui.widgets.button import Button, Rank
from rehab_player.ui.widgets.card import Glyph
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme
    from rehab_player.ui.widgets.sheet import Sheet


def add_button(
    sheet: Sheet,
    theme: Theme,
    icons: Icons,
    words: str,
    slot: Callable[[], object],
    *,
    rank: Rank = "secondary",
    hint: str = "",
) -> Button:
    """A button at the bottom of the sheet."""
    button = Button(theme, icons, words, sheet, rank=rank, hint=hint)
    button.clicked.connect(lambda _=False: slot())
    sheet.buttons.addWidget(button)
    return button


def cancel_button(sheet: Sheet, theme: Theme, icons: Icons, words: str = "") -> Button:
    """The button that closes the sheet and changes nothing."""
    shown = words or QCoreApplication.translate("History", "Cancel")
    return add_button(sheet, theme, icons, shown, sheet.shut, rank="quiet", hint="Esc")


class ProblemLine(QWidget):
    """A sentence about what went wrong; nothing at first."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Text(theme, "", self, color="problem", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.dp(8))
        name = QCoreApplication.translate("History", "Problem")
        glyph = Glyph(theme, icons, "problem", self, color="problem", name=name)
        row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def tell(self, words: str) -> None:
        """Say something, or nothing."""
        self._words.setText(words)
        self.setVisible(bool(words))
