"""The row of buttons at the foot of the player."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal

from rehab_player.core.moment import Action
from rehab_player.ui.player.control import Control, ControlSizes, Style
from rehab_player.ui.player.painted import Painted
from rehab_player.ui.player.tables import Form
from rehab_player.ui.player.wording import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.player.layout import PlayerLayout
    from rehab_player.ui.player.values import PlayerView
    from rehab_player.ui.theme import Theme

PRIMARY_EXTRA = 0.24
"""How much wider the primary control is than its content asks for, in heights of the row."""


class Controls(Painted):
    """Back, the primary one, Skip, +15 s; and at the right Pain and End."""

    back = Signal()
    primary = Signal()
    skip = Signal()
    add_time = Signal()
    done = Signal()
    pain = Signal()
    end = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, layout: PlayerLayout, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, icons, layout, parent)
        space = translate("Player", "Space")
        self.back_control = self._control(translate("Player", "Back"), "back", "←")
        self.primary_control = self._control(translate("Player", "Pause"), "pause", space)
        self.skip_control = self._control(translate("Player", "Skip"), "skip", "→")
        self.time_control = self._control(translate("Player", "+15 s"), "plus15", "+")
        self.pain_control = self._control(translate("Player", "Pain…"), "pain", "P")
        self.end_control = self._control(translate("Player", "End"), "end", translate("Player", "Esc"))
        self.end_control.show_as(self.end_control.word, "end", "quiet")
        self._ends_set = False
        self._connect()

    def _control(self, word: str, icon: str, hint: str) -> Control:
        return Control(self.theme, self.icons, word, self, icon=icon, hint=hint)

    def _connect(self) -> None:
        self.back_control.clicked.connect(self.back)
        self.primary_control.clicked.connect(self.primary)
        self.skip_control.clicked.connect(self.skip)
        self.time_control.clicked.connect(self._time_pressed)
        self.pain_control.clicked.connect(self.pain)
        self.end_control.clicked.connect(self.end)

    def _time_pressed(self) -> None:
        (self.done if self._ends_set else self.add_time).emit()

    def show_view(self, view: PlayerView, allowed: frozenset[Action]) -> None:
        """Enable what is possible, and show what Space does now.

        At paced repetitions without a number the fourth button ends them.
        """
        style: Style = "primary" if view.primary.filled else "tinted"
        self.primary_control.show_as(view.primary.word, view.primary.icon, style)
        self.pain_control.show_as(self.pain_control.word, "pain", "urged" if view.ask_pain else "card")
        self._show_time(ends_set={Action.DONE, Action.PAUSE} <= allowed)
        self.back_control.setEnabled(Action.BACK in allowed)
        self.primary_control.setEnabled(bool(allowed & _PRIMARY))
        self.skip_control.setEnabled(Action.SKIP in allowed)
        self.time_control.setEnabled(self._ends_set or Action.ADD_TIME in allowed)
        self.pain_control.setEnabled(Action.RECORD_PAIN in allowed)
        self.end_control.setEnabled(Action.END in allowed)

    def _show_time(self, *, ends_set: bool) -> None:
        if ends_set == self._ends_set:
            return
        self._ends_set = ends_set
        if ends_set:
            self.time_control.show_as(
                translate("Player", "Done"), "check", "card", translate("Player", "Enter")
            )
        else:
            self.time_control.show_as(translate("Player", "+15 s"), "plus15", "card", "+")
        self.refresh()

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        """Nothing but the canvas: the buttons paint themselves."""

    def refresh(self) -> None:
        self._arrange()
        super().refresh()

    def _arrange(self) -> None:
        """The fullest form of the buttons that fits: with keys, with words, or icons."""
        for wordless, sizes in self._forms():
            widths = self._widths(sizes, wordless)
            gap = self._gap()
            if sum(widths) + gap * (len(widths) + 1) <= self.width():
                break
        self._put(widths, gap, sizes, wordless)

    def _forms(self) -> Sequence[tuple[bool, ControlSizes]]:
        fonts = self.measures.fonts
        height = self.height()
        full = ControlSizes(
            font=fonts.control,
            hint_font=fonts.key,
            padding=round(height * 0.31),
            gap=round(height * 0.21),
            radius=round(min(14, height * 0.24)),
        )
        words = replace(full, has_hint=False)
        icons = replace(words, padding=round(height * 0.27))
        tight = replace(icons, padding=round(height * 0.12), gap=round(height * 0.1))
        if self.measures.form is Form.SMALL:
            return [(True, icons), (True, tight)]
        return [
            (False, full),
            (False, replace(full, padding=round(height * 0.22))),
            (False, words),
            (True, icons),
            (True, tight),
        ]

    def _widths(self, sizes: ControlSizes, wordless: bool) -> list[int]:
        short = replace(sizes, has_word=False)
        widths = []
        for control in self._all():
            own = short if wordless and control not in self._worded() else sizes
            least = round(self.height() * 1.18) if own is short else 0
            widths.append(max(control.wanted_width(own), least))
        widths[1] += round(self.height() * PRIMARY_EXTRA) * 2
        return widths

    def _put(self, widths: Sequence[int], gap: int, sizes: ControlSizes, wordless: bool) -> None:
        short = replace(sizes, has_word=False)
        x = 0
        for control, width in zip(self._all()[:4], widths[:4], strict=True):
            control.setGeometry(x, 0, width, self.height())
            x += width + gap
        x = self.width()
        for control, width in zip(reversed(self._all()[4:]), reversed(widths[4:]), strict=True):
            x -= width
            control.setGeometry(x, 0, width, self.height())
            x -= gap
        for control in self._all():
            control.set_sizes(short if wordless and control not in self._worded() else sizes)

    def _gap(self) -> int:
        return round(self.height() * 0.2)

    def _worded(self) -> tuple[Control, ...]:
        return (self.primary_control, self.pain_control)

    def _all(self) -> tuple[Control, ...]:
        return (
            self.back_control,
            self.primary_control,
            self.skip_control,
            self.time_control,
            self.pain_control,
            self.end_control,
        )


_PRIMARY = frozenset({Action.START, Action.PAUSE, Action.RESUME, Action.DONE})
