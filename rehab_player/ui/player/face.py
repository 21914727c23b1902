"""The player's face: all its painted parts, placed by the layout and fed with views."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFontInfo, QGuiApplication, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from rehab_player.ui.player import measures
from rehab_player.ui.player.controls import Controls
from rehab_player.ui.player.counts import CountsView, NameLine, counts_width
from rehab_player.ui.player.header import Header
from rehab_player.ui.player.layout import PlayerLayout, number_layout, player_layout
from rehab_player.ui.player.lines import CueLine, NextLine
from rehab_player.ui.player.number import Digits, NumberView
from rehab_player.ui.player.pace import BarView, CurveView
from rehab_player.ui.player.painted import inflated
from rehab_player.ui.player.ready import ReadyButton, WaitText, wait_rects
from rehab_player.ui.player.skip_row import SkipRow
from rehab_player.ui.player.stage import Stage, StagePainter
from rehab_player.ui.player.state_row import StateRowView
from rehab_player.ui.player.tables import Form
from rehab_player.ui.player.values import Bar, Curve, PlayerView
from rehab_player.ui.player.wording import block_text
from rehab_player.ui.widgets.strip import Strip
from rehab_player.ui.words import plain

if TYPE_CHECKING:
    from rehab_player.core.moment import Moment
    from rehab_player.core.timeline import Timeline
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

LEAST_SIZE = (640, 360)


class Face(QWidget):
    """Shows views and moments. `ready` tells a click on the words while they wait for one."""

    ready = Signal()
    placed = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, figures: StagePainter | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._digits = Digits()
        self._view: PlayerView | None = None
        self._timeline: Timeline | None = None
        self._step_ms = 1
        self.measures = self._measured(None)
        start = self.measures
        self.header = Header(theme, icons, start, self)
        self.strip = Strip(theme, self, height=26, ground="canvas", playhead=True, describe=block_text)
        self.stage = Stage(theme, icons, start, figures, self)
        self.name = NameLine(theme, icons, start, self)
        self.state = StateRowView(theme, icons, start, self)
        self.number = NumberView(theme, icons, start, self._digits, self)
        self.counts = CountsView(theme, icons, start, self)
        self.curve = CurveView(theme, icons, start, self)
        self.bar = BarView(theme, icons, start, self)
        self.text = WaitText(theme, icons, start, self)
        self.ready_button = ReadyButton(theme, icons, start, self)
        self.cue = CueLine(theme, icons, start, self)
        self.next = NextLine(theme, icons, start, self)
        self.skip_row = SkipRow(theme, icons, start, self)
        self.controls = Controls(theme, icons, start, self)
        self.ready_button.clicked.connect(self.ready)
        self.skip_row.closed.connect(self._show_lines)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(*LEAST_SIZE)
        theme.changed.connect(self.update)

    def set_timeline(self, timeline: Timeline) -> None:
        """Show another routine's timeline."""
        self._timeline = timeline
        self._view = None
        self.stage.clear()
        self.strip.set_segments(timeline.segments)

    def set_motion(self, *, flowing: bool) -> None:
        """Whether dot and bar flow, or move once a second and nothing fades."""
        self._step_ms = 1 if flowing else 1000
        self.stage.set_fades(flowing)

    def show_view(self, view: PlayerView, moment: Moment) -> None:
        """Show another view; parts whose contents are the same stay as they are."""
        before, self._view = self._view, view
        if before is None or _arrangement(before) != _arrangement(view):
            self._arrange()
        self.state.show_row(view.state)
        self._show_name(view)
        self.number.show_text(view.number or "")
        self.counts.show_counts(view.counts)
        if isinstance(view.pace, Curve):
            self.curve.show_curve(view.pace, view.pace_color)
        elif isinstance(view.pace, Bar):
            self.bar.show_bar(view.pace, view.pace_color)
        if view.ready is not None:
            self.text.show_text(view.ready.text)
            self.ready_button.show_ready(view.ready)
        self.cue.show_cues(view.cues, view.cue_turn)
        self.next.show_next(view.next_label, view.next)
        self.controls.show_view(view, moment.allowed)

    def show_moment(self, moment: Moment) -> None:
        """Move what moves within a second."""
        if self._view is None:
            return
        self.header.show_left(moment.left_ms)
        self.strip.show_position(moment.segment.index, measures.played(moment))
        if isinstance(self._view.pace, Curve):
            self.curve.show_share(measures.progress(moment, self._step_ms))
        elif isinstance(self._view.pace, Bar):
            self.bar.show_share(measures.progress(moment, self._step_ms))
        self.stage.show_stage(self._view.stage, moment)

    def ask_skip_reason(self, index: int) -> None:
        """Ask why segment `index` was skipped, in place of what is next."""
        self.skip_row.ask(index)
        self._show_lines()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("canvas"))
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._is_in_words(event.position().toPoint()):
            self.ready.emit()
        super().mouseReleaseEvent(event)

    def _is_in_words(self, place: QPoint) -> bool:
        words = self.measures.words
        return words.x <= place.x() < words.right and words.y <= place.y() < words.bottom

    def _show_name(self, view: PlayerView) -> None:
        small = self.measures.form is Form.SMALL
        moved = view.counts if not self.counts.isVisibleTo(self) else ()
        self.name.show_name(view.place, moved)
        if self._timeline is not None:
            name = view.place if small else plain(self._timeline.name)
            self.header.show_name(name, self._timeline.total_ms)

    def _measured(self, view: PlayerView | None) -> PlayerLayout:
        """The layout at the present size, with room for the longest number of the segment."""
        width, height = max(self.width(), LEAST_SIZE[0]), max(self.height(), LEAST_SIZE[1])
        base = QFontInfo(QGuiApplication.font()).pixelSize()
        layout = player_layout(width, height, base)
        if view is None or view.number is None:
            return layout
        needed = view.number_cells * self._digits.cell_ratio * min(layout.digit_least, layout.number.height)
        if layout.form is Form.SMALL:
            needed += layout.px(24) + counts_width(view.counts, layout)
        return player_layout(width, height, base, number_width=needed)

    def _arrange(self) -> None:
        view = self._view
        self.measures = layout = self._measured(view)
        self.header.place(layout, layout.header)
        self.strip.set_bars(
            layout.bars,
            layout.unit if layout.form is not Form.SMALL else 1.0,
            notches=layout.form is not Form.SMALL,
        )
        side = self.strip.side()
        self.strip.setGeometry(*inflated(layout.strip, side, 0, side, 0))
        self.stage.place(layout, layout.stage)
        self.name.setVisible(layout.name is not None)
        if layout.name is not None:
            self.name.place(layout, layout.name)
        self.state.place(layout, layout.state)
        self.cue.place(layout, layout.cue)
        if layout.next is not None:
            self.next.place(layout, layout.next)
        self.skip_row.place(layout, layout.next or layout.cue)
        self.controls.place(layout, layout.controls)
        self._arrange_words(view)
        if view is not None:
            self._show_name(view)
        self._show_lines()
        self.placed.emit()

    def _arrange_words(self, view: PlayerView | None) -> None:
        """Number and pace, or a text and the large button, or a number and the button."""
        layout = self.measures
        text, button = wait_rects(layout)
        number = None if view is None else view.number
        ready = None if view is None else view.ready
        self.text.place(layout, text)
        self.ready_button.place(layout, button if number is None else layout.pace)
        self.curve.place(layout, layout.pace)
        self.bar.place(layout, layout.pace)
        self.number.setVisible(number is not None)
        self.text.setVisible(ready is not None and number is None)
        self.ready_button.setVisible(ready is not None)
        self.curve.setVisible(view is not None and isinstance(view.pace, Curve))
        self.bar.setVisible(view is not None and isinstance(view.pace, Bar))
        self._arrange_number(view)

    def _arrange_number(self, view: PlayerView | None) -> None:
        if view is None or view.number is None:
            self.counts.hide()
            return
        layout = self.measures
        counts = counts_width(view.counts, layout)
        place = number_layout(layout, view.number_cells, self._digits.cell_ratio, counts)
        self.number.place_cells(layout, place)
        self.counts.setVisible(bool(view.counts) and place.counts is not None)
        if place.counts is not None:
            self.counts.place(layout, place.counts)

    def _show_lines(self) -> None:
        """What the question for a skip's reason does not cover."""
        asks = self.skip_row.is_open
        small = self.measures.next is None
        self.next.setVisible(not small and not asks)
        self.cue.setVisible(not (small and asks))


def _arrangement(view: PlayerView) -> tuple[object, ...]:
    """What decides where the parts stand."""
    counts = tuple((count.label, count.widest or count.value, count.tail) for count in view.counts)
    return (
        view.number is None,
        view.number_cells,
        view.ready is None,
        type(view.pace),
        counts,
    )
