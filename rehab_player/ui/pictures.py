"""The doors for drawings that other parts of the program supply: thumbnails and timeline strips."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap

from rehab_player.core.timeline import Kind, Timeline
from rehab_player.ui.widgets.strip_paint import paint_strip

if TYPE_CHECKING:
    from pathlib import Path

    from rehab_player.core.routine import Routine
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.routines.cards import RoutineCard
    from rehab_player.ui.theme import Theme


class Thumbnails(Protocol):
    """Draws what a routine looks like."""

    def pixmap(self, routine: Routine, folder: Path, size: QSize, dpr: float, theme: Theme) -> QPixmap | None:
        """A picture `size` logical px large, or None for a routine without a figure.

        `folder` is where the routine's own pictures lie.
        """


class Drawings:
    """Thumbnails and strips in the present theme; without thumbnails the kinds' icons stand in."""

    def __init__(self, theme: Theme, icons: Icons, thumbnails: Thumbnails | None = None) -> None:
        self.theme = theme
        self.icons = icons
        self._thumbnails = thumbnails
        self._strips: dict[tuple[int, int, int, float], tuple[Timeline, QPixmap]] = {}
        theme.changed.connect(self._strips.clear)

    def picture(self, card: RoutineCard, size: QSize, dpr: float) -> QPixmap | None:
        """The routine's drawing, or None."""
        if self._thumbnails is None:
            return None
        return self._thumbnails.pixmap(card.routine, card.path.parent, size, dpr, self.theme)

    def strip(self, painter: QPainter, rect: QRectF, timeline: Timeline, dpr: float) -> None:
        """The routine's timeline on `surface`; each is drawn once per size and kept."""
        key = (id(timeline), round(rect.width()), round(rect.height()), dpr)
        if key not in self._strips:
            self._strips[key] = (timeline, self._drawn_strip(QSize(key[1], key[2]), timeline, dpr))
        painter.drawPixmap(rect.topLeft(), self._strips[key][1])

    def _drawn_strip(self, size: QSize, timeline: Timeline, dpr: float) -> QPixmap:
        pixmap = QPixmap(size * dpr)
        pixmap.setDevicePixelRatio(dpr)
        pixmap.fill(self.theme.color("surface"))
        painter = QPainter(pixmap)
        paint_strip(painter, QRectF(0, 0, size.width(), size.height()), timeline, self.theme)
        painter.end()
        return pixmap


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
