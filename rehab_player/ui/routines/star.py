"""The star of a favourite: a button that is on or off, and the same in the filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent

from rehab_player.ui.widgets.button import state_of
from rehab_player.ui.widgets.painting import rounded
from rehab_player.ui.widgets.toggles import Toggle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

SIDE = 38


class StarToggle(Toggle):
    """A star, full while it is on; `name` is what it is about. `framed` gives it the edge of a filter."""

    def __init__(
        self, theme: Theme, icons: Icons, name: str, parent: QWidget | None = None, *, framed: bool = False
    ) -> None:
        super().__init__(theme, icons, name, parent)
        self._framed = framed
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.dp(SIDE), self._theme.dp(SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        on, state = self.isChecked(), state_of(self)
        tinted = state in ("hover", "pressed") or (on and self._framed)
        fill = self._theme.color("accent_tint") if tinted else None
        if self._framed and fill is None:
            fill = self._theme.color("surface")
        edge = self._theme.color(self.edge()) if self._framed and not (on and state == "rest") else None
        rounded(painter, QRectF(self.rect()), self._theme.dp(self.RADIUS), fill, edge)
        side = self._theme.dp(20)
        glyph = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        color = self._theme.color("accent" if on else "ink2")
        self._icons.paint(painter, "star_full" if on else "star", glyph, color)
        painter.end()
