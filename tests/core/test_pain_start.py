"""Where to start."""

from __future__ import annotations

import pytest

from rehab_player.core.checkin import SafetyAnswer
from rehab_player.core.pain_start import where_to_start
from rehab_player.resources import assets_dir
from rehab_player.storage.guide import load_guide
from tests.core.due_stories import programmes, routines

GUIDE = load_guide(assets_dir() / "guide")


@pytest.mark.parametrize(
    ("area", "answers", "file"),
    [
        ("back of ankle", (), "heel-drops-12-weeks"),
        ("back of ankle", (SafetyAnswer.AT_HEEL_BONE,), "floor-level-12-weeks"),
        ("back of ankle", (SafetyAnswer.ANTIBIOTICS,), "calf-stretch"),
        ("under heel", (), "plantar-stretch"),
        ("outside of ankle", (SafetyAnswer.FALLS,), "band-walks"),
        ("I am not sure", (), "ankle-strength"),
        ("general", (SafetyAnswer.BRITTLE_BONES, SafetyAnswer.SURGERY), "recovery-after-runs"),
    ],
)
def test_the_first_that_no_answer_rules_out(area: str, answers: tuple[SafetyAnswer, ...], file: str) -> None:
    found = where_to_start(GUIDE, area, answers, routines(), programmes())
    assert found is not None
    assert found.file == file


def test_nothing_where_all_is_ruled_out() -> None:
    told = (SafetyAnswer.SURGERY, SafetyAnswer.HEART_FAILURE)
    assert where_to_start(GUIDE, "general", told, routines(), programmes()) is None
