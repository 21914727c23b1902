"""Rows of a settings card: a name, and at the right what sets it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rehab_player.ui.settings.shapes import CueShape
from rehab_player.ui.widgets.button import state_of
from rehab_player.ui.widgets.card import Card
from rehab_player.ui.widgets.painting import rounded
from rehab_player.ui.widgets.ring import FocusRing
from rehab_player.ui.widgets.slider import Slider
from rehab_player.ui.widgets.text import Text
from rehab_player.ui.widgets.toggles import Switch

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.settings.samples import Sample
    from rehab_player.ui.theme import Theme

ROW = 44
CARD_PADDING = 22
DRAG_MS = 80


def settings_card(theme: Theme, title: str) -> Card:
    """A card with its title."""
    card = Card(theme, padding=CARD_PADDING)
    card.column.setSpacing(theme.dp(4))
    card.column.addWidget(Text(theme, title, card, role="title3"))
    return card


class TryButton(QAbstractButton):
    """Round, with a triangle: lets a cue be heard."""

    def __init__(self, theme: Theme, icons: Icons, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self.setAccessibleName(self.tr("Try: {name}").format(name=name))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._ring = FocusRing(self, theme, theme.dp(16))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.dp(32), self._theme.dp(32))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state, color = state_of(self), self._theme.color
        hot = state in ("hover", "pressed")
        painter.setPen(QPen(color("accent" if hot else "line_strong"), 1))
        painter.setBrush(color("accent_tint" if hot else "surface"))
        radius = self.width() / 2
        painter.drawEllipse(QPointF(radius, radius), radius - 0.5, radius - 0.5)
        side = self._theme.dp(18)
        glyph = QRectF(0, 0, side, side)
        glyph.moveCenter(QPointF(radius, radius))
        self._icons.paint(painter, "play", glyph, color("accent_press" if state == "pressed" else "ink"))
        painter.end()


class CueRow(QWidget):
    """Try, the name, the shape or a text, and the switch. Tinted while the cue plays.

    Signals: `try_wanted` with the sample's key; `switched` with the setting's name and its value.
    """

    try_wanted = Signal(str)
    switched = Signal(str, bool)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        sample: Sample,
        name: str,
        parent: QWidget | None = None,
        *,
        with_switch: bool = True,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.sample = sample
        self._is_playing = False
        self.setAccessibleName(name)
        self.setMinimumHeight(theme.dp(ROW))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.dp(2), 0, theme.dp(2))
        row.setSpacing(theme.dp(14))
        self.button = TryButton(theme, icons, name, self)
        self.button.clicked.connect(lambda: self.try_wanted.emit(sample.key))
        row.addWidget(self.button)
        row.addWidget(Text(theme, name, self), 1)
        if sample.strokes:
            row.addWidget(CueShape(theme, sample, self))
        self.switch: Switch | None = None
        if sample.switch and with_switch:
            self.switch = Switch(theme, icons, name, self)
            self.switch.toggled.connect(lambda on: self.switched.emit(sample.switch, on))
            row.addWidget(self.switch)
        theme.changed.connect(self.update)

    def add_words(self, words: str) -> None:
        """Let words stand at the right."""
        said = Text(self._theme, words, self, color="ink2", wrap=True)
        said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = self.layout()
        assert isinstance(row, QHBoxLayout)
        row.addWidget(said, 3)

    def set_playing(self, is_playing: bool) -> None:
        """Tint the row, or take the tint back."""
        if is_playing != self._is_playing:
            self._is_playing = is_playing
            self.update()

    @property
    def is_playing(self) -> bool:
        """Whether the row is tinted."""
        return self._is_playing

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_playing:
            return
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), self._theme.dp(10), self._theme.color("accent_tint"))
        painter.end()


class NamedRow(QWidget):
    """A name at the left, a control at the right; `hint` says more below the name."""

    def __init__(
        self, theme: Theme, name: str, control: QWidget, parent: QWidget | None = None, *, hint: str = ""
    ) -> None:
        super().__init__(parent)
        self.setMinimumHeight(theme.dp(ROW))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.dp(3), 0, theme.dp(3))
        row.setSpacing(theme.dp(12))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(theme, name, self, wrap=True))
        if hint:
            words.addWidget(Text(theme, hint, self, role="caption", color="ink2", wrap=True))
        row.addLayout(words, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)


class SliderRow(QWidget):
    """A name, a slider and its value in words.

    `changed` tells the value at once, and while it is dragged some times a second: each change
    is written to the disk.
    """

    changed = Signal(int)

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        low: int,
        high: int,
        value: int,
        words: Callable[[int], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self.setMinimumHeight(theme.dp(ROW))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.dp(14))
        label = Text(theme, name, self)
        label.setMinimumWidth(theme.dp(68))
        row.addWidget(label)
        self.slider = Slider(theme, name, low, high, value, self)
        row.addWidget(self.slider, 1)
        self._value = Text(theme, words(value), self, bold=True, digits=True)
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._value.setMinimumWidth(theme.dp(50))
        row.addWidget(self._value)
        self._pause = QTimer(self, singleShot=True, interval=DRAG_MS)
        self._pause.timeout.connect(self._tell)
        self._told = value
        self.slider.valueChanged.connect(self._take)

    def set_value(self, value: int) -> None:
        """Show another value."""
        self.slider.setValue(value)

    def _take(self, value: int) -> None:
        self._value.setText(self._words(value))
        if not self._pause.isActive():
            self._tell()

    def _tell(self) -> None:
        if self.slider.value() != self._told:
            self._told = self.slider.value()
            self._pause.start()
            self.changed.emit(self._told)
