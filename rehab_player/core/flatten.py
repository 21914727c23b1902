"""From nested steps to a timeline: the one place that knows about sets, sides and rounds.

For each set (or round), for each side: the segment (or the steps inside). Between two sides
a switch. Between two sets (or rounds) the rest if one is written; if none is and there are
two sides, a switch; else nothing. Never anything after the last, never anything added
between steps. Segments of no length do not exist.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from rehab_player.core.plan import count_in_cues, finish_cues, lead_in_cues
from rehab_player.core.routine import (
    DEFAULT_CADENCE,
    Ask,
    Hold,
    Move,
    PainRule,
    Play,
    Repeat,
    Reps,
    Rest,
    Routine,
    Setup,
    Side,
    Sides,
    Step,
    Switch,
    Work,
)
from rehab_player.core.timeline import MAX, Announcement, Kind, Segment, Timeline
from rehab_player.core.words import ENGLISH, Words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

DEFAULT_LEAD_IN_MS = 10_000
DEFAULT_COUNT_IN_MS = 3_000


def flatten(
    routine: Routine,
    *,
    affected: Sides = Sides.BOTH,
    cadence: int = DEFAULT_CADENCE,
    lead_in_ms: int = DEFAULT_LEAD_IN_MS,
    count_in_ms: int = DEFAULT_COUNT_IN_MS,
    words: Words = ENGLISH,
) -> Timeline:
    """The timeline of a routine for a person whose `affected` side is left, right or both.

    `cadence` is the person's step-rate target in steps a minute. The reader has checked that
    the routine is not too long; a longer one is flattened all the same.
    """
    if affected is Sides.NONE or affected is Sides.AFFECTED:
        raise ValueError("affected is left, right or both")
    person = _Person(affected, cadence)
    place = _Place(pain_rule=routine.pain_rule or PainRule.LOADING)
    segments = _announced(_numbered(_steps(routine.steps, place, person)), words)
    return Timeline(
        name=routine.name,
        segments=segments,
        lead_in_ms=lead_in_ms,
        lead_in=lead_in_cues(routine.name, segments, lead_in_ms, words),
        count_in_ms=count_in_ms,
        count_in=count_in_cues(count_in_ms),
        finish=finish_cues(words),
    )


class _Person(NamedTuple):
    affected: Sides
    cadence: int


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in the nesting a step stands."""

    step: tuple[int, ...] = ()
    side: Side | None = None
    round: int | None = None
    rounds: int | None = None
    pain_rule: PainRule = PainRule.LOADING

    def gap(self, kind: Kind, name: str, duration_ms: int) -> Iterator[Segment]:
        """A rest or a change of sides, unless it has no length."""
        if duration_ms > 0:
            yield self.segment(kind=kind, name=name, duration_ms=duration_ms)

    def segment(self, **values: object) -> Segment:
        common: dict[str, object] = {
            "index": 0,
            "start_ms": 0,
            "round": self.round,
            "rounds": self.rounds,
            "step": self.step,
            "pain_rule": self.pain_rule,
        }
        return Segment(**(common | values))  # type: ignore[arg-type]


REST_NAME = "Rest"
SWITCH_NAME = "Change sides"


def _steps(steps: Sequence[Step], place: _Place, person: _Person) -> Iterator[Segment]:
    for index, step in enumerate(steps):
        yield from _step(step, replace(place, step=(*place.step, index)), person)


def _step(step: Step, place: _Place, person: _Person) -> Iterator[Segment]:
    match step:
        case Hold() | Move() | Reps():
            yield from _work(step, place, person)
        case Rest():
            yield from place.gap(Kind.REST, REST_NAME, step.duration_ms)
        case Switch():
            yield from place.gap(Kind.SWITCH, SWITCH_NAME, step.duration_ms)
        case Setup():
            yield place.segment(kind=Kind.SETUP, name=step.text, duration_ms=step.duration_ms)
        case Ask():
            yield place.segment(kind=Kind.ASK, name=step.question, duration_ms=None)
        case Repeat():
            yield from _repeat(step, place, person)
        case Play():
            inner = replace(place, pain_rule=step.pain_rule or place.pain_rule)
            yield from _steps(step.steps, inner, person)


def _work(step: Hold | Move | Reps, place: _Place, person: _Person) -> Iterator[Segment]:
    sides = _sides(step.sides, place, person)
    for set_no in range(1, step.sets + 1):
        if set_no > 1:
            yield from _between(step, sides, place)
        for side_no, side in enumerate(sides):
            if side_no:
                yield from place.gap(Kind.SWITCH, SWITCH_NAME, step.switch_ms)
            yield _work_segment(step, side, set_no, place, person)


def _repeat(step: Repeat, place: _Place, person: _Person) -> Iterator[Segment]:
    sides = _sides(step.sides, place, person)
    for round_no in range(1, step.rounds + 1):
        inner = replace(place, round=round_no, rounds=step.rounds)
        if round_no > 1:
            yield from _between(step, sides, place)
        for side_no, side in enumerate(sides):
            if side_no:
                yield from inner.gap(Kind.SWITCH, SWITCH_NAME, step.switch_ms)
            yield from _steps(step.steps, replace(inner, side=side), person)


def _between(step: Work | Repeat, sides: Sequence[Side | None], place: _Place) -> Iterator[Segment]:
    """What stands between two sets, or two rounds."""
    if step.rest_ms is not None:
        yield from place.gap(Kind.REST, REST_NAME, step.rest_ms)
    elif len(sides) > 1:
        yield from place.gap(Kind.SWITCH, SWITCH_NAME, step.switch_ms)


def _sides(sides: Sides, place: _Place, person: _Person) -> tuple[Side | None, ...]:
    if place.side is not None:
        return (place.side,)
    resolved = person.affected if sides is Sides.AFFECTED else sides
    if resolved is Sides.BOTH:
        return (Side.LEFT, Side.RIGHT)
    return (None,) if resolved is Sides.NONE else (Side(resolved.value),)


def _work_segment(
    step: Hold | Move | Reps, side: Side | None, set_no: int, place: _Place, person: _Person
) -> Segment:
    return place.segment(
        name=step.name,
        side=side,
        set=set_no,
        sets=step.sets,
        technique=step.cues,
        figure=step.figure,
        load=step.load,
        pain_rule=step.pain_rule or place.pain_rule,
        **_own(step, person),
    )


def _own(step: Hold | Move | Reps, person: _Person) -> dict[str, object]:
    """The values that only one kind of work has."""
    if isinstance(step, Hold):
        return {"kind": Kind.HOLD, "duration_ms": step.duration_ms}
    if isinstance(step, Move):
        beat = person.cadence if step.beat == "cadence" else step.beat
        return {"kind": Kind.MOVE, "duration_ms": step.duration_ms, "beat": beat}
    timed = step.rep_ms is not None and step.count is not None
    return {
        "kind": Kind.REPS,
        "duration_ms": step.count * step.rep_ms if timed else None,  # type: ignore[operator]
        "count": MAX if step.count is None else step.count,
        "tempo": step.tempo or None,
        "each_ms": step.each_ms,
    }


def _numbered(segments: Iterator[Segment]) -> list[Segment]:
    numbered = []
    start_ms = 0
    for index, segment in enumerate(segments):
        numbered.append(replace(segment, index=index, start_ms=start_ms))
        start_ms += segment.duration_ms or 0
    return numbered


def _announced(segments: Sequence[Segment], words: Words) -> tuple[Segment, ...]:
    """The segments with what their cues must know of their neighbours."""
    seen: set[tuple[int, ...]] = set()
    announced = []
    for index, (segment, following) in enumerate(zip(segments, _following(segments), strict=True)):
        before = segments[index - 1] if index else None
        announcement = Announcement(
            words=words,
            named_before=before is None or before.kind in (Kind.REST, Kind.SWITCH, Kind.SETUP),
            first_of_step=segment.step not in seen,
            following=following,
        )
        seen.add(segment.step)
        announced.append(replace(segment, announcement=announcement))
    return tuple(announced)


def _following(segments: Sequence[Segment]) -> list[Segment | None]:
    """For each segment the next one in which the person does something."""
    found: list[Segment | None] = []
    following = None
    for segment in reversed(segments):
        found.append(following)
        if segment.kind not in (Kind.REST, Kind.SWITCH):
            following = segment
    return found[::-1]
