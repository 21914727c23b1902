"""The report for the physio; tests/storage/test_history_year.py has one of a whole year."""

from __future__ import annotations

from datetime import date, timedelta

from rehab_player.core.history import Zoom
from rehab_player.core.history_measures import Reading
from rehab_player.core.history_pain import MorningFact
from rehab_player.core.light import Light
from rehab_player.core.report import NoteFact, Report, ReportData, make_report, report_days
from rehab_player.core.routine import Side
from tests.core.history_stories import THURSDAY, fact

FIRST = THURSDAY - timedelta(days=27)
OUTSIDE = FIRST - timedelta(days=1)


def report(data: ReportData, questions: tuple[str, ...] = ()) -> Report:
    return make_report(data, FIRST, THURSDAY, questions=questions)


def test_its_days() -> None:
    assert report_days(Zoom.FOUR_WEEKS, THURSDAY, None) == (FIRST, THURSDAY)
    assert report_days(Zoom.ALL, THURSDAY, date(2025, 1, 1)) == (date(2025, 1, 1), THURSDAY)
    assert report_days(Zoom.ALL, THURSDAY, None) == (THURSDAY, THURSDAY)
    assert report_days(Zoom.ALL, THURSDAY, THURSDAY + timedelta(days=1)) == (THURSDAY, THURSDAY)


def test_with_nothing_in_it_it_still_is_a_report() -> None:
    empty = report(ReportData(rows=()))
    assert (empty.sessions, empty.days, empty.doses.share) == (0, 0, None)
    assert len(empty.work) == 5
    assert [(trend.points, trend.change) for trend in empty.pain] == [((), None)] * 3


def test_only_its_days_count() -> None:
    told = report(
        ReportData(
            rows=[fact(), fact(OUTSIDE, pain_worst=9)],
            readings=[
                Reading("a", day, "Drill", "Knee to wall", "cm", Side.LEFT, 9) for day in (OUTSIDE, THURSDAY)
            ],
            notes=[NoteFact(THURSDAY, "", "Hot."), NoteFact(OUTSIDE, "", "Cold.")],
            mornings=[MorningFact(OUTSIDE, 5), MorningFact(FIRST, 3)],
        )
    )
    assert (told.sessions, told.days) == (1, 1)
    assert [len(line.points) for line in told.measures] == [1]
    assert [note.text for note in told.notes] == ["Hot."]
    assert [point.score for point in told.first_steps] == [3]
    assert dict(told.lights) == dict.fromkeys(Light, 0)


def test_a_trend_goes_from_the_first_weeks_mean_to_the_last_ones() -> None:
    rows = [fact(FIRST, pain_worst=5), fact(FIRST, pain_worst=4), fact(THURSDAY, pain_worst=2)]
    _, worst, _ = report(ReportData(rows=rows)).pain
    assert [point.score for point in worst.points] == [5, 2]
    assert [week.mean for week in worst.weeks] == [4.5, 2]
    assert worst.change == -2.5


def test_routines_done_most_come_first_and_questions_lose_their_blanks() -> None:
    rows = [fact(routine_name="Balance"), fact(), fact(), fact(routine_name="Alpha")]
    told = report(ReportData(rows=rows), (" May I run? ", "", "  "))
    assert [work.routine_name for work in told.routines] == ["Eccentric heel drops", "Alpha", "Balance"]
    assert told.questions == ("May I run?",)
