"""Longer text that can be read, marked and copied, but not changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.ui.widgets.field import NoteField
from rehab_player.ui.widgets.scroll import thin_bars

if TYPE_CHECKING:
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QWidget

    from rehab_player.ui.theme import Theme

ROWS = 12


class ReadingField(NoteField):
    """Plain text in `font`, some rows high."""

    def __init__(
        self, theme: Theme, text: str, name: str, font: QFont, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, name, parent)
        thin_bars(theme, self)
        self.setReadOnly(True)
        self.setFont(font)
        self.setPlainText(text)
        rows = min(ROWS, max(3, text.count("\n") + 3))
        self.setFixedHeight(self.fontMetrics().lineSpacing() * rows + theme.dp(20))
