"""Is there a screen? Asked before Qt is loaded, which aborts the program when there is none."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import re
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_player.core.language import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

TERMINAL = translate("command_line", "rehab-player play FILE --terminal plays in the terminal")
_DISPLAY = re.compile(r"^(?P<host>.*?):(?P<number>\d+)(\.\d+)?$")
_X_PORT = 6000


def why_no_screen(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> str:
    """One line that says why no window can be opened and what works instead; empty when one can."""
    if platform != "linux" or environment.get("QT_QPA_PLATFORM", "xcb").split(":")[0] not in (
        "xcb",
        "wayland",
    ):
        return ""
    if not (_answers_wayland(environment) or _answers_x(environment.get("DISPLAY", ""))):
        return translate("command_line", "no screen found; {instead}").format(instead=TERMINAL)
    missing = _missing_library()
    return (
        translate(
            "command_line", "the window needs a system library that is missing ({missing}); {instead}"
        ).format(missing=missing, instead=TERMINAL)
        if missing
        else ""
    )


def _answers_wayland(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    return bool(name) and _connects(Path(environment.get("XDG_RUNTIME_DIR", "")) / name)


def _answers_x(display: str) -> bool:
    match = _DISPLAY.match(display)
    if match is None:
        return False
    host, number = match["host"], int(match["number"])
    if host.startswith("/"):
        return _connects(Path(display))
    if host in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"
        return _connects(Path(path)) or _connects("\0" + path)
    try:
        socket.create_connection((host, _X_PORT + number), timeout=2).close()
    except OSError:
        return False
    return True


def _connects(address: Path | str) -> bool:
    """Whether somebody listens at a local socket; a leading NUL names an abstract one."""
    try:
        with socket.socket(socket.AF_UNIX) as probe:
            probe.settimeout(2)
            probe.connect(str(address))
    except (OSError, ValueError):
        return False
    return True


def _missing_library() -> str:
    """What the loader says is missing for Qt's X11 plugin; empty when it loads, or is not there to ask."""
    found = importlib.util.find_spec("PySide6")
    for place in found.submodule_search_locations or () if found else ():
        plugin = Path(place) / "Qt" / "plugins" / "platforms" / "libqxcb.so"
        if plugin.exists():
            return _load_error(plugin)
    return ""


def _load_error(library: Path) -> str:
    try:
        ctypes.CDLL(str(library))
    except OSError as error:
        return str(error).split(":")[0]
    return ""
