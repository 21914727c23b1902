"""Export by the ending of the file's name, as the command line asks for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_player.storage import export_calendar, export_csv, export_json, history_wording
from rehab_player.storage.export_file import ExportFault, ExportProblem
from rehab_player.storage.folders import DataFolder

if TYPE_CHECKING:
    from collections.abc import Callable

ENDINGS = (".csv", ".json", ".ics")


@dataclass(frozen=True, slots=True)
class ExportSummary:
    """What was written: `text` says it to people."""

    path: Path
    sessions: int

    @property
    def text(self) -> str:
        return history_wording.exported(self.path, self.sessions)


def export_history(
    root: Path,
    out: Path,
    *,
    replace: bool = False,
    segments: bool = False,
    first: date | None = None,
    last: date | None = None,
    tell: Callable[[float], None] | None = None,
) -> ExportSummary:
    """Write the history of the data folder `root` to `out`, in the format that its ending says.

    `segments` writes a CSV with a row per segment instead of one per session. `first` and `last`
    are local dates; JSON is always the whole history. Raises ExportProblem and LogProblem.
    """
    log_path = DataFolder(root).log_path
    ending = out.suffix.lower()
    if ending == ".json":
        sessions = export_json.write_json(log_path, out, replace=replace, tell=tell)
    elif ending == ".csv":
        write = export_csv.write_segments if segments else export_csv.write_sessions
        sessions = write(log_path, out, first=first, last=last, replace=replace, tell=tell)
    elif ending == ".ics":
        now = datetime.now().astimezone()
        sessions = export_calendar.write_done(log_path, out, now, first=first, last=last, replace=replace)
    else:
        raise ExportProblem(ExportFault.ENDING, history_wording.unknown_ending(out, ENDINGS))
    return ExportSummary(out, sessions)
