"""The texts for people about the data folder, the log and the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.core.language import translate

if TYPE_CHECKING:
    from pathlib import Path

_LOG_PROBLEMS = {
    "newer": translate(
        "data_wording",
        "The history in {path} was written by a newer version of this program. "
        "It was left as it is. Sessions played now are not kept.",
    ),
    "damaged": translate("data_wording", "The history in {path} is damaged."),
    "readonly": translate(
        "data_wording", "The history cannot be written: {path} is read-only. What is played now is not kept."
    ),
    "full": translate(
        "data_wording",
        "The disk is full: {path} cannot be written. Free some space; what is already kept is safe.",
    ),
    "locked": translate("data_wording", "The history in {path} is in use by another program right now."),
    "unreachable": translate("data_wording", "The history in {path} cannot be reached ({detail})."),
}


def log_problem(kind: str, path: Path, detail: str) -> str:
    return _LOG_PROBLEMS[kind].format(path=path, detail=detail)


def set_aside(path: Path, aside: Path) -> str:
    return translate(
        "data_wording",
        "The history in {path} was damaged. It was kept as {name}, and a new history was begun.",
    ).format(path=path, name=aside.name)


def folder_problem(path: Path, reason: str) -> str:
    return translate("data_wording", "Nothing can be kept in {path}: {reason}.").format(
        path=path, reason=reason
    )


FILE_IN_THE_WAY = translate("data_wording", "there is a file where the folder should be")
READ_ONLY = translate("data_wording", "it is read-only")
FULL = translate("data_wording", "the disk is full")


def folder_not_read(path: Path, reason: str) -> str:
    return translate("data_wording", "The folder {path} cannot be read: {reason}.").format(
        path=path, reason=reason
    )


def setting_value(section: str, key: str, value: str, allowed: str) -> str:
    return translate(
        "data_wording", 'Settings: {section}, {key}: "{value}" is not {allowed}. The usual value is used.'
    ).format(section=section, key=key, value=value, allowed=allowed)


def setting_file(path: Path, reason: str) -> str:
    return translate(
        "data_wording", "The settings in {path} cannot be read ({reason}). The usual values are used."
    ).format(path=path, reason=reason)


def setting_not_saved(path: Path, reason: str) -> str:
    return translate("data_wording", "The settings cannot be kept in {path} ({reason}).").format(
        path=path, reason=reason
    )


NO_INI = translate("data_wording", "it is not in the form of [section] and name = value")
NO_UTF_8 = translate("data_wording", "it is no text in UTF-8")
ON_OFF = translate("data_wording", "on or off")
A_TEXT = translate("data_wording", "a text")


def whole_number(low: int, high: int) -> str:
    return translate("data_wording", "a whole number from {low} to {high}").format(low=low, high=high)


def one_of(words: tuple[str, ...]) -> str:
    return translate("data_wording", "one of: {words}").format(words=", ".join(words))
