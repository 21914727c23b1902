"""The window's texts stay readable whatever becomes of their file while the program runs."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from script.translating.tools import compile_language

ROOT = Path(__file__).parents[2]
COMPILED = ROOT / "assets" / "translations"

SPEAK = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from rehab_player.ui import translators

folder = Path(sys.argv[1])
translators.translations_dir = lambda: folder
app = QCoreApplication([])
translators.speak_with(app, "de")
with (folder / "de.qm").open("r+b") as file:
    file.truncate(0)
print(QCoreApplication.translate("Player", "No time"))
"""


def test_a_file_that_is_written_anew_meanwhile_takes_nothing_with_it(tmp_path: Path) -> None:
    shutil.copy(COMPILED / "de.qm", tmp_path)
    done = subprocess.run(
        [sys.executable, "-c", SPEAK, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, "Keine Zeit")


def test_a_language_is_compiled_beside_its_file_and_put_in_its_place(tmp_path: Path) -> None:
    out = tmp_path / "de.qm"
    shutil.copy(COMPILED / "en.qm", out)
    with out.open("rb") as old:
        before = old.read()
        assert compile_language(ROOT / "translations" / "de.ts", tmp_path) == out
        old.seek(0)
        assert old.read() == before
    assert [path.name for path in tmp_path.iterdir()] == ["de.qm"]
    assert out.stat().st_size > len(before)
