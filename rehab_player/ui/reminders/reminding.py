"""Reminds of what is due while the program runs: once each, when the person is not looking anyway."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rehab_player.core.reminders import Reminder, next_look, reminders_of, seen, to_tell
from rehab_player.ui.reminders.wording import reminder_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from rehab_player.core.reminder_hours import Hours
    from rehab_player.ui.reminders.alarm import Alarm
    from rehab_player.ui.reminders.notifier import Notifier
    from rehab_player.ui.settings_keeper import SettingsKeeper
    from rehab_player.ui.today.values import TodayView


class Reminding(QObject):
    """Signal: `told` after something was told of.

    `view` is Today as it is now, `is_at_it` whether the person sees Today or plays a session;
    `notifier` is asked for when there is something to tell. While reminders are off, none of
    them is called.
    """

    told = Signal()

    def __init__(
        self,
        settings: SettingsKeeper,
        view: Callable[[], TodayView],
        is_at_it: Callable[[], bool],
        notifier: Callable[[], Notifier],
        make_alarm: Callable[[], Alarm],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._view, self._is_at_it = view, is_at_it
        self._notifier, self._make_alarm, self._now = notifier, make_alarm, now
        self._alarm: Alarm | None = None
        self._telling: Notifier | None = None
        self._keys: frozenset[str] = frozenset()
        self._chosen: tuple[bool, int, int] | None = None

    def follow_settings(self) -> None:
        """Begin, go on with other hours, or stop, as the settings now say."""
        value = self._settings.value
        chosen = (value.remind, value.remind_from, value.remind_until)
        if chosen != self._chosen:
            self._chosen = chosen
            self.look()

    def look(self) -> None:
        """The person is at the program: what is due now is seen, and the next moment is waited for."""
        self._withdraw()
        if not self._settings.value.remind:
            self._stop()
            return
        view, now = self._view(), self._now()
        reminders = self._reminders(view, now)
        self._keys |= seen(reminders, now)
        self._wait(reminders, now)

    def close(self) -> None:
        """Remind no more."""
        self._withdraw()
        self._stop()

    def _ring(self) -> None:
        view, now = self._view(), self._now()
        reminders = self._reminders(view, now)
        found = () if self._is_at_it() else to_tell(reminders, self._keys, now, self._hours)
        self._keys |= seen(reminders, now)
        self._wait(reminders, now)
        if found:
            self._telling = self._notifier()
            self._telling.tell(*self._words(found, view))
            self.told.emit()

    def _words(self, found: Sequence[Reminder], view: TodayView) -> tuple[str, str]:
        dues = [one.due for one in found if one.due is not None]
        doses = [(one.card.name, one.why) for one in view.due if one.due in dues]
        return reminder_words(doses, asks_morning=len(dues) < len(found))

    def _reminders(self, view: TodayView, now: datetime) -> tuple[Reminder, ...]:
        asks = view.morning is not None and view.morning.answer is None
        return reminders_of((one.due for one in view.due), now, self._hours, asks_morning=asks)

    @property
    def _hours(self) -> Hours:
        return self._settings.value.reminder_hours

    def _wait(self, reminders: Sequence[Reminder], now: datetime) -> None:
        if self._alarm is None:
            self._alarm = self._make_alarm()
            self._alarm.rang.connect(self._ring)
        self._alarm.set(next_look(reminders, self._keys, now, self._hours).astimezone(), now)

    def _withdraw(self) -> None:
        if self._telling is not None:
            self._telling.withdraw()
            self._telling = None

    def _stop(self) -> None:
        if self._alarm is not None:
            self._alarm.close()
            self._alarm.deleteLater()
            self._alarm = None
