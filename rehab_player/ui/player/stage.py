"""The stage: the figure on the kind's tint, or words where there is no figure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QPaintDevice, QPainter, QPainterPath, QPixmap

from rehab_player.ui.player.painted import Painted
from rehab_player.ui.player.side_tag import paint_tag, tag_size
from rehab_player.ui.player.text import Fitted, draw_line, draw_lines, fit_lines, font
from rehab_player.ui.words import phase_word, plain

if TYPE_CHECKING:
    from collections.abc import Hashable

    from PySide6.QtWidgets import QWidget

    from rehab_player.core.moment import Moment
    from rehab_player.core.timeline import Segment
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.player.layout import PlayerLayout
    from rehab_player.ui.player.values import StageView
    from rehab_player.ui.theme import Theme

RADIUS = 20
PADDING = 28
FADE_MS = 160
FADED = 0.4
"""The figure's opacity while paused."""
NAME_LINES = 3
WORD_LINES = 4
NAME_SHARE = 0.5
"""The share of the stage's width for the words about what is next, beside a figure."""


class StagePainter(Protocol):
    """What draws figures. `segment` is always the one whose figure is meant.

    It may paint the whole of its rectangle, tint included: the stage's corners are cut round
    by the stage. `theme` tells colours; a painter keeps its pictures by size, tint and scheme.
    """

    def draws(self, segment: Segment) -> bool:
        """Whether there is a figure for this segment."""

    def phase_word(self, segment: Segment, phase: str) -> str | None:
        """The figure's own word for a phase of the segment's tempo; None where the usual one is right."""

    def frame(self, segment: Segment, moment: Moment) -> Hashable:
        """A value that changes when the picture changes: the stage paints again only then."""

    def paint(
        self,
        painter: QPainter,
        rect: QRectF,
        segment: Segment,
        moment: Moment,
        next_segment: Segment | None,
        theme: Theme,
    ) -> None:
        """Draw the figure into `rect`, the whole stage.

        `next_segment` is None while `segment` is being done; where it is still to come it is
        that segment: then the figure stands in its starting pose, right of the words.
        """


class Stage(Painted):
    """Shows a `StageView`, with `painter`'s figures where it has them."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        layout: PlayerLayout,
        figures: StagePainter | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, icons, layout, parent)
        self._figures = figures
        self._view: StageView | None = None
        self._moment: Moment | None = None
        self._frame: Hashable = None
        self._ground: QPixmap | None = None
        self._corners: QPainterPath | None = None
        self._old: QPixmap | None = None
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(FADE_MS)
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(0.0)
        self._fade.valueChanged.connect(self.update)
        self._fade.finished.connect(self._forget_old)
        self._fades = True

    @property
    def is_fading(self) -> bool:
        """True while the picture before still shows through."""
        return self._old is not None

    def set_fades(self, fades: bool) -> None:
        """Whether a new segment's picture comes in by a short fade."""
        self._fades = fades
        if not fades:
            self._fade.stop()
            self._forget_old()

    def set_figures(self, figures: StagePainter | None) -> None:
        """Draw figures with another painter, or none."""
        self._figures = figures
        self.refresh()

    def clear(self) -> None:
        """Show nothing: another session begins."""
        self._view, self._moment, self._frame = None, None, None
        self._fade.stop()
        self.refresh()

    def draws(self, segment: Segment) -> bool:
        """Whether this segment's figure can be drawn."""
        return self._figures is not None and self._figures.draws(segment)

    def phase_word(self, segment: Segment, phase: str) -> str:
        """What a phase of this segment's tempo is called: the figure's word, else the usual one."""
        own = self._figures.phase_word(segment, phase) if self._figures is not None else None
        return plain(own) if own else phase_word(phase)

    def show_stage(self, view: StageView, moment: Moment) -> None:
        """Show another view, or another frame of the same figure."""
        frame = self._frame_of(view, moment)
        if view == self._view and frame == self._frame:
            self._moment = moment
            return
        if self._view is not None and view != self._view and self._is_other_picture(view):
            self._begin_fade()
        if view != self._view:
            self._ground = None
            self.setAccessibleName(_told(view))
        self._view, self._moment, self._frame = view, moment, frame
        self.update()

    def refresh(self) -> None:
        self._ground = self._corners = None
        self._forget_old()
        super().refresh()

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        if self._view is None:
            return
        painter.drawPixmap(0, 0, self._ground_picture(self._view, painter.device().devicePixelRatio()))
        self._paint_figure(painter, self._view)
        if self._old is not None:
            painter.setOpacity(self._fade.currentValue())
            painter.drawPixmap(0, 0, self._old)

    def _frame_of(self, view: StageView, moment: Moment) -> Hashable:
        if self._figures is None or view.segment is None or not self._figures.draws(view.segment):
            return None
        return self._figures.frame(view.segment, moment)

    def _is_other_picture(self, view: StageView) -> bool:
        old = self._view
        return old is not None and (old.tint, old.segment, old.next_label, old.words) != (
            view.tint,
            view.segment,
            view.next_label,
            view.words,
        )

    def _begin_fade(self) -> None:
        if self._fades and self.isVisible():
            self._fade.stop()
            self._old = None
            self._old = self.grab()
            self._fade.start()

    def _forget_old(self) -> None:
        self._old = None
        self.update()

    def _paint_figure(self, painter: QPainter, view: StageView) -> None:
        segment, moment = view.segment, self._moment
        if self._figures is None or segment is None or moment is None or not self._figures.draws(segment):
            return
        waits = segment if segment.index != moment.segment.index else None
        painter.save()
        if view.faded:
            painter.setOpacity(FADED)
            painter.drawPixmap(0, 0, self._picture_of(segment, moment, waits, painter.device()))
        else:
            self._figures.paint(painter, QRectF(self.rect()), segment, moment, waits, self.theme)
        painter.restore()
        painter.fillPath(self._outside(), self.theme.color("canvas"))
        if view.next_label:
            self._paint_next(painter, view)

    def _ground_picture(self, view: StageView, ratio: float) -> QPixmap:
        """The tint with its round corners, and the words where no figure covers them."""
        if self._ground is None or self._ground.devicePixelRatio() != ratio:
            self._ground = QPixmap(self.size() * ratio)
            self._ground.setDevicePixelRatio(ratio)
            self._ground.fill(self.theme.color("canvas"))
            painter = QPainter(self._ground)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(self._outline(), self.theme.color(view.tint))
            if view.next_label:
                self._paint_next(painter, view)
            elif view.segment is None or not self.draws(view.segment):
                self._paint_words(painter, view)
            painter.end()
        return self._ground

    def _picture_of(
        self, segment: Segment, moment: Moment, waits: Segment | None, device: QPaintDevice
    ) -> QPixmap:
        """The figure in one piece, so that a fainter one does not show through itself."""
        ratio = device.devicePixelRatio()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        inner = QPainter(picture)
        inner.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._figures is not None:
            self._figures.paint(inner, QRectF(self.rect()), segment, moment, waits, self.theme)
        inner.end()
        return picture

    def _outside(self) -> QPainterPath:
        """What is outside of the round corners: filling it costs less than clipping to the outline."""
        if self._corners is None:
            whole = QPainterPath()
            whole.addRect(QRectF(self.rect()))
            self._corners = whole.subtracted(self._outline())
        return self._corners

    def _outline(self) -> QPainterPath:
        path = QPainterPath()
        radius = self.measures.px(RADIUS)
        path.addRoundedRect(QRectF(self.rect()), radius, radius)
        return path

    def _paint_words(self, painter: QPainter, view: StageView) -> None:
        """The icon above, the words below it, both in the middle."""
        fonts, padding = self.measures.fonts, self.measures.px(PADDING)
        icon, gap = min(fonts.stage_icon, self.height() // 4), self.measures.px(20)
        room = QRectF(self.rect()).adjusted(padding, padding, -padding, -padding)
        height = room.height() - icon - gap
        fitted = fit_lines(view.words, fonts.stage_words, room.width(), WORD_LINES, bold=True, height=height)
        top = room.center().y() - (icon + gap + fitted.height) / 2
        glyph = QRectF(room.center().x() - icon / 2, top, icon, icon)
        self.icons.paint(painter, view.icon, glyph, self.theme.color(view.icon_color))
        below = QRectF(room.x(), top + icon + gap, room.width(), fitted.height)
        draw_lines(painter, below, fitted, self.theme.color("ink"), Qt.AlignmentFlag.AlignHCenter)

    def _paint_next(self, painter: QPainter, view: StageView) -> None:
        """ "Next", the side, the name and its set, one below the other."""
        fonts, padding = self.measures.fonts, self.measures.px(PADDING)
        y = float(self.measures.px(23))
        width = self.width() - 2 * padding
        painter.setFont(font(fonts.stage_next))
        painter.setPen(self.theme.color("ink2"))
        row = fonts.stage_next * 1.36
        draw_line(painter, QRectF(padding, y, width, row), view.next_label)
        y += row + self.measures.px(9)
        y = self._paint_next_side(painter, view, y)
        has_figure = view.segment is not None and self.draws(view.segment)
        if has_figure:
            width = round(self.width() * NAME_SHARE)
        px = fonts.stage_name if has_figure else fonts.stage_words
        name = self._fit_name(view, px, width, self.height() - y - padding)
        draw_lines(painter, QRectF(padding, y, width, name.height), name, self.theme.color("ink"))
        y += name.height + self.measures.px(8)
        painter.setFont(font(fonts.stage_set))
        draw_line(painter, QRectF(padding, y, width, fonts.stage_set * 1.36), view.pass_text)

    def _paint_next_side(self, painter: QPainter, view: StageView, y: float) -> float:
        if view.side is None:
            return y
        px = self.measures.fonts.stage_tag
        place = QPointF(self.measures.px(PADDING - 2), y)
        paint_tag(painter, place, view.side, px, self.theme.color("ink"), self.theme.color("surface"))
        return y + tag_size(view.side, px).height() + self.measures.px(12)

    def _fit_name(self, view: StageView, px: int, width: float, room: float) -> Fitted:
        fonts = self.measures.fonts
        below = fonts.stage_set * 1.36 + self.measures.px(8) if view.pass_text else 0.0
        return fit_lines(view.name, px, width, NAME_LINES, bold=True, height=room - below)


def _told(view: StageView) -> str:
    """What a screen reader says of the stage: the step's name and its cue."""
    if view.next_label:
        return ": ".join((view.next_label, ", ".join(p for p in (view.name, view.pass_text) if p)))
    name = view.segment.name if view.segment is not None else ""
    cue = view.segment.technique[0] if view.segment is not None and view.segment.technique else ""
    return ". ".join(p for p in (name, cue) if p) or view.words
