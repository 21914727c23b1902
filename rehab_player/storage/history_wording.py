"""The texts for people about exports, imports and backups."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from rehab_player.storage.log_rows import SessionRow


def file_there(path: Path) -> str:
    return f"{path} is already there. Choose another name, or replace it."


def not_written(path: Path, reason: str) -> str:
    return f"{path} cannot be written: {reason}. Nothing was changed."


def unknown_ending(path: Path, endings: tuple[str, ...]) -> str:
    return f"{path.name}: the name has to end in {', '.join(endings[:-1])} or {endings[-1]}."


def planned(path: Path, entries: int) -> str:
    return f"{entries} {'reminder repeats' if entries == 1 else 'reminders repeat'} in {path}."


def exported(path: Path, sessions: int) -> str:
    return f"{_sessions(sessions)} written to {path}."


def done_event(row: SessionRow, *, partial: bool) -> str:
    """What the calendar says of a session, a line for each answer."""
    told = (
        ("Partly done", "" if partial else None),
        ("Pain before", row.pain_before),
        ("Worst pain", row.pain_worst),
        ("Pain next morning", row.pain_morning),
        ("Effort", row.effort),
    )
    return "\n".join(f"{what} {value}".strip() for what, value in told if value is not None)


# --- import ---------------------------------------------------------------------------------


def not_readable(path: Path, reason: str) -> str:
    return f"{path} cannot be read: {reason}."


def not_taken(path: Path, reason: str) -> str:
    return f"{path.name}: {reason} Nothing was taken in."


NO_HISTORY = "This is no history that this program has written."
CUT_SHORT = "The file ends in the middle; it was cut short."
NEWER = "It was written by a newer version of this program."
NO_UTF_8 = "It is no text in UTF-8."
NO_FILE = "it is no file"
NESTED = "It is nested too deeply for a history."


def no_json(line: int) -> str:
    return f"It makes no sense from line {line} on."


def too_big(megabytes: int) -> str:
    return f"One entry in it is larger than {megabytes} MB, which no session is."


def left_out(number: int, why: str) -> str:
    return f"Session {number} of the file was left out: {why}"


def left_out_note(number: int, why: str) -> str:
    return f"Day note {number} of the file was left out: {why}"


def more_left_out(count: int) -> str:
    return f"And {count:,} more were left out."


def came_in(new: int, same: int, updated: int) -> str:
    told = [f"{_sessions(new)} new", f"{same:,} already here"]
    if updated:
        told.append(f"{updated:,} brought up to date")
    return f"{', '.join(told)}."


def day_notes_came_in(new: int, joined: int) -> str:
    both = f", {joined:,} joined to what was there" if joined else ""
    return f"{new:,} day note{'' if new == 1 else 's'} new{both}."


def conflict(day: date, routine: str) -> str:
    kept = "this differs from what was here. Both versions were kept; choose one in the history."
    return f"{day.isoformat()}, {routine}: {kept}"


# --- a value that cannot be -----------------------------------------------------------------

MISSING = "is missing"
UNKNOWN = "is not known here"
NOT_AN_OBJECT = "has to be an object in {}"
NOT_A_LIST = "has to be a list in []"
NOT_A_TEXT = "has to be a text"
NOT_A_NUMBER = "has to be a number"
NOT_ON_OR_OFF = "has to be true or false"
NO_ID = "has to be an id (a UUID)"
NO_TIME = 'has to be a time with its offset, such as "2026-05-06T08:00:00+02:00"'
NO_DAY = 'has to be a date such as "2026-05-06"'
TWICE = "has the same segment and pass twice"
NEVER_ENDED = "says that it is over, but not when"


def whole_number(low: int, high: int) -> str:
    return f"has to be a whole number from {low} to {high:,}"


def one_of(words: tuple[str, ...]) -> str:
    return f"has to be one of: {', '.join(words)}"


def too_long(longest: int) -> str:
    return f"is longer than {longest:,} characters"


def too_many(most: int) -> str:
    return f"has more than {most:,} entries"


def out_of_years(first: int, last: int) -> str:
    return f"has to lie between the years {first} and {last}"


# --- backups --------------------------------------------------------------------------------


def restored(backup: str, aside: str) -> str:
    kept = f" What was there before was kept as {aside}." if aside else ""
    return f"The history is as in {backup}.{kept}"


def backup_problem(path: Path, reason: str) -> str:
    return f"{path.name} cannot be used: {reason}"


NO_BACKUP = "it is no history."
BACKUP_DAMAGED = "it is damaged."
BACKUP_NEWER = "it was written by a newer version of this program."
BACKUP_GONE = "it is not there any more."


def _sessions(count: int) -> str:
    return f"{count:,} session{'' if count == 1 else 's'}"
