"""Whether the desktop asks for less movement. Qt 6 does not tell, so each system is asked in its own way."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import Any

ASKED = ["org.freedesktop.appearance", "org.gnome.desktop.interface", "org.kde.kdeglobals.KDE"]
PATIENCE_S = 0.3
"""So long a portal may take to answer: the first session waits for it."""

if sys.platform == "linux":

    def asks_for_calm() -> bool:
        """False also where nobody answers."""
        with suppress(OSError, KeyError, ValueError, RuntimeError, IndexError):
            return is_calm(_portal_settings())
        return False

elif sys.platform == "win32":

    def asks_for_calm() -> bool:
        """False also where Windows does not say."""
        import ctypes

        shown = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(0x1042, 0, ctypes.byref(shown), 0)
        return not shown.value

else:

    def asks_for_calm() -> bool:
        """False also where the system does not say."""
        import subprocess

        command = ["defaults", "read", "com.apple.universalaccess", "reduceMotion"]
        with suppress(OSError, subprocess.SubprocessError):
            told = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_S)
            return told.stdout.strip() == "1"
        return False


def is_calm(told: dict[str, dict[str, Any]]) -> bool:
    """What the settings of a desktop portal say, by their groups; each value is a pair of type and value."""

    def value(group: str, key: str) -> Any:
        return told.get(group, {}).get(key, ("", None))[1]

    return (
        value(ASKED[0], "reduced-motion") == 1
        or value(ASKED[1], "enable-animations") is False
        or str(value(ASKED[2], "AnimationDurationFactor")) in ("0", "0.0")
    )


def _portal_settings() -> dict[str, dict[str, Any]]:
    from jeepney import DBusAddress, MessageType, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    portal = DBusAddress(
        "/org/freedesktop/portal/desktop",
        bus_name="org.freedesktop.portal.Desktop",
        interface="org.freedesktop.portal.Settings",
    )
    bus = open_dbus_connection("SESSION")
    try:
        reply = bus.send_and_get_reply(new_method_call(portal, "ReadAll", "as", (ASKED,)), timeout=PATIENCE_S)
    finally:
        bus.close()
    return {} if reply.header.message_type is MessageType.error else reply.body[0]
