"""A question with a few answers: end here?, you were away."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal

from rehab_player.ui.player.control import Control, ControlSizes, Style
from rehab_player.ui.player.keys import Press, digit_of, press_of
from rehab_player.ui.player.overlay import Overlay
from rehab_player.ui.player.text import Fitted, draw_lines, fit_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPainter
    from PySide6.QtWidgets import QWidget

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.player.layout import PlayerLayout
    from rehab_player.ui.theme import Theme

WIDTH = 620
PAD = 40
GAP = 12
TITLE = 40
SECOND = 22
ROW = 60
"""In u."""


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer: its name for the program, its words, its key as shown, and what keys choose it."""

    name: str
    word: str
    hint: str
    presses: tuple[Press, ...] = ()
    digit: int | None = None
    is_primary: bool = False


class Choices(Overlay):
    """Title, a second line, and answers one below the other. `chosen` tells an answer's name."""

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, icons: Icons, layout: PlayerLayout, choices: Sequence[Choice], parent: QWidget
    ) -> None:
        super().__init__(theme, icons, layout, parent)
        self._choices = tuple(choices)
        self._title = ""
        self._second = ""
        self._controls = [self._control(choice) for choice in choices]
        self._offered = self._choices

    def ask(self, title: str, second: str = "", *, only: frozenset[str] | None = None) -> None:
        """Put the question; `only` names the answers that are offered this time, all without."""
        self._title, self._second = title, second
        self._offered = tuple(one for one in self._choices if only is None or one.name in only)
        for choice, control in zip(self._choices, self._controls, strict=True):
            control.setVisible(choice in self._offered)
        self.setAccessibleName(f"{title} {second}".strip())
        self.open()

    def controls(self) -> Sequence[Control]:
        both = zip(self._choices, self._controls, strict=True)
        return [control for choice, control in both if choice in self._offered]

    def take_key(self, event: QKeyEvent) -> None:
        press, digit = press_of(event), digit_of(event)
        if press is Press.READY and self.press_focused():
            return
        for choice in self._offered:
            if (press is not None and press in choice.presses) or (
                digit is not None and digit == choice.digit
            ):
                self._choose(choice.name)
                return

    def card(self) -> QRectF:
        title, second = self._fitted()
        px = self.measures.px
        height = 2 * px(PAD) + title.height + self._row() * len(self._offered)
        height += (second.height + px(6) if self._second else 0) + px(24)
        height += px(GAP) * (len(self._offered) - 1)
        width = self._width()
        return QRectF((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def arrange(self) -> None:
        card, px, row = self.card(), self.measures.px, self._row()
        y = card.bottom() - px(PAD) - row * len(self._offered) - px(GAP) * (len(self._offered) - 1)
        sizes = ControlSizes(
            max(self.measures.fonts.control, px(19)), self.measures.fonts.key, px(20), px(14), px(14)
        )
        for control in self.controls():
            control.set_sizes(sizes)
            control.setGeometry(round(card.x()) + px(PAD), round(y), round(card.width()) - 2 * px(PAD), row)
            y += row + px(GAP)

    def paint_card(self, painter: QPainter, card: QRectF) -> None:
        title, second = self._fitted()
        px = self.measures.px
        inner = card.adjusted(px(PAD), px(PAD), -px(PAD), -px(PAD))
        draw_lines(painter, inner, title, self.theme.color("ink"))
        below = inner.adjusted(0, title.height + px(6), 0, 0)
        draw_lines(painter, below, second, self.theme.color("ink2"))

    def _control(self, choice: Choice) -> Control:
        style: Style = "primary" if choice.is_primary else "outlined"
        control = Control(self.theme, self.icons, choice.word, self, hint=choice.hint, style=style)
        control.clicked.connect(lambda: self._choose(choice.name))
        return control

    def _choose(self, name: str) -> None:
        if self.is_open:
            self.close_card()
            self.chosen.emit(name)

    def _fitted(self) -> tuple[Fitted, Fitted]:
        width = self._width() - 2 * self.measures.px(PAD)
        least = self.measures.fonts.control
        title = fit_lines(self._title, max(self.measures.px(TITLE), least), width, 2, bold=True)
        second = fit_lines(self._second, max(self.measures.px(SECOND), least), width, 2)
        return title, second

    def _width(self) -> int:
        return min(max(self.measures.px(WIDTH), 360), self.width() - self.measures.px(64))

    def _row(self) -> int:
        """The height of an answer: as many as there are must fit below the title."""
        wanted = max(self.measures.px(ROW), 32)
        room = self.height() * 0.6 / max(1, len(self._choices)) - self.measures.px(GAP)
        return max(28, min(wanted, round(room)))
