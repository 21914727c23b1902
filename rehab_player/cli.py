"""The command line. What needs no window imports no Qt."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_player.cli_parser import make_parser
from rehab_player.core.language import language

if TYPE_CHECKING:
    from collections.abc import Sequence

BAD_USAGE = 2
"""Exit status for bad usage, missing files and no screen."""
OPENED = (".yaml", ".yml", ".json", ".zwo")
"""Endings of the files that can be opened without naming a command."""


class Refused(Exception):
    """The command cannot be carried out; the message is one line for people."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status: 0, 1 for problems in files, 2 for bad usage."""
    _choose_language(argv)
    options = make_parser().parse_args(_with_command(sys.argv[1:] if argv is None else argv))
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        return int(_COMMANDS[options.command](options))
    except Refused as refused:
        from rehab_player.saying import say

        say(f"rehab-player: {refused}", to_errors=True)
        return BAD_USAGE
    except BrokenPipeError:
        # The reader of our output (head, say) has had enough; a flush at exit would fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


def _with_command(arguments: Sequence[str]) -> list[str]:
    """A file without a command before it is opened: that is how file managers call us."""
    found = list(arguments)
    place = 0
    while place < len(found) and found[place].startswith("-"):
        place += 2 if found[place] == "--data-dir" else 1
    if place < len(found) and found[place] not in _COMMANDS and _is_file_name(found[place]):
        found.insert(place, "open")
    return found


def _is_file_name(argument: str) -> bool:
    return os.path.exists(argument) or argument.lower().endswith(OPENED)


def _choose_language(argv: Sequence[str] | None) -> None:
    """First of all, because the help of the commands is told in it, too."""
    from rehab_player.languages import chosen_language, speak
    from rehab_player.storage.folders import DataFolder
    from rehab_player.storage.settings_file import written_language

    finder = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    finder.add_argument("--data-dir", type=Path, default=argparse.SUPPRESS)
    try:
        options, _ = finder.parse_known_args(argv)
    except argparse.ArgumentError:  # no folder is named; the real parser says so
        options = argparse.Namespace()
    speak(chosen_language(written_language(DataFolder(_data_root(options)).settings_path)))


def _check(options: argparse.Namespace) -> int:
    from rehab_player.cli_files import check

    return check(options.files, _folders(options))


def _timeline(options: argparse.Namespace) -> int:
    from rehab_player.cli_files import show_timeline

    return show_timeline(options.file, options.side, _folders(options), as_json=options.json)


def _render(options: argparse.Namespace) -> int:
    from rehab_player.cli_render import render_routine

    return render_routine(
        options.file,
        options.out,
        _data_root(options),
        _folders(options),
        side=options.side,
        wait_s=options.wait,
        may_replace=options.replace,
    )


def _schema(options: argparse.Namespace) -> int:
    import json

    from rehab_player.storage.schema import programme_schema, routine_schema

    schema = routine_schema() if options.format == "routine" else programme_schema()
    print(json.dumps(schema, indent=2, ensure_ascii=False))
    return 0


def _history(options: argparse.Namespace) -> int:
    from rehab_player.cli_history import show_history

    return show_history(_data_root(options), as_json=options.json)


def _export(options: argparse.Namespace) -> int:
    from rehab_player.cli_exports import export_to

    return export_to(
        _data_root(options),
        options.out,
        replace=options.replace,
        segments=options.segments,
        done=options.done,
        since=options.since,
        folders=_folders(options),
    )


def _import(options: argparse.Namespace) -> int:
    from rehab_player.cli_exports import import_from

    return import_from(_data_root(options), options.file)


def _play(options: argparse.Namespace) -> int:
    if options.terminal:
        from rehab_player.terminal import play_in_terminal

        return play_in_terminal(options.file, _data_root(options), _folders(options), start=options.start)
    from rehab_player.cli_files import routine_to_play

    loaded = routine_to_play(options.file, _folders(options))
    return 1 if loaded is None else _window(options, loaded.path)


def _open(options: argparse.Namespace) -> int:
    from rehab_player.cli_files import readable

    return _window(options, readable(Path(options.file)), offer=True)


def _window(options: argparse.Namespace, file: Path | None = None, *, offer: bool = False) -> int:
    from rehab_player.screen import why_no_screen

    reason = why_no_screen()
    if reason:
        raise Refused(reason)
    from rehab_player.app import run

    return run(_data_root(options), file, start=getattr(options, "start", False), offer=offer)


def _data_root(options: argparse.Namespace) -> Path:
    from rehab_player.storage.folders import default_root

    chosen: Path | None = getattr(options, "data_dir", None)
    return default_root() if chosen is None else chosen.expanduser().absolute()


def _folders(options: argparse.Namespace) -> tuple[Path, ...]:
    """Where routines are looked for by name: the person's own, then the bundled in their language."""
    from rehab_player.resources import routine_folders
    from rehab_player.storage.folders import DataFolder

    return DataFolder(_data_root(options)).routines, *routine_folders(language())


_COMMANDS = {
    "window": _window,
    "play": _play,
    "open": _open,
    "check": _check,
    "timeline": _timeline,
    "render": _render,
    "history": _history,
    "export": _export,
    "import": _import,
    "schema": _schema,
}
