"""Today with the pages under it: Programmes, and running and shoes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from rehab_player.ui.today.freshness import Freshness
from rehab_player.ui.today.page import TodayPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QEnterEvent, QHideEvent, QShowEvent

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.pictures import Drawings
    from rehab_player.ui.programmes.page import ProgrammesPage
    from rehab_player.ui.running.page import RunningPage
    from rehab_player.ui.theme import Theme
    from rehab_player.ui.today.desk import TodayDesk
    from rehab_player.ui.today.under_page import UnderPage


class TodayRoom(QStackedWidget):
    """`today` is the page itself, whose signals for starting and resuming are to be connected.

    `cadence_wanted` tells a step-rate target for the settings, in steps a minute; `reminders_wanted`
    asks for the settings of reminders.
    """

    cadence_wanted = Signal(int)
    reminders_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        drawings: Drawings,
        desk: TodayDesk,
        *,
        flowing: Callable[[], bool] = lambda: True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._desk = desk
        self._programmes: ProgrammesPage | None = None
        self._running: RunningPage | None = None
        self._freshness = Freshness(desk, self)
        self._freshness.stale.connect(self._look_again)
        desk.changed.connect(self._begin_to_wait)
        self.today = TodayPage(theme, icons, drawings, desk, flowing=flowing)
        self.addWidget(self.today)
        self.today.programmes_wanted.connect(self.show_programmes)
        self.today.programme_wanted.connect(lambda one: self.show_programmes().show_followed(one))
        self.today.running_wanted.connect(self.show_running)

    def refresh(self) -> None:
        """Show Today as it is now."""
        self._begin_to_wait()  # before reading: what comes in between is noticed
        self.today.refresh()
        self.setCurrentWidget(self.today)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._begin_to_wait()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._freshness.rest()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self._freshness.look_soon()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._freshness.look_soon()

    def _begin_to_wait(self) -> None:
        if self.isVisible():
            self._freshness.begin()

    def _look_again(self) -> None:
        """Not while the morning is being told: the answer reads everything again."""
        if self.isVisible() and not self.today.is_being_told:
            self._desk.look_again()

    def show_programmes(self) -> ProgrammesPage:
        """Go to the programmes."""
        from rehab_player.ui.programmes.page import ProgrammesPage

        if self._programmes is None:
            self._programmes = ProgrammesPage(self._theme, self._icons, self._desk)
            self._programmes.reminders_wanted.connect(self.reminders_wanted)
            self._add(self._programmes)
        self.setCurrentWidget(self._programmes)
        return self._programmes

    def show_running(self) -> RunningPage:
        """Go to running and shoes."""
        from rehab_player.ui.running.page import RunningPage

        if self._running is None:
            self._running = RunningPage(self._theme, self._icons, self._desk)
            self._running.cadence_wanted.connect(self.cadence_wanted)
            self._add(self._running)
        self.setCurrentWidget(self._running)
        return self._running

    def _add(self, page: UnderPage) -> None:
        page.back_wanted.connect(self.refresh)
        self.addWidget(page)
