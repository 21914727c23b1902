"""The texts for people about editing the history."""

from __future__ import annotations

NO_NAME = "Say which routine it was."
IN_THE_FUTURE = "The start lies in the future."
ENDS_BEFORE_IT_STARTS = "It ends before it starts."
STILL_PLAYED = "This session is still open. Go on with it or end it first."
LONGER_THAN_IT_TOOK = "More time was done than lies between start and end."
NEGATIVE_TIME = "A length of time cannot be below zero."
OTHER_ROUTINE = "Only two sessions of the same routine can be merged."
SAME_SESSION = "This is the same session twice."
TOO_LONG = "This text is too long."


def out_of_years(first: int, last: int) -> str:
    return f"The year has to be between {first} and {last}."


def off_scale(what: str) -> str:
    return f"{what} is a whole number from 0 to 10."


def no_number(name: str) -> str:
    return f"{name} is not a number."


PAIN = "Pain"
EFFORT = "Effort"
