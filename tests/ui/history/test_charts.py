"""The charts: what they draw, the tables behind them, and when there is too little for a line."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QLabel

from rehab_player.core.history import Zoom
from rehab_player.core.history_measures import Reading, measure_lines
from rehab_player.core.history_pain import MorningFact
from rehab_player.core.routine import Side
from rehab_player.ui.history.chart_values import bar_marks, day_marks, three_marks
from rehab_player.ui.history.measure_charts import measure_chart, measure_verdict
from rehab_player.ui.history.page import HistoryPage
from rehab_player.ui.history.pain_charts import stiffness_chart
from rehab_player.ui.history.table_sheet import NumbersView
from tests.storage import history_year
from tests.ui.hands import press
from tests.ui.history import stories

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rehab_player.ui.history.chart_card import ChartCard
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme
    from tests.ui.conftest import Show

TODAY = stories.TODAY


@given(st.floats(-50, 2000), st.floats(0.01, 3000))
def test_three_marks_hold_all_values(low: float, span: float) -> None:
    marks = three_marks(low, low + span)
    assert marks[0].at <= low + 1e-9
    assert marks[2].at >= low + span - 1e-9
    assert marks[2].at - marks[1].at == pytest.approx(marks[1].at - marks[0].at)


def test_marks_are_round() -> None:
    assert [mark.words for mark in bar_marks([9, 14])] == ["0", "7", "14"]
    assert [mark.words for mark in bar_marks([])] == ["0", "1", "2"]
    assert [mark.words for mark in three_marks(6, 11.5)] == ["6", "9", "12"]


def test_dates_below_four_weeks() -> None:
    first = TODAY - timedelta(days=27)
    marks = day_marks(first, TODAY, TODAY)
    assert [mark.words for mark in marks] == ["17 Apr", "24 Apr", "1 May", "7 May", "today"]
    assert marks[-1].words == "today"
    assert day_marks(TODAY, TODAY, TODAY)[0].words == "today"


def readings(*values: tuple[Side, float]) -> list[Reading]:
    return [
        Reading(f"{n}", TODAY - timedelta(days=len(values) - n), "Drill", "Knee to wall", "cm", side, value)
        for n, (side, value) in enumerate(values)
    ]


def test_a_change_within_chance_is_told_and_drawn_as_none() -> None:
    lines = measure_lines(
        readings((Side.LEFT, 7.0), (Side.RIGHT, 11.0), (Side.LEFT, 9.0), (Side.RIGHT, 12.8))
    )
    assert measure_verdict(lines) == "left +2, right no real change (below 1.9 cm)"
    chart = measure_chart(lines, TODAY - timedelta(days=41), TODAY, TODAY)
    assert [(each.name, each.pale, each.shape) for each in chart.series] == [
        ("left", False, "square"),
        ("right", True, "circle"),
    ]
    assert [each.end for each in chart.series] == ["left 9", "right 12.8"]
    assert chart.series[1].dash
    assert not chart.series[0].dash


def test_exactly_the_smallest_real_change_is_real() -> None:
    lines = measure_lines(readings((Side.LEFT, 9.6), (Side.LEFT, 11.5)))
    assert measure_verdict(lines) == "left +1.9 (from 1.9 cm on it is real)"


@pytest.fixture
def year(show: Show, theme: Theme, icons: Icons, qtbot: QtBot) -> HistoryPage:
    page = HistoryPage(
        theme,
        icons,
        stories.kept(history_year.sessions()),
        now=lambda: stories.NOW,
        prescriptions=lambda: stories.YEAR_PLAN,
    )
    show(page, size=(1190, 790))
    page.refresh()
    qtbot.waitUntil(lambda: page.overview.pain.plot is not None)
    return page


def table(card: ChartCard) -> tuple[tuple[str, ...], ...]:
    """The numbers behind a chart."""
    card.show_table()
    view = card.window().findChildren(NumbersView)[-1]
    model = view.model()
    rows = range(model.rowCount())
    return tuple(
        tuple(str(model.index(row, column).data()) for column in range(model.columnCount())) for row in rows
    )


def test_pain_of_the_last_four_weeks(year: HistoryPage) -> None:
    rows = table(year.overview.pain)
    assert len(rows) == 28
    assert rows[0] == ("14 May", "1", "2", "1")
    assert all(row[1:] == ("1", "2", "1") for row in rows)


def test_pain_of_a_year_by_week(year: HistoryPage) -> None:
    year.overview.zoom.choose(Zoom.YEAR)
    rows = table(year.overview.pain)
    assert (rows[0], rows[-1]) == (
        ("2026-05-11", "1.0", "2.0", "1.0"),
        ("2025-05-12", "4.0", "5.0", "4.0"),
    )
    assert len(rows) == 53
    assert year.overview.pain.verdict.accessibleName() == "Mean of each week"


def test_the_first_steps_by_the_morning_on_which_they_were_told(year: HistoryPage) -> None:
    card = year.overview.pain
    card.title.make_menu().actions()[1].trigger()
    assert card.title.accessibleName() == "Pain: First steps"
    rows = table(card)
    assert len(rows) == 28
    assert rows[0] == ("14 May", "1")


def test_stiff_minutes_are_the_longest_of_each_morning() -> None:
    days = [TODAY - timedelta(days=n) for n in range(3)]
    facts = [
        MorningFact(days[2], 3, 20),
        MorningFact(days[1], 2, None),
        MorningFact(days[0], 2, 5),
        MorningFact(days[0], 1, 10),
    ]
    chart = stiffness_chart(facts, days[2], TODAY, TODAY)
    assert chart.table.rows == (("14 May", "10"), ("12 May", "20"))
    assert [point.y for point in chart.series[0].points] == [20, 10]
    assert not chart.zones


def test_doses_of_six_weeks(year: HistoryPage) -> None:
    assert table(year.overview.weeks) == (
        ("wk 20", "4", "4", "0"),
        *((f"wk {week}", "7", "7", "0") for week in range(19, 14, -1)),
    )


def test_the_weeks_can_tell_other_things(year: HistoryPage) -> None:
    card = year.overview.weeks
    told = {}
    for action in card.title.make_menu().actions():
        action.trigger()
        told[action.text()] = table(card)[1][1]
    evenings = sum(
        1
        for number, day in history_year.days()
        if number % 2 == 0 and date(2026, 5, 4) <= day <= date(2026, 5, 10)
    )
    assert told["Sessions a week"] == str(7 + evenings)
    assert told["Doses done, of those due"] == "7"
    assert float(told["Repetitions a week"]) in (7 * 45 + evenings * 20, 7 * 45 + evenings * 20 - 10)


def test_measures_and_loads_are_chosen_by_the_title(year: HistoryPage) -> None:
    card = year.overview.measure
    assert card.title.accessibleName() == "Measure: Knee to wall, cm"
    year.overview.zoom.choose(Zoom.ALL)
    rows = table(card)
    assert len(rows) == history_year.MEASURED_DAYS
    assert (rows[-1][1:], rows[0][1:]) == (("6", "11.5"), ("8.5", "11.5"))
    assert card.verdict.accessibleName() == "left +2.5, right no real change (below 1.9 cm)"
    card.title.make_menu().actions()[1].trigger()
    assert card.title.accessibleName() == "Measure: Load, kg, Eccentric heel drops"
    assert table(card)[0][1] == "20"


def test_a_mark_tells_its_value(year: HistoryPage) -> None:
    plot = year.overview.pain.plot
    assert plot is not None
    spot, text = plot._tips[0]
    assert text == "17 Apr, before: 1"
    there = QPointF(plot.mapFromScene(plot._box.mapViewToScene(spot)))
    assert plot.tip_at(there)
    assert plot.tip_at(QPointF(-500, -500)) == ""


def test_the_newest_numbers_are_the_description(year: HistoryPage) -> None:
    plot = year.overview.pain.plot
    assert plot is not None
    assert plot.accessibleName() == "Pain"
    assert plot.accessibleDescription() == "Day 14 May, before 1, worst during 2, next morning 1"


def test_the_zoom_is_moved_by_arrows(year: HistoryPage) -> None:
    chips = year.overview.zoom
    chip = chips._chips[Zoom.FOUR_WEEKS]
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    press(chip, Qt.Key.Key_Right)
    assert chips.zoom is Zoom.TWELVE_WEEKS
    assert chips._chips[Zoom.TWELVE_WEEKS].hasFocus()
    assert len(table(year.overview.pain)) == 84


def test_two_days_make_no_line(show: Show, theme: Theme, icons: Icons, qtbot: QtBot) -> None:
    page = HistoryPage(theme, icons, stories.kept(stories.week()[:3]), now=lambda: stories.NOW)
    show(page, size=(1190, 790))
    page.refresh()
    qtbot.waitUntil(lambda: page.overview.pain.plot is not None)
    words = [label.text() for label in page.overview.findChildren(QLabel) if label.isVisible()]
    assert "Three sessions make a line. So far: 2." in words
    assert "Nothing was measured yet. What a routine measures is asked after it." in words
    assert not page.overview.pain.plot.isVisible()  # type: ignore[union-attr]


def test_without_mornings_the_way_to_tell_them_is_told(
    show: Show, theme: Theme, icons: Icons, qtbot: QtBot
) -> None:
    days = [stories.NOW - timedelta(days=n, hours=2) for n in range(4)]
    log = stories.kept(stories.session(n, at) for n, at in enumerate(days))
    page = HistoryPage(theme, icons, log, now=lambda: stories.NOW)
    show(page, size=(1190, 790))
    page.refresh()
    words = "The next morning tells whether it settled. Answer on Today."
    assert page.overview.pain.verdict.accessibleName() == words
    page.overview.pain.title.make_menu().actions()[1].trigger()
    shown = [label.text() for label in page.overview.pain.findChildren(QLabel) if label.isVisible()]
    assert words in shown


def test_pyqtgraph_comes_in_with_the_first_chart_only() -> None:
    import subprocess
    import sys

    words = "import sys; import rehab_player.ui.history.page; print('pyqtgraph' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
