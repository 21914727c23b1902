"""What the terminal shows of a moment: a few lines and two bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from rehab_player.core.language import translate
from rehab_player.core.lengths import as_clock
from rehab_player.core.moment import Moment, State
from rehab_player.core.routine import Side
from rehab_player.core.timeline import Kind, Segment, Timeline

if TYPE_CHECKING:
    from collections.abc import Callable

    from rich.console import RenderableType

KIND_WORDS = {
    Kind.SETUP: translate("terminal", "Get into place"),
    Kind.HOLD: translate("terminal", "Hold"),
    Kind.MOVE: translate("terminal", "Move"),
    Kind.REPS: translate("terminal", "Reps"),
    Kind.REST: translate("terminal", "Rest"),
    Kind.SWITCH: translate("terminal", "Change sides"),
    Kind.ASK: translate("terminal", "How much does it hurt? 0 to 10"),
}
STATE_WORDS = {
    State.READY: translate("terminal", "Space starts"),
    State.LEAD_IN: translate("terminal", "Get ready"),
    State.COUNT_IN: translate("terminal", "Get ready"),
    State.PAUSED: translate("terminal", "Paused. Space goes on"),
    State.AWAY: translate("terminal", "You were away. Space goes on, r restarts this step, q ends"),
    State.FINISHED: translate("terminal", "Done"),
    State.ENDED: translate("terminal", "Ended"),
}
_GAPS = (Kind.REST, Kind.SWITCH)
"""What is called by its kind: its own name is the same in every language."""
_SIDES = {Side.LEFT: translate("terminal", "LEFT"), Side.RIGHT: translate("terminal", "RIGHT")}
PHASE_WORDS = {
    "up": translate("terminal", "Rise"),
    "raise": translate("terminal", "Rise"),
    "top": translate("terminal", "Stay up"),
    "down": translate("terminal", "Lower"),
    "lower": translate("terminal", "Lower"),
    "bottom": translate("terminal", "Stay"),
}
KEYS = translate(
    "terminal",
    "Space pause · → skip · ← back · Enter ready · + − 15 s · "
    "p pain · r restart · m mute · ↑ ↓ volume · q end",
)


def view(
    timeline: Timeline,
    moment: Moment,
    message: str,
    sound: str,
    own_word: Callable[[Segment, str], str | None],
) -> RenderableType:
    """The whole picture; `message` is a question or a word on what just happened.

    `own_word` tells what the segment's figure calls a phase; None where the usual word is right.
    """
    segment = moment.segment
    total = max(1, timeline.total_ms)
    return Group(
        _ends(
            Text(timeline.name, style="bold"),
            Text(
                translate("terminal", "{left_ms} left   {sound}").format(
                    left_ms=as_clock(moment.left_ms), sound=sound
                )
            ),
        ),
        ProgressBar(total=total, completed=total - moment.left_ms),
        Text(),
        Text(_what(segment)),
        _ends(Text(_state(moment, own_word), style="bold"), Text(_count(moment), style="bold")),
        ProgressBar(
            total=segment.duration_ms or 1, completed=moment.elapsed_ms if segment.duration_ms else 0
        ),
        Text(" · ".join(segment.technique), style="italic"),
        Text(_next(timeline, segment)),
        Text(),
        Text(message, style="reverse" if message else ""),
        Text(KEYS, style="dim"),
    )


def _ends(left: Text, right: Text) -> Table:
    row = Table.grid(expand=True)
    row.add_column()
    row.add_column(justify="right")
    row.add_row(left, right)
    return row


def _what(segment: Segment) -> str:
    parts = [KIND_WORDS[segment.kind] if segment.kind in _GAPS else segment.name]
    if segment.side:
        parts.append(_SIDES[segment.side])
    if (segment.sets or 1) > 1:
        parts.append(translate("terminal", "set {set} of {sets}").format(set=segment.set, sets=segment.sets))
    if (segment.rounds or 1) > 1:
        parts.append(
            translate("terminal", "round {round} of {rounds}").format(
                round=segment.round, rounds=segment.rounds
            )
        )
    return "   ".join(parts)


def _state(moment: Moment, own_word: Callable[[Segment, str], str | None]) -> str:
    if moment.state in STATE_WORDS:
        return STATE_WORDS[moment.state]
    if moment.segment.tempo and moment.phase is not None:
        name = moment.segment.tempo[moment.phase].name
        return own_word(moment.segment, name) or PHASE_WORDS.get(name, name.capitalize())
    waits = (
        translate("terminal", " (Enter when done)")
        if moment.state is State.WAITING and moment.segment.kind is not Kind.ASK
        else ""
    )
    return KIND_WORDS[moment.segment.kind] + waits


def _count(moment: Moment) -> str:
    if moment.countdown_ms is not None:
        return _seconds(moment.countdown_ms)
    of = (
        translate("terminal", " of {count}").format(count=moment.segment.count)
        if isinstance(moment.segment.count, int)
        else ""
    )
    rep = translate("terminal", "   rep {rep}{of}").format(rep=moment.rep, of=of) if moment.rep else ""
    left = moment.segment_left_ms if moment.phase_left_ms is None else moment.phase_left_ms
    if left is None:
        return (
            translate("terminal", "%n times", "", moment.segment.count)
            if isinstance(moment.segment.count, int)
            else rep
        )
    return _seconds(left) + rep


def _seconds(ms: int) -> str:
    """Rounded up, so that a second that runs is still shown."""
    seconds = -(-ms // 1_000)
    return str(seconds) if seconds < 100 else as_clock(seconds * 1_000)


def _next(timeline: Timeline, segment: Segment) -> str:
    if segment.index + 1 >= len(timeline.segments):
        return ""
    following = timeline.segments[segment.index + 1]
    length = "" if following.duration_ms is None else f" {as_clock(following.duration_ms)}"
    return translate("terminal", "Next: {following}{length}").format(
        following=_what(following), length=length
    )
