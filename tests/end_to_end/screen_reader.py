"""What a screen reader knows of a program: its widgets on the accessibility bus, and what is told."""

from __future__ import annotations

import contextlib
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from jeepney import DBusAddress, MatchRule, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import open_dbus_connection

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

    from jeepney import Message

    from tests.end_to_end.desktop import Desktop

FOCUSABLE, SHOWING = 11, 25
"""Bits of AT-SPI's states."""
ACCESSIBLE = "org.a11y.atspi.Accessible"
ROOT = "/org/a11y/atspi/accessible/root"


class Gone(LookupError):
    """The widget that was asked is not there any more."""


class Ref(NamedTuple):
    """Where a widget is on the bus."""

    bus_name: str
    path: str


@dataclass(frozen=True, slots=True)
class Seen:
    """One widget as it is told, and how it is reached."""

    ref: Ref
    role: str
    name: str
    is_focusable: bool
    parents: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.role} {self.name!r} in {' > '.join(name for name in self.parents if name)}"


class ScreenReader:
    """Listens on a desktop. Enter it before the program starts: programs ask once whether anyone does."""

    def __init__(self, desktop: Desktop) -> None:
        session = open_dbus_connection(desktop.environment["DBUS_SESSION_BUS_ADDRESS"])
        bus = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
        address = session.send_and_get_reply(new_method_call(bus, "GetAddress")).body[0]
        status = bus.with_interface("org.a11y.Status")
        session.send_and_get_reply(Properties(status).set("IsEnabled", "b", True))
        session.close()
        self._bus = open_dbus_connection(address)
        self._listen()

    def __enter__(self) -> ScreenReader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bus.close()

    def everything(self) -> list[Seen]:
        """All widgets that are shown now, of all programs."""
        return [
            seen for app in self._children(Ref("org.a11y.atspi.Registry", ROOT)) for seen in self._walk(app)
        ]

    def find(self, name: str, role: str = "") -> Seen | None:
        """The first shown widget of this name, or None."""
        found = (seen for seen in self.everything() if seen.name == name and role in ("", seen.role))
        return next(found, None)

    def press(self, name: str) -> None:
        """Do what the widget of this name is there for; LookupError when it is not shown."""
        found = self.find(name)
        if found is None:
            raise LookupError(f"nothing is called {name!r}")
        self._call(found.ref, "DoAction", "i", (0,), interface="org.a11y.atspi.Action")

    def told(self, seconds: float) -> list[tuple[str, str]]:
        """What is told within so many seconds: pairs of an event's name and its words."""
        until = time.monotonic() + seconds
        found = []
        while (left := until - time.monotonic()) > 0:
            try:
                message = self._bus.recv_until_filtered(self._events, timeout=left)
            except TimeoutError:
                break
            member = message.header.fields[3]
            kind, _, _, value = message.body[:4]
            found.append((f"{member} {kind}".strip(), str(value[1])))
        return found

    def _listen(self) -> None:
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
        self._bus.send_and_get_reply(message_bus.AddMatch(rule))
        self._filter = self._bus.filter(rule, bufsize=10_000)
        self._events = self._filter.__enter__()
        registry = DBusAddress(
            "/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry"
        )
        for event in ("object:announcement", "object:property-change"):
            self._bus.send_and_get_reply(new_method_call(registry, "RegisterEvent", "sass", (event, [], "")))

    def _walk(self, ref: Ref, parents: tuple[str, ...] = ()) -> Iterator[Seen]:
        with contextlib.suppress(Gone):
            yield from self._walk_on(ref, parents)

    def _walk_on(self, ref: Ref, parents: tuple[str, ...]) -> Iterator[Seen]:
        states = self._states(ref)
        name, role = str(self._property(ref, "Name")), str(self._call(ref, "GetRoleName")[0])
        if parents:
            if not states >> SHOWING & 1:
                return
            yield Seen(ref, role, name.strip(), bool(states >> FOCUSABLE & 1), parents)
        for child in self._children(ref):
            yield from self._walk(child, (*parents, name or role))

    def _children(self, ref: Ref) -> list[Ref]:
        return [Ref(*child) for child in self._call(ref, "GetChildren")[0]]

    def _states(self, ref: Ref) -> int:
        low, high = self._call(ref, "GetState")[0]
        return int(low) | int(high) << 32

    def _call(
        self,
        ref: Ref,
        method: str,
        signature: str = "",
        body: tuple[Any, ...] = (),
        interface: str = ACCESSIBLE,
    ) -> Any:
        at = DBusAddress(ref.path, bus_name=ref.bus_name, interface=interface)
        return self._answer(new_method_call(at, method, signature or None, body))

    def _property(self, ref: Ref, name: str) -> Any:
        at = DBusAddress(ref.path, bus_name=ref.bus_name, interface=ACCESSIBLE)
        return self._answer(Properties(at).get(name))[0][1]

    def _answer(self, question: Message) -> Any:
        reply = self._bus.send_and_get_reply(question)
        if reply.header.message_type is MessageType.error:
            raise Gone(str(reply.body))
        return reply.body
