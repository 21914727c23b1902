"""`script/bundle`: builds the bundle, puts what the desktop needs beside it, and packs it."""

from __future__ import annotations

import argparse
import platform
import shutil
import subprocess
import sys
import tarfile
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_player import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
DIST = ROOT / "dist"
WORK = ROOT / "build" / "bundle"
SYSTEMS = {"linux": "linux", "darwin": "macos", "win32": "windows"}
COMMON_LICENCES = tuple(Path("/usr/share/common-licenses", name) for name in ("LGPL-3", "GPL-3"))
"""Qt's licence and what it refers to: its packages name them, and bring no copy."""
LICENCE_NAMES = ("licen", "copying", "notice", "authors")
NOT_BUNDLED = frozenset({"pyinstaller", "pyinstaller-hooks-contrib", "pip", "setuptools", "altgraph"})


def main() -> int:
    parser = argparse.ArgumentParser(prog="script/bundle")
    parser.add_argument("--test", action="store_true", help="start what was made, from an empty home")
    options = parser.parse_args()
    bundle = make()
    archive = packed(bundle)
    print(f"{bundle}: {_megabytes(bundle):.0f} MB")
    print(f"{archive}: {archive.stat().st_size / 1e6:.0f} MB")
    if options.test:
        from script.bundling.trial import try_out

        try_out(archive)
    return 0


def make() -> Path:
    """Build the folder and return it."""
    spec = Path(__file__).parent / "rehab-player.spec"
    places = ("--distpath", str(WORK / "dist"), "--workpath", str(WORK / "work"))
    command = (sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN", *places, str(spec))
    subprocess.run(command, check=True)
    bundle = DIST / f"rehab-player-{__version__}-{SYSTEMS[sys.platform]}-{platform.machine().lower()}"
    shutil.rmtree(bundle, ignore_errors=True)
    DIST.mkdir(exist_ok=True)
    if sys.platform == "darwin":
        bundle.mkdir()
        shutil.copytree(WORK / "dist" / "Rehab Player.app", bundle / "Rehab Player.app", symlinks=True)
    else:
        shutil.copytree(WORK / "dist" / "rehab-player", bundle, symlinks=True)
    _add_licences(bundle / "licences")
    if sys.platform == "linux":
        _strip(bundle)
        _add_desktop(bundle)
    return bundle


def packed(bundle: Path) -> Path:
    """The bundle as an archive beside it."""
    if sys.platform == "win32":
        return Path(shutil.make_archive(str(bundle), "zip", bundle.parent, bundle.name))
    archive = bundle.with_name(bundle.name + ".tar.xz")
    with tarfile.open(archive, "w:xz") as out:
        out.add(bundle, bundle.name, filter=_nobodys)
    return archive


def _nobodys(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = ""
    return member


def _add_licences(folder: Path) -> None:
    """Ours, and those of everything that the bundle brings along."""
    folder.mkdir()
    shutil.copy(ROOT / "LICENSE", folder / "rehab-player.txt")
    for text in filter(Path.is_file, COMMON_LICENCES):
        shutil.copy(text, folder / f"{text.name}.txt")
    for package in metadata.distributions():
        name = package.metadata["Name"]
        if name.lower() not in NOT_BUNDLED:
            texts = "\n\n".join(_licences(package))
            said = package.metadata["License-Expression"] or package.metadata["License"] or ""
            (folder / f"{name}.txt").write_text(
                f"{name} {package.version}\n{said}\n\n{texts}\n", encoding="utf-8"
            )


def _licences(package: metadata.Distribution) -> Iterator[str]:
    for path in package.files or ():
        if path.name.lower().startswith(LICENCE_NAMES) and path.suffix not in (".py", ".pyc"):
            yield path.read_text(encoding="utf-8")


def _strip(bundle: Path) -> None:
    """Take the marks for debuggers out of Python itself; other libraries come without."""
    strip = shutil.which("strip")
    if strip:
        subprocess.run([strip, "--strip-unneeded", *bundle.glob("_internal/libpython*.so*")], check=True)


def _add_desktop(bundle: Path) -> None:
    linux = Path(__file__).parent / "linux"
    shutil.copy(linux / "install", bundle / "install")
    (bundle / "desktop").mkdir()
    pictures = (ROOT / "assets" / "application").glob("rehab-player*.[ps][nv]g")
    for path in (*linux.glob("rehab-player*"), *pictures):
        shutil.copy(path, bundle / "desktop")


def _megabytes(folder: Path) -> float:
    return sum(path.stat().st_size for path in folder.rglob("*") if not path.is_symlink()) / 1e6


if __name__ == "__main__":
    sys.exit(main())
