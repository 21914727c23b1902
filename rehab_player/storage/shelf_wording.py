"""The texts for people about saving, keeping and importing routines."""

from __future__ import annotations

from rehab_player.core.language import translate

NOT_TO_EDIT = translate(
    "shelf_wording", "This file is no text in UTF-8, so it cannot be edited here. It was left as it is."
)
TOO_LARGE = translate(
    "shelf_wording",
    "This file is larger than 1,000,000 bytes, so it cannot be edited here. It was left as it is.",
)
OVER_LIMIT = translate("shelf_wording", "a routine may have 1,000,000 bytes at most")
READ_ONLY = translate("shelf_wording", "the folder is read-only")
FULL = translate("shelf_wording", "the disk is full")
NO_FOLDER = translate("shelf_wording", "the folder is not there")
NO_FILE = translate("shelf_wording", "there is no such file any more")
NOT_YOURS = translate("shelf_wording", "you are not allowed to read it")
LONG_NAME = translate("shelf_wording", "the name is too long")
READ_BACK = translate("shelf_wording", "what was written could not be read back as it was")
ON_DISK = translate("shelf_wording", "on the disk")
MINE = translate("shelf_wording", "here")

COPY = translate("shelf_wording", "copy")
KEPT = translate("shelf_wording", "mine")
NEW_NAME = translate("shelf_wording", "New routine")

NOT_IMPORTED_BINARY = translate("shelf_wording", "This is not a text file, so it was not imported.")
NOT_IMPORTED_LARGE = translate(
    "shelf_wording", "This file is too large to be a routine, so it was not imported."
)
NOTHING_IN_FOLDER = translate("shelf_wording", "There is no routine file in this folder.")
ALREADY_THERE = translate("shelf_wording", "The same routine is already there.")
PROGRAMME_THERE = translate("shelf_wording", "The same programme is already there.")
NOTHING_TO_PASTE = translate("shelf_wording", "There is no routine in this text. It begins with `format: 1`.")
EXPORT_EXISTS = translate("shelf_wording", "There is a file of this name already.")


def not_saved(name: str, why: str) -> str:
    return translate(
        "shelf_wording", "{name} could not be saved: {why}. Nothing was changed; your text is kept here."
    ).format(name=name, why=why)


def not_read(why: str) -> str:
    return translate("shelf_wording", "This could not be read: {why}.").format(why=why)


def programme_not_taken(problems: str) -> str:
    return translate("shelf_wording", "This programme cannot be followed as it is:\n{problems}").format(
        problems=problems
    )


def picture_not_copied(name: str, why: str) -> str:
    return translate("shelf_wording", "The picture {name} could not be taken along: {why}.").format(
        name=name, why=why
    )


def picture_in_the_way(name: str) -> str:
    return translate(
        "shelf_wording", "Another picture called {name} is there already, and is the one that is shown."
    ).format(name=name)


def not_done(name: str, why: str) -> str:
    return translate("shelf_wording", "{name}: {why}. Nothing was changed.").format(name=name, why=why)
