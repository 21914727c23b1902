"""The texts for people about exports, imports and backups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.core.language import day_text, translate, whole

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from rehab_player.storage.log_rows import SessionRow


def file_there(path: Path) -> str:
    return translate(
        "history_wording", "{path} is already there. Choose another name, or replace it."
    ).format(path=path)


def not_written(path: Path, reason: str) -> str:
    return translate("history_wording", "{path} cannot be written: {reason}. Nothing was changed.").format(
        path=path, reason=reason
    )


def unknown_ending(path: Path, endings: tuple[str, ...]) -> str:
    return translate("history_wording", "{name}: the name has to end in {endings} or {last}.").format(
        name=path.name, endings=", ".join(endings[:-1]), last=endings[-1]
    )


def planned(path: Path, entries: int) -> str:
    return translate("history_wording", "%n reminders repeat in {path}.", "", entries).format(path=path)


def exported(path: Path, sessions: int) -> str:
    return translate("history_wording", "%n sessions written to {path}.", "", sessions).format(path=path)


def done_event(row: SessionRow, *, partial: bool) -> str:
    """What the calendar says of a session, a line for each answer."""
    told = (
        (translate("history_wording", "Partly done"), "" if partial else None),
        (translate("history_wording", "Pain before"), row.pain_before),
        (translate("history_wording", "Worst pain"), row.pain_worst),
        (translate("history_wording", "Pain next morning"), row.pain_morning),
        (translate("history_wording", "Effort"), row.effort),
    )
    return "\n".join(f"{what} {value}".strip() for what, value in told if value is not None)


# --- import ---------------------------------------------------------------------------------


def not_readable(path: Path, reason: str) -> str:
    return translate("history_wording", "{path} cannot be read: {reason}.").format(path=path, reason=reason)


def not_taken(path: Path, reason: str) -> str:
    return translate("history_wording", "{name}: {reason} Nothing was taken in.").format(
        name=path.name, reason=reason
    )


NO_HISTORY = translate("history_wording", "This is no history that this program has written.")
CUT_SHORT = translate("history_wording", "The file ends in the middle; it was cut short.")
NEWER = translate("history_wording", "It was written by a newer version of this program.")
NO_UTF_8 = translate("history_wording", "It is no text in UTF-8.")
NO_FILE = translate("history_wording", "it is no file")
NESTED = translate("history_wording", "It is nested too deeply for a history.")


def no_json(line: int) -> str:
    return translate("history_wording", "It makes no sense from line {line} on.").format(line=line)


def too_big(megabytes: int) -> str:
    return translate(
        "history_wording", "One entry in it is larger than {megabytes} MB, which no session is."
    ).format(megabytes=megabytes)


def left_out(number: int, why: str) -> str:
    return translate("history_wording", "Session {number} of the file was left out: {why}").format(
        number=number, why=why
    )


def left_out_note(number: int, why: str) -> str:
    return translate("history_wording", "Day note {number} of the file was left out: {why}").format(
        number=number, why=why
    )


def more_left_out(count: int) -> str:
    return translate("history_wording", "And %n more were left out.", "", count)


def came_in(new: int, same: int, updated: int) -> str:
    told = [
        translate("history_wording", "%n sessions new", "", new),
        translate("history_wording", "{same} already here").format(same=whole(same)),
    ]
    if updated:
        told.append(
            translate("history_wording", "{updated} brought up to date").format(updated=whole(updated))
        )
    return f"{', '.join(told)}."


def day_notes_came_in(new: int, joined: int) -> str:
    told = [translate("history_wording", "%n day notes new", "", new)]
    if joined:
        told.append(
            translate("history_wording", "{joined} joined to what was there").format(joined=whole(joined))
        )
    return f"{', '.join(told)}."


def conflict(day: date, routine: str) -> str:
    return translate(
        "history_wording",
        "{day}, {routine}: this differs from what was here. Both versions were kept; "
        "choose one in the history.",
    ).format(day=day_text(day), routine=routine)


# --- a value that cannot be -----------------------------------------------------------------

IT = translate("history_wording", "it")
MISSING = translate("history_wording", "is missing")
UNKNOWN = translate("history_wording", "is not known here")
NOT_AN_OBJECT = translate("history_wording", "has to be an object in {}")
NOT_A_LIST = translate("history_wording", "has to be a list in []")
NOT_A_TEXT = translate("history_wording", "has to be a text")
NOT_A_NUMBER = translate("history_wording", "has to be a number")
NOT_ON_OR_OFF = translate("history_wording", "has to be true or false")
NO_ID = translate("history_wording", "has to be an id (a UUID)")
NO_TIME = translate(
    "history_wording", 'has to be a time with its offset, such as "2026-05-06T08:00:00+02:00"'
)
NO_DAY = translate("history_wording", 'has to be a date such as "2026-05-06"')
TWICE = translate("history_wording", "has the same segment and pass twice")
NEVER_ENDED = translate("history_wording", "says that it is over, but not when")


def whole_number(low: int, high: int) -> str:
    return translate("history_wording", "has to be a whole number from {low} to {high}").format(
        low=low, high=whole(high)
    )


def one_of(words: tuple[str, ...]) -> str:
    return translate("history_wording", "has to be one of: {words}").format(words=", ".join(words))


def too_long(longest: int) -> str:
    return translate("history_wording", "is longer than {longest} characters").format(longest=whole(longest))


def too_many(most: int) -> str:
    return translate("history_wording", "has more than {most} entries").format(most=whole(most))


def out_of_years(first: int, last: int) -> str:
    return translate("history_wording", "has to lie between the years {first} and {last}").format(
        first=first, last=last
    )


# --- backups --------------------------------------------------------------------------------


def restored(backup: str, aside: str) -> str:
    told = translate("history_wording", "The history is as in {backup}.").format(backup=backup)
    if not aside:
        return told
    kept = translate("history_wording", "What was there before was kept as {aside}.").format(aside=aside)
    return f"{told} {kept}"


def backup_problem(path: Path, reason: str) -> str:
    return translate("history_wording", "{name} cannot be used: {reason}").format(
        name=path.name, reason=reason
    )


NO_BACKUP = translate("history_wording", "it is no history.")
BACKUP_DAMAGED = translate("history_wording", "it is damaged.")
BACKUP_NEWER = translate("history_wording", "it was written by a newer version of this program.")
BACKUP_GONE = translate("history_wording", "it is not there any more.")
