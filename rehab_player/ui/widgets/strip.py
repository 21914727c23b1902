"""The timeline strip: a block per segment, as wide as it is long, its kind told by shape and colour."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from rehab_player.ui.widgets.spoken import Spoken
from rehab_player.ui.widgets.strip_blocks import Block, blocks
from rehab_player.ui.widgets.strip_paint import BlockBrush
from rehab_player.ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rehab_player.core.timeline import Segment
    from rehab_player.ui.theme import Theme

PALE = 0.62
"""How much of the background is mixed into what is still to come."""
PLAYHEAD = (12, 7)
PLAYHEAD_ROOM = 8
LINE = 2


class Strip(Spoken):
    """Shows segments; with a position, what of them is done.

    `ground` is the token of the colour behind it. `playhead` keeps room above the bars for
    the mark of now. `describe` tells a block in words, for its tooltip.
    """

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        height: int = 14,
        ground: str = "surface",
        playhead: bool = False,
        describe: Callable[[Segment], str] | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bars = height
        self._ground = ground
        self._room = PLAYHEAD_ROOM if playhead else 0
        self._unit = 1.0
        self._has_playhead = playhead
        self._has_notches = playhead
        self._describe = describe
        self._segments: tuple[Segment, ...] = ()
        self._blocks: tuple[Block, ...] = ()
        self._position: tuple[int, float] | None = None
        self._pictures: tuple[QPixmap, QPixmap] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self._repaint_all)

    def set_bars(self, height: int, unit: float = 1.0, *, notches: bool = True) -> None:
        """Take another height of the bars in px, size of the playhead, and whether repetitions are marked."""
        self._bars, self._unit, self._has_notches = height, unit, notches
        self._room = ceil(PLAYHEAD_ROOM * unit) if self._has_playhead else 0
        self.updateGeometry()
        self._lay_out()

    def set_segments(self, segments: Sequence[Segment]) -> None:
        """Show another timeline."""
        if tuple(segments) != self._segments:
            self._segments = tuple(segments)
            self._lay_out()

    def show_position(self, index: int, share: float) -> None:
        """Show that segment `index` is being played and `share` (0–1) of it is over."""
        if not 0 <= index < len(self._segments):
            return
        old = self._position
        x_before = self._playhead_x() if old is not None else None
        self._position = (index, share)
        x = self._playhead_x()
        if old is None or old[0] != index or x_before is None:
            self.update()
        elif x != x_before:
            reach = ceil(PLAYHEAD[0] * self._unit) + 2
            low, high = min(x, x_before) - reach, max(x, x_before) + reach
            self.update(low, 0, high - low, self.height())

    def show_all(self) -> None:
        """Show every block in its full colour: nothing is being played."""
        if self._position is not None:
            self._position = None
            self.update()

    def side(self) -> int:
        """The room at each end for half of the playhead, in px."""
        return ceil(PLAYHEAD[0] * self._unit / 2) + 1 if self._has_playhead else 0

    def block_at(self, x: float) -> int | None:
        """The index of the block at `x` px from the left, or None beside them."""
        return next((i for i, b in enumerate(self._blocks) if b.x <= x <= b.right), None)

    def block_rect(self, index: int) -> QRectF:
        """The rectangle of a block in the widget's px."""
        return self._brush().rect(self._blocks[index])

    def _brush(self) -> BlockBrush:
        return BlockBrush(self._theme, self._ground, self._room, self._bars, has_notches=self._has_notches)

    def sizeHint(self) -> QSize:
        return QSize(200, self._bars + self._room)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self._bars + self._room)

    def resizeEvent(self, event: QEvent) -> None:
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_tip(event)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        full, coming = self._drawn(painter.device().devicePixelRatio())
        if self._position is None:
            painter.drawPixmap(0, 0, full)
        else:
            self._paint_played(painter, QRectF(event.rect()), full, coming)
        painter.end()

    def _paint_played(self, painter: QPainter, exposed: QRectF, full: QPixmap, coming: QPixmap) -> None:
        x = self._playhead_x()
        index, _ = self._position or (0, 0)
        painter.setClipRect(exposed.intersected(QRectF(0, 0, x, self.height())))
        painter.drawPixmap(0, 0, full)
        painter.setClipRect(exposed.intersected(QRectF(x, 0, self.width(), self.height())))
        painter.drawPixmap(0, 0, coming)
        painter.setClipRect(exposed)
        for done in range(index):
            if self._segments[done].is_wait and exposed.intersects(self.block_rect(done)):
                self._brush().block(
                    painter, self._segments[done], self._blocks[done], self._color(done), filled=True
                )
        if self._segments[index].is_wait:
            painter.fillRect(self.block_rect(index), self._theme.color(self._ground))
            self._brush().block(painter, self._segments[index], self._blocks[index], self._color(index))
        self._paint_playhead(painter, x)

    def _paint_playhead(self, painter: QPainter, x: int) -> None:
        ink = self._theme.color("ink")
        width, height = PLAYHEAD[0] * self._unit, PLAYHEAD[1] * self._unit
        line = max(1, round(LINE * self._unit))
        painter.fillRect(QRectF(x - line / 2, 0, line, self.height()), ink)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawPolygon(
            QPolygonF([QPointF(x - width / 2, 0), QPointF(x + width / 2, 0), QPointF(x, height)])
        )

    def _playhead_x(self) -> int:
        """Where the playhead stands, in whole px; in the middle of a wait."""
        if self._position is None:
            return 0
        index, share = self._position
        segment, block = self._segments[index], self._blocks[index]
        share = 0.5 if segment.is_wait else min(1.0, share)
        return round(block.x + share * block.width)

    def _repaint_all(self) -> None:
        self._pictures = None
        self.update()

    def _lay_out(self) -> None:
        side = self.side()
        places = blocks(self._segments, self.width() - 2 * side, self._bars)
        self._blocks = tuple(block._replace(x=block.x + side) for block in places)
        self._repaint_all()

    def _drawn(self, ratio: float) -> tuple[QPixmap, QPixmap]:
        if self._pictures is None or self._pictures[0].devicePixelRatio() != ratio:
            self._pictures = (self._picture(self._color, ratio), self._picture(self._pale, ratio))
        return self._pictures

    def _picture(self, color: Callable[[int], QColor], ratio: float) -> QPixmap:
        pixmap = QPixmap(max(1, ceil(self.width() * ratio)), max(1, ceil(self.height() * ratio)))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(self._theme.color(self._ground))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        brush = self._brush()
        for index, (segment, block) in enumerate(zip(self._segments, self._blocks, strict=True)):
            brush.block(painter, segment, block, color(index))
        painter.end()
        return pixmap

    def _color(self, index: int) -> QColor:
        return self._theme.color(f"k_{self._segments[index].kind}")

    def _pale(self, index: int) -> QColor:
        return self._theme.mix(f"k_{self._segments[index].kind}", self._ground, PALE)

    def _show_tip(self, event: QHelpEvent) -> None:
        index = self.block_at(event.pos().x())
        if index is None or self._describe is None:
            QToolTip.hideText()
            return
        text = self._describe(self._segments[index])
        QToolTip.showText(event.globalPos(), plain_tip(text), self, self.block_rect(index).toAlignedRect())
