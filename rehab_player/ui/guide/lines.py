"""Sentences of the guide with a mark for how sure they are, and cards that hold several of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab_player.ui.guide.wording import sure_mark, sure_meaning
from rehab_player.ui.widgets.card import Card, Glyph
from rehab_player.ui.widgets.text import Sentence, Span, Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rehab_player.core.guide import Line, Section, Sure
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Role, Theme

Mark = Literal["dot", "number", "check", "close"]
MARKED: tuple[Sure, ...] = ("read", "ours", "uncertain")


class Dot(QWidget):
    """What stands before a sentence of a list."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(theme.dp(20), theme.line("body_large"))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("ink3"))
        side = self._theme.dp(5)
        dot = QRectF(0, 0, side, side)
        dot.moveCenter(QRectF(self.rect()).center())
        painter.drawEllipse(dot)
        painter.end()


class Lines:
    """Makes sentences and cards in the present theme; `marked` False leaves out how sure they are."""

    def __init__(self, theme: Theme, icons: Icons, *, marked: bool = True) -> None:
        self._theme = theme
        self._icons = icons
        self._marked = marked

    def sentence(self, line: Line, role: Role = "body_large") -> Sentence:
        """One sentence, and behind it how sure it is where that is worth saying."""
        mark = sure_mark(line.sure) if self._marked else ""
        spans = [Span(line.text)]
        if mark:
            spans.append(Span(f"  ({mark})", color="ink3"))
        return Sentence(self._theme, tuple(spans), role=role)

    def rows(self, lines: Iterable[Line], mark: Mark = "dot") -> QVBoxLayout:
        """Several sentences, each behind a mark."""
        rows = QVBoxLayout()
        rows.setSpacing(self._theme.dp(8))
        for number, line in enumerate(lines, 1):
            row = QHBoxLayout()
            row.setSpacing(self._theme.dp(8))
            row.addWidget(self._mark(mark, number), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(self.sentence(line), 1)
            rows.addLayout(row)
        return rows

    def card(self, section: Section, mark: Mark = "dot", sign: QWidget | None = None) -> Card:
        """A heading with a sign before it where one is given, and the sentences below."""
        card = Card(self._theme, padding=18)
        card.column.setSpacing(self._theme.dp(12))
        card.column.addLayout(self.heading(section.title, sign))
        if section.text:
            card.column.addWidget(Text(self._theme, section.text, role="body_large", wrap=True))
        card.column.addLayout(self.rows(section.lines, mark))
        card.column.addStretch(1)
        return card

    def heading(self, words: str, sign: QWidget | None = None) -> QHBoxLayout:
        """A card's title."""
        row = QHBoxLayout()
        row.setSpacing(self._theme.dp(12))
        if sign is not None:
            row.addWidget(sign)
        row.addWidget(Text(self._theme, words, role="title3", wrap=True), 1)
        return row

    def legend(self, lines: Iterable[Line]) -> Text | None:
        """What the marks of these sentences mean; None when there are none."""
        found = {line.sure for line in lines}
        meanings = [sure_meaning(sure) for sure in MARKED if sure in found]
        if not meanings:
            return None
        return Text(self._theme, "  ·  ".join(meanings), role="caption", color="ink2", wrap=True)

    def _mark(self, mark: Mark, number: int) -> QWidget:
        theme = self._theme
        if mark == "dot":
            return Dot(theme)
        if mark == "number":
            text = Text(theme, f"{number}.", role="body_large", color="ink2", digits=True)
            text.setFixedWidth(theme.dp(20))
            return text
        return Glyph(theme, self._icons, mark, size=20)
