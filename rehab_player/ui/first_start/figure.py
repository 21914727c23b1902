"""The figure at the left of the first start: a heel drop on the left side, as large as there is room."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rehab_player.core.figure.showing import Way
from rehab_player.ui.figure.thumbnails import paint_figure
from rehab_player.ui.first_start.parts import TINT

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from rehab_player.core.figure.values import Library
    from rehab_player.ui.theme import Theme

FIGURE = "heel-drop"


def first_picture(library: Callable[[], Library], theme: Theme) -> Callable[[QPainter, QRectF], None]:
    """What paints it in the present theme; paints nothing where the library has no such figure."""

    def paint(painter: QPainter, room: QRectF) -> None:
        figure = library().figures.get(FIGURE)
        if figure is not None:
            whole = replace(figure, thumbnail="body")
            paint_figure(painter, room, library(), whole, theme, TINT, mirrored=True, way=Way.DOWN)

    return paint
