from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.core.commands import Done, Pause, Resume, Skip, Start
from rehab_player.core.cues import Tone, ToneName
from rehab_player.core.player import Player
from rehab_player.core.schedule import Scheduled, schedule
from tests.core.stories import hold, play, reps, rest, timeline, wait

if TYPE_CHECKING:
    from rehab_player.core.timeline import Timeline


def tones(player: Player, now_s: float, horizon_s: float = 600) -> list[str]:
    """The tones ahead as text: when on the clock, and which."""
    ahead = schedule(player, round(now_s * 1_000), round(horizon_s * 1_000))
    return [f"{at / 1_000:g} {cue.name}" for at, cue in ahead if isinstance(cue, Tone)]


def expected(made: Timeline, begins_ms: int) -> list[Scheduled]:
    """Every cue of all segments and of the finish, if playing begins at `begins_ms`."""
    cues = [(begins_ms + s.start_ms + cue.at_ms, cue) for s in made.segments for cue in s.cues]
    return cues + [(begins_ms + made.total_ms + cue.at_ms, cue) for cue in made.finish]


def test_the_whole_routine_is_known_from_the_lead_in_on() -> None:
    made = timeline(hold(seconds=30), rest(10), reps(count=4), lead_in_ms=10_000)
    player = Player(made)
    play(player, (100, Start()))
    ahead = list(schedule(player, 100_000, 600_000))
    assert ahead[: len(made.lead_in)] == [(100_000 + cue.at_ms, cue) for cue in made.lead_in]
    assert ahead[len(made.lead_in) :] == expected(made, 110_000)


def test_nothing_is_known_before_the_start_in_a_pause_or_beyond_a_wait() -> None:
    player = Player(timeline(hold(seconds=5), wait(), hold(seconds=5)))
    assert tones(player, 0) == []
    play(player, (10, Start()))
    assert tones(player, 10) == ["10 work", "15 setup"]
    play(player, (12, Pause()))
    assert tones(player, 12) == []


def test_what_is_over_is_not_told_again_but_what_still_sounds_is() -> None:
    player = Player(timeline(reps(count=1), count_in_ms=3_000))
    play(player, (0, Start()), 4)
    assert tones(player, 4) == ["2 phase", "5 phase", "6 finish"]


def test_after_a_pause_only_what_is_still_to_come_is_heard() -> None:
    player = Player(timeline(hold(seconds=20), count_in_ms=3_000))
    play(player, (0, Start()), (12, Pause()), (50, Resume()))
    assert tones(player, 50) == [
        "50 tick",
        "51 tick",
        "52 tick",
        "58 tick",
        "59 tick",
        "60 tick",
        "61 finish",
    ]


def test_after_a_pause_the_repetition_begins_anew() -> None:
    player = Player(timeline(reps(count=2), count_in_ms=1_000))
    play(player, (0, Start()), (8, Pause()), (50, Resume()))
    assert tones(player, 50) == ["50 tick", "51 phase", "53 phase", "56 phase", "57 finish"]


def test_skip_tells_the_next_segment_from_now_on() -> None:
    player = Player(timeline(hold(seconds=20), hold(seconds=5)))
    play(player, (0, Start()), (3, Skip()))
    assert tones(player, 3) == ["3 work", "8 finish"]


def test_only_what_begins_within_the_horizon_is_told() -> None:
    player = Player(timeline(hold(seconds=20)))
    play(player, (0, Start()))
    assert tones(player, 0, 18) == ["0 work", "10 halfway", "17 tick"]


def test_as_many_as_you_can_goes_on_to_the_horizon() -> None:
    player = Player(timeline(wait(), reps(count=None, tempo=None, each_ms=1_500)))
    play(player, (0, Start()), (1, Done()), 6)
    assert tones(player, 6, 5) == ["5.5 rep", "7 rep", "8.5 rep", "10 rep"][1:]
    assert all(cue.name is ToneName.REP for _, cue in schedule(player, 6_000, 5_000) if isinstance(cue, Tone))


def test_the_finish_sounds_on_after_the_end() -> None:
    player = Player(timeline(hold(seconds=5)))
    play(player, (0, Start()), 5.5)
    assert tones(player, 5.5) == ["5 finish"]
