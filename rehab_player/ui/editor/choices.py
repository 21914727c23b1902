"""The list of keys and values that fit where the cursor stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from rehab_player.storage.routine_document_completion import Choice, Completion, Names, complete
from rehab_player.ui.widgets.painting import draw_text, rounded, text_width

if TYPE_CHECKING:
    from rehab_player.ui.editor.text_view import TextView
    from rehab_player.ui.theme import Theme

MOST_SHOWN = 8


class ChoiceList(QWidget):
    """Opens below the cursor of `view`, which keeps the focus and hands on the keys."""

    def __init__(self, theme: Theme, view: TextView, names: Names) -> None:
        super().__init__(view)
        self._theme, self._view, self._names = theme, view, names
        self._completion: Completion | None = None
        self._at = 0
        self._was_moved = False
        self.setAccessibleName(self.tr("What fits here"))
        self.hide()

    @property
    def takes_enter(self) -> bool:
        """Whether Enter writes the choice: where one was gone to, or a key was begun."""
        choice = self._chosen()
        return self._was_moved or (choice is not None and choice.insert.endswith(": "))

    def offer(self, *, all_of_them: bool) -> None:
        """Show what fits; unless all are asked for, only to go on with a word that was begun."""
        found = complete(self._view.desk_text(), self._view.offset(), self._names)
        if found is None or not self._is_of_use(found, all_of_them):
            self.hide()
            return
        self._completion, self._at, self._was_moved = found, 0, all_of_them
        self._place()
        self.show()
        self.raise_()
        self.update()

    def forget(self) -> None:
        """The text has changed: what was offered may fit no more."""
        self.hide()

    def go(self, by: int) -> None:
        """Choose the next one, or the one before."""
        if self._completion is not None:
            self._at = (self._at + by) % len(self._completion.choices)
            self._was_moved = True
            self.update()

    def accept(self) -> None:
        """Write the one that is chosen."""
        choice, completion = self._chosen(), self._completion
        self.hide()
        if choice is not None and completion is not None:
            self._view.insert(completion.span.start, completion.span.end, choice.insert)
            if choice.insert.endswith(": "):
                self.offer(all_of_them=False)

    def sizeHint(self) -> QSize:
        rows = min(MOST_SHOWN, len(self._choices()))
        wide = max((self._width(choice) for choice in self._choices()), default=0)
        return QSize(min(wide, self._theme.dp(560)), rows * self._row() + self._theme.dp(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        color, dp = self._theme.color, self._theme.dp
        rounded(painter, QRectF(self.rect()), dp(8), color("surface"), color("line_strong"))
        first = max(0, self._at - MOST_SHOWN + 1)
        for row, choice in enumerate(self._choices()[first : first + MOST_SHOWN]):
            rect = QRectF(dp(5), dp(5) + row * self._row(), self.width() - dp(10), self._row())
            if first + row == self._at:
                rounded(painter, rect, dp(5), color("accent_tint"))
            self._paint_choice(painter, rect.adjusted(dp(8), 0, -dp(8), 0), choice)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        first = max(0, self._at - MOST_SHOWN + 1)
        self._at = min(first + int(event.position().y() // self._row()), len(self._choices()) - 1)
        self.accept()

    def _paint_choice(self, painter: QPainter, rect: QRectF, choice: Choice) -> None:
        color, font = self._theme.color, self._theme.font("small", bold=True)
        draw_text(painter, rect, choice.text, font, color("ink"))
        left = text_width(choice.text, font) + self._theme.dp(12)
        draw_text(
            painter, rect.adjusted(left, 0, 0, 0), choice.about, self._theme.font("small"), color("ink2")
        )

    def _is_of_use(self, found: Completion, all_of_them: bool) -> bool:
        if all_of_them:
            return True
        text = self._view.desk_text()
        word = text[found.span.start : found.span.end]
        begun = [choice for choice in found.choices if choice.text.lower().startswith(word.lower())]
        known = any(choice.text == word for choice in found.choices)
        is_value = not found.choices[0].insert.endswith(": ")
        return bool(begun) and not known and (bool(word) or (is_value and len(begun) <= MOST_SHOWN))

    def _place(self) -> None:
        size = self.sizeHint()
        rect = self._view.cursorRect().translated(self._view.viewport().pos())
        below = rect.bottom() + self._theme.dp(4)
        top = below if below + size.height() < self._view.height() else rect.top() - size.height()
        left = min(rect.left(), self._view.width() - size.width() - self._theme.dp(8))
        self.setGeometry(max(0, left), max(0, top), size.width(), size.height())

    def _chosen(self) -> Choice | None:
        return self._choices()[self._at] if self._at < len(self._choices()) else None

    def _choices(self) -> tuple[Choice, ...]:
        return self._completion.choices if self._completion is not None else ()

    def _row(self) -> int:
        return self._theme.dp(28)

    def _width(self, choice: Choice) -> int:
        bold, usual = self._theme.font("small", bold=True), self._theme.font("small")
        return text_width(choice.text, bold) + text_width(choice.about, usual) + self._theme.dp(44)
