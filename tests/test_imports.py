"""What is imported when; the directions of imports are checked by import-linter (pyproject.toml)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

IMPORT_CORE = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
import importlib, pkgutil, rehab_player.core
for module in pkgutil.walk_packages(rehab_player.core.__path__, "rehab_player.core."):
    importlib.import_module(module.name)
"""

IMPORT_SHELLS = "import sys, rehab_player.cli, rehab_player.terminal"

RUN_COMMAND = """
import sys
from rehab_player.cli import main
status = main(sys.argv[1:])
assert status == 0, status
"""

NO_QT = """
qt = sorted(name for name in sys.modules if name.partition(".")[0] in ("PySide6", "shiboken6"))
assert not qt, qt
"""

FIRST_WINDOW = """
import sys
import rehab_player.app
late = ("rehab_player.core.routine", "rehab_player.ui.widgets.sheet", "PySide6.QtNetwork", "sqlite3", "yaml")
loaded = [name for name in late if name in sys.modules]
assert not loaded, loaded
"""


def succeeds(*arguments: str) -> None:
    done = subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_core_is_imported_with_nothing_but_the_standard_library() -> None:
    succeeds("-I", "-S", "-c", IMPORT_CORE)


def test_the_command_line_and_the_terminal_are_imported_without_qt() -> None:
    succeeds("-c", IMPORT_SHELLS + NO_QT)


def test_the_first_window_waits_for_nothing_that_comes_after_it() -> None:
    succeeds("-c", FIRST_WINDOW)


@pytest.mark.parametrize(
    "command",
    [
        ("check", "routines/contrast-soak.yaml"),
        ("timeline", "routines/contrast-soak.yaml"),
        ("timeline", "--json", "routines/recovery-plan.yaml"),
        ("history",),
        ("schema",),
    ],
    ids=" ".join,
)
def test_a_command_that_opens_no_window_imports_no_qt(command: tuple[str, ...]) -> None:
    succeeds("-c", RUN_COMMAND + NO_QT, *command)
