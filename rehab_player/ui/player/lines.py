"""The two lines under stage and words: the technique cue, and what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen

from rehab_player.ui.player.painted import Painted
from rehab_player.ui.player.tables import Form
from rehab_player.ui.player.text import Fitted, draw_line, draw_lines, fit_line, fit_lines, font, width_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.player.layout import PlayerLayout
    from rehab_player.ui.theme import Theme

NEXT_LEAST = 0.8


class CueLine(Painted):
    """Technique cues: as many of them as fit in the line, from the one whose turn it is."""

    def __init__(
        self, theme: Theme, icons: Icons, layout: PlayerLayout, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, icons, layout, parent)
        self._cues: tuple[str, ...] = ()
        self._turn = 0
        self._fitted: Fitted | None = None

    @property
    def shown(self) -> str:
        """What is shown, without where it is broken."""
        return " ".join(self._fit().lines)

    def show_cues(self, cues: tuple[str, ...], turn: int) -> None:
        """Show other cues; `turn` says which leads where they do not all fit."""
        turn = turn % len(cues) if cues else 0
        if (cues, turn) == (self._cues, self._turn):
            return
        before = self._fit().lines
        self._cues, self._turn, self._fitted = cues, turn, None
        self.setAccessibleName(". ".join(cues))
        if self._fit().lines != before:
            self.update()

    def refresh(self) -> None:
        self._fitted = None
        super().refresh()

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        fitted = self._fit()
        top = (self.height() - fitted.height) / 2
        rect = QRectF(0, top, self.width(), fitted.height)
        draw_lines(painter, rect, fitted, self.theme.color("ink"))

    def _fit(self) -> Fitted:
        if self._fitted is None:
            self._fitted = self._try_all()
        return self._fitted

    def _try_all(self) -> Fitted:
        """All cues in one line, then in two, then fewer and fewer of them."""
        if not self._cues:
            return Fitted((), font(self.measures.fonts.cue))
        turned = self._cues[self._turn :] + self._cues[: self._turn]
        for count in range(len(turned), 0, -1):
            chosen = self._cues if count == len(turned) else turned[:count]
            fitted = self._try(". ".join(chosen), full=count > 1)
            if fitted is not None:
                return fitted
        raise AssertionError("one cue is always shrunk until it fits")

    def _try(self, text: str, *, full: bool) -> Fitted | None:
        """One line or two at full size, or None; without `full` smaller if need be."""
        fonts = self.measures.fonts
        if width_of(text, font(fonts.cue)) <= self.width():
            return Fitted((text,), font(fonts.cue))
        rows = 1 if self.measures.form is Form.SMALL else 2
        if rows == 1:
            return None if full else fit_line(text, fonts.cue, self.width())
        fitted = fit_lines(text, fonts.cue_two, self.width(), rows)
        if full and fitted.font.pixelSize() < fonts.cue_two:
            return None
        return fitted


class NextLine(Painted):
    """What comes next: a label, a thin line, and the text."""

    def __init__(
        self, theme: Theme, icons: Icons, layout: PlayerLayout, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, icons, layout, parent)
        self._label = ""
        self._text = ""

    def show_next(self, label: str, text: str) -> None:
        """Show another label and text; nothing without a text."""
        if (label, text) != (self._label, self._text):
            self._label, self._text = label, text
            self.setAccessibleName(f"{label}: {text}" if text else "")
            self.update()

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        if not self._text:
            return
        chosen = font(self.measures.fonts.next)
        painter.setFont(chosen)
        painter.setPen(self.theme.color("ink2"))
        rect = QRectF(self.rect())
        draw_line(painter, rect, self._label)
        gap = self.measures.px(15)
        x = round(width_of(self._label, chosen) + gap)
        reach = self.measures.px(15)
        painter.setPen(QPen(self.theme.color("line"), self.measures.px(2)))
        painter.drawLine(x, round(rect.center().y()) - reach, x, round(rect.center().y()) + reach)
        room = rect.width() - x - gap
        fitted = fit_line(self._text, self.measures.fonts.next, room, least=NEXT_LEAST)
        painter.setFont(fitted.font)
        painter.setPen(self.theme.color("ink"))
        draw_line(painter, rect.adjusted(x + gap, 0, 0, 0), fitted.lines[0])
