"""What is shown waits for a sound that arrives late."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rehab_player import clock
from rehab_player.core.commands import AddTime, Pause, Resume, Skip, Start
from rehab_player.core.moment import Moment, State
from rehab_player.core.player import Player
from rehab_player.driver import Driver
from rehab_player.ui.clockwork import Clockwork
from rehab_player.ui.delay_line import DelayLine
from tests.core.stories import hold, timeline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

DELAY_MS = 180


def test_a_value_comes_when_it_is_due_and_not_before() -> None:
    line: DelayLine[str] = DelayLine()
    line.put("a", 100)
    line.put("b", 150)
    assert (line.take(99), line.next_due_ms) == (None, 100)
    assert (line.take(100), line.next_due_ms) == ("a", 150)
    assert (line.take(150), line.next_due_ms) == ("b", None)


def test_what_was_missed_is_left_out_for_the_newest() -> None:
    line: DelayLine[str] = DelayLine()
    for number, letter in enumerate("abc"):
        line.put(letter, 100 + number)
    assert line.take(500) == "c"
    assert line.take(500) is None


def test_nothing_overtakes_when_the_delay_shrinks() -> None:
    line: DelayLine[str] = DelayLine()
    line.put("old", 300)
    line.put("new", 200)
    assert line.take(250) is None
    assert line.take(300) == "new"


def test_cleared_is_empty() -> None:
    line: DelayLine[str] = DelayLine()
    line.put("a", 100)
    line.clear()
    assert (line.take(1_000), line.next_due_ms) == (None, None)


class Screen:
    """Keeps what was shown, and when, on the clock."""

    def __init__(self) -> None:
        self.seen: list[tuple[int, Moment]] = []

    def show(self, moment: Moment) -> None:
        self.seen.append((clock.now_ms(), moment))

    @property
    def last(self) -> Moment:
        return self.seen[-1][1]


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def clockwork(qtbot: QtBot, screen: Screen) -> Iterator[Clockwork]:
    """Two holds of ten seconds, no lead-in, and a sound that is late."""
    driver = Driver(Player(timeline(hold(seconds=10), hold("stretch", 10), lead_in_ms=0)), clock.now_ms, ())
    made = Clockwork(driver, delay_ms=lambda: DELAY_MS)
    made.moment.connect(screen.show)
    yield made
    made.stop()


def test_the_picture_is_never_ahead_of_the_sound(qtbot: QtBot, clockwork: Clockwork, screen: Screen) -> None:
    clockwork.send(Start())
    began = clockwork.driver.player.standing().origin_ms
    qtbot.waitUntil(lambda: screen.last.elapsed_ms > 300)
    shown = [(at, moment.elapsed_ms) for at, moment in screen.seen if moment.state is State.RUNNING]
    assert shown[0][1] < DELAY_MS
    assert [pair for pair in shown[1:] if pair[1] > pair[0] - began - DELAY_MS] == []


def test_a_key_is_answered_at_once(clockwork: Clockwork, screen: Screen) -> None:
    for command, shows in (
        (Start(), (State.RUNNING, "squat", 10_000)),
        (Skip(), (State.RUNNING, "stretch", 10_000)),
        (AddTime(15_000), (State.RUNNING, "stretch", 25_000)),
        (Pause(), (State.PAUSED, "stretch", 25_000)),
        (Resume(), (State.RUNNING, "stretch", 25_000)),
    ):
        clockwork.send(command)
        assert (screen.last.state, screen.last.segment.name, screen.last.segment.duration_ms) == shows


def test_after_a_pause_nothing_old_is_held_back(qtbot: QtBot, clockwork: Clockwork, screen: Screen) -> None:
    clockwork.send(Start())
    qtbot.waitUntil(lambda: clockwork.driver.moment().elapsed_ms > 400)
    assert clockwork._line.next_due_ms is not None
    clockwork.send(Pause())
    assert clockwork._line.next_due_ms is None


def test_without_a_delay_every_moment_is_shown_as_it_is(qtbot: QtBot, screen: Screen) -> None:
    driver = Driver(Player(timeline(hold(seconds=10), lead_in_ms=0)), clock.now_ms, ())
    clockwork = Clockwork(driver)
    clockwork.moment.connect(screen.show)
    clockwork.wake()
    assert screen.last.state is State.READY
    clockwork.send(Start())
    for _ in range(3):
        before = len(screen.seen)
        clockwork.wake()
        assert len(screen.seen) == before + 1
    clockwork.stop()
