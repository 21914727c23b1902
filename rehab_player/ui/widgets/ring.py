"""The focus ring: 3 px round a control, shown only while the keyboard leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from rehab_player.ui.widgets.painting import rounded

if TYPE_CHECKING:
    from rehab_player.ui.theme import Theme

LINE = 3
GAP = 3
BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_MOVED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show)
_GONE = (QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.MouseButtonPress)


class FocusRing(QObject):
    """Keeps a ring round `control` while it has the focus by keyboard.

    `radius` is the control's own corner radius in px.
    """

    def __init__(self, control: QWidget, theme: Theme, radius: float) -> None:
        super().__init__(control)
        self._control = control
        self._theme = theme
        self._radius = radius
        self._ring: _Ring | None = None
        control.installEventFilter(self)

    def set_radius(self, radius: float) -> None:
        """Take another corner radius of the control, in px."""
        self._radius = radius

    @property
    def is_shown(self) -> bool:
        """True while the ring is drawn."""
        return self._ring is not None and not self._ring.isHidden()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            if event.reason() in BY_KEYBOARD:
                self.show()
        elif kind in _GONE:
            self._hide()
        elif kind in _MOVED and self.is_shown:
            self._place()
        return False

    def show(self) -> None:
        """Draw the ring now, whatever gave the focus."""
        self._hide()
        self._ring = _Ring(self._host(), self._theme, self._radius + GAP + LINE)
        self._place()
        self._ring.show()

    def _hide(self) -> None:
        if self._ring is not None:
            self._ring.hide()
            self._ring.deleteLater()
            self._ring = None

    def _place(self) -> None:
        if self._ring is not None:
            self._ring.setGeometry(self._around(self._ring.host))
            self._ring.raise_()

    def _around(self, host: QWidget) -> QRect:
        out = LINE + GAP
        corner = self._control.mapTo(host, QPoint(0, 0))
        return QRect(corner, self._control.size()).adjusted(-out, -out, out, out)

    def _host(self) -> QWidget:
        """The nearest ancestor with room for the ring, but nothing beyond a scrolled page."""
        host = self._control.parentWidget() or self._control
        while not host.rect().contains(self._around(host)):
            above = host.parentWidget()
            if above is None or host.isWindow() or isinstance(above.parentWidget(), QScrollArea):
                break
            host = above
        return host


class _Ring(QWidget):
    def __init__(self, host: QWidget, theme: Theme, radius: float) -> None:
        super().__init__(host)
        self.host = host
        self._theme = theme
        self._radius = radius
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        color: QColor = self._theme.color("focus")
        rounded(painter, QRectF(self.rect()), self._radius, None, color, LINE)
        painter.end()
