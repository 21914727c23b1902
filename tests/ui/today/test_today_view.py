"""What Today shows, told from people's stories."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from rehab_player.core.checkin import Run
from rehab_player.core.light import Light
from rehab_player.core.programme_enrolment import PauseReason, paused
from rehab_player.core.session import SessionState
from rehab_player.core.suggestion import SuggestionKind
from rehab_player.ui.today.due_view import in_sentence
from rehab_player.ui.today.programme_view import week_states
from rehab_player.ui.today.values import MorningTold
from rehab_player.ui.today.view import interrupted_of
from tests.ui import samples
from tests.ui.today.stories import HEEL_DROPS, STRETCH, Person, refuse, weeks_of_heel_drops

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rehab_player.core.session import Session


@pytest.fixture
def person(qtbot: QtBot) -> Person:
    return Person()


def open_session(**values: object) -> Session:
    """A session that was interrupted yesterday."""
    facts: dict[str, object] = {
        "routine_name": "Ankle Strength 10",
        "state": SessionState.OPEN,
        "active_ms": 385_000,
        "planned_ms": 600_000,
        "segments_done": 5,
    }
    return samples.session(samples.row(2, **(facts | values)))


class TestFirst:
    def test_before_anything_heel_drops_are_offered(self, person: Person) -> None:
        view = person.desk.view()
        assert (view.day, view.summary) == ("Thursday 14 May", "nothing due yet")
        assert view.first is not None
        assert view.first.title == "Start with 14 quiet minutes"
        assert view.first.start == "Start eccentric heel drops"
        assert (view.morning, view.pain, view.state, view.due) == (None, None, None, ())

    def test_it_says_what_was_told_at_the_first_start(self, person: Person) -> None:
        person.hurts()
        first = person.desk.view().first
        assert first is not None
        assert first.about.startswith("You said: left, back of ankle.")

    def test_without_the_routine_nothing_is_offered(self, person: Person) -> None:
        del person.shelf.cards[HEEL_DROPS]
        assert person.desk.view().first is None

    def test_after_a_session_without_a_plan_it_is_offered_again(self, person: Person) -> None:
        person.do(ago=1)
        view = person.desk.view()
        assert view.first is None
        assert [(one.card.name, one.told) for one in view.recent] == [
            ("Eccentric heel drops", "last yesterday, 2 a day")
        ]


class TestDue:
    def test_the_list_with_title_and_reasons(self, person: Person) -> None:
        person.follow()
        view = person.desk.view()
        assert view.summary == "2 sessions due, 16 minutes"
        assert [(one.card.name, one.why) for one in view.due] == [
            ("Eccentric heel drops", "First of 2 today"),
            ("Calf stretch", "3 times a week, 0 done"),
        ]
        assert all(one.is_open for one in view.due)

    def test_the_second_waits_for_its_hour_at_the_end_of_the_list(self, person: Person) -> None:
        person.follow()
        person.do(hour=6)
        due = person.desk.view().due
        assert [one.card.path.stem for one in due] == [STRETCH, HEEL_DROPS]
        assert due[1].why == "Second of 2 today, from 12:00"
        assert not due[1].is_open

    def test_done_for_today(self, person: Person) -> None:
        person.follow()
        person.do(hour=0)
        person.do(hour=6)
        person.do(STRETCH, hour=7)
        view = person.desk.view()
        assert view.due == ()
        assert view.state is not None
        assert view.state.title == "Done for today."

    def test_a_rest_day_names_the_next_one(self, person: Person) -> None:
        person.follow("recovery-after-runs")
        assert person.desk.view().waiting == ("Contrast Soak: after a run, 2 times a week, 0 done.",)
        state = person.desk.view().state
        assert state is not None
        assert (state.title, state.text) == ("Nothing due today.", "A rest day counts.")
        enrolment = person.follow(ago=1)
        person.care.put(paused(enrolment, PauseReason.ILL, person.today, person.today + timedelta(days=1)))
        state = person.desk.view().state
        assert state is not None
        assert state.text == "The next one is tomorrow, eccentric heel drops. A rest day counts."

    def test_a_run_makes_it_due(self, person: Person) -> None:
        person.follow("recovery-after-runs")
        person.care.put(Run(id="9b0e2d5e-6c5e-4f0e-9f8e-2a8a3a6b1c01", day=person.today, km=8))
        assert [one.card.name for one in person.desk.view().due] == ["Contrast Soak"]

    @pytest.mark.parametrize(("ago", "text"), [(0, "Today was a red day"), (1, "Yesterday was a red day")])
    def test_after_a_red_day_nothing_is_due(self, person: Person, ago: int, text: str) -> None:
        person.follow(ago=2)
        person.do(ago=ago, hour=6, worst=8)
        state = person.desk.view().state
        assert state is not None
        assert state.title == "Not today."
        assert state.text.startswith(text)
        assert state.asks_what_now

    def test_worst_five_is_no_red_day(self, person: Person) -> None:
        person.follow(ago=2)
        person.do(ago=1, worst=5)
        assert person.desk.view().due != ()


class TestMorning:
    def test_it_names_the_session_that_it_closes(self, person: Person) -> None:
        person.follow(ago=1)
        person.do(ago=1, worst=4)
        morning = person.desk.view().morning
        assert morning is not None
        assert morning.about == "after yesterday's eccentric heel drops, worst 4"
        assert (morning.area, morning.answer, morning.line) == ("back of ankle", None, "")

    def test_4_3_next_morning_the_answer_is_kept_and_belongs_to_the_session(self, person: Person) -> None:
        person.hurts(usual=2)
        session = person.do(ago=1)
        asked = person.desk.view().morning
        assert asked is not None
        assert person.desk.tell_morning(asked, MorningTold(first_step=2, stiff_min=10))
        (kept,) = person.care.mornings()
        assert (kept.first_step, kept.stiff_min, kept.session) == (2, 10, session)
        morning = person.desk.view().morning
        assert morning is not None
        assert morning.line == "First step 2, as usual"

    def test_a_changed_answer_takes_the_place_of_the_first(self, person: Person) -> None:
        person.do(ago=1)
        for score in (4, 2):
            asked = person.desk.view().morning
            assert asked is not None
            person.desk.tell_morning(asked, MorningTold(first_step=score, stiff_min=5))
        assert [one.first_step for one in person.care.mornings()] == [2]

    @pytest.mark.parametrize(("ago", "asked"), [(14, True), (15, False)])
    def test_long_after_the_last_session_nothing_is_asked(
        self, person: Person, ago: int, asked: bool
    ) -> None:
        person.do(ago=ago)
        assert (person.desk.view().morning is not None) is asked


class TestSuggestion:
    def test_pain_above_two_holds_and_the_answer_is_logged(self, person: Person) -> None:
        weeks_of_heel_drops(person)
        shown = person.desk.view().suggestion
        assert shown is not None
        assert (shown.suggestion.kind, shown.title) == (SuggestionKind.HOLD, "Suggestion: hold")
        assert person.desk.answer(shown.suggestion, accepted=True)
        (answer,) = person.care.suggestion_answers()
        assert (answer.accepted, answer.key) == (True, shown.suggestion.key)
        after = person.desk.view().suggestion
        assert after is None or after.suggestion.key != shown.suggestion.key

    def test_a_declined_step_back_changes_nothing(self, person: Person) -> None:
        person.follow(ago=9)
        person.do(ago=1, worst=7)
        shown = person.desk.view().suggestion
        assert shown is not None
        assert shown.suggestion.kind is SuggestionKind.STEP_BACK
        person.desk.answer(shown.suggestion, accepted=False)
        assert person.desk.facts().plans.adjustments == ()

    def test_the_end_of_the_weeks_finishes_the_programme_when_accepted(self, person: Person) -> None:
        enrolment = person.follow(ago=84)
        person.hurts(usual=2)
        for ago in (3, 2, 1):
            person.do(ago=ago, worst=0)
            person.wake(1, ago=ago - 1)
        found = person.desk.view().suggestion
        seen: list[str] = []
        while found is not None and len(seen) < 5:
            seen.append(found.suggestion.rule)
            person.desk.answer(found.suggestion, accepted=True)
            found = person.desk.view().suggestion
        assert "programme done" in seen
        (kept,) = person.care.enrolments()
        assert kept.id == enrolment.id
        assert kept.finished_on == person.today

    def test_too_few_sessions_are_nothing_to_decide(self, person: Person) -> None:
        person.do(ago=1, worst=1)
        assert person.desk.view().suggestion is None


@pytest.mark.parametrize(
    ("name", "told"),
    [("Eccentric heel drops", "eccentric heel drops"), ("Ankle Strength 10", "Ankle Strength 10")],
)
def test_names_within_sentences(name: str, told: str) -> None:
    assert in_sentence(name) == told


class TestSide:
    def test_pain_of_two_weeks(self, person: Person) -> None:
        weeks_of_heel_drops(person)
        pain = person.desk.view().pain
        assert pain is not None
        assert (len(pain.days), pain.light) == (14, Light.YELLOW)
        assert pain.text == "Worst 5, settled each morning."

    def test_the_weeks_of_a_programme(self, person: Person) -> None:
        person.follow(ago=14)
        (programme,) = person.desk.view().programmes
        assert (programme.week, programme.of) == ("Week 3", " of 12")
        assert programme.weeks[:4] == ("done", "done", "now", "coming")
        assert len(programme.weeks) == 12

    def test_a_pause_is_told(self, person: Person) -> None:
        person.care.put(paused(person.follow(ago=9), PauseReason.ILL, person.day(1)))
        (programme,) = person.desk.view().programmes
        assert programme.paused == "Paused since 13 May: ill"

    def test_weeks_without_an_end(self) -> None:
        assert week_states(1, None)[:2] == ("now", "coming")
        assert week_states(30, None)[-1] == "now"
        assert len(week_states(30, None)) == 12


def test_an_interrupted_session_in_words() -> None:
    yesterday = interrupted_of(open_session(), samples.TODAY)
    assert (yesterday.name, yesterday.told) == ("Ankle Strength 10", "stopped yesterday at 6:25 of 10:00")
    earlier = interrupted_of(open_session(), samples.TODAY + timedelta(days=3))
    assert earlier.told == "stopped on 13 May at 6:25 of 10:00"
    waits_only = interrupted_of(open_session(planned_ms=0), samples.TODAY)
    assert waits_only.told == "stopped yesterday after 6:25"


def test_a_log_that_cannot_be_read_shows_the_routines(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(person.care, "plans", refuse)
    assert person.desk.view().first is not None
    asked = person.desk.facts().plans
    assert asked.enrolments == ()
