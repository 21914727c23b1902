"""The player's keys, on a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from rehab_player.ui.player.control import hint_width, paint_hint
from rehab_player.ui.player.overlay import Overlay
from rehab_player.ui.player.text import cut, draw_line, fit_line, font, width_of
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
TITLE = 2.6
"""The distance of two rows, and the room for the title, in font sizes."""

Row = tuple[tuple[str, ...], str]


class KeysHelp(Overlay):
    """Shows every key; any key, or a click, closes it."""

    def __init__(self, theme: Theme, icons: Icons, layout: PlayerLayout, parent: QWidget) -> None:
        super().__init__(theme, icons, layout, parent)
        self._rows = key_rows()
        told = (f"{' '.join(keys)}: {what}" for keys, what in self._rows)
        self.setAccessibleName(". ".join((translate("Player", "Keys"), *told)))

    def take_key(self, event: QKeyEvent) -> None:
        self.close_card()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close_card()

    def card(self) -> QRectF:
        pad, size = self.measures.px(PAD), self._size()
        rows = -(-len(self._rows) // COLUMNS)
        height = 2 * pad + size * TITLE + rows * size * ROW
        width = self._room()
        return QRectF((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def paint_card(self, painter: QPainter, card: QRectF) -> None:
        size, pad = self._size(), self.measures.px(PAD)
        inner = card.adjusted(pad, pad, -pad, -pad)
        title = fit_line(translate("Player", "Keys"), round(size * 1.6), inner.width(), bold=True)
        painter.setFont(title.font)
        painter.setPen(self.theme.color("ink"))
        draw_line(painter, QRectF(inner.x(), inner.y(), inner.width(), size * 2), title.lines[0])
        x = inner.x()
        for column in self._columns():
            for number, (keys, what) in enumerate(column):
                y = inner.y() + size * TITLE + number * size * ROW
                self._paint_row(painter, QRectF(x, y, inner.width(), size * ROW), column, keys, what)
            x += _keys_width(column, size) + _words_width(column, size) + size * 2

    def _paint_row(
        self, painter: QPainter, row: QRectF, column: tuple[Row, ...], keys: tuple[str, ...], what: str
    ) -> None:
        size = self._size()
        ink = self.theme.color("ink")
        x = row.x()
        for key in keys:
            x = paint_hint(painter, x, row.center().y(), key, _small(size), ink) + size * 0.4
        painter.setFont(font(size))
        painter.setPen(self.theme.color("ink2"))
        left = _keys_width(column, size)
        draw_line(painter, row.adjusted(left, 0, 0, 0), cut(what, font(size), row.right() - row.x() - left))

    def _columns(self) -> tuple[tuple[Row, ...], ...]:
        rows = -(-len(self._rows) // COLUMNS)
        return tuple(self._rows[begin : begin + rows] for begin in range(0, len(self._rows), rows))

    def _room(self) -> int:
        return min(max(self.measures.px(WIDTH), 620), self.width() - self.measures.px(48))

    def _size(self) -> int:
        """The font size: the hand's, smaller where the rows would not fit."""
        pad, columns = self.measures.px(PAD), self._columns()
        for size in range(max(self.measures.fonts.control, self.measures.px(20)), 8, -1):
            high = 2 * pad + size * (TITLE + len(columns[0]) * ROW)
            wide = sum(_keys_width(c, size) + _words_width(c, size) for c in columns) + size * 2 + 2 * pad
            if high <= self.height() * 0.94 and wide <= self._room():
                return size
        return 8


def _small(size: int) -> int:
    return round(size * 0.86)


def _keys_width(column: tuple[Row, ...], size: int) -> float:
    """The room for the keys of a column, with the gap before its words."""
    return max(sum(hint_width(k, _small(size)) + size * 0.4 for k in keys) for keys, _ in column) + size * 0.6


def _words_width(column: tuple[Row, ...], size: int) -> float:
    return max(width_of(what, font(size)) for _, what in column)


def key_rows() -> tuple[Row, ...]:
    """Keys and what they do."""
    space, enter = translate("Player", "Space"), translate("Player", "Enter")
    return (
        ((space,), translate("Player", "start, pause, go on, ready")),
        ((enter,), translate("Player", "ready, done")),
        (("→", translate("Player", "Page down")), translate("Player", "skip")),
        (("←", translate("Player", "Page up")), translate("Player", "back, twice: the one before")),
        (("R",), translate("Player", "this step again")),
        (("+", "−"), translate("Player", "15 seconds more or less")),
        (("P",), translate("Player", "how much it hurts")),
        (("M",), translate("Player", "sound off or on")),
        (("↑", "↓"), translate("Player", "louder or softer")),
        (("F11",), translate("Player", "full screen")),
        ((translate("Player", "Esc"),), translate("Player", "leave full screen, then end")),
        (("?",), translate("Player", "these keys")),
    )
