"""Qt's own tools, as PySide6 brings them along."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from script.translating.extraction import as_cpp, texts
from script.translating.sources import SOURCE_LANGUAGE, code_files


def look_for_texts(root: Path, file: Path) -> None:
    """Bring a .ts file up to the texts in the code; what is no longer there is dropped."""
    with tempfile.TemporaryDirectory() as name:
        calls = Path(name) / "texts.cpp"
        found = (text for path in code_files(root) for text in texts(path))
        calls.write_text(as_cpp(found), encoding="utf-8")
        plural = ["-pluralonly"] if file.stem == SOURCE_LANGUAGE else []
        languages = ["-source-language", SOURCE_LANGUAGE, "-target-language", file.stem]
        if file.exists() and not file.stat().st_size:
            file.unlink()
        options = ["-silent", "-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext"]
        _run(root, "pyside6-lupdate", *options, *plural, *languages, str(calls), "-ts", str(file))


def compile_language(file: Path, folder: Path) -> Path:
    """Make the .qm that Qt reads; who reads the old one goes on reading that."""
    out = folder / f"{file.stem}.qm"
    with tempfile.TemporaryDirectory(dir=folder) as name:
        made = Path(name) / out.name
        _run(folder, "pyside6-lrelease", "-silent", str(file), "-qm", str(made))
        made.replace(out)
    return out


def _run(folder: Path, tool: str, *arguments: str) -> None:
    beside = Path(sys.executable).parent / tool
    done = subprocess.run([str(beside), *arguments], cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{tool}: {done.stdout}{done.stderr}")
