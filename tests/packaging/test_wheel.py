"""The wheel holds what the program needs, and finds it wherever it is installed."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.slow

FIND = """
import rehab_player
from rehab_player.resources import assets_dir, routines_dir
print(rehab_player.__file__, routines_dir(), assets_dir(), sep="\\n")
print(*sorted(path.name for path in routines_dir().iterdir()))
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=ROOT)
    return next(folder.glob("rehab_player-*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that the wheel was installed into, with nothing else in it."""
    target = tmp_path_factory.mktemp("installed")
    if importlib.util.find_spec("pip"):
        run(
            sys.executable,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--no-index",
            "--no-deps",
            "--target",
            target,
            wheel,
        )
    else:
        uv = shutil.which("uv") or pytest.fail("neither pip nor uv is there to install with")
        run(uv, "pip", "install", "--quiet", "--no-index", "--no-deps", "--target", target, wheel)
    return target


def run(*command: str | Path, cwd: Path | None = None, **environment: str) -> str:
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=cwd, env=os.environ | environment, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("folder", ["routines", "assets"])
def test_the_wheel_holds_every_file_of(folder: str, wheel: Path) -> None:
    wanted = {
        f"rehab_player/_data/{path.relative_to(ROOT).as_posix()}"
        for path in (ROOT / folder).rglob("*")
        if path.is_file()
    }
    assert wanted
    assert wanted <= set(zipfile.ZipFile(wheel).namelist())


def test_the_wheel_holds_the_content_in_german(wheel: Path) -> None:
    data = "rehab_player/_data"
    wanted = {
        f"{data}/routines/de/calf-raises.yaml",
        f"{data}/routines/de/programmes/balance.yaml",
        f"{data}/assets/guide/de/spots.yaml",
    }
    assert wanted <= set(zipfile.ZipFile(wheel).namelist())


def test_the_wheel_holds_nothing_but_the_program(wheel: Path) -> None:
    tops = {name.partition("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert {top.partition("-")[0] for top in tops} == {"rehab_player"}


def test_an_installed_program_finds_its_files_from_another_folder(installed: Path, tmp_path: Path) -> None:
    package, routines, assets, names = run(
        sys.executable, "-c", FIND, cwd=tmp_path, PYTHONPATH=str(installed)
    ).splitlines()
    assert Path(package) == installed / "rehab_player" / "__init__.py"
    assert Path(routines) == installed / "rehab_player" / "_data" / "routines"
    assert Path(assets) == installed / "rehab_player" / "_data" / "assets"
    assert "contrast-soak.yaml" in names.split()


def test_an_installed_program_starts_by_its_name(installed: Path, tmp_path: Path) -> None:
    program = installed / "bin" / "rehab-player"
    said = run(program, "--version", cwd=tmp_path, PYTHONPATH=str(installed))
    version = run(sys.executable, "-c", "import rehab_player as r; print(r.__version__)", cwd=ROOT)
    assert version.strip() in said
