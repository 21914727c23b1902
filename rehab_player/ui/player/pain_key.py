"""One number of the pain scale, in its zone's colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from rehab_player.core.pain import Zone
from rehab_player.ui.player.control import Control, ControlSizes
from rehab_player.ui.player.pain_words import light_word
from rehab_player.ui.player.text import draw_line, font
from rehab_player.ui.widgets.painting import rounded

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

LIGHTS = {Zone.FINE: "green", Zone.CAREFUL: "yellow", Zone.STOP: "red"}
EDGES = {Zone.FINE: "green", Zone.CAREFUL: "yellow_edge", Zone.STOP: "red"}


class PainKey(Control):
    """One number of the scale."""

    _zone, _words = Zone.FINE, ""

    def __init__(self, theme: Theme, icons: Icons, score: int, parent: QWidget) -> None:
        super().__init__(theme, icons, str(score), parent)
        self.score = score
        self._unit = 1.0
        self.is_chosen = False

    def show_zone(self, found: Zone, words: str) -> None:
        """Take the colours of a zone; `words` say what it means."""
        self._zone, self._words = found, words
        self._tell()
        self.update()

    def set_unit(self, unit: float) -> None:
        """Take another px per unit of the card."""
        self._unit = unit
        self.set_sizes(ControlSizes(max(12, round(46 * unit)), 12, 0, 0, round(12 * unit)))

    def _tell(self) -> None:
        """All of it at once: a screen reader hears each change of a name."""
        name = ", ".join(part for part in (self.word, light_word(self._zone), self._words) if part)
        if name != self.accessibleName():
            self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(self._opacity)
        rect = QRectF(self.rect())
        if not self.is_chosen:
            rect.adjust(0, round(8 * self._unit), 0, -round(8 * self._unit))
        fill, edge, text = self._colors()
        rounded(
            painter,
            rect,
            12 * self._unit,
            self.theme.color(fill),
            self.theme.color(edge),
            max(1.5, 2 * self._unit),
        )
        painter.setFont(font(max(12, round((60 if self.is_chosen else 46) * self._unit)), bold=True))
        painter.setPen(self.theme.color(text))
        draw_line(painter, rect, str(self.score), Qt.AlignmentFlag.AlignHCenter)
        painter.end()

    def _colors(self) -> tuple[str, str, str]:
        if self.is_chosen:
            return "ink", "ink", "surface"
        edge = "accent" if self.underMouse() else EDGES[self._zone]
        fill = "accent_tint" if self.isDown() else f"{LIGHTS[self._zone]}_tint"
        return fill, edge, "ink"
