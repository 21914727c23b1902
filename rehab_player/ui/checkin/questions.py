"""The questions before a session, one below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from rehab_player.core import pain_texts as texts
from rehab_player.core.before import About, Told
from rehab_player.core.checkin import RedSign
from rehab_player.ui.checkin.choice import ChoiceRow
from rehab_player.ui.checkin.tick_list import TickList
from rehab_player.ui.widgets.field import NumberField, Stepper
from rehab_player.ui.widgets.pain_keys import PainKeys
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

WIDE_KEYS_FROM = 800
BESIDE_FROM = 800
STIFF_STEP = 5
LONGEST_STIFF = 180
"""Minutes of stiffness, in the steps in which they are told."""
GAP = 20
SLIM_GAP = 10
COLUMNS = 3
COLUMNS_BELOW = 560


class Questions(QWidget):
    """`told` has the answers, `changed` tells that they are others. What stands here is what was told."""

    changed = Signal()

    def __init__(self, theme: Theme, icons: Icons, view: About, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._view = view
        self._stiff_told = view.morning is not None and view.morning.stiff_min is not None
        self._parted: list[QWidget | QLayout] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(theme.dp(6), theme.dp(6), theme.dp(14), theme.dp(6))
        self._rows.setSpacing(theme.dp(8))
        self._ask_pain()
        self._first_step()
        self._ask_signs()
        self._ask_ran()
        self._rows.addStretch(1)
        self._connect()

    @property
    def told(self) -> Told:
        """The answers that the light is judged by."""
        signs = self.signs.told
        return Told(
            pain_now=self.pain.score,
            first_step=self.first_step.score if self._view.is_morning else None,
            signs=None if signs is None else tuple(RedSign(sign) for sign in signs),
        )

    @property
    def stiff_min(self) -> int | None:
        """Minutes of stiffness, once they were told."""
        return self.stiff.value if self._stiff_told else None

    @property
    def ran(self) -> bool | None:
        """Whether there was a run since the last time; None while unanswered."""
        return None if self.ran_row.key is None else self.ran_row.key == "yes"

    @property
    def km(self) -> float | None:
        """How far the run was, where that was told."""
        return self.km_field.value if self.ran else None

    @property
    def ran_yesterday(self) -> bool:
        """Whether the run was yesterday instead of today."""
        return self.day_row.key == "yesterday"

    def take_width(self, width: int) -> None:
        """Stand as the width in px allows."""
        dp = self._theme.dp
        self.pain.set_key_size(64 if width >= dp(WIDE_KEYS_FROM) else 44)
        directions = QBoxLayout.Direction
        beside = width >= dp(BESIDE_FROM)
        self._morning_row.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._morning_row.setSpacing(dp(24 if beside else 8))
        for each in self._parted:
            each.setContentsMargins(0, dp(GAP if beside else SLIM_GAP), 0, 0)
        self.signs.set_columns(COLUMNS if width >= dp(COLUMNS_BELOW) else 2)

    def _ask_pain(self) -> None:
        name = self.tr("How much does it hurt now?")
        self.pain = PainKeys(self._theme, name, 64, self._view.rule, self)
        self._rows.addWidget(Text(self._theme, name, self, role="title2"))
        box = QWidget(self)
        box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.dp(5))
        column.addWidget(self.pain)
        ends = QHBoxLayout()
        ends.addWidget(Text(self._theme, self.tr("none"), box, role="caption", color="ink2"))
        ends.addStretch(1)
        ends.addWidget(Text(self._theme, self.tr("worst you can imagine"), box, role="caption", color="ink2"))
        column.addLayout(ends)
        self._rows.addWidget(box)

    def _first_step(self) -> None:
        """Asked in the morning only; what was told on Today already stands here, to be changed."""
        theme, morning = self._theme, self._view.morning
        box = QWidget(self)
        rows = QVBoxLayout(box)
        self._parted.append(rows)
        rows.setSpacing(theme.dp(8))
        name = self.tr("First step this morning")
        head = QHBoxLayout()
        head.setSpacing(theme.dp(12))
        head.addWidget(Text(theme, name, box, role="title2"))
        if morning is not None:
            at = self.tr("answered at {time}, change it here").format(
                time=f"{morning.at.hour}:{morning.at:%M}"
            )
            head.addWidget(Text(theme, at, box, color="ink2"), 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        rows.addLayout(head)
        self.first_step = PainKeys(theme, name, 44, self._view.rule, box)
        self.stiff = self._stiffness(box)
        self._morning_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._morning_row.addWidget(self.first_step)
        stiff = QHBoxLayout()
        stiff.setContentsMargins(0, 0, 0, 0)
        stiff.addWidget(Text(theme, self.tr("Stiff for"), box, color="ink2"))
        stiff.addSpacing(theme.dp(8))
        stiff.addWidget(self.stiff)
        stiff.addStretch(1)
        self._morning_row.addLayout(stiff, 1)
        rows.addLayout(self._morning_row)
        self._rows.addWidget(box)
        box.setVisible(self._view.is_morning)
        if morning is not None:
            self.first_step.set_score(morning.first_step)

    def _stiffness(self, parent: QWidget) -> Stepper:
        morning = self._view.morning
        return Stepper(
            self._theme,
            self._icons,
            self.tr("Minutes of stiffness"),
            self.tr("Five minutes less"),
            self.tr("Five minutes more"),
            value=(morning.stiff_min or 0) if morning else 0,
            low=0,
            high=LONGEST_STIFF,
            step=STIFF_STEP,
            unit=self.tr("min"),
            parent=parent,
        )

    def _ask_signs(self) -> None:
        theme = self._theme
        name = self.tr("Any of these today?")
        labels = {sign.value: words for sign, words in texts.SIGNS.items()}
        none = self.tr("None of these (N)")
        self.signs = TickList(
            theme, self._icons, name, labels, columns=COLUMNS, none=none, tone="red", parent=self
        )
        head = QHBoxLayout()
        self._parted.append(head)
        head.setSpacing(theme.dp(24))
        head.addWidget(Text(theme, name, self, role="title2"))
        head.addStretch(1)
        head.addWidget(self.signs.none)
        self._rows.addLayout(head)
        self._rows.addWidget(self.signs)

    def _ask_ran(self) -> None:
        theme, icons = self._theme, self._icons
        name = self.tr("Ran since last time?")
        title = Text(theme, name, self, role="title2")
        self._parted.append(title)
        self._rows.addWidget(title)
        row = QHBoxLayout()
        row.setSpacing(theme.dp(10))
        options = (("no", self.tr("No")), ("yes", self.tr("Yes")))
        self.ran_row = ChoiceRow(theme, icons, name, options, columns=2, height=40, parent=self)
        row.addWidget(self.ran_row)
        self._run = QWidget(self)
        run = QHBoxLayout(self._run)
        run.setContentsMargins(theme.dp(10), 0, 0, 0)
        run.setSpacing(theme.dp(8))
        days = (("today", self.tr("Today")), ("yesterday", self.tr("Yesterday")))
        self.day_row = ChoiceRow(theme, icons, self.tr("When?"), days, columns=2, height=40, parent=self._run)
        self.day_row.choose("today")
        run.addWidget(self.day_row)
        self.km_field = NumberField(theme, icons, self.tr("How far, in km; may stay empty"), self._run)
        self.km_field.setFixedWidth(theme.dp(80))
        run.addWidget(self.km_field)
        run.addWidget(Text(theme, self.tr("km"), self._run, color="ink2"))
        row.addWidget(self._run)
        row.addStretch(1)
        self._run.hide()
        self._rows.addLayout(row)

    def _connect(self) -> None:
        for signal in (self.pain.chosen, self.first_step.chosen, self.signs.changed):
            signal.connect(self.changed)
        self.stiff.changed.connect(self._stiffness_told)
        self.ran_row.chosen.connect(lambda key: self._run.setVisible(key == "yes"))
        self.ran_row.chosen.connect(self.changed)
        self.km_field.editingFinished.connect(self.km_field.check)

    def _stiffness_told(self) -> None:
        self._stiff_told = True
