"""How written texts are said: numbers, units and signs in words, so that every voice reads them well.

The English of this module is kept together to be translated with `core.words`.
"""

from __future__ import annotations

import re

UNITS = {
    "ms": ("millisecond", "milliseconds"),
    "s": ("second", "seconds"),
    "sec": ("second", "seconds"),
    "min": ("minute", "minutes"),
    "m": ("metre", "metres"),
    "h": ("hour", "hours"),
    "kg": ("kilogram", "kilograms"),
    "g": ("gram", "grams"),
    "lb": ("pound", "pounds"),
    "lbs": ("pound", "pounds"),
    "km": ("kilometre", "kilometres"),
    "cm": ("centimetre", "centimetres"),
    "mm": ("millimetre", "millimetres"),
    "°C": ("degree", "degrees"),
    "°F": ("degree Fahrenheit", "degrees Fahrenheit"),
    "°": ("degree", "degrees"),
    "%": ("percent", "percent"),
    "RM": ("rep max", "rep max"),
    "reps": ("rep", "reps"),
    "bpm": ("beat a minute", "beats a minute"),
}
TO = "to"
TIMES = "times"
AND = "and"
OR = "or"
HALF = "a half"
_SIGNS = {
    "½": HALF,
    "¼": "a quarter",
    "¾": "three quarters",
    "&": AND,
    "→": TO,
    "≥": "at least",
    "≤": "at most",
}

_CLOCK = re.compile(r"\b(\d{1,3}):([0-5]\d)(?::([0-5]\d))?\b")
_SPAN = re.compile(r"(\d)\s*[-–—]\s*(?=\d)")
_TIMES = re.compile(r"(\d)\s*(?:×|x)\s*(?=\d)")
_UNIT = re.compile(
    r"(?<![\w.])(\d+(?:\.\d+)?)\s?(" + "|".join(sorted(map(re.escape, UNITS), key=len)[::-1]) + r")(?!\w)"
)
_SLASH = re.compile(r"(?<=[A-Za-z])\s*/\s*(?=[A-Za-z])")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\ufeff]+")


def spoken(text: str) -> str:
    """The text as a voice should read it; no control characters are left in it."""
    said = _CONTROL.sub(" ", text)
    said = _CLOCK.sub(_said_clock, said)
    said = _SPAN.sub(rf"\1 {TO} ", said)
    said = _TIMES.sub(rf"\1 {TIMES} ", said)
    said = _UNIT.sub(_said_unit, said)
    said = _SLASH.sub(f" {OR} ", said)
    for sign, word in _SIGNS.items():
        said = said.replace(sign, f" {word} ")
    return " ".join(said.split())


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
    one, many = UNITS[unit]
    return f"{number} {one if number == '1' else many}"
