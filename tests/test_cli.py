from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from rehab_player.cli import main
from rehab_player.resources import routines_dir

GOOD = """format: 1
name: Evening calf
steps:
  - setup: Face the wall
  - hold: Calf stretch
    for: 30s
    sides: affected
    sets: 2
    rest: 10s
"""
BROKEN = """format: 1
name: Evening calf
steps:
  - hold: Calf stretch
    fro: 30s
"""


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good.yaml"
    path.write_text(GOOD, encoding="utf-8")
    return path


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    path = tmp_path / "broken.yaml"
    path.write_text(BROKEN, encoding="utf-8")
    return path


def run(capsys: pytest.CaptureFixture[str], *argv: str | Path) -> tuple[int, str, str]:
    """Exit status, standard output and standard error of a command."""
    status = main([str(word) for word in argv])
    out, err = capsys.readouterr()
    return status, out, err


def test_check_of_a_good_file(capsys: pytest.CaptureFixture[str], good: Path) -> None:
    assert run(capsys, "check", good) == (0, f"{good}: ok, 2:20, 8 segments\n", "")


FIGURES = """format: 1
figures:
  bowing:
    hold: bow
    frame: [-0.4, 0.6, -0.03, 1.1]
"""
POSES = """format: 1
poses:
  bow:
    like: stand
    lean: 40
"""


def test_check_of_a_figure_file(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    folder = tmp_path / "figures"
    folder.mkdir()
    (folder / "1-poses.yaml").write_text(POSES, encoding="utf-8")
    good, bad, data = folder / "2-bow.yaml", tmp_path / "bad.yaml", folder / "3.json"
    good.write_text(FIGURES, encoding="utf-8")
    bad.write_text(FIGURES, encoding="utf-8")
    data.write_text('{"format": 1, "poses": {}}', encoding="utf-8")
    assert run(capsys, "check", good, data) == (0, f"{good}: ok, 1 figure\n{data}: ok, 0 figures\n", "")
    status, out, err = run(capsys, "check", bad)
    assert (status, err) == (1, "")
    assert out.startswith(f"{bad}:4:11: figures, bowing, hold: `bow` is not known")


def test_a_routine_among_figures_is_checked_as_a_routine(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    folder = tmp_path / "figures"
    folder.mkdir()
    path = folder / "calf.yaml"
    path.write_text(GOOD, encoding="utf-8")
    assert run(capsys, "check", path) == (0, f"{path}: ok, 2:20, 8 segments\n", "")


def test_a_picture_that_is_not_there_is_warned_of(capsys: pytest.CaptureFixture[str], good: Path) -> None:
    good.write_text(GOOD + "    figure: knee.png\n", encoding="utf-8")
    status, out, err = run(capsys, "check", good)
    assert (status, err) == (0, "")
    warning, ok = out.splitlines()
    assert warning.startswith(f"{good}:5:1: figure: `knee.png` is not beside the routine. As it is,")
    assert ok == f"{good}: ok, 2:20, 8 segments"
    (good.parent / "knee.png").write_bytes(b"a picture")
    assert run(capsys, "check", good) == (0, f"{good}: ok, 2:20, 8 segments\n", "")


def test_check_of_several_files_says_everything(
    capsys: pytest.CaptureFixture[str], good: Path, broken: Path
) -> None:
    status, out, err = run(capsys, "check", broken, good)
    assert (status, err) == (1, "")
    problem, ok = out.splitlines()
    assert problem.startswith(f"{broken}:5:5: ")
    assert "did you mean `for`?" in problem
    assert ok == f"{good}: ok, 2:20, 8 segments"


@pytest.mark.parametrize("command", ["check", "timeline", "play"])
def test_a_missing_file_is_one_line_and_exit_2(capsys: pytest.CaptureFixture[str], command: str) -> None:
    status, out, err = run(capsys, command, "nowhere/none.yaml")
    assert (status, out) == (2, "")
    assert err == f"rehab-player: {Path('nowhere/none.yaml')}: there is no such file\n"


def test_a_folder_is_no_file(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    status, _, err = run(capsys, "timeline", tmp_path)
    assert (status, err) == (2, f"rehab-player: {tmp_path}: this is a folder, name a file in it\n")


@pytest.mark.parametrize("command", [["timeline"], ["play"], ["play", "--terminal"]])
def test_a_file_with_problems_prints_what_check_prints(
    capsys: pytest.CaptureFixture[str], broken: Path, command: list[str]
) -> None:
    _, checked, _ = run(capsys, "check", broken)
    assert run(capsys, *command, broken) == (1, checked, "")


def test_timeline_as_json(capsys: pytest.CaptureFixture[str], good: Path) -> None:
    status, out, _ = run(capsys, "timeline", good, "--json", "--side", "left")
    told = json.loads(out)
    assert status == 0
    assert {key: told[key] for key in ("name", "total_ms", "waits")} == {
        "name": "Evening calf",
        "total_ms": 70_000,
        "waits": 1,
    }
    hold = told["segments"][1]
    assert {key: value for key, value in hold.items() if key != "cues"} == {
        "index": 1,
        "start_ms": 0,
        "duration_ms": 30_000,
        "kind": "hold",
        "name": "Calf stretch",
        "side": "left",
        "set": 1,
        "sets": 2,
        "round": None,
        "rounds": None,
        "count": None,
        "tempo": None,
    }
    assert hold["cues"][0] == {"at_ms": 0, "kind": "tone", "name": "work", "duration_ms": 450}
    finish = [cue for cue in told["segments"][-1]["cues"] if cue.get("name") == "finish"]
    assert [cue["at_ms"] for cue in finish] == [30_000]


def test_timeline_of_repetitions_as_json(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "reps.yaml"
    path.write_text(
        "format: 1\nname: R\nsteps:\n  - {reps: Drop, count: 2, tempo: {up: 1s, down: 1.5}}\n"
        "  - {reps: Hop, count: max, each: 2s}\n  - ask: pain\n",
        encoding="utf-8",
    )
    _, out, _ = run(capsys, "timeline", path, "--json")
    drop, hop, ask = json.loads(out)["segments"]
    assert (drop["count"], drop["tempo"], drop["duration_ms"]) == (2, [["up", 1000], ["down", 1500]], 5000)
    moves = [(cue["at_ms"], cue["move"]) for cue in drop["cues"] if "move" in cue]
    assert moves == [(0, "rise"), (1000, "fall"), (2500, "rise"), (3500, "fall")]
    assert (hop["count"], hop["tempo"], hop["duration_ms"]) == ("max", None, None)
    assert (ask["kind"], ask["name"], ask["side"], ask["set"], ask["count"]) == (
        "ask",
        "pain",
        None,
        None,
        None,
    )


def test_timeline_as_text(capsys: pytest.CaptureFixture[str], good: Path) -> None:
    _, out, _ = run(capsys, "timeline", good, "--side", "right")
    assert out.splitlines() == [
        "Evening calf: 1:10, 4 segments, 1 of them waiting for you",
        "    0:00    waits  setup   Face the wall",
        "    0:00     0:30  hold    Calf stretch, right, set 1 of 2",
        "    0:30     0:10  rest    Rest",
        "    0:40     0:30  hold    Calf stretch, right, set 2 of 2",
    ]


def test_a_routine_that_comes_along_is_found_by_name(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "timeline", "contrast-soak")
    assert (status, out.splitlines()[0]) == (0, "Contrast Soak: 6:00, 7 segments, 1 of them waiting for you")


def test_schema_is_json(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "schema")
    assert status == 0
    assert "steps" in json.loads(out)["properties"]


def test_schema_of_programmes_is_json(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "schema", "programme")
    assert status == 0
    assert "phases" in json.loads(out)["properties"]


def test_history_before_anything_was_done(capsys: pytest.CaptureFixture[str], home: Path) -> None:
    status, out, err = run(capsys, "history")
    assert (status, err) == (0, "")
    assert out == "Nothing here yet. Each session is kept, also one that you stop early.\n"
    told = json.loads(run(capsys, "history", "--json")[1])
    assert (told["format"], told["sessions"]) == (2, [])
    assert not (home / "rehab-player").exists()


@pytest.mark.parametrize("argv", [["nonsense"], ["check"], ["timeline", "x", "--side", "up"], ["--nonsense"]])
def test_bad_usage_is_exit_2(capsys: pytest.CaptureFixture[str], argv: list[str]) -> None:
    with pytest.raises(SystemExit) as exit_status:
        main(argv)
    assert exit_status.value.code == 2
    assert "usage" in capsys.readouterr().err


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_status:
        main(["--version"])
    assert exit_status.value.code == 0
    assert capsys.readouterr().out.startswith("rehab-player 0.")


NO_QT = """
import sys
from rehab_player.cli import main
status = main(sys.argv[1:])
heavy = [name for name in ("PySide6", "numpy", "pyqtgraph") if name in sys.modules]
assert not heavy, heavy
sys.exit(status)
"""


@pytest.mark.parametrize(
    "argv",
    [["check", "contrast-soak.yaml"], ["timeline", "contrast-soak", "--json"], ["schema"], ["history"]],
)
def test_what_needs_no_window_imports_no_qt(argv: list[str]) -> None:
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[1])}
    subprocess.run(
        [sys.executable, "-c", NO_QT, *argv],
        check=True,
        cwd=routines_dir(),
        env=environment,
        stdout=subprocess.DEVNULL,
    )


def test_no_screen_is_one_line_that_names_the_terminal(home: Path) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    environment |= {"PYTHONPATH": str(Path(__file__).parents[1]), "DISPLAY": ":7654"}
    done = subprocess.run(
        [sys.executable, "-m", "rehab_player"], check=False, env=environment, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines() == [
        "rehab-player: no screen found; rehab-player play FILE --terminal plays in the terminal"
    ]


def test_a_reader_that_has_had_enough_is_no_error() -> None:
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[1])}
    command = f"'{sys.executable}' -m rehab_player timeline eccentric-heel-drops --json | head -n 1"
    done = subprocess.run(command, shell=True, check=False, env=environment, capture_output=True, text=True)
    assert done.stderr == ""


@pytest.mark.parametrize(
    ("before", "file"),
    [([], "calf.yaml"), (["--data-dir", "elsewhere"], "calf.yaml"), ([], "spin.zwo"), ([], "no ending")],
)
def test_a_file_alone_opens_the_window_and_is_offered(
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    before: list[str],
    file: str,
) -> None:
    asked: list[tuple[Path | None, bool, bool]] = []

    def window(root: Path, file: Path | None, *, start: bool, offer: bool) -> int:
        asked.append((file, start, offer))
        return 0

    monkeypatch.setattr("rehab_player.app.run", window)
    monkeypatch.setattr("rehab_player.screen.why_no_screen", lambda: "")
    (tmp_path / file).write_bytes(b"anything")
    assert run(capsys, *before, tmp_path / file) == (0, "", "")
    assert asked == [(tmp_path / file, False, True)]
    status, _, err = run(capsys, tmp_path / "gone.yaml")
    assert (status, err) == (2, f"rehab-player: {tmp_path / 'gone.yaml'}: there is no such file\n")
    with pytest.raises(SystemExit):
        main(["plya"])
    assert "plya" in capsys.readouterr().err
