"""The line above the check-in that tells with which accepted changes the routine will be played."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rehab_player.ui.widgets.flow import FlowLayout
from rehab_player.ui.widgets.link import Link
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from rehab_player.core.manner import Manner
    from rehab_player.ui.theme import Theme


class ChangesLine(QWidget):
    """Signal: `chosen` with the Manner that the person wants, with the changes of `manner` or without."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, manner: Manner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._manner = manner
        self.setContentsMargins(theme.dp(6), 0, 0, 0)  # where the questions below begin
        flow = FlowLayout(self, gap=theme.dp(8))
        self.words = Text(theme, "", self, color="ink2")
        self.written = Link(theme, self.tr("Play it as written"), self, role="body")
        self.changed = Link(theme, self.tr("Play it with my changes"), self, role="body")
        for widget in (self.words, self.written, self.changed):
            flow.addWidget(widget)
        self.written.clicked.connect(lambda: self._choose(with_changes=False))
        self.changed.clicked.connect(lambda: self._choose(with_changes=True))
        self._show(with_changes=True)

    def _choose(self, *, with_changes: bool) -> None:
        had_focus = self.written.hasFocus() or self.changed.hasFocus()
        self._show(with_changes=with_changes)
        if had_focus:
            (self.written if with_changes else self.changed).setFocus()
        self.chosen.emit(self._manner if with_changes else self._manner.as_written)

    def _show(self, *, with_changes: bool) -> None:
        words = self.tr("As you accepted it: {changes}.")
        if not with_changes:
            words = self.tr("As written, not as you accepted it: {changes}.")
        self.words.setText(words.format(changes=self._manner.changes))
        self.written.setVisible(with_changes)
        self.changed.setVisible(not with_changes)
