"""A short bar at the bottom of the page: what was just done, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rehab_player.ui.widgets.button import Button, IconButton
from rehab_player.ui.widgets.painting import rounded
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

BOTTOM = 24


class UndoBar(QWidget):
    """Lies over its parent, below in the middle, until it is pressed, closed, or something else happens."""

    undo_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = Text(theme, "", self)
        self.undo = Button(theme, icons, self.tr("Undo"), self, rank="quiet", size="small", icon="undo")
        self.undo.clicked.connect(self.undo_wanted)
        close = IconButton(theme, icons, "close", self.tr("Close"), self, size="small")
        close.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.dp(18), theme.dp(8), theme.dp(10), theme.dp(8))
        row.setSpacing(theme.dp(8))
        for part in (self._words, self.undo, close):
            row.addWidget(part)
        self.hide()
        theme.changed.connect(self.update)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def tell(self, words: str, *, undo: bool = True) -> None:
        """Come up with other words, with or without a way back."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self.undo.setVisible(undo)
        self.adjustSize()
        self.place()
        self.show()
        self.raise_()

    def dismiss(self) -> None:
        """Go away."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def place(self) -> None:
        """Go where the parent's size now says."""
        room = self.parentWidget()
        if room is not None:
            left = (room.width() - self.width()) // 2
            self.move(max(0, left), room.height() - self.height() - self._theme.dp(BOTTOM))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        color = self._theme.color
        rounded(painter, self.rect().toRectF(), self._theme.dp(12), color("surface"), color("line_strong"))
        painter.end()
