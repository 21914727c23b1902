"""The icon: a foot on the edge of a step, its heel over the edge, and the way that the heel goes.

Up to 24 px the way is a straight bar and the foot has less waist, so that both stay clear.
"""

from __future__ import annotations

import json
import struct
import sys

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from rehab_player.resources import assets_dir

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
SIMPLE_UP_TO = 24
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_TYPES = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}
"""What macOS calls each size."""

GROUND = '<rect width="64" height="64" rx="15" fill="{ground}"/>'
STEP = '<path d="M36 {top}H64A15 15 0 0 1 49 64H36z" fill="{step}"/>'
FOOT = (
    '<path d="M26.5 0C26.5 10 24.5 20 22.5 29C21.5 33 18 35.5 17.3 39C16.7 42.5 19.3 44.6 22.5 44.4'
    "C27 44.2 31.5 45.5 36 47.2L38 48.5H53.5C56.8 48.5 57.2 44.2 54 42.8C48 40.2 41.5 37.6 38.4 32.6"
    'C36 28.5 40.5 14 40.8 0z" fill="{foot}"/>'
)
FOOT_SIMPLE = (
    '<path d="M26 0L23 30C19 33 17 36 17 40C17 44 20 45.5 23 45L36 50H54C60 50 60 43 55 41.5'
    'C48 39.5 43 36 41 31L43 0z" fill="{foot}"/>'
)
WAY = (
    '<path d="M8.8 46A26 26 0 0 1 12 22.5" fill="none" stroke="{way}" stroke-width="4.6" '
    'stroke-linecap="round"/><circle cx="12.2" cy="21.4" r="4.6" fill="{way}"/>'
)
WAY_SIMPLE = '<path d="M9 47V24" stroke="{way}" stroke-width="7" stroke-linecap="round"/>'


def main() -> int:
    """Write all files; see script/icon."""
    application = QGuiApplication.instance() or QGuiApplication([])
    folder = assets_dir() / "application"
    folder.mkdir(exist_ok=True)
    (folder / "rehab-player.svg").write_text(svg(max(SIZES)), encoding="utf-8")
    for size in SIZES:
        (folder / f"rehab-player-{size}.png").write_bytes(png(size))
    (folder / "rehab-player.ico").write_bytes(ico())
    (folder / "rehab-player.icns").write_bytes(icns())
    del application
    return 0


def svg(size: int) -> str:
    """The icon as it is drawn at `size` px."""
    tokens = json.loads((assets_dir() / "tokens.json").read_text(encoding="utf-8"))["light"]
    is_simple = size <= SIMPLE_UP_TO
    parts = GROUND + STEP + (FOOT_SIMPLE + WAY_SIMPLE if is_simple else FOOT + WAY)
    drawn = parts.format(
        ground=tokens["accent"],
        step=tokens["accent_line"],
        foot=tokens["on_accent"],
        way=tokens["yellow"],
        top=50 if is_simple else 48.5,
    )
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">{drawn}</svg>\n'


def png(size: int) -> bytes:
    """A PNG of `size` px, with transparent corners."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(svg(size).encode()).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def ico() -> bytes:
    """The sizes that Windows asks for, as PNG in one file behind a directory of 16 bytes each."""
    pictures = [png(size) for size in ICO_SIZES]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    for size, picture in zip(ICO_SIZES, pictures, strict=True):
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return head + b"".join(pictures)


def icns() -> bytes:
    """The sizes that macOS asks for, as PNG in one file: each behind its type and length."""
    parts = b"".join(
        kind + struct.pack(">I", 8 + len(picture)) + picture
        for kind, picture in ((kind, png(size)) for kind, size in ICNS_TYPES.items())
    )
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


sys.exit(main())
