"""The text of the routine: line numbers, the open step's lines, and problems where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFontDatabase,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QToolTip, QWidget

from rehab_player.core.editing_places import from_qt, to_qt
from rehab_player.ui.editor.choices import ChoiceList
from rehab_player.ui.editor.colouring import Colouring
from rehab_player.ui.editor.inputs import is_of_history
from rehab_player.ui.editor.line_numbers import LineNumbers
from rehab_player.ui.editor.typing_keys import TypingKeys
from rehab_player.ui.editor.underlines import underlines
from rehab_player.ui.editor.wording import what
from rehab_player.ui.widgets.ring import FocusRing
from rehab_player.ui.widgets.scroll import thin_bars
from rehab_player.ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from rehab_player.core.editing_history import Hint
    from rehab_player.storage.routine_document_completion import Names
    from rehab_player.storage.routine_document_marks import Mark
    from rehab_player.ui.editor.desk import Desk, Rewritten
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

RADIUS = 14


class TextView(QPlainTextEdit):
    """Shows the desk's text, and takes what is typed to the desk. Undo is the desk's.

    `line_chosen` tells the line of the cursor, from 1, whenever the person moves it to another.
    """

    line_chosen = Signal(int)

    def __init__(
        self, theme: Theme, icons: Icons, desk: Desk, names: Names, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._desk = theme, icons, desk
        self._marks: tuple[Mark, ...] = ()
        self._problem_lines: dict[int, str] = {}
        self._tinted = range(0)
        self._line = -1
        self._follows, self._is_rewriting = True, False
        self._dress()
        self.setPlainText(desk.document.text)
        self._colouring = Colouring(theme, self.document())
        self.choices = ChoiceList(theme, self, names)
        self._keys = TypingKeys(self, self.choices)
        self._numbers = LineNumbers(theme, icons, self)
        self._ring = FocusRing(self, theme, theme.dp(RADIUS))
        self._connect()
        self._make_room()

    def _dress(self) -> None:
        # A file is written from left to right, whatever the language of the window.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(self.tr("Text of the routine"))
        self.setAccessibleDescription(self.tr("Tab indents. Esc, then Tab, leaves the text."))
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(self._theme.px(1.0))
        self.setFont(font)
        self.document().setDocumentMargin(self._theme.dp(8))
        thin_bars(self._theme, self)
        self.setCornerWidget(QWidget(self))
        self._take_colors()

    def _connect(self) -> None:
        self.document().contentsChange.connect(self._take_typed)
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._numbers.follow)
        self.cursorPositionChanged.connect(self._tell_line)
        self._desk.rewritten.connect(self._rewrite)
        self._desk.changed.connect(self.choices.forget)
        self._theme.changed.connect(self._take_colors)

    # What is shown

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """Underline these problems, which are about the present text."""
        self._marks = marks
        self._problem_lines = {mark.problem.line: what(mark) for mark in reversed(marks)}
        self._underline()
        self._numbers.update()
        self.viewport().update()

    def tint(self, lines: range) -> None:
        """Show these lines, counted from 1, as those of the open step."""
        if lines != self._tinted:
            self._tinted = lines
            self._numbers.update()
            self.viewport().update()

    def show_line(self, line: int) -> None:
        """Put the cursor to the start of what stands on a line, and scroll there if it is out of sight."""
        block = self.document().findBlockByNumber(line - 1)
        if not block.isValid():
            return
        indent = len(block.text()) - len(block.text().lstrip(" -"))
        self._put_cursor(block.position() + indent, block.position() + indent)

    def show_lines(self, lines: range) -> None:
        """Scroll so that the lines are seen, without moving the cursor if it is in them."""
        if self._line in lines:
            return
        if lines:
            self.show_line(lines[0])
            self._reveal(lines)

    def show_span(self, start: int, end: int) -> None:
        """Select these characters, and scroll to them."""
        text = self._desk.document.text
        self._put_cursor(to_qt(text, end), to_qt(text, start))

    def show_hint(self, hint: Hint) -> None:
        """Put the cursor where undo, redo or an edit has left it."""
        if hint.anchor or hint.caret:
            text = self._desk.document.text
            self._put_cursor(to_qt(text, hint.anchor), to_qt(text, hint.caret))

    def problem_on(self, line: int) -> str:
        """The sentence about a line, counted from 1; empty when nothing is wrong there."""
        return self._problem_lines.get(line, "")

    def desk_text(self) -> str:
        """The text as the desk has it."""
        return self._desk.document.text

    def offset(self) -> int:
        """The character before which the cursor stands."""
        return from_qt(self._desk.document.text, self.textCursor().position())

    def insert(self, start: int, end: int, text: str) -> None:
        """Write `text` in place of these characters, as if it were typed."""
        whole = self._desk.document.text
        cursor = self.textCursor()
        cursor.setPosition(to_qt(whole, start))
        cursor.setPosition(to_qt(whole, end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def _put_cursor(self, anchor: int, position: int) -> None:
        self._follows = False
        cursor = self.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self._line = cursor.blockNumber() + 1
        self._follows = True

    def _reveal(self, lines: range) -> None:
        """The first line at the top where not all of them are seen."""
        seen = self.viewport().height() // max(1, self.fontMetrics().lineSpacing())
        first = self.firstVisibleBlock().blockNumber() + 1
        if lines[-1] >= first + seen - 1:
            self.verticalScrollBar().setValue(max(0, min(lines[0] - 3, lines[-1] - seen + 3)))
            self.ensureCursorVisible()

    def _underline(self) -> None:
        text, color = self._desk.document.text, self._theme.color("problem")
        self.setExtraSelections(underlines(self.document(), text, self._marks, color))

    # What is typed

    def _take_typed(self, position: int, removed: int, added: int) -> None:
        if self._is_rewriting:
            return
        before = self._desk.document.text
        start = from_qt(before, position)
        end = from_qt(before, position + removed)
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        last = self.document().characterCount() - 1
        cursor.setPosition(min(position + added, last), QTextCursor.MoveMode.KeepAnchor)
        inserted = cursor.selectedText().replace("\u2029", "\n")
        if before[start:end] == inserted:
            return
        self._desk.type(start, end - start, inserted, start + len(inserted))

    def _rewrite(self, rewritten: Rewritten) -> None:
        change, before = rewritten.change, rewritten.before
        self._follows, self._is_rewriting = False, True
        cursor = QTextCursor(self.document())
        cursor.setPosition(to_qt(before, change.start))
        end = change.start + len(change.removed)
        cursor.setPosition(to_qt(before, end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(change.inserted)
        self._follows, self._is_rewriting = True, False

    def _tell_line(self) -> None:
        line = self.textCursor().blockNumber() + 1
        if self._follows and line != self._line:
            self._line = line
            self.line_chosen.emit(line)

    # Keys, mouse and painting

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.take(event):
            super().keyPressEvent(event)
            self._keys.after(event)

    def event(self, event: QEvent) -> bool:
        if is_of_history(event):
            event.ignore()
            return False
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_tip(event)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def focusOutEvent(self, event: object) -> None:
        self.choices.hide()
        super().focusOutEvent(event)  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        for block, rect in self.seen_blocks():
            token = self.ground(block.blockNumber() + 1)
            if token:
                painter.fillRect(
                    QRectF(0, rect.y(), self.viewport().width(), rect.height()), self._theme.color(token)
                )
        painter.end()
        super().paintEvent(event)

    def ground(self, line: int) -> str:
        """The colour token behind a line, counted from 1; empty for the usual one."""
        if line in self._problem_lines:
            return "problem_tint"
        return "accent_tint" if line in self._tinted else ""

    def seen_blocks(self) -> list[tuple[QTextBlock, QRectF]]:
        """The lines that are in sight, with their rectangles."""
        found, block, bottom = [], self.firstVisibleBlock(), self.viewport().height()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= bottom:
            height = self.blockBoundingRect(block).height()
            found.append((block, QRectF(0, top, self.viewport().width(), height)))
            top += height
            block = block.next()
        return found

    def _show_tip(self, event: QHelpEvent) -> None:
        cursor = self.cursorForPosition(event.pos())
        what = self.problem_on(cursor.blockNumber() + 1)
        if what:
            QToolTip.showText(event.globalPos(), plain_tip(what), self)
        else:
            QToolTip.hideText()

    def _make_room(self) -> None:
        width = self._numbers.wanted_width()
        self.setViewportMargins(width, self._theme.dp(8), 0, self._theme.dp(8))
        inside = self.contentsRect()
        self._numbers.setGeometry(QRect(inside.topLeft(), inside.bottomRight()))
        self._numbers.setFixedWidth(width)

    def _take_colors(self) -> None:
        palette = self._theme.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.viewport().setAutoFillBackground(False)
        if self._marks:
            self._underline()
