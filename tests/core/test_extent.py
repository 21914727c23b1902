"""The extent of a routine against its timeline, and where no timeline could ever be made."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_player.core.extent import Extent, extent
from rehab_player.core.flatten import flatten
from rehab_player.core.routine import (
    Ask,
    Hold,
    Move,
    Phase,
    Play,
    Repeat,
    Reps,
    Rest,
    Routine,
    Setup,
    Sides,
    Step,
    Switch,
)

UP_DOWN = (Phase("up", 2_000), Phase("down", 2_000))


def hold(**more: object) -> Hold:
    return Hold(name="hold", duration_ms=10_000, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("steps", "segments", "total_ms"),
    [
        ((hold(),), 1, 10_000),
        ((hold(sets=3),), 3, 30_000),
        ((hold(sets=3, rest_ms=5_000),), 5, 40_000),
        ((hold(sets=3, sides=Sides.LEFT),), 3, 30_000),
        ((hold(sides=Sides.BOTH),), 3, 25_000),
        ((hold(sets=2, sides=Sides.AFFECTED),), 7, 55_000),
        ((hold(sets=2, sides=Sides.BOTH, rest_ms=0),), 6, 50_000),
        ((hold(sets=2, sides=Sides.BOTH, switch_ms=0),), 4, 40_000),
        ((Reps(name="r", count=10, tempo=UP_DOWN, sets=3, rest_ms=20_000, sides=Sides.BOTH),), 11, 295_000),
        ((Reps(name="r", count=5, each_ms=4_000),), 1, 20_000),
        ((Reps(name="r", count=None, each_ms=4_000, sets=2, rest_ms=1_000),), 3, 1_000),
        ((Reps(name="r", count=5),), 1, 0),
        ((Setup(text="s"), Setup(text="s", duration_ms=500), Ask()), 3, 500),
        ((Rest(duration_ms=0), Switch(duration_ms=0), Rest(duration_ms=1)), 1, 1),
        ((Repeat(rounds=3, rest_ms=2_000, steps=(hold(), Switch(duration_ms=1))),), 8, 34_003),
        ((Repeat(rounds=2, sides=Sides.BOTH, switch_ms=3_000, steps=(hold(),)),), 7, 49_000),
        ((Play(file="p", steps=(hold(), hold())), hold()), 3, 30_000),
    ],
)
def test_segments_and_length(steps: tuple[Step, ...], segments: int, total_ms: int) -> None:
    assert extent(steps)[:2] == (segments, total_ms)


def test_ten_thousand_rounds_eight_deep_are_counted_at_once() -> None:
    step: Step = hold()
    for _ in range(8):
        step = Repeat(rounds=10_000, steps=(step,))
    counted = extent((step,))
    assert (counted.segments, counted.total_ms) == (10_000**8, 10_000 * 10_000**8)


def test_rounds_of_nothing_are_visits_and_no_segments() -> None:
    steps = (Repeat(rounds=100, steps=(Rest(duration_ms=0), Rest(duration_ms=0))),)
    assert extent(steps) == Extent(segments=0, total_ms=0, visits=300)


def test_routines_that_play_each_other_many_times_are_counted_once_each() -> None:
    steps: tuple[Step, ...] = (hold(),)
    for _ in range(60):
        steps = (Play(file="p", steps=steps), Play(file="p", steps=steps))
    assert extent(steps).segments == 2**60


durations = st.integers(1, 5_000)
gaps = st.integers(0, 3_000)
sides = st.sampled_from(Sides)


def works(all_sides: st.SearchStrategy[Sides]) -> st.SearchStrategy[Step]:
    options = {
        "name": st.just("w"),
        "sets": st.integers(1, 3),
        "rest_ms": st.none() | gaps,
        "sides": all_sides,
        "switch_ms": gaps,
    }
    return st.one_of(
        st.builds(Hold, duration_ms=durations, **options),
        st.builds(Move, duration_ms=durations, **options),
        st.builds(Reps, count=st.none() | st.integers(1, 5), each_ms=st.none() | durations, **options),
        st.builds(Rest, duration_ms=gaps),
        st.builds(Setup, text=st.just("s"), duration_ms=st.none() | durations),
        st.just(Ask()),
    )


def repeats(inner: st.SearchStrategy[Step], all_sides: st.SearchStrategy[Sides]) -> st.SearchStrategy[Step]:
    return st.builds(
        Repeat,
        rounds=st.integers(1, 3),
        steps=st.lists(inner, min_size=1, max_size=3).map(tuple),
        rest_ms=st.none() | gaps,
        sides=all_sides,
        switch_ms=gaps,
    )


none = st.just(Sides.NONE)
nested = st.recursive(works(sides), lambda inner: repeats(inner, none), max_leaves=6)
steps_of_all_kinds = st.lists(st.one_of(nested, repeats(works(none), sides)), min_size=1, max_size=5).map(
    tuple
)


@given(steps_of_all_kinds)
def test_the_extent_is_that_of_the_timeline(steps: tuple[Step, ...]) -> None:
    segments = flatten(Routine(name="r", steps=steps), affected=Sides.BOTH).segments
    counted = extent(steps)
    assert (counted.segments, counted.total_ms) == (
        len(segments),
        sum(segment.duration_ms or 0 for segment in segments),
    )
