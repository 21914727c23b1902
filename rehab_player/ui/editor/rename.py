"""Asks for another name of a routine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from rehab_player.storage.own_routines_names import LONGEST_NAME
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.field import Field
from rehab_player.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme


class RenameSheet(Sheet):
    """Signal: `named` with the new name."""

    named = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, host: QWidget, name: str) -> None:
        super().__init__(theme, host, self.tr("Rename"))
        self.field = Field(theme, icons, self.tr("Name"))
        self.field.setMaxLength(LONGEST_NAME)
        self.field.setText(name)
        self.field.returnPressed.connect(self._take)
        self.body.addWidget(self.field)
        cancel = Button(theme, icons, self.tr("Cancel"), self)
        cancel.clicked.connect(self.shut)
        self.ok = Button(theme, icons, self.tr("Rename"), self, rank="primary")
        self.ok.clicked.connect(self._take)
        self.buttons.addWidget(cancel)
        self.buttons.addWidget(self.ok)

    def open(self) -> None:
        super().open()
        self.field.setFocus()
        self.field.selectAll()

    def _take(self) -> None:
        name = self.field.text().strip()
        if name:
            self.shut()
            self.named.emit(name)
