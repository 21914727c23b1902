"""Taking the pictures of a routine along when its file goes from one folder to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.core.routine import Repeat, Work
from rehab_player.storage import shelf_wording as wording
from rehab_player.storage.own_pictures import ENDINGS, OwnPictureProblem, read_own_picture
from rehab_player.storage.routine_save import reason, write_new

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from rehab_player.core.routine import Step


def copy_pictures(routine: Path, source: Path, target: Path) -> tuple[str, ...]:
    """Copy the pictures that a routine file shows from one folder into another, never over others.

    A sentence for each that could not be copied; those that are not in `source` are the reader's to tell.
    """
    from rehab_player.storage.routine_file import read_routine

    file = read_routine(routine, search=(target,))
    names = dict.fromkeys(_pictures(file.routine.steps)) if file.routine is not None else ()
    return tuple(told for name in names if (told := _copy(name, source, target)))


def _copy(name: str, source: Path, target: Path) -> str:
    """Empty when the picture is there afterwards, or is in neither folder."""
    try:
        data = read_own_picture(source, name)
    except OwnPictureProblem:
        return ""
    place = target / name
    try:
        write_new(place, data)
    except FileExistsError:
        return "" if place.read_bytes() == data else wording.picture_in_the_way(name)
    except OSError as error:
        return wording.picture_not_copied(name, reason(error))
    return ""


def _pictures(steps: Iterable[Step]) -> Iterator[str]:
    for step in steps:
        if isinstance(step, Repeat):
            yield from _pictures(step.steps)
        elif isinstance(step, Work) and step.figure and step.figure.lower().endswith(ENDINGS):
            yield step.figure
