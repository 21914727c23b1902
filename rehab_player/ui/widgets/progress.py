"""How far something is, as a thick line with its per cent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from rehab_player.ui.widgets.painting import draw_text, rounded

if TYPE_CHECKING:
    from rehab_player.ui.theme import Theme

LINE = 8
WORDS = 56


class ProgressLine(QProgressBar):
    """From 0 to 100; `name` is the accessible name."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setRange(0, 100)
        self.setAccessibleName(name)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.dp(200), self._theme.line())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, room = self._theme, float(self.width() - self._theme.dp(WORDS))
        thick = theme.dp(LINE)
        groove = QRectF(0, (self.height() - thick) / 2, room, thick)
        rounded(painter, groove, thick / 2, theme.mix("line_strong", "surface", 0.55))
        done = QRectF(groove)
        done.setWidth(max(thick, room * max(0, self.value()) / 100))
        rounded(painter, done, thick / 2, theme.color("accent"))
        words = QRectF(room, 0, self.width() - room, self.height())
        percent = f"{max(0, self.value())} %"
        draw_text(
            painter, words, percent, theme.digits(bold=True), theme.color("ink"), Qt.AlignmentFlag.AlignRight
        )
        painter.end()
