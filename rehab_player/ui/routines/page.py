"""The Routines page: what there is, what fits, and the details of the chosen one."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab_player.ui.routines.broken import BrokenRow
from rehab_player.ui.routines.card_list import CardList
from rehab_player.ui.routines.cards import RoutineCard, Shelf
from rehab_player.ui.routines.detail import DetailCard
from rehab_player.ui.routines.filter_bar import FilterBar
from rehab_player.ui.routines.marks import NO_MARKS, Marks
from rehab_player.ui.routines.title_bar import TitleBar
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.note import NoteLine
from rehab_player.ui.widgets.scroll import ScrollPage
from rehab_player.ui.widgets.sheet import Sheet
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.pictures import Drawings
    from rehab_player.ui.theme import Theme

DETAIL_WIDTH = 396
TWO_COLUMNS_FROM = 980
"""Below this width of the page the details cover the list."""


class RoutinesPage(QWidget):
    """Signals: `start_wanted`, `export_wanted` and `wall_sheet_wanted` with the RoutineCard to play, to
    export as sound, or to print; `change_wanted` with a RoutineCard and the Change to be made;
    `edit_wanted` with the Path of a file with problems and its line; `new_wanted`, `import_wanted`
    and `paste_wanted`; `star_wanted` with a RoutineCard and whether it is to be a favourite;
    `order_wanted` with an Order; `news_wanted` with the card whose bundled original has changed.

    `own_folder` is where the person's own files are; `marks` tells what is remembered about routines,
    `today` the day where the person is.
    """

    start_wanted = Signal(object)
    export_wanted = Signal(object)
    wall_sheet_wanted = Signal(object)
    change_wanted = Signal(object, object)
    edit_wanted = Signal(object, int)
    new_wanted = Signal()
    import_wanted = Signal()
    paste_wanted = Signal()
    star_wanted = Signal(object, bool)
    order_wanted = Signal(object)
    news_wanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        drawings: Drawings,
        own_folder: Path,
        parent: QWidget | None = None,
        *,
        marks: Callable[[], Marks] = Marks,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._own_folder = own_folder
        self._shelf = Shelf()
        self._reading_detail = False
        self.filters = FilterBar(theme, icons, self)
        self._find_marks = marks
        self._marks = NO_MARKS
        self.cards = CardList(theme, icons, drawings, today, self)
        self.detail = DetailCard(theme, icons, drawings, self, today=today)
        self._list = ScrollPage(theme, self._make_list(), self)
        self._lay_out()
        self._connect()
        self._add_keys()

    def show_shelf(self, shelf: Shelf) -> None:
        """Show other files; search, filters and choice stay as they are."""
        self._shelf = shelf
        self.filters.offer(shelf.cards)
        for row in _taken(self._broken):
            row.deleteLater()
        for file in shelf.broken:
            row = BrokenRow(self._theme, self._icons, file)
            row.edit_wanted.connect(self.edit_wanted)
            self._broken.addWidget(row)
        self._own.setVisible(not any(card.own for card in shelf.cards))
        self.show_marks()

    def show_marks(self) -> None:
        """Show what is remembered about the routines by now."""
        self._marks = self._find_marks()
        self.filters.show_order(self._marks.order)
        is_on_star = self.detail.is_on_star
        self._apply()
        if is_on_star:
            self.detail.focus_star()

    @property
    def list_area(self) -> QRect:
        """Where the list stands, for the frame of what is dragged over it."""
        return self._list.geometry()

    def choose(self, path: Path) -> None:
        """Take back the filters and choose the routine of this file, where there is one."""
        self.filters.clear()
        self.cards.choose_path(path)
        QTimer.singleShot(0, self, self._show_current)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self._leave_detail()
        self.filters.focus_search()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @property
    def is_narrow(self) -> bool:
        """True while there is room for the list or the details, not for both."""
        return self.width() < self._theme.dp(TWO_COLUMNS_FROM)

    def _make_list(self) -> QWidget:
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(*(self._theme.dp(n) for n in (32, 24, 24, 24)))
        rows.setSpacing(self._theme.dp(14))
        self.title = TitleBar(self._theme, self._icons)
        rows.addWidget(self.title)
        rows.addWidget(self.filters)
        rows.addSpacing(self._theme.dp(4))
        # Above the cards, which are many: who has just made a mistake is to see it.
        self._broken = QVBoxLayout()
        self._broken.setSpacing(self._theme.dp(10))
        rows.addLayout(self._broken)
        rows.addWidget(self.cards)
        self._nothing = self._make_nothing()
        rows.addWidget(self._nothing)
        self._own = self._make_own()
        rows.addWidget(self._own)
        self._note = NoteLine(self._theme, self._icons, content)
        rows.addWidget(self._note)
        rows.addStretch(1)
        return content

    def _make_nothing(self) -> QWidget:
        """What stands in place of the cards when the filters match nothing."""
        box = QWidget()
        rows = QVBoxLayout(box)
        rows.setContentsMargins(0, self._theme.dp(24), 0, self._theme.dp(24))
        rows.setSpacing(self._theme.dp(14))
        rows.addWidget(Text(self._theme, self.tr("No routine fits all of this."), role="title3"))
        row = QHBoxLayout()
        self.clear_button = Button(self._theme, self._icons, self.tr("Clear the filters"), box)
        self.clear_button.clicked.connect(self.filters.clear)
        row.addWidget(self.clear_button)
        row.addStretch(1)
        rows.addLayout(row)
        return box

    def _make_own(self) -> QWidget:
        """What stands below the cards while the person has no file of their own."""
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        words = self.tr("Your own routines appear here. Edit a copy of one, write a new one, or drop a file.")
        row.addWidget(Text(self._theme, words, role="caption", color="ink2", wrap=True), 1)
        self.folder_button = Button(
            self._theme, self._icons, self.tr("Open the folder"), box, rank="quiet", size="small"
        )
        self.folder_button.clicked.connect(self._open_folder)
        row.addWidget(self.folder_button)
        return box

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list, 1)
        self._detail_side = QWidget(self)
        self._side = QVBoxLayout(self._detail_side)
        self._side.setContentsMargins(0, *(self._theme.dp(n) for n in (24, 24, 24)))
        self._side.addWidget(self.detail)
        row.addWidget(self._detail_side)

    def _connect(self) -> None:
        self.filters.changed.connect(self._apply)
        self.filters.left_downwards.connect(self.cards.setFocus)
        self.cards.picked.connect(self._picked)
        self.cards.clicked.connect(self._open_detail)
        self.cards.start_wanted.connect(self.start_wanted)
        self.detail.start_wanted.connect(self.start_wanted)
        self.detail.export_wanted.connect(self.export_wanted)
        self.detail.wall_sheet_wanted.connect(self.wall_sheet_wanted)
        self.detail.change_wanted.connect(self.change_wanted)
        self.detail.back_wanted.connect(self._leave_detail)
        self.title.import_wanted.connect(self.import_wanted)
        self.title.new_wanted.connect(self.new_wanted)
        self.title.paste_wanted.connect(self.paste_wanted)
        self.title.folder_wanted.connect(self._open_folder)
        self.filters.order_wanted.connect(self.order_wanted)
        self.cards.star_pressed.connect(self._turn_star)
        self.cards.menu_wanted.connect(self._open_card_menu)
        self.detail.star_pressed.connect(self._turn_star)
        self.detail.news_wanted.connect(self.news_wanted)

    def _add_keys(self) -> None:
        for keys, slot in (
            (QKeySequence(QKeySequence.StandardKey.Paste), self.paste_wanted.emit),
            (QKeySequence("Ctrl+D"), lambda: self._turn_star(self.cards.current)),
        ):
            QShortcut(keys, self).activated.connect(lambda slot=slot: None if self._is_covered else slot())

    @property
    def _is_covered(self) -> bool:
        """While something is asked over the page, keys are not meant for it."""
        return any(sheet.isVisible() for sheet in self.window().findChildren(Sheet))

    def _turn_star(self, card: RoutineCard | None) -> None:
        if card is not None:
            self.star_wanted.emit(card, not self._marks.is_favourite(card))

    def _open_card_menu(self, at: QPoint) -> None:
        menu = self.detail.make_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _apply(self) -> None:
        wanted = self.filters.filter
        fitting = (card for card in self._shelf.cards if wanted.fits(card, self._marks))
        cards = self._marks.in_order(fitting)
        self.cards.set_cards(cards, self._marks)
        self.cards.setVisible(bool(cards))
        self._nothing.setVisible(not cards and not wanted.is_open)
        self._arrange()

    def _arrange(self) -> None:
        """Both side by side, or one of them."""
        narrow = self.is_narrow
        self._note.setVisible(narrow)
        detail = self._reading_detail if narrow else self.cards.current is not None
        self._list.setVisible(not (narrow and detail))
        self._detail_side.setVisible(detail)
        self._detail_side.setMinimumWidth(0 if narrow else self._theme.dp(DETAIL_WIDTH + 24))
        self._detail_side.setMaximumWidth(16_777_215 if narrow else self._theme.dp(DETAIL_WIDTH + 24))
        left = self._theme.dp(24) if narrow else 0
        self._side.setContentsMargins(left, *(self._theme.dp(n) for n in (24, 24, 24)))
        self.detail.set_covering(narrow)

    def _picked(self, card: RoutineCard | None) -> None:
        self.detail.show_card(card, self._marks)
        if self.cards.hasFocus():
            self._show_current()

    def _show_current(self) -> None:
        self._list.show_rect(self.cards, self.cards.current_place())

    def _open_detail(self) -> None:
        self._reading_detail = True
        self._arrange()
        if self.is_narrow:
            self.detail.start.setFocus()

    def _leave_detail(self) -> None:
        self._reading_detail = False
        self._arrange()
        self.cards.setFocus()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._own_folder)))


def _taken(layout: QVBoxLayout) -> Iterable[QWidget]:
    """The widgets of a layout, taken out of it."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            yield widget
