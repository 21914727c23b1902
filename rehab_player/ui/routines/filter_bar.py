"""Search and filters of the Routines page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from rehab_player.ui.routines.cards import RoutineCard, fold
from rehab_player.ui.routines.filters import NO_KIT, Filter, Length
from rehab_player.ui.routines.wording import area_word, goal_word
from rehab_player.ui.widgets.field import Field
from rehab_player.ui.widgets.flow import FlowLayout
from rehab_player.ui.widgets.menu import FilterChip, Option

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QKeyEvent

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme


class FilterBar(QWidget):
    """`changed` tells that `filter` is another one, `left_downwards` that ↓ was pressed in the search."""

    changed = Signal()
    left_downwards = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search = Field(
            theme, icons, self.tr("Search"), self, icon="search", hint=self.tr("Ctrl F"), radius=10
        )
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setFixedWidth(theme.dp(230))
        self._area = FilterChip(theme, icons, self.tr("Area"), self.tr("All areas"), self)
        self._goal = FilterChip(theme, icons, self.tr("Goal"), self.tr("All goals"), self)
        self._kit = FilterChip(theme, icons, self.tr("Kit"), self.tr("Any kit"), self)
        self._length = FilterChip(theme, icons, self.tr("Length"), self.tr("Any length"), self)
        self._length.set_options(self._lengths())
        self._silent = False
        flow = FlowLayout(self, gap=theme.dp(10))
        flow.addWidget(self._search)
        self._search.textChanged.connect(self._tell)
        for chip in self._chips():
            flow.addWidget(chip)
            chip.picked.connect(self._tell)

    @property
    def filter(self) -> Filter:
        """What is asked for now."""
        values = {
            name: chip.value
            for name, chip in zip(("area", "goal", "kit", "length"), self._chips(), strict=True)
        }
        return Filter(text=self._search.text(), **values)  # type: ignore[arg-type]

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
