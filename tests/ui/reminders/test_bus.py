"""Notifications over a message bus of the test's own: what is refused, withdrawn, clicked and escaped."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from rehab_player.ui.reminders.bus import BusNotifier
from tests.end_to_end.notification_server import NotificationServer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot

needs_a_bus = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="needs dbus-daemon")


@pytest.fixture
def bus(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    address = f"unix:path={home / 'bus'}"
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address={address}"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert daemon.stdout is not None
    assert daemon.stdout.readline().startswith(address)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    yield address
    daemon.terminate()
    daemon.communicate(timeout=10)


@pytest.fixture
def notifier(qapp: QObject) -> Iterator[BusNotifier]:
    made = BusNotifier()
    yield made
    made.close()


@needs_a_bus
@pytest.mark.parametrize(
    ("capabilities", "shown"),
    [((), "<b>Raises</b> & more"), (("body-markup",), "&lt;b&gt;Raises&lt;/b&gt; &amp; more")],
)
def test_names_are_shown_as_they_are(
    qtbot: QtBot, bus: str, notifier: BusNotifier, capabilities: tuple[str, ...], shown: str
) -> None:
    with NotificationServer(bus, *capabilities) as server:
        notifier.tell("2 sessions are due", "<b>Raises</b> & more")
        qtbot.waitUntil(lambda: bool(server.told))
        assert server.told[0][3:5] == ("2 sessions are due", shown)


@needs_a_bus
def test_a_newer_one_takes_the_place_and_a_click_is_told(
    qtbot: QtBot, bus: str, notifier: BusNotifier
) -> None:
    with NotificationServer(bus) as server:
        for number in (1, 2):
            notifier.tell(f"Due {number}", "")
            qtbot.waitUntil(lambda number=number: len(notifier._shown) == 1 and len(server.told) == number)  # type: ignore[misc]
        assert server.gone == server.ids[:1]
        with qtbot.waitSignal(notifier.clicked):
            server.click(server.ids[1])
        with qtbot.assertNotEmitted(notifier.clicked, wait=50):
            server.click(99)
        notifier.withdraw()
        qtbot.waitUntil(lambda: server.gone == server.ids)


@needs_a_bus
def test_without_a_server_it_is_refused_and_told_once_there_is_one(
    qtbot: QtBot, bus: str, notifier: BusNotifier
) -> None:
    with qtbot.waitSignal(notifier.refused) as refused:
        notifier.tell("Due", "Once today")
    assert refused.args == ["Due", "Once today"]
    with NotificationServer(bus) as server:
        notifier.tell("Due", "Once today")
        qtbot.waitUntil(lambda: len(server.told) == 1)


@pytest.mark.parametrize("address", [None, "unix:path=/nowhere/bus", "nonsense"])
def test_without_a_bus_it_is_refused_at_once(
    qtbot: QtBot, notifier: BusNotifier, monkeypatch: pytest.MonkeyPatch, address: str | None
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    if address is not None:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with qtbot.waitSignal(notifier.refused):
        notifier.tell("Due", "")
    notifier.withdraw()


@needs_a_bus
def test_a_bus_that_goes_away_is_refused_and_asked_anew(
    qtbot: QtBot, notifier: BusNotifier, bus: str
) -> None:
    server = NotificationServer(bus)
    with server:
        notifier.tell("Due", "")
        qtbot.waitUntil(lambda: bool(notifier._shown))
    assert notifier._bus is not None
    notifier._bus.sock.shutdown(2)
    qtbot.waitUntil(lambda: notifier._bus is None)
    with qtbot.waitSignal(notifier.refused):
        notifier.tell("Due", "again")
