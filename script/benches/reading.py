"""How long 1,000 routine files take to be read and checked."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_player.resources import routines_dir
from script.benches.figures import CHANGED, READING, Figure, judged

if TYPE_CHECKING:
    from collections.abc import Iterator

FILES = 1_000


def run(_minutes: float) -> Iterator[Figure]:
    from rehab_player.storage.library import Library

    texts = [path.read_text(encoding="utf-8") for path in sorted(routines_dir().glob("*.yaml"))]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number in range(FILES):
            text = texts[number % len(texts)].replace("name: ", f"name: {number} ", 1)
            (folder / f"routine-{number:04}.yaml").write_text(text, encoding="utf-8")
        for path in routines_dir().glob("*.yaml"):
            (folder / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
        library = Library([folder])
        first = _timed(library)
        again = _timed(library)
        (folder / "routine-0500.yaml").write_text(texts[0], encoding="utf-8")
        changed = _timed(library)
    yield judged(READING, first, f"{first:.2f} s", "from disk, nothing known")
    yield Figure("the same again, unchanged", f"{again:.3f} s", "changed ones only")
    yield judged(CHANGED, changed, f"{changed:.3f} s")


def _timed(library: object) -> float:
    begun = time.perf_counter()
    library.scan()  # type: ignore[attr-defined]
    return time.perf_counter() - begun
