"""How the blocks of a timeline strip are drawn: a shape for each kind besides its colour."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from rehab_player.core.timeline import Kind, Segment, Timeline
from rehab_player.ui.theme import Theme
from rehab_player.ui.widgets.strip_blocks import Block, blocks, notches

HATCH = 0.58
"""How strongly the background shows through the hatching on moves."""
HATCH_STEP = 0.27
"""The distance of two of its lines, in heights of the bars."""
CORNER = 4
OUTLINE = 1.5
NOTCH = 0.8


def paint_strip(
    painter: QPainter, rect: QRectF, timeline: Timeline, theme: Theme, ground: str = "surface"
) -> None:
    """The strip of a timeline that is not being played, in full colours, as high as `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    brush = BlockBrush(theme, ground, 0, rect.height())
    places = blocks(timeline.segments, rect.width(), rect.height())
    for segment, block in zip(timeline.segments, places, strict=True):
        brush.block(painter, segment, block, theme.color(f"k_{segment.kind}"))
    painter.restore()


@dataclass(frozen=True, slots=True)
class BlockBrush:
    """Draws blocks whose bars are `bars` px high below `top`, on the colour of token `ground`."""

    theme: Theme
    ground: str
    top: float
    bars: float
    has_notches: bool = False

    def rect(self, block: Block) -> QRectF:
        """The rectangle of a block."""
        top = self.top + self.bars * (1 - block.height)
        return QRectF(block.x, top, block.width, self.bars * block.height)

    def block(
        self, painter: QPainter, segment: Segment, block: Block, color: QColor, *, filled: bool = False
    ) -> None:
        """One block in `color`; a setup or question is hollow unless `filled`."""
        rect = self.rect(block)
        corner = min(CORNER * max(1.0, self.bars / 26), rect.width() / 4, rect.height() / 4)
        if segment.kind in (Kind.SETUP, Kind.ASK) and not filled:
            self._hollow(painter, rect, color, corner)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawRoundedRect(rect, corner, corner)
        if segment.kind is Kind.ASK:
            self._dot(painter, rect, self.theme.color(self.ground) if filled else color)
        if segment.kind is Kind.MOVE:
            self._hatching(painter, rect, corner)
        if self.has_notches:
            self._notches(painter, segment, block, rect)

    def _hollow(self, painter: QPainter, rect: QRectF, color: QColor, corner: float) -> None:
        width = OUTLINE
        painter.setPen(QPen(color, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(inner, max(corner, 1.0), max(corner, 1.0))

    def _dot(self, painter: QPainter, rect: QRectF, color: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        radius = min(rect.width() / 5, 2.0)
        painter.drawEllipse(rect.center(), radius, radius)

    def _hatching(self, painter: QPainter, rect: QRectF, corner: float) -> None:
        painter.save()
        clip = QPainterPath()
        clip.addRoundedRect(rect, corner, corner)
        painter.setClipPath(clip)
        line = self.theme.color(self.ground)
        line.setAlphaF(HATCH)
        step = max(4.0, HATCH_STEP * self.bars)
        painter.setPen(QPen(line, max(1.0, step / 4.5)))
        x = rect.left() - rect.height()
        while x < rect.right():
            painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()))
            x += step
        painter.restore()

    def _notches(self, painter: QPainter, segment: Segment, block: Block, rect: QRectF) -> None:
        ground = self.theme.color(self.ground)
        ground.setAlphaF(NOTCH)
        for x in notches(segment, block):
            painter.fillRect(QRectF(round(x), rect.top(), 1, rect.height()), ground)
