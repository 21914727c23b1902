"""Pictures of one movement at one size, painted once each and kept packed.

Painting a figure costs about ten milliseconds, showing a picture of it a fraction of one. As
flat colours pack to a thirtieth, a whole movement takes half a megabyte and not fifteen.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPainter

if TYPE_CHECKING:
    from collections.abc import Callable

_FORMAT = QImage.Format.Format_ARGB32_Premultiplied
_FAST = 1


@dataclass(frozen=True, slots=True)
class _Packed:
    place: QPoint
    size: QSize
    data: bytes


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture and where its upper left corner belongs, in device px; `data` holds its pixels."""

    number: int
    place: QPoint
    image: QImage
    data: bytes


class Film:
    """The pictures 0 to `count` − 1 of one movement, each made when it is its turn.

    `paint` draws picture `number` onto a surface of `size` device px and returns what it drew on.
    """

    def __init__(self, size: QSize, count: int, paint: Callable[[QPainter, int], QRectF]) -> None:
        self._size = size
        self._paint = paint
        self._packed: list[_Packed | None] = [None] * count
        self._waiting = coarse_to_fine(count)
        self._shown: Shown | None = None

    @property
    def complete(self) -> bool:
        """Whether every picture has been made."""
        return not self._waiting

    @property
    def size_in_bytes(self) -> int:
        """What the packed pictures take."""
        return sum(len(packed.data) for packed in self._packed if packed)

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
        if area.isEmpty():
            area = QRect(0, 0, 1, 1)
        part = surface.copy(area)
        data = zlib.compress(bytes(part.constBits()), _FAST)
        self._packed[number] = _Packed(area.topLeft(), area.size(), data)

    def _unpack(self, number: int) -> Shown:
        if self._shown is None or self._shown.number != number:
            packed = self._packed[number]
            assert packed is not None
            width, height = packed.size.width(), packed.size.height()
            data = zlib.decompress(packed.data, bufsize=width * height * 4)
            image = QImage(data, width, height, width * 4, _FORMAT)
            self._shown = Shown(number, packed.place, image, data)
        return self._shown


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
