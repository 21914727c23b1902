"""What goes into the bundle: of all that PyInstaller finds, only what the program can reach."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Entry = tuple[str, str, str]
"""Of PyInstaller: the place in the bundle, where it is taken from, and its kind."""

DATA = {"routines": "rehab_player/_data/routines", "assets": "rehab_player/_data/assets"}
"""Folders of the checkout, and where `rehab_player.resources` looks for them."""

UNUSED_MODULES = (
    "_hashlib", "_ssl", "_tkinter", "ensurepip", "idlelib", "IPython", "lib2to3", "matplotlib", "numba",
    "numpy.f2py", "numpy.testing", "OpenGL", "PIL", "pip", "pydoc_data", "pyqtgraph.canvas",
    "pyqtgraph.console", "pyqtgraph.examples", "pyqtgraph.flowchart", "pyqtgraph.jupyter",
    "pyqtgraph.multiprocess", "pyqtgraph.opengl", "pytest", "readline", "scipy", "setuptools", "tkinter",
    "turtle",
)  # fmt: skip
"""What other packages would use if it were there. OpenSSL among it: nothing of ours goes to a network."""

QT_MODULES = frozenset({"QtCore", "QtGui", "QtNetwork", "QtOpenGL", "QtOpenGLWidgets", "QtSvg", "QtWidgets"})
"""OpenGL is not used, but pyqtgraph does not start without its names."""
QT_SOUND = "QtMultimedia"
"""Not on Linux, where the sound goes straight to the sound server."""

PLUGINS = frozenset({
    "platforms/qxcb", "platforms/qwayland", "platforms/qoffscreen", "platforms/qwindows", "platforms/qcocoa",
    "platforminputcontexts/composeplatforminputcontextplugin",
    "platforminputcontexts/ibusplatforminputcontextplugin", "platformthemes/qxdgdesktopportal",
    "wayland-shell-integration/xdg-shell", "wayland-decoration-client/bradient", "iconengines/qsvgicon",
    "imageformats/qgif", "imageformats/qjpeg", "imageformats/qsvg", "imageformats/qwebp",
    "styles/qmodernwindowsstyle", "styles/qmacstyle",
})  # fmt: skip
"""Windows drawn in software, pictures of own routines, and typing: no 3D, network, printing or GTK."""
SOUND_PLUGINS = frozenset(
    {"multimedia/ffmpegmediaplugin", "multimedia/windowsmediaplugin", "multimedia/darwinmediaplugin"}
)

SYSTEM_LIBRARIES = frozenset({
    "ld-linux-aarch64", "ld-linux-x86-64", "libEGL", "libGL", "libX11", "libX11-xcb", "libasound", "libc",
    "libdbus-1", "libdl", "libdrm", "libfontconfig", "libfreetype", "libgbm", "libgcc_s", "libglib-2.0",
    "libgthread-2.0", "libm", "libpthread", "libpulse", "librt", "libstdc++", "libwayland-client",
    "libwayland-cursor", "libwayland-egl", "libxcb",
})  # fmt: skip
"""Every Linux desktop has these, and they must fit its drivers and its sound server: older ones from
the building machine would stand before a newer system's own."""

_QT_MODULE = re.compile(r"^(?P<module>Qt\w+?)\.(?:abi3\.so|pyd)$")
_PLUGIN = re.compile(r"^(?:lib)?(?P<name>.+?)\.(?:so|dll|dylib)$")
_PYTHON = re.compile(r"^(lib)?python3")


def reachable(entries: Iterable[Entry], system: str, needs: Callable[[str], set[str]]) -> list[Entry]:
    """The entries that the program can load, on `system` as sys.platform calls it.

    These are the modules and plugins that it uses, and the libraries that those need; `needs` gives
    the file names that a library asks for.
    """
    by_name: dict[str, list[Entry]] = {}
    for entry in entries:
        by_name.setdefault(PurePath(entry[0]).name, []).append(entry)
    found: dict[str, Entry] = {}
    ahead = [entry for named in by_name.values() for entry in named if _is_used(entry, system)]
    while ahead:
        entry = ahead.pop()
        if entry[0] in found or _is_the_systems(entry, system):
            continue
        found[entry[0]] = entry
        for name in needs(entry[1]):
            ahead += by_name.get(name, [])
    return list(found.values())


def wanted_data(entries: Iterable[Entry], libraries: Iterable[Entry]) -> list[Entry]:
    """The other files: of Qt's own the words of its dialogs, and no links to libraries that are left out."""
    names = {PurePath(place).name for place, _, _ in libraries}
    return [entry for entry in entries if _is_wanted_data(entry, names)]


def _is_wanted_data(entry: Entry, libraries: set[str]) -> bool:
    place, _, kind = entry
    path = PurePath(place)
    if kind == "SYMLINK":
        return path.name in libraries
    if "PySide6" not in path.parts:
        return True
    return "translations" in path.parts and path.name.startswith("qtbase_")


def _is_used(entry: Entry, system: str) -> bool:
    """Whether the program loads this by itself, not because another library asks for it."""
    place, _, kind = entry
    path = PurePath(place)
    if "plugins" in path.parts:
        return _is_used_plugin(path, system)
    if module := _QT_MODULE.match(path.name):
        return module["module"] in QT_MODULES or (module["module"] == QT_SOUND and system != "linux")
    return kind == "EXTENSION" or bool(_PYTHON.match(path.name))


def _is_used_plugin(path: PurePath, system: str) -> bool:
    match = _PLUGIN.match(path.name)
    plugin = f"{path.parent.name}/{match['name']}" if match else ""
    return plugin in PLUGINS or (system != "linux" and plugin in SOUND_PLUGINS)


def _is_the_systems(entry: Entry, system: str) -> bool:
    return system == "linux" and PurePath(entry[0]).name.partition(".so")[0] in SYSTEM_LIBRARIES
