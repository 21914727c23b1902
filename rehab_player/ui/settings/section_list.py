"""The names of the sections, at the left or, where it is narrow, above."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from rehab_player.ui.widgets.button import state_of
from rehab_player.ui.widgets.flow import FlowLayout
from rehab_player.ui.widgets.painting import draw_text, rounded, text_width
from rehab_player.ui.widgets.ring import FocusRing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab_player.ui.theme import Theme

WIDTH, HEIGHT, PAD = 186, 40, 14


class SectionList(QWidget):
    """`chosen` tells the name of a section. ↑ and ↓ go to the next one."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, entries: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        flow = FlowLayout(self, gap=0)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, SectionButton] = {}
        for name, title in entries:
            button = SectionButton(theme, title, self)
            self.buttons[name] = button
            self._group.addButton(button)
            flow.addWidget(button)
            button.toggled.connect(lambda on, name=name: self.chosen.emit(name) if on else None)

    def mark(self, name: str) -> None:
        """Choose a section; KeyError for a name that none has."""
        self.buttons[name].setChecked(True)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Stand in rows above the contents, or in a column beside them."""
        for button in self.buttons.values():
            button.set_narrow(is_narrow=is_narrow)
        self.setMinimumWidth(0 if is_narrow else self._theme.dp(WIDTH))
        self.setMaximumWidth(16_777_215 if is_narrow else self._theme.dp(WIDTH))


class SectionButton(QAbstractButton):
    """One name: the chosen one tinted, Bold, in `accent`."""

    def __init__(self, theme: Theme, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = title
        self._is_narrow = False
        self.setCheckable(True)
        self.setAutoExclusive(True)  # one of several, to a screen reader too
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._ring = FocusRing(self, theme, theme.dp(10))
        theme.changed.connect(self.update)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Be as wide as the word, or as the list."""
        self._is_narrow = is_narrow
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        words = text_width(self._title, self._theme.font("body_large", bold=True))
        width = words + 2 * self._theme.dp(PAD) + 2 if self._is_narrow else self._theme.dp(WIDTH)
        return QSize(width, self._theme.dp(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        on, rect = self.isChecked(), QRectF(self.rect())
        if on or state_of(self) != "rest":
            fill = self._theme.color("accent_tint") if on else self._theme.mix("accent_tint", "canvas", 0.5)
            rounded(painter, rect, self._theme.dp(10), fill)
        words = rect.adjusted(self._theme.dp(PAD), 0, 0, 0)
        font = self._theme.font("body_large", bold=on)
        draw_text(painter, words, self._title, font, self._theme.color("accent" if on else "ink2"))
        painter.end()
