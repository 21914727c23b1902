"""A short line of words in several sizes, in the middle of a rectangle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from rehab_player.ui.player.text import font, width_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor, QPainter

GAP = 0.28
"""Between two words, in the size of the second."""
LEAST_PX = 8


def draw_words(
    painter: QPainter, room: QRectF, words: Sequence[tuple[str, float, bool]], colour: QColor
) -> None:
    """Words of (text, size in px, bold) on one baseline, shrunk together where `room` is narrow."""
    fonts = [font(max(LEAST_PX, round(px)), bold=bold) for _, px, bold in words]
    gaps = [GAP * px if index else 0.0 for index, (_, px, _) in enumerate(words)]
    wide = [width_of(text, chosen) for (text, _, _), chosen in zip(words, fonts, strict=True)]
    shrink = min(1.0, room.width() / (sum(wide) + sum(gaps)))
    x = room.center().x() - (sum(wide) + sum(gaps)) * shrink / 2
    baseline = room.center().y() + 0.36 * shrink * max(px for _, px, _ in words)
    painter.setPen(colour)
    for (text, px, bold), gap, width in zip(words, gaps, wide, strict=True):
        x += gap * shrink
        painter.setFont(font(max(LEAST_PX, round(px * shrink)), bold=bold))
        painter.drawText(QPointF(x, baseline), text)
        x += width * shrink
