"""What reaches beyond the window: reminders, the tray, and the calendar of a phone."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rehab_player.doors import now

if TYPE_CHECKING:
    from rehab_player.core.calendar_plan import CalendarEntry
    from rehab_player.doors import Doors
    from rehab_player.ui.reminders.notifier import Notifier
    from rehab_player.ui.reminders.reminding import Reminding
    from rehab_player.ui.reminders.tray import Tray
    from rehab_player.ui.session_flow import SessionFlow


class Outside(QObject):
    """Follows the settings from `begin` on; what is switched off is neither built nor imported."""

    def __init__(self, doors: Doors, flow: SessionFlow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._doors, self._flow = doors, flow
        self._reminding: Reminding | None = None
        self._notifier: Notifier | None = None
        self._tray: Tray | None = None

    def begin(self) -> None:
        """Do what the settings say, now and whenever they change."""
        self._follow()
        self._doors.settings.changed.connect(self._follow)

    def look(self) -> None:
        """Something was done, or answered: what is due has changed."""
        if self._reminding is not None:
            self._reminding.look()

    def save_for_phone(self) -> None:
        """Offer what is followed as a calendar file."""
        from rehab_player.ui.history.doors import SystemFileNames
        from rehab_player.ui.reminders.phone_sheet import PhoneSheet

        doors = self._doors
        PhoneSheet(doors.theme, doors.icons, doors.window, self._entries(), now(), SystemFileNames()).open()

    def close(self) -> None:
        """Take back what was told, and the icon."""
        if self._reminding is not None:
            self._reminding.close()
        for notifier in (self._notifier, self._tray):
            if notifier is not None:
                notifier.close()
        self._notifier = self._tray = None

    def _follow(self) -> None:
        value = self._doors.settings.value
        stays = value.stay and self._has_tray()
        # A session that is played is ended with the window: nobody would see it going on.
        self._doors.window.stays = lambda: stays and not self._flow.is_playing
        if stays:
            self._show_tray()
        elif self._tray is not None and not value.remind:
            self._tray.close()
            self._tray = None
        if value.remind and self._reminding is None:
            self._reminding = self._make_reminding()
        if self._reminding is not None:
            self._reminding.follow_settings()

    def _make_reminding(self) -> Reminding:
        from rehab_player.ui.reminders.alarm import Alarm
        from rehab_player.ui.reminders.reminding import Reminding

        desk = self._doors.desk
        reminding = Reminding(
            self._doors.settings,
            desk.view,
            self._is_at_it,
            self._ask_notifier,
            lambda: Alarm(self),
            now,
            self,
        )
        desk.changed.connect(reminding.look)
        return reminding

    def _ask_notifier(self) -> Notifier:
        """The message bus of a Linux desktop, which needs no icon; elsewhere the tray."""
        if not sys.platform.startswith("linux"):
            return self._show_tray()
        if self._notifier is None:
            from rehab_player.ui.reminders.bus import BusNotifier

            self._notifier = BusNotifier(self)
            self._notifier.clicked.connect(self._show_today)
            self._notifier.refused.connect(self._tell_by_tray)
        return self._notifier

    def _tell_by_tray(self, title: str, text: str) -> None:
        if self._has_tray():
            self._show_tray().tell(title, text)

    def _show_tray(self) -> Tray:
        if self._tray is None:
            from rehab_player.ui.reminders.tray import Tray

            window = self._doors.window
            self._tray = Tray(self._doors.theme, self._doors.icons, window)
            self._tray.show_wanted.connect(window.come_forward)
            self._tray.quit_wanted.connect(window.leave)
            for wanted in (self._tray.clicked, self._tray.due_wanted):
                wanted.connect(self._show_today)
        return self._tray

    def _show_today(self) -> None:
        """Come forward on Today, unless something else has the whole window."""
        window = self._doors.window
        if not window.is_taken_over:
            window.show_page("today")
        window.come_forward()

    def _is_at_it(self) -> bool:
        window = self._doors.window
        sees = window.isActiveWindow() and not window.isMinimized() and window.current_page == "today"
        return self._flow.is_playing or (sees and not window.is_taken_over)

    def _entries(self) -> tuple[CalendarEntry, ...]:
        from rehab_player.core.calendar_plan import calendar_entries

        facts = self._doors.desk.facts()
        hours = self._doors.settings.value.reminder_hours
        return calendar_entries(facts.plans, facts.diary, facts.now, hours, facts.affected)

    def _has_tray(self) -> bool:
        from rehab_player.ui.reminders.tray import has_tray

        return has_tray()
