"""The big number: digits in cells of equal width, of which only those that change are painted again."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QTransform

from rehab_player.ui.player.layout import NumberLayout, PlayerLayout, Rect
from rehab_player.ui.player.number_text import cell_places
from rehab_player.ui.player.painted import Painted
from rehab_player.ui.player.text import font

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

DRAWN_AT = 256
"""The font size in px at which the digits' outlines are taken from the font."""


class Digits:
    """The outlines of 0–9 and the colon in the system's bold font."""

    @cached_property
    def height(self) -> float:
        """The height of a flat digit at `DRAWN_AT`."""
        return self.outline("1").boundingRect().height()

    @cached_property
    def cell_ratio(self) -> float:
        """The width of a cell by the height of a digit."""
        metrics = QFontMetricsF(font(DRAWN_AT, bold=True))
        return max(metrics.horizontalAdvance(digit) for digit in "0123456789") / self.height

    def outline(self, character: str) -> QPainterPath:
        """A character on its baseline, its advance beginning at 0."""
        path = QPainterPath()
        path.addText(0, 0, font(DRAWN_AT, bold=True), character)
        return path

    def advance(self, character: str) -> float:
        """The advance of a character at `DRAWN_AT`."""
        return QFontMetricsF(font(DRAWN_AT, bold=True)).horizontalAdvance(character)


class NumberView(Painted):
    """Shows a text of digits and colons in the cells of a `NumberLayout`."""

    def __init__(
        self, theme: Theme, icons: Icons, layout: PlayerLayout, digits: Digits, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, icons, layout, parent)
        self._digits = digits
        self._text = ""
        self._cell = 1.0
        self._digit = 1
        self._top = 0
        self._paths: dict[str, QPainterPath] = {}

    @property
    def shown(self) -> str:
        """What is shown."""
        return self._text

    def place_cells(self, layout: PlayerLayout, number: NumberLayout) -> None:
        """Take the cells; round digits reach a little above and below theirs."""
        over = layout.px(3)
        rect = Rect(number.rect.x, number.rect.y - over, number.rect.width, number.rect.height + 2 * over)
        if (number.cell, number.digit) != (self._cell, self._digit):
            self._paths.clear()
        self._cell, self._digit, self._top = number.cell, number.digit, over
        if rect != (self.x(), self.y(), self.width(), self.height()) or layout is not self.measures:
            self.place(layout, rect)

    def show_text(self, text: str) -> None:
        """Show another number; only the cells that differ are painted again."""
        if text == self._text:
            return
        old, self._text = self._text, text
        self.setAccessibleName(text)
        if [c == ":" for c in old] != [c == ":" for c in text]:
            self.update()
            return
        for index, (before, after) in enumerate(zip(old, text, strict=True)):
            if before != after:
                self.update(self.cell_rect(index).toAlignedRect())

    def cell_rect(self, index: int) -> QRectF:
        """The cell of the character at `index`, in the widget's px, as high as the widget."""
        places = cell_places(self._text)
        x = places[index] * self._cell
        return QRectF(x, 0, places[index + 1] * self._cell - x, self.height())

    def refresh(self) -> None:
        self._paths.clear()
        super().refresh()

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        ink = self.theme.color("ink")
        for index, character in enumerate(self._text):
            cell = self.cell_rect(index)
            if cell.intersects(exposed):
                painter.save()
                painter.translate(cell.center().x(), self._top + self._digit)
                painter.fillPath(self._path(character), ink)
                painter.restore()

    def _path(self, character: str) -> QPainterPath:
        """A character's outline at the present size, centred on its cell."""
        if character not in self._paths:
            scale = self._digit / self._digits.height
            middle = self._digits.advance(character) / 2
            move = QTransform().scale(scale, scale).translate(-middle, 0)
            self._paths[character] = move.map(self._digits.outline(character))
        return self._paths[character]
