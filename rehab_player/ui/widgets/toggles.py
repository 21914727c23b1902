"""Things that are on or off: answers, chips and switches, and one choice of several side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from rehab_player.ui.widgets.button import state_of
from rehab_player.ui.widgets.painting import draw_text, rounded, text_width
from rehab_player.ui.widgets.ring import FocusRing

if TYPE_CHECKING:
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme


class Toggle(QAbstractButton):
    """What all of them share: checkable, named by the label, with a ring; Enter does what Space does."""

    RADIUS = 10

    def __init__(self, theme: Theme, icons: Icons, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._label = label
        self.setCheckable(True)
        self.setAccessibleName(label)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._ring = FocusRing(self, theme, theme.dp(self.RADIUS))
        theme.changed.connect(self.update)

    @property
    def label(self) -> str:
        """The words beside or on it."""
        return self._label

    def edge(self) -> str:
        """The token of the edge in the present state."""
        return {"disabled": "line", "pressed": "accent_press", "hover": "accent", "rest": "line_strong"}[
            state_of(self)
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)


class Chip(Toggle):
    """A short word that can be on: a filter, a range of weeks."""

    RADIUS = 9

    def sizeHint(self) -> QSize:
        width = text_width(self._label, self._theme.font("small", bold=True)) + self._theme.dp(26)
        return QSize(width, self._theme.dp(34))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        state = state_of(self)
        on = self.isChecked()
        tinted = on or state in ("hover", "pressed")
        fill = "sunken" if state == "disabled" else "accent_tint" if tinted else "surface"
        edge = None if state == "disabled" or (on and state == "rest") else self._theme.color(self.edge())
        rect = QRectF(self.rect())
        rounded(painter, rect, self._theme.dp(self.RADIUS), self._theme.color(fill), edge)
        token = "ink3" if state == "disabled" else "accent" if on else "ink2"
        draw_text(
            painter,
            rect,
            self._label,
            self._theme.font("small", bold=on),
            self._theme.color(token),
            Qt.AlignmentFlag.AlignHCenter,
        )
        painter.end()


class Answer(Toggle):
    """A large choice with a box to tick, for questions; its words may take two lines.

    `tone` is the colour that it has when ticked; "red" is for warning signs alone.
    """

    RADIUS = 12

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        label: str,
        parent: QWidget | None = None,
        *,
        tone: Literal["accent", "red"] = "accent",
    ) -> None:
        super().__init__(theme, icons, label, parent)
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        wide = text_width(self._label, self._theme.font("body_large", bold=True)) + self._theme.dp(64)
        return QSize(min(wide, self._theme.dp(256)), self._theme.dp(48))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.dp(160), self._theme.dp(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        on, state = self.isChecked(), state_of(self)
        fill = "sunken" if state == "disabled" else f"{self._tone}_tint" if on else "surface"
        edge = self._tone if on else "accent" if state in ("hover", "pressed") else "line"
        rounded(
            painter,
            QRectF(self.rect()),
            self._theme.dp(self.RADIUS),
            self._theme.color(fill),
            self._theme.color(edge),
            2 if on else 1,
        )
        side = self._theme.dp(22)
        box = QRectF(self._theme.dp(15), (self.height() - side) / 2, side, side)
        paint_box(painter, self._theme, self._icons, box, on, state == "disabled", self._tone)
        self._paint_words(painter, box.right() + self._theme.dp(12), on)
        painter.end()

    def _paint_words(self, painter: QPainter, x: float, on: bool) -> None:
        font = self._theme.font("body_large", bold=on)
        painter.setFont(font)
        painter.setPen(self._theme.color("ink" if self.isEnabled() else "ink3"))
        room = QRect(round(x), 0, round(self.width() - x - self._theme.dp(10)), self.height())
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)
        if QFontMetrics(font).boundingRect(room, flags, self._label).height() > self.height():
            painter.setFont(self._theme.font("small", bold=on))
        painter.drawText(room, flags, self._label)


class Switch(Toggle):
    """On or off, applied at once. `label` is its name; the words stand beside it."""

    RADIUS = 13

    def sizeHint(self) -> QSize:
        return QSize(self._theme.dp(44), self._theme.dp(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        on, state = self.isChecked(), state_of(self)
        rect = QRectF(self.rect())
        ground, edge, knob = self._colors(on, state)
        rounded(painter, rect, rect.height() / 2, ground, edge, 1.5)
        radius = self._theme.dp(8 if on else 7)
        from_end = self._theme.dp(13)
        x = rect.right() - from_end if on else rect.left() + from_end
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(knob)
        painter.drawEllipse(QPointF(x, rect.center().y()), radius, radius)
        painter.end()

    def _colors(self, on: bool, state: str) -> tuple[QColor, QColor | None, QColor]:
        color = self._theme.color
        if state == "disabled":
            return color("sunken"), color("line"), color("line_strong")
        if on:
            return color("accent"), None, color("on_accent")
        return color("surface"), color(self.edge()), color("line_strong")


class Segmented(QAbstractButton):
    """A row of parts of which one is chosen. ← → move; `chosen` tells the index.

    A button, because a screen reader can press one: that chooses the next part, after the last the first.
    """

    chosen = Signal(int)

    def __init__(
        self, theme: Theme, name: str, labels: tuple[str, ...], index: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._labels = labels
        self._index = index
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._ring = FocusRing(self, theme, theme.dp(10))
        self.clicked.connect(lambda: self.set_index((self._index + 1) % len(self._labels)))
        self._tell()
        theme.changed.connect(self.update)

    @property
    def index(self) -> int:
        """Which part is chosen, from 0."""
        return self._index

    def set_index(self, index: int) -> None:
        """Choose a part and tell it, unless it is chosen already."""
        if index != self._index and 0 <= index < len(self._labels):
            self._index = index
            self._tell()
            self.update()
            self.chosen.emit(index)

    def sizeHint(self) -> QSize:
        part = max(text_width(label, self._theme.font("body", bold=True)) for label in self._labels)
        return QSize((part + self._theme.dp(28)) * len(self._labels), self._theme.dp(40))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right.value: 1, Qt.Key.Key_Left.value: -1}.get(event.key())
        if step is None:
            super().keyPressEvent(event)
        else:
            self.set_index(self._index + step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.set_index(int(event.position().x() * len(self._labels) / max(1, self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        color = self._theme.color
        radius = self._theme.dp(10)
        rect = QRectF(self.rect())
        rounded(painter, rect, radius, color("surface"), color("line_strong"))
        part = rect.width() / len(self._labels)
        painter.save()
        painter.setClipRect(QRectF(self._index * part, 0, part, rect.height()))
        rounded(painter, rect, radius, color("accent"))
        painter.restore()
        for number, label in enumerate(self._labels):
            on = number == self._index
            cell = QRectF(number * part, 0, part, rect.height())
            draw_text(
                painter,
                cell,
                label,
                self._theme.font("body", bold=on),
                color("on_accent" if on else "ink2"),
                Qt.AlignmentFlag.AlignHCenter,
            )
        painter.end()

    def _tell(self) -> None:
        self.setAccessibleName(f"{self._name}: {self._labels[self._index]}")


def paint_box(
    painter: QPainter,
    theme: Theme,
    icons: Icons,
    box: QRectF,
    on: bool,
    disabled: bool = False,
    tone: str = "accent",
) -> None:
    """The box of an answer, ticked in the colour `tone` when `on`."""
    radius = theme.dp(6)
    if not on:
        rounded(painter, box, radius, None, theme.color("line" if disabled else "line_strong"), 1.5)
        return
    rounded(painter, box, radius, theme.color(tone))
    inset = box.width() * 0.12
    glyph = box.adjusted(inset, inset, -inset, -inset)
    icons.paint(painter, "check", glyph, theme.color("on_accent" if tone == "accent" else "surface"), 3.0)
    painter.setPen(QPen(Qt.PenStyle.NoPen))
