"""The bundled routines in several languages: which is listed, what a copy remembers, what history sums up."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rehab_player.core.history_measures import Reading, load_lines
from rehab_player.core.report import make_report
from rehab_player.core.session import MeasureRecord
from rehab_player.resources import all_editions, guide_dir, routine_folders, routines_dir
from rehab_player.storage.editions import Editions
from rehab_player.storage.history import History
from rehab_player.storage.history_query import SessionFilter
from rehab_player.storage.library import Library
from rehab_player.storage.log import memory_log
from rehab_player.storage.own_routines import OwnRoutines
from tests.storage.log_stories import FIRST, SECOND, THIRD, after, start

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DAY = date(2026, 5, 6)
ROUTINE = """\
format: 1
name: {name}
measures:
  - {{name: {load}, unit: kg}}
  - {{name: Range, unit: {reps}}}
steps:
  - rest: 60s
"""


@pytest.fixture
def english(tmp_path: Path) -> Path:
    folder = tmp_path / "routines"
    for file, name in (("raises", "Raises"), ("soak", "Soak")):
        write(folder / f"{file}.yaml", name, "Load")
    write(folder / "de" / "raises.yaml", "Heben", "Last")
    return folder


@pytest.fixture
def german(english: Path) -> tuple[Path, Path]:
    return english / "de", english


def write(path: Path, name: str, load: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        ROUTINE.format(name=name, load=load, reps="Wdh." if load == "Last" else "reps"), encoding="utf-8"
    )


def names(library: Library) -> list[str]:
    return [file.routine.name for file in library.scan() if file.routine is not None]


# --- which is listed --------------------------------------------------------------------------


def test_the_edition_of_the_language_is_listed_and_english_where_there_is_none(
    english: Path, german: tuple[Path, ...]
) -> None:
    assert names(Library([], editions=german)) == ["Heben", "Soak"]
    assert names(Library([], editions=[english])) == ["Raises", "Soak"]


def test_an_own_routine_of_the_same_file_stands_before_the_edition(
    tmp_path: Path, german: tuple[Path, ...]
) -> None:
    own = tmp_path / "own"
    write(own / "raises.yaml", "Mein Heben", "Last")
    (own / "again.yaml").write_text("format: 1\nname: Again\nsteps:\n  - play: raises\n", encoding="utf-8")
    library = Library([own], editions=german)
    assert names(library) == ["Again", "Mein Heben", "Heben", "Soak"]
    assert dict(library.scan()[0].parts).keys() == {"raises"}
    assert "Mein Heben" in dict(library.scan()[0].parts)["raises"]


def test_an_own_routine_plays_the_edition_of_the_language(tmp_path: Path, german: tuple[Path, ...]) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "again.yaml").write_text("format: 1\nname: Again\nsteps:\n  - play: raises\n", encoding="utf-8")
    (again, *_) = Library([own], editions=german).scan()
    assert "Heben" in dict(again.parts)["raises"]


def test_the_program_knows_where_its_editions_are() -> None:
    english = routines_dir()
    assert routine_folders("en") == (english,)
    assert routine_folders("de") == (english / "de", english)
    assert all_editions("en") == (english, english / "de")
    assert all_editions("de") == (english / "de", english)
    assert guide_dir("de").name == "de"
    assert guide_dir("xx") == guide_dir("en")


# --- what a copy remembers --------------------------------------------------------------------


def own_routines(tmp_path: Path, bundled: tuple[Path, ...]) -> OwnRoutines:
    return OwnRoutines(
        tmp_path / "own", bundled=bundled, trash=tmp_path / "trash", shelf_path=tmp_path / "shelf.json"
    )


def test_a_copy_is_compared_with_the_edition_that_it_was_copied_from(
    tmp_path: Path, english: Path, german: tuple[Path, ...]
) -> None:
    own_routines(tmp_path, german).copy_bundled(german[0] / "raises.yaml")
    for bundled in (german, (english,)):
        assert own_routines(tmp_path, bundled).news() == ()
    write(english / "raises.yaml", "Raises, newer", "Load")
    for bundled in (german, (english,)):
        assert own_routines(tmp_path, bundled).news() == ()
    write(german[0] / "raises.yaml", "Heben, neuer", "Last")
    for bundled in (german, (english,)):
        own = own_routines(tmp_path, bundled)
        assert [news.bundled for news in own.news()] == [german[0] / "raises.yaml"]
    own.seen_news(own.news()[0])
    assert own_routines(tmp_path, german).news() == ()


def test_a_favourite_stays_one_in_every_language(
    tmp_path: Path, english: Path, german: tuple[Path, ...]
) -> None:
    here = own_routines(tmp_path, german)
    here.set_favourite(german[0] / "raises.yaml", True)
    here.set_favourite(english / "soak.yaml", True)
    assert here.favourites() == {german[0] / "raises.yaml", english / "soak.yaml"}
    assert own_routines(tmp_path, (english,)).favourites() == {
        english / "raises.yaml",
        english / "soak.yaml",
    }


# --- what history sums up ---------------------------------------------------------------------


@pytest.fixture
def history(german: tuple[Path, ...]) -> Iterator[History]:
    """The same file in English and in German, and once under a name of the person's own."""
    told = ((FIRST, "Raises", "Load", 5), (SECOND, "Heben", "Last", 6), (THIRD, "Abends", "Load", 7))
    with closing(memory_log()) as log:
        for days, (id_, name, load, kg) in enumerate(told):
            begun = start(id_, after(days * 24 * 60))
            log.begin(replace(begun, routine_name=name, routine_file="raises.yaml"))
            measure = MeasureRecord(name=load, unit="kg", side=None, value=kg)
            log.answer(id_, effort=3, note="", measures=[measure], pains=[])
        yield History(log, Editions(german))


def test_a_load_is_one_line_whatever_language_it_was_told_in(history: History) -> None:
    lines = [
        (line.routine, line.name, [point.value for point in line.points])
        for line in load_lines(history.measured())
    ]
    assert lines == [("Heben", "Last", [5, 6]), ("Abends", "Last", [7])]


def test_a_measure_is_one_whatever_its_unit_is_called(german: tuple[Path, ...]) -> None:
    told = [Reading("a", DAY, "Raises", "Range", unit, None, 3, "raises.yaml") for unit in ("reps", "Wdh.")]
    assert {reading.unit for reading in Editions(german).readings_here(told)} == {"Wdh."}


def test_a_routine_is_one_choice_in_all_its_languages(history: History) -> None:
    assert history.choices().routines == ("Abends", "Heben")
    chosen = SessionFilter(routines=frozenset({"Heben"}))
    assert history.count(chosen) == 2
    assert [row.routine_name for row in history.rows(chosen)] == ["Heben", "Raises"]


def test_the_report_sums_up_a_routine_over_its_languages(history: History) -> None:
    data = history.report_data()
    days = [row.day for row in data.rows]
    report = make_report(data, days[0], days[-1])
    assert [(work.routine_name, work.sessions) for work in report.routines] == [("Heben", 2), ("Abends", 1)]
    assert [line.name for line in report.loads] == ["Last", "Last"]


def test_a_session_keeps_the_names_it_was_played_under(history: History) -> None:
    assert [reading.name for reading in history.readings()] == ["Load", "Last", "Load"]
    assert history.session(FIRST).start.routine_name == "Raises"
    assert history.session(FIRST).measures[0].name == "Load"
