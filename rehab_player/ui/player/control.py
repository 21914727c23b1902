"""The player's buttons: icon, word and key. They take no focus by click, and Space is not theirs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from rehab_player.ui.player.text import cut, draw_line, font, width_of
from rehab_player.ui.widgets.painting import rounded
from rehab_player.ui.widgets.ring import FocusRing

if TYPE_CHECKING:
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

Style = Literal["card", "primary", "tinted", "urged", "quiet", "outlined"]
ICON = 1.3
"""The icon's side in sizes of the word's font."""
HINT_HEIGHT = 1.5
HINT_PAD = 0.47
"""In sizes of the hint's font."""


@dataclass(frozen=True, slots=True)
class ControlSizes:
    """How a control is drawn, in px; `has_word` and `has_hint` say what of it is shown."""

    font: int
    hint_font: int
    padding: int
    gap: int
    radius: int
    has_word: bool = True
    has_hint: bool = True


class Control(QAbstractButton):
    """A button of the player; `opacity` lets a question fade it in with its card."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        word: str,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        hint: str = "",
        style: Style = "card",
        ground: str = "canvas",
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.icons = icons
        self._word = word
        self._icon = icon
        self._hint = hint
        self._style: Style = style
        self._ground = ground
        self._sizes = ControlSizes(17, 13, 20, 12, 14)
        self._opacity = 1.0
        self._ring = FocusRing(self, theme, self._sizes.radius)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._tell()
        theme.changed.connect(self.update)

    @property
    def word(self) -> str:
        """The word on the button, whether it is shown or only told."""
        return self._word

    @property
    def style_name(self) -> Style:
        """How the button is drawn."""
        return self._style

    def set_sizes(self, sizes: ControlSizes) -> None:
        """Take the sizes of another layout."""
        self._sizes = sizes
        self._ring.set_radius(sizes.radius)
        self._tell()
        self.update()

    def set_opacity(self, opacity: float) -> None:
        """Draw the button with `opacity` 0 to 1."""
        self._opacity = opacity
        self.update()

    def show_as(self, word: str, icon: str, style: Style, hint: str | None = None) -> None:
        """Show another word, icon or style."""
        hint = self._hint if hint is None else hint
        if (word, icon, style, hint) != (self._word, self._icon, self._style, self._hint):
            self._word, self._icon, self._style, self._hint = word, icon, style, hint
            self._tell()
            self.update()

    def wanted_width(self, sizes: ControlSizes) -> int:
        """How wide the button would like to be with `sizes`."""
        return round(self._content_width(sizes)) + 2 * sizes.padding

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the page: they mean the same whatever has the focus."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(self._opacity)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = self._paint_coat(painter)
        self._paint_content(painter, text)
        painter.end()

    def _tell(self) -> None:
        self.setAccessibleName(self._word)
        self.setAccessibleDescription(self._hint)
        name = f"{self._word} ({self._hint})" if self._hint else self._word
        self.setToolTip("" if self._sizes.has_word and self._sizes.has_hint else name)

    def _paint_coat(self, painter: QPainter) -> QColor:
        """The ground and edge in the present state; returns the colour of the text."""
        fill, edge, text, width = self._coat()
        rounded(
            painter,
            QRectF(self.rect()),
            self._sizes.radius,
            self.theme.color(fill) if fill else None,
            self.theme.color(edge) if edge else None,
            width,
        )
        return self.theme.color(text)

    def _coat(self) -> tuple[str, str, str, float]:
        """Fill, edge and text as tokens ("" is none), and the edge's width."""
        if not self.isEnabled():
            return _DISABLED_QUIET if self._style == "quiet" else _DISABLED
        state = "pressed" if self.isDown() else "hover" if self.underMouse() else "rest"
        return _COATS[self._style][state]

    def _paint_content(self, painter: QPainter, color: QColor) -> None:
        sizes = self._sizes
        x = (self.width() - self._content_width(sizes)) / 2
        x = max(x, min(sizes.padding, 8))
        if self._icon:
            side = sizes.font * ICON
            self.icons.paint(painter, self._icon, QRectF(x, (self.height() - side) / 2, side, side), color)
            x += side + sizes.gap * self._shows_word(sizes)
        if self._shows_word(sizes):
            chosen = font(sizes.font, bold=True)
            painter.setFont(chosen)
            painter.setPen(color)
            text = cut(self._word, chosen, self.width() - x - self._hint_width(sizes) - 2)
            draw_line(painter, QRectF(x, 0, self.width() - x, self.height()), text)
            x += width_of(text, chosen)
        if self._shows_hint(sizes):
            paint_hint(painter, x + sizes.gap, self.height() / 2, self._hint, sizes.hint_font, color)

    def _content_width(self, sizes: ControlSizes) -> float:
        icon = sizes.font * ICON if self._icon else 0.0
        word = width_of(self._word, font(sizes.font, bold=True)) if self._shows_word(sizes) else 0.0
        return icon + (sizes.gap if icon and word else 0) + word + self._hint_width(sizes)

    def _hint_width(self, sizes: ControlSizes) -> float:
        return hint_width(self._hint, sizes.hint_font) + sizes.gap if self._shows_hint(sizes) else 0.0

    def _shows_word(self, sizes: ControlSizes) -> bool:
        return sizes.has_word or not self._icon

    def _shows_hint(self, sizes: ControlSizes) -> bool:
        return sizes.has_hint and bool(self._hint)


_Coat = tuple[str, str, str, float]
_DISABLED: _Coat = ("sunken", "line", "ink3", 1.0)
_DISABLED_QUIET: _Coat = ("", "", "ink3", 1.0)
_COATS: dict[Style, dict[str, _Coat]] = {
    "card": {
        "rest": ("surface", "line", "ink", 1.0),
        "hover": ("accent_tint", "accent", "ink", 1.0),
        "pressed": ("accent_tint", "accent_press", "accent_press", 1.0),
    },
    "outlined": {
        "rest": ("surface", "line_strong", "ink", 1.0),
        "hover": ("accent_tint", "accent", "ink", 1.0),
        "pressed": ("accent_tint", "accent_press", "accent_press", 1.0),
    },
    "primary": {
        "rest": ("accent", "", "on_accent", 1.0),
        "hover": ("accent_hover", "", "on_accent", 1.0),
        "pressed": ("accent_press", "", "on_accent", 1.0),
    },
    "tinted": {
        "rest": ("accent_tint", "", "accent", 1.0),
        "hover": ("accent_tint", "accent", "accent", 1.0),
        "pressed": ("accent_tint", "accent_press", "accent_press", 1.0),
    },
    "urged": {
        "rest": ("surface", "accent", "accent", 2.0),
        "hover": ("accent_tint", "accent", "accent", 2.0),
        "pressed": ("accent_tint", "accent_press", "accent_press", 2.0),
    },
    "quiet": {
        "rest": ("", "", "ink2", 1.0),
        "hover": ("accent_tint", "", "accent", 1.0),
        "pressed": ("accent_tint", "", "accent_press", 1.0),
    },
}


def hint_width(hint: str, px: int) -> float:
    """How wide the frame round a key's name is."""
    return max(width_of(hint, font(px)) + 2 * HINT_PAD * px, 2 * px)


def paint_hint(painter: QPainter, x: float, middle: float, hint: str, px: int, color: QColor) -> float:
    """A key's name in a thin frame, from `x` on, centred on `middle`; returns where it ends."""
    height = round(px * HINT_HEIGHT)
    rect = QRectF(round(x), round(middle - height / 2), round(hint_width(hint, px)), height)
    rounded(painter, rect, max(5.0, px * 0.35), None, color)
    painter.setFont(font(px))
    painter.setPen(color)
    draw_line(painter, rect, hint, Qt.AlignmentFlag.AlignHCenter)
    return rect.right()
