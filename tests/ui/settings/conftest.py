"""What the tests of the Settings page share: settings on a disk, and speakers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rehab_player.core.settings import Settings
from rehab_player.ui.settings_keeper import SettingsKeeper
from tests.ui.settings.speakers import Speakers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QObject


@pytest.fixture
def speakers() -> Iterator[Speakers]:
    kept = Speakers()
    yield kept
    for speaker in kept.made:
        if speaker.is_open:
            speaker.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


@pytest.fixture
def keeper(qapp: QObject, path: Path) -> SettingsKeeper:
    return SettingsKeeper(Settings(), path)
