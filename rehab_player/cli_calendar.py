"""What is followed as a calendar file, from the command line."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime
from typing import TYPE_CHECKING

from rehab_player.core.calendar_plan import calendar_entries
from rehab_player.storage.care import CareLog
from rehab_player.storage.export_calendar import write_plan
from rehab_player.storage.folders import DataFolder
from rehab_player.storage.history_wording import planned
from rehab_player.storage.library import Library
from rehab_player.storage.log import read_log
from rehab_player.storage.programme_file import read_programmes
from rehab_player.storage.settings import load_settings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from rehab_player.core.programme import Programme
    from rehab_player.core.routine import Routine


def export_plan(root: Path, out: Path, folders: Sequence[Path], *, replace: bool) -> str:
    """Write the doses of what is followed, and return what to say. Raises ExportProblem and LogProblem.

    `folders` are where routines and programmes are looked for, the person's own first.
    """
    folder, now = DataFolder(root), datetime.now().astimezone()
    settings, _ = load_settings(folder.settings_path)
    with closing(read_log(folder.log_path)) as log:
        care = CareLog(log)
        plans, diary = care.plans(_programmes(folders), _routines(folders)), care.diary(now.date())
    entries = calendar_entries(plans, diary, now, settings.reminder_hours, settings.affected)
    return planned(out, write_plan(out, entries, now, replace=replace))


def _programmes(folders: Sequence[Path]) -> dict[str, Programme]:
    return {file.file: file.programme for file in read_programmes(folders) if file.programme}


def _routines(folders: Sequence[Path]) -> dict[str, Routine]:
    """By file name without its ending; the person's own come before the bundled."""
    found: dict[str, Routine] = {}
    for file in Library(folders[:1], editions=folders[1:]).scan():
        if file.routine is not None:
            found.setdefault(file.path.stem, file.routine)
    return found
