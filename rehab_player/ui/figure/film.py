"""Pictures of one movement at one size, painted once each and kept packed.

Painting a figure costs about ten milliseconds, showing a picture of it a fraction of one. As
flat colours pack to a thirtieth, a whole movement takes half a megabyte and not fifteen.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPainter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_FORMAT = QImage.Format.Format_ARGB32_Premultiplied
_FAST = 1
BAND = 48
"""How many rows of pixels are kept together, no wider than what is drawn there.

A running figure fills a third of the rectangle round it; and pieces this small come from
memory that is at hand, where a whole picture would have to be asked from the system.
"""
SOFT = 2


class _Packed(NamedTuple):
    """A piece of a picture, packed: its place and size in device px, and its pixels."""

    x: int
    y: int
    width: int
    height: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a picture and where its upper left corner belongs, in device px."""

    place: QPoint
    image: QImage
    data: bytes
    """The pixels, which the image does not own."""
    packed: _Packed
    """What it was unpacked from."""


@dataclass(frozen=True, slots=True)
class Shown:
    """Picture `number`, in pieces that do not overlap."""

    number: int
    pieces: tuple[Piece, ...]


class Film:
    """The pictures 0 to `count` − 1 of one movement, each made when it is its turn.

    `paint` draws picture `number` onto a surface of `size` device px and returns what it drew on.
    """

    def __init__(self, size: QSize, count: int, paint: Callable[[QPainter, int], QRectF]) -> None:
        self._size = size
        self._paint = paint
        self._packed: list[tuple[_Packed, ...] | None] = [None] * count
        self._waiting = coarse_to_fine(count)
        self._pieces: dict[_Packed, _Packed] = {}
        """Where a picture is like others it shares their pieces: trunk and head of who moves a foot."""
        self._shown: Shown | None = None

    @property
    def complete(self) -> bool:
        """Whether every picture has been made."""
        return not self._waiting

    @property
    def size_in_bytes(self) -> int:
        """What the packed pictures take."""
        return sum(len(piece.data) for piece in self._pieces)

    def make_next(self) -> None:
        """Make one more picture: first far apart, then those in between."""
        while self._waiting:
            number = self._waiting.pop(0)
            if self._packed[number] is None:
                self._make(number)
                return

    def has(self, number: int) -> bool:
        """Whether this very picture is there."""
        return self._packed[number] is not None

    def exact(self, number: int) -> Shown:
        """This very picture, made now where it is missing."""
        if self._packed[number] is None:
            self._make(number)
        return self._unpack(number)

    def nearest(self, number: int) -> Shown:
        """The picture nearest to `number` of those made; the first one is made now."""
        for away in range(len(self._packed)):
            for candidate in (number - away, number + away):
                if 0 <= candidate < len(self._packed) and self._packed[candidate] is not None:
                    return self._unpack(candidate)
        return self.exact(number)

    def _make(self, number: int) -> None:
        surface = QImage(self._size, _FORMAT)
        surface.fill(0)
        painter = QPainter(surface)
        drawn = self._paint(painter, number)
        painter.end()
        area = drawn.toAlignedRect().adjusted(-1, -1, 1, 1).intersected(QRect(QPoint(0, 0), self._size))
        pieces = (_pack(surface, band) for band in _bands(surface, area))
        self._packed[number] = tuple(self._pieces.setdefault(piece, piece) for piece in pieces)

    def _unpack(self, number: int) -> Shown:
        if self._shown is None or self._shown.number != number:
            packed = self._packed[number]
            assert packed is not None
            before = {id(piece.packed): piece for piece in self._shown.pieces} if self._shown else {}
            pieces = tuple(before.get(id(piece)) or _unpacked(piece) for piece in packed)
            self._shown = Shown(number, pieces)
        return self._shown


def _pack(surface: QImage, area: QRect) -> _Packed:
    part = surface.copy(area)  # the bits are read from it while it has a name
    data = zlib.compress(bytes(part.constBits()), _FAST)
    return _Packed(area.x(), area.y(), area.width(), area.height(), data)


def _unpacked(piece: _Packed) -> Piece:
    width, height = piece.width, piece.height
    data = zlib.decompress(piece.data, bufsize=width * height * 4)
    image = QImage(data, width, height, width * 4, _FORMAT)
    return Piece(QPoint(piece.x, piece.y), image, data, piece)


def _bands(surface: QImage, area: QRect) -> Iterator[QRect]:
    """`area` in bands of rows, each as wide as what is drawn in it."""
    for top in range(area.top(), area.bottom() + 1, BAND):
        band = QRect(area.left(), top, area.width(), min(BAND, area.bottom() + 1 - top))
        mask = surface.copy(band).createAlphaMask()
        stride, bits = mask.bytesPerLine(), bytes(mask.constBits())
        union = 0
        for row in range(band.height()):
            union |= int.from_bytes(bits[row * stride : (row + 1) * stride], "little")
        if union:
            # The mask leaves out pixels that are hardly there: the soft edge on both sides.
            first, last = (union & -union).bit_length() - 1 - SOFT, union.bit_length() - 1 + SOFT
            yield QRect(band.left() + first, top, last - first + 1, band.height()).intersected(band)


def coarse_to_fine(count: int) -> list[int]:
    """All numbers below `count`: both ends first, then always the middle of what is left between."""
    if count <= 2:
        return list(range(count))
    order, gaps = [0, count - 1], [(0, count - 1)]
    while gaps:
        low, high = gaps.pop(0)
        middle = (low + high) // 2
        if low < middle < high:
            order.append(middle)
            gaps += [(low, middle), (middle, high)]
    return order
