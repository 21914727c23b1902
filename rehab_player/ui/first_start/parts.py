"""The painted parts of the first start: the picture at the left, and the tick at the note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from rehab_player.ui.widgets.painting import draw_text
from rehab_player.ui.widgets.toggles import Toggle, paint_box

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

TINT = "s_reps"
MARK = 34
MARGIN = 40


class Picture(QWidget):
    """A tinted ground with the program's name and a figure, which `paint` draws into a rectangle."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        paint: Callable[[QPainter, QRectF], None] | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._paint = paint
        self._drawn: QPixmap | None = None
        self.setAccessibleName(self.tr("Rehab Player"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        theme.changed.connect(self._redraw)

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatio()
        if self._drawn is None or self._drawn.size() != self.size() * ratio:
            self._drawn = self._picture(ratio)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn)
        painter.end()

    def _picture(self, ratio: float) -> QPixmap:
        """Drawn once per size: a figure costs more than all the rest."""
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._theme.color(TINT))
        painter = QPainter(picture)
        dp = self._theme.dp
        mark = QRectF(dp(MARGIN), dp(MARGIN - 8), dp(MARK), dp(MARK))
        self._icons.paint_mark(painter, mark)
        words = QRectF(mark.right() + dp(12), mark.y(), self.width() - mark.right(), mark.height())
        draw_text(
            painter, words, self.tr("Rehab Player"), self._theme.font("title3"), self._theme.color("ink")
        )
        if self._paint is not None:
            room = QRectF(0, mark.bottom() + dp(24), self.width(), self.height() - mark.bottom() - dp(48))
            self._paint(painter, room)
        painter.end()
        return picture

    def _redraw(self) -> None:
        self._drawn = None
        self.update()


class Tick(Toggle):
    """A box to tick; its words stand beside it."""

    RADIUS = 8

    def sizeHint(self) -> QSize:
        return QSize(self._theme.dp(32), self._theme.dp(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = self._theme.dp(22)
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(self.rect()).center())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        paint_box(painter, self._theme, self._icons, box, self.isChecked())
        painter.end()
