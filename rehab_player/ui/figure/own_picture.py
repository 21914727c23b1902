"""A routine's own pictures on the stage: still ones, drawings, and animations that follow its clock."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import OrderedDict
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPixmap

from rehab_player.storage.own_pictures import ENDINGS, OwnPictureProblem, read_own_picture

if TYPE_CHECKING:
    from collections.abc import Hashable

    from PySide6.QtSvg import QSvgRenderer

MOST_PIXELS = 16_000_000
"""Larger pictures are refused: a small file can hold an enormous one."""
MOST_SIDE = 8_000
DECODE_MB = 96
"""What Qt may take for decoding one picture."""
KEPT_SIDE = 1_000
"""Pictures are kept no larger than this."""
MOST_FRAMES = 240
KEPT_BYTES = 48_000_000
"""What the frames of one animation may take; those after them are left out."""
KEPT_SMALL = 40
"""Small pictures kept; those not shown for the longest time go first."""
SHORTEST_MS = 20
"""The least time for a frame of an animation that gives none."""
MOST_USES = 12
"""More `<use>` than this can repeat one shape millions of times."""
_OUTSIDE = re.compile(
    rb"""<!ENTITY|<!DOCTYPE[^>]*\[|@import|<script|<foreignObject
       |(?:href|src)\s*=\s*(?:"(?!\#|data:image/(?:png|jpeg);)|'(?!\#|data:image/(?:png|jpeg);))
       |url\s*\(\s*["']?(?!\#)""",
    re.IGNORECASE | re.VERBOSE,
)
_ENCODING = re.compile(rb"""encoding\s*=\s*["']([^"']+)""")


@dataclass(frozen=True, slots=True)
class Animation:
    """The frames of a picture and when, in ms from the start, each of them ends."""

    frames: tuple[QImage, ...]
    ends: tuple[int, ...]

    def at(self, elapsed_ms: int) -> int:
        """The number of the frame to show; the whole goes round and round."""
        if len(self.frames) == 1:
            return 0
        return min(bisect_right(self.ends, elapsed_ms % self.ends[-1]), len(self.frames) - 1)


class OwnPictures:
    """The pictures in a routine's folder; None when there is no folder, and so no pictures."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._known: dict[str, Animation | QSvgRenderer | None] = {}

    def has(self, name: str) -> bool:
        """Whether `name` is a picture that can be shown."""
        return name.lower().endswith(ENDINGS) and self._get(name) is not None

    def frame(self, name: str, elapsed_ms: int) -> Hashable:
        """Changes when the picture changes."""
        picture = self._get(name)
        return picture.at(elapsed_ms) if isinstance(picture, Animation) else 0

    def paint(self, painter: QPainter, room: QRectF, name: str, elapsed_ms: int) -> None:
        """Draw the picture as large as it fits, in the middle of `room`."""
        picture = self._get(name)
        if picture is not None:
            _paint(painter, room, picture, elapsed_ms)

    def _get(self, name: str) -> Animation | QSvgRenderer | None:
        if self._folder is None:
            return None
        if name not in self._known:
            try:
                self._known[name] = open_picture(self._folder, name)
            except OwnPictureProblem:
                self._known[name] = None
        return self._known[name]


def _paint(painter: QPainter, room: QRectF, picture: Animation | QSvgRenderer, elapsed_ms: int) -> None:
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if isinstance(picture, Animation):
        image = picture.frames[picture.at(elapsed_ms)]
        painter.drawImage(_fitted(QSizeF(image.size()), room), image)
    else:
        picture.render(painter, _fitted(QSizeF(picture.defaultSize()), room))


class OwnThumbnails:
    """Small pictures of routines' own pictures: of animations the first frame."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, QPixmap | None] = OrderedDict()

    def pixmap(self, folder: Path, name: str, size: QSize, dpr: float) -> QPixmap | None:
        """The picture `name` in `folder`, fitted into `size` logical px; None where there is none to show."""
        if not name.lower().endswith(ENDINGS):
            return None
        try:
            status = (folder / name).stat()
        except (OSError, ValueError):
            return None
        key = (folder, name, status.st_mtime_ns, status.st_size, size.width(), size.height(), dpr)
        if key not in self._kept:
            self._kept[key] = _small(folder, name, size, dpr)
            while len(self._kept) > KEPT_SMALL:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]


def _small(folder: Path, name: str, size: QSize, dpr: float) -> QPixmap | None:
    try:
        found = open_picture(folder, name, most_frames=1)
    except OwnPictureProblem:
        return None
    picture = QPixmap(size * dpr)
    picture.setDevicePixelRatio(dpr)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _paint(painter, QRectF(0, 0, size.width(), size.height()), found, 0)
    painter.end()
    return picture


def open_picture(folder: Path, name: str, *, most_frames: int = MOST_FRAMES) -> Animation | QSvgRenderer:
    """The picture `name` in `folder`, decoded; raises OwnPictureProblem where it cannot be shown."""
    data = read_own_picture(folder, name)
    return _drawing(data) if name.lower().endswith(".svg") else _decode(data, name, most_frames)


def _drawing(data: bytes) -> QSvgRenderer:
    if not _is_plain_text(data):
        raise OwnPictureProblem("the drawing must be saved as plain SVG in UTF-8")
    if _OUTSIDE.search(data):
        raise OwnPictureProblem("the drawing points to something outside of itself; embed it instead")
    if len(re.findall(rb"<\w*:?use\b", data)) > MOST_USES:
        raise OwnPictureProblem("the drawing repeats its shapes too often; save it as plain paths")
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(data))
    if not renderer.isValid():
        raise OwnPictureProblem("the drawing cannot be read as SVG")
    renderer.setFramesPerSecond(0)
    return renderer


def _is_plain_text(data: bytes) -> bool:
    """Whether what is looked for in the text is all that Qt will read: no other encoding, not packed."""
    declared = _ENCODING.search(data[:200])
    if declared and declared[1].lower() not in (b"utf-8", b"us-ascii"):
        return False
    try:
        return "\0" not in data.decode("utf-8")
    except UnicodeDecodeError:
        return False


def _decode(data: bytes, name: str, most_frames: int) -> Animation:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    wanted = Path(name).suffix[1:].lower()
    limit = QImageReader.allocationLimit()
    QImageReader.setAllocationLimit(DECODE_MB)
    try:
        return _frames(QImageReader(buffer, QByteArray(wanted.encode())), most_frames)
    finally:
        QImageReader.setAllocationLimit(limit)


def _frames(reader: QImageReader, most_frames: int) -> Animation:
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > MOST_SIDE:
        raise OwnPictureProblem("the picture cannot be read, or is larger than 8,000 px")
    if size.width() * size.height() > MOST_PIXELS:
        raise OwnPictureProblem("the picture has more than 16 million pixels; make it smaller")
    if max(size.width(), size.height()) > KEPT_SIDE:
        reader.setScaledSize(size.scaled(QSize(KEPT_SIDE, KEPT_SIDE), Qt.AspectRatioMode.KeepAspectRatio))
    frames, lengths = _read_frames(reader, most_frames)
    if not frames:
        raise OwnPictureProblem("the picture cannot be read")
    return Animation(tuple(frames), tuple(accumulate(lengths)))


def _read_frames(reader: QImageReader, most: int) -> tuple[list[QImage], list[int]]:
    frames: list[QImage] = []
    lengths: list[int] = []
    kept = 0
    while len(frames) < most and kept < KEPT_BYTES:
        image = reader.read()
        if image.isNull():
            break
        frames.append(image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied))
        lengths.append(max(reader.nextImageDelay(), SHORTEST_MS))
        kept += frames[-1].sizeInBytes()
        if not reader.supportsAnimation():
            break
    return frames, lengths


def _fitted(size: QSizeF, room: QRectF) -> QRectF:
    margin = 0.04 * min(room.width(), room.height())
    inner = room.adjusted(margin, margin, -margin, -margin)
    fitted = QRectF(room.topLeft(), size.scaled(inner.size(), Qt.AspectRatioMode.KeepAspectRatio))
    fitted.moveCenter(room.center())
    return fitted
