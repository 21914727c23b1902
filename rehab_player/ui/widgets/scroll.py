"""A page that scrolls as a whole, with a thin bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
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


BEYOND = 12
"""Px of the page that stay visible next to what is scrolled to."""


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
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
        self._content = content
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        self._bar = ThinBar(theme, Qt.Orientation.Vertical, self)
        self._follow_bar()

    def show_rect(self, inside: QWidget, rect: QRect) -> None:
        """Scroll as little as needed to show `rect` of a widget on the page, and a little beyond."""
        rect = rect.adjusted(0, -BEYOND, 0, BEYOND)
        top = inside.mapTo(self._content, rect.topLeft()).y()
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if top < bar.value():
            bar.setValue(top)
        elif top + rect.height() > bar.value() + height:
            bar.setValue(top + rect.height() - height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self._bar.sizeHint().width()
        self._bar.setGeometry(self.width() - width, 0, width, self.height())

    def _follow_bar(self) -> None:
        """The bar that is seen lies over the page, whose width stays when the bar comes and goes."""
        real = self.verticalScrollBar()
        real.rangeChanged.connect(self._take_range)
        real.valueChanged.connect(self._bar.setValue)
        self._bar.valueChanged.connect(real.setValue)
        self._take_range(real.minimum(), real.maximum())

    def _take_range(self, low: int, high: int) -> None:
        self._bar.setPageStep(self.viewport().height())
        self._bar.setRange(low, high)
        self._bar.setVisible(high > low)
        self._bar.raise_()


def thin_bars(theme: Theme, area: QAbstractScrollArea) -> None:
    """Give a scrolling view the thin bars."""
    area.setVerticalScrollBar(ThinBar(theme, Qt.Orientation.Vertical, area))
    area.setHorizontalScrollBar(ThinBar(theme, Qt.Orientation.Horizontal, area))
