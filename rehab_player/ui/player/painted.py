"""What the painted parts of the player have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from rehab_player.ui.player.layout import PlayerLayout, Rect
from rehab_player.ui.widgets.spoken import Spoken

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme


class Painted(Spoken):
    """A part that covers its rectangle with the canvas and paints itself on it.

    `place` gives it the layout; `paint` draws in the widget's own px, within what is exposed.
    """

    def __init__(
        self, theme: Theme, icons: Icons, layout: PlayerLayout, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.icons = icons
        self.measures = layout
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self.refresh)

    def place(self, layout: PlayerLayout, rect: Rect) -> None:
        """Take a new layout, and stand in `rect`."""
        self.measures = layout
        self.setGeometry(*rect)
        self.refresh()

    def refresh(self) -> None:
        """Paint everything again: size, colours or contents are new."""
        self.update()

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        """Draw the part."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.theme.color("canvas"))
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.paint(painter, QRectF(event.rect()))
        painter.end()


def inflated(rect: Rect, left: int, top: int, right: int, bottom: int) -> Rect:
    """`rect` with more room on each side, for what is drawn across its edge."""
    return Rect(rect.x - left, rect.y - top, rect.width + left + right, rect.height + top + bottom)
