"""Fields to write in: one line, several lines, a number, and a value with − and +."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from rehab_player.ui.widgets.button import IconButton, hint_width, paint_hint
from rehab_player.ui.widgets.painting import rounded
from rehab_player.ui.widgets.ring import FocusRing
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

RADIUS = 8
HEIGHT = 38


class Field(QLineEdit):
    """One line of text. `icon` stands at the left, `hint` (a key) at the right while it is empty."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        name: str,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        hint: str = "",
        radius: int = RADIUS,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._icon_name = icon
        self._hint = hint
        self._radius = radius
        self._problem = False
        self.setAccessibleName(name)
        self.setFrame(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedHeight(theme.dp(HEIGHT))
        left = theme.dp(38) if icon else theme.dp(12)
        self.setTextMargins(left, 0, theme.dp(12), 0)
        self._ring = FocusRing(self, theme, theme.dp(radius))
        self._take_colors()
        theme.changed.connect(self._take_colors)

    @property
    def has_problem(self) -> bool:
        """True while what stands in it is marked as wrong."""
        return self._problem

    def set_problem(self, problem: bool) -> None:
        """Mark or unmark what stands in it as wrong."""
        self._problem = problem
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill, edge, width = _field_look(self, self._problem)
        rounded(
            painter,
            QRectF(self.rect()),
            self._theme.dp(self._radius),
            self._theme.color(fill),
            self._theme.color(edge),
            width,
        )
        if self._icon_name:
            side = self._theme.dp(20)
            place = QRectF(self._theme.dp(11), (self.height() - side) / 2, side, side)
            self._icons.paint(painter, self._icon_name, place, self._theme.color("ink2"))
        if self._hint and not self.text():
            x = self.width() - hint_width(self._theme, self._hint) - self._theme.dp(12)
            paint_hint(painter, self._theme, x, self.height() / 2, self._hint, self._theme.color("ink3"))
        painter.end()
        super().paintEvent(event)

    def _take_colors(self) -> None:
        _clear_ground(self, self._theme)


class NumberField(Field):
    """A decimal number; a comma is as good as a point."""

    @property
    def value(self) -> float | None:
        """The number, or None while there is none or it cannot be read."""
        try:
            number = float(self.text().strip().replace(",", "."))
        except ValueError:
            return None
        return number if abs(number) < 1e9 else None

    def check(self) -> bool:
        """True when it is empty or a number; marks it otherwise."""
        good = not self.text().strip() or self.value is not None
        self.set_problem(not good)
        return good


class NoteField(QPlainTextEdit):
    """Several lines of plain text; Tab goes on to the next control."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.document().setDocumentMargin(0)
        pad = theme.dp(10)
        self.setViewportMargins(pad, theme.dp(8), pad, theme.dp(8))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.dp(78))
        self._ground = _Ground(theme, self)
        self._ring = FocusRing(self, theme, theme.dp(RADIUS))
        self._take_colors()
        theme.changed.connect(self._take_colors)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._ground.setGeometry(self.rect())
        self._ground.lower()

    def _take_colors(self) -> None:
        _clear_ground(self, self._theme)
        self.viewport().setAutoFillBackground(False)


class _Ground(QWidget):
    """The painted ground behind a text of several lines."""

    def __init__(self, theme: Theme, edit: QPlainTextEdit) -> None:
        super().__init__(edit)
        self._theme = theme
        self._edit = edit
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        edit.cursorPositionChanged.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill, edge, width = _field_look(self._edit, problem=False)
        rounded(
            painter,
            QRectF(self.rect()),
            self._theme.dp(RADIUS),
            self._theme.color(fill),
            self._theme.color(edge),
            width,
        )
        painter.end()


class Stepper(QWidget):
    """A whole number between − and +, told by `changed`; each press goes `step` further, held ones go on."""

    changed = Signal(int)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        name: str,
        less: str,
        more: str,
        *,
        value: int,
        low: int,
        high: int,
        step: int = 1,
        unit: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._low, self._high, self._unit = low, high, unit
        self._value = value
        self.setAccessibleName(name)
        self._less = IconButton(theme, icons, "minus", less, self, rank="secondary", size="small")
        self._more = IconButton(theme, icons, "plus", more, self, rank="secondary", size="small")
        self._text = Text(theme, "", self, bold=True, digits=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setMinimumWidth(theme.dp(56))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.dp(4))
        for part in (self._less, self._text, self._more):
            row.addWidget(part)
        for button, by in ((self._less, -step), (self._more, step)):
            button.setAutoRepeat(True)
            button.clicked.connect(lambda _=False, by=by: self.set_value(self._value + by))
        self._show()

    @property
    def value(self) -> int:
        """The present number."""
        return self._value

    def set_value(self, value: int) -> None:
        """Take another number, kept within its bounds."""
        value = min(self._high, max(self._low, value))
        if value != self._value:
            self._value = value
            self._show()
            self.changed.emit(value)

    def _show(self) -> None:
        self._text.setText(f"{self._value} {self._unit}".rstrip())
        self._less.setEnabled(self._value > self._low)
        self._more.setEnabled(self._value < self._high)


def _field_look(field: QWidget, problem: bool) -> tuple[str, str, float]:
    """Ground, edge and its width for the field's present state."""
    if problem:
        return "problem_tint", "problem", 2
    if not field.isEnabled():
        return "sunken", "line", 1
    if field.hasFocus():
        return "surface", "accent", 2
    return "surface", "ink2" if field.underMouse() else "line_strong", 1


def _clear_ground(field: QWidget, theme: Theme) -> None:
    """Let the painted ground show through, and keep the theme's text colours."""
    palette = theme.palette()
    palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
    field.setPalette(palette)
    field.update()
