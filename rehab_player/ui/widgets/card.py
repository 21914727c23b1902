"""Grounds: cards, tinted panels, hairlines, chips that only tell, and the lights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from rehab_player.ui.widgets.lights import LIGHTS, zone_words
from rehab_player.ui.widgets.painting import draw_text, rounded, text_width
from rehab_player.ui.widgets.spoken import Spoken

if TYPE_CHECKING:
    from rehab_player.core.pain import Zone
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

CORNER = 14


class Card(QWidget):
    """A rounded ground with a column of contents in `column`.

    `fill` and `edge` are tokens; `edge` "" draws none, and `dashed` breaks it up.
    """

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        fill: str = "surface",
        edge: str = "line",
        padding: int = 20,
        radius: int = CORNER,
        dashed: bool = False,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fill = fill
        self._edge = edge
        self._radius = radius
        self._dashed = dashed
        pad = theme.dp(padding)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(pad, pad, pad, pad)
        self.column.setSpacing(theme.dp(8))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        edge = self._theme.color(self._edge) if self._edge and not self._dashed else None
        fill = self._theme.color(self._fill) if self._fill else None
        rounded(painter, rect, self._theme.dp(self._radius), fill, edge)
        if self._dashed:
            pen = QPen(self._theme.color(self._edge), 1, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = self._theme.dp(self._radius)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()


class Hairline(QWidget):
    """A line across, 1 px."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(1)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("line"))
        painter.end()


class Fact(Spoken):
    """A chip that only tells: 28 high, on `sunken`, with an icon where one is given."""

    def __init__(
        self, theme: Theme, icons: Icons, text: str, parent: QWidget | None = None, *, icon: str = ""
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._text = text
        self._icon_name = icon
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        icon = self._theme.dp(23) if self._icon_name else 0
        return QSize(
            text_width(self._text, self._theme.digits("small")) + icon + self._theme.dp(24),
            self._theme.dp(28),
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.dp(40), self._theme.dp(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        rounded(painter, rect, rect.height() / 2, self._theme.color("sunken"))
        x = float(self._theme.dp(12))
        if self._icon_name:
            side = self._theme.dp(16)
            place = QRectF(x, (rect.height() - side) / 2, side, side)
            self._icons.paint(painter, self._icon_name, place, self._theme.color("ink2"))
            x += self._theme.dp(23)
        room = QRectF(x, 0, rect.width() - x - self._theme.dp(8), rect.height())
        draw_text(painter, room, self._text, self._theme.digits("small"), self._theme.color("ink2"))
        painter.end()


class Glyph(Spoken):
    """An icon that only shows, in one of the theme's colours; a name makes it tell something."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        icon: str,
        parent: QWidget | None = None,
        *,
        size: int = 20,
        color: str = "ink2",
        name: str = "",
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._icon_name = icon
        self._color = color
        self.setAccessibleName(name)
        self.setFixedSize(theme.dp(size), theme.dp(size))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._icons.paint(painter, self._icon_name, QRectF(self.rect()), self._theme.color(self._color))
        painter.end()


class LightSign(Spoken):
    """One of the three lights; its name says what the shape means."""

    def __init__(
        self, theme: Theme, icons: Icons, zone: Zone, parent: QWidget | None = None, *, size: int = 26
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._light = LIGHTS[zone]
        self.setAccessibleName(zone_words(zone))
        self.setToolTip(zone_words(zone))
        self.setFixedSize(theme.dp(size), theme.dp(size))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._icons.paint_light(painter, self._light, QRectF(self.rect()))
        painter.end()
