"""The Routines page: what there is, what fits, and the details of the chosen one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab_player.ui.routines.broken import BrokenRow
from rehab_player.ui.routines.card_list import CardList
from rehab_player.ui.routines.cards import RoutineCard, Shelf
from rehab_player.ui.routines.detail import DetailCard
from rehab_player.ui.routines.filter_bar import FilterBar
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.note import NoteLine
from rehab_player.ui.widgets.scroll import ScrollPage
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.pictures import Drawings
    from rehab_player.ui.theme import Theme

DETAIL_WIDTH = 396
TWO_COLUMNS_FROM = 980
"""Below this width of the page the details cover the list."""


class RoutinesPage(QWidget):
    """Signals: `start_wanted`, `export_wanted` and `wall_sheet_wanted` with the RoutineCard to play, to
    export as sound, or to print; `change_wanted` with a RoutineCard and the Change to be made;
    `edit_wanted` with the Path of a file with problems and its line; `new_wanted`; `import_wanted`
    with the files and folders that were dropped, or none to be asked for them.

    `own_folder` is where the person's own files are.
    """

    start_wanted = Signal(object)
    export_wanted = Signal(object)
    wall_sheet_wanted = Signal(object)
    change_wanted = Signal(object, object)
    edit_wanted = Signal(object, int)
    new_wanted = Signal()
    import_wanted = Signal(object)

    def __init__(
        self, theme: Theme, icons: Icons, drawings: Drawings, own_folder: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._own_folder = own_folder
        self._shelf = Shelf()
        self._reading_detail = False
        self.filters = FilterBar(theme, icons, self)
        self.cards = CardList(theme, icons, drawings, self)
        self.detail = DetailCard(theme, icons, drawings, self)
        self._list = ScrollPage(theme, self._make_list(), self)
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)

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
        self._apply()

    def choose(self, path: Path) -> None:
        """Take back the filters and choose the routine of this file, where there is one."""
        self.filters.clear()
        for row, card in enumerate(self._shelf.cards):
            if card.path == path:
                self.cards.choose(row)
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
        title = Text(self._theme, self.tr("Routines"), role="title1")
        title.setFixedHeight(self._theme.dp(42))
        rows.addLayout(self._title_row(title))
        rows.addWidget(self.filters)
        rows.addSpacing(self._theme.dp(4))
        rows.addWidget(self.cards)
        self._nothing = self._make_nothing()
        rows.addWidget(self._nothing)
        self._broken = QVBoxLayout()
        self._broken.setSpacing(self._theme.dp(10))
        rows.addLayout(self._broken)
        self._own = self._make_own()
        rows.addWidget(self._own)
        self._note = NoteLine(self._theme, self._icons, content)
        rows.addWidget(self._note)
        rows.addStretch(1)
        return content

    def _title_row(self, title: Text) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.dp(10))
        row.addWidget(title, 1)
        self.import_button = Button(self._theme, self._icons, self.tr("Import"), icon="import")
        self.import_button.clicked.connect(lambda: self.import_wanted.emit(()))
        self.new_button = Button(self._theme, self._icons, self.tr("New"), icon="plus")
        self.new_button.clicked.connect(self.new_wanted)
        row.addWidget(self.import_button)
        row.addWidget(self.new_button)
        return row

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.import_wanted.emit(_dropped(event.mimeData()))

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
        words = self.tr("Your own routines appear here: put a YAML file into your folder.")
        row.addWidget(Text(self._theme, words, role="caption", color="ink2"))
        self.folder_button = Button(
            self._theme, self._icons, self.tr("Open the folder"), box, rank="quiet", size="small"
        )
        self.folder_button.clicked.connect(self._open_folder)
        row.addWidget(self.folder_button)
        row.addStretch(1)
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

    def _apply(self) -> None:
        wanted = self.filters.filter
        cards = tuple(card for card in self._shelf.cards if wanted.fits(card))
        self.cards.set_cards(cards)
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
        self.detail.show_card(card)
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


def _dropped(data: QMimeData) -> tuple[Path, ...]:
    """The files and folders that are being dragged."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def _taken(layout: QVBoxLayout) -> Iterable[QWidget]:
    """The widgets of a layout, taken out of it."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            yield widget
