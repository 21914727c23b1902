"""What holds for every figure at every moment: bones keep their length, feet their place, nothing jumps."""

from __future__ import annotations

from itertools import pairwise
from math import acos, cos, degrees, dist, radians, sin
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_player.core.figure.movement import Movement, Track, two_bones
from tests.core.figure.bodies import SAMPLES, bodies, library, tracks, walk

if TYPE_CHECKING:
    from rehab_player.core.figure.values import Figure

CASES = [
    pytest.param(figure, track, id=f"{figure.name}-{track}")
    for figure in bodies()
    for track in tracks(figure)
]
PAIRS = [pytest.param(figure, id=figure.name) for figure in bodies() if figure.pair]
HOLDS = [pytest.param(figure, id=figure.name) for figure in bodies() if figure.held]
CYCLES = [pytest.param(figure, id=figure.name) for figure in bodies() if figure.cycle]
SIDES, PARTS = ("right", "left"), ("wrist", "elbow", "knee", "ankle", "ball")
JOINTS = [f"{side}.{part}" for side in SIDES for part in PARTS]
LENGTHS = library().body.lengths
SINK = 0.013
"""How far a point of the foot may lie below the floor: the outline's own roundness hides it."""


@pytest.mark.parametrize(("figure", "track"), CASES)
def test_bones_keep_their_length(figure: Figure, track: Track) -> None:
    for bones in walk(figure.name, track):
        for leg in bones.legs:
            assert dist(leg.hip, leg.knee) == pytest.approx(LENGTHS["thigh"])
            assert dist(leg.knee, leg.ankle) == pytest.approx(LENGTHS["shank"])
            assert dist(leg.ankle, leg.ball) == pytest.approx(0.0836, abs=1e-4)
        for arm in bones.arms:
            assert dist(arm.shoulder, arm.elbow) == pytest.approx(LENGTHS["upper_arm"])
            assert dist(arm.elbow, arm.wrist) == pytest.approx(LENGTHS["forearm"])
            assert dist(arm.wrist, arm.tip) == pytest.approx(LENGTHS["hand"])
        assert dist((0, 0, 0), bones.waist) == pytest.approx(LENGTHS["pelvis"])
        assert dist(bones.waist, bones.neck_base) == pytest.approx(LENGTHS["chest"])


@pytest.mark.parametrize(("figure", "track"), CASES)
def test_knees_and_elbows_bend_the_way_they_do(figure: Figure, track: Track) -> None:
    for bones in walk(figure.name, track):
        for leg in bones.legs:
            assert -5 <= bend(leg.thigh.u, leg.thigh.f, leg.shank.u) <= 165
        for arm in bones.arms:
            assert -165 <= bend(arm.upper.u, arm.upper.f, arm.fore.u) <= 5


def bend(u: tuple[float, ...], f: tuple[float, ...], lower_u: tuple[float, ...]) -> float:
    """How far the lower bone is turned back against the upper one, in degrees; forward is negative."""
    along = sum(a * b for a, b in zip(u, lower_u, strict=True))
    ahead = sum(a * b for a, b in zip(f, lower_u, strict=True))
    angle = degrees(acos(min(max(along, -1.0), 1.0)))
    return angle if ahead >= 0 else -angle


@pytest.mark.parametrize(("figure", "track"), CASES)
def test_feet_stay_above_the_floor(figure: Figure, track: Track) -> None:
    for bones in walk(figure.name, track):
        if bones.view:
            continue
        for side in ("right", "left"):
            for joint in ("heel", "ball"):
                assert bones.place(f"{side}.{joint}")[1] >= -SINK, (side, joint)


@pytest.mark.parametrize("figure", PAIRS)
def test_the_foot_it_stands_on_stays_where_it_is(figure: Figure) -> None:
    assert figure.pair is not None
    low, top = figure.pair.low.anchor, figure.pair.top.anchor
    for bones in walk(figure.name, Track.LIFT):
        x, y = bones.place(low.joint)
        assert x == pytest.approx(low.x, abs=1e-6)
        assert min(low.y, top.y) - 1e-6 <= y <= max(low.y, top.y) + 1e-6


@pytest.mark.parametrize(("figure", "track"), [case for case in CASES if case.values[1] is not Track.CYCLE])
def test_a_foot_that_both_poses_have_in_one_place_stays_there(figure: Figure, track: Track) -> None:
    first, *_, last = walk(figure.name, track)
    for joint in ("right.ball", "left.ball", "right.heel", "left.heel"):
        begin, end = first.place(joint), last.place(joint)
        if dist(begin, end) < 0.004 and begin[1] < 0.02:
            for bones in walk(figure.name, track):
                assert bones.place(joint) == pytest.approx(begin, abs=0.008), joint


@pytest.mark.parametrize("figure", HOLDS)
def test_the_foot_it_stands_on_stays_in_a_hold(figure: Figure) -> None:
    assert figure.held is not None
    anchor = (figure.held.start or figure.held.pose).anchor
    for track in (Track.INTO, Track.BREATH):
        for bones in walk(figure.name, track):
            assert bones.place(anchor.joint) == pytest.approx((anchor.x, anchor.y), abs=2e-3)


@pytest.mark.parametrize("figure", CYCLES)
def test_the_foot_on_the_ground_goes_with_the_ground(figure: Figure) -> None:
    """While a key's foot carries, it stays where it is, or moves as the running floor does."""
    cycle = figure.cycle
    assert cycle is not None
    movement, at = Movement(library().body, figure), 0
    for key in cycle.keys:
        places = []
        for i in range(11):
            share = (at + key.ms * (i + 0.001) / 10.02) / cycle.ms
            x, y = movement.at(Track.CYCLE, share).skeleton.place(key.stand)
            places.append((x + cycle.ground * share * cycle.ms / 1000, y))
        at += key.ms
        if key.stand != "hip_centre" and max(y for _, y in places) < 0.02 and not sways(figure):
            assert max(x for x, _ in places) - min(x for x, _ in places) < 0.006, key


def sways(figure: Figure) -> bool:
    """Whether the whole body is moved on purpose."""
    swings = figure.cycle.swings if figure.cycle else ()
    return any(swing.what.startswith("anchor") for swing in swings)


@pytest.mark.parametrize(("figure", "track"), CASES)
def test_pinned_hands_and_feet_keep_their_place(figure: Figure, track: Track) -> None:
    """A pin stays on the line between its places at both ends, give or take a line's width."""
    for pin in figure.pins:
        joint = pin.replace(".hand", ".wrist")
        places = [bones.place(joint) for bones in walk(figure.name, track)]
        xs, ys = [x for x, _ in places], [y for _, y in places]
        assert max(xs) - min(xs) <= swing_of(figure, pin) + 0.008
        assert max(ys) - min(ys) <= 0.045


def swing_of(figure: Figure, pin: str) -> float:
    swings = figure.cycle.swings if figure.cycle else ()
    return sum(2 * abs(swing.by) for swing in swings if swing.what == f"{pin}.x")


@pytest.mark.parametrize(("figure", "track"), CASES)
def test_nothing_jumps(figure: Figure, track: Track) -> None:
    """No joint is faster than a running foot, and none gets faster when looked at more closely."""
    coarse, fine = fastest(figure.name, track, SAMPLES), fastest(figure.name, track, 8 * SAMPLES)
    assert fine <= coarse * 2 / 8 + 1e-4
    assert fine * 8 * SAMPLES <= 14 * max(1.0, length_ms(figure, track) / 1000)


def fastest(name: str, track: Track, samples: int) -> float:
    """The longest way of any joint from one sample to the next."""
    return max(
        dist(a.place(joint), b.place(joint))
        for a, b in pairwise(walk(name, track, samples))
        for joint in (*JOINTS, "hip_centre")
    )


def length_ms(figure: Figure, track: Track) -> float:
    return figure.cycle.ms if figure.cycle and track is Track.CYCLE else 1000


@pytest.mark.parametrize("figure", CYCLES)
def test_a_cycle_ends_where_it_begins(figure: Figure) -> None:
    assert figure.cycle is not None
    first, last = walk(figure.name, Track.CYCLE)[0], walk(figure.name, Track.CYCLE)[-1]
    for joint in JOINTS:
        x, y = first.place(joint)
        assert last.place(joint) == pytest.approx((x + figure.cycle.travel, y), abs=1e-3)


def test_breathing_ends_where_it_begins() -> None:
    for figure in bodies():
        if figure.held:
            movement = Movement(library().body, figure)
            ends = [movement.at(Track.BREATH, share).breath for share in (0.0, 1.0)]
            assert ends == pytest.approx([0.0, 0.0])
            assert movement.at(Track.BREATH, 0.5).breath == pytest.approx(1.0)


@given(x=st.floats(-0.3, 0.3), y=st.floats(-0.3, 0.3))
def test_two_bones_reach_what_they_can(x: float, y: float) -> None:
    upper, angle = two_bones((0.0, 0.0), (x, y), 0.172, 0.146)
    assert 0 <= angle <= 180
    end = reached(upper, angle)
    away = dist((0, 0), (x, y))
    if 0.027 < away < 0.317:
        assert end == pytest.approx((x, y), abs=1e-6)
    else:
        assert dist((0, 0), end) == pytest.approx(min(max(away, 0.026), 0.318), abs=1e-5)


def reached(upper: float, angle: float) -> tuple[float, float]:
    a, b = radians(upper), radians(upper + angle)
    return (0.172 * sin(a) + 0.146 * sin(b), -0.172 * cos(a) - 0.146 * cos(b))
