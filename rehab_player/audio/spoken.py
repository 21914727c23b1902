"""How written texts are said: numbers, units and signs in words, so that every voice reads them well."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rehab_player.core.language import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


@cache
def units() -> Mapping[str, tuple[str, str]]:
    """How units are said, of one and of many."""
    return {
        "ms": (translate("spoken", "millisecond"), translate("spoken", "milliseconds")),
        "s": (translate("spoken", "second"), translate("spoken", "seconds")),
        "sec": (translate("spoken", "second"), translate("spoken", "seconds")),
        "min": (translate("spoken", "minute"), translate("spoken", "minutes")),
        "m": (translate("spoken", "metre"), translate("spoken", "metres")),
        "h": (translate("spoken", "hour"), translate("spoken", "hours")),
        "kg": (translate("spoken", "kilogram"), translate("spoken", "kilograms")),
        "g": (translate("spoken", "gram"), translate("spoken", "grams")),
        "lb": (translate("spoken", "pound"), translate("spoken", "pounds")),
        "lbs": (translate("spoken", "pound"), translate("spoken", "pounds")),
        "km": (translate("spoken", "kilometre"), translate("spoken", "kilometres")),
        "cm": (translate("spoken", "centimetre"), translate("spoken", "centimetres")),
        "mm": (translate("spoken", "millimetre"), translate("spoken", "millimetres")),
        "°C": (translate("spoken", "degree"), translate("spoken", "degrees")),
        "°F": (translate("spoken", "degree Fahrenheit"), translate("spoken", "degrees Fahrenheit")),
        "°": (translate("spoken", "degree"), translate("spoken", "degrees")),
        "%": (translate("spoken", "percent"), translate("spoken", "percent")),
        "RM": (translate("spoken", "rep max"), translate("spoken", "rep max")),
        "reps": (translate("spoken", "rep"), translate("spoken", "reps")),
        "bpm": (translate("spoken", "beat a minute"), translate("spoken", "beats a minute")),
    }


@cache
def _signs() -> Mapping[str, str]:
    return {
        "½": translate("spoken", "a half"),
        "¼": translate("spoken", "a quarter"),
        "¾": translate("spoken", "three quarters"),
        "&": translate("spoken", "and"),
        "→": translate("spoken", "to"),
        "≥": translate("spoken", "at least"),
        "≤": translate("spoken", "at most"),
    }


UNITS = (
    "ms",
    "s",
    "sec",
    "min",
    "m",
    "h",
    "kg",
    "g",
    "lb",
    "lbs",
    "km",
    "cm",
    "mm",
    "°C",
    "°F",
    "°",
    "%",
    "RM",
    "reps",
    "bpm",
)
_CLOCK = re.compile(r"\b(\d{1,3}):([0-5]\d)(?::([0-5]\d))?\b")
_SPAN = re.compile(r"(?<=\d)\s*[-–—]\s*(?=\d)")
_TIMES = re.compile(r"(?<=\d)\s*(?:×|x)\s*(?=\d)")
_UNIT = re.compile(
    r"(?<![\w.])(\d+(?:[.,]\d+)?)\s?(" + "|".join(sorted(map(re.escape, UNITS), key=len)[::-1]) + r")(?!\w)"
)
_SLASH = re.compile(r"(?<=[A-Za-z])\s*/\s*(?=[A-Za-z])")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\ufeff]+")


def spoken(text: str) -> str:
    """The text as a voice should read it; no control characters are left in it."""
    said = _CONTROL.sub(" ", text)
    said = _CLOCK.sub(_said_clock, said)
    said = _SPAN.sub(_between(translate("spoken", "to")), said)
    said = _TIMES.sub(_between(translate("spoken", "times")), said)
    said = _UNIT.sub(_said_unit, said)
    said = _SLASH.sub(_between(translate("spoken", "or")), said)
    for sign, word in _signs().items():
        said = said.replace(sign, f" {word} ")
    return " ".join(said.split())


def _between(word: str) -> Callable[[re.Match[str]], str]:
    return lambda _found: f" {word} "


def _said_clock(found: re.Match[str]) -> str:
    """`1:30` is a length of time: one minute thirty seconds."""
    units = ("h", "min", "s") if found[3] else ("min", "s")
    parts = [
        _amount(str(int(number)), unit)
        for number, unit in zip(found.groups(), units, strict=False)
        if number and int(number)
    ]
    return " ".join(parts) or _amount("0", "s")


def _said_unit(found: re.Match[str]) -> str:
    return _amount(found[1], found[2])


def _amount(number: str, unit: str) -> str:
    one, many = units()[unit]
    return f"{number} {one if number == '1' else many}"
