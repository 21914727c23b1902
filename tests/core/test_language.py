"""Texts through the door: translations, plurals, numbers, and a language that is chosen in time."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from rehab_player.core.language import (
    Catalogue,
    ToldAlready,
    day_text,
    decimal,
    inside,
    language,
    one_decimal,
    translate,
    use,
    whole,
)
from rehab_player.core.words import ENGLISH, words
from rehab_player.languages import catalogue, chosen_language, system_languages

ROOT = Path(__file__).parents[2]

CZECH = Catalogue("cs", {}, ("20111" + "2" * 95) * 2)

GERMAN = """
from rehab_player.languages import speak
speak("de")
from datetime import date
from rehab_player.core.language import day_text, decimal, inside, one_decimal, whole
from rehab_player.core import suggestion_texts
from rehab_player.core.words import words
print(day_text(date(2026, 11, 22)), whole(12_345), decimal(2.5), one_decimal(4), inside("Nach einem Lauf"))
print(suggestion_texts.too_few(1, 3), suggestion_texts.too_few(2, 3))
print(words().halfway, suggestion_texts.HOLD)
"""

TOO_LATE = """
from rehab_player.core.language import ToldAlready
from rehab_player.core import pain_texts
from rehab_player.languages import speak
try:
    speak("de")
except ToldAlready as late:
    print("refused:", late)
"""


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def test_a_text_without_a_translation_is_told_as_it_is() -> None:
    assert translate("nowhere", "As it is {here}") == "As it is {here}"


def test_english_has_its_plurals() -> None:
    assert language() == "en"
    told = [
        translate("wording", "from here on there are %n more problems: mend those above first", "", n)
        for n in (1, 2)
    ]
    assert told == [
        "from here on there is 1 more problem: mend those above first",
        "from here on there are 2 more problems: mend those above first",
    ]


def test_english_writes_numbers_and_days_in_its_way() -> None:
    assert (whole(12_345), decimal(2.5), decimal(3), one_decimal(3)) == ("12,345", "2.5", "3", "3.0")
    assert day_text(date(2026, 11, 22)) == "2026-11-22"
    assert inside("After a run") == "after a run"


@pytest.mark.parametrize(("n", "form"), [(0, 2), (1, 0), (4, 1), (5, 2), (101, 0), (204, 1), (1_000_005, 2)])
def test_a_plural_form_is_found_for_every_number(n: int, form: int) -> None:
    assert CZECH.form(n) == form


def test_the_catalogue_of_a_language_that_is_not_there_is_english() -> None:
    assert catalogue("xx") == Catalogue("xx")


def test_german_is_told_in_german() -> None:
    numbers, plurals, constants = run(GERMAN).splitlines()
    assert numbers == "22.11.2026 12.345 2,5 4,0 Nach einem Lauf"
    assert "bisher 1 Einheit auf" in plurals
    assert "bisher 2 Einheiten auf" in plurals
    assert constants == "Halbzeit Beibehalten"


def test_a_language_that_is_chosen_too_late_is_refused() -> None:
    assert run(TOO_LATE) == "refused: texts were told in en before de was chosen\n"


def test_the_same_language_may_be_chosen_again() -> None:
    use(catalogue("en"))
    assert translate("words", "Rest") == "Rest"
    with pytest.raises(ToldAlready):
        use(catalogue("de"))


def test_what_a_timeline_says_on_the_command_line_is_english_for_ever() -> None:
    assert words() == ENGLISH


@pytest.mark.parametrize(
    ("environment", "wanted"),
    [
        ({"LANG": "de_AT.UTF-8"}, ("de",)),
        ({"LANG": "en_GB.UTF-8", "LC_MESSAGES": "de_DE"}, ("de",)),
        ({"LANG": "de_DE", "LC_ALL": "C.UTF-8"}, ("en",)),
        ({"LANG": "fr_FR.UTF-8", "LANGUAGE": "fr:de:en"}, ("fr", "de", "en", "fr")),
        ({"LANG": "POSIX", "LANGUAGE": "de"}, ("en",)),
        ({"LANG": "sr@latin"}, ("sr",)),
        ({}, ("en",)),
    ],
    ids=str,
)
def test_the_environment_says_the_language(environment: dict[str, str], wanted: tuple[str, ...]) -> None:
    assert system_languages(environment, "linux") == wanted


def test_the_first_language_that_there_are_texts_in_is_taken() -> None:
    assert chosen_language("", {"LANG": "fr_FR", "LANGUAGE": "fr:de"}) == "de"
    assert chosen_language("", {"LANG": "fr_FR"}) == "en"


def test_the_settings_come_before_the_environment() -> None:
    assert chosen_language("en", {"LANG": "de_DE"}) == "en"
    assert chosen_language("de", {"LANG": "C"}) == "de"
    assert chosen_language("system", {"LANG": "de_DE"}) == "de"
    assert chosen_language("tlh", {"LANG": "de_DE"}) == "de"
