"""The player's keys, on a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from rehab_player.ui.player.control import hint_width, paint_hint
from rehab_player.ui.player.overlay import Overlay
from rehab_player.ui.player.text import draw_line, fit_line
from rehab_player.ui.player.wording import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
    from PySide6.QtWidgets import QWidget

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.player.layout import PlayerLayout
    from rehab_player.ui.theme import Theme

WIDTH = 900
PAD = 40
COLUMNS = 2
ROW = 2.4
"""The distance of two rows, in font sizes."""


class KeysHelp(Overlay):
    """Shows every key; any key, or a click, closes it."""

    def __init__(self, theme: Theme, icons: Icons, layout: PlayerLayout, parent: QWidget) -> None:
        super().__init__(theme, icons, layout, parent)
        self._rows = key_rows()
        told = (f"{' '.join(keys)}: {what}" for keys, what in self._rows)
        self.setAccessibleName(". ".join((translate("player", "Keys"), *told)))

    def take_key(self, event: QKeyEvent) -> None:
        self.close_card()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close_card()

    def card(self) -> QRectF:
        px = self.measures.px
        size = self._size()
        rows = -(-len(self._rows) // COLUMNS)
        height = 2 * px(PAD) + size * 2.6 + rows * size * ROW
        width = min(max(px(WIDTH), 560), self.width() - px(64))
        return QRectF((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def paint_card(self, painter: QPainter, card: QRectF) -> None:
        size, pad = self._size(), self.measures.px(PAD)
        inner = card.adjusted(pad, pad, -pad, -pad)
        title = fit_line(translate("player", "Keys"), round(size * 1.6), inner.width(), bold=True)
        painter.setFont(title.font)
        painter.setPen(self.theme.color("ink"))
        draw_line(painter, QRectF(inner.x(), inner.y(), inner.width(), size * 2), title.lines[0])
        rows = -(-len(self._rows) // COLUMNS)
        width = (inner.width() - pad) / COLUMNS
        for index, (keys, what) in enumerate(self._rows):
            x = inner.x() + index // rows * (width + pad)
            y = inner.y() + size * 2.6 + index % rows * size * ROW
            self._paint_row(painter, QRectF(x, y, width, size * ROW), keys, what)

    def _paint_row(self, painter: QPainter, row: QRectF, keys: tuple[str, ...], what: str) -> None:
        size = self._size()
        small = round(size * 0.86)
        ink = self.theme.color("ink")
        x = row.x()
        for key in keys:
            x = paint_hint(painter, x, row.center().y(), key, small, ink) + size * 0.4
        x = max(x + size * 0.4, row.x() + self._keys_width())
        fitted = fit_line(what, size, row.right() - x)
        painter.setFont(fitted.font)
        painter.setPen(self.theme.color("ink2"))
        draw_line(painter, QRectF(x, row.y(), row.right() - x, row.height()), fitted.lines[0])

    def _keys_width(self) -> float:
        size = self._size()
        widest = max(
            sum(hint_width(k, round(size * 0.86)) + size * 0.4 for k in keys) for keys, _ in self._rows
        )
        return min(widest + size * 0.4, size * 11)

    def _size(self) -> int:
        """The font size: the hand's, smaller where the rows would not fit."""
        rows = -(-len(self._rows) // COLUMNS)
        room = (self.height() * 0.92 - 2 * self.measures.px(PAD)) / (2.6 + rows * ROW)
        return max(8, min(self.measures.fonts.control, int(room)))


def key_rows() -> tuple[tuple[tuple[str, ...], str], ...]:
    """Keys and what they do."""
    space, enter = translate("player", "Space"), translate("player", "Enter")
    return (
        ((space,), translate("player", "start, pause, go on, ready")),
        ((enter,), translate("player", "ready, done")),
        (("→", translate("player", "Page down")), translate("player", "skip")),
        (("←", translate("player", "Page up")), translate("player", "back, twice: the one before")),
        (("R",), translate("player", "this step again")),
        (("+", "−"), translate("player", "15 seconds more or less")),
        (("P",), translate("player", "how much it hurts")),
        (("M",), translate("player", "sound off or on")),
        (("↑", "↓"), translate("player", "louder or softer")),
        (("F11",), translate("player", "full screen")),
        ((translate("player", "Esc"),), translate("player", "leave full screen, then end")),
        (("?",), translate("player", "these keys")),
    )
