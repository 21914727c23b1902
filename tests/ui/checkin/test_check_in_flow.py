"""From a routine through the check-in to what may be played, and what is kept of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rehab_player.core.checkin import Complaint, MorningAnswer, RedSign, SafetyAnswer, SafetyRecord
from rehab_player.core.manner import AS_WRITTEN, Manner
from rehab_player.core.routine import PainRule, Reps, Sides
from rehab_player.core.session import PainMoment
from rehab_player.core.settings import Settings
from rehab_player.resources import assets_dir
from rehab_player.storage.care import CareLog
from rehab_player.storage.guide import load_guide
from rehab_player.storage.log_problem import LogFault, LogProblem
from rehab_player.storage.routine_file import RoutineFile
from rehab_player.ui.checkin.flow import CheckInFlow
from rehab_player.ui.checkin.page import CheckInPage
from rehab_player.ui.notices import Notices
from rehab_player.ui.settings_keeper import SettingsKeeper
from rehab_player.ui.shell import MainWindow, Page
from rehab_player.ui.widgets.sheet import Sheet
from tests.logs import log_in_memory
from tests.ui import samples

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot

    from rehab_player.core.routine import Routine
    from rehab_player.storage.log import SessionLog
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

from PySide6.QtWidgets import QWidget

NOON = datetime(2026, 5, 6, 12, 0, tzinfo=timezone(timedelta(hours=2)))
MORNING = NOON - timedelta(minutes=1)
BACK = "back of ankle"
HOP = Reps(name="Hops", count=10, each_ms=1_000, pain_rule=PainRule.IMPACT)
SOME_HOPS = replace(samples.HEEL_DROPS, steps=(*samples.HEEL_DROPS.steps, HOP))


class Asking:
    """A check-in flow over a window, with a log in memory; `now` is set by the test."""

    def __init__(self, theme: Theme, icons: Icons, tmp_path: Path) -> None:
        self.log: SessionLog = log_in_memory()
        self.care = CareLog(self.log)
        self.now = MORNING
        self.window = MainWindow(theme, icons, [Page("today", "today", "Today", QWidget)])
        self.window.show_page("today")
        self.played: list[tuple[RoutineFile, Manner]] = []
        self.flow = CheckInFlow(
            theme,
            icons,
            lambda: self.window,
            SettingsKeeper(Settings(affected=Sides.LEFT), tmp_path / "settings.ini"),
            self.care,
            Notices(theme, icons, lambda: self.window),
            lambda: load_guide(assets_dir() / "guide"),
            lambda: self.now,
        )

    def ask(self, routine: Routine | None = samples.HEEL_DROPS, manner: Manner = AS_WRITTEN) -> CheckInPage:
        path = samples.OWN / "drops.yaml"
        loaded = RoutineFile(path=path, text="", sha256="", routine=routine, problems=(), parts=())
        self.flow.ask(loaded, lambda file, manner: self.played.append((file, manner)), manner)
        return self.window.findChildren(CheckInPage)[-1]


@pytest.fixture
def asking(qtbot: QtBot, qapp: QObject, theme: Theme, icons: Icons, tmp_path: Path) -> Iterator[Asking]:
    made = Asking(theme, icons, tmp_path)
    qtbot.addWidget(made.window)
    yield made
    made.log.close()


def tell(page: CheckInPage, pain: int, *signs: RedSign) -> None:
    page.questions.pain.set_score(pain)
    page.questions.signs.tell([sign.value for sign in signs])


def test_a_green_check_in_is_kept_and_linked_to_the_session_that_follows(asking: Asking) -> None:
    page = asking.ask()
    assert asking.window.is_taken_over
    tell(page, 1)
    page.start()
    assert [(file.routine, manner) for file, manner in asking.played] == [(samples.HEEL_DROPS, AS_WRITTEN)]
    assert not asking.window.is_taken_over
    assert not asking.flow.is_asking
    kept = asking.care.check_ins()
    assert [(one.pain_now, one.area, one.session) for one in kept] == [(1, BACK, None)]
    start = replace(samples.session(samples.row()).start, id="11111111-1111-4111-8111-111111111111")
    asking.log.begin(start)
    asking.flow.link(start.id)
    assert [one.session for one in asking.care.check_ins()] == [start.id]
    assert asking.log.session(start.id).pain(PainMoment.BEFORE) == 1


def test_a_session_without_a_check_in_is_linked_to_none(asking: Asking) -> None:
    asking.flow.link("11111111-1111-4111-8111-111111111111")
    assert asking.care.check_ins() == ()


def test_yellow_hands_over_the_routine_without_its_impact(asking: Asking) -> None:
    page = asking.ask(SOME_HOPS)
    tell(page, 4)
    page.start()
    file, manner = asking.played[0]
    assert file.routine is not None
    routine = manner.of(file.routine)
    assert HOP not in routine.steps
    assert routine.steps == samples.HEEL_DROPS.steps[: len(routine.steps)]


def test_red_is_noted_and_nothing_is_played(qtbot: QtBot, asking: Asking) -> None:
    page = asking.ask()
    tell(page, 2, RedSign.GIVES_WAY)
    with qtbot.waitSignal(asking.flow.changed):
        page.panel.note.click()
    assert asking.played == []
    assert [one.signs for one in asking.care.check_ins()] == [(RedSign.GIVES_WAY,)]
    assert not asking.window.is_taken_over


def test_leaving_keeps_nothing(asking: Asking) -> None:
    page = asking.ask()
    tell(page, 2)
    page.left.emit()
    assert asking.care.check_ins() == ()
    assert not asking.window.is_taken_over


def test_the_first_step_is_asked_until_noon(asking: Asking) -> None:
    page = asking.ask()
    page.questions.first_step.set_score(5)
    tell(page, 1)
    page.start()
    assert [(one.first_step, one.day) for one in asking.care.mornings()] == [(5, MORNING.date())]
    asking.now = NOON
    page = asking.ask()
    assert page.questions.told.first_step is None


def test_the_usual_first_step_comes_from_the_complaint_until_there_are_mornings(asking: Asking) -> None:
    asking.care.tell_complaint(Complaint(area=BACK, side=Sides.LEFT, usual=3), NOON - timedelta(days=9))
    page = asking.ask()
    page.questions.first_step.set_score(3)
    tell(page, 1)
    assert "First step 3: your usual is 3" in page.panel.reasons


def test_what_was_told_this_morning_stands_there(asking: Asking) -> None:
    told = MorningAnswer(
        id="22222222-2222-4222-8222-222222222222",
        at=MORNING.replace(hour=7),
        day=MORNING.date(),
        area=BACK,
        first_step=4,
        stiff_min=10,
    )
    asking.care.put_morning(told)
    page = asking.ask()
    assert (page.questions.told.first_step, page.questions.stiff_min) == (4, 10)
    tell(page, 1)
    page.start()
    assert len(asking.care.mornings()) == 1


def test_safety_answers_of_the_log_are_respected(asking: Asking) -> None:
    asking.care.put(SafetyRecord(at=NOON, answers=(SafetyAnswer.ANTIBIOTICS,)))
    page = asking.ask()
    tell(page, 0)
    page.start()
    assert asking.played == []


def test_a_log_that_cannot_be_written_keeps_nobody_from_playing(
    asking: Asking, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = asking.ask()
    tell(page, 1)

    def refuse(*values: object) -> None:
        raise LogProblem(LogFault.FULL, Path("log"))

    monkeypatch.setattr(asking.care, "put", refuse)
    page.start()
    assert len(asking.played) == 1
    assert len(asking.window.findChildren(Sheet)) == 1


def test_a_second_check_in_does_not_stand_over_the_first(asking: Asking) -> None:
    first = asking.ask()
    assert asking.ask() is first


def test_a_file_with_problems_is_refused(asking: Asking) -> None:
    with pytest.raises(ValueError, match="problems"):
        asking.ask(None)


def test_no_check_in_comes_over_a_session(asking: Asking) -> None:
    asking.window.take_over(QWidget())
    with pytest.raises(IndexError):
        asking.ask()
    assert not asking.flow.is_asking


def test_a_check_in_that_a_session_was_begun_over_is_gone(asking: Asking) -> None:
    first, player = asking.ask(), QWidget()
    asking.window.take_over(player)
    asking.window.give_back()
    asking.window.take_away(player)
    second = asking.ask()
    assert second is not first
    assert asking.window.is_taken_over
    tell(second, 1)
    second.start()
    assert len(asking.played) == 1
