"""The tabs of the Guide page: words with a line under the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from rehab_player.ui.widgets.painting import draw_text, rounded, text_width
from rehab_player.ui.widgets.ring import BY_KEYBOARD
from rehab_player.ui.widgets.ring import LINE as RING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab_player.ui.theme import Theme

HEIGHT, LINE = 40, 3
ROOMY, CLOSE = 14, 9


class Tab(NamedTuple):
    """A tab's key, its words, and shorter ones for where there is little room."""

    key: str
    words: str
    short: str


class TabRow(QTabBar):
    """Shortens its words, then its gaps, where the window is narrow; ← → move."""

    def __init__(self, theme: Theme, name: str, tabs: Sequence[Tab], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tabs = tuple(tabs)
        self._short = False
        self._padding = ROOMY
        self.setAccessibleName(name)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        for tab in self._tabs:
            self.setAccessibleTabName(self.addTab(tab.words), tab.words)
        self._by_keyboard = False
        theme.changed.connect(self.update)

    def choose(self, key: str) -> None:
        """Choose the tab with this key; ValueError when there is none."""
        self.setCurrentIndex([tab.key for tab in self._tabs].index(key))

    def key_at(self, index: int) -> str:
        """The key of a tab."""
        return self._tabs[index].key

    def sizeHint(self) -> QSize:
        return QSize(self._needed(short=False, padding=ROOMY), self._theme.dp(HEIGHT) + 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.dp(120), self._theme.dp(HEIGHT) + 1)

    def tabSizeHint(self, index: int) -> QSize:  # noqa: N802
        return QSize(self._tab_width(self._tabs[index], self._short, self._padding), self._theme.dp(HEIGHT))

    def minimumTabSizeHint(self, index: int) -> QSize:  # noqa: N802
        return self.tabSizeHint(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        room = event.size().width()
        self._short = self._needed(short=False, padding=ROOMY) > room
        self._padding = CLOSE if self._short and self._needed(short=True, padding=ROOMY) > room else ROOMY
        for index, tab in enumerate(self._tabs):
            self.setTabText(index, self._words(tab, self._short))
        super().resizeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() in BY_KEYBOARD
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = False
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), self._theme.color("line"))
        under = self.tabAt(self.mapFromGlobal(self.cursor().pos())) if self.underMouse() else -1
        for index in range(len(self._tabs)):
            self._paint_tab(painter, index, index in (under, self.currentIndex()))
        painter.end()

    def _paint_tab(self, painter: QPainter, index: int, strong: bool) -> None:
        theme, rect = self._theme, QRectF(self.tabRect(index))
        on = index == self.currentIndex()
        font, color = theme.font("body_large", bold=on), theme.color("ink" if strong else "ink2")
        words = self._words(self._tabs[index], self._short)
        draw_text(painter, rect, words, font, color, Qt.AlignmentFlag.AlignHCenter)
        if on:
            line = theme.dp(LINE)
            painter.fillRect(
                QRectF(rect.x(), self.height() - line, rect.width(), line), theme.color("accent")
            )
        if on and self._by_keyboard:
            ring = rect.adjusted(1, 1, -1, -theme.dp(LINE + 3))
            rounded(painter, ring, theme.dp(8), None, theme.color("focus"), RING)

    def _needed(self, *, short: bool, padding: int) -> int:
        return sum(self._tab_width(tab, short, padding) for tab in self._tabs)

    def _tab_width(self, tab: Tab, short: bool, padding: int) -> int:
        words = text_width(self._words(tab, short), self._theme.font("body_large", bold=True))
        return words + 2 * self._theme.dp(padding)

    def _words(self, tab: Tab, short: bool) -> str:
        return tab.short if short else tab.words
