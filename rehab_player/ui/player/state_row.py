"""The line that says what to do now: the kind's tile, the state word, and the side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QTimer

from rehab_player.ui.player.painted import Painted
from rehab_player.ui.player.side_tag import paint_tag, tag_size
from rehab_player.ui.player.text import draw_line, fit_line
from rehab_player.ui.words import side_word

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.player.layout import PlayerLayout
    from rehab_player.ui.player.values import StateRow
    from rehab_player.ui.theme import Theme

CUE_SHOWN_MS = 400
"""How long the row stands inverted for a cue that cannot be heard."""
GAP = 14


class StateRowView(Painted):
    """Shows a `StateRow`; `flash` inverts it for a cue that cannot be heard."""

    def __init__(
        self, theme: Theme, icons: Icons, layout: PlayerLayout, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, icons, layout, parent)
        self._row: StateRow | None = None
        self._inverted = False
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(CUE_SHOWN_MS)
        self._back.timeout.connect(self._turn_back)

    @property
    def is_inverted(self) -> bool:
        """True while a cue is shown."""
        return self._inverted

    @property
    def shown_ms(self) -> int:
        """How long a cue is shown."""
        return self._back.interval()

    def show_row(self, row: StateRow) -> None:
        """Show another word, tile or side."""
        if row == self._row:
            return
        self._row = row
        side = f", {side_word(row.side)}" if row.side else ""
        self.setAccessibleName(row.word + side)
        self.update()

    def flash(self) -> None:
        """Invert the row for 400 ms."""
        self._inverted = True
        self._back.start()
        self.update()

    def _turn_back(self) -> None:
        self._inverted = False
        self.update()

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        if self._row is None:
            return
        ground, ink = ("ink", "surface") if self._inverted else ("canvas", "ink")
        if self._inverted:
            painter.fillRect(exposed, self.theme.color(ground))
        side = self.height()
        self.icons.tile(painter, self._row.icon, self._row.color, QRectF(0, 0, side, side))
        right = self._paint_tag(painter, ink, ground)
        x = side + self.measures.px(GAP)
        room = right - self.measures.px(GAP) - x
        word = fit_line(self._row.word, self.measures.fonts.word, room, bold=True)
        painter.setFont(word.font)
        painter.setPen(self.theme.color(ink))
        draw_line(painter, QRectF(x, 0, room, side), word.lines[0])

    def _paint_tag(self, painter: QPainter, ink: str, ground: str) -> float:
        """The side at the right edge; returns where it begins."""
        if self._row is None or self._row.side is None:
            return float(self.width())
        px = self.measures.fonts.tag
        size = tag_size(self._row.side, px)
        place = QPointF(self.width() - size.width(), (self.height() - size.height()) / 2)
        word = self.theme.color("ink" if self._inverted else "surface")
        paint_tag(painter, place, self._row.side, px, self.theme.color(ink), word)
        return place.x()
