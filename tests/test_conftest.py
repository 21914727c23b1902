"""What conftest.py promises to every test, seen from outside."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_player.storage.folders import default_root

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).parents[1]
CONFTEST = Path(__file__).with_name("conftest.py").read_text(encoding="utf-8")

TESTS = """
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QDialog, QWidget

KEPT = []

def test_tidy(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    QDialog(window).show()

def test_window_left_behind(qtbot):
    KEPT.append(QWidget())

def test_window_that_only_a_cycle_holds(qtbot):
    window = QWidget()
    window.itself = window

def test_warning(qtbot):
    qWarning("something is wrong")
"""


def test_left_windows_and_qt_warnings_fail(pytester: pytest.Pytester) -> None:
    pytester.makeconftest(CONFTEST)
    pytester.makeini(f"[pytest]\nqt_api = pyside6\nqt_log_level_fail = WARNING\npythonpath = {ROOT}")
    pytester.makepyfile(TESTS)
    result = pytester.runpytest_subprocess("-v")
    result.stdout.fnmatch_lines(
        [
            "*::test_tidy PASSED*",
            "*::test_window_left_behind ERROR*",
            "*::test_window_that_only_a_cycle_holds PASSED*",
            "*::test_warning FAILED*",
        ]
    )
    result.assert_outcomes(passed=3, failed=1, errors=1)


def test_the_data_folder_is_in_the_home_of_the_test(home: Path) -> None:
    assert default_root() == home / "rehab-player"


def test_without_the_variable_it_still_is(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("REHAB_PLAYER_HOME")
    assert default_root(os.environ).is_relative_to(home)
