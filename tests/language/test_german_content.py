"""The routines, programmes and guide of a German program; and one person's things in both languages."""

from __future__ import annotations

import uuid
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rehab_player.core.programme_enrolment import Enrolment
from rehab_player.core.routine import Sides
from rehab_player.core.settings import Settings
from rehab_player.resources import routines_dir
from rehab_player.storage.care import CareLog
from rehab_player.storage.folders import DataFolder
from rehab_player.storage.log import open_log
from rehab_player.storage.own_routines import OwnRoutines
from rehab_player.storage.settings import save_settings
from tests.language.test_german import GERMAN, program, run

if TYPE_CHECKING:
    from pathlib import Path

ENGLISH = {"LANG": "C.UTF-8"}
OWN = "format: 1\nname: Mein Bad\nsteps:\n  - hold: Warten\n    for: 45s\n"

WINDOW = """
import sys
from pathlib import Path
from rehab_player.languages import chosen_language, speak
speak(chosen_language())
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from rehab_player.app import Frame
from rehab_player.core.language import language
from rehab_player.ui.routines.card_list import CardList
from rehab_player.ui.translators import speak_with

app = QApplication([])
speak_with(app, language())
frame = Frame(app, Path(sys.argv[1]))
frame.furnish(None, start=False)

def told(page):
    texts = {widget.accessibleName() for widget in page.findChildren(QWidget)}
    texts |= {label.text() for label in page.findChildren(QLabel)}
    return "|".join(text.replace("\\n", " ") for text in sorted(texts) if text)

print(told(frame.window.show_page("today")))
routines = frame.window.show_page("routines").findChild(CardList)
cards = [routines.model().card(row) for row in range(routines.model().rowCount())]
print(*(card.name for card in cards), sep="|")
print(*(card.name for card in cards if routines.marks.is_favourite(card)), sep="|")
print(told(frame.window.show_page("guide")))
frame.close()
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Somebody who follows a programme, likes one routine, and wrote one in the place of another."""
    folder = DataFolder(tmp_path)
    assert folder.create() is None
    save_settings(folder.settings_path, Settings(agreed_note=True, sound_checked=True))
    (folder.routines / "contrast-soak.yaml").write_text(OWN, encoding="utf-8")
    own = OwnRoutines(
        folder.routines, bundled=[routines_dir()], trash=folder.trash, shelf_path=folder.shelf_path
    )
    own.set_favourite(routines_dir() / "calf-raises.yaml", True)
    with closing(open_log(folder.log_path)) as log:
        CareLog(log).put(
            Enrolment(
                id=str(uuid.uuid4()),
                programme="heel-drops-12-weeks",
                side=Sides.LEFT,
                started_on=date(2026, 5, 3),
            )
        )
    return tmp_path


def window(data: Path, environment: dict[str, str]) -> tuple[list[str], list[str], list[str], list[str]]:
    """What Today says, the routines' names, the favourites, and what the guide says."""
    status, said = run("-c", WINDOW, str(data), data=data, **environment)
    assert status == 0, said
    today, routines, favourites, guide = (line.split("|") for line in said.splitlines()[:4])
    return today, routines, favourites, guide


def test_a_german_window_shows_the_german_editions(data: Path) -> None:
    today, routines, favourites, guide = window(data, GERMAN)
    assert "Exzentrisches Fersensenken" in today
    assert any("Fersensenken, 12 Wochen" in text for text in today)
    assert {"Wadenheben", "Kontrastbad", "Erholungsplan"} <= set(routines)
    assert "Calf raises" not in routines
    assert favourites == ["Wadenheben"]
    assert {"Allgemein wund", "Wunder Punkt am Knochen"} <= set(guide)


def test_the_same_person_sees_english_in_english(data: Path) -> None:
    window(data, GERMAN)
    today, routines, favourites, guide = window(data, ENGLISH)
    assert "Eccentric heel drops" in today
    assert any("Heel drops, 12 weeks" in text for text in today)
    assert {"Calf raises", "Foot doming", "Recovery plan"} <= set(routines)
    assert "Wadenheben" not in routines
    assert favourites == ["Calf raises"]
    assert {"General soreness", "One sore point on the bone"} <= set(guide)


def test_no_routine_is_listed_twice(data: Path) -> None:
    for environment in (GERMAN, ENGLISH):
        _, routines, _, _ = window(data, environment)
        assert len(routines) == len(list(routines_dir().glob("*.yaml"))) + 1
        assert "Mein Bad" in routines


def test_the_command_line_takes_the_edition_of_the_language(tmp_path: Path) -> None:
    assert program("timeline", "calf-raises", data=tmp_path, **GERMAN)[1].startswith("Wadenheben:")
    assert program("timeline", "calf-raises", data=tmp_path, **ENGLISH)[1].startswith("Calf raises:")


def test_an_own_routine_of_the_same_name_comes_first_on_the_command_line(data: Path) -> None:
    assert program("timeline", "contrast-soak", data=data, **GERMAN)[1].startswith("Mein Bad:")


def test_a_routine_of_parts_plays_the_parts_of_its_language(tmp_path: Path) -> None:
    _, said = program("timeline", "recovery-plan", data=tmp_path, **GERMAN)
    assert said.startswith("Erholungsplan:")
    assert "Deep squat" not in said


def test_the_editions_are_checked_as_any_file(tmp_path: Path) -> None:
    files = [
        str(path)
        for folder in (routines_dir() / "de", routines_dir() / "de" / "programmes")
        for path in sorted(folder.glob("*.yaml"))
    ]
    status, said = program("check", *files, data=tmp_path, **GERMAN)
    assert status == 0, said
    assert len(said.splitlines()) == len(files)
