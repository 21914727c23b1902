"""Makes the pictures; see script/pictures."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from rehab_player.core.language import ENGLISH
from rehab_player.languages import speak

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage

    from rehab_player.ui.theme import Scheme
    from script.gallery.scenes import Scene

SIZES = "1024x700,1366x768,1920x1080,1366x768@2"
DOCS = Path("docs/pictures")
DOCS_LIGHT = (
    "first-start", "today", "check-in-yellow", "player-reps", "player-rest", "player-pain", "end-page",
    "routines-detail", "guide-place", "history", "editor", "settings-sound",
)  # fmt: skip
DOCS_DARK = ("today", "player-reps", "history")
SCHEMES: tuple[Scheme, ...] = ("light", "dark")


NEAR = 5
"""Colours that differ by no more in red, green and blue are one in docs/pictures."""


class Size(NamedTuple):
    """A screen in px, and how much everything is enlarged on it."""

    width: int
    height: int
    scale: int

    def __str__(self) -> str:
        return f"{self.width}x{self.height}" + (f"@{self.scale}" if self.scale != 1 else "")


def main(arguments: Sequence[str]) -> int:
    """Make the pictures that are asked for."""
    wanted = _parse(arguments)
    speak(ENGLISH)  # before anything is imported that tells texts
    sizes = [_size(text) for text in wanted.sizes.split(",")]
    scale = int(os.environ.get("QT_SCALE_FACTOR", "1"))
    now = [size for size in sizes if size.scale == scale]
    missed = _take(now, wanted) if now else 0
    for other in sorted({size.scale for size in sizes} - {scale} if scale == 1 else set()):
        argv = [sys.executable, "-m", "script.gallery", *arguments]
        missed += subprocess.run(argv, env=os.environ | {"QT_SCALE_FACTOR": str(other)}).returncode
    return 1 if missed else 0


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="script/pictures", description="Pictures of every page and state.")
    parser.add_argument("--only", action="append", default=[], help="states whose name contains this")
    parser.add_argument("--sizes", default=SIZES, help=f"WIDTHxHEIGHT[@SCALE],… ({SIZES})")
    parser.add_argument("--out", type=Path, default=Path("pictures"), help="the folder for them (pictures)")
    parser.add_argument("--docs", action="store_true", help="make those of docs/pictures anew instead")
    wanted = parser.parse_args(arguments)
    if wanted.docs:
        wanted.sizes, wanted.out = "1366x768", DOCS
    return wanted


def _size(text: str) -> Size:
    size, _, scale = text.partition("@")
    width, _, height = size.partition("x")
    return Size(int(width), int(height), int(scale or 1))


def _take(sizes: Sequence[Size], wanted: argparse.Namespace) -> int:
    """Take what is wanted, and return how many states could not be reached."""
    from script.gallery.scenes import STORIES, scenes
    from script.gallery.visit import application

    app = application()
    wanted.out.mkdir(parents=True, exist_ok=True)
    chosen = [scene for scene in scenes() if _is_wanted(scene.name, wanted)]
    album: dict[str, dict[str, QImage]] = {}
    missed = 0
    with tempfile.TemporaryDirectory(prefix="rp-") as folder:
        for story in dict.fromkeys(scene.story for scene in chosen):
            STORIES[story](Path(folder) / story)
        for number, scene in enumerate(chosen):
            try:
                taken = _pictures(app, Path(folder), number, scene, sizes, wanted)
            except Exception:  # noqa: BLE001 - the other pictures are wanted all the same
                print(f"{scene.name} could not be reached:", file=sys.stderr)
                traceback.print_exc()
                missed += 1
            else:
                for page, image in taken.items():
                    album.setdefault(page, {})[scene.name] = image
    if not wanted.docs:
        from script.gallery.sheet import contact_sheet

        for page, images in album.items():
            contact_sheet(images).save(str(wanted.out / f"all-{page}.png"))
    return missed


def _is_wanted(name: str, wanted: argparse.Namespace) -> bool:
    if wanted.docs:
        return name in DOCS_LIGHT + DOCS_DARK
    return not wanted.only or any(word in name for word in wanted.only)


def _pictures(
    app: object, folder: Path, number: int, scene: Scene, sizes: Sequence[Size], wanted: argparse.Namespace
) -> dict[str, QImage]:
    """One scene in all sizes and schemes, saved."""
    from PySide6.QtWidgets import QApplication

    from script.gallery.person import copy_of
    from script.gallery.visit import visit

    assert isinstance(app, QApplication)
    taken: dict[str, QImage] = {}
    data = copy_of(folder / scene.story, folder / f"{number}")
    with visit(app, data.root, at=scene.at, sound_problem=scene.sound_problem) as visiting:
        scene.steps(visiting)
        for scheme in SCHEMES:
            if wanted.docs and scene.name not in (DOCS_LIGHT if scheme == "light" else DOCS_DARK):
                continue
            for size in sizes:
                image = visiting.take(size.width // size.scale, size.height // size.scale, scheme)
                taken[f"{size}-{scheme}"] = image
                _save(image, scene.name, f"{size}", scheme, wanted)
    return taken


def _save(image: QImage, name: str, size: str, scheme: str, wanted: argparse.Namespace) -> None:
    if wanted.docs:
        suffix = "-dark" if scheme == "dark" else ""
        _small(image).save(str(wanted.out / f"{name}{suffix}.png"), quality=0)
    else:
        image.save(str(wanted.out / f"{name}-{size}-{scheme}.png"))


def _small(image: QImage) -> QImage:
    """The picture in 256 colours: the most frequent ones that are not all but the same."""
    import numpy as np
    from PySide6.QtCore import Qt

    pixels = np.frombuffer(image.constBits(), dtype=np.uint32)
    colors, counts = np.unique(pixels, return_counts=True)
    channels = np.stack([(colors >> shift) & 0xFF for shift in (0, 8, 16)], axis=1).astype(int)
    frequent: list[int] = []
    for index in np.argsort(-counts):
        far = np.abs(channels[frequent] - channels[index]).max(axis=1) > NEAR
        if len(frequent) < 256 and far.all():
            frequent.append(int(index))
    table = [int(color) for color in colors[frequent]]
    return image.convertToFormat(image.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
