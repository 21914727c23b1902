"""The editor's bar: back, the name, whether it is saved, undo, redo, try and save."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from rehab_player.ui.widgets.button import Button, IconButton
from rehab_player.ui.widgets.painting import draw_text, elided, text_width
from rehab_player.ui.widgets.spoken import Spoken
from rehab_player.ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from rehab_player.core.editing_history import History
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

HEIGHT = 64


class EditBar(QWidget):
    """Signals: `back`, `undo`, `redo`, `tried` and `saved` from its buttons."""

    back = Signal()
    undo = Signal()
    redo = Signal()
    tried = Signal()
    saved = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(theme.dp(HEIGHT))
        self._back = IconButton(theme, icons, "chev_l", self.tr("Back"))
        self.name = _Name(theme)
        self._undo = IconButton(theme, icons, "undo", self.tr("Undo"))
        self._redo = IconButton(theme, icons, "redo", self.tr("Redo"))
        self.try_button = Button(theme, icons, self.tr("Try from here"), icon="play")
        self.save_button = Button(
            theme, icons, self.tr("Save"), rank="primary", icon="save", hint=self.tr("Ctrl S")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.dp(22), 0, theme.dp(24), 0)
        row.setSpacing(theme.dp(10))
        for part in (self._back, self.name, self._undo, self._redo, self.try_button, self.save_button):
            row.addWidget(part, 1 if part is self.name else 0)
        self._connect()
        theme.changed.connect(self.update)

    def show_history(self, history: History) -> None:
        """Say what undo and redo would do."""
        for button, label, word in (
            (self._undo, history.undo_label, self.tr("Undo")),
            (self._redo, history.redo_label, self.tr("Redo")),
        ):
            button.setEnabled(bool(label))
            words = f"{word}: {label}" if label else word
            button.setAccessibleName(words)
            button.setToolTip(plain_tip(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("line"))
        painter.end()

    def _connect(self) -> None:
        self._back.clicked.connect(self.back)
        self._undo.clicked.connect(self.undo)
        self._redo.clicked.connect(self.redo)
        self.try_button.clicked.connect(self.tried)
        self.save_button.clicked.connect(self.saved)


class _Name(Spoken):
    """The routine's name, and behind it whether there is something to save."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._name, self._state, self._is_changed = "", "", False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def show_state(self, name: str, state: str, *, is_changed: bool) -> None:
        """Show a name and its state; a dot stands for changes."""
        self._name, self._state, self._is_changed = name, state, is_changed
        self.setAccessibleName(", ".join(part for part in (name, state) if part))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, dp = self._theme, self._theme.dp
        title, small = theme.font("title3"), theme.font("small")
        state = text_width(self._state, small) + dp(28) if self._state else 0
        shown = elided(self._name, title, max(self.width() - state, dp(60)))
        draw_text(painter, QRectF(self.rect()), shown, title, theme.color("ink"))
        left = text_width(shown, title) + dp(10)
        if self._is_changed:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(theme.color("accent"))
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(QRectF(left, self.height() / 2 - dp(4), dp(8), dp(8)))
            left += dp(14)
        rect = QRectF(left, 0, self.width() - left, self.height())
        draw_text(painter, rect, self._state, small, theme.color("ink2"))
        painter.end()
