"""Pages of a PDF, written from top to bottom. All lengths are points, 72 to the inch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextLayout,
    QTextOption,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from rehab_player.ui.theme import Theme

DPI = 300
MARGIN = 42.0
FOOT = 20.0
LINE = 1.36
"""Line height in parts of the font's size."""


class PaperProblem(OSError):
    """The file cannot be written."""


class Paper:
    """A4 pages in `theme`'s colours. `y` is where the next thing goes; `foot` gives each page's last line."""

    def __init__(self, path: Path, title: str, theme: Theme, foot: Callable[[int], str]) -> None:
        self._theme = theme
        self._foot = foot
        self._writer = QPdfWriter(str(path))
        self._writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self._writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        self._writer.setResolution(DPI)
        self._writer.setTitle(title)
        self._writer.setCreator("Rehab Player")
        self.painter = QPainter()
        if not self.painter.begin(self._writer):
            raise PaperProblem(str(path))
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.pages = 1
        self.y = MARGIN
        full = QPageSize(QPageSize.PageSizeId.A4).rectPoints()
        self.width = full.width() - 2 * MARGIN
        self._bottom = full.height() - MARGIN - FOOT

    def finish(self) -> None:
        """Complete the last page."""
        self._write_foot()

    def close(self) -> None:
        """Let the file go."""
        self.painter.end()

    @property
    def room(self) -> float:
        """How much is left on this page."""
        return self._bottom - self.y

    def new_page(self) -> None:
        """Go on with the next page."""
        self._write_foot()
        self._writer.newPage()
        self.pages += 1
        self.y = MARGIN

    def need(self, height: float) -> None:
        """Go on with the next page when less than `height` is left on this one."""
        if self.room < height:
            self.new_page()

    def color(self, token: str) -> QColor:
        return self._theme.color(token)

    def px(self, points: float) -> float:
        """Points in the painter's own unit."""
        return points * DPI / 72

    def rect(self, x: float, y: float, width: float, height: float) -> QRectF:
        """A rectangle in the painter's unit; `x` is from the left margin."""
        return QRectF(self.px(MARGIN + x), self.px(y), self.px(width), self.px(height))

    def text(
        self,
        x: float,
        y: float,
        width: float,
        words: str,
        size: float = 9,
        *,
        bold: bool = False,
        token: str = "ink",
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """One line of text, cut where it is too wide, with its top at `y`."""
        font = self.font(size, bold=bold)
        room = self.rect(x, y, width, size * LINE)
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width() + 1)
        self.painter.setFont(font)
        self.painter.setPen(self.color(token))
        self.painter.drawText(room, int(align | Qt.AlignmentFlag.AlignVCenter), shown)

    def paragraph(self, words: str, size: float = 9, *, token: str = "ink", indent: float = 0) -> None:
        """A text that wraps, from `y` on; goes on with the next page where it must."""
        font = self.font(size)
        for line in _lines(words, font, self.px(self.width - indent)):
            self.need(size * LINE)
            self.text(indent, self.y, self.width - indent + 4, line, size, token=token)
            self.y += size * LINE

    def height_of(self, words: str, size: float = 9, indent: float = 0) -> float:
        """How high `paragraph` will be."""
        font = self.font(size)
        return sum(size * LINE for _ in _lines(words, font, self.px(self.width - indent)))

    def heading(self, words: str, needed: float) -> None:
        """A section's title with a hairline; `needed` is what has to follow on the same page."""
        self.need(needed + 30)
        self.y += 12
        self.text(0, self.y, self.width, words, 12, bold=True)
        self.y += 20
        self.line(0, self.y - 2, self.width)
        self.y += 3

    def line(self, x: float, y: float, width: float, token: str = "line") -> None:
        """A hairline across."""
        self.painter.setPen(QPen(self.color(token), self.px(0.6)))
        start, end = self.rect(x, y, width, 0).topLeft(), self.rect(x, y, width, 0).topRight()
        self.painter.drawLine(start, end)

    def _write_foot(self) -> None:
        self.text(0, self._bottom + 8, self.width, self._foot(self.pages), 7.5, token="ink2")

    def font(self, size: float, *, bold: bool = False) -> QFont:
        font = QFont(QGuiApplication.font())
        font.setPixelSize(round(self.px(size)))
        font.setBold(bold)
        font.setFeature(QFont.Tag("tnum"), 1)
        # Ligatures would be found by nobody who searches the text.
        font.setFeature(QFont.Tag("liga"), 0)
        return font


def _lines(words: str, font: QFont, width: float) -> Iterator[str]:
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = line.textStart()
        yield words[start : start + line.textLength()].strip()
    layout.endLayout()
