"""What a window shows as markup: nothing may, since names and texts come from files of anybody."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QMessageBox, QTextEdit, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

_ESCAPED = re.compile(r"<span>[^<]*</span>")
MOST_ROWS, MOST_COLUMNS = 50, 12


def markup_in(window: QWidget) -> list[str]:
    """Everything below a window that Qt could take for markup, each in a few words."""
    return [*_labels(window), *_editors(window), *_tips(window), *_items(window)]


def _labels(window: QWidget) -> Iterator[str]:
    """Labels that paint themselves have no text as such, and draw what they show."""
    for label in window.findChildren(QLabel):
        paints_itself = type(label).paintEvent is not QLabel.paintEvent
        if label.textFormat() is not Qt.TextFormat.PlainText and not paints_itself:
            yield f"label {QLabel.text(label)!r} guesses what its text is"


def _editors(window: QWidget) -> Iterator[str]:
    for found in (*window.findChildren(QTextEdit), *window.findChildren(QMessageBox)):
        yield f"{type(found).__name__} can show markup"


def _tips(window: QWidget) -> Iterator[str]:
    for widget in (window, *window.findChildren(QWidget)):
        for words in (widget.toolTip(), widget.whatsThis()):
            if _is_markup(words):
                yield f"tip {words!r} of {type(widget).__name__}"


def _items(window: QWidget) -> Iterator[str]:
    """Tips of rows in lists and tables; what stands in the rows themselves is painted as it is."""
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        if model is None:
            continue
        places = (model.index(row, column) for row in range(MOST_ROWS) for column in range(MOST_COLUMNS))
        for place in places:
            words = place.data(Qt.ItemDataRole.ToolTipRole) if place.isValid() else None
            if isinstance(words, str) and _is_markup(words):
                yield f"tip {words!r} of a row"


def _is_markup(words: str) -> bool:
    """Whether Qt might take it for markup, and it was not made safe before."""
    return "<" in words and _ESCAPED.fullmatch(words) is None
