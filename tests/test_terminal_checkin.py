"""The check-in of the terminal: short, skippable, and by the same rules as the window's."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from rehab_player.core.checkin import MorningAnswer, RedSign, SafetyAnswer, SafetyRecord
from rehab_player.core.light import Light
from rehab_player.core.light_impact import has_impact
from rehab_player.core.manner import AS_WRITTEN
from rehab_player.core.suggestion import SuggestionAnswer, SuggestionKind
from rehab_player.core.suggestion_dose import Adjustment, AdjustmentKind
from rehab_player.opening import Opened, open_all
from rehab_player.resources import routines_dir
from rehab_player.storage.care import CareLog
from rehab_player.storage.routine_file import read_routine
from rehab_player.terminal_checkin import BeforeSession, before_session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MORNING = datetime(2026, 5, 6, 8, 0, tzinfo=UTC)
EVENING = MORNING.replace(hour=18)
DROPS = "eccentric-heel-drops"
HOPS = "calf-hop-and-balance-10"
LADDER = "hop-ladder"


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    opened = open_all(tmp_path / "data")
    yield opened
    opened.log.close()


class Asked:
    """Somebody who writes these answers, in turn."""

    def __init__(self, opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
        self.opened, self.care = opened, CareLog(opened.log)
        self.answers: list[str] = []
        self.questions: list[str] = []
        monkeypatch.setattr("builtins.input", self._input)

    def _input(self, question: str) -> str:
        self.questions.append(question)
        return self.answers.pop(0)

    def before(
        self, file: str, *answers: str, at: datetime = EVENING, asks: bool = True
    ) -> BeforeSession | None:
        self.answers, self.questions = list(answers), []
        loaded = read_routine(routines_dir() / f"{file}.yaml")
        told = before_session(loaded, self.opened, (routines_dir(),), lambda: at, asks=asks)
        assert self.answers == []
        return told


@pytest.fixture
def asked(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> Asked:
    return Asked(opened, monkeypatch)


def test_two_answers_are_enough_and_are_kept(asked: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    told = asked.before(DROPS, "2", "")
    assert told is not None
    assert told.manner == AS_WRITTEN
    (kept,) = asked.care.check_ins()
    assert told.check_in == kept
    assert (kept.pain_now, kept.signs, kept.area) == (2, (), "back of ankle")
    assert "Green: Go ahead" in capsys.readouterr().out


def test_enter_skips_and_nothing_is_kept(asked: Asked) -> None:
    told = asked.before(HOPS, "", "")
    assert told is not None
    assert (told.check_in, told.manner) == (None, AS_WRITTEN)
    assert asked.care.check_ins() == ()


def test_what_is_no_answer_is_asked_again(asked: Asked) -> None:
    told = asked.before(DROPS, "11", "a lot", "1", "9", "x", "")
    assert told is not None
    assert told.check_in is not None
    assert told.check_in.pain_now == 1


@pytest.mark.parametrize(("pain", "light"), [("5", Light.YELLOW), ("6", Light.RED)])
def test_from_six_on_it_does_not_start_and_the_card_says_why(
    asked: Asked, capsys: pytest.CaptureFixture[str], pain: str, light: Light
) -> None:
    told = asked.before(DROPS, pain, "")
    assert (told is None) is (light is Light.RED)
    assert f"{light.value.capitalize()}: " in capsys.readouterr().out
    assert [one.pain_now for one in asked.care.check_ins()] == [int(pain)]


def test_a_red_sign_stops_at_any_number(asked: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    assert asked.before(DROPS, "0", "1, 4") is None
    assert [one.signs for one in asked.care.check_ins()] == [(RedSign.SHARP, RedSign.GIVES_WAY)]
    assert "Gives way" in capsys.readouterr().out


def test_yellow_leaves_impact_out_and_says_which(asked: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    told = asked.before(HOPS, "3", "")
    assert told is not None
    routine = read_routine(routines_dir() / f"{HOPS}.yaml").routine
    assert routine is not None
    assert not has_impact(told.manner.of(routine))
    assert "Left out: " in capsys.readouterr().out
    assert asked.before(LADDER, "3", "") is None


def test_the_first_step_is_asked_until_noon_and_only_once(asked: Asked) -> None:
    noon = MORNING.replace(hour=12)
    asked.before(DROPS, "1", "2", "", at=noon - timedelta(minutes=1))
    assert [one.first_step for one in asked.care.mornings()] == [2]
    asked.before(DROPS, "1", "", at=MORNING)
    asked.before(DROPS, "1", "", at=noon)
    assert len(asked.care.mornings()) == 1


def test_a_first_step_above_the_usual_is_yellow(asked: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    for ago in range(1, 5):
        at = MORNING - timedelta(days=ago)
        asked.care.put(
            MorningAnswer(
                id=f"00000000-0000-4000-8000-00000000000{ago}",
                at=at,
                day=at.date(),
                area="back of ankle",
                first_step=2,
            )
        )
    assert asked.before(DROPS, "1", "3", "", at=MORNING) is not None
    assert "Yellow: " in capsys.readouterr().out


def test_what_was_accepted_is_played_and_said(asked: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    fewer = Adjustment(kind=AdjustmentKind.REPS, routine=DROPS, share=0.7)
    asked.care.put(
        SuggestionAnswer(
            id="00000000-0000-4000-8000-000000000001",
            at=MORNING,
            day=MORNING.date(),
            key="k",
            kind=SuggestionKind.STEP_BACK,
            rule="r",
            routine=DROPS,
            reason="",
            accepted=True,
            changes=(fewer,),
        )
    )
    for told in (asked.before(DROPS, "1", ""), asked.before(DROPS, asks=False)):
        assert told is not None
        assert told.manner.adjustments == (fewer,)
    assert capsys.readouterr().out.count("As you accepted it: 30 % fewer repetitions.") == 2


def test_safety_answers_count_without_questions_too(asked: Asked) -> None:
    asked.care.put(SafetyRecord(at=MORNING, answers=(SafetyAnswer.PREGNANT,)))
    told = asked.before(HOPS, asks=False)
    assert told is not None
    assert not told.manner.impact
    assert asked.before(LADDER, asks=False) is None
    assert asked.questions == []
