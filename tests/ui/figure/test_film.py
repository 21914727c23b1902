"""Pictures that are painted once and kept packed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QRectF, QSize
from PySide6.QtGui import QColor, QPainter

from rehab_player.ui.figure.film import Film, coarse_to_fine

if TYPE_CHECKING:
    from collections.abc import Callable

RED = QColor(200, 30, 40)


def bar(made: list[int]) -> Callable[[QPainter, int], QRectF]:
    """Paints a bar further to the right in each picture."""

    def paint(painter: QPainter, number: int) -> QRectF:
        made.append(number)
        area = QRectF(10 + 5 * number, 20, 8, 30)
        painter.fillRect(area, RED)
        return area

    return paint


@pytest.mark.parametrize("count", [0, 1, 2, 3, 31, 61])
def test_every_picture_has_its_turn_the_ends_first(count: int) -> None:
    order = coarse_to_fine(count)
    assert sorted(order) == list(range(count))
    assert order[:2] == list(range(count))[:2] if count < 3 else order[:3] == [0, count - 1, (count - 1) // 2]


def test_a_picture_comes_back_as_it_was_painted(qapp: QObject) -> None:
    film = Film(QSize(300, 200), 31, bar([]))
    (piece,) = film.exact(7).pieces
    bar_there = QRectF(45, 20, 8, 30).toRect().translated(-piece.place)
    for x in range(piece.image.width()):
        for y in range(piece.image.height()):
            colour = RED if bar_there.contains(x, y) else QColor(0, 0, 0, 0)
            assert piece.image.pixelColor(x, y) == colour


def test_only_what_is_drawn_is_kept(qapp: QObject) -> None:
    def paint(painter: QPainter, number: int) -> QRectF:
        painter.fillRect(QRectF(5, 10, 4, 100), RED)
        painter.fillRect(QRectF(5, 60, 250, 2), RED)
        return QRectF(0, 0, 300, 200)

    pieces = Film(QSize(300, 200), 2, paint).exact(0).pieces
    assert sum(piece.image.height() for piece in pieces) < 200
    assert [piece.image.width() for piece in pieces] == pytest.approx([6, 252, 6], abs=2)


def test_each_picture_is_painted_once(qapp: QObject) -> None:
    made: list[int] = []
    film = Film(QSize(300, 200), 31, bar(made))
    film.exact(5)
    while not film.complete:
        film.make_next()
    film.make_next()
    film.exact(5)
    assert sorted(made) == list(range(31))
    assert film.size_in_bytes < 31 * 400


def test_the_nearest_picture_stands_in(qapp: QObject) -> None:
    film = Film(QSize(300, 200), 31, bar([]))
    assert film.nearest(12).number == 12
    film.exact(20)
    assert film.nearest(30).number == 20
    assert film.nearest(13).number == 12
    assert film.has(20)
    assert not film.has(13)


def test_nothing_painted_is_no_trouble(qapp: QObject) -> None:
    film = Film(QSize(30, 20), 3, lambda painter, number: QRectF())
    assert film.exact(1).pieces == ()
