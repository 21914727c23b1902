"""Small drawing helpers that every painted control uses."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout


def rounded(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor | None,
    edge: QColor | None = None,
    width: float = 1.0,
) -> None:
    """A rounded rectangle whose edge of `width` px lies wholly inside `rect`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, radius, radius)
        return
    painter.setPen(QPen(edge, width))
    half = width / 2
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half)


def elided(text: str, font: QFont, width: float) -> str:
    """`text` cut at the right with an ellipsis where it is wider than `width` px."""
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(width))


def draw_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    color: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """One line of `text`, cut where it is too wide; centred from top to bottom unless `align` differs."""
    painter.setFont(font)
    painter.setPen(color)
    flags = align | Qt.TextFlag.TextSingleLine
    if not align & Qt.AlignmentFlag.AlignVertical_Mask:
        flags |= Qt.AlignmentFlag.AlignVCenter
    painter.drawText(rect, int(flags), elided(text, font, rect.width() + 1))


def text_width(text: str, font: QFont) -> int:
    """How wide one line of `text` is, in px."""
    return QFontMetrics(font).horizontalAdvance(text)


def two_lines(text: str, font: QFont, width: float) -> tuple[str, ...]:
    """`text` broken between words into at most two lines; the second holds all that is left."""
    if not text:
        return ()
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    first, rest = text[: line.textLength()].strip(), text[line.textLength() :].strip()
    return (first, rest) if rest else (first,)
