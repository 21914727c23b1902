"""What the parts of the window's inside are built from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from rehab_player.audio.speaker import Speaker
from rehab_player.core.guide import Guide
from rehab_player.storage.care import CareLog
from rehab_player.storage.folders import DataFolder
from rehab_player.storage.log import SessionLog
from rehab_player.ui.bookshelf import Bookshelf
from rehab_player.ui.icons import Icons
from rehab_player.ui.notices import Notices
from rehab_player.ui.pictures import Drawings
from rehab_player.ui.settings_keeper import SettingsKeeper
from rehab_player.ui.shell import MainWindow
from rehab_player.ui.theme import Theme
from rehab_player.ui.today.desk import TodayDesk


@dataclass(frozen=True, slots=True, kw_only=True)
class Doors:
    """The one of each that all parts share; `guide` is read when it is first asked for.

    Only what builds parts may hold this: a part receives what it needs, by name.
    """

    theme: Theme
    icons: Icons
    drawings: Drawings
    window: MainWindow
    notices: Notices
    settings: SettingsKeeper
    folder: DataFolder
    log: SessionLog
    care: CareLog
    books: Bookshelf
    desk: TodayDesk
    guide: Callable[[], Guide]
    make_speaker: Callable[[], Speaker]


def now() -> datetime:
    """The local time of day, with its offset."""
    return datetime.now().astimezone()
