"""The line numbers beside the text, with a sign where something is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from rehab_player.ui.editor.text_view import TextView
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme


class LineNumbers(QWidget):
    """The column of line numbers; lines with a problem have its sign."""

    def __init__(self, theme: Theme, icons: Icons, view: TextView) -> None:
        super().__init__(view)
        self._theme, self._icons, self._view = theme, icons, view

    def wanted_width(self) -> int:
        """Room for the sign and the longest number, in px."""
        digits = max(2, len(str(self._view.blockCount())))
        return self._theme.dp(40) + digits * self._view.fontMetrics().horizontalAdvance("9")

    def follow(self, rect: QRect, scrolled: int) -> None:
        """Draw again what the text view has drawn again."""
        self.update() if scrolled else self.update(0, 0, self.width(), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._view.font())
        top = self._view.viewport().y()
        painter.setClipRect(0, top, self.width(), self._view.viewport().height())
        for block, rect in self._view.seen_blocks():
            self._paint(painter, block.blockNumber() + 1, rect.translated(0, top))
        painter.end()

    def _paint(self, painter: QPainter, line: int, rect: QRectF) -> None:
        wrong = bool(self._view.problem_on(line))
        font = self._view.font()
        font.setBold(wrong)
        painter.setFont(font)
        ground = self._view.ground(line)
        if ground:
            painter.fillRect(QRectF(0, rect.y(), self.width(), rect.height()), self._theme.color(ground))
        if wrong:
            side = min(self._theme.dp(16), rect.height())
            place = QRectF(self._theme.dp(5), rect.center().y() - side / 2, side, side)
            self._icons.paint(painter, "problem", place, self._theme.color("problem"))
        painter.setPen(self._theme.color("problem" if wrong else "ink3"))
        room = QRectF(0, rect.y(), self.width() - self._theme.dp(10), rect.height())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), str(line))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        cursor = self._view.cursorForPosition(QPoint(0, at.y() - self._view.viewport().y()))
        self._view.setTextCursor(cursor)
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)
