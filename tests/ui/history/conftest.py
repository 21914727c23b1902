"""The History page on a week of sessions, in a log of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rehab_player.storage.folders import DataFolder
from rehab_player.storage.log import SessionLog, open_log
from rehab_player.ui.history.page import HistoryPage
from tests.ui.history import stories

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme
    from tests.ui.conftest import Show


@pytest.fixture
def folder(home: Path) -> DataFolder:
    folder = DataFolder(home / "data")
    assert folder.create() is None
    return folder


@pytest.fixture
def log(folder: DataFolder) -> Iterator[SessionLog]:
    log = stories.kept(stories.week(), open_log(folder.log_path))
    yield log
    log.close()


@pytest.fixture
def names() -> stories.Names:
    return stories.Names()


@pytest.fixture
def page(show: Show, theme: Theme, icons: Icons, log: SessionLog, names: stories.Names) -> HistoryPage:
    page = HistoryPage(theme, icons, log, now=lambda: stories.NOW, files=names)
    show(page, size=(1190, 790))
    page.refresh()
    return page
