"""A routine's picture on a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from rehab_player.ui.pictures import Drawings, paint_picture

if TYPE_CHECKING:
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.routines.cards import RoutineCard
    from rehab_player.ui.theme import Theme


class Thumbnail(QWidget):
    """A routine's picture with rounded corners, `size` px at a base of 14 or larger.

    At the left `edge` of a card only the corners there are round.
    """

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        drawings: Drawings,
        routine: RoutineCard,
        size: QSize,
        *,
        edge: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._drawings = drawings
        self._routine = routine
        self._edge = edge
        self.setMinimumHeight(theme.dp(size.height()))
        if size.width() < 200:
            self.setFixedWidth(theme.dp(size.width()))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        radius = self._theme.dp(13 if self._edge else 10)
        shape = QPainterPath()
        shape.addRoundedRect(rect.adjusted(0, 0, radius if self._edge else 0, 0), radius, radius)
        picture = self._drawings.picture(self._routine, self.size(), self.devicePixelRatioF())
        paint_picture(painter, self._theme, self._icons, rect, self._routine.kind, picture, shape)
        painter.end()
