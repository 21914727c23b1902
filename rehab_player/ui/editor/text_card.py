"""The rounded ground that the text view lies on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.ui.editor.text_view import TextView
from rehab_player.ui.widgets.card import Card

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rehab_player.storage.routine_document_completion import Names
    from rehab_player.ui.editor.desk import Desk
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme


class TextCard(Card):
    """A card with the text in `view`."""

    def __init__(
        self, theme: Theme, icons: Icons, desk: Desk, names: Names, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent, padding=1)
        self.view = TextView(theme, icons, desk, names)
        self.column.addWidget(self.view)
