"""A notification server of our own: shows nothing, writes down what it is told, and clicks when asked."""

from __future__ import annotations

import threading
from itertools import count
from typing import Any, Self

from jeepney import (
    DBusAddress,
    HeaderFields,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

NAME = "org.freedesktop.Notifications"
PLACE = "/org/freedesktop/Notifications"
OURS = DBusAddress(PLACE, bus_name=NAME, interface=NAME)


class NotificationServer:
    """Runs in a thread from entering to leaving.

    `told` has the arguments of each Notify, `ids` what was answered, `gone` the ids that were closed.
    """

    def __init__(self, address: str, *capabilities: str) -> None:
        self._bus: DBusConnection = open_dbus_connection(address)
        self._capabilities = list(capabilities)
        self._ids = count(7)
        self._thread = threading.Thread(target=self._serve, name="notifications")
        self._is_over = threading.Event()
        self.told: list[tuple[Any, ...]] = []
        self.ids: list[int] = []
        self.gone: list[int] = []

    def __enter__(self) -> Self:
        answer = self._bus.send_and_get_reply(message_bus.RequestName(NAME))
        assert answer.body == (1,)
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._is_over.set()
        self._thread.join(10)
        self._bus.close()

    def click(self, number: int) -> None:
        """As if the person clicked on the notification."""
        self._bus.send(new_signal(OURS, "ActionInvoked", "us", (number, "default")))

    def _serve(self) -> None:
        while not self._is_over.is_set():
            try:
                message = self._bus.receive(timeout=0.1)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                self._answer(message)

    def _answer(self, message: Any) -> None:
        method = message.header.fields[HeaderFields.member]
        if method == "GetCapabilities":
            answer = new_method_return(message, "as", (self._capabilities,))
        elif method == "Notify":
            assert message.header.fields[HeaderFields.signature] == "susssasa{sv}i"
            self.told.append(message.body)
            self.ids.append(next(self._ids))
            answer = new_method_return(message, "u", (self.ids[-1],))
        elif method == "CloseNotification":
            self.gone.append(message.body[0])
            answer = new_method_return(message)
        else:
            answer = new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")
        self._bus.send(answer)
