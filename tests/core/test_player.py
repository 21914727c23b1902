from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_player.core.commands import (
    AddTime,
    Back,
    Command,
    Done,
    End,
    Jump,
    Pause,
    RecordPain,
    RestartStep,
    Resume,
    Skip,
    Start,
    StepBack,
    TakeTime,
)
from rehab_player.core.moment import Action, State
from rehab_player.core.player import Player
from rehab_player.core.playhead import Position
from rehab_player.core.routine import Ask, Reps, Sides
from rehab_player.core.session import Reason
from rehab_player.core.transitions import NotAllowed
from tests.core.stories import hold, play, reps, rest, timeline, told, wait

if TYPE_CHECKING:
    from rehab_player.core.events import Event
    from rehab_player.core.routine import Step


def test_a_whole_session_from_lead_in_to_finish() -> None:
    player = Player(timeline(hold(seconds=10), rest(5), hold("stretch", 10), lead_in_ms=10_000))
    assert play(player, (100, Start()), 200) == [
        "100 started",
        "110 begin 0 squat",
        "120 done 0 10s",
        "120 begin 1 Rest",
        "125 done 1 5s",
        "125 begin 2 stretch",
        "135 done 2 10s",
        "135 finished",
    ]
    assert player.state is State.FINISHED
    assert player.active_ms() == 25_000


def test_one_late_tick_yields_everything_in_order_with_its_true_time() -> None:
    player = Player(timeline(hold(seconds=1), rest(1), hold("stretch", 1)))
    player.handle(Start(), 0)
    assert [told(event) for event in player.tick(4_000)] == [
        "1 done 0 1s",
        "1 begin 1 Rest",
        "2 done 1 1s",
        "2 begin 2 stretch",
        "3 done 2 1s",
        "3 finished",
    ]


def test_ten_thousand_ticks_add_no_drift() -> None:
    player = Player(timeline(hold(seconds=600), rest(1)))
    player.handle(Start(), 7)
    events: list[Event] = []
    for tick in range(1, 10_000):
        events += player.tick(7 + tick * 61)
    assert [told(event) for event in events] == ["600.007 done 0 600s", "600.007 begin 1 Rest", *_END_601]


_END_601 = ["601.007 done 1 1s", "601.007 finished"]


def test_pause_stops_the_clock_and_a_count_in_leads_back() -> None:
    player = Player(timeline(hold(seconds=10), count_in_ms=3_000))
    lines = play(player, (0, Start()), (4, Pause()), (100, Resume()), 102)
    assert player.state is State.COUNT_IN
    assert player.moment(102_000).countdown_ms == 1_000
    assert lines + play(player, 109, 110) == [
        "0 started",
        "0 begin 0 squat",
        "4 paused",
        "100 resumed",
        "109 done 0 10s",
        "109 finished",
    ]
    assert player.active_ms() == 10_000


def test_pause_in_the_lead_in_goes_on_with_the_count_in() -> None:
    player = Player(timeline(hold(seconds=5), lead_in_ms=10_000, count_in_ms=3_000))
    assert play(player, (0, Start()), (2, Pause()), (60, Resume()), 70) == [
        "0 started",
        "2 paused",
        "60 resumed",
        "63 begin 0 squat",
        "68 done 0 5s",
        "68 finished",
    ]


def test_after_a_pause_a_repetition_begins_anew() -> None:
    player = Player(timeline(reps(count=3), count_in_ms=3_000))
    play(player, (0, Start()), (8, Pause()), (20, Resume()))
    moment = player.moment(23_000)
    assert (moment.rep, moment.rep_elapsed_ms, moment.active_ms) == (2, 0, 8_000)
    assert play(player, 100) == ["35 done 0 18s 3x", "35 finished"]
    assert player.active_ms() == 20_000


def test_skip_leaves_a_segment_for_the_next_and_tells_why() -> None:
    player = Player(timeline(hold(seconds=10), hold("stretch", 10)))
    assert play(player, (0, Start()), (4, Skip(Reason.PAIN)), (4.5, Skip())) == [
        "0 started",
        "0 begin 0 squat",
        "4 partial 0 4s because pain",
        "4 begin 1 stretch",
        "4.5 skipped 1 0.5s",
        "4.5 finished",
    ]


def test_skip_in_the_lead_in_begins_at_once() -> None:
    player = Player(timeline(hold(), lead_in_ms=10_000))
    assert play(player, (0, Start()), (3, Skip())) == ["0 started", "3 begin 0 squat"]


def test_skip_while_paused_stays_paused() -> None:
    player = Player(timeline(hold(seconds=10), hold("stretch", 10), count_in_ms=3_000))
    assert play(player, (0, Start()), (4, Pause()), (5, Skip()), 50) == [
        "0 started",
        "0 begin 0 squat",
        "4 paused",
        "5 partial 0 4s",
    ]
    assert (player.state, player.moment(50_000).segment.index) == (State.PAUSED, 1)
    assert play(player, (60, Resume()), 64) == ["60 resumed", "63 begin 1 stretch"]


def test_back_restarts_first_and_then_goes_to_the_previous() -> None:
    player = Player(timeline(hold(seconds=10), hold("stretch", 10)))
    assert play(player, (0, Start()), 10, (15, Back()), (16, Back()), (18, Back())) == [
        "0 started",
        "0 begin 0 squat",
        "10 done 0 10s",
        "10 begin 1 stretch",
        "15 partial 1 5s",
        "15 begin 1 stretch",
        "16 partial 1 1s",
        "16 begin 0 squat",
        "18 partial 0 2s",
        "18 begin 0 squat",
    ]


def test_restart_this_step() -> None:
    player = Player(timeline(hold(seconds=10)))
    play(player, (0, Start()), (9, RestartStep()))
    assert play(player, 19) == ["19 done 0 10s", "19 finished"]
    assert player.active_ms() == 19_000


def test_jump_to_a_segment_and_nowhere() -> None:
    player = Player(timeline(hold(seconds=10), rest(5), hold("stretch", 10)))
    assert play(player, (0, Start()), (2, Jump(2))) == [
        "0 started",
        "0 begin 0 squat",
        "2 partial 0 2s",
        "2 begin 2 stretch",
    ]
    with pytest.raises(IndexError):
        player.handle(Jump(3), 3_000)
    assert player.moment(3_000).segment.index == 2


def test_jump_before_the_start_begins_there() -> None:
    player = Player(timeline(hold(), hold("stretch"), lead_in_ms=1_000))
    assert play(player, (0, Jump(1)), (0, Start()), 1) == ["0 started", "1 begin 1 stretch"]


def test_fifteen_seconds_more_and_less() -> None:
    player = Player(timeline(hold(seconds=30)))
    assert play(player, (0, Start()), (10, AddTime()), (20, TakeTime()), (20, TakeTime()), 21) == [
        "0 started",
        "0 begin 0 squat",
        "10 length 45s",
        "20 length 30s",
        "20 done 0 20s",
        "20 finished",
    ]


def test_repetitions_become_more_and_fewer_in_whole_ones() -> None:
    player = Player(timeline(reps(count=10)))
    assert play(player, (0, Start()), (1, AddTime()), (2, TakeTime()), (3, TakeTime())) == [
        "0 started",
        "0 begin 0 drop",
        "1 length 72s",
        "2 length 60s",
        "3 length 48s",
    ]
    assert player.moment(3_000).segment.count == 8


def test_stepping_back_takes_a_third_off_this_set_and_those_after_it_and_tells_why() -> None:
    player = Player(timeline(reps(count=10, sets=2, rest_ms=5_000), reps("raise", 10)))
    script = ((0, Start()), (20, StepBack()), 42, 47, 89)
    assert play(player, *script) == [
        "0 started",
        "0 begin 0 drop",
        "20 length 42s",
        "20 length 42s",
        "42 done 0 42s 7x because pain",
        "42 begin 1 Rest",
        "47 done 1 5s",
        "47 begin 2 drop",
        "89 done 2 42s 7x because pain",
        "89 begin 3 raise",
    ]
    assert player.moment(89_000).segment.count == 10


def test_stepping_back_with_less_than_that_left_ends_the_set() -> None:
    player = Player(timeline(reps(count=10, sets=2, rest_ms=5_000)))
    assert play(player, (0, Start()), (50, StepBack()))[2:] == [
        "50 length 42s",
        "50 partial 0 50s 8x because pain",
        "50 begin 1 Rest",
    ]


def test_stepping_back_in_a_rest_and_at_ones_own_pace() -> None:
    player = Player(timeline(reps(count=12, tempo=None, sets=3, rest_ms=5_000), hold(seconds=20)))
    play(player, (0, Start()), (1, Done()), (2, StepBack()), 6)
    assert (player.state, player.moment(6_000).segment.count) == (State.WAITING, 8)
    play(player, (7, StepBack()))
    assert player.moment(7_000).segment.count == 6
    assert play(player, (8, Done()))[0] == "8 done 2 2s 6x because pain"


@pytest.mark.parametrize(
    ("step", "at"),
    [(reps(count=1), 1), (reps(count=None), 1), (wait(), 1), (hold(seconds=10), 8)],
    ids=["one repetition", "as many as you can", "getting ready", "the end of the last set"],
)
def test_nothing_ahead_that_could_be_less(step: Step, at: int) -> None:
    player = Player(timeline(step, rest(5), hold("other", 30)))
    play(player, (0, Start()), at)
    assert Action.STEP_BACK not in player.allowed()


def test_a_wait_ends_when_the_person_is_ready_and_a_count_in_leads_to_work() -> None:
    player = Player(timeline(wait(), hold(seconds=5), wait("rest well"), rest(5), count_in_ms=3_000))
    assert play(player, (0, Start()), (600, Done()), 608, (700, Done()), 706) == [
        "0 started",
        "0 begin 0 get ready",
        "600 done 0 600s",
        "603 begin 1 squat",
        "608 done 1 5s",
        "608 begin 2 rest well",
        "700 done 2 92s",
        "700 begin 3 Rest",
        "705 done 3 5s",
        "705 finished",
    ]
    assert player.active_ms() == 10_000


def test_self_paced_repetitions_wait_and_count_as_active_time() -> None:
    player = Player(timeline(Reps(name="raise", count=12, sets=2, rest_ms=5_000)))
    assert play(player, (0, Start()), (40, Done()), (90, Done(10))) == [
        "0 started",
        "0 begin 0 raise",
        "40 done 0 40s 12x",
        "40 begin 1 Rest",
        "45 done 1 5s",
        "45 begin 2 raise",
        "90 done 2 45s 10x",
        "90 finished",
    ]
    assert player.active_ms() == 90_000


def test_as_many_as_you_can_at_a_pace_goes_on_until_done() -> None:
    player = Player(timeline(reps(count=None), hold()))
    play(player, (0, Start()), 32)
    moment = player.moment(32_000)
    assert (moment.state, moment.rep, moment.rep_elapsed_ms) == (State.WAITING, 6, 2_000)
    assert Action.PAUSE in moment.allowed
    assert play(player, (32, Done())) == ["32 done 0 32s 5x", "32 begin 1 squat"]


def test_a_question_stands_still_until_it_is_answered() -> None:
    player = Player(timeline(hold(seconds=1), Ask(), hold("stretch", 1), count_in_ms=3_000))
    assert play(player, (0, Start()), (50, RecordPain(4)), 60) == [
        "0 started",
        "0 begin 0 squat",
        "1 done 0 1s",
        "1 begin 1 pain",
        "50 pain 4 in 1",
        "50 done 1 49s",
        "53 begin 2 stretch",
        "54 done 2 1s",
        "54 finished",
    ]


def test_4_3_during_pain_can_be_told_at_any_time_and_changes_nothing_else() -> None:
    player = Player(timeline(hold(seconds=10)))
    assert play(player, (0, Start()), (3, RecordPain(10)), 10, (11, RecordPain(0))) == [
        "0 started",
        "0 begin 0 squat",
        "3 pain 10 in 0",
        "10 done 0 10s",
        "10 finished",
        "11 pain 0 in 0",
    ]


@pytest.mark.parametrize("score", [-1, 11])
def test_pain_is_0_to_10(score: int) -> None:
    with pytest.raises(ValueError, match="0 to 10"):
        RecordPain(score)


def test_end_keeps_what_was_done() -> None:
    player = Player(timeline(hold(seconds=10), rest(60)))
    assert play(player, (0, Start()), (12, End(Reason.TIRED))) == [
        "0 started",
        "0 begin 0 squat",
        "10 done 0 10s",
        "10 begin 1 Rest",
        "12 partial 1 2s because tired",
        "12 ended because tired",
    ]
    assert (player.state, player.active_ms()) == (State.ENDED, 12_000)


def test_a_machine_that_slept_stops_at_the_last_moment_known() -> None:
    player = Player(timeline(hold(seconds=60), count_in_ms=3_000))
    play(player, (0, Start()), 10)
    assert [told(event) for event in player.tick(730_000)] == ["10 away 720s"]
    moment = player.moment(800_000)
    assert (moment.state, moment.elapsed_ms, moment.away_ms) == (State.AWAY, 10_000, 720_000)
    assert play(player, (900, Resume()), 960) == ["900 resumed", "953 done 0 60s", "953 finished"]


def test_after_a_sleep_this_step_can_begin_anew() -> None:
    player = Player(timeline(hold(seconds=60), count_in_ms=3_000))
    play(player, (0, Start()), 10)
    player.tick(730_000)
    assert play(player, (900, RestartStep()), 904) == [
        "900 partial 0 10s",
        "900 resumed",
        "903 begin 0 squat",
    ]


def test_a_wake_of_five_seconds_late_is_no_sleep() -> None:
    player = Player(timeline(hold(seconds=60)))
    play(player, (0, Start()), 10)
    deadline = player.next_deadline()
    assert deadline == 11_000
    assert player.tick(deadline + 5_000) == ()
    assert player.state is State.RUNNING


def test_a_wait_may_last_for_hours_without_a_sleep() -> None:
    player = Player(timeline(wait(), hold()))
    play(player, (0, Start()))
    assert player.next_deadline() is None
    assert player.tick(10_000_000) == ()


def test_a_clock_that_jumps_back_changes_nothing() -> None:
    player = Player(timeline(hold(seconds=10)))
    play(player, (0, Start()), 4)
    assert player.tick(1_000) == ()
    assert player.moment(1_000).elapsed_ms == 4_000
    assert play(player, 10) == ["10 done 0 10s", "10 finished"]


def test_going_on_after_a_crash_begins_paused_at_the_place() -> None:
    made = timeline(hold(seconds=10), reps(count=5), count_in_ms=3_000)
    player = Player(made, Position(segment=1, elapsed_ms=13_000, active_ms=23_000))
    assert (player.state, player.moment(0).rep) == (State.PAUSED, 3)
    assert play(player, (0, Resume()), 60) == ["0 resumed", "21 done 1 30s 5x", "21 finished"]
    assert player.active_ms() == 23_000 + 18_000


def test_what_is_left() -> None:
    player = Player(timeline(hold(seconds=10), wait(), reps(count=2, sides=Sides.BOTH)))
    assert player.moment(0).left_ms == 10_000 + 2 * 12_000 + 5_000
    play(player, (0, Start()), 4)
    assert player.moment(4_500).left_ms == 5_500 + 29_000


def test_a_moment_never_shows_more_than_has_been_published() -> None:
    player = Player(timeline(hold(seconds=10), rest(5)))
    play(player, (0, Start()), 9.5)
    moment = player.moment(12_000)
    assert (moment.segment.index, moment.segment_left_ms) == (0, 0)


def test_rep_phase_and_height() -> None:
    player = Player(timeline(reps(count=3)))
    play(player, (0, Start()), 8)
    seen = [
        (m.rep, m.phase, m.phase_left_ms, round(m.height, 2))
        for m in (player.moment(at) for at in (8_000, 8_500, 8_999))
    ]
    assert seen == [(2, 1, 3_000, 1.0), (2, 1, 2_500, 0.93), (2, 1, 2_001, 0.75)]


# Which command is possible in which state: written down here, not taken from the program's table.
POSSIBLE = {
    State.READY: "start jump end",
    State.LEAD_IN: "pause skip jump end record_pain",
    State.RUNNING: "pause skip back restart_step jump add_time take_time step_back record_pain end",
    State.WAITING: "done skip back restart_step jump record_pain end",
    State.COUNT_IN: "pause skip back restart_step jump add_time take_time step_back record_pain end",
    State.PAUSED: "resume skip back restart_step jump add_time take_time step_back record_pain end",
    State.AWAY: "resume restart_step end",
    State.FINISHED: "record_pain",
    State.ENDED: "record_pain",
}
COMMANDS: dict[str, Command] = {
    "start": Start(),
    "pause": Pause(),
    "resume": Resume(),
    "skip": Skip(),
    "back": Back(),
    "restart_step": RestartStep(),
    "jump": Jump(0),
    "add_time": AddTime(),
    "take_time": TakeTime(),
    "step_back": StepBack(),
    "done": Done(),
    "record_pain": RecordPain(3),
    "end": End(),
}


def player_in(state: State) -> tuple[Player, int]:
    """A player that has come into `state`, and the time then."""
    made = timeline(hold(seconds=30), wait(), hold("stretch", 30), lead_in_ms=5_000, count_in_ms=3_000)
    player = Player(made)
    ways: dict[State, list[float | tuple[float, Command]]] = {
        State.READY: [0],
        State.LEAD_IN: [(0, Start()), 1],
        State.RUNNING: [(0, Start()), 10],
        State.WAITING: [(0, Start()), 40],
        State.COUNT_IN: [(0, Start()), (10, Pause()), (12, Resume()), 13],
        State.PAUSED: [(0, Start()), (10, Pause())],
        State.AWAY: [(0, Start()), 10],
        State.FINISHED: [(0, Start()), (40, Done()), 80],
        State.ENDED: [(0, Start()), (10, End())],
    }
    play(player, *ways[state])
    if state is State.AWAY:
        player.tick(100_000)
    return player, 100_000


@pytest.mark.parametrize(("state", "name"), [*itertools.product(POSSIBLE, COMMANDS)])
def test_a_command_is_carried_out_or_refused_without_a_trace(state: State, name: str) -> None:
    player, now = player_in(state)
    assert player.state is state
    before = player.moment(now), player.next_deadline(), player.standing()
    if name in POSSIBLE[state].split():
        player.handle(COMMANDS[name], now)
    else:
        with pytest.raises(NotAllowed, match=state.value):
            player.handle(COMMANDS[name], now)
        assert (player.moment(now), player.next_deadline(), player.standing()) == before


_STEPS = st.lists(
    st.sampled_from(
        [hold(seconds=4), hold(seconds=20, sets=2), reps(count=2), rest(3), wait(), Ask(), reps(count=None)]
    ),
    min_size=1,
    max_size=5,
)
_SCRIPT = st.lists(st.tuples(st.integers(0, 7_000), st.sampled_from([None, *COMMANDS.values()])), max_size=40)


@given(_STEPS, _SCRIPT)
def test_laws_of_every_play(steps: list[object], script: list[tuple[int, Command | None]]) -> None:
    """Time only goes forward, active time never exceeds real time, no segment ends that did not begin."""
    player = Player(timeline(*steps, lead_in_ms=2_000, count_in_ms=1_000))  # type: ignore[arg-type]
    now, last_event, active = 0, 0, 0
    for wait_ms, command in [(0, Start()), *script]:
        now += wait_ms
        events = list(player.tick(now))
        if command is not None and command.action in player.allowed():
            events += player.handle(command, now)
        for event in events:
            assert last_event <= event.at <= now
            last_event = event.at
        assert active <= player.active_ms() <= now
        active = player.active_ms()
        moment = player.moment(now)
        assert moment.left_ms >= 0
        assert moment.segment_left_ms is None or moment.segment_left_ms >= 0
        deadline = player.next_deadline()
        assert deadline is None or deadline > now
