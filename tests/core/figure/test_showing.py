"""Which posture the stage shows at which moment."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_player.core.figure.movement import Track
from rehab_player.core.figure.showing import (
    Way,
    nearest_picture,
    picture_moment,
    pictures,
    showing,
    starting,
)
from rehab_player.core.moment import Moment, State
from rehab_player.core.pace import height, place
from rehab_player.core.routine import Phase, Side
from rehab_player.core.timeline import Kind, Segment
from tests.core.figure.bodies import library

if TYPE_CHECKING:
    from rehab_player.core.figure.values import Figure

TEMPO = (Phase("up", 2_000), Phase("top", 1_000), Phase("down", 3_000))


def figure(name: str) -> Figure:
    return library().figures[name]


def segment(kind: Kind = Kind.REPS, **values: object) -> Segment:
    plain = Segment(index=3, start_ms=0, duration_ms=60_000, kind=kind, name="Drop", side=Side.RIGHT)
    return replace(plain, **values)  # type: ignore[arg-type]


def at(segment: Segment, elapsed_ms: int, state: State = State.RUNNING) -> Moment:
    moment = Moment(
        state=state, segment=segment, elapsed_ms=elapsed_ms, left_ms=0, active_ms=0, allowed=frozenset()
    )
    if not segment.tempo or not segment.rep_ms:
        return moment
    into = elapsed_ms % segment.rep_ms
    now = place(segment.tempo, into)
    return replace(moment, phase=now.phase, height=height(segment.tempo, into), rep_elapsed_ms=into)


@pytest.mark.parametrize(
    ("elapsed_ms", "share", "way", "end"),
    [
        (0, 0.0, Way.UP, 1.0),
        (1_000, 0.5, Way.UP, 1.0),
        (2_500, 1.0, Way.NONE, 1.0),
        (4_500, 0.5, Way.DOWN, 0.0),
        (6_000 + 1_000, 0.5, Way.UP, 1.0),
    ],
)
def test_paced_repetitions_follow_the_phase(elapsed_ms: int, share: float, way: Way, end: float) -> None:
    now = showing(figure("heel-drop"), paced := segment(tempo=TEMPO), at(paced, elapsed_ms))
    assert (now.moving.track, now.way, now.end) == (Track.LIFT, way, end)
    assert now.moving.share == pytest.approx(share)


def test_a_hold_is_entered_within_a_second_and_then_breathes() -> None:
    hold = segment(Kind.HOLD)
    tracks = [showing(figure("deep-squat"), hold, at(hold, ms)).moving for ms in (0, 500, 1_000, 3_000)]
    assert tracks == [(Track.INTO, 0.0), (Track.INTO, 0.5), (Track.BREATH, 0.0), (Track.BREATH, 0.5)]


def test_a_hold_of_a_close_up_goes_to_its_end_and_stays() -> None:
    hold = segment(Kind.HOLD)
    shares = [showing(figure("plantar-stretch"), hold, at(hold, ms)).moving.share for ms in (0, 500, 5_000)]
    assert shares == pytest.approx([0.0, 0.5, 1.0])


def test_a_ball_under_the_calf_is_held_in_a_hold_and_moves_in_a_move() -> None:
    hold, move = segment(Kind.HOLD), segment(Kind.MOVE)
    ball = figure("calf-trigger-point")
    assert showing(ball, hold, at(hold, 2_000)).moving.track is Track.BREATH
    assert showing(ball, move, at(move, 2_000)).moving.track is Track.CYCLE


def test_a_cycle_takes_a_whole_number_of_beats() -> None:
    move = segment(Kind.MOVE, beat=120)
    hop, knees = figure("single-leg-hop"), figure("high-knees")
    assert showing(hop, move, at(move, 750)).moving == (Track.CYCLE, 0.5)
    assert showing(knees, move, at(move, 750)).moving == (Track.CYCLE, 0.75)


def test_repetitions_without_phases_take_whole_cycles() -> None:
    each = segment(each_ms=3_000)
    assert showing(figure("two-leg-hop"), each, at(each, 300)).moving.share == pytest.approx(0.5)
    assert showing(figure("calf-raise"), each, at(each, 1_500)).moving.share == pytest.approx(1.0)


def test_somebody_who_walks_away_fades_and_comes_back() -> None:
    move, walk = segment(Kind.MOVE), figure("band-walk")
    assert walk.cycle is not None
    whole = walk.cycle.ms * walk.cycle.rounds
    shown = [showing(walk, move, at(move, ms)) for ms in (0, walk.cycle.ms, whole - 1, whole, whole + 200)]
    assert [round(now.travel, 3) for now in shown] == [0.0, 0.1, 0.2, 0.0, 0.0]
    assert [round(now.opacity, 1) for now in shown] == [1.0, 1.0, 0.0, 0.0, 1.0]


def test_before_it_begins_a_movement_stands_at_its_start() -> None:
    paced, rest = segment(tempo=TEMPO), segment(Kind.REST, index=2)
    assert showing(figure("heel-drop"), paced, at(rest, 500)) == starting(figure("heel-drop"), paced)
    assert starting(figure("heel-drop"), paced).moving == (Track.LIFT, 0.0)
    lowered = segment(tempo=(Phase("down", 3_000), Phase("up", 2_000)))
    assert starting(figure("heel-drop"), lowered).moving == (Track.LIFT, 1.0)
    assert starting(figure("calf-stretch"), segment(Kind.HOLD)).moving == (Track.INTO, 1.0)
    assert starting(figure("run"), segment(Kind.MOVE)).moving == (Track.CYCLE, 0.0)
    assert not starting(figure("run"), segment(Kind.MOVE)).arrows


def test_a_pause_shows_what_was_shown() -> None:
    move = segment(Kind.MOVE)
    paused = showing(figure("run"), move, at(move, 4_321, State.PAUSED))
    assert paused == showing(figure("run"), move, at(move, 4_321))


@pytest.mark.parametrize("name", ["heel-drop", "run", "deep-squat", "band-walk"])
def test_in_steps_nothing_moves_within_a_phase(name: str) -> None:
    kind = {"heel-drop": Kind.REPS, "deep-squat": Kind.HOLD}.get(name, Kind.MOVE)
    step = segment(kind, tempo=TEMPO if kind is Kind.REPS else None)
    phase = [showing(figure(name), step, at(step, ms), in_steps=True) for ms in range(10, 990, 140)]
    assert {now.moving for now in phase} == {phase[0].moving}
    assert {now.travel for now in phase} == {0.0}


def test_in_steps_a_phase_shows_its_end_and_where_it_began() -> None:
    paced = segment(tempo=TEMPO)
    now = showing(figure("heel-drop"), paced, at(paced, 3_100), in_steps=True)
    assert (now.moving, now.start) == ((Track.LIFT, 0.0), 1.0)


@given(name=st.sampled_from(sorted(library().figures)), share=st.floats(0, 1), track=st.sampled_from(Track))
def test_the_nearest_picture_is_near(name: str, share: float, track: Track) -> None:
    here = figure(name)
    number = nearest_picture(here, picture_moment(here, track, 0)._replace(share=share))
    count = pictures(here, track)
    assert 0 <= number < count
    away = abs(picture_moment(here, track, number).share - share)
    assert min(away, 1 - away) <= 0.5 / (count - 1) + 1e-9
