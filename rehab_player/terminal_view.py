"""What the terminal shows of a moment: a few lines and two bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from rehab_player.core.lengths import as_clock
from rehab_player.core.moment import Moment, State
from rehab_player.core.timeline import Kind, Segment, Timeline

if TYPE_CHECKING:
    from collections.abc import Callable

    from rich.console import RenderableType

KIND_WORDS = {
    Kind.SETUP: "Get into place",
    Kind.HOLD: "Hold",
    Kind.MOVE: "Move",
    Kind.REPS: "Reps",
    Kind.REST: "Rest",
    Kind.SWITCH: "Change sides",
    Kind.ASK: "How much does it hurt? 0 to 10",
}
STATE_WORDS = {
    State.READY: "Space starts",
    State.LEAD_IN: "Get ready",
    State.COUNT_IN: "Get ready",
    State.PAUSED: "Paused. Space goes on",
    State.AWAY: "You were away. Space goes on, r restarts this step, q ends",
    State.FINISHED: "Done",
    State.ENDED: "Ended",
}
PHASE_WORDS = {
    "up": "Rise",
    "raise": "Rise",
    "top": "Stay up",
    "down": "Lower",
    "lower": "Lower",
    "bottom": "Stay",
}
KEYS = (
    "Space pause · → skip · ← back · Enter ready · + − 15 s · "
    "p pain · r restart · m mute · ↑ ↓ volume · q end"
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
        _ends(Text(timeline.name, style="bold"), Text(f"{as_clock(moment.left_ms)} left   {sound}")),
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
    parts = [segment.name]
    if segment.side:
        parts.append(segment.side.upper())
    if (segment.sets or 1) > 1:
        parts.append(f"set {segment.set} of {segment.sets}")
    if (segment.rounds or 1) > 1:
        parts.append(f"round {segment.round} of {segment.rounds}")
    return "   ".join(parts)


def _state(moment: Moment, own_word: Callable[[Segment, str], str | None]) -> str:
    if moment.state in STATE_WORDS:
        return STATE_WORDS[moment.state]
    if moment.segment.tempo and moment.phase is not None:
        name = moment.segment.tempo[moment.phase].name
        return own_word(moment.segment, name) or PHASE_WORDS.get(name, name.capitalize())
    waits = (
        " (Enter when done)" if moment.state is State.WAITING and moment.segment.kind is not Kind.ASK else ""
    )
    return KIND_WORDS[moment.segment.kind] + waits


def _count(moment: Moment) -> str:
    if moment.countdown_ms is not None:
        return _seconds(moment.countdown_ms)
    of = f" of {moment.segment.count}" if isinstance(moment.segment.count, int) else ""
    rep = f"   rep {moment.rep}{of}" if moment.rep else ""
    left = moment.segment_left_ms if moment.phase_left_ms is None else moment.phase_left_ms
    if left is None:
        return f"{moment.segment.count} times" if isinstance(moment.segment.count, int) else rep
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
    return f"Next: {_what(following)}{length}"
