"""The counts beside the number: repetition or length, and set or round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from rehab_player.ui.player.painted import Painted
from rehab_player.ui.player.text import draw_line, font, width_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.player.layout import PlayerLayout
    from rehab_player.ui.player.values import Count
    from rehab_player.ui.theme import Theme

PITCH = 1.43
"""The distance of two rows, in sizes of the value's font, where the number is high enough."""
PITCH_OF_HEIGHT = 0.4
LABEL_GAP = 11
TAIL_GAP = 9


class CountSizes:
    """The three font sizes of a count in px, and the gaps between its parts."""

    def __init__(self, label: int, value: int, tail: int, layout: PlayerLayout) -> None:
        self.label = font(label)
        self.value = font(value, bold=True)
        self.tail = font(tail)
        self.label_gap = layout.px(LABEL_GAP)
        self.tail_gap = layout.px(TAIL_GAP)

    def width(self, count: Count) -> float:
        """The width of one count with room for its widest value."""
        label = width_of(count.label, self.label) + self.label_gap if count.label else 0.0
        tail = width_of(count.tail, self.tail) + self.tail_gap if count.tail else 0.0
        return label + self.value_width(count) + tail

    def value_width(self, count: Count) -> float:
        return max(width_of(count.value, self.value), width_of(count.widest, self.value))


def beside_number(layout: PlayerLayout) -> CountSizes:
    """The sizes of counts that stand beside the number."""
    fonts = layout.fonts
    return CountSizes(fonts.label, fonts.count, fonts.of, layout)


def in_name_line(layout: PlayerLayout) -> CountSizes:
    """The sizes of counts that moved up into the line of the step's name."""
    fonts = layout.fonts
    return CountSizes(fonts.label, fonts.step, fonts.label, layout)


def counts_width(counts: Sequence[Count], layout: PlayerLayout) -> float:
    """The width that `counts` need beside the number, in px."""
    sizes = beside_number(layout)
    return max((sizes.width(count) for count in counts), default=0.0)


def paint_count(
    painter: QPainter,
    right: float,
    baseline: float,
    count: Count,
    sizes: CountSizes,
    ink: QColor,
    pale: QColor,
) -> float:
    """One count that ends at `right`; returns where it begins.

    The value stands at the right end of the room for its widest, so that the label stays put.
    """
    painter.setPen(pale)
    if count.tail:
        painter.setFont(sizes.tail)
        right -= width_of(count.tail, sizes.tail)
        painter.drawText(round(right), round(baseline), count.tail)
        right -= sizes.tail_gap
    painter.setPen(ink)
    painter.setFont(sizes.value)
    painter.drawText(round(right - width_of(count.value, sizes.value)), round(baseline), count.value)
    right -= sizes.value_width(count)
    if count.label:
        painter.setPen(pale)
        painter.setFont(sizes.label)
        right -= width_of(count.label, sizes.label) + sizes.label_gap
        painter.drawText(round(right), round(baseline), count.label)
    return right


class CountsView(Painted):
    """Shows up to two counts, right-aligned, centred on the number."""

    def __init__(
        self, theme: Theme, icons: Icons, layout: PlayerLayout, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, icons, layout, parent)
        self._counts: tuple[Count, ...] = ()

    def show_counts(self, counts: tuple[Count, ...]) -> None:
        """Show other counts."""
        if counts != self._counts:
            self._counts = counts
            self.setAccessibleName(", ".join(count.text for count in counts))
            self.update()

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        sizes = beside_number(self.measures)
        pitch = min(PITCH * self.measures.fonts.count, PITCH_OF_HEIGHT * self.measures.number.height)
        capital = QFontMetricsF(sizes.value).capHeight()
        first = self.height() / 2 + capital / 2 - pitch * (len(self._counts) - 1) / 2
        ink, pale = self.theme.color("ink"), self.theme.color("ink2")
        for number, count in enumerate(self._counts):
            paint_count(painter, self.width(), first + number * pitch, count, sizes, ink, pale)


class NameLine(Painted):
    """The step's name, one line, and the counts at its end when the number leaves them no room."""

    def __init__(
        self, theme: Theme, icons: Icons, layout: PlayerLayout, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, icons, layout, parent)
        self._text = ""
        self._counts: tuple[Count, ...] = ()

    def show_name(self, text: str, counts: tuple[Count, ...] = ()) -> None:
        """Show another name, with the counts that have no room beside the number."""
        if (text, counts) != (self._text, self._counts):
            self._text, self._counts = text, counts
            self.setAccessibleName(", ".join((text, *(count.text for count in counts))))
            self.update()

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        right = self._paint_counts(painter)
        chosen = font(self.measures.fonts.step)
        room = right - (self.measures.px(24) if self._counts else 0)
        painter.setFont(chosen)
        painter.setPen(self.theme.color("ink"))
        text = QFontMetricsF(chosen).elidedText(self._text, Qt.TextElideMode.ElideRight, room)
        draw_line(painter, QRectF(0, 0, room, self.height()), text)

    def _paint_counts(self, painter: QPainter) -> float:
        sizes = in_name_line(self.measures)
        metrics = QFontMetricsF(font(self.measures.fonts.step))
        baseline = (self.height() - metrics.height()) / 2 + metrics.ascent()
        right = float(self.width())
        ink, pale = self.theme.color("ink"), self.theme.color("ink2")
        for count in reversed(self._counts):
            right = paint_count(painter, right, baseline, count, sizes, ink, pale) - self.measures.px(28)
        return right + (self.measures.px(28) if self._counts else 0)
