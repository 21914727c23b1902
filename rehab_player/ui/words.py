"""How texts of files, kinds, sides and lengths of time are told: what all pages share.

Names come from files: they are shown as plain text, in one line, and those written from
right to left are kept apart from the sentence around them.
"""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QCoreApplication

from rehab_player.core.routine import Side
from rehab_player.core.timeline import MAX, Kind, Segment

translate = QCoreApplication.translate

_ISOLATE, _POP = "\u2068", "\u2069"
_NO_TURNS = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""The signs that embed, override or isolate a direction of writing: text of others has none of its own."""
GAPS = (Kind.REST, Kind.SWITCH)
"""The kinds that stand between others and have no name of their own."""


def plain(text: str) -> str:
    """`text` in one line, without control characters and signs that turn the direction of what follows."""
    kept = (" " if unicodedata.category(c) == "Cc" else c for c in text.translate(_NO_TURNS))
    return " ".join("".join(kept).split())


def is_right_to_left(text: str) -> bool:
    """Whether `text` begins with a script that is written from right to left."""
    directions = (unicodedata.bidirectional(c) for c in text)
    return next((d for d in directions if d in ("L", "R", "AL")), "L") != "L"


def part(text: str) -> str:
    """`text` as a part of a sentence: set apart when it is written from right to left."""
    text = plain(text)
    if any(unicodedata.bidirectional(c) in ("R", "AL") for c in text):
        return f"{_ISOLATE}{text}{_POP}"
    return text


def side_word(side: Side) -> str:
    """Left or right, within a sentence."""
    return translate("Player", "left") if side is Side.LEFT else translate("Player", "right")


def kind_word(kind: Kind) -> str:
    """The state word of a kind."""
    words = {
        Kind.REPS: translate("Player", "Reps"),
        Kind.HOLD: translate("Player", "Hold"),
        Kind.MOVE: translate("Player", "Move"),
        Kind.REST: translate("Player", "Rest"),
        Kind.SWITCH: translate("Player", "Change sides"),
        Kind.SETUP: translate("Player", "Get into place"),
        Kind.ASK: translate("Player", "Question"),
    }
    return words[kind]


def record_name(kind: Kind, name: str) -> str:
    """What a part of a session is called; a gap by its kind, for its own name is always English."""
    return kind_word(kind) if kind in GAPS else plain(name)


def phase_word(name: str) -> str:
    """The state word of a phase of a repetition; phases that a file names itself keep their name."""
    words = {
        "up": translate("Player", "Rise"),
        "raise": translate("Player", "Rise"),
        "top": translate("Player", "Stay up"),
        "down": translate("Player", "Lower"),
        "lower": translate("Player", "Lower"),
        "bottom": translate("Player", "Stay"),
    }
    own = plain(name)
    return words.get(name, own[:1].upper() + own[1:])


def times_text(segment: Segment) -> str:
    """How often a movement is repeated, or nothing."""
    if segment.count == MAX:
        return translate("Player", "as many as you can")
    if segment.kind is Kind.REPS and isinstance(segment.count, int):
        return translate("Player", "%n times", "", segment.count)
    return ""


def described(segment: Segment) -> str:
    """A segment in a few words: name, side and how often; a gap or a timed setup with its length."""
    if segment.kind is Kind.REST:
        return translate("Player", "Rest {time}").format(time=clock(segment.duration_ms or 0))
    if segment.kind is Kind.SWITCH:
        return kind_word(Kind.SWITCH)
    if segment.kind is Kind.ASK:
        return translate("Player", "How much does it hurt?")
    if segment.kind is Kind.SETUP and segment.duration_ms is not None:
        return f"{part(segment.name)} ({clock(segment.duration_ms)})"
    return listed(part(segment.name), segment.side and side_word(segment.side), times_text(segment))


def listed(*parts: str | None) -> str:
    """What there is of `parts`, with commas between."""
    return ", ".join(p for p in parts if p)


def whole_seconds(ms: int) -> int:
    """`ms` in seconds, rounded up, so that a phase of 3 s counts 3, 2, 1 and never 0."""
    return -(-max(0, ms) // 1000)


def clock(ms: int) -> str:
    """Time as m:ss, from an hour h:mm:ss, rounded up to whole seconds."""
    seconds = whole_seconds(ms)
    minutes, rest = divmod(seconds, 60)
    if minutes < 60:
        return f"{minutes}:{rest:02}"
    return f"{minutes // 60}:{minutes % 60:02}:{rest:02}"
