"""Menus in the look of the theme, and the filter chip that opens one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from rehab_player.ui.widgets.button import state_of
from rehab_player.ui.widgets.painting import draw_text, rounded, text_width
from rehab_player.ui.widgets.toggles import Toggle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

Option = tuple[object, str]
"""A filter's value and its words."""


def themed_menu(theme: Theme, parent: QWidget) -> QMenu:
    """An empty menu on `surface` with a `line_strong` edge."""
    menu = QMenu(parent)
    surface, edge, line = (theme.color(token).name() for token in ("surface", "line_strong", "line"))
    ink, pale, tint = (theme.color(token).name() for token in ("ink", "ink3", "accent_tint"))
    small, middle, wide, left = (theme.dp(size) for size in (5, 7, 22, 10))
    menu.setStyleSheet(
        f"QMenu {{ background: {surface}; border: 1px solid {edge}; padding: {small}px; }}"
        f"QMenu::item {{ color: {ink}; border-radius: {small}px; }}"
        f"QMenu::item {{ padding: {middle}px {wide}px {middle}px {left}px; }}"
        f"QMenu::indicator {{ left: {middle}px; }}"
        f"QMenu::item:selected {{ background: {tint}; }}"
        f"QMenu::item:disabled {{ color: {pale}; }}"
        f"QMenu::separator {{ height: 1px; background: {line}; margin: {small}px; }}"
    )
    return menu


class FilterChip(Toggle):
    """Shows its name while open, the chosen value once there is one; × takes it back.

    Enter, Space and a click open the menu, Delete clears. `picked` tells the value, or None.
    """

    picked = Signal(object)

    def __init__(
        self, theme: Theme, icons: Icons, name: str, everything: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, icons, name, parent)
        self._everything = everything
        self._options: tuple[Option, ...] = ()
        self._value: object = None
        self.setCheckable(False)
        self.clicked.connect(self.open_menu)
        self._tell()

    @property
    def value(self) -> object:
        """What is chosen, or None."""
        return self._value

    def set_options(self, options: Sequence[Option]) -> None:
        """What can be chosen; a choice that is no longer there is taken back."""
        self._options = tuple(options)
        if self._value not in [value for value, _ in options]:
            self.set_value(None)
        self.setEnabled(bool(options))

    def set_value(self, value: object) -> None:
        """Choose a value, or None for all, and tell it when it is another one."""
        if value != self._value:
            self._value = value
            self._tell()
            self.updateGeometry()
            self.update()
            self.picked.emit(value)

    def open_menu(self) -> None:
        """Open the list of values below the chip."""
        menu = self.make_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + self._theme.dp(4))))

    def make_menu(self) -> QMenu:
        """The list of values, with the chosen one ticked."""
        menu = themed_menu(self._theme, self)
        group = QActionGroup(menu)
        for value, words in ((None, self._everything), *self._options):
            action = QAction(words.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(value == self._value)
            action.triggered.connect(lambda _=False, value=value: self.set_value(value))
            group.addAction(action)
            menu.addAction(action)
        return menu

    def sizeHint(self) -> QSize:
        bold = self._theme.font("small", bold=self._value is not None)
        return QSize(text_width(self._words(), bold) + self._theme.dp(12 + 30), self._theme.dp(38))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.set_value(None)
        elif event.key() == Qt.Key.Key_Down:
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._value is not None and event.position().x() > self.width() - self._theme.dp(32):
            self.setDown(False)
            self.set_value(None)
            return
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        on, state = self._value is not None, state_of(self)
        fill = "sunken" if state == "disabled" else "accent_tint" if on or state != "rest" else "surface"
        edge = None if on and state == "rest" else self._theme.color(self.edge())
        rect = QRectF(self.rect())
        rounded(painter, rect, self._theme.dp(self.RADIUS), self._theme.color(fill), edge)
        token = "ink3" if state == "disabled" else "accent" if on else "ink2"
        words = rect.adjusted(self._theme.dp(12), 0, -self._theme.dp(28), 0)
        draw_text(painter, words, self._words(), self._theme.font("small", bold=on), self._theme.color(token))
        side = self._theme.dp(16)
        glyph = QRectF(rect.right() - side - self._theme.dp(10), (rect.height() - side) / 2, side, side)
        self._icons.paint(painter, "close" if on else "chev_d", glyph, self._theme.color(token))
        painter.end()

    def _words(self) -> str:
        return next((words for value, words in self._options if value == self._value), self.label)

    def _tell(self) -> None:
        chosen = self._words() if self._value is not None else self._everything
        self.setAccessibleName(f"{self.label}: {chosen}")
        self.setToolTip(self.label if self._value is not None else "")
