"""The keys that do something of their own in the text: indentation and completion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from rehab_player.ui.editor import indenting

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from rehab_player.ui.editor.choices import ChoiceList
    from rehab_player.ui.editor.text_view import TextView

_Key = Qt.Key
_ENTER = (_Key.Key_Return, _Key.Key_Enter)


class TypingKeys:
    """Takes the keys that mean more than their sign.

    Tab indents; after Esc it leaves the text, as it leaves every other control.
    """

    def __init__(self, view: TextView, choices: ChoiceList) -> None:
        self._view, self._choices = view, choices
        self._tab_leaves = False

    def take(self, event: QKeyEvent) -> bool:
        """Do what the key means here; False when the text view is to do it."""
        if self._choices.isVisible() and self._choose(event):
            return True
        key, modifiers = event.key(), event.modifiers()
        leaves, self._tab_leaves = self._tab_leaves, key == _Key.Key_Escape
        if modifiers == Qt.KeyboardModifier.ControlModifier and key == _Key.Key_Space:
            self._choices.offer(all_of_them=True)
            return True
        if modifiers not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            return False
        if key in _ENTER:
            return self._new_line()
        if key in (_Key.Key_Tab, _Key.Key_Backtab):
            by = -1 if key == _Key.Key_Backtab else 1
            return self._leave(by) if leaves else self._indent(by)
        if key == _Key.Key_Backspace:
            return self._back()
        return False

    def after(self, event: QKeyEvent) -> None:
        """Offer what fits behind a sign that was typed."""
        sign = event.text()
        if (sign and (sign.isalnum() or sign in "_- ")) or event.key() == _Key.Key_Backspace:
            self._choices.offer(all_of_them=False)
        elif sign or event.key() in (_Key.Key_Left, _Key.Key_Right, _Key.Key_Home, _Key.Key_End):
            self._choices.hide()

    def _choose(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (_Key.Key_Down, _Key.Key_Up):
            self._choices.go(1 if key == _Key.Key_Down else -1)
        elif key == _Key.Key_Escape:
            self._choices.hide()
        elif key == _Key.Key_Tab or (key in _ENTER and self._choices.takes_enter):
            self._choices.accept()
        else:
            return False
        return True

    def _new_line(self) -> bool:
        cursor = self._view.textCursor()
        first = QTextCursor(cursor)
        first.setPosition(cursor.selectionStart())
        before = first.block().text()[: first.positionInBlock()]
        cursor.insertText("\n" + indenting.new_line_indent(before))
        self._view.setTextCursor(cursor)
        self._view.ensureCursorVisible()
        self._choices.hide()
        return True

    def _leave(self, by: int) -> bool:
        self._view.setTabChangesFocus(True)
        self._view.focusNextPrevChild(by > 0)
        self._view.setTabChangesFocus(False)
        return True

    def _indent(self, by: int) -> bool:
        cursor = self._view.textCursor()
        first, last = _lines(cursor)
        if by > 0 and first == last:
            cursor.insertText(indenting.to_next_stop(cursor.positionInBlock()))
        else:
            self._shift(cursor, first, last, by)
        self._view.ensureCursorVisible()
        return True

    def _shift(self, cursor: QTextCursor, first: int, last: int, by: int) -> None:
        document = self._view.document()
        lines = [document.findBlockByNumber(number).text() for number in range(first, last + 1)]
        start = document.findBlockByNumber(first).position()
        end = document.findBlockByNumber(last)
        new = "\n".join(indenting.shifted(lines, by))
        if new == "\n".join(lines):
            return
        from_end = document.characterCount() - cursor.position()
        cursor.setPosition(start)
        cursor.setPosition(end.position() + end.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(new)
        if first == last:
            cursor.setPosition(max(start, document.characterCount() - from_end))
        else:
            cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
        self._view.setTextCursor(cursor)

    def _back(self) -> bool:
        """In the spaces at the start of a line, Backspace goes back one step of indentation."""
        cursor = self._view.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        if cursor.hasSelection() or not before or before.strip():
            return False
        for _ in range((len(before) - 1) % indenting.WIDTH + 1):
            cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._view.setTextCursor(cursor)
        return True


def _lines(cursor: QTextCursor) -> tuple[int, int]:
    document = cursor.document()
    first = document.findBlock(cursor.selectionStart()).blockNumber()
    return first, document.findBlock(cursor.selectionEnd()).blockNumber()
