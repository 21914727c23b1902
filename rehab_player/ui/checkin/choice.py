"""One of several large answers without a box; what is chosen has a thicker edge and bold words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QWidget

from rehab_player.ui.widgets.button import state_of
from rehab_player.ui.widgets.painting import draw_text, rounded, text_width
from rehab_player.ui.widgets.toggles import Toggle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme


class Choice(Toggle):
    """One of the answers; `height` in px at a base of 14."""

    def __init__(
        self, theme: Theme, icons: Icons, label: str, height: int = 48, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, icons, label, parent)
        self._height = height
        self.setAutoExclusive(True)  # one of several, to a screen reader too
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = text_width(self.label, self._theme.font("body_large", bold=True)) + self._theme.dp(32)
        return QSize(max(width, self._theme.dp(72)), self._theme.dp(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.dp(72), self._theme.dp(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        on, color = self.isChecked(), self._theme.color
        edge = "accent" if on else self.edge()
        rect = QRectF(self.rect())
        fill = "accent_tint" if on or state_of(self) == "pressed" else "surface"
        rounded(painter, rect, self._theme.dp(self.RADIUS), color(fill), color(edge), 2 if on else 1)
        font = self._theme.font("body_large", bold=on)
        draw_text(painter, rect, self.label, font, color("ink"), Qt.AlignmentFlag.AlignHCenter)
        painter.end()


class ChoiceRow(QWidget):
    """Answers of which one or none is chosen, `columns` in a row; nothing is chosen at first.

    ← → choose the next one, Tab goes on to the next question. `chosen` tells the key.
    """

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        name: str,
        options: Sequence[tuple[str, str]],
        *,
        columns: int,
        height: int = 48,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._keys = [key for key, _ in options]
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.dp(10))
        for number, (_, label) in enumerate(options):
            choice = Choice(theme, icons, label, height, self)
            choice.setAccessibleDescription(name)
            self._group.addButton(choice, number)
            self._grid.addWidget(choice, number // columns, number % columns)
        self._group.idToggled.connect(self._toggled)
        self._stop_once()

    @property
    def key(self) -> str | None:
        """The key of the chosen answer, or None."""
        number = self._group.checkedId()
        return None if number < 0 else self._keys[number]

    def choose(self, key: str) -> None:
        """Choose an answer; ValueError when there is none of this key."""
        self._group.button(self._keys.index(key)).setChecked(True)

    def choices(self) -> list[Choice]:
        """The answers in their order."""
        return [one for one in self._group.buttons() if isinstance(one, Choice)]

    def _toggled(self, number: int, on: bool) -> None:
        if on:
            self._stop_once()
            self.chosen.emit(self._keys[number])

    def _stop_once(self) -> None:
        """Tab stops at the chosen answer, else at the first."""
        stop = max(self._group.checkedId(), 0)
        for number, choice in enumerate(self.choices()):
            tab = Qt.FocusPolicy.StrongFocus if number == stop else Qt.FocusPolicy.ClickFocus
            choice.setFocusPolicy(tab)
        self.setFocusProxy(self._group.button(stop))
