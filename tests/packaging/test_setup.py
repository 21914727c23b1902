"""script/_setup.sh, on machines that lack this or that: a folder of stand-ins is all that it finds."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TOOLS = ("awk", "cat", "cksum", "dirname", "find", "head", "mkdir", "sed", "sh", "sort", "tr")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a POSIX shell script")


class Machine:
    """A machine on which only the named programs exist."""

    def __init__(self, folder: Path) -> None:
        self.programs = folder / "bin"
        self.programs.mkdir()
        for tool in TOOLS:
            (self.programs / tool).symlink_to(shutil.which(tool) or pytest.fail(f"{tool} is missing"))
        self.add("uname", "echo Linux")
        self.add("ldconfig", "true")
        self.is_user(1000)

    def add(self, name: str, does: str = "exit 1") -> None:
        program = self.programs / name
        program.write_text(f"#!/bin/sh\n{does}\n", encoding="utf-8")
        program.chmod(0o755)

    def is_user(self, number: int) -> None:
        self.add("id", f"echo {number}")

    def add_python(self, name: str) -> None:
        self.add(name, f'exec "{sys.executable}" "$@"')

    def run(self, code: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [self.programs / "sh", "-c", f'root="{ROOT}"; . "$root/script/_setup.sh"; {code}'],
            env={"PATH": str(self.programs), "HOME": str(self.programs)} | environment,
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


@pytest.mark.parametrize(
    ("manager", "command"),
    [
        ("apt-get", "apt-get update && apt-get install -y"),
        ("dnf", "dnf install"),
        ("pacman", "pacman -S --needed"),
    ],
)
def test_a_user_is_told_one_command_for_what_is_missing(machine: Machine, manager: str, command: str) -> None:
    machine.add(manager)
    machine.add("sudo")
    done = machine.run("python=false; require_all libraries")
    assert done.returncode == 2
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert f"sudo sh -c '{command} " in line
    assert "libxkbcommon" in line


def test_without_sudo_the_command_is_one_for_su(machine: Machine) -> None:
    machine.add("apt-get")
    done = machine.run("python=false; require_all libraries")
    assert "su -c 'apt-get update && apt-get install -y libbrotli1 libdbus-1-3" in done.stderr


def test_an_unknown_system_is_told_the_names_of_the_libraries(machine: Machine) -> None:
    done = machine.run("python=false; require_all libraries")
    assert done.returncode == 2
    assert "libEGL.so.1 libGL.so.1" in done.stderr
    assert "libxcb-cursor.so.0" in done.stderr


def test_only_what_is_missing_is_asked_for(machine: Machine) -> None:
    machine.add("apt-get")
    done = machine.run(
        "ldconfig() { libraries | sed '/cursor/d; s/^/\t/'; }; python=false; require_all libraries"
    )
    assert "install -y libwayland-cursor0 libxcb-cursor0'" in done.stderr


def test_root_installs_what_is_missing_and_goes_on(machine: Machine, tmp_path: Path) -> None:
    machine.is_user(0)
    log = tmp_path / "asked"
    machine.add("apt-get", f'echo "$@" >> {log}; : > {tmp_path}/installed')
    machine.add_python("python3")
    done = machine.run(
        f'python=false; ldconfig() {{ [ ! -e {tmp_path}/installed ] || libraries | sed "s/^/\t/"; }};'
        " require_all libraries; echo went on"
    )
    assert done.stdout == "went on\n"
    update, install = log.read_text(encoding="utf-8").splitlines()
    assert update.startswith("update")
    assert "libegl1" in install.split()


def test_root_hears_when_apt_fails(machine: Machine) -> None:
    machine.is_user(0)
    machine.add("apt-get", "echo no network >&2; exit 100")
    done = machine.run("python=false; require_all libraries")
    assert done.returncode == 2
    assert "no network\n" in done.stderr


def test_a_missing_voice_stops_no_user(machine: Machine) -> None:
    machine.add("apt-get")
    machine.add("fc-list", "echo a font")
    machine.add("uv")
    machine.add_python("python3")
    done = machine.run("python=python3; require_all other_needs; echo went on")
    assert done.stdout == "went on\n"


def test_a_missing_venv_module_is_named_with_the_version_of_its_python(machine: Machine) -> None:
    machine.add("apt-get")
    machine.add("python3", "case $2 in *print*) echo 3.12 ;; *) exit 1 ;; esac")
    done = machine.run("python=python3; require_all other_needs")
    assert "python3.12-venv" in done.stderr


def test_the_newest_python_that_runs_is_taken(machine: Machine) -> None:
    machine.add("python3.14", "echo 'pyenv: python3.14: command not found' >&2; exit 127")
    machine.add("python3.13", "echo /opt/python3.13")
    machine.add("python3.11", "echo /opt/python3.11")
    machine.add("uv")
    assert machine.run("find_python").stdout == "/opt/python3.13\n"


def test_a_python_that_can_make_an_environment_goes_before_a_newer_one(
    machine: Machine, tmp_path: Path
) -> None:
    bare = tmp_path / "bare"
    bare.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    bare.chmod(0o755)
    machine.add("python3.13", f"echo {bare}")
    machine.add_python("python3")
    assert machine.run("find_python").stdout.strip() == str(Path(sys.executable).resolve())
    (machine.programs / "python3").unlink()
    assert machine.run("find_python").stdout.strip() == str(bare)


def test_the_wished_python_is_taken_or_refused_by_name(machine: Machine) -> None:
    machine.add("uv")
    machine.add_python("python3")
    taken = machine.run("require_python; echo $python", REHAB_PLAYER_PYTHON=sys.executable)
    assert taken.stdout.strip() == str(Path(sys.executable).resolve())
    refused = machine.run("require_python; echo $python", REHAB_PLAYER_PYTHON="/nowhere/python9")
    assert refused.returncode == 2
    assert refused.stdout == ""
    assert "/nowhere/python9" in refused.stderr


def test_no_python_at_all_is_asked_for(machine: Machine) -> None:
    machine.add("apt-get")
    assert "install -y python3'" in machine.run("require_python").stderr


def test_a_folder_that_cannot_be_written_is_named_with_the_way_round(
    machine: Machine, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    venv = tmp_path / "file" / "venv"
    done = machine.run("require_room", REHAB_PLAYER_VENV=str(venv))
    assert done.returncode == 2
    assert f"{venv} cannot be written" in done.stderr
    assert "REHAB_PLAYER_VENV" in done.stderr


@pytest.mark.parametrize(
    ("change", "ready"),
    [
        (":", True),
        ("echo b==1 >> $root/requirements.txt", False),
        ("root=$root/moved", False),
        ("venv=$venv/another", False),
        ("REHAB_PLAYER_PYTHON=python3", True),
        ("REHAB_PLAYER_PYTHON=python3.13", False),
    ],
)
def test_an_environment_is_ready_until_something_changes(
    machine: Machine, tmp_path: Path, change: str, ready: bool
) -> None:
    for folder in (tmp_path, tmp_path / "moved"):
        folder.mkdir(exist_ok=True)
        (folder / "requirements.txt").write_text("a==1\n", encoding="utf-8")
    (tmp_path / "venv" / "bin").mkdir(parents=True)
    machine.add_python("python3")
    machine.add("python3.13", "echo /opt/python3.13")
    (tmp_path / "venv" / "bin" / "python").symlink_to(machine.programs / "python3")
    done = machine.run(
        f"root={tmp_path}; write_stamp run requirements.txt; {change}; is_ready run requirements.txt",
        REHAB_PLAYER_VENV=str(tmp_path / "venv"),
    )
    assert (done.returncode == 0) is ready, done.stderr
