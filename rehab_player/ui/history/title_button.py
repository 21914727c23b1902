"""A card's title that opens a list of what the card can show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from rehab_player.ui.widgets.menu import themed_menu
from rehab_player.ui.widgets.painting import draw_text, text_width
from rehab_player.ui.widgets.tip import plain_tip
from rehab_player.ui.widgets.toggles import Toggle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Role, Theme


class TitleButton(Toggle):
    """Shows the chosen option as a title; `picked` tells the number of another one."""

    RADIUS = 6
    picked = Signal(int)

    def __init__(
        self, theme: Theme, icons: Icons, name: str, role: Role, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, icons, name, parent)
        self._role: Role = role
        self._options: tuple[str, ...] = ()
        self._index = 0
        self.setCheckable(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open_menu)

    @property
    def index(self) -> int:
        """Which option is shown."""
        return self._index

    def set_options(self, options: Sequence[str], index: int) -> None:
        """What there is to choose from, and what is chosen; with one option there is nothing to press."""
        self._options, self._index = tuple(options), index
        many = len(self._options) > 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if many else Qt.FocusPolicy.NoFocus)
        self.setEnabled(many)
        self.setAccessibleName(f"{self.label}: {self._words()}")
        self.setToolTip(plain_tip(self._words()) if many else "")
        self.updateGeometry()
        self.update()

    def open_menu(self) -> None:
        """Open the list below the title."""
        menu = self.make_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def make_menu(self) -> QMenu:
        """The list, with the chosen option ticked."""
        menu = themed_menu(self._theme, self)
        group = QActionGroup(menu)
        for number, words in enumerate(self._options):
            action = QAction(words.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(number == self._index)
            action.triggered.connect(lambda _=False, number=number: self.picked.emit(number))
            group.addAction(action)
            menu.addAction(action)
        return menu

    def sizeHint(self) -> QSize:
        angle = self._theme.dp(22) if len(self._options) > 1 else 2
        return QSize(text_width(self._words(), self._font()) + angle, self._theme.dp(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.dp(60), self._theme.dp(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        many = len(self._options) > 1
        side = self._theme.dp(16) if many else 0
        words = rect.adjusted(0, 0, -(side + self._theme.dp(4)) if many else 0, 0)
        token = "accent" if many and self.underMouse() else "ink"
        draw_text(painter, words, self._words(), self._font(), self._theme.color(token))
        if many:
            x = min(text_width(self._words(), self._font()) + self._theme.dp(5), rect.width() - side)
            glyph = QRectF(x, (rect.height() - side) / 2, side, side)
            self._icons.paint(painter, "chev_d", glyph, self._theme.color("ink2"))
        painter.end()

    def _words(self) -> str:
        return self._options[self._index] if self._options else ""

    def _font(self) -> QFont:
        return self._theme.font(self._role, bold=True)
