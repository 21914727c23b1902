"""The icons of assets/icons.json, the three lights, the kinds' tiles and the program's own icon.

Each is a small SVG text made for one colour and one line width; pixmaps are kept per size. The
program's own icon is the same picture everywhere, drawn by script/icon.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from rehab_player.resources import assets_dir

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rehab_player.ui.theme import Theme

GRID = 24
LINE = 1.75
TILE_LINE = 2.4
TILE_CORNER = 0.24
TILE_GLYPH = 0.66
LEAST_LINE_PX = 1.5
LIGHTS = ("green", "yellow", "red")
_SIGN_ON_YELLOW = "#17242D"
_WINDOW_ICON_SIZES = (16, 24, 32, 48, 128)
"""What window lists ask for; every size more would have to be read before the window is seen."""


class Icons:
    """Draws icons by name in the theme's colours. Unknown names raise KeyError.

    `assets` is the folder with icons.json, the program's own when None.
    """

    def __init__(self, theme: Theme, assets: Path | None = None) -> None:
        self._theme = theme
        self._assets = assets or assets_dir()
        self._shapes = _read_shapes(self._assets)
        self._renderers: dict[tuple[str, str, float], QSvgRenderer] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        theme.changed.connect(self._forget)

    def names(self) -> tuple[str, ...]:
        """Every icon's name."""
        return tuple(self._shapes)

    def pixmap(self, name: str, color_token: str, size_px: int, dpr: float) -> QPixmap:
        """Icon `name` in the colour of `color_token`, `size_px` wide and high in logical px."""
        key = (name, color_token, size_px, dpr)
        if key not in self._pixmaps:
            color = self._theme.color(color_token)
            self._pixmaps[key] = self._painted(size_px, dpr, lambda p, r: self.paint(p, name, r, color))
        return self._pixmaps[key]

    def paint(
        self,
        painter: QPainter,
        name: str,
        rect: QRectF,
        color: QColor,
        line: float | None = None,
    ) -> None:
        """Draw icon `name` into `rect`; `line` is the stroke on the 24 grid, else 1.75, at least 1.5 px."""
        if line is None:
            line = max(LINE, LEAST_LINE_PX * GRID / max(1.0, rect.width()))
        self._renderer(name, color.name(), round(line, 2)).render(painter, rect)

    def paint_tile(self, painter: QPainter, kind: str, rect: QRectF) -> None:
        """The tile of a kind ("reps", "hold", …): its colour as a rounded square with its icon."""
        self.tile(painter, f"k_{kind}", f"k_{kind}", rect)

    def tile(self, painter: QPainter, name: str, color_token: str, rect: QRectF) -> None:
        """A tile in the colour of `color_token` with icon `name` in it."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(color_token))
        corner = rect.width() * TILE_CORNER
        painter.drawRoundedRect(rect, corner, corner)
        painter.restore()
        inset = rect.width() * (1 - TILE_GLYPH) / 2
        glyph = rect.adjusted(inset, inset, -inset, -inset)
        self.paint(painter, name, glyph, self._theme.color("on_accent"), TILE_LINE)

    def paint_light(self, painter: QPainter, light: str, rect: QRectF) -> None:
        """A light: "green" a circle with a tick, "yellow" a diamond with =, "red" an octagon with a bar."""
        self._renderer(f"light:{light}", "", 0.0).render(painter, rect)

    def light(self, light: str, size_px: int, dpr: float) -> QPixmap:
        """A light as a pixmap, `size_px` wide and high in logical px."""
        key = (f"light:{light}", "", size_px, dpr)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._painted(size_px, dpr, lambda p, r: self.paint_light(p, light, r))
        return self._pixmaps[key]

    def paint_mark(self, painter: QPainter, rect: QRectF) -> None:
        """The program's own icon."""
        self._renderer("mark", "", 0.0).render(painter, rect)

    def window_icon(self) -> QIcon:
        """The program's own icon in the sizes that window lists ask for."""
        icon = QIcon()
        for size in _WINDOW_ICON_SIZES:
            icon.addFile(str(self._assets / "application" / f"rehab-player-{size}.png"), QSize(size, size))
        return icon

    def svg(self, name: str, color: str, line: float = LINE) -> str:
        """The SVG text of icon `name` in `color` ("#rrggbb")."""
        parts = "".join(_part(shape, color, line) for shape in self._shapes[name])
        return _document(parts)

    def _renderer(self, name: str, color: str, line: float) -> QSvgRenderer:
        key = (name, color, line)
        if key not in self._renderers:
            text = self._special(name) if ":" in name or name == "mark" else self.svg(name, color, line)
            self._renderers[key] = QSvgRenderer(text.encode())
        return self._renderers[key]

    def _special(self, name: str) -> str:
        def color(token: str) -> str:
            return self._theme.color(token).name()

        if name == "mark":
            return (self._assets / "application" / "rehab-player.svg").read_text(encoding="utf-8")
        if name == "light:green":
            return _document(_green(color("green"), color("surface")))
        if name == "light:yellow":
            return _document(_yellow(color("yellow"), color("yellow_edge")))
        if name == "light:red":
            return _document(_red(color("red"), color("surface")))
        raise KeyError(name)

    def _painted(self, size: int, dpr: float, paint: Callable[[QPainter, QRectF], None]) -> QPixmap:
        pixmap = QPixmap(QSize(size, size) * dpr)
        pixmap.setDevicePixelRatio(dpr)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        try:
            paint(painter, QRectF(0, 0, size, size))
        finally:
            painter.end()
        return pixmap

    def _forget(self) -> None:
        self._renderers.clear()
        self._pixmaps.clear()


def _document(parts: str) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {GRID} {GRID}">{parts}</svg>'


def _part(shape: dict[str, str], color: str, line: float) -> str:
    if shape["paint"] == "fill":
        return f'<path d="{shape["path"]}" fill="{color}"/>'
    return _stroke(shape["path"], color, line)


def _stroke(path: str, color: str, line: float) -> str:
    return (
        f'<path d="{path}" fill="none" stroke="{color}" stroke-width="{line}" '
        'stroke-linecap="round" stroke-linejoin="round"/>'
    )


def _green(fill: str, sign: str) -> str:
    return f'<circle cx="12" cy="12" r="10" fill="{fill}"/>' + _stroke("M7.4 12.4l3.2 3.2 6-6.6", sign, 2.6)


def _yellow(fill: str, edge: str) -> str:
    diamond = f'<path d="M12 1.6L22.4 12 12 22.4 1.6 12z" fill="{fill}" stroke="{edge}" stroke-width="1.2"/>'
    return diamond + "".join(
        f'<path d="M8.4 {y}h7.2" stroke="{_SIGN_ON_YELLOW}" stroke-width="2.2"/>' for y in (9.9, 14.1)
    )


def _red(fill: str, sign: str) -> str:
    corner = 10 * 0.41421
    low, high = 12 - corner, 12 + corner
    octagon = f"M{low} 2H{high}L22 {low}V{high}L{high} 22H{low}L2 {high}V{low}z"
    return f'<path d="{octagon}" fill="{fill}"/><path d="M7.2 12h9.6" stroke="{sign}" stroke-width="3"/>'


def _read_shapes(assets: Path) -> dict[str, list[dict[str, str]]]:
    shapes: dict[str, list[dict[str, str]]] = json.loads((assets / "icons.json").read_text(encoding="utf-8"))
    return shapes
