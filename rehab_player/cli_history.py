"""The command about the log: history."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from rehab_player.cli import Refused
from rehab_player.core.language import day_text, translate
from rehab_player.core.lengths import as_clock
from rehab_player.core.session import SessionState
from rehab_player.saying import say
from rehab_player.storage.export_json import write_to
from rehab_player.storage.folders import DataFolder
from rehab_player.storage.log import SessionLog, read_log
from rehab_player.storage.log_problem import LogProblem

if TYPE_CHECKING:
    from pathlib import Path

    from rehab_player.storage.log_rows import SessionRow


def show_history(root: Path, *, as_json: bool) -> int:
    """Print all sessions, newest first. Refused when the log cannot be read."""
    try:
        log = read_log(DataFolder(root).log_path)
    except LogProblem as problem:
        raise Refused(problem.message) from None
    try:
        if as_json:
            write_to(log, sys.stdout)
        else:
            _print_table(log)
    except LogProblem as problem:
        raise Refused(problem.message) from None
    finally:
        log.close()
    return 0


def _print_table(log: SessionLog) -> None:
    rows = log.sessions()
    if not rows:
        print(
            translate("command_line", "Nothing here yet. Each session is kept, also one that you stop early.")
        )
    for row in rows:
        say(_line(row))


def _line(row: SessionRow) -> str:
    state = {
        SessionState.COMPLETED: translate("command_line", "done"),
        SessionState.PARTIAL: translate("command_line", "partly done"),
        SessionState.OPEN: translate("command_line", "interrupted"),
    }[row.state]
    parts = [
        state,
        translate("command_line", "{done} of {planned}").format(
            done=as_clock(row.active_ms), planned=as_clock(row.planned_ms)
        ),
    ]
    if row.pain_worst is not None:
        parts.append(translate("command_line", "worst pain {score}").format(score=row.pain_worst))
    start = f"{day_text(row.started_at.date())} {row.started_at:%H:%M}"
    return f"{start}  {row.routine_name}: {', '.join(parts)}"
