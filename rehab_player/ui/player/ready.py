"""Waiting for the person: the text of what to do, and a button over the full width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from rehab_player.ui.player.control import HINT_HEIGHT, hint_width, paint_hint
from rehab_player.ui.player.layout import PlayerLayout, Rect
from rehab_player.ui.player.painted import Painted
from rehab_player.ui.player.text import LINE, Fitted, draw_line, draw_lines, fit_line, fit_lines
from rehab_player.ui.player.wording import translate
from rehab_player.ui.widgets.painting import rounded
from rehab_player.ui.widgets.ring import FocusRing

if TYPE_CHECKING:
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.player.values import Ready
    from rehab_player.ui.theme import Theme

LINES = 4


class WaitText(Painted):
    """The setup's text, in up to four lines."""

    pressed = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, layout: PlayerLayout, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, icons, layout, parent)
        self._text = ""
        self._fitted: Fitted | None = None

    def show_text(self, text: str) -> None:
        """Show another text."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.refresh()

    def refresh(self) -> None:
        self._fitted = None
        super().refresh()

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        if self._fitted is None:
            px = self.measures.fonts.setup
            self._fitted = fit_lines(self._text, px, self.width(), LINES, height=self.height())
        draw_lines(painter, QRectF(self.rect()), self._fitted, self.theme.color("ink"))


class ReadyButton(QAbstractButton):
    """The one large thing to press; Space and Enter do the same."""

    def __init__(
        self, theme: Theme, icons: Icons, layout: PlayerLayout, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._layout = layout
        self._ready: Ready | None = None
        self._ring = FocusRing(self, theme, layout.px(16))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def place(self, layout: PlayerLayout, rect: Rect) -> None:
        """Take a new layout, and stand in `rect`."""
        self._layout = layout
        self._ring.set_radius(layout.px(16))
        self.setGeometry(*rect)
        self.update()

    def show_ready(self, ready: Ready) -> None:
        """Show another word and what follows."""
        if ready != self._ready:
            self._ready = ready
            self.setAccessibleName(", ".join(part for part in (ready.word, ready.then) if part))
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = "accent_press" if self.isDown() else "accent_hover" if self.underMouse() else "accent"
        rounded(painter, QRectF(self.rect()), self._layout.px(16), self._theme.color(fill))
        if self._ready is not None:
            self._paint_words(painter, self._ready, self._theme.color("on_accent"))
        painter.end()

    def _paint_words(self, painter: QPainter, ready: Ready, color: QColor) -> None:
        height = self.height()
        side = height * 0.51
        self._icons.paint(painter, "play", QRectF(height * 0.27, (height - side) / 2, side, side), color)
        x = height * 0.945
        room = self._paint_keys(painter, color) - x - self._layout.px(16)
        fonts = self._layout.fonts
        word = fit_line(ready.word, fonts.ready, room, bold=True)
        then = fit_line(ready.then, fonts.then, room, least=0.7)
        word_height = fonts.ready * LINE * 0.95
        then_height = fonts.then * LINE if ready.then else 0.0
        top = (height - word_height - then_height) / 2
        painter.setPen(color)
        painter.setFont(word.font)
        draw_line(painter, QRectF(x, top, room, word_height), word.lines[0])
        painter.setFont(then.font)
        draw_line(painter, QRectF(x, top + word_height, room, then_height), then.lines[0])

    def _paint_keys(self, painter: QPainter, color: QColor) -> float:
        """The keys at the right, both where there is room; returns where they begin."""
        px = self._layout.fonts.ready_key
        right = self.width() - self.height() * 0.27
        space, enter = translate("Player", "Space"), translate("Player", "Enter")
        if self.height() * 0.3 < px * HINT_HEIGHT + 2:
            names = [(space, 0.5)]
        else:
            names = [(space, 0.35), (enter, 0.65)]
        for name, middle in names:
            paint_hint(painter, right - hint_width(name, px), self.height() * middle, name, px, color)
        return right - max(hint_width(name, px) for name, _ in names)


def wait_rects(layout: PlayerLayout) -> tuple[Rect, Rect]:
    """Where the text and the button stand in the words."""
    words = layout.words
    button = Rect(words.x, words.bottom - layout.ready, words.width, layout.ready)
    top = layout.number.y
    return Rect(words.x, top, words.width, max(1, button.y - layout.px(16) - top)), button
