"""Buttons: primary, secondary and quiet, with an icon and the key that does the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from rehab_player.ui.theme import Role, Theme
from rehab_player.ui.widgets.painting import draw_text, rounded, text_width
from rehab_player.ui.widgets.ring import FocusRing

if TYPE_CHECKING:
    from rehab_player.ui.icons import Icons

Rank = Literal["primary", "secondary", "quiet"]
Size = Literal["small", "filter", "normal", "large", "panel"]


@dataclass(frozen=True, slots=True)
class Measures:
    """One size of button, in px at a base of 14."""

    height: int
    padding: int
    radius: int
    icon: int
    role: Role


SIZES: dict[Size, Measures] = {
    "small": Measures(32, 12, 8, 18, "small"),
    "filter": Measures(38, 12, 10, 20, "small"),
    "normal": Measures(40, 16, 10, 20, "body"),
    "large": Measures(48, 20, 12, 22, "lead"),
    "panel": Measures(64, 24, 14, 26, "title3"),
}
ICON_GAP = 7
HINT_GAP = 14


@dataclass(frozen=True, slots=True)
class Coat:
    """The colours of a control in one state; None paints nothing."""

    fill: str | None
    edge: str | None
    text: str


_DISABLED = Coat("sunken", "line", "ink3")
_COATS: dict[tuple[Rank, str], Coat] = {
    ("primary", "rest"): Coat("accent", None, "on_accent"),
    ("primary", "hover"): Coat("accent_hover", None, "on_accent"),
    ("primary", "pressed"): Coat("accent_press", None, "on_accent"),
    ("primary", "disabled"): _DISABLED,
    ("secondary", "rest"): Coat("surface", "line_strong", "ink"),
    ("secondary", "hover"): Coat("accent_tint", "accent", "ink"),
    ("secondary", "pressed"): Coat("accent_tint", "accent_press", "accent_press"),
    ("secondary", "disabled"): _DISABLED,
    ("quiet", "rest"): Coat(None, None, "accent"),
    ("quiet", "hover"): Coat("accent_tint", None, "accent"),
    ("quiet", "pressed"): Coat("accent_tint", None, "accent_press"),
    ("quiet", "disabled"): Coat(None, None, "ink3"),
}


class Button(QAbstractButton):
    """A button with a word; `icon` is an icon's name, `hint` a key such as "Enter".

    The label is plain text: an ampersand in it stays one.
    """

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        label: str,
        parent: QWidget | None = None,
        *,
        rank: Rank = "secondary",
        size: Size = "normal",
        icon: str = "",
        hint: str = "",
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._rank: Rank = rank
        self._measures = SIZES[size]
        self._icon_name = icon
        self._hint = hint
        self._label = ""
        self._ring = FocusRing(self, theme, theme.dp(self._measures.radius))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.set_label(label)
        theme.changed.connect(self.update)

    @property
    def label(self) -> str:
        """The words on the button."""
        return self._label

    def set_label(self, label: str) -> None:
        """Write other words on the button; they are its accessible name too."""
        self._label = label
        self.setAccessibleName(label)
        self.updateGeometry()
        self.update()

    def set_icon(self, name: str) -> None:
        """Show another icon; "" shows none."""
        self._icon_name = name
        self.updateGeometry()
        self.update()

    def set_rank(self, rank: Rank) -> None:
        """Make it the page's first choice, or one of several."""
        self._rank = rank
        self.update()

    def sizeHint(self) -> QSize:
        m = self._measures
        width = 2 * self._theme.dp(m.padding) + self._content_width()
        return QSize(width, self._theme.dp(m.height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        coat = _COATS[self._rank, state_of(self)]
        painter = QPainter(self)
        paint_coat(painter, self._theme, QRectF(self.rect()), self._theme.dp(self._measures.radius), coat)
        self._paint_content(painter, self._theme.color(coat.text))
        painter.end()

    def _font(self) -> QFont:
        return self._theme.font(self._measures.role, bold=True)

    def _content_width(self) -> int:
        icon = self._theme.dp(self._measures.icon) if self._icon_name else 0
        gap = self._theme.dp(ICON_GAP) if self._icon_name and self._label else 0
        hint = self._theme.dp(HINT_GAP) + hint_width(self._theme, self._hint) if self._hint else 0
        return icon + gap + text_width(self._label, self._font()) + hint

    def _paint_content(self, painter: QPainter, color: QColor) -> None:
        middle = self.height() / 2
        room = self.width() - 2 * min(self._theme.dp(self._measures.padding), self._theme.dp(8))
        x = (self.width() - min(room, self._content_width())) / 2
        if self._icon_name:
            side = self._theme.dp(self._measures.icon)
            self._icons.paint(painter, self._icon_name, QRectF(x, middle - side / 2, side, side), color)
            x += side + self._theme.dp(ICON_GAP)
        width = text_width(self._label, self._font())
        draw_text(
            painter,
            QRectF(x, 0, min(width + 2, self.width() - x), self.height()),
            self._label,
            self._font(),
            color,
        )
        if self._hint:
            paint_hint(painter, self._theme, x + width + self._theme.dp(HINT_GAP), middle, self._hint, color)


class IconButton(QAbstractButton):
    """A button with an icon alone; `name` is its accessible name and tooltip."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        icon: str,
        name: str,
        parent: QWidget | None = None,
        *,
        rank: Rank = "quiet",
        size: Size = "normal",
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._icon_name = icon
        self._rank: Rank = rank
        self._measures = SIZES[size]
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._ring = FocusRing(self, theme, theme.dp(self._measures.radius))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        side = self._theme.dp(self._measures.height)
        return QSize(side, side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        coat = _COATS[self._rank, state_of(self)]
        painter = QPainter(self)
        rect = QRectF(self.rect())
        paint_coat(painter, self._theme, rect, self._theme.dp(self._measures.radius), coat)
        side = self._theme.dp(self._measures.icon)
        glyph = QRectF(0, 0, side, side)
        glyph.moveCenter(rect.center())
        self._icons.paint(painter, self._icon_name, glyph, self._theme.color(coat.text))
        painter.end()


def state_of(control: QAbstractButton) -> str:
    """What a button shows: "disabled", "pressed", "hover" or "rest"."""
    if not control.isEnabled():
        return "disabled"
    if control.isDown():
        return "pressed"
    return "hover" if control.underMouse() else "rest"


def paint_coat(painter: QPainter, theme: Theme, rect: QRectF, radius: float, coat: Coat) -> None:
    """The ground and the edge of a control."""
    fill = theme.color(coat.fill) if coat.fill else None
    edge = theme.color(coat.edge) if coat.edge else None
    rounded(painter, rect, radius, fill, edge)


def hint_width(theme: Theme, hint: str) -> int:
    """How wide the frame of a key hint is, in px."""
    return text_width(hint, theme.font("caption")) + theme.dp(12)


def paint_hint(painter: QPainter, theme: Theme, x: float, middle: float, hint: str, color: QColor) -> None:
    """A key's name in a thin frame, from `x` on, centred on `middle`."""
    height = theme.dp(20)
    rect = QRectF(x, middle - height / 2, hint_width(theme, hint), height)
    rounded(painter, rect, theme.dp(5), None, color)
    draw_text(painter, rect, hint, theme.font("caption"), color, Qt.AlignmentFlag.AlignHCenter)
