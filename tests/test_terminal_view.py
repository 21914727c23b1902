"""What the terminal shows of a moment."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from rich.console import Console

from rehab_player.core.commands import Start
from rehab_player.core.flatten import flatten
from rehab_player.core.player import Player
from rehab_player.core.routine import Phase, Reps, Routine
from rehab_player.terminal_view import view

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab_player.core.timeline import Segment

TEMPO = (Phase("up", 2_000), Phase("press", 2_000))
DRILL = Routine(name="Drill", steps=(Reps(name="Knee to wall", count=3, tempo=TEMPO),))


def lines(own_word: Callable[[Segment, str], str | None], now_ms: int) -> str:
    timeline = flatten(DRILL, lead_in_ms=0, count_in_ms=0)
    player = Player(timeline)
    player.handle(Start(), 0)
    player.tick(now_ms)
    out = io.StringIO()
    Console(file=out, width=80).print(view(timeline, player.moment(now_ms), "", "", own_word))
    return out.getvalue()


@pytest.mark.parametrize(
    ("own", "at_ms", "word"),
    [
        ({}, 500, "Rise"),
        ({}, 2_500, "Press"),
        ({"up": "Forward"}, 500, "Forward"),
        ({"up": "Forward"}, 2_500, "Press"),
    ],
)
def test_a_phase_has_the_figures_word_else_the_usual_one(own: dict[str, str], at_ms: int, word: str) -> None:
    assert f"\n{word} " in lines(lambda _, phase: own.get(phase), at_ms)
