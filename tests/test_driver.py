from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.core.commands import AddTime, Command, Pause, Resume, Skip, Start
from rehab_player.core.events import Event, SegmentStarted
from rehab_player.core.moment import State
from rehab_player.core.player import Player
from rehab_player.driver import Driver
from tests.core.stories import hold, timeline, told

if TYPE_CHECKING:
    from collections.abc import Sequence


class Clock:
    """A clock that stands where it is set, in milliseconds."""

    def __init__(self) -> None:
        self.now = 0

    def __call__(self) -> int:
        return self.now


class Ear:
    """A listener that writes down what it hears, and may answer with commands of its own."""

    def __init__(self, name: str = "", answers: dict[int, Command] | None = None) -> None:
        self.lines: list[str] = []
        self.passes = 0
        self.driver: Driver | None = None
        self._name = name
        self._answers = answers or {}

    def heard(self, events: Sequence[Event], player: Player, now: int) -> None:
        for event in events:
            self.lines.append(self._name + told(event))
            if isinstance(event, SegmentStarted) and (answer := self._answers.pop(event.segment.index, None)):
                assert self.driver is not None
                self.driver.send(answer)

    def passed(self, player: Player, now: int) -> None:
        self.passes += 1


def driver(*ears: Ear, clock: Clock) -> Driver:
    made = Driver(Player(timeline(hold(seconds=10), hold("stretch", 10), hold("balance", 10))), clock, ears)
    for ear in ears:
        ear.driver = made
    return made


def test_time_is_let_pass_and_published_before_a_command_is_judged() -> None:
    clock, ear = Clock(), Ear()
    made = driver(ear, clock=clock)
    made.send(Start())
    clock.now = 4_000
    made.wake()
    clock.now = 8_000
    made.wake()
    clock.now = 12_000
    made.send(Pause())
    assert ear.lines == [
        "0 started",
        "0 begin 0 squat",
        "10 done 0 10s",
        "10 begin 1 stretch",
        "12 paused",
    ]


def test_a_command_that_came_too_late_is_dropped_and_nothing_is_lost() -> None:
    clock, ear = Clock(), Ear()
    made = driver(ear, clock=clock)
    made.send(Start())
    clock.now = 4_000
    made.wake()
    made.send(Resume())
    clock.now = 30_000
    for clock.now in range(4_000, 31_000, 1_000):
        made.wake()
    made.send(Pause())
    assert ear.lines[-1] == "30 finished"
    assert made.player.state is State.FINISHED


def test_a_command_sent_while_publishing_waits_until_all_have_heard() -> None:
    clock = Clock()
    first = Ear("first ", answers={0: Skip(), 1: AddTime()})
    second = Ear("second ")
    heard: list[str] = []
    first.lines = second.lines = heard
    made = driver(first, second, clock=clock)
    made.send(Start())
    assert heard == [
        "first 0 started",
        "first 0 begin 0 squat",
        "second 0 started",
        "second 0 begin 0 squat",
        "first 0 skipped 0 0s",
        "first 0 begin 1 stretch",
        "second 0 skipped 0 0s",
        "second 0 begin 1 stretch",
        "first 0 length 25s",
        "second 0 length 25s",
    ]


def test_listeners_hear_that_time_passes() -> None:
    clock, ear = Clock(), Ear()
    made = driver(ear, clock=clock)
    made.wake()
    made.wake()
    assert (ear.passes, ear.lines) == (2, [])
