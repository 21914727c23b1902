"""What the player says in words about where a session stands: pure functions of the timeline.

Names come from files: they are shown as plain text, in one line, and those written from
right to left are kept apart from the sentence around them.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab_player.core.language import inside
from rehab_player.core.routine import Side
from rehab_player.core.timeline import MAX, Kind, Segment
from rehab_player.ui.player.number_text import clock

if TYPE_CHECKING:
    from collections.abc import Sequence

translate = QCoreApplication.translate

_ISOLATE, _POP = "\u2068", "\u2069"


def plain(text: str) -> str:
    """`text` in one line, without control characters."""
    kept = (" " if unicodedata.category(c) == "Cc" else c for c in text)
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


def side_tag(side: Side) -> str:
    """The word on the side tag, in capitals."""
    return translate("Player", "LEFT") if side is Side.LEFT else translate("Player", "RIGHT")


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
    return kind_word(kind) if kind in _GAPS else plain(name)


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


def set_text(segment: Segment) -> str:
    """ "Set 3 of 3", else "Round 1 of 3", else nothing."""
    if segment.set is not None and (segment.sets or 1) > 1:
        return translate("Player", "Set {set} of {sets}").format(set=segment.set, sets=segment.sets)
    if segment.round is not None and (segment.rounds or 1) > 1:
        return translate("Player", "Round {round} of {rounds}").format(
            round=segment.round, rounds=segment.rounds
        )
    return ""


def times_text(segment: Segment) -> str:
    """How often a movement is repeated, or nothing."""
    if segment.count == MAX:
        return translate("Player", "as many as you can")
    if segment.kind is Kind.REPS and segment.count == 1:
        return translate("Player", "once")
    if segment.kind is Kind.REPS and segment.count is not None:
        return translate("Player", "{count} times").format(count=segment.count)
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
    return _listed(part(segment.name), segment.side and side_word(segment.side), times_text(segment))


def block_text(segment: Segment) -> str:
    """A block of the strip in full: name, side, set and length."""
    name = kind_word(segment.kind) if segment.kind in _GAPS else part(segment.name)
    if segment.kind is Kind.ASK:
        name = translate("Player", "How much does it hurt?")
    side = segment.side and side_word(segment.side)
    length = (
        translate("Player", "waits for you") if segment.duration_ms is None else clock(segment.duration_ms)
    )
    return _listed(name, side, inside(set_text(segment)), length)


def announced(segment: Segment) -> str:
    """What a screen reader says at a segment's start: kind, name, side and set."""
    name = "" if segment.kind in (*_GAPS, Kind.ASK) else part(segment.name)
    side = segment.side and side_word(segment.side)
    return _listed(kind_word(segment.kind), name, side, inside(set_text(segment)))


def next_text(segments: Sequence[Segment], index: int) -> str:
    """What comes after segment `index`, told from there: a gap with what follows it."""
    if index + 1 >= len(segments):
        return translate("Player", "The end")
    here, following = segments[index], segments[index + 1]
    after = segments[index + 2] if index + 2 < len(segments) else None
    if following.kind in _GAPS and after is not None:
        gap = described(following)
        return translate("Player", "{gap}, then {next}").format(gap=gap, next=_then(here, following, after))
    if _is_next_pass(here, following):
        return _listed(set_text(following), _other_side(here, following))
    return described(following)


def after_text(segments: Sequence[Segment], index: int) -> str:
    """What comes after the segment that follows gap `index`."""
    if index + 1 >= len(segments):
        return ""
    return next_text(segments, index + 1)


def place_text(segments: Sequence[Segment], index: int) -> str:
    """The line above the state word: a step's own name, or where between two of them we stand."""
    segment = segments[index]
    if segment.kind.is_work:
        name = plain(segment.name)
        return f"{name} · {plain(segment.load)}" if segment.load else name
    before, after = work_before(segments, index), work_after(segments, index)
    if segment.kind is Kind.SWITCH and after is not None and after.side is not None:
        return _change_text(before, after.side)
    if segment.kind is Kind.REST and before is not None and after is not None:
        return _between_text(before, after)
    return before_text(after)


def before_text(after: Segment | None) -> str:
    """Where we stand ahead of a step: its set where it has several, else its name."""
    if after is None:
        return translate("Player", "At the end")
    if (after.sets or 1) > 1:
        return translate("Player", "Before set {set} of {sets}").format(set=after.set, sets=after.sets)
    return translate("Player", "Before: {name}").format(name=part(after.name))


def work_after(segments: Sequence[Segment], index: int) -> Segment | None:
    """The first hold, move or reps after `index`."""
    return next((s for s in segments[index + 1 :] if s.kind.is_work), None)


def work_before(segments: Sequence[Segment], index: int) -> Segment | None:
    """The last hold, move or reps before `index`."""
    return next((s for s in reversed(segments[:index]) if s.kind.is_work), None)


_GAPS = (Kind.REST, Kind.SWITCH)


def _listed(*parts: str | None) -> str:
    return ", ".join(p for p in parts if p)


def _is_next_pass(here: Segment, there: Segment) -> bool:
    """Whether `there` is the same step as `here`, in another set."""
    return here.step == there.step and here.name == there.name and here.set != there.set


def _other_side(here: Segment, there: Segment) -> str:
    return side_word(there.side) if there.side is not None and there.side is not here.side else ""


def _then(here: Segment, gap: Segment, after: Segment) -> str:
    """What follows a gap, told to somebody who does `here`."""
    if gap.kind is Kind.SWITCH and here.name == after.name and after.side is not None:
        side = side_word(after.side)
        return translate("Player", "the same on the {side}").format(side=side)
    if _is_next_pass(here, after) and set_text(after):
        return _listed(inside(set_text(after)), _other_side(here, after))
    return described(after)


def _between_text(before: Segment, after: Segment) -> str:
    if _is_next_pass(before, after) and before.set is not None:
        return translate("Player", "Between sets {one} and {other}").format(one=before.set, other=after.set)
    if before.round is not None and after.round == before.round + 1:
        return translate("Player", "Between rounds {one} and {other}").format(
            one=before.round, other=after.round
        )
    return before_text(after)


def _change_text(before: Segment | None, side: Side) -> str:
    if before is not None and before.side not in (None, side):
        if side is Side.RIGHT:
            return translate("Player", "From left to right")
        return translate("Player", "From right to left")
    if side is Side.RIGHT:
        return translate("Player", "To the right")
    return translate("Player", "To the left")
