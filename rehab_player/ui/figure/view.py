"""One figure in one place: the person, the close-up beside it, or a close-up alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.ui.figure.body_layer import BodyLayer
from rehab_player.ui.figure.close_up_layer import CircleLayer, FullLayer

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from rehab_player.core.figure.movement import Track
    from rehab_player.core.figure.scene import Drawing
    from rehab_player.core.figure.showing import Showing
    from rehab_player.ui.figure.layer import Layer, Place
    from rehab_player.ui.theme import Theme


class FigureView:
    """A figure in one `place` in the present colours; a new place or theme needs a new view."""

    def __init__(self, drawing: Drawing, place: Place, theme: Theme) -> None:
        figure = drawing.figure
        self._body = BodyLayer(drawing, place, theme) if figure.has_body else None
        self._full: FullLayer | None = None
        self._circle: CircleLayer | None = None
        if self._body is None and figure.close_up:
            self._full = FullLayer(drawing, place, theme)
        elif self._body is not None and figure.close_up and not place.beside:
            self._circle = CircleLayer(drawing, place, theme, self._body.at)

    @property
    def size_in_bytes(self) -> int:
        """What the pictures take in memory."""
        return sum(layer.size_in_bytes for layer in self._layers)

    def make_next(self, track: Track) -> bool:
        """Make one more picture for `track`; False when all are there."""
        return any(layer.make_next(track) for layer in self._layers)

    def paint(self, painter: QPainter, now: Showing, *, still: bool) -> bool:
        """Draw the figure; False when a nearby picture stood in for one that is yet to be made.

        `still` waits for the very picture.
        """
        if self._full is not None:
            return self._full.paint(painter, now, still=still)
        if self._body is None:
            return True
        number, exact = self._body.paint(painter, now, still=still)
        if self._circle is not None:
            return self._circle.paint(painter, now, still=still, body=number) and exact
        if now.arrows:
            self._body.arrows(painter, self._body.at, self._body.figure.arrows, now.way)
        return exact

    @property
    def _layers(self) -> list[Layer]:
        return [layer for layer in (self._body, self._circle, self._full) if layer is not None]
