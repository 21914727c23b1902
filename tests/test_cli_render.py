"""rehab-player render: the file, the refusals, and what Ctrl+C leaves."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest
import soundfile

from rehab_player.audio import render as render_module
from rehab_player.cli import main
from rehab_player.core.routine import Sides
from rehab_player.core.settings import Settings
from rehab_player.storage.folders import DataFolder
from rehab_player.storage.settings import save_settings

if TYPE_CHECKING:
    from pathlib import Path

GOOD = """format: 1
name: Evening calf
steps:
  - setup: Face the wall
  - hold: Calf stretch
    for: 30s
    sides: affected
"""
BROKEN = GOOD.replace("for", "fro")
LEAD_IN_S, FINISH_S = 10, 1.6


@pytest.fixture
def routine(tmp_path: Path) -> Path:
    path = tmp_path / "evening-calf.yaml"
    path.write_text(GOOD, encoding="utf-8")
    return path


@pytest.fixture(autouse=True)
def no_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(render_module, "find_voice", lambda: None)


def run(capsys: pytest.CaptureFixture[str], *argv: str | Path) -> tuple[int, str, str]:
    """Exit status, standard output and standard error of `render`."""
    try:
        status = main(["render", *(str(word) for word in argv)])
    except SystemExit as left:
        status = int(left.code or 0)
    out, err = capsys.readouterr()
    return status, out, err


@pytest.mark.parametrize("ending", [".wav", ".flac", ".ogg", ".mp3"])
def test_the_whole_routine_is_in_the_file(
    capsys: pytest.CaptureFixture[str], routine: Path, tmp_path: Path, ending: str
) -> None:
    out = tmp_path / f"calf{ending}"
    status, told, warned = run(capsys, routine, out)
    assert (status, told) == (0, f"{out}: 1:28\n")
    assert "texts left out. No voice found." in warned
    assert soundfile.info(str(out)).duration >= LEAD_IN_S + 10 + 30 + 5 + 30 + FINISH_S


def test_without_side_the_settings_count(
    capsys: pytest.CaptureFixture[str], home: Path, routine: Path, tmp_path: Path
) -> None:
    folder = DataFolder(home / "rehab-player")
    folder.create()
    save_settings(folder.settings_path, Settings(affected=Sides.LEFT, lead_in_ms=0))
    lengths = []
    for name, more in (("own", ()), ("both", ("--side", "both"))):
        out = tmp_path / f"{name}.wav"
        assert run(capsys, routine, out, *more)[0] == 0
        lengths.append(soundfile.info(str(out)).duration)
    assert lengths[1] - lengths[0] == 35


def test_the_wait_can_be_set(capsys: pytest.CaptureFixture[str], routine: Path, tmp_path: Path) -> None:
    lengths = []
    for seconds in ("10", "25"):
        out = tmp_path / f"{seconds}.wav"
        assert run(capsys, routine, out, "--wait", seconds)[0] == 0
        lengths.append(soundfile.info(str(out)).duration)
    assert lengths[1] - lengths[0] == 15


@pytest.mark.parametrize("wait", ["0", "-3", "ten", "601", "1.5"])
def test_a_wait_that_makes_no_sense_is_refused(
    capsys: pytest.CaptureFixture[str], routine: Path, tmp_path: Path, wait: str
) -> None:
    status, out, err = run(capsys, routine, tmp_path / "calf.wav", f"--wait={wait}")
    assert (status, out) == (2, "")
    assert f"{wait} is not a whole number from 1 to 600" in err
    assert not (tmp_path / "calf.wav").exists()


def test_a_file_that_exists_is_kept_unless_it_may_be_replaced(
    capsys: pytest.CaptureFixture[str], routine: Path, tmp_path: Path
) -> None:
    out = tmp_path / "calf.wav"
    out.write_text("somebody's music")
    assert run(capsys, routine, out) == (2, "", f"rehab-player: {out} exists already.\n")
    assert out.read_text() == "somebody's music"
    assert run(capsys, routine, out, "--replace")[0] == 0
    assert soundfile.info(str(out)).duration > 60


@pytest.mark.parametrize(("answer", "status"), [("y\n", 0), ("yes\n", 0), ("n\n", 2), ("\n", 2), ("", 2)])
def test_at_a_terminal_it_asks(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    routine: Path,
    tmp_path: Path,
    answer: str,
    status: int,
) -> None:
    out = tmp_path / "calf.wav"
    out.write_text("somebody's music")
    for stream in (sys.stdin, sys.stderr):
        monkeypatch.setattr(stream, "isatty", lambda: True)
    monkeypatch.setattr(sys.stdin, "readline", lambda: answer)
    found, _, err = run(capsys, routine, out)
    assert found == status
    assert "Replace it? [y/N]" in err
    assert ("100 %" in err) == (status == 0)


@pytest.mark.parametrize("name", ["calf.aac", "calf"])
def test_another_ending_is_one_line_and_exit_2(
    capsys: pytest.CaptureFixture[str], routine: Path, tmp_path: Path, name: str
) -> None:
    status, out, err = run(capsys, routine, tmp_path / name)
    assert (status, out) == (2, "")
    assert err == f"rehab-player: {name}: the name must end in .wav, .flac, .ogg, .mp3.\n"


def test_a_folder_that_is_not_there_is_one_line_and_exit_2(
    capsys: pytest.CaptureFixture[str], routine: Path, tmp_path: Path
) -> None:
    status, out, err = run(capsys, routine, tmp_path / "nowhere" / "calf.wav")
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert "nowhere" in err


def test_a_missing_routine_is_one_line_and_exit_2(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    status, out, err = run(capsys, "nowhere.yaml", tmp_path / "calf.wav")
    assert (status, out, err) == (2, "", "rehab-player: nowhere.yaml: there is no such file\n")


def test_problems_of_the_routine_are_printed_as_check_does(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text(BROKEN, encoding="utf-8")
    status, out, err = run(capsys, broken, tmp_path / "calf.wav")
    assert (status, err) == (1, "")
    main(["check", str(broken)])
    assert out == capsys.readouterr().out
    assert not (tmp_path / "calf.wav").exists()


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Ctrl+C cannot be sent to one process there")
def test_ctrl_c_leaves_no_file(tmp_path: Path) -> None:
    endless = tmp_path / "endless.yaml"
    endless.write_text(GOOD.replace("30s", "11h"), encoding="utf-8")
    folder = tmp_path / "out"
    folder.mkdir()
    command = [sys.executable, "-m", "rehab_player", "render", str(endless), str(folder / "calf.wav")]
    with subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        until = time.monotonic() + 30
        while not any(folder.iterdir()) and time.monotonic() < until and process.poll() is None:
            os.sched_yield()
        assert any(folder.iterdir())
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (130, "", "")
    assert list(folder.iterdir()) == []
