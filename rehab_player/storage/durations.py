"""Durations as people write them, in exact whole milliseconds."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Context, Decimal

MAX_DURATION_MS = 86_400_000
"""24 hours: the longest duration, and the longest routine."""

MAX_DURATION_TEXT = 40
"""No duration needs more characters; keeps hostile digits away from arithmetic."""

_NUMBER = r"(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)"
DURATION_PATTERN = (
    r"^(?:"
    rf"{_NUMBER}"
    r"|[0-9]+:[0-5][0-9](?::[0-5][0-9])?"
    rf"|(?={_NUMBER})(?:{_NUMBER} ?h)?(?:{_NUMBER} ?m(?:in)?)?(?:{_NUMBER} ?s)?"
    r")$"
)
"""The same rules as a regular expression that JSON Schema understands."""

_BARE = re.compile(_NUMBER)
_CLOCK = re.compile(r"(?:([0-9]+):(?=[0-9]+:))?([0-9]+):([0-5][0-9])")
_UNITS = re.compile(rf"(?:({_NUMBER}) ?h)?(?:({_NUMBER}) ?m(?:in)?)?(?:({_NUMBER}) ?s)?")
_TICK = "['\u2018\u2019\u2032]"
_LOOSE_UNITS = tuple(
    (re.compile(rf"(?<![a-z])(?:{names})(?![a-z])\.?|{signs}"), unit)
    for names, signs, unit in (
        ("hours?|hrs?|stunden?|std|h", "(?!)", "h"),
        ("milliseconds?|millisekunden?|msecs?|ms", "(?!)", "ms"),
        ("seconds?|secs?|sekunden?|seks?|s", rf'{_TICK}{{2}}|["\u201c\u201d\u2033]', "s"),
        ("minutes?|mins?|minuten|m", _TICK, "m"),
    )
)
_FRACTIONS = str.maketrans({"½": ".5", "¼": ".25", "¾": ".75", ",": "."})
_NEXT_UNIT = {"h": "m", "m": "s"}


def parse_duration(text: str) -> int | None:
    """The milliseconds of `45`, `45s`, `2 min`, `1m30s`, `1:30` or `1:02:30`, half up; None if it is none.

    Not limited: the caller judges zero and `MAX_DURATION_MS`.
    """
    if not text or len(text) > MAX_DURATION_TEXT or not text.isascii() or text != text.strip():
        return None
    if text.isdigit():
        return int(text) * 1000
    if _BARE.fullmatch(text):
        return _milliseconds(None, None, text)
    if ":" in text:
        return _from_clock(text)
    match = _UNITS.fullmatch(text)
    return _milliseconds(*match.groups()) if match else None


def suggest_duration(text: str) -> str | None:
    """What the person probably meant, in a form that can be read: `30s` for `30 Seconds`; None if unclear."""
    meant = text.strip().lower()[: MAX_DURATION_TEXT + 1].translate(_FRACTIONS).lstrip("+")
    for unit, short in _LOOSE_UNITS:
        meant = unit.sub(short, meant)
    if re.search(r"[0-9]\s+[.0-9]", meant):
        return None
    meant = re.sub(r"\s+|(?<![a-z])(?:and|und)(?![a-z])", "", meant).rstrip(".")
    meant = _with_last_unit(meant)
    if re.fullmatch(r"[0-9]+ms", meant):
        meant = f"{Decimal(meant[:-2]) / 1000:f}s"
    return meant if parse_duration(meant) is not None else None


def _with_last_unit(meant: str) -> str:
    """`2m30` ends in seconds and `1h30` in minutes; a clock needs no unit, and with `h` begins with hours."""
    open_end = re.fullmatch(r"[0-9.hm]*([hm])[0-9]+", meant)
    if open_end:
        return meant + _NEXT_UNIT[open_end[1]]
    if re.fullmatch(r"[0-9]+:[0-9]{2}h", meant):
        return f"{meant[:-1]}:00"
    return meant[:-1] if re.fullmatch(r"[0-9:]*:[0-9]{2}[ms]", meant) else meant


def _from_clock(text: str) -> int | None:
    match = _CLOCK.fullmatch(text)
    if match is None:
        return None
    hours, minutes, seconds = match.groups()
    if hours is not None and (len(minutes) != 2 or int(minutes) > 59):
        return None
    return _milliseconds(hours, minutes, seconds)


def _milliseconds(hours: str | None, minutes: str | None, seconds: str | None) -> int:
    exact = Context(prec=2 * MAX_DURATION_TEXT, rounding=ROUND_HALF_UP)
    total = Decimal(0)
    for amount, unit_ms in ((hours, 3_600_000), (minutes, 60_000), (seconds, 1000)):
        if amount:
            total = exact.add(total, exact.multiply(Decimal(amount), Decimal(unit_ms)))
    return int(exact.to_integral_value(total))
