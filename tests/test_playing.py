"""A session goes on after a crash exactly as it was begun: changes, side, and what was left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from rehab_player.core.commands import Start
from rehab_player.core.manner import AS_WRITTEN, Manner
from rehab_player.core.routine import Sides
from rehab_player.core.settings import Settings
from rehab_player.core.suggestion_dose import Adjustment, AdjustmentKind
from rehab_player.playing import begin, resume
from rehab_player.resources import routines_dir
from rehab_player.storage.routine_file import read_routine
from tests.logs import log_in_memory

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rehab_player.core.schedule import Scheduled
    from rehab_player.core.session import Session
    from rehab_player.playing import Playing
    from rehab_player.storage.log import SessionLog

NOW = datetime(2026, 5, 6, 8, 30, tzinfo=UTC)
SETTINGS = Settings(affected=Sides.LEFT)
DROPS = "eccentric-heel-drops"
HOPS = "calf-hop-and-balance-10"


class Silence:
    """Plays nothing."""

    def play(self, cues: Sequence[Scheduled]) -> None: ...
    def cut(self) -> None: ...


@pytest.fixture
def log() -> Iterator[SessionLog]:
    log = log_in_memory()
    yield log
    log.close()


def change(file: str, kind: AdjustmentKind, **more: object) -> Adjustment:
    return Adjustment(kind=kind, routine=file, **more)  # type: ignore[arg-type]


def begun(log: SessionLog, file: str, manner: Manner) -> tuple[Playing, Session]:
    """A session that is playing, and what a crash leaves of it."""
    playing = begin(
        read_routine(routines_dir() / f"{file}.yaml"), SETTINGS, log, Silence(), lambda: NOW, manner
    )
    playing.driver.send(Start())
    return playing, log.session(playing.session_id)


FEWER = change(DROPS, AdjustmentKind.REPS, share=0.7)
HEAVIER = change(DROPS, AdjustmentKind.LOAD, kg=7.5)
BOTH_LEGS = change(DROPS, AdjustmentKind.TWO_LEGS)


@pytest.mark.parametrize(
    ("file", "manner"),
    [
        (DROPS, AS_WRITTEN),
        (DROPS, Manner(adjustments=(FEWER,))),
        (DROPS, Manner(adjustments=(HEAVIER, FEWER), side=Sides.RIGHT)),
        (DROPS, Manner(adjustments=(BOTH_LEGS,), side=Sides.BOTH)),
        (HOPS, AS_WRITTEN.without_impact),
        (HOPS, Manner(adjustments=(change(HOPS, AdjustmentKind.REPS, share=0.7),), impact=False)),
    ],
)
def test_the_very_same_timeline_goes_on(log: SessionLog, file: str, manner: Manner) -> None:
    playing, left = begun(log, file, manner)
    again = resume(left, Settings(affected=Sides.LEFT), log, Silence(), lambda: NOW)
    assert again.timeline == playing.timeline
    assert again.routine == playing.routine


def test_what_is_changed_later_does_not_change_a_session_that_was_begun(log: SessionLog) -> None:
    playing, left = begun(log, DROPS, Manner(adjustments=(FEWER,)))
    again = resume(left, Settings(affected=Sides.RIGHT, cadence=180), log, Silence(), lambda: NOW)
    assert again.timeline.segments == playing.timeline.segments


def test_the_log_has_the_side_the_dose_and_the_text_of_the_file(log: SessionLog) -> None:
    playing, left = begun(log, DROPS, Manner(adjustments=(FEWER,), side=Sides.RIGHT))
    text = (routines_dir() / f"{DROPS}.yaml").read_text(encoding="utf-8")
    assert (left.start.affected, left.start.adjustments) == ("right", (FEWER,))
    assert left.start.routine_text == text
    assert left.start.planned_ms == playing.timeline.total_ms == 660_000
    assert {segment.side for segment in playing.timeline.segments if segment.kind.is_work} == {"right"}


def test_what_makes_other_steps_than_those_begun_is_refused(log: SessionLog) -> None:
    _, left = begun(log, DROPS, Manner(adjustments=(FEWER,)))
    other = replace(left, start=replace(left.start, adjustments=()))
    with pytest.raises(ValueError, match="others than those that were begun"):
        resume(other, SETTINGS, log, Silence(), lambda: NOW)
