"""Commands about routine files: check, timeline, and finding the one to play."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_player.cli import BAD_USAGE, Refused
from rehab_player.cli_programmes import check_programme, refuse_programme
from rehab_player.core.flatten import flatten
from rehab_player.core.language import translate
from rehab_player.core.lengths import as_clock
from rehab_player.core.routine import Sides
from rehab_player.core.timeline_json import timeline_as_dict
from rehab_player.resources import assets_dir
from rehab_player.saying import say
from rehab_player.storage.ordinary import open_ordinary
from rehab_player.storage.own_pictures import picture_problems
from rehab_player.storage.programme_file import is_programme_file
from rehab_player.storage.routine_file import read_routine

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rehab_player.core.figure.values import Library as FigureLibrary
    from rehab_player.core.routine import Routine
    from rehab_player.core.timeline import Segment, Timeline
    from rehab_player.storage.figure_files import Figures
    from rehab_player.storage.routine_file import RoutineFile

ENDINGS = (".yaml", ".yml")


def check(files: Sequence[str], folders: Sequence[Path]) -> int:
    """Say what is wrong with each file; 2 when one cannot be read, 1 when one has problems."""
    return max(_check_one(file, folders) for file in files)


def _check_one(file: str, folders: Sequence[Path]) -> int:
    try:
        path = readable(Path(file))
    except Refused as refused:
        say(f"rehab-player: {refused}", to_errors=True)
        return BAD_USAGE
    if _is_figure_file(path):
        return _check_figures(path, file, folders)
    if is_programme_file(path):
        return check_programme(path, file, folders)
    loaded = read_routine(path, search=folders, known_figures=usable_figures(path, folders).names)
    _print_problems(loaded, file)
    if loaded.routine is None:
        return 1
    for problem in picture_problems(loaded.routine.steps, path.parent):
        say(problem.text(file))
    timeline = flatten(loaded.routine)
    say(
        translate("command_line", "{file}: ok, {length}, %n segments", "", len(timeline.segments)).format(
            file=file, length=as_clock(timeline.total_ms)
        )
    )
    return 0


def _is_figure_file(path: Path) -> bool:
    from rehab_player.storage.figure_files import is_figure_file

    return is_figure_file(path)


def _check_figures(path: Path, file: str, folders: Sequence[Path]) -> int:
    from rehab_player.storage.figure_files import check_figure_file

    checked = check_figure_file(path, _bundled_figures(), folders)
    for problem in checked.problems:
        say(problem.text(file))
    if checked.problems:
        return 1
    count = len(checked.names)
    say(translate("command_line", "{file}: ok, %n figures", "", count).format(file=file))
    return 0


def show_timeline(file: str, side: str, folders: Sequence[Path], *, as_json: bool) -> int:
    """Print the timeline for a person whose affected side is `side`."""
    loaded = routine_to_play(file, folders)
    if loaded is None:
        return 1
    assert loaded.routine is not None
    timeline = flatten(loaded.routine, affected=Sides(side))
    if as_json:
        print(json.dumps(timeline_as_dict(timeline), indent=1, ensure_ascii=False))
    else:
        print("\n".join(_table(timeline)))
    return 0


def routine_to_play(file: str, folders: Sequence[Path]) -> RoutineFile | None:
    """The routine, read; None after its problems have been printed. Refused when there is no such file."""
    path = readable(find(file, folders))
    refuse_programme(path)
    loaded = read_routine(path, search=folders)
    if loaded.routine is None:
        _print_problems(loaded, file)
        return None
    return loaded


def find(file: str, folders: Sequence[Path]) -> Path:
    """The file of that path, else the routine of that name in `folders`, else the path as it is."""
    path = Path(file)
    if path.exists() or path.name != file:
        return path
    names = (file, *(file + ending for ending in ENDINGS))
    candidates = (folder / name for folder in folders for name in names)
    return next((candidate for candidate in candidates if candidate.is_file()), path)


def playable(loaded: RoutineFile) -> Routine:
    """The routine of a file that has no problems."""
    if loaded.routine is None:
        raise ValueError(f"{loaded.path} has problems")
    return loaded.routine


def usable_figures(path: Path, folders: Sequence[Path]) -> Figures:
    """The figures that a routine at `path` can use; those beside it before those of `folders`."""
    from rehab_player.storage.figure_files import all_figures

    places = dict.fromkeys((*folders, path.absolute().parent))
    return all_figures(_bundled_figures(), places)


def _bundled_figures() -> FigureLibrary:
    from rehab_player.storage.figure_files import bundled_figures

    return bundled_figures(assets_dir() / "figures")


def readable(path: Path) -> Path:
    """The path itself; Refused, in one line, when it cannot be read as a file."""
    try:
        with open_ordinary(path):
            return path
    except FileNotFoundError:
        raise Refused(translate("command_line", "{path}: there is no such file").format(path=path)) from None
    except IsADirectoryError:
        raise Refused(
            translate("command_line", "{path}: this is a folder, name a file in it").format(path=path)
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise Refused(
            translate("command_line", "{path}: cannot be read ({reason})").format(path=path, reason=reason)
        ) from None


def _print_problems(loaded: RoutineFile, file: str) -> None:
    for problem in loaded.problems:
        say(problem.text(file))


def _segments(count: int) -> str:
    return "1 segment" if count == 1 else f"{count} segments"


def _table(timeline: Timeline) -> Iterator[str]:
    waits = "" if not timeline.waits else f", {timeline.waits} of them waiting for you"
    yield f"{timeline.name}: {as_clock(timeline.total_ms)}, {_segments(len(timeline.segments))}{waits}"
    for segment in timeline.segments:
        length = "waits" if segment.duration_ms is None else as_clock(segment.duration_ms)
        yield f"{as_clock(segment.start_ms):>8} {length:>8}  {segment.kind:<6}  {_described(segment)}"


def _described(segment: Segment) -> str:
    parts = [segment.name]
    if segment.count is not None:
        parts.append("as many as you can" if segment.count == "max" else f"{segment.count} times")
    if segment.side:
        parts.append(segment.side.value)
    if (segment.sets or 1) > 1:
        parts.append(f"set {segment.set} of {segment.sets}")
    if (segment.rounds or 1) > 1:
        parts.append(f"round {segment.round} of {segment.rounds}")
    return ", ".join(parts)
