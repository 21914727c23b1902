"""The page of running and shoes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from rehab_player.core.checkin import SplintNight
from rehab_player.storage.log_problem import LogProblem
from rehab_player.ui.history.undo_bar import UndoBar
from rehab_player.ui.running.cards import ListCard, NoticeCard, SplintCard, StepRateCard
from rehab_player.ui.running.sheets import RunSheet, ShoesSheet
from rehab_player.ui.running.view import running_view
from rehab_player.ui.today.under_page import UnderPage
from rehab_player.ui.widgets.note import NoteLine
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from rehab_player.core.checkin import Run, Shoes
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.running.view import RunningView, SplintView
    from rehab_player.ui.theme import Theme
    from rehab_player.ui.today.desk import TodayDesk


class RunningPage(UnderPage):
    """Runs with their notices, the step rate, shoes, and the night splint for pain under the heel.

    `cadence_wanted` tells a step-rate target, in steps a minute, for the settings.
    """

    cadence_wanted = Signal(int)

    def __init__(self, theme: Theme, icons: Icons, desk: TodayDesk, parent: QWidget | None = None) -> None:
        super().__init__(theme, icons, desk, "", parent)
        self._title = self.tr("Running and shoes")
        self.bar = UndoBar(theme, icons, self)
        self.bar.undo_wanted.connect(self._undo)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self._undo)

    def refresh(self) -> None:
        super().refresh()
        self.bar.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.bar.place()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.bar.dismiss()

    def cards(self) -> list[QWidget]:
        desk = self._desk
        try:
            runs, shoes, nights = desk.care.runs(), desk.care.shoes(), desk.care.splint_nights()
        except LogProblem as problem:
            return [Text(self._theme, problem.message, color="problem", wrap=True)]
        view = running_view(desk.facts(), runs, shoes, nights)
        rate = StepRateCard(self._theme, self._icons, desk.cadence)
        rate.wanted.connect(self.cadence_wanted)
        found: list[QWidget] = [NoticeCard(self._theme, one) for one in view.notices]
        found += [self._runs(view), self._shoes(view)]
        found += (NoticeCard(self._theme, one) for one in view.about_shoes)
        found.append(rate)
        if view.splint is not None:
            last = desk.today - timedelta(days=1)
            hours = next((one.hours for one in nights if one.day == last), 0)
            found.append(self._splint(view.splint, round(hours)))
        return [*found, NoteLine(self._theme, self._icons)]

    def ask_run(self, run: Run | None = None) -> RunSheet:
        """Ask for a run, or what is to be changed in one."""
        self.bar.dismiss()
        sheet = RunSheet(self._theme, self._icons, self._desk, self, run)
        sheet.open()
        return sheet

    def ask_shoes(self, shoes: Shoes | None = None) -> ShoesSheet:
        """Ask for a pair of shoes, or what is to be changed in one."""
        self.bar.dismiss()
        sheet = ShoesSheet(self._theme, self._icons, self._desk, self, shoes)
        sheet.open()
        return sheet

    def _runs(self, view: RunningView) -> ListCard:
        told = (view.week, view.onset) if view.runs else (self.tr("No runs yet."),)
        add = (self.tr("Add a run"), self.ask_run)
        card = ListCard(self._theme, self._icons, self.tr("Runs"), told, add)
        for one in view.runs:
            actions = (
                (self.tr("Edit"), partial(self.ask_run, one.run)),
                (self.tr("Delete"), partial(self._delete, one.run)),
            )
            card.add_row(one.day, one.told, actions)
        return card

    def _shoes(self, view: RunningView) -> ListCard:
        told = () if view.shoes else (self.tr("Add your pairs, and their kilometres count themselves."),)
        add = (self.tr("Add a pair"), self.ask_shoes)
        card = ListCard(self._theme, self._icons, self.tr("Shoes"), told, add)
        for one in view.shoes:
            shoes = one.tally.shoes
            actions = (
                (self.tr("Edit"), partial(self.ask_shoes, shoes)),
                (self.tr("Worn no more"), partial(self._retire, shoes)),
            )
            card.add_row(shoes.name, one.told, actions)
        return card

    def _retire(self, shoes: Shoes) -> None:
        if self._desk.keep(replace(shoes, retired_on=self._desk.today)):
            self.bar.tell(self.tr("{name}: worn no more.").format(name=shoes.name))

    def _delete(self, run: Run) -> None:
        if self._desk.take_out(run):
            self.bar.tell(self.tr("Run deleted."))

    def _undo(self) -> None:
        """Only what the bar tells of: another page's change is not taken back from here."""
        if not self.bar.isHidden() and self._desk.undo():
            self.bar.dismiss()

    def _splint(self, view: SplintView, hours: int) -> SplintCard:
        card = SplintCard(self._theme, self._icons, view, hours)
        last = self._desk.today - timedelta(days=1)
        card.told.connect(lambda told: self._desk.keep(SplintNight(day=last, hours=told)))
        return card
