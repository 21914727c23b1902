"""The words of the command line: which commands there are, and what each takes."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path

from rehab_player import __version__
from rehab_player.core.language import translate

LONGEST_WAIT_S = 600

Command = Callable[[str, str], argparse.ArgumentParser]
"""Adds a command by its name, with what it does in a few words."""


def make_parser() -> argparse.ArgumentParser:
    """The parser of all commands; `command` of its answer is the one that is wanted, or "window"."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--data-dir",
        type=Path,
        metavar="FOLDER",
        default=argparse.SUPPRESS,
        help=translate("command_line", "where history, settings and your own routines are"),
    )
    parser = argparse.ArgumentParser(
        prog="rehab-player",
        description=translate("command_line", "Guided rehab sessions from routine files."),
        parents=[common],
    )
    parser.add_argument("--version", action="version", version=f"rehab-player {__version__}")
    parser.set_defaults(command="window")
    commands = parser.add_subparsers(metavar="COMMAND")

    def command(name: str, text: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=text, description=text, parents=[common])
        added.set_defaults(command=name)
        return added

    for add in (_play, _open, _check, _timeline, _render, _history, _export, _import_, _schema):
        add(command)
    return parser


def _play(command: Command) -> None:
    parser = command("play", translate("command_line", "open a routine, or play it in the terminal"))
    parser.add_argument(
        "file",
        metavar="FILE",
        help=translate("command_line", "a routine file, or the name of a routine that comes along"),
    )
    parser.add_argument("--start", action="store_true", help=translate("command_line", "begin at once"))
    parser.add_argument(
        "--terminal",
        action="store_true",
        help=translate("command_line", "play in the terminal, without a window"),
    )


def _open(command: Command) -> None:
    parser = command("open", translate("command_line", "open a file in the window, and offer to add it"))
    parser.add_argument("file", metavar="FILE")


def _check(command: Command) -> None:
    parser = command(
        "check", translate("command_line", "say what is wrong with routine, programme and figure files")
    )
    parser.add_argument("files", metavar="FILE", nargs="+")


def _timeline(command: Command) -> None:
    parser = command("timeline", translate("command_line", "show a routine as it will be played"))
    parser.add_argument("file", metavar="FILE")
    parser.add_argument(
        "--side",
        choices=("left", "right", "both"),
        default="both",
        help=translate("command_line", "the affected side"),
    )
    parser.add_argument("--json", action="store_true")


def _render(command: Command) -> None:
    parser = command("render", translate("command_line", "write a routine as a sound file, to take along"))
    parser.add_argument("file", metavar="FILE")
    parser.add_argument(
        "out", metavar="OUT", type=Path, help=translate("command_line", "ends in .wav, .flac, .ogg or .mp3")
    )
    parser.add_argument(
        "--side",
        choices=("left", "right", "both"),
        help=translate("command_line", "instead of your own setting"),
    )
    parser.add_argument(
        "--wait",
        metavar="SECONDS",
        type=_seconds,
        default=10,
        help=translate("command_line", "how long a wait is in the file (10)"),
    )
    parser.add_argument(
        "--replace", action="store_true", help=translate("command_line", "write over a file that exists")
    )


def _history(command: Command) -> None:
    parser = command("history", translate("command_line", "show what was done"))
    parser.add_argument("--json", action="store_true")


def _export(command: Command) -> None:
    parser = command("export", translate("command_line", "write the history to a file"))
    parser.add_argument(
        "out",
        metavar="OUT",
        type=Path,
        help=translate("command_line", "ends in .csv, .json, .ics, or .pdf for a report of 12 weeks"),
    )
    parser.add_argument(
        "--replace", action="store_true", help=translate("command_line", "replace the file when it is there")
    )
    parser.add_argument(
        "--segments", action="store_true", help=translate("command_line", "in a .csv: a row per set and side")
    )
    parser.add_argument(
        "--done",
        action="store_true",
        help=translate("command_line", "in an .ics: what was done, instead of what is planned"),
    )
    parser.add_argument(
        "--since",
        metavar="DAY",
        type=_day,
        help=translate("command_line", "the first day, such as 2026-05-14"),
    )


def _import_(command: Command) -> None:
    parser = command("import", translate("command_line", "take in a history that was exported as .json"))
    parser.add_argument("file", metavar="FILE", type=Path)


def _schema(command: Command) -> None:
    parser = command("schema", translate("command_line", "print the JSON Schema of a file format"))
    parser.add_argument("format", choices=("routine", "programme"), nargs="?", default="routine")


def _seconds(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= LONGEST_WAIT_S):
        raise argparse.ArgumentTypeError(
            translate("command_line", "{text} is not a whole number from 1 to {most}").format(
                text=text, most=LONGEST_WAIT_S
            )
        )
    return int(text)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            translate("command_line", '"{text}" is no day such as 2026-05-14').format(text=text)
        ) from None
