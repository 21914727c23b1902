"""The details of one routine, with Start at the bottom."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from rehab_player.storage.own_pictures import picture_problems
from rehab_player.ui.pictures import Drawings, paint_picture
from rehab_player.ui.routines.changes import Change, changes_of, edit_word, ways_out
from rehab_player.ui.routines.marks import NO_MARKS, Marks, done_words
from rehab_player.ui.routines.star import StarToggle
from rehab_player.ui.routines.wording import area_word
from rehab_player.ui.widgets.button import Button, IconButton
from rehab_player.ui.widgets.card import Card, Fact, Glyph
from rehab_player.ui.widgets.flow import FlowLayout
from rehab_player.ui.widgets.menu import themed_menu
from rehab_player.ui.widgets.note import NoteLine
from rehab_player.ui.widgets.row_list import RowList
from rehab_player.ui.widgets.scroll import ScrollPage
from rehab_player.ui.widgets.strip import Strip
from rehab_player.ui.widgets.text import Text
from rehab_player.ui.words import described

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.routines.cards import RoutineCard
    from rehab_player.ui.theme import Theme

PICTURE_HEIGHT = 196


class DetailCard(Card):
    """One routine in full.

    Signals: `start_wanted`, `export_wanted` and `wall_sheet_wanted`; `change_wanted` with the card and
    the Change to be made; `star_pressed` with the card; `news_wanted` with the card whose bundled
    original has changed; `back_wanted` while it covers the list.
    """

    start_wanted = Signal(object)
    export_wanted = Signal(object)
    wall_sheet_wanted = Signal(object)
    change_wanted = Signal(object, object)
    star_pressed = Signal(object)
    news_wanted = Signal(object)
    back_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        drawings: Drawings,
        parent: QWidget | None = None,
        *,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(theme, parent, padding=1)
        self._today = today
        self._icons = icons
        self._drawings = drawings
        self._card: RoutineCard | None = None
        self.star: StarToggle | None = None
        self.column.setSpacing(0)
        self.back = IconButton(theme, icons, "chev_l", self.tr("Back to the list"), self)
        self.back.clicked.connect(self.back_wanted)
        self.back.hide()
        self._page: ScrollPage | None = None
        self._foot = self._make_foot()
        self.column.addWidget(self._foot)

    def show_card(self, card: RoutineCard | None, marks: Marks = NO_MARKS) -> None:
        """Show a routine and what is remembered about it, or nothing."""
        self._card = card
        self._marks = marks
        if self._page is not None:
            self._page.hide()
            self._page.deleteLater()
            self._page = self.star = None
        self._foot.setVisible(card is not None)
        if card is not None:
            self._page = ScrollPage(self._theme, self._contents(card), self)
            self.column.insertWidget(0, self._page, 1)
            self._page.show()
            self.start.setAccessibleDescription(card.name)
            self.edit.set_label(edit_word(card))
            self.edit.setAccessibleDescription(card.name)
            self.more.setAccessibleDescription(card.name)
        self.back.raise_()

    @property
    def is_on_star(self) -> bool:
        """Whether the star has the focus."""
        return self.star is not None and self.star.hasFocus()

    def focus_star(self) -> None:
        """Give the star the focus, where there is one."""
        if self.star is not None:
            self.star.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_covering(self, covering: bool) -> None:
        """Show or hide the way back to the list."""
        self.back.setVisible(covering)
        self.back.setGeometry(QRect(QPoint(self._theme.dp(10), self._theme.dp(10)), self.back.sizeHint()))
        self.back.raise_()

    def make_menu(self) -> QMenu:
        """What else can be done with the routine."""
        menu = themed_menu(self._theme, self)
        if self._card is not None:
            for change, words in changes_of(self._card):
                action = menu.addAction(words)
                action.triggered.connect(lambda _=False, change=change: self._want(change))
            menu.addSeparator()
            for change, words in ways_out():
                action = menu.addAction(words)
                action.triggered.connect(lambda _=False, change=change: self._want(change))
        export = menu.addAction(self.tr("Export as sound …"))
        export.triggered.connect(lambda: self.export_wanted.emit(self._card))
        wall_sheet = menu.addAction(self.tr("Sheet for the wall …"))
        wall_sheet.triggered.connect(lambda: self.wall_sheet_wanted.emit(self._card))
        return menu

    def _want(self, change: Change) -> None:
        self.change_wanted.emit(self._card, change)

    def _open_menu(self) -> None:
        menu = self.make_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        above = QPoint(self.more.width() - menu.sizeHint().width(), -menu.sizeHint().height())
        menu.popup(self.more.mapToGlobal(above))

    def _make_foot(self) -> QWidget:
        foot = QWidget(self)
        rows = QVBoxLayout(foot)
        rows.setContentsMargins(*(self._theme.dp(n) for n in (22, 12, 22, 18)))
        rows.setSpacing(self._theme.dp(10))
        self.start = Button(
            self._theme,
            self._icons,
            self.tr("Start"),
            foot,
            rank="primary",
            size="large",
            icon="play",
            hint=self.tr("Enter"),
        )
        self.start.clicked.connect(lambda: self.start_wanted.emit(self._card))
        self.edit = Button(self._theme, self._icons, self.tr("Edit"), foot, size="large", icon="edit")
        self.edit.clicked.connect(lambda: self._want(Change.EDIT))
        self.more = IconButton(
            self._theme, self._icons, "more", self.tr("More"), foot, rank="secondary", size="large"
        )
        self.more.clicked.connect(self._open_menu)
        row = QHBoxLayout()
        row.setSpacing(self._theme.dp(8))
        row.addWidget(self.start, 1)
        row.addWidget(self.edit)
        row.addWidget(self.more)
        rows.addLayout(row)
        rows.addWidget(NoteLine(self._theme, self._icons, foot))
        return foot

    def _contents(self, card: RoutineCard) -> QWidget:
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(Picture(self._theme, self._icons, self._drawings, card))
        inner = QVBoxLayout()
        inner.setContentsMargins(*(self._theme.dp(n) for n in (22, 18, 22, 12)))
        inner.setSpacing(self._theme.dp(8))
        rows.addLayout(inner)
        rows.addStretch(1)
        self._add_head(inner, card)
        if self._marks.has_news(card):
            self._add_news(inner, card)
        self._add_steps(inner, card)
        self._add_foot_notes(inner, card)
        return content

    def _add_head(self, rows: QVBoxLayout, card: RoutineCard) -> None:
        theme = self._theme
        title = QHBoxLayout()
        title.addWidget(Text(theme, card.name, role="title2", wrap=True), 1)
        self.star = StarToggle(theme, self._icons, self.tr("Favourite"))
        self.star.setChecked(self._marks.is_favourite(card))
        self.star.setAccessibleDescription(card.name)
        self.star.setToolTip(self.tr("Favourite (Ctrl+D)"))
        self.star.clicked.connect(lambda: self.star_pressed.emit(card))
        title.addWidget(self.star, 0, Qt.AlignmentFlag.AlignTop)
        rows.addLayout(title)
        if card.summary:
            rows.addWidget(Text(theme, card.summary, color="ink2", wrap=True))
        facts = QWidget()
        flow = FlowLayout(facts, gap=theme.dp(8))
        flow.addWidget(Fact(theme, self._icons, card.length, icon="clock"))
        if card.dose:
            flow.addWidget(Fact(theme, self._icons, card.dose))
        for thing in card.equipment:
            flow.addWidget(Fact(theme, self._icons, thing, icon="kit"))
        if done := done_words(self._marks.done_at(card), self._today()):
            flow.addWidget(Fact(theme, self._icons, done, icon="check"))
        for area in card.areas:
            flow.addWidget(Fact(theme, self._icons, area_word(area)))
        rows.addWidget(facts)
        rows.addSpacing(theme.dp(4))
        strip = Strip(theme, height=theme.dp(20), describe=described)
        strip.set_segments(card.timeline.segments)
        strip.setAccessibleName(self.tr("Timeline, {length}").format(length=card.length))
        rows.addWidget(strip)

    def _add_news(self, rows: QVBoxLayout, card: RoutineCard) -> None:
        """That the bundled routine which this one is a copy of has changed since."""
        panel = Card(self._theme, fill="accent_tint", edge="", padding=10, radius=10)
        row = QHBoxLayout()
        row.setSpacing(self._theme.dp(10))
        words = self.tr("A newer version of this routine came with the program. Yours was left as it is.")
        row.addWidget(Glyph(self._theme, self._icons, "info", color="accent"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(self._theme, words, wrap=True), 1)
        panel.column.addLayout(row)
        self.news = Button(self._theme, self._icons, self.tr("Compare and choose"), size="small")
        self.news.setAccessibleDescription(card.name)
        self.news.clicked.connect(lambda: self.news_wanted.emit(card))
        panel.column.addWidget(self.news, 0, Qt.AlignmentFlag.AlignRight)
        rows.addWidget(panel)

    def _add_steps(self, rows: QVBoxLayout, card: RoutineCard) -> None:
        rows.addWidget(RowList(self._theme, self._icons, self.tr("Steps"), card.steps))

    def _add_foot_notes(self, rows: QVBoxLayout, card: RoutineCard) -> None:
        theme = self._theme
        if card.caution:
            rows.addWidget(_caution(theme, self._icons, card.caution))
        for problem in (*card.warnings, *picture_problems(card.routine.steps, card.path.parent)):
            rows.addWidget(_caution(theme, self._icons, problem.text(card.path.name)))
        for paragraph in card.about.strip().split("\n\n"):
            if paragraph:
                rows.addWidget(Text(theme, " ".join(paragraph.split()), color="ink2", wrap=True))
        for source in card.sources:
            rows.addWidget(Text(theme, source, role="caption", color="ink2", wrap=True))


class Picture(QWidget):
    """The routine's drawing over the whole width, rounded at the top."""

    def __init__(
        self, theme: Theme, icons: Icons, drawings: Drawings, card: RoutineCard, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._drawings = drawings
        self._card = card
        self.setFixedHeight(theme.dp(PICTURE_HEIGHT))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        radius = self._theme.dp(13)
        shape = QPainterPath()
        shape.addRoundedRect(rect.adjusted(0, 0, 0, 2.0 * radius), radius, radius)
        below = QPainterPath()
        below.addRect(rect)
        picture = self._drawings.picture(self._card, self.size(), self.devicePixelRatioF())
        paint_picture(
            painter, self._theme, self._icons, rect, self._card.kind, picture, shape.intersected(below)
        )
        painter.end()


def _caution(theme: Theme, icons: Icons, words: str) -> Card:
    panel = Card(theme, fill="problem_tint", edge="", padding=10, radius=10)
    row = QHBoxLayout()
    row.setSpacing(theme.dp(12))
    row.addWidget(Glyph(theme, icons, "info", color="problem"), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Text(theme, words, wrap=True), 1)
    panel.column.addLayout(row)
    return panel
