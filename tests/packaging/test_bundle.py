"""What the bundle is made of: its contents, how it begins, and what it tells a Linux desktop."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import PySide6
import pytest

from rehab_player import bundled
from rehab_player.audio.speaker import speaker_command
from script.bundling.contents import DATA, PLUGINS, QT_MODULES, reachable, wanted_data

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parents[2]
LINUX = ROOT / "script" / "bundling" / "linux"
ENTRY = LINUX / "rehab-player.desktop"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
TYPE = "application/x-rehab-routine+yaml"

LIBRARIES = [
    ("PySide6/QtGui.abi3.so", "/QtGui", "EXTENSION"),
    ("PySide6/QtQml.abi3.so", "/QtQml", "EXTENSION"),
    ("PySide6/QtMultimedia.abi3.so", "/QtMultimedia", "EXTENSION"),
    ("PySide6/Qt/plugins/platforms/libqxcb.so", "/qxcb", "BINARY"),
    ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/qgtk3", "BINARY"),
    ("PySide6/Qt/lib/libQt6Gui.so.6", "/Qt6Gui", "BINARY"),
    ("PySide6/Qt/lib/libQt6Qml.so.6", "/Qt6Qml", "BINARY"),
    ("libxcb-cursor.so.0", "/xcb-cursor", "BINARY"),
    ("libxcb.so.1", "/xcb", "BINARY"),
    ("libgtk-3.so.0", "/gtk", "BINARY"),
    ("libpython3.11.so.1.0", "/python", "BINARY"),
]
NEEDS = {
    "/QtGui": {"libQt6Gui.so.6", "libc.so.6"},
    "/QtQml": {"libQt6Qml.so.6"},
    "/qxcb": {"libxcb-cursor.so.0", "libxcb.so.1"},
    "/xcb-cursor": {"libxcb.so.1"},
    "/qgtk3": {"libgtk-3.so.0"},
    "/Qt6Qml": {"libQt6Gui.so.6"},
    "/Qt6Gui": {"libQt6Gui.so.6"},  # a library may ask for itself
}


def needs(library: str) -> set[str]:
    return NEEDS.get(library, set())


def places(system: str) -> set[str]:
    return {Path(place).name for place, _, _ in reachable(LIBRARIES, system, needs)}


def test_what_the_program_can_reach_is_in_the_bundle_and_nothing_else() -> None:
    assert places("linux") == {
        "QtGui.abi3.so",
        "libqxcb.so",
        "libQt6Gui.so.6",
        "libxcb-cursor.so.0",
        "libpython3.11.so.1.0",
    }


def test_where_the_sound_goes_through_qt_its_module_comes_along() -> None:
    assert "QtMultimedia.abi3.so" in places("win32")


def test_a_link_to_a_library_that_is_left_out_is_left_out() -> None:
    kept = ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK")
    dead = ("libQt6Qml.so.6", "PySide6/Qt/lib/libQt6Qml.so.6", "SYMLINK")
    assert wanted_data([kept, dead], reachable(LIBRARIES, "linux", needs)) == [kept]


@pytest.mark.parametrize(
    ("place", "is_wanted"),
    [
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/assistant_de.qm", False),
        ("rehab_player/_data/routines/contrast-soak.yaml", True),
    ],
)
def test_of_qts_own_files_only_the_words_of_its_dialogs_are_in(place: str, *, is_wanted: bool) -> None:
    assert bool(wanted_data([(place, "/somewhere", "DATA")], [])) is is_wanted


def test_every_qt_module_that_the_program_imports_is_in_the_bundle() -> None:
    texts = [path.read_text(encoding="utf-8") for path in (ROOT / "rehab_player").rglob("*.py")]
    used = {name for text in texts for name in re.findall(r"PySide6\.(Qt\w+)", text)}
    assert used
    assert used <= QT_MODULES


def test_every_plugin_named_is_there_on_linux_or_belongs_to_another_system() -> None:
    folder = Path(PySide6.__file__).parent / "Qt" / "plugins"
    here = {f"{path.parent.name}/{path.stem.removeprefix('lib')}" for path in folder.glob("*/*.so")}
    assert PLUGINS - here == {
        "platforms/qwindows",
        "platforms/qcocoa",
        "styles/qmodernwindowsstyle",
        "styles/qmacstyle",
    }


def test_the_bundle_has_the_folders_where_the_program_looks_for_them() -> None:
    from rehab_player.resources import assets_dir, routines_dir

    assert {ROOT / folder for folder in DATA} == {assets_dir(), routines_dir()}
    assert set(DATA.values()) == {f"rehab_player/_data/{folder}" for folder in DATA}


# How it begins


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"LD_LIBRARY_PATH": "/bundle"}, {}),
        ({"LD_LIBRARY_PATH": "/bundle:/mine", "LD_LIBRARY_PATH_ORIG": "/mine"}, {"LD_LIBRARY_PATH": "/mine"}),
        ({}, {}),
    ],
)
def test_programs_that_it_starts_find_the_systems_libraries(
    before: dict[str, str], after: Mapping[str, str]
) -> None:
    bundled.give_back_library_path(before)
    assert before == after


def test_a_bundled_program_is_its_own_speaker(monkeypatch: pytest.MonkeyPatch) -> None:
    spoken: list[str] = []

    def speak() -> int:
        spoken.append("yes")
        return 7

    monkeypatch.setattr(sys, "frozen", True, raising=False)
    command = speaker_command()
    assert command[0] == sys.executable
    monkeypatch.setattr(sys, "argv", command)
    monkeypatch.setattr("rehab_player.audio.process.main", speak)
    assert bundled.main() == 7
    assert spoken == ["yes"]


def test_with_any_other_argument_it_is_the_command_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["rehab-player", "check", str(ROOT / "routines" / "contrast-soak.yaml")])
    assert bundled.main() == 0
    assert ": ok," in capsys.readouterr().out


# What it tells the desktop


def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(ENTRY, encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_menus_entry_has_what_its_format_asks_for() -> None:
    told = entry()
    assert (told["Type"], told["Name"], told["Icon"]) == ("Application", "Rehab Player", "rehab-player")
    assert told["Exec"] == "rehab-player %f"
    for key in ("Categories", "Keywords", "MimeType"):
        assert key not in told or told[key].endswith(";"), key
    if checker := shutil.which("desktop-file-validate"):
        done = subprocess.run([checker, ENTRY], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout) == (0, "")


def test_routines_open_with_it_and_other_yaml_files_stay_as_they_are() -> None:
    told = ElementTree.parse(LINUX / "rehab-player.xml").getroot()
    (kind,) = told.findall(f"{MIME}mime-type")
    assert kind.get("type") == TYPE
    patterns = [glob.get("pattern") for glob in kind.findall(f"{MIME}glob")]
    assert patterns == ["*.routine.yaml", "*.routine.yml"]
    assert entry()["MimeType"] == f"{TYPE};"


def test_installing_and_removing_leave_nothing_but_what_the_person_has(tmp_path: Path) -> None:
    bundle, home = tmp_path / "bundle", tmp_path / "a home & its $dollar"
    shutil.copytree(LINUX, bundle / "desktop", ignore=shutil.ignore_patterns("install"))
    shutil.copy(LINUX / "install", bundle)
    for picture in (ROOT / "assets" / "application").glob("*.[ps][nv]g"):
        shutil.copy(picture, bundle / "desktop")
    (bundle / "rehab-player").write_text("#!/bin/sh\necho started\n", encoding="utf-8")
    (bundle / "rehab-player").chmod(0o755)
    log = home / ".local" / "share" / "rehab-player" / "history.sqlite3"
    log.parent.mkdir(parents=True)
    log.write_text("mine", encoding="utf-8")
    environment = {"HOME": str(home), "PATH": "/usr/bin:/bin"}

    for _ in range(2):  # over an older one too
        subprocess.run([bundle / "install"], check=True, env=environment, stdout=subprocess.DEVNULL)
    started = subprocess.run([home / ".local/bin/rehab-player"], check=True, capture_output=True, text=True)
    assert started.stdout == "started\n"
    written = (home / ".local/share/applications/rehab-player.desktop").read_text(encoding="utf-8")
    escaped = str(home).replace("$", r"\\$")
    assert f'Exec="{escaped}/.local/lib/rehab-player/rehab-player" %f\n' in written
    assert (home / ".local/share/icons/hicolor/16x16/apps/rehab-player.png").is_file()

    own = home / ".local" / "lib" / "rehab-player" / "install"
    subprocess.run([own, "--remove"], check=True, env=environment, stdout=subprocess.DEVNULL)
    left = {path for path in home.rglob("*") if path.is_file() and "share/mime/" not in str(path)}
    assert {path for path in left if path.suffix != ".cache"} == {log}
