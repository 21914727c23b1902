"""The cards of running and shoes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from rehab_player.core.running import COUNTS_SECONDS, own_step_rate, step_rate_targets
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.card import Card
from rehab_player.ui.widgets.field import NumberField, Stepper
from rehab_player.ui.widgets.flow import FlowLayout
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rehab_player.core.running import Notice, StepRate
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.running.view import SplintView
    from rehab_player.ui.theme import Theme

COUNTS = 4
MOST_HOURS = 12
STEPS_OF_ONE_FOOT = (20, 130)
"""Counts of one foot in half a minute beyond these are a mistake."""


class NoticeCard(Card):
    """Something to know, the numbers, how sure it is, and the source."""

    def __init__(self, theme: Theme, notice: Notice, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, fill="accent_tint", edge="", padding=18)
        self.column.setSpacing(theme.dp(4))
        self.column.addWidget(Text(theme, notice.title, self, bold=True, wrap=True))
        self.column.addWidget(Text(theme, notice.reason, self, wrap=True))
        sure = f"{notice.how_sure} {notice.source}".strip()
        self.column.addWidget(Text(theme, sure, self, role="small", color="ink2", wrap=True))


class ListCard(Card):
    """Rows of words, each with buttons that do something to it, and one to add another."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        title: str,
        told: Sequence[str],
        add: tuple[str, Callable[[], object]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent, padding=18)
        self._icons = icons
        row = QHBoxLayout()
        row.addWidget(Text(theme, title, self, role="title3"), 1)
        button = Button(theme, icons, add[0], self, size="small", icon="plus")
        button.clicked.connect(lambda: add[1]())
        row.addWidget(button)
        self.column.addLayout(row)
        for words in told:
            if words:
                self.column.addWidget(Text(theme, words, self, color="ink2", wrap=True))
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(theme.dp(12))
        self._rows.setVerticalSpacing(self.column.spacing())
        self._rows.setColumnStretch(1, 1)
        self.column.addLayout(self._rows)

    def add_row(self, first: str, told: str, actions: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """One entry: what or when, bold, then more, and its buttons."""
        theme, row = self._theme, self._rows.rowCount()
        self._rows.addWidget(Text(theme, first, self, bold=True, digits=True), row, 0)
        self._rows.addWidget(Text(theme, told, self, color="ink2", wrap=True), row, 1)
        for place, (words, slot) in enumerate(actions):
            button = Button(theme, self._icons, words, self, rank="quiet", size="small")
            button.setAccessibleDescription(f"{first}, {told}")
            button.clicked.connect(lambda _=False, slot=slot: slot())
            self._rows.addWidget(button, row, 2 + place)


class StepRateCard(Card):
    """From counts of one foot to the own step rate and its targets; `wanted` tells the chosen one."""

    wanted = Signal(int)

    def __init__(self, theme: Theme, icons: Icons, present: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, padding=18)
        self.column.addWidget(Text(theme, self.tr("Steps a minute"), self, role="title3"))
        target = self.tr("Your target is {n} now. Small quick steps load the ankle less.").format(n=present)
        self.column.addWidget(Text(theme, target, self, wrap=True))
        how = self.tr("Count one foot for {n} seconds while you run at your usual pace, four times.")
        self.column.addWidget(Text(theme, how.format(n=COUNTS_SECONDS), self, color="ink2", wrap=True))
        box = QWidget(self)
        flow = FlowLayout(box, gap=theme.dp(8))
        self.counts = [
            NumberField(theme, icons, self.tr("Count {n}").format(n=n + 1), self) for n in range(COUNTS)
        ]
        for number, field in enumerate(self.counts):
            field.setPlaceholderText(self.tr("{n}.").format(n=number + 1))
            field.setFixedWidth(theme.dp(84))
            field.textChanged.connect(self._reckon)
            flow.addWidget(field)
        self.column.addWidget(box)
        self.told = Text(theme, "", self, bold=True, wrap=True)
        self.column.addWidget(self.told)
        self.offer = QWidget(self)
        choices = FlowLayout(self.offer, gap=theme.dp(8))
        self.first, self.second = (Button(theme, icons, "", self, size="small") for _ in range(2))
        self.first.clicked.connect(lambda: self._choose(lambda rate: rate.first))
        self.second.clicked.connect(lambda: self._choose(lambda rate: rate.second))
        choices.addWidget(self.first)
        choices.addWidget(self.second)
        self.column.addWidget(self.offer)
        self._rate: StepRate | None = None
        self._reckon()

    def _reckon(self) -> None:
        low, high = STEPS_OF_ONE_FOOT
        told = [field.value for field in self.counts]
        counts = [round(value) for value in told if value is not None and low <= value <= high]
        self._rate = step_rate_targets(own_step_rate(counts)) if counts else None
        for widget in (self.told, self.offer):
            widget.setVisible(self._rate is not None)
        if self._rate is not None:
            self.told.setText(self.tr("Your own: {n} steps a minute.").format(n=self._rate.own))
            self.first.set_label(self.tr("Take {n} first").format(n=self._rate.first))
            self.second.set_label(self.tr("Take {n} later").format(n=self._rate.second))

    def _choose(self, which: Callable[[StepRate], int]) -> None:
        if self._rate is not None:
            self.wanted.emit(which(self._rate))


class SplintCard(Card):
    """Hours with the night splint; `told` has those of the last night."""

    told = Signal(int)

    def __init__(
        self, theme: Theme, icons: Icons, view: SplintView, hours: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent, padding=18)
        self.column.addWidget(Text(theme, self.tr("Night splint"), self, role="title3"))
        if view.ruled_out:
            self.column.addWidget(Text(theme, view.ruled_out, self, wrap=True))
            return
        self.column.addWidget(Text(theme, view.told, self, color="ink2", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(theme.dp(12))
        row.addWidget(Text(theme, self.tr("Last night"), self))
        self.hours = Stepper(
            theme,
            icons,
            self.tr("Hours with the splint last night"),
            self.tr("One hour less"),
            self.tr("One hour more"),
            value=hours,
            low=0,
            high=MOST_HOURS,
            unit=self.tr("h"),
            parent=self,
        )
        row.addWidget(self.hours)
        keep = Button(theme, icons, self.tr("Keep it"), self, size="small")
        keep.setAccessibleDescription(self.tr("Night splint"))
        keep.clicked.connect(lambda: self.told.emit(self.hours.value))
        row.addWidget(keep)
        row.addStretch(1)
        self.column.addLayout(row)
