"""What Today shows of mornings and pain."""

from __future__ import annotations

import pytest

from rehab_player.core.light import Light
from rehab_player.core.morning_card import answer_line, asked_about, recent
from rehab_player.core.session import Outcome
from tests.core.pain_stories import DAY, MONDAY, mornings
from tests.core.session_stories import logged

DONE = Outcome.DONE


def test_a_morning_belongs_to_the_last_session_before_it() -> None:
    sessions = [logged(DONE, days=2), logged(DONE, days=0), logged(DONE, days=3)]
    found = asked_about(sessions, MONDAY + 3 * DAY)
    assert found is not None
    assert found.start.local_date == MONDAY + 2 * DAY
    assert asked_about(sessions, MONDAY) is None


@pytest.mark.parametrize(
    ("score", "usual", "line"),
    [
        (2, 2, "First step 2, as usual"),
        (4, 2, "First step 4, two above your usual"),
        (1, 2, "First step 1, one below your usual"),
        (3, None, "First step 3"),
    ],
)
def test_the_answer_as_a_line(score: int, usual: int | None, line: str) -> None:
    assert answer_line(mornings(MONDAY, score), usual, MONDAY) == line


def test_no_answer_no_line() -> None:
    assert answer_line((), 2, MONDAY) == ""


def test_the_last_two_weeks() -> None:
    sessions = [logged(DONE, days=0, worst=4), logged(DONE, days=2, worst=3)]
    told = mornings(MONDAY, 2, 2, 2, 2)
    found = recent(sessions, told, 2, MONDAY + 3 * DAY)
    assert (found.light, found.text) == (Light.YELLOW, "Worst 4, settled each morning.")
    assert len(found.days) == 14
    assert [(one.worst, one.first_step) for one in found.days[-4:]] == [(4, 2), (None, 2), (3, 2), (None, 2)]


def test_mornings_above_the_usual_are_counted() -> None:
    sessions = [logged(DONE, days=0, worst=1), logged(DONE, days=1, worst=2)]
    found = recent(sessions, mornings(MONDAY, 2, 2, 4), 2, MONDAY + 2 * DAY)
    assert (found.light, found.text) == (Light.GREEN, "Worst 2, 1 morning above your usual.")


def test_without_answers() -> None:
    assert recent([], (), None, MONDAY).light is None
    assert recent([logged(DONE, worst=6)], (), None, MONDAY).text == "Worst 6."
    assert recent([logged(DONE, worst=6, days=-14)], (), None, MONDAY).light is None
