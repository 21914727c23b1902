"""The menu that filters and sorts the table of sessions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup

from rehab_player.core.history import Zoom
from rehab_player.storage.history_query import Order
from rehab_player.ui.history.filters import Shown, order_word, zoom_word
from rehab_player.ui.routines.wording import area_word
from rehab_player.ui.widgets.menu import themed_menu
from rehab_player.ui.words import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QMenu, QWidget

    from rehab_player.storage.history_query import Choices
    from rehab_player.ui.theme import Theme

translate = QCoreApplication.translate
T = TypeVar("T")


def filter_menu(
    theme: Theme, parent: QWidget, shown: Shown, choices: Choices, choose: Callable[[Shown], None]
) -> QMenu:
    """Everything that can be chosen about the table; `choose` is told the new choices."""
    menu = themed_menu(theme, parent)
    routines = [(name, plain(name)) for name in choices.routines]
    areas = [(area, area_word(area)) for area in choices.areas]
    _submenu(
        theme,
        menu,
        translate("History", "Routine"),
        [(None, translate("History", "All routines")), *routines],
        shown.routine,
        lambda value: choose(replace(shown, routine=value)),
    )
    _submenu(
        theme,
        menu,
        translate("History", "Area"),
        [(None, translate("History", "All areas")), *areas],
        shown.area,
        lambda value: choose(replace(shown, area=value)),
    )
    _submenu(
        theme,
        menu,
        translate("History", "Days"),
        [(zoom, zoom_word(zoom)) for zoom in Zoom],
        shown.zoom,
        lambda value: choose(replace(shown, zoom=value, day=None)),
    )
    _tick(
        menu,
        translate("History", "Stopped early only"),
        shown.only_early,
        lambda: choose(replace(shown, only_early=not shown.only_early)),
    )
    menu.addSeparator()
    _submenu(
        theme,
        menu,
        translate("History", "Sort by"),
        [(order, order_word(order)) for order in Order],
        shown.order,
        lambda value: choose(shown.sorted_by(value)),
    )
    clear = QAction(translate("History", "Clear the filters"), menu)
    clear.setEnabled(shown.is_filtered)
    clear.triggered.connect(lambda: choose(shown.unfiltered()))
    menu.addAction(clear)
    return menu


def _submenu(
    theme: Theme,
    menu: QMenu,
    title: str,
    options: Iterable[tuple[T, str]],
    chosen: T,
    choose: Callable[[T], None],
) -> None:
    sub = themed_menu(theme, menu)
    sub.setTitle(title)
    group = QActionGroup(sub)
    for value, words in options:
        action = QAction(words.replace("&", "&&"), sub)
        action.setCheckable(True)
        action.setChecked(value == chosen)
        action.triggered.connect(lambda _=False, value=value: choose(value))
        group.addAction(action)
        sub.addAction(action)
    menu.addMenu(sub)


def _tick(menu: QMenu, words: str, on: bool, choose: Callable[[], None]) -> None:
    action = QAction(words, menu)
    action.setCheckable(True)
    action.setChecked(on)
    action.triggered.connect(lambda _=False: choose())
    menu.addAction(action)
