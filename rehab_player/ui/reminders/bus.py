"""Notifications of the Linux desktop, told over the session's message bus.

By jeepney, which is here for keeping the screen awake anyway: Qt's own D-Bus cannot be handed from
Python the unsigned number that a notification begins with.
"""

from __future__ import annotations

import html
import os
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QSocketNotifier

from rehab_player.ui.reminders.notifier import Notifier

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.blocking import DBusConnection
    from PySide6.QtCore import QObject

_PLACE = "/org/freedesktop/Notifications"
_NAME = "org.freedesktop.Notifications"
_PROGRAM = "rehab-player"
_AS_LONG_AS_USUAL = -1


class BusNotifier(Notifier):
    """Opens the connection with the first notification; whatever goes wrong with it is `refused`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus: DBusConnection | None = None
        self._watch: QSocketNotifier | None = None
        self._asked: dict[int, tuple[str, str]] = {}
        """Title and text of what is to be told once the server has said what it can show, by serial."""
        self._sent: dict[int, tuple[str, str]] = {}
        self._shown: set[int] = set()

    def tell(self, title: str, text: str) -> None:
        try:
            self._connect()
            self.withdraw()
            self._asked[self._call("GetCapabilities", "", ())] = (title, text)
        except (OSError, KeyError, ValueError, RuntimeError):
            self._drop()
            self.refused.emit(title, text)

    def withdraw(self) -> None:
        shown, self._shown = self._shown, set()
        try:
            for number in shown:
                self._call("CloseNotification", "u", (number,))
        except OSError:
            self._drop()

    def close(self) -> None:
        super().close()
        self._drop()

    def _connect(self) -> None:
        """Raises OSError, KeyError, ValueError or RuntimeError where there is no bus."""
        if self._bus is not None:
            return
        from jeepney import MatchRule, message_bus
        from jeepney.io.blocking import open_dbus_connection

        self._bus = open_dbus_connection("SESSION")
        self._bus.send(message_bus.AddMatch(MatchRule(type="signal", interface=_NAME, path=_PLACE)))
        self._watch = QSocketNotifier(self._bus.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._watch.activated.connect(self._read)

    def _drop(self) -> None:
        if self._watch is not None:
            self._watch.setEnabled(False)
            self._watch.deleteLater()
        if self._bus is not None:
            self._bus.close()
        self._bus = self._watch = None
        self._shown.clear()

    def _call(self, method: str, signature: str, values: tuple[Any, ...]) -> int:
        """Send a call, and return the serial by which its answer is known."""
        from jeepney import DBusAddress, new_method_call

        assert self._bus is not None
        serial: int = next(self._bus.outgoing_serial)
        address = DBusAddress(_PLACE, bus_name=_NAME, interface=_NAME)
        self._bus.send(new_method_call(address, method, signature, values), serial=serial)
        return serial

    def _read(self) -> None:
        """Take everything that has come; what has gone wrong on the way is told otherwise."""
        try:
            while self._bus is not None:
                self._take(self._bus.receive(timeout=0))
        except TimeoutError:
            return
        except (OSError, ValueError):
            self._drop()
            waiting = [*self._asked.values(), *self._sent.values()]
            self._asked.clear()
            self._sent.clear()
            for title, text in waiting:
                self.refused.emit(title, text)

    def _take(self, message: Message) -> None:
        from jeepney import HeaderFields, MessageType

        if message.header.message_type is MessageType.signal:
            self._take_signal(str(message.header.fields.get(HeaderFields.member)), message.body)
            return
        serial = int(message.header.fields.get(HeaderFields.reply_serial, 0))
        failed = message.header.message_type is MessageType.error
        told = self._asked.pop(serial, None) or (self._sent.get(serial) if failed else None)
        if told is not None and failed:
            self._sent.pop(serial, None)
            self.refused.emit(*told)
        elif told is not None:
            self._send(*told, is_markup="body-markup" in message.body[0])
        elif self._sent.pop(serial, None) is not None:
            self._shown.add(message.body[0])

    def _send(self, title: str, text: str, *, is_markup: bool) -> None:
        """Names come from files and are shown as they are, also by a server that reads markup."""
        body = html.escape(text, quote=False) if is_markup else text
        show = QCoreApplication.translate("Reminders", "Show")
        hints = {"desktop-entry": ("s", _PROGRAM)}
        name = QCoreApplication.translate("MainWindow", "Rehab Player")
        values = (name, 0, _PROGRAM, title, body, ["default", show], hints, _AS_LONG_AS_USUAL)
        self._sent[self._call("Notify", "susssasa{sv}i", values)] = (title, text)

    def _take_signal(self, member: str, body: tuple[Any, ...]) -> None:
        """Others' notifications are told of as well, and passed over."""
        if not body or body[0] not in self._shown:
            return
        if member == "ActivationToken":
            # What lets the window come forward on Wayland; Qt reads it when it activates one.
            os.environ["XDG_ACTIVATION_TOKEN"] = str(body[1])
        elif member == "NotificationClosed":
            self._shown.discard(body[0])
        elif member == "ActionInvoked":
            self.clicked.emit()
