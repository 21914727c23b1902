from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_player.core.extent import extent
from rehab_player.core.flatten import flatten
from rehab_player.core.routine import (
    Ask,
    Move,
    PainRule,
    Phase,
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
)
from tests.core.stories import hold, reps, rest, timeline, wait

if TYPE_CHECKING:
    from rehab_player.core.timeline import Segment


def line(segment: Segment) -> str:
    """A segment as text: start, length, kind, name and what tells it from its neighbours."""
    length = "waits" if segment.duration_ms is None else f"{segment.duration_ms / 1_000:g}"
    told = [f"{segment.start_ms / 1_000:g} {length} {segment.kind} {segment.name}"]
    if segment.side:
        told.append(segment.side)
    if segment.set is not None:
        told.append(f"set {segment.set}/{segment.sets}")
    if segment.round is not None:
        told.append(f"round {segment.round}/{segment.rounds}")
    return ", ".join(told)


def lines(*steps: Step, affected: Sides = Sides.BOTH) -> list[str]:
    return [line(segment) for segment in timeline(*steps, affected=affected).segments]


def test_the_example_of_the_format_lasts_295_seconds() -> None:
    tempo = (Phase("up", 2_000), Phase("down", 2_000))
    step = reps(count=10, tempo=tempo, sets=3, rest_ms=20_000, sides=Sides.BOTH)
    assert timeline(step).total_ms == 295_000


def test_sets_and_sides_with_a_rest() -> None:
    assert lines(hold(seconds=10, sets=2, rest_ms=20_000, sides=Sides.BOTH, switch_ms=4_000)) == [
        "0 10 hold squat, left, set 1/2",
        "10 4 switch Change sides",
        "14 10 hold squat, right, set 1/2",
        "24 20 rest Rest",
        "44 10 hold squat, left, set 2/2",
        "54 4 switch Change sides",
        "58 10 hold squat, right, set 2/2",
    ]


def test_between_sets_without_a_rest_two_sides_switch_and_one_goes_on() -> None:
    assert lines(hold(seconds=10, sets=2, sides=Sides.BOTH)) == [
        "0 10 hold squat, left, set 1/2",
        "10 5 switch Change sides",
        "15 10 hold squat, right, set 1/2",
        "25 5 switch Change sides",
        "30 10 hold squat, left, set 2/2",
        "40 5 switch Change sides",
        "45 10 hold squat, right, set 2/2",
    ]
    assert lines(hold(seconds=10, sets=2)) == ["0 10 hold squat, set 1/2", "10 10 hold squat, set 2/2"]


def test_a_rest_of_nothing_is_a_rest_that_was_written() -> None:
    assert lines(hold(seconds=10, sets=2, rest_ms=0, sides=Sides.BOTH, switch_ms=0)) == [
        "0 10 hold squat, left, set 1/2",
        "10 10 hold squat, right, set 1/2",
        "20 10 hold squat, left, set 2/2",
        "30 10 hold squat, right, set 2/2",
    ]


@pytest.mark.parametrize(
    ("affected", "sides"),
    [
        (Sides.LEFT, [Side.LEFT]),
        (Sides.RIGHT, [Side.RIGHT]),
        (Sides.BOTH, [Side.LEFT, None, Side.RIGHT]),
    ],
)
def test_affected_is_the_persons_side(affected: Sides, sides: list[Side | None]) -> None:
    made = timeline(hold(sides=Sides.AFFECTED), affected=affected)
    assert [segment.side for segment in made.segments] == sides


def test_affected_leaves_other_sides_alone() -> None:
    made = timeline(hold(sides=Sides.LEFT), hold(sides=Sides.BOTH), hold(), affected=Sides.RIGHT)
    assert [segment.side for segment in made.segments] == [Side.LEFT, Side.LEFT, None, Side.RIGHT, None]


def test_rounds_of_a_repeat_with_sides_give_the_side_to_the_steps_inside() -> None:
    inner = (hold("press", 40), Setup(text="point", duration_ms=5_000))
    assert lines(Repeat(rounds=2, steps=inner, sides=Sides.BOTH, rest_ms=30_000, switch_ms=10_000)) == [
        "0 40 hold press, left, set 1/1, round 1/2",
        "40 5 setup point, round 1/2",
        "45 10 switch Change sides, round 1/2",
        "55 40 hold press, right, set 1/1, round 1/2",
        "95 5 setup point, round 1/2",
        "100 30 rest Rest",
        "130 40 hold press, left, set 1/1, round 2/2",
        "170 5 setup point, round 2/2",
        "175 10 switch Change sides, round 2/2",
        "185 40 hold press, right, set 1/1, round 2/2",
        "225 5 setup point, round 2/2",
    ]


def test_a_gap_between_rounds_belongs_to_the_repeat_around() -> None:
    inner = Repeat(rounds=2, steps=(hold(seconds=1),), rest_ms=2_000)
    assert lines(Repeat(rounds=2, steps=(inner,), rest_ms=3_000)) == [
        "0 1 hold squat, set 1/1, round 1/2",
        "1 2 rest Rest, round 1/2",
        "3 1 hold squat, set 1/1, round 2/2",
        "4 3 rest Rest",
        "7 1 hold squat, set 1/1, round 1/2",
        "8 2 rest Rest, round 2/2",
        "10 1 hold squat, set 1/1, round 2/2",
    ]


def test_waits_have_no_length_and_there_is_one_for_each_set_and_side() -> None:
    made = timeline(
        wait("sit down"),
        Reps(name="raise", count=12, sets=2, sides=Sides.BOTH),
        Reps(name="more", count=None, each_ms=4_000),
        Ask(),
        rest(5),
    )
    assert [line(segment) for segment in made.segments] == [
        "0 waits setup sit down",
        "0 waits reps raise, left, set 1/2",
        "0 5 switch Change sides",
        "5 waits reps raise, right, set 1/2",
        "5 5 switch Change sides",
        "10 waits reps raise, left, set 2/2",
        "10 5 switch Change sides",
        "15 waits reps raise, right, set 2/2",
        "15 waits reps more, set 1/1",
        "15 waits ask pain",
        "15 5 rest Rest",
    ]
    assert (made.total_ms, made.waits) == (20_000, 7)


def test_standalone_gaps_of_no_length_do_not_exist() -> None:
    assert lines(hold(seconds=1), Rest(duration_ms=0), Switch(duration_ms=0), hold(seconds=1)) == [
        "0 1 hold squat, set 1/1",
        "1 1 hold squat, set 1/1",
    ]


def test_a_played_routine_stands_in_its_place_with_its_own_pain_rule() -> None:
    played = Play(file="other", steps=(hold("there", 2),), pain_rule=PainRule.GENTLE)
    made = flatten(Routine(name="r", steps=(hold("here", 1), played), pain_rule=PainRule.IMPACT))
    assert [(s.name, s.start_ms, s.pain_rule, s.step) for s in made.segments] == [
        ("here", 0, PainRule.IMPACT, (0,)),
        ("there", 1_000, PainRule.GENTLE, (1, 0)),
    ]


def test_the_pain_rule_of_a_step_comes_before_the_routines() -> None:
    made = flatten(Routine(name="r", steps=(hold(pain_rule=PainRule.GENTLE),), pain_rule=PainRule.IMPACT))
    assert made.segments[0].pain_rule is PainRule.GENTLE


def test_cadence_is_the_persons_own_beat() -> None:
    made = flatten(
        Routine(name="r", steps=(Move(name="run", duration_ms=1_000, beat="cadence"),)), cadence=176
    )
    assert made.segments[0].beat == 176


@pytest.mark.parametrize("affected", [Sides.NONE, Sides.AFFECTED])
def test_a_person_has_a_side(affected: Sides) -> None:
    with pytest.raises(ValueError, match="left, right or both"):
        flatten(Routine(name="r", steps=(hold(),)), affected=affected)


_SIDES = st.sampled_from(list(Sides))
_GAPS = st.one_of(st.none(), st.integers(0, 9_000))
_HOLDS = st.builds(
    lambda ms, sets, gap, sides, switch: hold(
        seconds=ms / 1_000, sets=sets, rest_ms=gap, sides=sides, switch_ms=switch
    ),
    st.integers(1, 90_000),
    st.integers(1, 4),
    _GAPS,
    _SIDES,
    st.integers(0, 9_000),
)
_PLAIN_HOLDS = st.builds(lambda ms: hold(seconds=ms / 1_000), st.integers(1, 90_000))
_LEAVES = st.one_of(_HOLDS, st.builds(rest, st.integers(0, 60)), st.just(wait()))
_STEPS = st.recursive(
    _LEAVES,
    lambda inner: st.one_of(
        st.builds(
            lambda rounds, steps, gap: Repeat(rounds=rounds, steps=tuple(steps), rest_ms=gap),
            st.integers(1, 3),
            st.lists(inner, min_size=1, max_size=3),
            _GAPS,
        ),
        st.builds(
            lambda rounds, steps, sides: Repeat(rounds=rounds, steps=tuple(steps), sides=sides),
            st.integers(1, 3),
            st.lists(_PLAIN_HOLDS, min_size=1, max_size=3),
            _SIDES,
        ),
    ),
    max_leaves=8,
)


@given(st.lists(_STEPS, min_size=1, max_size=4), st.sampled_from([Sides.LEFT, Sides.RIGHT, Sides.BOTH]))
def test_laws_of_every_timeline(steps: list[Step], affected: Sides) -> None:
    made = timeline(*steps, affected=affected)
    at = 0
    for index, segment in enumerate(made.segments):
        assert (segment.index, segment.start_ms) == (index, at)
        assert segment.duration_ms is None or segment.duration_ms > 0
        at += segment.duration_ms or 0
    assert at == made.total_ms


@given(st.lists(_STEPS, min_size=1, max_size=4))
def test_the_extent_is_known_without_flattening(steps: list[Step]) -> None:
    made = timeline(*steps)
    found = extent(tuple(steps))
    assert (found.segments, found.total_ms) == (len(made.segments), made.total_ms)


TOO_LONG_S = 5
"""Processor time. It takes a tenth of a second; what looks through all the others each time takes minutes."""


def test_the_most_segments_that_a_routine_can_have_are_flattened_soon() -> None:
    began = time.process_time()
    made = timeline(*[rest(1)] * 10_000, hold("Squat", 1))
    assert time.process_time() - began < TOO_LONG_S
    assert {segment.announcement.following for segment in made.segments[:-1]} == {made.segments[-1]}
