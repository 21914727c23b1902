"""A slider with a thick groove and a round knob."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from rehab_player.ui.widgets.painting import rounded
from rehab_player.ui.widgets.ring import FocusRing

if TYPE_CHECKING:
    from rehab_player.ui.theme import Theme

GROOVE = 6
KNOB = 22


class Slider(QSlider):
    """A value from `low` to `high`; a click on the groove goes there. `name` is the accessible name."""

    def __init__(
        self, theme: Theme, name: str, low: int, high: int, value: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setRange(low, high)
        self.setValue(value)
        self.setAccessibleName(name)
        self.setPageStep(max(1, (high - low) // 10))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._ring = FocusRing(self, theme, theme.dp(8))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width() * 2, self._theme.dp(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.dp(100), self._theme.dp(32))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._go_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._go_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        color = self._theme.color
        middle, thick = self.height() / 2, self._theme.dp(GROOVE)
        groove = QRectF(0, middle - thick / 2, self.width(), thick)
        knob = self._knob_x()
        rest = self._theme.mix("line_strong", "surface", 0.55)
        rounded(painter, groove, thick / 2, color("line") if not self.isEnabled() else rest)
        token = "accent" if self.isEnabled() else "line_strong"
        done = QRectF(groove)
        done.setWidth(knob)
        rounded(painter, done, thick / 2, color(token))
        painter.setPen(QPen(color(token), 3))
        painter.setBrush(color(token if self.isSliderDown() else "surface"))
        radius = self._theme.dp(KNOB) / 2 - 1.5
        painter.drawEllipse(QPointF(knob, middle), radius, radius)
        painter.end()

    def _go_to(self, x: float) -> None:
        knob = self._theme.dp(KNOB)
        share = (x - knob / 2) / max(1.0, self.width() - knob)
        self.setValue(round(self.minimum() + share * (self.maximum() - self.minimum())))
        self.update()

    def _knob_x(self) -> float:
        knob = self._theme.dp(KNOB)
        share = (self.value() - self.minimum()) / max(1, self.maximum() - self.minimum())
        return knob / 2 + share * (self.width() - knob)
