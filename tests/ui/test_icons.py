"""Icons: every one draws something, in the asked colour, sharp at any density."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from rehab_player.core.timeline import Kind
from rehab_player.ui.icons import LIGHTS, Icons

if TYPE_CHECKING:
    from rehab_player.ui.theme import Theme


def colors_in(image: QImage) -> set[str]:
    """The opaque colours of a picture."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_every_icon_is_drawn_in_the_asked_colour(icons: Icons, theme: Theme) -> None:
    assert len(icons.names()) >= 55
    for name in icons.names():
        found = colors_in(icons.pixmap(name, "accent", 32, 1.0).toImage())
        assert theme.color("accent").name() in found, name


def test_a_pixmap_is_drawn_once_and_again_after_a_change_of_scheme(icons: Icons, theme: Theme) -> None:
    first = icons.pixmap("play", "ink", 24, 1.0)
    assert icons.pixmap("play", "ink", 24, 1.0).cacheKey() == first.cacheKey()
    theme.set_scheme("dark")
    assert theme.color("ink").name() in colors_in(icons.pixmap("play", "ink", 24, 1.0).toImage())


def test_a_dense_screen_gets_more_pixels(icons: Icons) -> None:
    dense = icons.pixmap("clock", "ink", 20, 2.0)
    assert (dense.width(), dense.devicePixelRatio()) == (40, 2.0)


def test_lines_never_get_thinner_than_a_pixel_and_a_half(icons: Icons) -> None:
    assert 'stroke-width="1.75"' in icons.svg("close", "#000000")
    small = QImage(16, 16, QImage.Format.Format_ARGB32_Premultiplied)
    small.fill(0)
    painter = QPainter(small)
    icons.paint(painter, "minus", QRectF(0, 0, 16, 16), QColor("#000000"))
    painter.end()
    weight = sum(small.pixelColor(8, y).alphaF() for y in range(16))
    assert weight == pytest.approx(1.5, abs=0.1)


def test_the_lights_differ_in_shape_and_not_only_in_colour(icons: Icons) -> None:
    shapes = set()
    for light in LIGHTS:
        image = icons.light(light, 24, 1.0).toImage()
        shapes.add(tuple(image.pixelColor(x, y).alpha() > 128 for x in range(24) for y in range(24)))
    assert len(shapes) == 3


def test_each_kind_has_a_tile_in_its_colour(icons: Icons, theme: Theme) -> None:
    for kind in Kind:
        image = QImage(44, 44, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        icons.paint_tile(painter, kind, QRectF(0, 0, 44, 44))
        painter.end()
        assert {theme.color(f"k_{kind}").name(), theme.color("on_accent").name()} <= colors_in(image), kind


@pytest.mark.parametrize("name", ["plya", "light:blue"])
def test_an_unknown_name_is_refused(icons: Icons, name: str) -> None:
    with pytest.raises(KeyError):
        icons.pixmap(name, "ink", 24, 1.0)


def test_the_window_has_an_icon_in_several_sizes(icons: Icons) -> None:
    assert {size.width() for size in icons.window_icon().availableSizes()} >= {16, 32, 128}
