"""The texts for people about the data folder, the log and the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_LOG_PROBLEMS = {
    "newer": "The history in {path} was written by a newer version of this program. "
    "It was left as it is. Sessions played now are not kept.",
    "damaged": "The history in {path} is damaged.",
    "readonly": "The history cannot be written: {path} is read-only. What is played now is not kept.",
    "full": "The disk is full: {path} cannot be written. Free some space; what is already kept is safe.",
    "locked": "The history in {path} is in use by another program right now.",
    "unreachable": "The history in {path} cannot be reached ({detail}).",
}


def log_problem(kind: str, path: Path, detail: str) -> str:
    return _LOG_PROBLEMS[kind].format(path=path, detail=detail)


def set_aside(path: Path, aside: Path) -> str:
    return f"The history in {path} was damaged. It was kept as {aside.name}, and a new history was begun."


def folder_problem(path: Path, reason: str) -> str:
    return f"Nothing can be kept in {path}: {reason}."


FILE_IN_THE_WAY = "there is a file where the folder should be"
READ_ONLY = "it is read-only"
FULL = "the disk is full"


def folder_not_read(path: Path, reason: str) -> str:
    return f"The folder {path} cannot be read: {reason}."


def setting_value(section: str, key: str, value: str, allowed: str) -> str:
    return f'Settings: {section}, {key}: "{value}" is not {allowed}. The usual value is used.'


def setting_file(path: Path, reason: str) -> str:
    return f"The settings in {path} cannot be read ({reason}). The usual values are used."


def setting_not_saved(path: Path, reason: str) -> str:
    return f"The settings cannot be kept in {path} ({reason})."


NO_INI = "it is not in the form of [section] and name = value"
NO_UTF_8 = "it is no text in UTF-8"
ON_OFF = "on or off"
A_TEXT = "a text"


def whole_number(low: int, high: int) -> str:
    return f"a whole number from {low} to {high}"


def one_of(words: tuple[str, ...]) -> str:
    return f"one of: {', '.join(words)}"
