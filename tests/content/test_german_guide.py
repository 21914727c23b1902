"""The German guide: the same places, numbers, links and origins, and every text in German."""

from __future__ import annotations

import re

import pytest

from rehab_player.resources import guide_dir
from rehab_player.storage.guide import FILES, load_guide
from tests.content.editions import ENGLISH_WORDS, FORBIDDEN, FORMAL, key_of, numbers, read, texts, the_rest

ENGLISH, GERMAN = guide_dir("en"), guide_dir("de")
TEXTS = frozenset(
    {"name", "points_to", "signs", "see", "when", "text", "title", "note", "zone", "feels", "allowed"}
    | {"why", "where"}
)
LONGEST = {"name": 28, "points_to": 62, "when": 58, "title": 32, "zone": 30}
"""Characters, so that rows and tiles hold them on one line or two."""

each = pytest.mark.parametrize("file", FILES)


def pairs(file: str) -> list[tuple[str, str, str]]:
    """Each text's key, its English and its German."""
    here, there = (texts(read(folder / file), TEXTS) for folder in (ENGLISH, GERMAN))
    assert list(there) == list(here)
    return [(key_of(place), text, there[place]) for place, text in here.items()]


def is_citation(text: str) -> bool:
    """A publication is cited as it is, but for what is said about it in brackets."""
    return re.search(r"\b(et al\.|Tan|Keene|Fredette) (19|20)\d\d|^\d+–\d+$|^$", text) is not None


def test_it_is_read() -> None:
    guide = load_guide(GERMAN)
    assert [spot.key for spot in guide.spots] == [spot.key for spot in load_guide(ENGLISH).spots]


def test_it_has_the_same_files_of_texts() -> None:
    assert {path.name for path in GERMAN.iterdir()} == set(FILES)


@each
def test_it_has_the_same_keys_links_areas_and_origins(file: str) -> None:
    assert the_rest(read(GERMAN / file), TEXTS) == the_rest(read(ENGLISH / file), TEXTS)


@each
def test_no_text_is_left_in_english(file: str) -> None:
    told = pairs(file)
    assert [there for _, here, there in told if there == here and not is_citation(here)] == []
    assert [there for _, _, there in told if ENGLISH_WORDS.search(there)] == []


@each
def test_texts_have_the_same_numbers(file: str) -> None:
    """The German emergency number stands where English tells to call the local one."""
    told = [(here, there.replace(", in Deutschland 112", "")) for _, here, there in pairs(file)]
    assert [(here, there) for here, there in told if numbers(here) != numbers(there)] == []


@each
def test_sources_are_cited_as_they_are(file: str) -> None:
    told = [
        (here.partition(" (")[0], there.partition(" (")[0])
        for _, here, there in pairs(file)
        if is_citation(here)
    ]
    assert [there for here, there in told if there != here] == []


@each
def test_texts_are_short_enough_for_one_page(file: str) -> None:
    told = [(key, there) for key, _, there in pairs(file)]
    assert [there for key, there in told if len(there) > LONGEST.get(key, 235)] == []


def test_what_a_place_may_point_to_is_short_enough() -> None:
    assert [s.key for s in load_guide(GERMAN).spots if len(s.signs) + len(s.points_to) > 240] == []


@each
def test_nothing_is_promised_or_diagnosed_and_people_are_called_du(file: str) -> None:
    told = [there for _, _, there in pairs(file)]
    assert [text for text in told if FORBIDDEN.search(text) or FORMAL.search(text)] == []


def test_an_emergency_names_the_number_to_call() -> None:
    guide = load_guide(GERMAN)
    assert "Im Notfall ruf die örtliche Notrufnummer, in Deutschland 112." in guide.now.text
    calf = guide.spot("calf").see
    assert "Bei Atemnot oder Brustschmerz ruf den Rettungsdienst." in calf


def test_the_back_of_the_ankle_is_never_told_to_land_further_forward() -> None:
    told = [line.text for line in load_guide(GERMAN).spot("back").easy_on]
    assert any("nicht auf Landen mit dem Vorfuß" in text for text in told)
    assert not [text for text in told if "schiene" in text.casefold()]


def test_a_sentence_follows_after_the_words_before_it() -> None:
    """ "Abklären lassen" stands before `see` without a comma, so it cannot begin with "wenn"."""
    spots = load_guide(GERMAN).spots
    assert [spot.key for spot in spots if spot.see.startswith(("wenn", "dass"))] == []
    assert all(spot.see[0].islower() and spot.signs[0].islower() for spot in spots)
