"""German is complete, fits its English, and is compiled as `script/translate` would compile it."""

from __future__ import annotations

import re
import shutil
from functools import cache
from pathlib import Path
from string import Formatter

import pytest

from script.translating.catalogues import write_catalogue
from script.translating.extraction import Text, class_problems, texts
from script.translating.sources import Message, code_files, language_files, messages
from script.translating.tools import compile_language, look_for_texts

ROOT = Path(__file__).parents[2]
COMPILED = ROOT / "assets" / "translations"
FILES = language_files(ROOT)
WITHOUT_QT = ("core", "storage", "audio")
WINDOW = {"app.py", "program.py", "rooms.py", "starting.py", "doors.py", "asking.py"}
"""The modules outside of `ui` that speak through Qt."""


@cache
def in_code() -> list[tuple[Path, Text]]:
    return [(file, text) for file in code_files(ROOT) for text in texts(file)]


def placeholders(text: str) -> list[str]:
    """What is filled in: `{names}` and `%n`. Braces that belong to the file formats have more inside."""
    named = re.findall(r"\{\w*(?::\w+)?\}", text)
    return sorted([*named, *re.findall("%n", text)])


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_text_is_left_to_translate(file: Path) -> None:
    found = messages(file)
    assert len(found) > (1_500 if file.stem == "de" else 10)
    assert [message.source for message in found if not message.is_finished or message.is_obsolete] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_lupdate_finds_nothing_that_is_new_or_gone(file: Path, tmp_path: Path) -> None:
    looked = tmp_path / file.name
    shutil.copyfile(file, looked)
    look_for_texts(ROOT, looked)
    assert known(messages(looked)) == known(messages(file)), "run script/translate"


def known(found: tuple[Message, ...]) -> set[tuple[str, str]]:
    return {(message.context, message.source) for message in found}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_translations_fill_in_what_their_source_does(file: Path) -> None:
    for message in messages(file):
        for form in message.forms:
            left_out = {"%n"} if message.is_plural else set()
            wanted = [name for name in placeholders(message.source) if name not in left_out]
            assert [name for name in placeholders(form) if name not in left_out] == wanted, message.source
            if "%n" not in message.source:
                assert "%n" not in form


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_translations_can_be_filled_in(file: Path) -> None:
    """A brace too many in a translation would raise only when the text is told."""
    for message in messages(file):
        if can_be_formatted(message.source):
            assert all(can_be_formatted(form) for form in message.forms), message.source


def can_be_formatted(text: str) -> bool:
    try:
        return all(
            name is None or name.isidentifier() or not name for _, name, _, _ in Formatter().parse(text)
        )
    except ValueError:
        return False


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_is_compiled_is_up_to_date(file: Path, tmp_path: Path) -> None:
    for made in (compile_language(file, tmp_path), write_catalogue(file, tmp_path)):
        assert made.read_bytes() == (COMPILED / made.name).read_bytes(), "run script/translate"


def test_texts_for_people_have_no_exclamation_marks() -> None:
    for file in FILES:
        for message in messages(file):
            assert not any(re.search(r"\w!(?!\w)", form) for form in message.forms), message.source


def test_texts_outside_of_qt_have_contexts_in_lower_case_and_those_of_qt_do_not() -> None:
    for file, text in in_code():
        place = file.relative_to(ROOT / "rehab_player")
        through_qt = place.parts[0] == "ui" or (len(place.parts) == 1 and place.name in WINDOW)
        assert text.context.islower() != through_qt, f"{file}:{text.line}: {text.context}"


def test_no_text_of_the_window_is_told_before_its_translator_is_there() -> None:
    for file, text in in_code():
        if not text.context.islower():
            assert text.in_function, f"{file}:{text.line}: told when the module is imported"


def test_every_class_finds_its_own_texts() -> None:
    """`self.tr` looks under the name of the object's own class: an heir would not find them."""
    assert class_problems(code_files(ROOT)) == []
