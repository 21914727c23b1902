"""Search and filters of the Routines page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from rehab_player.storage.shelf_sort import Order
from rehab_player.ui.routines.cards import RoutineCard, fold
from rehab_player.ui.routines.filters import NO_KIT, Filter, Length
from rehab_player.ui.routines.marks import order_words
from rehab_player.ui.routines.star import StarToggle
from rehab_player.ui.routines.wording import area_word, goal_word
from rehab_player.ui.widgets.button import IconButton
from rehab_player.ui.widgets.field import Field
from rehab_player.ui.widgets.flow import FlowLayout
from rehab_player.ui.widgets.menu import FilterChip, Option, themed_menu

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QKeyEvent

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme


class FilterBar(QWidget):
    """Signals: `changed` when `filter` is another one; `order_wanted` with the Order that was picked;
    `left_downwards` when ↓ was pressed in the search.
    """

    changed = Signal()
    order_wanted = Signal(object)
    left_downwards = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._search = Field(
            theme, icons, self.tr("Search"), self, icon="search", hint=self.tr("Ctrl F"), radius=10
        )
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setFixedWidth(theme.dp(190))
        self._search.setAcceptDrops(False)  # files are dropped on the page
        self.favourites = StarToggle(theme, icons, self.tr("Favourites only"), self, framed=True)
        self._area = FilterChip(theme, icons, self.tr("Area"), self.tr("All areas"), self)
        self._goal = FilterChip(theme, icons, self.tr("Goal"), self.tr("All goals"), self)
        self._kit = FilterChip(theme, icons, self.tr("Kit"), self.tr("Any kit"), self)
        self._length = FilterChip(theme, icons, self.tr("Length"), self.tr("Any length"), self)
        self._length.set_options(self._lengths())
        self.sort = IconButton(theme, icons, "sort", self.tr("Sort"), self, rank="secondary", size="filter")
        self.sort.clicked.connect(self._open_orders)
        self.show_order(Order.NAME)
        self._silent = False
        flow = FlowLayout(self, gap=theme.dp(8))
        flow.addWidget(self._search)
        flow.addWidget(self.favourites)
        self.favourites.toggled.connect(self._tell)
        self._search.textChanged.connect(self._tell)
        for chip in self._chips():
            flow.addWidget(chip)
            chip.picked.connect(self._tell)
        flow.addWidget(self.sort)

    @property
    def filter(self) -> Filter:
        """What is asked for now."""
        values = {
            name: chip.value
            for name, chip in zip(("area", "goal", "kit", "length"), self._chips(), strict=True)
        }
        favourites = self.favourites.isChecked()
        return Filter(text=self._search.text(), favourites=favourites, **values)  # type: ignore[arg-type]

    def show_order(self, order: Order) -> None:
        """Say how the list is sorted."""
        self._order = order
        told = self.tr("Sort: {order}").format(order=dict(order_words())[order])
        self.sort.setAccessibleName(told)
        self.sort.setToolTip(told)

    def make_orders(self) -> QMenu:
        """The orders to choose from, with the present one ticked."""
        menu = themed_menu(self._theme, self)
        group = QActionGroup(menu)
        for order, words in order_words():
            action = QAction(words, menu)
            action.setCheckable(True)
            action.setChecked(order is self._order)
            action.triggered.connect(lambda _=False, order=order: self.order_wanted.emit(order))
            group.addAction(action)
            menu.addAction(action)
        return menu

    def offer(self, cards: Iterable[RoutineCard]) -> None:
        """Offer the areas, goals and kit that these routines have."""
        cards = tuple(cards)
        self._area.set_options(_options((area for card in cards for area in card.areas), area_word))
        self._goal.set_options(_options((card.goal for card in cards if card.goal), goal_word))
        nothing = [(NO_KIT, self.tr("Nothing needed"))] if any(not card.equipment for card in cards) else []
        kit = _options((thing for card in cards for thing in card.equipment), str)
        self._kit.set_options((*nothing, *kit))

    def clear(self) -> None:
        """Take back the search and every filter."""
        self._silent = True
        self._search.clear()
        self.favourites.setChecked(False)
        for chip in self._chips():
            chip.set_value(None)
        self._silent = False
        self._tell()

    def focus_search(self) -> None:
        """Put the cursor into the search and mark what stands there."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.filter.is_open:
            self.clear()
        elif event.key() == Qt.Key.Key_Down and self._search.hasFocus():
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

    def _open_orders(self) -> None:
        menu = self.make_orders()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.sort.mapToGlobal(QPoint(0, self.sort.height() + self._theme.dp(4))))

    def _chips(self) -> tuple[FilterChip, ...]:
        return self._area, self._goal, self._kit, self._length

    def _tell(self) -> None:
        if not self._silent:
            self.changed.emit()

    def _lengths(self) -> tuple[Option, ...]:
        return (
            (Length.SHORT, self.tr("Up to 5 minutes")),
            (Length.MIDDLE, self.tr("5 to 10 minutes")),
            (Length.LONG, self.tr("10 to 20 minutes")),
            (Length.LONGER, self.tr("Over 20 minutes")),
        )


def _options(values: Iterable[str], words: Callable[[str], str]) -> list[Option]:
    """Each value once, with its words, in the order of the words."""
    return sorted(((value, words(value)) for value in set(values)), key=lambda option: fold(option[1]))
