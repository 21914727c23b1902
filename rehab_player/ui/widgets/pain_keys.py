"""The keys from 0 to 10: pain with its zones, or effort without them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from rehab_player.core.pain import WORST, zone
from rehab_player.ui.widgets.button import state_of
from rehab_player.ui.widgets.lights import LIGHTS, zone_words
from rehab_player.ui.widgets.painting import draw_text, rounded
from rehab_player.ui.widgets.ring import FocusRing

if TYPE_CHECKING:
    from rehab_player.core.routine import PainRule
    from rehab_player.ui.theme import Theme

TEN_WITHIN_MS = 800
"""1 and then 0 within this time is ten."""

_DIGIT = 0.41
"""The height of a digit's font as a share of the key."""
_GAPS = {42: 5, 44: 6, 64: 8}


class PainKeys(QWidget):
    """Eleven keys of which one or none is chosen; nothing is chosen at first.

    `size` is 42, 44 or 64 px at a base of 14. `rule` gives each key the light of its zone,
    None draws none. Digits choose, ← → move, Delete takes the choice back; `chosen` tells the
    score, or None.
    """

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        name: str,
        size: int = 44,
        rule: PainRule | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._score: int | None = None
        self._typed = QElapsedTimer()
        self._keys: list[PainKey] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.dp(_GAPS[size]))
        for score in range(WORST + 1):
            key = PainKey(theme, score, size, rule, name, self)
            key.installEventFilter(self)
            self._keys.append(key)
            self._group.addButton(key, score)
            row.addWidget(key)
        self._group.idToggled.connect(self._toggled)
        self._rove()

    @property
    def score(self) -> int | None:
        """The chosen score, or None."""
        return self._score

    def set_score(self, score: int | None) -> None:
        """Choose a score, or none, and tell it when it is another one."""
        changed = score != self._score
        self._score = score
        for number, key in enumerate(self._keys):
            key.setChecked(number == score)
        self._rove()
        if changed:
            self.chosen.emit(score)

    def set_key_size(self, size: int) -> None:
        """Take keys of another size: 42, 44 or 64."""
        self._row.setSpacing(self._theme.dp(_GAPS[size]))
        for key in self._keys:
            key.set_size(size)
        self._row.activate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._pressed(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self._digit(key - Qt.Key.Key_0.value)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self._move(1 if key == Qt.Key.Key_Right else -1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.set_score(None)
        else:
            return False
        return True

    def _digit(self, digit: int) -> None:
        soon = self._typed.isValid() and self._typed.elapsed() < TEN_WITHIN_MS
        ten = digit == 0 and self._score == 1 and soon
        self._typed.start()
        self._choose(WORST if ten else digit)

    def _move(self, step: int) -> None:
        start = self._score if self._score is not None else (-1 if step > 0 else WORST + 1)
        self._choose(min(WORST, max(0, start + step)))

    def _choose(self, score: int) -> None:
        self.set_score(score)
        self._keys[score].setFocus(Qt.FocusReason.TabFocusReason)

    def _toggled(self, score: int, on: bool) -> None:
        """Toggled by the person, in whatever way, when it differs from what is chosen."""
        if on != (score == self._score):
            self.set_score(score if on else None)

    def _rove(self) -> None:
        """Tab stops once: at the chosen key, else at the first."""
        stop = self._score or 0
        for number, key in enumerate(self._keys):
            tab = Qt.FocusPolicy.StrongFocus if number == stop else Qt.FocusPolicy.ClickFocus
            key.setFocusPolicy(tab)
        self.setFocusProxy(self._keys[stop])


class PainKey(QAbstractButton):
    """One key of the scale."""

    def __init__(
        self,
        theme: Theme,
        score: int,
        size: int,
        rule: PainRule | None,
        of: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._score = score
        self._size = size
        self._zone = zone(rule, score) if rule else None
        self.setCheckable(True)
        self.setAutoExclusive(True)  # one of several, to a screen reader too
        self.setAccessibleName(f"{score}, {zone_words(zone(rule, score), rule)}" if rule else f"{score}")
        self.setAccessibleDescription(of)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._ring = FocusRing(self, theme, theme.dp(self._radius()))
        theme.changed.connect(self.update)

    def set_size(self, size: int) -> None:
        """Take another size, in px at a base of 14."""
        self._size = size
        self._ring.set_radius(self._theme.dp(self._radius()))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        side = self._theme.dp(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        state, on = state_of(self), self.isChecked()
        color = self._theme.color
        rect = QRectF(self.rect())
        fill = "ink" if on else {"disabled": "sunken", "pressed": "accent_tint"}.get(state, "surface")
        edges = {"disabled": "line", "hover": "accent", "pressed": "accent_press", "rest": "line_strong"}
        edge = None if on else color(edges[state])
        width = 2 if state in ("hover", "pressed") else 1
        rounded(painter, rect, self._theme.dp(self._radius()), color(fill), edge, width)
        text = "surface" if on else "ink3" if state == "disabled" else "ink"
        bar = rect.height() * 0.2 if self._zone else 0.0
        number = rect.adjusted(0, 0, 0, -bar * 0.75)
        draw_text(
            painter,
            number,
            str(self._score),
            self._font(),
            color(text),
            Qt.AlignmentFlag.AlignHCenter,
        )
        if self._zone:
            self._paint_bar(painter, rect, LIGHTS[self._zone])
        painter.end()

    def _paint_bar(self, painter: QPainter, rect: QRectF, light: str) -> None:
        width, height = rect.width() * 0.56, max(3.0, rect.height() * 0.09)
        bar = QRectF(0, 0, width, height)
        bar.moveCenter(rect.center())
        bar.moveBottom(rect.bottom() - rect.height() * 0.12)
        edge = self._theme.color("yellow_edge") if light == "yellow" else None
        rounded(painter, bar, height / 2, self._theme.color(light), edge)

    def _font(self) -> QFont:
        font = self._theme.font("body", bold=True)
        font.setPixelSize(self._theme.dp(self._size * _DIGIT))
        return font

    def _radius(self) -> int:
        return 14 if self._size >= 60 else 8
