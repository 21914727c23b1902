"""Strips of frames through each figure's movement, and contact sheets of all of them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPainterPath

from rehab_player.core.figure.movement import Track
from rehab_player.core.figure.scene import Drawing, Moving
from rehab_player.core.figure.showing import Showing, Way
from rehab_player.resources import assets_dir
from rehab_player.storage.figure_files import bundled_figures
from rehab_player.ui.figure.buckets import paint_buckets
from rehab_player.ui.figure.close_up_layer import CLOSE_UP_RIM, FULL_ARROW, FULL_HEAD
from rehab_player.ui.figure.layer import Place, arrows_now
from rehab_player.ui.figure.painting import Pen
from rehab_player.ui.figure.placing import close_up_fills, in_thumbnail
from rehab_player.ui.figure.view import FigureView
from rehab_player.ui.theme import Theme

if TYPE_CHECKING:
    from rehab_player.core.figure.values import Figure, Library
    from rehab_player.ui.theme import Scheme

FRAMES = 6
SHEET_TILE, STRIP_TILE = QSize(104, 117), QSize(414, 348)
COLUMNS = 3
CAPTION, GAP = 18, 4
SCHEMES: tuple[Scheme, ...] = ("light", "dark")


def main(arguments: list[str]) -> int:
    """Draw what was asked for; see script/figure_strips."""
    application = QGuiApplication.instance() or QGuiApplication([])
    library = bundled_figures(assets_dir() / "figures")
    unknown = [name for name in arguments[1:] if name not in library.figures]
    if unknown:
        print(f"no figure is called {unknown[0]}", file=sys.stderr)
        return 2
    if arguments:
        strips(Path(arguments[0]), library, arguments[1:] or list(library.figures))
    else:
        sheets(Path("docs"), library)
    del application
    return 0


def strips(folder: Path, library: Library, names: list[str]) -> None:
    """A strip of each figure, light above dark, as the stage shows it."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        width = FRAMES * (STRIP_TILE.width() + GAP)
        image = QImage(width, 2 * (STRIP_TILE.height() + GAP), QImage.Format.Format_RGB32)
        painter = QPainter(image)
        for row, scheme in enumerate(SCHEMES):
            theme = Theme(scheme)
            painter.fillRect(0, row * image.height() // 2, width, image.height() // 2, theme.color("canvas"))
            for index in range(FRAMES):
                place = QPointF(index * (STRIP_TILE.width() + GAP), row * (STRIP_TILE.height() + GAP))
                _stage_tile(painter, QRectF(place, STRIP_TILE), library, library.figures[name], index, theme)
        painter.end()
        image.save(str(folder / f"{name}.png"))


def sheets(folder: Path, library: Library) -> None:
    """All figures on one picture, light and dark."""
    figures = list(library.figures.values())
    rows = -(-len(figures) // COLUMNS)
    across = FRAMES * (SHEET_TILE.width() + GAP) + 3 * GAP
    down = SHEET_TILE.height() + CAPTION + GAP
    for scheme in SCHEMES:
        theme = Theme(scheme)
        image = QImage(COLUMNS * across + 3 * GAP, rows * down + 2 * GAP, QImage.Format.Format_RGB32)
        image.fill(theme.color("canvas"))
        painter = QPainter(image)
        for number, figure in enumerate(figures):
            column, row = divmod(number, rows)
            corner = QPointF(column * across + 3 * GAP, row * down + 2 * GAP)
            _row(painter, corner, library, figure, theme)
        painter.end()
        image.save(str(folder / f"figures-{scheme}.png"))


def _row(painter: QPainter, corner: QPointF, library: Library, figure: Figure, theme: Theme) -> None:
    painter.setPen(theme.color("ink2"))
    caption = QRect(round(corner.x()), round(corner.y()), 600, CAPTION - 2)
    painter.drawText(caption, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, f"{figure.name}")
    for index in range(FRAMES):
        place = corner + QPointF(index * (SHEET_TILE.width() + GAP), CAPTION)
        _tile(painter, QRectF(place, SHEET_TILE), library, figure, index, theme)


def frame_moment(figure: Figure, index: int) -> Moving:
    """Frame `index` of the strip: from low to top, into a pose, or once round."""
    if figure.cycle and not figure.pair:
        return Moving(Track.CYCLE, index / FRAMES)
    return Moving(Track.INTO if figure.held else Track.LIFT, index / (FRAMES - 1))


def tint(figure: Figure) -> str:
    """The stage's tint for the kind of step that a figure mostly stands for."""
    if figure.pair or not (figure.held or figure.cycle or figure.buckets):
        return "s_reps"
    return "s_hold" if figure.held or figure.buckets else "s_move"


def _tile(
    painter: QPainter, rect: QRectF, library: Library, figure: Figure, index: int, theme: Theme
) -> None:
    colour = theme.color(tint(figure))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QPainterPath()
    shape.addRoundedRect(rect, 8, 8)
    painter.fillPath(shape, colour)
    painter.setClipPath(shape)
    drawing, moment = Drawing(library.body, figure), frame_moment(figure, index)
    if figure.buckets:
        paint_buckets(painter, rect, figure.buckets, rect.height() / 464, tint(figure), theme, words=False)
    elif figure.frame is not None:
        pen = Pen(painter, in_thumbnail(figure, rect, False).transform(), theme.color, colour)
        pen.marks((*drawing.back(figure.frame), *drawing.body(moment)))
        for points in arrows_now(figure.arrows, Way.UP, mirrored=False):
            pen.arrow(points)
    elif figure.close_up is not None:
        place = close_up_fills(figure.close_up, rect, False)
        pen = Pen(painter, place.transform(), theme.color, colour, CLOSE_UP_RIM)
        scene = drawing.close_up(moment)
        pen.marks((*scene.back, *scene.front))
        for points in arrows_now(figure.close_up.arrows, Way.UP, mirrored=False):
            pen.arrow(points, FULL_ARROW, FULL_HEAD)
    painter.restore()


def _stage_tile(
    painter: QPainter, rect: QRectF, library: Library, figure: Figure, index: int, theme: Theme
) -> None:
    """The same as the stage of the player draws it."""
    painter.save()
    painter.fillRect(rect, theme.color(tint(figure)))
    painter.setClipRect(rect)
    unit = rect.height() / 464
    if figure.buckets:
        paint_buckets(painter, rect, figure.buckets, unit, tint(figure), theme, words=True)
    else:
        place = Place(rect, unit, 1.0, False, False, tint(figure))
        moment = frame_moment(figure, index)
        end = 1.0 if figure.pair or not figure.has_body else None
        showing = Showing(moment, Way.UP if end else Way.NONE, end, arrows=True)
        FigureView(Drawing(library.body, figure), place, theme).paint(painter, showing, still=True)
    painter.restore()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
