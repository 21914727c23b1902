"""The timeline of the routine as it is edited: a click on a block selects its step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rehab_player.core.editing_try import segments_of
from rehab_player.ui.routines.wording import short_time
from rehab_player.ui.widgets.strip import Strip
from rehab_player.ui.widgets.text import Text
from rehab_player.ui.widgets.toggles import Chip
from rehab_player.ui.words import clock, record_name, side_word

if TYPE_CHECKING:
    from rehab_player.core.timeline import Segment
    from rehab_player.ui.editor.desk import Desk
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

BARS = 18
MARK = 3
"""The height of the line below the blocks of the selected step."""


class EditStrip(Strip):
    """Signal: `pressed` with the number of a segment."""

    pressed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, height=BARS, ground="canvas", describe=self._words)
        self._marked: tuple[int, ...] = ()
        self._is_old = False
        self.setFixedHeight(BARS + 2 * MARK)
        self.set_bars(BARS)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mark(self, segments: tuple[int, ...], *, is_old: bool) -> None:
        """Underline the blocks of a step; a timeline that is not the present one is pale."""
        if (segments, is_old) != (self._marked, self._is_old):
            self._marked, self._is_old = segments, is_old
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.block_at(event.position().x())
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        if self._is_old:
            cover = QColor(self._theme.color("canvas"))
            cover.setAlphaF(0.62)
            painter.fillRect(self.rect(), cover)
        for index in self._marked:
            block = self.block_rect(index)
            line = QRectF(block.x(), self.height() - MARK, block.width(), MARK)
            painter.fillRect(line, self._theme.color("accent"))
        painter.end()

    def _words(self, segment: Segment) -> str:
        side = side_word(segment.side) if segment.side is not None else ""
        set_words = ""
        if segment.set is not None and (segment.sets or 1) > 1:
            set_words = self.tr("set {n} of {m}").format(n=segment.set, m=segment.sets)
        length = self.tr("waits") if segment.duration_ms is None else short_time(segment.duration_ms)
        return ", ".join(
            part for part in (record_name(segment.kind, segment.name), side, set_words, length) if part
        )


class TimelineRow(QWidget):
    """The strip with the total at its right, of the last state without problems.

    Signal: `cues_wanted` asks to show or hide the list of what is heard.
    """

    cues_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.strip = EditStrip(theme)
        self.total = Text(theme, "", role="title3", digits=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.dp(24), 0, theme.dp(24), 0)
        row.setSpacing(theme.dp(10))
        row.addWidget(self.strip, 1)
        row.addSpacing(theme.dp(8))
        self._in_all = Text(theme, self.tr("in all"), color="ink2")
        row.addWidget(self._in_all)
        row.addWidget(self.total)
        self.cues = Chip(theme, icons, self.tr("What is heard"))
        self.cues.setToolTip(self.tr("List what is heard in the selected step (F7)"))
        self.cues.clicked.connect(self.cues_wanted)
        row.addWidget(self.cues)
        self.strip.pressed.connect(self._select)
        desk.judged.connect(self.follow)
        desk.changed.connect(self._mark)
        desk.selected.connect(self._mark)
        self.follow()

    def follow(self) -> None:
        """Show what was last good."""
        good = self._desk.document.good
        timeline = good.timeline if good is not None else None
        self.strip.set_segments(timeline.segments if timeline is not None else ())
        self.total.setText(clock(timeline.total_ms) if timeline is not None else "–")
        self._mark()

    def _mark(self) -> None:
        document, path = self._desk.document, self._desk.selection
        timeline = document.good.timeline if document.good is not None else None
        is_old = document.is_judged and not document.is_good
        self.total.set_color("ink3" if is_old else "ink")
        marked = segments_of(timeline, path) if timeline is not None and path and not is_old else ()
        self.strip.mark(marked, is_old=is_old)

    def _select(self, index: int) -> None:
        document = self._desk.document
        if document.good is None or document.good.timeline is None or document.good.sheet is None:
            return
        self._desk.select(document.good.sheet.own(document.good.timeline.segments[index].step))
