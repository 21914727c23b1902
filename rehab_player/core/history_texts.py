"""The texts for people about editing the history."""

from __future__ import annotations

from rehab_player.core.language import translate

NO_NAME = translate("history_texts", "Say which routine it was.")
IN_THE_FUTURE = translate("history_texts", "The start lies in the future.")
ENDS_BEFORE_IT_STARTS = translate("history_texts", "It ends before it starts.")
STILL_PLAYED = translate("history_texts", "This session is still open. Go on with it or end it first.")
LONGER_THAN_IT_TOOK = translate("history_texts", "More time was done than lies between start and end.")
NEGATIVE_TIME = translate("history_texts", "A length of time cannot be below zero.")
OTHER_ROUTINE = translate("history_texts", "Only two sessions of the same routine can be merged.")
SAME_SESSION = translate("history_texts", "This is the same session twice.")
TOO_LONG = translate("history_texts", "This text is too long.")


def out_of_years(first: int, last: int) -> str:
    return translate("history_texts", "The year has to be between {first} and {last}.").format(
        first=first, last=last
    )


def off_scale(what: str) -> str:
    return translate("history_texts", "{what} is a whole number from 0 to 10.").format(what=what)


def no_number(name: str) -> str:
    return translate("history_texts", "{name} is not a number.").format(name=name)


PAIN = translate("history_texts", "Pain")
EFFORT = translate("history_texts", "Effort")
