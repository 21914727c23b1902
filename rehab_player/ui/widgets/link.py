"""A word in the text that can be pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from rehab_player.ui.widgets.button import state_of
from rehab_player.ui.widgets.painting import draw_text, text_width
from rehab_player.ui.widgets.ring import FocusRing

if TYPE_CHECKING:
    from rehab_player.ui.theme import Role, Theme


class Link(QAbstractButton):
    """Bold and in `accent`, as large as the text of `role` beside it; underlined by keyboard."""

    def __init__(
        self, theme: Theme, words: str, parent: QWidget | None = None, *, role: Role = "caption"
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._role: Role = role
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._ring = FocusRing(self, theme, theme.dp(5))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        font = self._font()
        return QSize(text_width(self._words, font) + 2, self._theme.line(self._role))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        font = self._font()
        font.setUnderline(self._ring.is_shown)
        token = "accent" if state_of(self) == "rest" else "accent_press"
        painter = QPainter(self)
        draw_text(painter, QRectF(self.rect()), self._words, font, self._theme.color(token))
        painter.end()

    def _font(self) -> QFont:
        return self._theme.font(self._role, bold=True)
