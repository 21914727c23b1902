"""The table of measures says of each figure what was wanted, and how far it gets."""

from __future__ import annotations

from datetime import date

import pytest

from script.benches import table
from script.benches.figures import CUE, MEASURES, RENDERING, START, Figure, Measure, judged, unmeasured


@pytest.mark.parametrize(
    ("measure", "value", "reached"),
    [
        (CUE, 0.9, "aim"),
        (CUE, 1.0, "aim"),
        (CUE, 1.1, "least"),
        (CUE, 5.1, "missed"),
        (RENDERING, 500, "aim"),
        (RENDERING, 499, "least"),
        (RENDERING, 99, "missed"),
    ],
)
def test_a_figure_reaches_the_aim_the_least_or_neither(measure: Measure, value: float, reached: str) -> None:
    assert measure.reached(value) == reached


def test_the_table_has_each_measures_figures_in_the_designs_order() -> None:
    figures = [
        judged(RENDERING, 832, "832 ×", "60 s of sound"),
        Figure("speaker, processor", "1 %", "2 %"),
        judged(CUE, 0.14, "0.14 ms", "10 minutes"),
        unmeasured(START, "gnome-clocks"),
    ]
    rows = table.rows(figures)
    assert [row[0] for row in rows] == [CUE.what, START.what, RENDERING.what]
    assert rows[0] == (CUE.what, "0.14 ms", "5 ms", "1 ms", "aim", "10 minutes")
    assert rows[1][1] == "not measured"
    assert "gnome-clocks" in rows[1][-1]


def test_a_run_without_any_measure_of_the_design_has_no_table() -> None:
    assert table.plain([Figure("speaker, processor", "1 %", "2 %")]) == ""


def test_the_page_holds_every_figure_the_machine_and_the_day() -> None:
    figures = [judged(CUE, 0.14, "0.14 ms"), Figure("speaker | processor", "1 %", "2 %")]
    page = table.markdown(figures, date(2026, 5, 14))
    assert "14 May 2026" in page
    assert table.machine() in page
    assert r"| speaker \| processor | 1 % | 2 % |  |" in page.splitlines()
    widths = {line.replace(r"\|", "").count("|") for line in page.splitlines() if line.startswith("|")}
    assert widths == {7, 5}


def test_the_least_is_never_asked_for_more_than_the_aim() -> None:
    for measure in MEASURES:
        assert measure.reached(measure.aim_value) == "aim"
        assert measure.reached(measure.least_value) in ("aim", "least")
