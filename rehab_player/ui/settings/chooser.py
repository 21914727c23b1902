"""A value chosen from a list that opens below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from rehab_player.ui.widgets.button import state_of
from rehab_player.ui.widgets.menu import themed_menu
from rehab_player.ui.widgets.painting import draw_text, rounded, text_width
from rehab_player.ui.widgets.tip import plain_tip
from rehab_player.ui.widgets.toggles import Toggle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

PAD = 10


class Chooser(Toggle):
    """Shows what is chosen, Bold. Enter, Space, ↓ and a click open the list; `picked` tells a value."""

    picked = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, icons, name, parent)
        self._options: tuple[tuple[str, str], ...] = ()
        self._value = ""
        self._shown = ""
        self.setCheckable(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open_menu)

    def show_choice(self, options: Sequence[tuple[str, str]], value: str, shown: str) -> None:
        """Offer values with their words, of which `value` is chosen; `shown` stands on the control."""
        self._options, self._value, self._shown = tuple(options), value, shown
        self.setAccessibleName(f"{self.label}: {shown}")
        self.setToolTip(plain_tip(shown))
        self.updateGeometry()
        self.update()

    def make_menu(self) -> QMenu:
        """The list, with the chosen value ticked."""
        menu = themed_menu(self._theme, self)
        group = QActionGroup(menu)
        for value, words in self._options:
            action = QAction(words.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(value == self._value)
            action.triggered.connect(lambda _=False, value=value: self.picked.emit(value))
            group.addAction(action)
            menu.addAction(action)
        return menu

    def open_menu(self) -> None:
        """Open the list below."""
        menu = self.make_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + self._theme.dp(4))))

    def sizeHint(self) -> QSize:
        width = text_width(self._shown, self._theme.font(bold=True)) + self._theme.dp(PAD + 32)
        return QSize(width, self._theme.dp(34))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.dp(90), self._theme.dp(34))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        dp, color, state = self._theme.dp, self._theme.color, state_of(self)
        rect = QRectF(self.rect())
        fill = {"rest": "surface", "disabled": "sunken"}.get(state, "accent_tint")
        rounded(painter, rect, dp(self.RADIUS), color(fill), color(self.edge()))
        ink = color("ink3" if state == "disabled" else "ink")
        words = rect.adjusted(dp(PAD), 0, -dp(28), 0)
        draw_text(painter, words, self._shown, self._theme.font(bold=True), ink)
        side = dp(16)
        glyph = QRectF(rect.right() - side - dp(8), (rect.height() - side) / 2, side, side)
        self._icons.paint(painter, "chev_d", glyph, ink)
        painter.end()
