"""The texts for people about saving, keeping and importing routines."""

from __future__ import annotations

NOT_TO_EDIT = "This file is no text in UTF-8, so it cannot be edited here. It was left as it is."
TOO_LARGE = "This file is larger than 1,000,000 bytes, so it cannot be edited here. It was left as it is."
OVER_LIMIT = "a routine may have 1,000,000 bytes at most"
READ_ONLY = "the folder is read-only"
FULL = "the disk is full"
NO_FOLDER = "the folder is not there"
LONG_NAME = "the name is too long"
READ_BACK = "what was written could not be read back as it was"
ON_DISK = "on the disk"
MINE = "here"

COPY = "copy"
NEW_NAME = "New routine"

NOT_IMPORTED_BINARY = "This is not a text file, so it was not imported."
NOT_IMPORTED_LARGE = "This file is too large to be a routine, so it was not imported."
NOTHING_IN_FOLDER = "There is no routine file in this folder."
ALREADY_THERE = "The same routine is already there."
NOTHING_TO_PASTE = "There is no routine in this text. It begins with `format: 1`."
EXPORT_EXISTS = "There is a file of this name already."


def not_saved(name: str, why: str) -> str:
    return f"{name} could not be saved: {why}. Nothing was changed; your text is kept here."


def not_done(name: str, why: str) -> str:
    return f"{name}: {why}. Nothing was changed."
