"""How much does it hurt, 0 to 10: keys in the colours of the routine's pain rule."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal

from rehab_player.core.pain import WORST, Zone, zone, zones
from rehab_player.core.routine import PainRule, Side
from rehab_player.ui.player.control import Control, ControlSizes
from rehab_player.ui.player.keys import Press, digit_of, press_of
from rehab_player.ui.player.overlay import Overlay
from rehab_player.ui.player.pain_key import LIGHTS, PainKey
from rehab_player.ui.player.pain_words import consequence, question, span, zone_word
from rehab_player.ui.player.text import draw_line, fit_line
from rehab_player.ui.player.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent, QPainter
    from PySide6.QtWidgets import QWidget

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.player.layout import PlayerLayout
    from rehab_player.ui.theme import Theme

TEN_WITHIN_MS = 800
"""A 0 this soon after a 1 makes it ten."""
CARD = (1110, 520)
BUTTONS = 0.5
"""The share of the card's width that the buttons may take with their keys."""


class PainQuestion(Overlay):
    """Nothing is chosen at first, and nothing is sent by waiting.

    `answered` tells the number; `stopped` a number above the limit; `declined`
    that the person does not answer now. `now` tells the time in ms.
    """

    answered = Signal(int)
    stopped = Signal(int)
    declined = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, layout: PlayerLayout, now: Callable[[], int], parent: QWidget
    ) -> None:
        super().__init__(theme, icons, layout, parent)
        self._now = now
        self._rule = PainRule.LOADING
        self._side: Side | None = None
        self._score: int | None = None
        self._one_at: int | None = None
        self._keys = [PainKey(theme, icons, score, self) for score in range(WORST + 1)]
        for key in self._keys:
            key.clicked.connect(lambda _=False, key=key: self.choose(key.score))
        later, go_on = translate("Player", "Not now"), translate("Player", "Go on")
        self._later = Control(theme, icons, later, self, hint=translate("Player", "Esc"), style="outlined")
        self._send = Control(theme, icons, go_on, self, hint=translate("Player", "Enter"), style="primary")
        self._later.clicked.connect(self._decline)
        self._send.clicked.connect(self.send)

    @property
    def score(self) -> int | None:
        """The chosen number, or None."""
        return self._score

    def ask(self, rule: PainRule, side: Side | None) -> None:
        """Put the question with the zones of `rule`."""
        self._rule, self._side, self._one_at = rule, side, None
        for key in self._keys:
            found = zone(rule, key.score)
            key.show_zone(found, zone_word(rule, found))
        self._choose(None)
        self.setAccessibleName(" ".join((question(), *self._lights_told())))
        self.open()

    def choose(self, score: int) -> None:
        """Choose a number, without sending it."""
        self._choose(score)

    def send(self) -> None:
        """Send the chosen number; nothing without one."""
        if self._score is None or not self.is_open:
            return
        self.close_card()
        stops = zone(self._rule, self._score) is Zone.STOP
        (self.stopped if stops else self.answered).emit(self._score)

    def take_key(self, event: QKeyEvent) -> None:
        digit = digit_of(event)
        press = press_of(event)
        if digit is not None:
            self._type(digit)
        elif press in (Press.SKIP, Press.BACK):
            self._move(1 if press is Press.SKIP else -1)
        elif press is Press.READY:
            if not self._later.hasFocus():
                self.send()
            else:
                self._decline()
        elif press is Press.ESCAPE:
            self._decline()
        elif press is Press.TOGGLE:
            self.press_focused()

    def controls(self) -> Sequence[Control]:
        return (*self._keys, self._later, self._send)

    def card(self) -> QRectF:
        unit = self._unit()
        width, height = CARD[0] * unit, CARD[1] * unit
        return QRectF(round((self.width() - width) / 2), round((self.height() - height) / 2), width, height)

    def arrange(self) -> None:
        card, unit = self.card(), self._unit()
        step = (card.width() - 2 * 48 * unit + 6 * unit) / len(self._keys)
        for index, key in enumerate(self._keys):
            key.set_unit(unit)
            key.show_zone(zone(self._rule, key.score), zone_word(self._rule, zone(self._rule, key.score)))
            x = round(card.x() + 48 * unit + index * step)
            key.setGeometry(x, round(card.y() + 146 * unit), round(step - 6 * unit), round(128 * unit))
        self._arrange_buttons(card, unit)

    def _arrange_buttons(self, card: QRectF, unit: float) -> None:
        """The buttons at the right; without their keys where the consequence needs the room."""
        first, second = self._button_sizes(unit)
        inner = card.width() - 96 * unit
        if self._send.wanted_width(first) + self._later.wanted_width(second) > BUTTONS * inner:
            first, second = replace(first, has_hint=False), replace(second, has_hint=False)
        height = max(round(64 * unit), 36)
        right = card.right() - 48 * unit
        y = round(card.bottom() - 34 * unit - height)
        for control, sizes in ((self._send, first), (self._later, second)):
            control.set_sizes(sizes)
            width = control.wanted_width(sizes) + round(10 * unit)
            control.setGeometry(round(right - width), y, width, height)
            right -= width + 20 * unit

    def _button_sizes(self, unit: float) -> tuple[ControlSizes, ControlSizes]:
        base = min(self.measures.fonts.control, max(15, round(26 * unit)))
        first = ControlSizes(
            font=max(base, round(20 * unit)),
            hint_font=min(self.measures.fonts.key, base),
            padding=round(22 * unit),
            gap=round(9 * unit),
            radius=round(14 * unit),
        )
        return first, replace(first, font=max(base, round(18 * unit)), padding=round(21 * unit))

    def paint_card(self, painter: QPainter, card: QRectF) -> None:
        unit = self._unit()
        inner = card.adjusted(48 * unit, 0, -48 * unit, 0)
        self._line(painter, inner, 60, question(), 40, "ink", bold=True)
        self._line(painter, inner, 105, self._second_line(), 22, "ink2")
        self._line(painter, inner, 297, translate("Player", "none"), 18, "ink2")
        worst = translate("Player", "worst you can imagine")
        self._line(painter, inner, 297, worst, 18, "ink2", align=Qt.AlignmentFlag.AlignRight)
        self._paint_lights(painter, inner, unit)
        if self._score is not None:
            self._paint_consequence(painter, inner, unit, self._score)

    def _line(
        self,
        painter: QPainter,
        inner: QRectF,
        middle: float,
        text: str,
        px: float,
        color: str,
        *,
        bold: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """A line centred `middle` units below the card's upper edge."""
        unit = self._unit()
        fitted = fit_line(text, max(self._least(), round(px * unit)), inner.width(), bold=bold)
        painter.setFont(fitted.font)
        painter.setPen(self.theme.color(color))
        y = inner.top() + middle * unit
        draw_line(painter, QRectF(inner.x(), y - 40, inner.width(), 80), fitted.lines[0], align)

    def _paint_lights(self, painter: QPainter, inner: QRectF, unit: float) -> None:
        """Each zone's light and words, below its first key."""
        found = zones(self._rule)
        for number, (one, first, last) in enumerate(found):
            key = self._keys[first]
            side = max(26 * unit, 16)
            x, y = key.x() + 2 * unit, inner.top() + 337 * unit
            self.icons.paint_light(painter, LIGHTS[one], QRectF(x, y - side / 2, side, side))
            x += side + 10 * unit
            end = self._keys[found[number + 1][1]].x() if number + 1 < len(found) else inner.right()
            text = f"{span(first, last)} {zone_word(self._rule, one)}"
            fitted = fit_line(text, max(self._least(), round(20 * unit)), end - x - 4)
            painter.setFont(fitted.font)
            painter.setPen(self.theme.color("ink"))
            draw_line(painter, QRectF(x, y - 30, end - x, 60), fitted.lines[0])

    def _paint_consequence(self, painter: QPainter, inner: QRectF, unit: float, score: int) -> None:
        found = zone(self._rule, score)
        side = 52 * unit
        middle = self._send.geometry().center().y()
        self.icons.paint_light(painter, LIGHTS[found], QRectF(inner.x(), middle - side / 2, side, side))
        x = inner.x() + side + 14 * unit
        room = self._later.x() - x - 16 * unit
        headline, line = consequence(self._rule, found)
        for text, px, offset, color, bold in (
            (f"{score}: {headline}", 26, -13, "ink", True),
            (line, 19, 17, "ink2", False),
        ):
            fitted = fit_line(text, max(self._least(), round(px * unit)), room, bold=bold)
            painter.setFont(fitted.font)
            painter.setPen(self.theme.color(color))
            draw_line(painter, QRectF(x, middle + offset * unit - 30, room, 60), fitted.lines[0])

    def _second_line(self) -> str:
        keys = translate(
            "Player", "The clock stands still. Keys 0–9 (for ten: 1, then 0) or ← →, then Enter."
        )
        if self._side is None:
            return keys
        left, right = translate("Player", "Left side."), translate("Player", "Right side.")
        return f"{left if self._side is Side.LEFT else right} {keys}"

    def _lights_told(self) -> list[str]:
        return [
            f"{span(first, last)} {zone_word(self._rule, one)}." for one, first, last in zones(self._rule)
        ]

    def _type(self, digit: int) -> None:
        now = self._now()
        is_ten = digit == 0 and self._one_at is not None and now - self._one_at <= TEN_WITHIN_MS
        self._one_at = now if digit == 1 else None
        self._choose(WORST if is_ten else digit)

    def _move(self, step: int) -> None:
        if self._score is None:
            self._choose(0 if step > 0 else WORST)
        else:
            self._choose(min(max(self._score + step, 0), WORST))

    def _choose(self, score: int | None) -> None:
        self._score = score
        for key in self._keys:
            key.is_chosen = key.score == score
            key.update()
        stops = score is not None and zone(self._rule, score) is Zone.STOP
        word = translate("Player", "Go on")
        if stops:
            word = translate("Player", "Stop here")
        elif score is not None:
            word = translate("Player", "Go on with {score}").format(score=score)
        self._send.show_as(word, "", "primary")
        self._send.setEnabled(score is not None)
        self._arrange_buttons(self.card(), self._unit())
        self.redraw()

    def _decline(self) -> None:
        if self.is_open:
            self.close_card()
            self.declined.emit()

    def _unit(self) -> float:
        """Px per unit of the card: as the page's, as far as the window has room."""
        margin = 64 * min(1.0, self.measures.unit)
        room = min((self.width() - margin) / CARD[0], (self.height() - margin / 2) / CARD[1])
        return max(0.3, min(room, max(1.0, self.measures.unit)))

    def _least(self) -> int:
        return max(11, self.measures.fonts.key - 1)
