"""The wavy lines under what is wrong in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QTextEdit

from rehab_player.core.editing_places import to_qt

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QTextDocument

    from rehab_player.storage.routine_document_marks import Mark

MOST_UNDERLINED = 200


def underlines(
    document: QTextDocument, text: str, marks: tuple[Mark, ...], color: QColor
) -> list[QTextEdit.ExtraSelection]:
    """A line under each of the first marks; `text` is what the document shows."""
    style = QTextCharFormat()
    style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    style.setUnderlineColor(color)
    style.setProperty(QTextFormat.Property.TextUnderlineStyle, style.underlineStyle().value)
    return [_line(document, text, mark, style) for mark in marks[:MOST_UNDERLINED]]


def _line(document: QTextDocument, text: str, mark: Mark, style: QTextCharFormat) -> QTextEdit.ExtraSelection:
    line = QTextEdit.ExtraSelection()
    cursor = QTextCursor(document)
    cursor.setPosition(to_qt(text, mark.span.start))
    cursor.setPosition(to_qt(text, mark.span.end), QTextCursor.MoveMode.KeepAnchor)
    line.cursor = cursor
    line.format = style
    return line
