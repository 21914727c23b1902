"""A page that scrolls as a whole, with a thin bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QScrollArea,
    QScrollBar,
    QStyle,
    QStyleOptionSlider,
    QWidget,
)

from rehab_player.ui.widgets.painting import rounded

if TYPE_CHECKING:
    from rehab_player.ui.theme import Theme


class ThinBar(QScrollBar):
    """A scroll bar without a groove."""

    def __init__(self, theme: Theme, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        thick = self._theme.dp(12)
        return QSize(thick, self._theme.dp(60)) if self._upright() else QSize(self._theme.dp(60), thick)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() <= self.minimum():
            return
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ScrollBarSlider
        knob = QRectF(self.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, self))
        inset = self._theme.dp(3)
        knob.adjust(*((inset, 1, -inset, -1) if self._upright() else (1, inset, -1, -inset)))
        strong = self.isSliderDown() or self.underMouse()
        share = 0.0 if strong else 0.45
        painter = QPainter(self)
        rounded(
            painter,
            knob,
            min(knob.width(), knob.height()) / 2,
            self._theme.mix("line_strong", "canvas", share),
        )
        painter.end()

    def _upright(self) -> bool:
        return self.orientation() is Qt.Orientation.Vertical


class ScrollPage(QScrollArea):
    """Shows `content` at its full height and the page's width; never scrolls sideways.

    The control that takes the focus is scrolled into view.
    """

    def __init__(self, theme: Theme, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        thin_bars(theme, self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)


def thin_bars(theme: Theme, area: QAbstractScrollArea) -> None:
    """Give a scrolling view the thin bars."""
    area.setVerticalScrollBar(ThinBar(theme, Qt.Orientation.Vertical, area))
    area.setHorizontalScrollBar(ThinBar(theme, Qt.Orientation.Horizontal, area))
