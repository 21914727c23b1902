"""The fields of the form: each shows the value of one key as typed, and tells what is put there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from rehab_player.core.editing import Pairs, Value
from rehab_player.storage.durations import parse_duration, suggest_duration
from rehab_player.ui.settings.chooser import Chooser
from rehab_player.ui.widgets.field import Field, NoteField
from rehab_player.ui.widgets.painting import draw_text, rounded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme


class OneHistory(QObject):
    """Keeps undo and redo from a field, so that the editor's own go through both views."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if is_of_history(event):
            event.ignore()
            return True
        return False


class TextInput(Field):
    """One line: a name, a number, a time as people write it."""

    edited = Signal(str, object)

    def __init__(self, theme: Theme, icons: Icons, key: str, name: str, nothing: str = "") -> None:
        super().__init__(theme, icons, name)
        self.key = key
        self.setPlaceholderText(nothing)
        self.installEventFilter(OneHistory(self))
        self.textEdited.connect(lambda _: self.edited.emit(self.key, self.value()))

    def value(self) -> Value:
        """What stands in it."""
        return self.text().strip()

    def show_value(self, value: Value | None) -> None:
        """Show what the file says; what is being typed stays where it means the same."""
        self.setEnabled(value is None or isinstance(value, str))
        shown = value if isinstance(value, str) else ""
        if shown != self.value():
            self.setText(shown)

    def offer(self, words: Sequence[str]) -> None:
        """Suggest these words while something is typed."""
        completer = QCompleter(list(words), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(lambda _: self.edited.emit(self.key, self.value()))
        self.setCompleter(completer)


class DurationInput(TextInput):
    """A length of time as people write it; on leaving it becomes one that the file can have."""

    def __init__(self, theme: Theme, icons: Icons, key: str, name: str, nothing: str = "") -> None:
        super().__init__(theme, icons, key, name, nothing)
        self.editingFinished.connect(self.settle)

    def settle(self) -> None:
        """Write what was meant: 1m30s for 1'30."""
        meant = meant_duration(self.text())
        if meant:
            self.setText(meant)
            self.edited.emit(self.key, meant)


class LinesInput(NoteField):
    """Several lines: a list with an entry on each, or a text with paragraphs."""

    edited = Signal(str, object)

    def __init__(self, theme: Theme, key: str, name: str, *, as_list: bool) -> None:
        super().__init__(theme, name)
        self.key = key
        self._as_list = as_list
        self._is_showing = False
        self.setUndoRedoEnabled(False)
        self.installEventFilter(OneHistory(self))
        self.textChanged.connect(self._tell)

    def value(self) -> Value:
        """What stands in it."""
        text = self.toPlainText()
        return lines_of(text) if self._as_list else text.strip()

    def show_value(self, value: Value | None) -> None:
        """Show what the file says; what is being typed stays where it means the same."""
        shown = shown_lines(value)
        self.setEnabled(shown is not None)
        present = self.value()
        if shown is not None and shown != "\n".join(present if isinstance(present, tuple) else (present,)):  # type: ignore[arg-type]
            self._replace(shown)

    def set_problem(self, problem: bool) -> None:
        """Nothing: the sentence below says which line is meant."""

    def _replace(self, text: str) -> None:
        self._is_showing = True
        at = self.textCursor().position()
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(min(at, len(self.toPlainText())), QTextCursor.MoveMode.MoveAnchor)
        self.setTextCursor(cursor)
        self._is_showing = False

    def _tell(self) -> None:
        if not self._is_showing:
            self.edited.emit(self.key, self.value())


class MeasuresInput(LinesInput):
    """What is asked after the session, one a line: "Knee to wall, cm, per side"."""

    PER_SIDE = "per side"

    def __init__(self, theme: Theme, key: str, name: str) -> None:
        super().__init__(theme, key, name, as_list=True)

    def value(self) -> Value:
        return tuple(_measure(line) for line in lines_of(self.toPlainText()))

    def show_value(self, value: Value | None) -> None:
        shown = "\n".join(_measure_line(each) for each in value) if isinstance(value, tuple) else ""
        good = value is None or (isinstance(value, tuple) and all(isinstance(e, Pairs) for e in value))
        self.setEnabled(good)
        if value is not None and value != self.value():
            self._replace(shown)
        elif value is None and self.value():
            self._replace("")


class ChoiceInput(Chooser):
    """One of a few values; the empty one takes the key out. ← and → go through them."""

    edited = Signal(str, object)

    def __init__(
        self, theme: Theme, icons: Icons, key: str, name: str, options: Sequence[tuple[str, str]]
    ) -> None:
        super().__init__(theme, icons, name)
        self.key = key
        self._choices = tuple(options)
        self._problem = False
        self._is_bold = False
        self.picked.connect(self._pick)
        self.show_value(None)

    def value(self) -> Value:
        """What is chosen."""
        return self._value

    def show_value(self, value: Value | None) -> None:
        """Show what the file says, also where it is none of the choices."""
        text = value if isinstance(value, str) else ""
        self.setEnabled(value is None or isinstance(value, str))
        self._is_bold = bool(text)
        self.show_choice(self._choices, text, dict(self._choices).get(text, text))

    def set_problem(self, problem: bool) -> None:
        """Mark or unmark what is chosen as wrong."""
        self._problem = problem
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._theme.dp(38))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.dp(70), self._theme.dp(38))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left.value: -1, Qt.Key.Key_Right.value: 1}.get(event.key())
        values = [value for value, _ in self._choices]
        if step is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        else:
            at = values.index(self._value) if self._value in values else -step
            self._pick(values[min(max(at + step, 0), len(values) - 1)])

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        dp, color = self._theme.dp, self._theme.color
        rect = QRectF(self.rect())
        usual = "surface" if self.isEnabled() else "sunken"
        fill, edge = ("problem_tint", "problem") if self._problem else (usual, self.edge())
        rounded(painter, rect, dp(8), color(fill), color(edge), 2 if self._problem else 1)
        words = rect.adjusted(dp(12), 0, -dp(28), 0)
        ink = "ink" if self._is_bold else "ink2"
        draw_text(painter, words, self._shown, self._theme.font(), color(ink))
        side = dp(16)
        place = QRectF(rect.right() - side - dp(8), (rect.height() - side) / 2, side, side)
        self._icons.paint(painter, "chev_d", place, color("ink2"))
        painter.end()

    def _pick(self, value: str) -> None:
        if value != self._value:
            self.show_value(value)
            self.edited.emit(self.key, value)


class BareLine(Field):
    """A line of text inside another control, which draws the ground for both."""

    left = Signal()

    def __init__(self, theme: Theme, icons: Icons, name: str, *, bold: bool) -> None:
        super().__init__(theme, icons, name)
        self.setTextMargins(0, 0, 0, 0)
        self.setFont(theme.font(bold=bold))
        self.installEventFilter(OneHistory(self))

    def paintEvent(self, event: QPaintEvent) -> None:
        QLineEdit.paintEvent(self, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._repaint_ground()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._repaint_ground()
        self.left.emit()

    def _repaint_ground(self) -> None:
        ground = self.parentWidget()
        if isinstance(ground, QWidget):
            ground.update()


def is_of_history(event: QEvent) -> bool:
    """Whether a control asks to keep undo or redo for itself."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    key = QKeySequence.StandardKey
    return event.matches(key.Undo) or event.matches(key.Redo)


def meant_duration(text: str) -> str:
    """The length of time that was probably meant; empty where the text is one, or is none at all."""
    text = text.strip()
    return "" if parse_duration(text) is not None else suggest_duration(text) or ""


def lines_of(text: str) -> tuple[str, ...]:
    """The lines that say something."""
    return tuple(line.strip() for line in text.split("\n") if line.strip())


def shown_lines(value: Value | None) -> str | None:
    """A value as lines; None for what only the text can show."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, tuple) and all(isinstance(item, str) for item in value):
        return "\n".join(item for item in value if isinstance(item, str))
    return None


def _measure(line: str) -> Pairs:
    parts = [part.strip() for part in line.split(",")]
    per_side = MeasuresInput.PER_SIDE in parts[1:]
    rest = [part for part in parts[1:] if part and part != MeasuresInput.PER_SIDE]
    entries = [("name", parts[0]), *([("unit", ", ".join(rest))] if rest else [])]
    return Pairs((*entries, *([("per_side", "true")] if per_side else [])))


def _measure_line(value: str | Pairs) -> str:
    if isinstance(value, str):
        return value
    said = dict(value.entries)
    per_side = MeasuresInput.PER_SIDE if said.get("per_side") == "true" else ""
    return ", ".join(part for part in (said.get("name", ""), said.get("unit", ""), per_side) if part)
