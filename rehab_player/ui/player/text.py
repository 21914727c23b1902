"""Text that fits: fonts by px, one line that shrinks and is then cut, lines that wrap evenly."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QTextLayout,
    QTextOption,
)

from rehab_player.ui.theme import tabular
from rehab_player.ui.words import is_right_to_left

SHRINK = 0.94
"""How much smaller each try is."""
LEAST_SHARE = 0.6
"""No text shrinks below this share of its size: then it is cut."""
ANY = 1e6
"""No limit in px."""
LINE = 1.28
"""The distance of two lines of words, in font sizes."""


class Fitted(NamedTuple):
    """Lines of text and the font in which they fit."""

    lines: tuple[str, ...]
    font: QFont

    @property
    def pitch(self) -> float:
        """The distance of two lines in px."""
        return self.font.pixelSize() * LINE

    @property
    def height(self) -> float:
        return self.pitch * len(self.lines)

    @property
    def width(self) -> float:
        """The width of the widest line in px."""
        return max((width_of(line, self.font) for line in self.lines), default=0.0)


def font(px: int, *, bold: bool = False) -> QFont:
    """The system's font at `px`, with figures of equal width."""
    chosen = tabular(QGuiApplication.font())
    chosen.setPixelSize(max(1, px))
    chosen.setBold(bold)
    return chosen


def width_of(text: str, of: QFont) -> float:
    """The width of one line of `text` in px."""
    return QFontMetricsF(of).horizontalAdvance(text)


def cut(text: str, of: QFont, width: float) -> str:
    """`text`, cut with an ellipsis where it is wider than `width` px."""
    return QFontMetricsF(of).elidedText(text, Qt.TextElideMode.ElideRight, width)


def fit_line(text: str, px: int, width: float, *, bold: bool = False, least: float = LEAST_SHARE) -> Fitted:
    """One line: as large as fits from `px` down to `least` of it, then cut."""
    size = px
    while size > px * least and width_of(text, font(size, bold=bold)) > width:
        size = min(size - 1, int(size * SHRINK))
    chosen = font(max(size, int(px * least)), bold=bold)
    return Fitted((cut(text, chosen, width),), chosen)


def fit_lines(
    text: str, px: int, width: float, lines: int, *, bold: bool = False, height: float = ANY
) -> Fitted:
    """Up to `lines` even lines that are at most `width` wide and `height` high together.

    They shrink until no word is broken and all fits; at the smallest size they take as many
    lines as the height has room for, and what still does not fit is cut at the end.
    """
    size, least = px, max(1, int(px * LEAST_SHARE))
    while True:
        chosen = font(size, bold=bold)
        room = max(1, min(lines, int(height / (size * LINE))))
        widest_word = max((width_of(word, chosen) for word in text.split()), default=0.0)
        found = _wrapped(text, chosen, width)
        if len(found) <= room and widest_word <= width:
            return Fitted(_even(text, chosen, width, len(found)), chosen)
        if size <= least:
            room = room if height == ANY else max(room, int(height / (size * LINE)))
            if len(found) <= room:
                return Fitted(tuple(found), chosen)
            return Fitted(_cut_lines(text, found, chosen, width, room), chosen)
        size = max(least, min(size - 1, int(size * SHRINK)))


def draw_lines(
    painter: QPainter,
    rect: QRectF,
    fitted: Fitted,
    color: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Lines of text from the top of `rect` down."""
    painter.setFont(fitted.font)
    painter.setPen(color)
    for number, line in enumerate(fitted.lines):
        place = QRectF(rect.x(), rect.y() + number * fitted.pitch, rect.width(), fitted.pitch)
        draw_line(painter, place, line, align)


def draw_line(
    painter: QPainter,
    rect: QRectF,
    text: str,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """One line in the painter's font and pen, in the middle of `rect` from top to bottom; never markup."""
    flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    flags |= Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
    runs_left = is_right_to_left(text)
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if runs_left else Qt.LayoutDirection.LeftToRight
    )
    painter.drawText(rect, int(flags), text)


def _wrapped(text: str, of: QFont, width: float) -> list[str]:
    layout = QTextLayout(text, of)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    units = text.encode("utf-16-le")
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        line.setPosition(QPointF(0, 0))
        begin, end = line.textStart(), line.textStart() + line.textLength()
        lines.append(units[2 * begin : 2 * end].decode("utf-16-le", errors="replace").strip())
    layout.endLayout()
    return lines


def _even(text: str, of: QFont, width: float, count: int) -> tuple[str, ...]:
    """The same number of lines, as equal in length as words allow."""
    if count > 1:
        low, high = width / count, width
        while high - low > 4:
            middle = (low + high) / 2
            broken = any(width_of(word, of) > middle for word in text.split())
            if broken or len(_wrapped(text, of, middle)) > count:
                low = middle
            else:
                high = middle
        width = high
    return tuple(_wrapped(text, of, width))


def _cut_lines(text: str, lines: list[str], of: QFont, width: float, room: int) -> tuple[str, ...]:
    """The first `room` lines; the last of them says by an ellipsis that there is more."""
    if len(lines) <= room:
        return tuple(lines)
    rest = " ".join(lines[room - 1 :])
    return (*lines[: room - 1], cut(rest, of, width))
