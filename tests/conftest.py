"""What holds for every test: no screen, a home of its own, no window left behind."""

from __future__ import annotations

import gc
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings

# Chosen before any module is imported that tells texts: the plural forms of English stand in its catalogue.
from rehab_player.languages import speak

speak("en")

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication, QWidget

settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")

HOMES = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "roaming",
    "LOCALAPPDATA": "local",
    "XDG_CACHE_HOME": ".cache",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_RUNTIME_DIR": "run",
    "XDG_STATE_HOME": ".local/state",
    "REHAB_PLAYER_HOME": "rehab-player",
}


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty home for each test, so that none can read or write the person's own.

    Its path is short: the names of sockets below it may have 107 characters.
    """
    folder = Path(tempfile.mkdtemp(prefix="rp-"))
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")
    for name, place in HOMES.items():
        monkeypatch.setenv(name, str(folder / place))
    (folder / "run").mkdir(mode=0o700)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """Qt's application with its texts in English, plurals included."""
    from rehab_player.ui.translators import speak_with

    speak_with(qapp, "en")
    return qapp


@pytest.fixture(autouse=True)
def no_window_left_behind() -> Iterator[None]:
    """Fail the test that leaves a top-level widget alive: it would paint and tick into the next ones."""
    before = frozenset(_top_level_widgets())
    yield
    if _top_level_widgets().keys() - before:
        gc.collect()
    left = [str(widget) for address, widget in _top_level_widgets().items() if address not in before]
    assert not left, f"left behind: {', '.join(left)}"


def _top_level_widgets() -> dict[int, QWidget]:
    """The parentless widgets alive, by their address; none where no test has used Qt's widgets yet."""
    if "PySide6.QtWidgets" not in sys.modules:
        return {}
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication
    from shiboken6 import Shiboken

    if QApplication.instance() is None:
        return {}
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return {
        Shiboken.getCppPointer(widget)[0]: widget
        for widget in QApplication.topLevelWidgets()
        if widget.parent() is None
    }
