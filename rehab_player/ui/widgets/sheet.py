"""A question or a longer text over the window: the window is covered, then a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import Shiboken

from rehab_player.ui.widgets.card import Card
from rehab_player.ui.widgets.scroll import ScrollPage
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from rehab_player.ui.theme import Theme


class Sheet(QWidget):
    """Covers the window of `host`; `body` takes the contents, `buttons` the buttons at the bottom.

    Tab stays inside. Esc closes, which `closed` tells; the focus then goes back to where it was.
    """

    closed = Signal()

    def __init__(self, theme: Theme, host: QWidget, title: str, *, width: int = 640) -> None:
        super().__init__(host.window())
        self._theme = theme
        self._window = host.window()
        self._before = QApplication.focusWidget()
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.card = Card(theme, self, edge="line_strong" if theme.is_dark else "", padding=28, radius=24)
        self.card.setMaximumWidth(theme.dp(width))
        self.card.column.setSpacing(theme.dp(14))
        self.card.column.addWidget(Text(theme, title, role="title2", wrap=True))
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.dp(10))
        self.card.column.addLayout(self.body)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(theme.dp(10))
        self.buttons.addStretch(1)
        self.card.column.addLayout(self.buttons)
        self._center()
        self._window.installEventFilter(self)

    def open(self) -> None:
        """Cover the window and take the focus."""
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        first = self._controls()
        (first[-1] if first else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def shut(self) -> None:
        """Close it and give the focus back."""
        self.hide()
        self._window.removeEventFilter(self)
        self.deleteLater()
        before = self._before
        # What had the focus may have gone meanwhile, with a sheet or a page of its own.
        if before is not None and Shiboken.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.shut()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802
        controls = self._controls()
        if not controls:
            return True
        here = self.focusWidget()
        index = controls.index(here) if here in controls else -1
        step = (index + (1 if forward else -1)) % len(controls)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        if controls[step] is here:
            here.clearFocus()  # else the only control would get no ring
        controls[step].setFocus(reason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.cover())
        painter.end()

    def _center(self) -> None:
        content = QWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollPage(self._theme, content, self))
        rows = QVBoxLayout(content)
        margin = self._theme.dp(32)
        rows.setContentsMargins(margin, margin, margin, margin)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.card, 100, Qt.AlignmentFlag.AlignVCenter)
        middle.addStretch(1)
        rows.addLayout(middle)

    def _controls(self) -> list[QWidget]:
        """What Tab stops at, in the order of the contents."""
        found, widget = [], self.nextInFocusChain()
        while widget is not None and widget is not self:
            if _takes_tab(widget) and self.isAncestorOf(widget):
                found.append(widget)
            widget = widget.nextInFocusChain()
        return found


def _takes_tab(widget: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus.value
    return widget.isEnabled() and widget.isVisible() and bool(widget.focusPolicy().value & tab)
