"""What a person can use in a window now: the controls, and the order in which Tab reaches them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QScrollBar, QWidget

from rehab_player.ui.player.page import PlayerPage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from script.gallery.visit import Visit

TAB = Qt.FocusPolicy.TabFocus.value


def controls(visit: Visit) -> list[QWidget]:
    """What can be pressed or written in, in what has the say now."""
    return [widget for widget in _inside(_ground(visit)) if _is_control(widget)]


def reachable(visit: Visit) -> list[QWidget]:
    """What Tab should stop at."""
    return [
        widget
        for widget in controls(visit)
        if widget.focusPolicy().value & TAB and widget.isEnabled() and widget.focusProxy() is None
    ]


def described(widget: QWidget) -> str:
    """A widget for a failure's message."""
    parents: list[str] = []
    above = widget.parentWidget()
    while above is not None and len(parents) < 3:
        parents.append(type(above).__name__)
        above = above.parentWidget()
    return f"{type(widget).__name__} {widget.accessibleName()!r} in {' in '.join(parents)}"


def place_in_window(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def scroll_areas(visit: Visit) -> list[QScrollArea]:
    return [area for area in visit.window.findChildren(QScrollArea) if area.isVisible()]


def _ground(visit: Visit) -> QWidget:
    """A question over the player keeps what is below out of reach, as a sheet does."""
    for page in visit.window.findChildren(PlayerPage):
        if page.isVisible() and (question := page.questions.standing()) is not None:
            return question
    return visit.top()


def _inside(ground: QWidget) -> Iterator[QWidget]:
    yield from ground.findChildren(QWidget)


def _is_control(widget: QWidget) -> bool:
    takes_keys = bool(widget.focusPolicy().value & TAB) or isinstance(widget, QAbstractButton)
    inner = widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar | QScrollArea)
    return widget.isVisible() and takes_keys and not inner
