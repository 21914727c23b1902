"""The real program reminds over a real message bus, and a click brings its window forward."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from rehab_player.core.programme_enrolment import Enrolment
from rehab_player.core.routine import Sides
from rehab_player.core.settings import Settings
from rehab_player.storage.care import CareLog
from rehab_player.storage.log import open_log
from rehab_player.storage.settings import save_settings
from tests.end_to_end.desktop import wait_until
from tests.end_to_end.notification_server import NotificationServer
from tests.ui.today.stories import Shelf, whole_session

if TYPE_CHECKING:
    from rehab_player.storage.folders import DataFolder
    from tests.end_to_end.desktop import Desktop

SOON = timedelta(seconds=12)
APART = timedelta(hours=6)


def afternoon() -> timezone:
    """A place on earth where it is between two and three in the afternoon."""
    return timezone(timedelta(hours=(14 - datetime.now(UTC).hour + 12) % 24 - 12))


def tell_of_heel_drops(data: DataFolder, now: datetime) -> None:
    """Somebody who follows the heel drops, and may do the second ones of the day in a moment."""
    log = open_log(data.log_path, backups=data.backups)
    enrolment = Enrolment(
        id=str(uuid.uuid4()),
        programme="heel-drops-12-weeks",
        side=Sides.LEFT,
        started_on=now.date() - timedelta(days=3),
    )
    CareLog(log).put(enrolment)
    session = whole_session(Shelf().cards["eccentric-heel-drops"], now + SOON - APART, 2)
    log.begin(session.start)
    log.finish(
        session.start.id, state=session.state, ended_at=now - APART + 2 * SOON, active_ms=1, reason=None
    )
    log.close()


def test_a_reminder_comes_over_the_bus_and_a_click_brings_the_window(
    desktop: Desktop, data: DataFolder, qapp: object
) -> None:
    zone = afternoon()
    now = datetime.now(zone)
    tell_of_heel_drops(data, now)
    remind = Settings(
        affected=Sides.LEFT, agreed_note=True, sound_checked=True, remind=True, remind_from=0, remind_until=24
    )
    assert save_settings(data.settings_path, remind) is None
    hours = int((zone.utcoffset(None) or timedelta()).total_seconds()) // 3600
    with NotificationServer(
        desktop.environment["DBUS_SESSION_BUS_ADDRESS"], "actions", "body-markup"
    ) as server:
        program = desktop.program("--data-dir", str(data.root), TZ=f"THERE{-hours:+d}")
        desktop.wait_for_window(program)
        (window,) = desktop.windows(program)
        desktop.call(["xdotool", "windowminimize", "--sync", window])
        wait_until(lambda: bool(server.told), 40, "notification")
        assert datetime.now(zone) >= now + SOON
        name, _, icon, title, text, actions, hints, _ = server.told[0]
        assert (name, icon, title) == ("Rehab Player", "rehab-player", "Due now: Eccentric heel drops")
        assert text == "Second of 2 today"
        assert (actions, hints["desktop-entry"]) == (["default", "Show"], ("s", "rehab-player"))
        assert desktop.windows(program) == []
        server.click(server.ids[0])
        wait_until(lambda: desktop.windows(program) == [window], 10, "window")
        desktop.key("ctrl+q")
        assert program.wait(15) == 0
    assert len(server.told) == 1
    assert server.gone == server.ids
