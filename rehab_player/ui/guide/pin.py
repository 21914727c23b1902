"""A number on the drawn foot, to click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from rehab_player.ui.widgets.painting import draw_text

if TYPE_CHECKING:
    from rehab_player.ui.guide.foot_data import PinPlace
    from rehab_player.ui.theme import Theme

CIRCLE = 30
SIDE = 34


class Pin(QAbstractButton):
    """Takes no focus: the same places can be chosen by keyboard in the list and with the keys 1–6."""

    def __init__(self, theme: Theme, place: PinPlace, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = place
        self._theme = theme
        self._number = number
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.resize(self.sizeHint())
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        side = self._theme.dp(SIDE)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_number(
            painter,
            self._theme,
            QRectF(self.rect()),
            self._theme.dp(CIRCLE),
            self._number,
            on=self.isChecked(),
            hover=self.underMouse(),
        )
        painter.end()


def paint_number(
    painter: QPainter, theme: Theme, room: QRectF, size: float, number: int, *, on: bool, hover: bool = False
) -> None:
    """A number in a circle `size` px wide, in the middle of `room`; `on` when it is the chosen one."""
    fill, edge, ink = ("accent", None, "on_accent") if on else ("surface", "line_strong", "ink")
    if hover and not on:
        edge = "accent"
    circle = QRectF(0, 0, size, size)
    circle.moveCenter(room.center())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.color(fill))
    painter.setPen(_edge(theme.color(edge) if edge else None, 2.0 if hover else 1.5))
    inset = 0.75 if edge else 0.0
    painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset))
    font = theme.digits("body_large" if size > theme.dp(26) else "small", bold=True)
    draw_text(painter, circle, str(number), font, theme.color(ink), Qt.AlignmentFlag.AlignHCenter)


def _edge(color: QColor | None, width: float) -> QPen:
    return QPen(color, width) if color is not None else QPen(Qt.PenStyle.NoPen)
