"""The line at the top: the routine's name, what can be heard, and the time left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from rehab_player.ui.player.painted import Painted
from rehab_player.ui.player.text import cut, draw_line, font, width_of
from rehab_player.ui.player.wording import translate
from rehab_player.ui.words import clock

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.player.layout import PlayerLayout
    from rehab_player.ui.theme import Theme

ICON = 1.4
"""The sound icon's side in sizes of its text."""
SOUND_GAP = 28
LEFT_GAP = 8


class Header(Painted):
    """Name left, sound state and time left at the right; a name too long is cut, not the time.

    What is heard is told in words where there is room; what is missing always is.
    """

    def __init__(
        self, theme: Theme, icons: Icons, layout: PlayerLayout, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, icons, layout, parent)
        self._name = ""
        self._total_ms = 0
        self._left_ms = 0
        self._sound = ""
        self._muted = False
        self._is_problem = False

    def show_name(self, name: str, total_ms: int) -> None:
        """Show another name, and keep room for a time left of `total_ms`."""
        if (name, total_ms) != (self._name, self._total_ms):
            self._name, self._total_ms = name, total_ms
            self._announce()
            self.update()

    def show_left(self, left_ms: int) -> None:
        """Show the time left, rounded up to whole seconds."""
        if clock(left_ms) != clock(self._left_ms):
            self._left_ms = left_ms
            self._announce()
            self.update(self._time_rect().toAlignedRect())

    def show_sound(self, text: str, *, muted: bool, problem: bool) -> None:
        """Show what is heard or missing."""
        self._sound, self._muted, self._is_problem = text, muted, problem
        self._announce()
        self.update()

    def _announce(self) -> None:
        left = translate("Player", "{time} left").format(time=clock(self._left_ms))
        self.setAccessibleName(", ".join(p for p in (self._name, self._sound, left) if p))

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        right = self._paint_time(painter) - self.measures.px(SOUND_GAP)
        if exposed.left() < right:
            right = self._paint_sound(painter, right) - self.measures.px(SOUND_GAP)
            self._paint_name(painter, right)

    def _paint_name(self, painter: QPainter, right: float) -> None:
        chosen = font(self.measures.fonts.routine, bold=True)
        painter.setFont(chosen)
        painter.setPen(self.theme.color("ink"))
        draw_line(painter, QRectF(0, 0, right, self.height()), cut(self._name, chosen, right))

    def _paint_time(self, painter: QPainter) -> float:
        """Time and "left" on one baseline; returns where the time begins."""
        bold, plain = self._time_fonts()
        word = translate("Player", "left", "the time left")
        metrics = QFontMetricsF(bold)
        baseline = round((self.height() + metrics.capHeight()) / 2)
        x = self.width() - width_of(word, plain)
        painter.setFont(plain)
        painter.setPen(self.theme.color("ink2"))
        painter.drawText(round(x), baseline, word)
        x -= self.measures.px(LEFT_GAP)
        text = clock(self._left_ms)
        painter.setFont(bold)
        painter.setPen(self.theme.color("ink"))
        painter.drawText(round(x - width_of(text, bold)), baseline, text)
        return x - self._time_width()

    def _time_fonts(self) -> tuple[QFont, QFont]:
        fonts = self.measures.fonts
        return font(fonts.time, bold=True), font(fonts.left)

    def _time_width(self) -> float:
        """The room for the time: as wide as the longest that will stand here."""
        bold, _ = self._time_fonts()
        return max(width_of(clock(self._left_ms), bold), width_of(clock(self._total_ms), bold))

    def _time_rect(self) -> QRectF:
        _, plain = self._time_fonts()
        word = width_of(translate("Player", "left", "the time left"), plain) + self.measures.px(LEFT_GAP)
        x = self.width() - word - self._time_width() - 1
        return QRectF(x, 0, self.width() - x, self.height())

    def _paint_sound(self, painter: QPainter, right: float) -> float:
        """Icon and words that end at `right`; returns where they begin."""
        size = self.measures.fonts.sound
        chosen = font(size)
        room = right * (0.6 if self._is_problem else 0.35)
        text = self._sound
        if not self._is_problem and (width_of(text, chosen) > room or self.measures.name is None):
            text = ""
        text = cut(text, chosen, room)
        x = right - width_of(text, chosen)
        painter.setFont(chosen)
        color = self.theme.color("ink2")
        painter.setPen(color)
        draw_line(painter, QRectF(x, 0, right - x, self.height()), text)
        side = size * ICON
        x -= side + (self.measures.px(8) if text else 0)
        icon = "mute" if self._muted or self._is_problem else "sound"
        self.icons.paint(painter, icon, QRectF(x, (self.height() - side) / 2, side, side), color)
        return x
