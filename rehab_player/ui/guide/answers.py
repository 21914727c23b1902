"""The six places as a list, with the numbers that they have in the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rehab_player.ui.guide.pin import paint_number
from rehab_player.ui.guide.tiles import Tiles
from rehab_player.ui.widgets.button import state_of
from rehab_player.ui.widgets.painting import draw_text, rounded
from rehab_player.ui.widgets.toggles import Toggle

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rehab_player.core.guide import Spot
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

HEIGHT, CIRCLE, INDENT = 46, 24, 44
LEAST_WIDTH = 168


class SpotAnswer(Toggle):
    """One place; a click chooses it, another one leaves it chosen."""

    RADIUS = 12

    def __init__(self, theme: Theme, icons: Icons, spot: Spot, parent: QWidget | None = None) -> None:
        super().__init__(theme, icons, spot.name, parent)
        self.spot = spot
        self.setAccessibleName(f"{spot.number}, {spot.name}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.dp(LEAST_WIDTH), self._theme.dp(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, on = self._theme, self.isChecked()
        painter = QPainter(self)
        edge = "accent" if on or state_of(self) in ("hover", "pressed") else "line"
        fill = theme.color("accent_tint" if on else "surface")
        rounded(painter, QRectF(self.rect()), theme.dp(self.RADIUS), fill, theme.color(edge), 2 if on else 1)
        circle = QRectF(theme.dp(10), 0, theme.dp(CIRCLE), self.height())
        paint_number(painter, theme, circle, theme.dp(CIRCLE), self.spot.number, on=on)
        room = QRectF(theme.dp(INDENT), 0, self.width() - theme.dp(INDENT + 6), self.height())
        draw_text(painter, room, self.label, theme.font("body", bold=on), theme.color("ink"))
        painter.end()


class SpotList(QWidget):
    """Signal: `clicked` with the key of a place."""

    clicked = Signal(str)

    def __init__(
        self, theme: Theme, icons: Icons, spots: Iterable[Spot], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._chosen: str | None = None
        self.setAccessibleName(self.tr("Where does it hurt"))
        tiles = Tiles(self, least=theme.dp(LEAST_WIDTH), most=3, gap=theme.dp(10))
        self.answers = tuple(SpotAnswer(theme, icons, spot, self) for spot in spots)
        for answer in self.answers:
            tiles.addWidget(answer)
            answer.toggled.connect(lambda on, key=answer.spot.key: self._toggled(key, on))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def choose(self, spot: str | None) -> None:
        """Mark the place with this key, or none."""
        self._chosen = spot
        for answer in self.answers:
            answer.setChecked(answer.spot.key == spot)

    def _toggled(self, spot: str, on: bool) -> None:
        """Toggled by the person, in whatever way, when it differs from what is chosen."""
        if on != (spot == self._chosen):
            self.choose(self._chosen)  # it stays until the page says otherwise
            self.clicked.emit(spot)
