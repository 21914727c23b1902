"""Contact sheets: all pictures of one size and scheme on one sheet."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

if TYPE_CHECKING:
    from collections.abc import Mapping

COLUMNS, TILE, GAP, CAPTION = 3, 500, 12, 22


def contact_sheet(pictures: Mapping[str, QImage]) -> QImage:
    """The pictures by their names, small, in rows of three."""
    heights = [TILE * one.height() // one.width() for one in pictures.values()]
    row = max(heights) + CAPTION + GAP
    rows = math.ceil(len(pictures) / COLUMNS)
    sheet = QImage(COLUMNS * (TILE + GAP) + GAP, rows * row + GAP, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    font = QFont(painter.font())
    font.setPixelSize(14)
    painter.setFont(font)
    painter.setPen(QColor("#FFFFFF"))
    for number, (name, picture) in enumerate(pictures.items()):
        x, y = GAP + number % COLUMNS * (TILE + GAP), GAP + number // COLUMNS * row
        painter.drawText(QRect(x, y, TILE, CAPTION), int(Qt.AlignmentFlag.AlignVCenter), name)
        small = picture.scaledToWidth(TILE, Qt.TransformationMode.SmoothTransformation)
        painter.drawImage(x, y + CAPTION, small)
    painter.end()
    return sheet
