from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.core.commands import Pause, Resume, Skip, Start
from rehab_player.core.cues import Tone
from rehab_player.core.player import Player
from rehab_player.driver import Driver
from rehab_player.sounding import RELAY_MS, Sounding
from tests.core.stories import hold, timeline
from tests.test_driver import Clock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab_player.core.schedule import Scheduled


class Paper:
    """A speaker that writes down what it is told."""

    def __init__(self) -> None:
        self.told: list[list[str]] = []

    def play(self, cues: Sequence[Scheduled]) -> None:
        self.told.append([f"{at / 1_000:g} {cue.name}" for at, cue in cues if isinstance(cue, Tone)])

    def cut(self) -> None:
        self.told.append(["cut"])


def test_the_speaker_is_told_whenever_what_comes_changes() -> None:
    clock, paper = Clock(), Paper()
    driver = Driver(
        Player(timeline(hold(seconds=5), hold("b", 6), count_in_ms=1_000)), clock, [Sounding(paper)]
    )
    driver.send(Start())
    clock.now = 2_000
    driver.send(Pause())
    clock.now = 3_000
    driver.send(Resume())
    clock.now = 4_500
    driver.send(Skip())
    assert paper.told == [
        ["0 work", "5 work", "11 finish"],
        ["cut"],
        ["3 tick", "7 work", "13 finish"],
        ["4.5 work", "10.5 finish"],
    ]


def test_in_a_long_segment_the_speaker_is_told_anew_before_it_runs_dry() -> None:
    clock, paper = Clock(), Paper()
    driver = Driver(Player(timeline(hold(seconds=600))), clock, [Sounding(paper)])
    driver.send(Start())
    for clock.now in range(0, 2 * RELAY_MS + 1_000, 1_000):
        driver.wake()
    assert len(paper.told) == 3
