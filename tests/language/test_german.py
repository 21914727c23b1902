"""The program in German: its window, its command line, its voice; and what no language may change."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GERMAN = {"LANG": "de_DE.UTF-8"}

WINDOW = """
import sys
from pathlib import Path
from rehab_player.languages import chosen_language, speak
speak(chosen_language())
from datetime import date
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel
from rehab_player.app import Frame
from rehab_player.core.language import language
from rehab_player.ui import dates
from rehab_player.ui.translators import speak_with

app = QApplication([])
speak_with(app, language())
frame = Frame(app, Path(sys.argv[1]))
frame.furnish(None, start=False)
print(*(page.accessibleName() for page in frame.window.side_bar.findChildren(QAbstractButton)), sep="|")
print(dates.weekday(date(2026, 11, 22)), dates.full_day(date(2026, 5, 3)), sep="|")
print(QLocale().toString(2.5), QLocale().firstDayOfWeek().name, sep="|")
dialog = QFileDialog()
dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
print(*sorted(button.text() for button in dialog.findChildren(QAbstractButton) if button.text()), sep="|")
frame.window.show_page("settings")
print(*(button.accessibleName() for button in frame.window.findChildren(QAbstractButton)), sep="|")
frame.close()
"""


def run(*command: str, data: Path, **environment: str) -> tuple[int, str]:
    """Its exit status, and what it writes."""
    clean = {name: value for name, value in os.environ.items() if name not in ("LANGUAGE", "LC_ALL")}
    done = subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env=clean | {"REHAB_PLAYER_HOME": str(data), "PYTHONIOENCODING": "utf-8"} | environment,
        capture_output=True,
        check=False,
    )
    return done.returncode, (done.stdout + done.stderr).decode()


def program(*arguments: str, data: Path, **environment: str) -> tuple[int, str]:
    return run("-m", "rehab_player", *arguments, data=data, **environment)


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    path = tmp_path / "broken.yaml"
    path.write_text("format: 1\nname: Kaputt\nsteps:\n  - {hold: Dehnen, fr: 30s}\n", encoding="utf-8")
    return path


def test_the_window_is_german(tmp_path: Path) -> None:
    status, said = run("-c", WINDOW, str(tmp_path), data=tmp_path, **GERMAN)
    assert status == 0, said
    pages, days, numbers, dialog, names = said.splitlines()[:5]
    assert pages.split("|") == ["Heute", "Routinen", "Ratgeber", "Verlauf", "Optionen"]
    assert days == "Sonntag, 22. November|3. Mai 2026"
    assert numbers == "2,5|Monday"
    assert "Abbrechen" in dialog
    assert "Du und deine Seite" in names


def test_problems_on_the_command_line_are_german(broken: Path, tmp_path: Path) -> None:
    status, said = program("check", str(broken), data=tmp_path, **GERMAN)
    assert status == 1
    assert "in einem `hold`-Schritt gibt es keinen Schlüssel `fr`; meinst du `for`?" in said


def test_the_settings_choose_the_language_before_the_system_does(broken: Path, tmp_path: Path) -> None:
    (tmp_path / "settings.ini").write_text("[look]\nlanguage = en\n", encoding="utf-8")
    assert "did you mean `for`?" in program("check", str(broken), data=tmp_path, **GERMAN)[1]
    (tmp_path / "settings.ini").write_text("[look]\nlanguage = de\n", encoding="utf-8")
    assert "meinst du `for`?" in program("check", str(broken), data=tmp_path, LANG="C.UTF-8")[1]


def test_the_folder_of_the_settings_may_be_named(broken: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "settings.ini").write_text("[look]\nlanguage = de\n", encoding="utf-8")
    arguments = ("check", "--data-dir", str(other), str(broken))
    assert "meinst du `for`?" in program(*arguments, data=tmp_path, LANG="C.UTF-8")[1]


@pytest.mark.parametrize(
    "command",
    [
        ("timeline", "routines/contrast-soak.yaml"),
        ("timeline", "--json", "routines/eccentric-heel-drops.yaml"),
        ("history", "--json"),
        ("schema",),
    ],
    ids=" ".join,
)
def test_what_programs_read_is_the_same_in_every_language(command: tuple[str, ...], tmp_path: Path) -> None:
    english = program(*command, data=tmp_path, LANG="C.UTF-8")
    assert english[0] == 0
    assert program(*command, data=tmp_path, **GERMAN) == english


def test_the_exports_have_the_same_heads_in_every_language(tmp_path: Path) -> None:
    for name in ("english", "german"):
        environment = GERMAN if name == "german" else {"LANG": "C.UTF-8"}
        for ending in ("csv", "json"):
            out = tmp_path / f"{name}.{ending}"
            assert program("export", str(out), data=tmp_path, **environment)[0] == 0
    assert (tmp_path / "german.csv").read_bytes() == (tmp_path / "english.csv").read_bytes()
    told = [json.loads((tmp_path / f"{name}.json").read_text()) for name in ("english", "german")]
    assert told[0] == told[1]


FIXES = """
from rehab_player.languages import speak
speak("de")
from pathlib import Path
from rehab_player.core.routine import Sides
from rehab_player.storage.routine_document import Document
from rehab_player.storage.routine_document_judge import Around

text = '''format: 1
name: 12
steps:
  - {hold: Dehnen, for: 30 sek, sids: both}
  - {reps: Heben, count: "12", each: 2s}
'''
document = Document(text, Around(Path("x.yaml"), (), frozenset(), Sides.LEFT))
print(*(mark.fix.new if mark.fix else "-" for mark in document.settle().marks), sep="|")
"""


def test_a_problem_that_is_told_in_german_can_be_solved_by_its_button(tmp_path: Path) -> None:
    assert run("-c", FIXES, data=tmp_path) == (0, '"12"|30s|sides|12\n')


SPEAKER = """
import sys
from rehab_player.languages import speak
speak("de")
from rehab_player.audio.spoken import spoken
from rehab_player.audio.voices import EspeakVoice
print(spoken("3 × 12 mit 2,5 kg, 30s"))
print(EspeakVoice(sys.argv[1]).render("eins", "", 160).decode(), end="")
print(EspeakVoice(sys.argv[1]).render("zwei", "en-gb", 160).decode(), end="")
"""


def test_the_voice_reads_german_also_where_an_english_one_was_chosen(tmp_path: Path) -> None:
    voice = tmp_path / "voice"
    voice.write_text('#!/bin/sh\necho "$@"\n')
    voice.chmod(0o755)
    said = run("-c", SPEAKER, str(voice), data=tmp_path)[1].splitlines()
    assert said == [
        "3 mal 12 mit 2,5 Kilogramm, 30 Sekunden",
        "--stdout -v de -s 160 -- eins",
        "--stdout -v de -s 160 -- zwei",
    ]
