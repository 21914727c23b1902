"""What the player says in words about where a session stands: pure functions of the timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab_player.core.language import inside
from rehab_player.core.routine import Side
from rehab_player.core.timeline import Kind, Segment
from rehab_player.ui.words import GAPS, clock, described, kind_word, listed, part, plain, side_word

if TYPE_CHECKING:
    from collections.abc import Sequence

translate = QCoreApplication.translate


def side_tag(side: Side) -> str:
    """The word on the side tag, in capitals."""
    return translate("Player", "LEFT") if side is Side.LEFT else translate("Player", "RIGHT")


def set_text(segment: Segment) -> str:
    """ "Set 3 of 3", else "Round 1 of 3", else nothing."""
    if segment.set is not None and (segment.sets or 1) > 1:
        return translate("Player", "Set {set} of {sets}").format(set=segment.set, sets=segment.sets)
    if segment.round is not None and (segment.rounds or 1) > 1:
        return translate("Player", "Round {round} of {rounds}").format(
            round=segment.round, rounds=segment.rounds
        )
    return ""


def block_text(segment: Segment) -> str:
    """A block of the strip in full: name, side, set and length."""
    name = kind_word(segment.kind) if segment.kind in GAPS else part(segment.name)
    if segment.kind is Kind.ASK:
        name = translate("Player", "How much does it hurt?")
    side = segment.side and side_word(segment.side)
    length = (
        translate("Player", "waits for you") if segment.duration_ms is None else clock(segment.duration_ms)
    )
    return listed(name, side, inside(set_text(segment)), length)


def announced(segment: Segment) -> str:
    """What a screen reader says at a segment's start: kind, name, side and set."""
    name = "" if segment.kind in (*GAPS, Kind.ASK) else part(segment.name)
    side = segment.side and side_word(segment.side)
    return listed(kind_word(segment.kind), name, side, inside(set_text(segment)))


def next_text(segments: Sequence[Segment], index: int) -> str:
    """What comes after segment `index`, told from there: a gap with what follows it."""
    if index + 1 >= len(segments):
        return translate("Player", "The end")
    here, following = segments[index], segments[index + 1]
    after = segments[index + 2] if index + 2 < len(segments) else None
    if following.kind in GAPS and after is not None:
        gap = described(following)
        return translate("Player", "{gap}, then {next}").format(gap=gap, next=_then(here, following, after))
    if _is_next_pass(here, following):
        return listed(set_text(following), _other_side(here, following))
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
        return listed(inside(set_text(after)), _other_side(here, after))
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
