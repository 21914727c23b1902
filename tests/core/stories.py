"""Short ways to write down routines and what a player says, for stories as literals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.core.events import (
    Ended,
    Event,
    Finished,
    PainTold,
    Paused,
    Resumed,
    SegmentEnded,
    SegmentStarted,
    Started,
    TimeChanged,
    WentAway,
)
from rehab_player.core.flatten import flatten
from rehab_player.core.routine import Hold, Phase, Reps, Rest, Routine, Setup, Sides, Step

if TYPE_CHECKING:
    from rehab_player.core.commands import Command
    from rehab_player.core.player import Player
    from rehab_player.core.timeline import Timeline

TEMPO = (Phase("up", 2_000), Phase("down", 3_000), Phase("bottom", 1_000))


def hold(name: str = "squat", seconds: float = 30, **more: object) -> Hold:
    return Hold(name=name, duration_ms=round(seconds * 1_000), **more)  # type: ignore[arg-type]


def reps(name: str = "drop", count: int | None = 3, **more: object) -> Reps:
    return Reps(name=name, count=count, **({"tempo": TEMPO} | more))  # type: ignore[arg-type]


def rest(seconds: float) -> Rest:
    return Rest(duration_ms=round(seconds * 1_000))


def wait(text: str = "get ready") -> Setup:
    return Setup(text=text)


def timeline(
    *steps: Step, affected: Sides = Sides.BOTH, lead_in_ms: int = 0, count_in_ms: int = 0
) -> Timeline:
    return flatten(
        Routine(name="routine", steps=steps),
        affected=affected,
        lead_in_ms=lead_in_ms,
        count_in_ms=count_in_ms,
    )


def told(event: Event) -> str:
    """One event as a line: when (in seconds) and what."""
    at = f"{event.at / 1_000:g}"
    match event:
        case Started() | Paused() | Resumed() | Finished():
            return f"{at} {type(event).__name__.lower()}"
        case SegmentStarted():
            return f"{at} begin {event.segment.index} {event.segment.name}"
        case SegmentEnded():
            count = "" if event.count is None else f" {event.count}x"
            reason = f" because {event.reason}" if event.reason else ""
            return f"{at} {event.outcome} {event.segment.index} {event.elapsed_ms / 1_000:g}s{count}{reason}"
        case PainTold():
            return f"{at} pain {event.score} in {event.segment.index}"
        case WentAway():
            return f"{at} away {event.away_ms / 1_000:g}s"
        case TimeChanged():
            return f"{at} length {(event.segment.duration_ms or 0) / 1_000:g}s"
        case Ended():
            return f"{at} ended" + (f" because {event.reason}" if event.reason else "")


def play(player: Player, *script: float | tuple[float, Command]) -> list[str]:
    """Play a script of seconds to tick at, or seconds and a command; ticks every half second between."""
    lines: list[str] = []
    for line in script:
        at, command = line if isinstance(line, tuple) else (line, None)
        now = round(at * 1_000)
        lines += [told(event) for event in _walk(player, now)]
        if command is not None:
            lines += [told(event) for event in player.handle(command, now)]
    return lines


def _walk(player: Player, until: int) -> list[Event]:
    """Tick at each deadline on the way, as a driver does."""
    events: list[Event] = []
    while (deadline := player.next_deadline()) is not None and deadline < until:
        events += player.tick(deadline)
    events += player.tick(until)
    return events
