"""A session of a yellow day that was interrupted goes on without its impact."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from rehab_player.core.light_impact import has_impact, without_impact
from rehab_player.core.routine import Sides
from rehab_player.core.session import Session, SessionStart, SessionState
from rehab_player.core.settings import Settings
from rehab_player.playing import begin, resume
from rehab_player.resources import routines_dir
from rehab_player.storage.routine_file import read_routine
from tests.logs import log_in_memory

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab_player.core.schedule import Scheduled

NOW = datetime(2026, 5, 6, 8, 30, tzinfo=UTC)
SETTINGS = Settings(affected=Sides.LEFT)


class Silence:
    """Plays nothing."""

    def play(self, cues: Sequence[Scheduled]) -> None: ...
    def cut(self) -> None: ...


@pytest.mark.parametrize("yellow", [True, False])
def test_what_was_left_out_stays_out(yellow: bool) -> None:
    loaded = read_routine(routines_dir() / "calf-hop-and-balance-10.yaml")
    assert loaded.routine is not None
    if yellow:
        loaded = replace(loaded, routine=without_impact(loaded.routine).routine)
    log = log_in_memory()
    played = begin(loaded, SETTINGS, log, Silence(), lambda: NOW)
    assert loaded.routine is not None
    start = SessionStart(
        id="11111111-1111-4111-8111-111111111111",
        routine_name=loaded.routine.name,
        routine_file=loaded.path.name,
        routine_hash=loaded.sha256,
        routine_text=loaded.text,
        routine_parts=loaded.parts,
        affected="left",
        planned_ms=played.timeline.total_ms,
        segment_count=len(played.timeline.segments),
        started_at=NOW,
        local_date=NOW.date(),
    )
    session = Session(start=start, state=SessionState.OPEN, ended_at=None, active_ms=0)
    again = resume(session, SETTINGS, log, Silence(), lambda: NOW)
    log.close()
    assert again.timeline.segments == played.timeline.segments
    assert has_impact(again.routine) is not yellow
