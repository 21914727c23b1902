"""The calendar and the charts of the History page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab_player.core.history import Zoom
from rehab_player.ui.history.calendar_view import CalendarView
from rehab_player.ui.history.chart_card import ChartCard
from rehab_player.ui.history.legend import CalendarLegend
from rehab_player.ui.history.measure_charts import measure_chart, measure_name, measure_verdict
from rehab_player.ui.history.pain_charts import first_step_chart, is_weekly, pain_chart, stiffness_chart
from rehab_player.ui.history.weekly_charts import Weekly, weekly_chart, weekly_name
from rehab_player.ui.history.zoom_chips import ZoomChips
from rehab_player.ui.widgets.card import Card
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from rehab_player.ui.history.doors import FileNames
    from rehab_player.ui.history.reading import Overview
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

PAIN_HEIGHT = 232
LOW_HEIGHT = 166


class OverviewColumn(QWidget):
    """Shows an Overview. `zoomed` asks for another stretch of time, `day_picked` tells a day or None."""

    zoomed = Signal(object)
    day_picked = Signal(object)
    trouble = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, files: FileNames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: Overview | None = None
        self._pain = 0
        self._measure = ""
        self._weekly: Weekly | None = None
        self.calendar = CalendarView(theme, icons, self)
        self.pain = ChartCard(theme, icons, files, self.tr("Pain"), self, legend=True)
        self.measure = ChartCard(theme, icons, files, self.tr("Measure"), self, role="lead")
        self.weeks = ChartCard(theme, icons, files, self.tr("Weeks"), self, role="lead")
        self.zoom = ZoomChips(theme, icons, Zoom.FOUR_WEEKS, self)
        self._cards = (self.pain, self.measure, self.weeks)
        self._lay_out(CalendarLegend(theme, icons, self))
        self._connect()

    def show_overview(self, shown: Overview) -> None:
        """Show other days and numbers."""
        self._shown = shown
        self.calendar.set_days(shown.days, shown.worst)
        self._show_pain()
        self._show_measure()
        self._show_weeks()

    def wake(self) -> None:
        """Draw the charts from now on."""
        for card in self._cards:
            card.wake()

    def _show_pain(self) -> None:
        shown = self._shown
        if shown is None:
            return
        names = (self.tr("Pain"), self.tr("First steps"), self.tr("Stiff minutes in the morning"))
        self.pain.set_options(names, self._pain)
        days = (shown.pain_first, shown.today, shown.today)
        if self._pain == 0:
            chart = pain_chart(shown.pain_rows, *days)
        elif self._pain == 1:
            chart = first_step_chart(shown.mornings, *days)
        else:
            chart = stiffness_chart(shown.mornings, *days)
        no_mornings = self.tr("The next morning tells whether it settled. Answer on Today.")
        verdict = ""
        if is_weekly(shown.pain_first, shown.today) and chart.zones:
            verdict = self.tr("Mean of each week")
        elif not chart.series[-1].points:
            verdict = no_mornings
        self.pain.show_chart(chart, shown.today, verdict, no_mornings if self._pain else "")

    def _pick_pain(self, index: int) -> None:
        self._pain = index
        self._show_pain()

    def _show_measure(self) -> None:
        if self._shown is None:
            return
        names = tuple(measure_name(lines[0]) for lines in self._shown.measures)
        index = names.index(self._measure) if self._measure in names else 0
        self.measure.set_options(names or (self.tr("Measures"),), index)
        if not names:
            nothing = self.tr("Nothing was measured yet. What a routine measures is asked after it.")
            self.measure.show_chart(None, self._shown.today, nothing=nothing)
            return
        lines, today = self._shown.measures[index], self._shown.today
        chart = measure_chart(lines, self._shown.slow_first, today, today)
        self.measure.show_chart(chart, today, measure_verdict(lines))

    def _show_weeks(self) -> None:
        if self._shown is None:
            return
        choices, shown = self._weekly_choices(), self._shown
        chosen = self._weekly if self._weekly in choices else choices[0]
        self.weeks.set_options(tuple(weekly_name(each) for each in choices), choices.index(chosen))
        chart = weekly_chart(chosen, shown.slow_rows, shown.prescriptions, shown.slow_first, shown.today)
        self.weeks.show_chart(chart, shown.today)

    def _weekly_choices(self) -> list[Weekly]:
        """Doses only where some are known."""
        known = self._shown is not None and bool(self._shown.prescriptions)
        return [each for each in Weekly if known or each is not Weekly.DOSES]

    def _pick_measure(self, index: int) -> None:
        if self._shown is not None:
            self._measure = measure_name(self._shown.measures[index][0])
            self._show_measure()

    def _pick_weekly(self, index: int) -> None:
        self._weekly = self._weekly_choices()[index]
        self._show_weeks()

    def _connect(self) -> None:
        self.zoom.chosen.connect(self.zoomed)
        self.calendar.picked.connect(self.day_picked)
        self.pain.option_picked.connect(self._pick_pain)
        self.measure.option_picked.connect(self._pick_measure)
        self.weeks.option_picked.connect(self._pick_weekly)
        for card in self._cards:
            card.trouble.connect(self.trouble)

    def _lay_out(self, legend: CalendarLegend) -> None:
        dp = self._theme.dp
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(dp(12))
        rows.addWidget(self._calendar_card(legend))
        self.pain.add_control(self.zoom)
        self.pain.setMinimumHeight(dp(PAIN_HEIGHT))
        rows.addWidget(self.pain, 1)
        low = QHBoxLayout()
        low.setSpacing(dp(14))
        for card in (self.measure, self.weeks):
            card.setFixedHeight(dp(LOW_HEIGHT))
            card.column.setContentsMargins(dp(18), dp(8), dp(12), dp(8))
            low.addWidget(card, 1)
        rows.addLayout(low)

    def _calendar_card(self, legend: CalendarLegend) -> Card:
        dp = self._theme.dp
        card = Card(self._theme, self, padding=20)
        card.column.setContentsMargins(dp(20), dp(14), dp(20), dp(14))
        card.column.setSpacing(dp(14))
        head = QHBoxLayout()
        head.addWidget(Text(self._theme, self.tr("Half a year"), card, role="title3"))
        head.addStretch(1)
        head.addWidget(legend)
        card.column.addLayout(head)
        card.column.addWidget(self.calendar)
        return card
