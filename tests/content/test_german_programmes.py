"""The German edition of the programmes: the same plans and conditions, and every text in German."""

from __future__ import annotations

import pytest

from rehab_player.resources import routine_folders, routines_dir
from rehab_player.storage.programme_file import read_programme, read_programmes
from tests.content.editions import ENGLISH_WORDS, FORBIDDEN, FORMAL, numbers, read, texts, the_rest

ENGLISH = routines_dir() / "programmes"
GERMAN = routines_dir() / "de" / "programmes"
NAMES = sorted(path.stem for path in ENGLISH.glob("*.yaml"))
TEXTS = frozenset({"programme", "summary", "about", "caution", "source", "name", "note", "ends"})
LONGEST = {"programme": 46, "summary": 90, "caution": 110, "name": 36, "ends": 120}
"""Characters, so that cards and sheets hold them as they hold the English ones."""

each = pytest.mark.parametrize("name", NAMES)


def pairs(name: str) -> list[tuple[str, str, str]]:
    """Each text's key, its English and its German."""
    here, there = (texts(read(folder / f"{name}.yaml"), TEXTS) for folder in (ENGLISH, GERMAN))
    return [
        (str(place[0] if place[0] != "phases" else place[-1]), here[place], there[place]) for place in here
    ]


def test_every_programme_has_its_german_edition_and_the_other_way_round() -> None:
    assert NAMES
    assert sorted(path.name for path in GERMAN.iterdir()) == [f"{name}.yaml" for name in NAMES]


@each
def test_it_is_read_without_a_problem(name: str) -> None:
    found = read_programme(GERMAN / f"{name}.yaml", search=routine_folders("de"))
    assert found.problems == ()


@each
def test_it_is_the_same_plan(name: str) -> None:
    here, there = (read(folder / f"{name}.yaml") for folder in (ENGLISH, GERMAN))
    assert the_rest(there, TEXTS) == the_rest(here, TEXTS)


@each
def test_no_text_is_left_in_english(name: str) -> None:
    told = pairs(name)
    citations = {there for key, here, there in told if key == "source" and "et al." in here}
    assert [there for _, here, there in told if there == here and there not in citations] == []
    assert [there for _, _, there in told if ENGLISH_WORDS.search(there)] == []


@each
def test_texts_have_the_same_numbers(name: str) -> None:
    assert [(here, there) for _, here, there in pairs(name) if numbers(here) != numbers(there)] == []


@each
def test_texts_have_the_same_paragraphs_and_fit(name: str) -> None:
    for key, here, there in pairs(name):
        assert there.count("\n\n") == here.count("\n\n")
        assert len(there) <= LONGEST.get(key, len(here) * 2), there


@each
def test_nothing_is_promised_or_diagnosed_and_people_are_called_du(name: str) -> None:
    told = [there for _, _, there in pairs(name)]
    assert [text for text in told if FORBIDDEN.search(text) or FORMAL.search(text)] == []


def test_different_programmes_have_different_names() -> None:
    titles = [file.programme.name for file in read_programmes([routines_dir() / "de"]) if file.programme]
    assert len(set(titles)) == len(NAMES)
