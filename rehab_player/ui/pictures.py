"""The doors for drawings that other parts of the program supply: thumbnails and timeline strips."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap

from rehab_player.core.timeline import Kind, Timeline

if TYPE_CHECKING:
    from rehab_player.core.routine import Routine
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme


class Thumbnails(Protocol):
    """Draws what a routine looks like."""

    def pixmap(self, routine: Routine, size: QSize, dpr: float, theme: Theme) -> QPixmap | None:
        """A picture `size` logical px large, or None for a routine without a figure."""


class Strips(Protocol):
    """Draws a timeline as a row of blocks."""

    def __call__(self, painter: QPainter, rect: QRectF, timeline: Timeline, theme: Theme) -> None:
        """Draw all of `timeline` into `rect`, as it looks while nothing is played."""


class Drawings:
    """Thumbnails and strips in the present theme; a part that is not there leaves its place empty."""

    def __init__(
        self, theme: Theme, icons: Icons, thumbnails: Thumbnails | None = None, strips: Strips | None = None
    ) -> None:
        self.theme = theme
        self.icons = icons
        self._thumbnails = thumbnails
        self._strips = strips

    def picture(self, routine: Routine, size: QSize, dpr: float) -> QPixmap | None:
        """The routine's drawing, or None."""
        return self._thumbnails.pixmap(routine, size, dpr, self.theme) if self._thumbnails else None

    def strip(self, painter: QPainter, rect: QRectF, timeline: Timeline) -> None:
        """The routine's timeline."""
        if self._strips is not None:
            self._strips(painter, rect, timeline, self.theme)


def paint_picture(
    painter: QPainter,
    theme: Theme,
    icons: Icons,
    rect: QRectF,
    kind: Kind,
    picture: QPixmap | None,
    shape: QPainterPath,
) -> None:
    """A routine's picture within `shape`: its tint, and the drawing or else the kind's icon, large."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    tint = "s_setup" if kind is Kind.ASK else f"s_{kind}"
    painter.fillPath(shape, theme.color(tint))
    if picture is not None:
        painter.setClipPath(shape)
        painter.drawPixmap(rect, picture, QRectF(picture.rect()))
    else:
        side = min(rect.width(), rect.height()) * 0.5
        glyph = QRectF(0, 0, side, side)
        glyph.moveCenter(rect.center())
        icons.paint(painter, f"k_{kind}", glyph, theme.color(f"k_{kind}"))
    painter.restore()
