"""What the commands about routine files do with a programme file: check it, and say that it is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.cli import Refused
from rehab_player.core.language import translate
from rehab_player.saying import say
from rehab_player.storage.programme_file import is_programme_file, read_programme

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from rehab_player.core.programme import Programme


def check_programme(path: Path, file: str, folders: Sequence[Path]) -> int:
    """Say what is wrong with a programme file, or how long it is; 1 when it has problems."""
    checked = read_programme(path, search=folders)
    for problem in checked.problems:
        say(problem.text(file))
    if checked.programme is None:
        return 1
    told = translate("command_line", "{file}: ok, {weeks}, {phases}")
    say(told.format(file=file, weeks=_weeks(checked.programme), phases=_phases(checked.programme)))
    return 0


def refuse_programme(path: Path) -> None:
    """Refused, naming the routines, when the file is a programme, which cannot be played by itself."""
    if not is_programme_file(path):
        return
    programme = read_programme(path).programme
    named = ", ".join(programme.routines) if programme is not None else ""
    told = translate("command_line", "{path}: this is a programme; choose one of its routines: {routines}")
    raise Refused(told.format(path=path, routines=named))


def _weeks(programme: Programme) -> str:
    if programme.weeks is None:
        return translate("command_line", "no end")
    return translate("command_line", "%n weeks", "", programme.weeks)


def _phases(programme: Programme) -> str:
    return translate("command_line", "%n phases", "", len(programme.phases))
