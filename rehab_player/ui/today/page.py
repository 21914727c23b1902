"""The Today page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab_player.ui.today.columns import Columns
from rehab_player.ui.today.due_card import StartCard
from rehab_player.ui.today.first_card import FirstCard, WaysOn
from rehab_player.ui.today.morning import MorningCard
from rehab_player.ui.today.resume import ResumeCard
from rehab_player.ui.today.side_cards import PainCard, ProgrammeCard, SuggestionCard
from rehab_player.ui.today.state_card import StateCard
from rehab_player.ui.today.under_page import TODAY_WIDEST
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.flow import FlowLayout
from rehab_player.ui.widgets.note import NoteLine
from rehab_player.ui.widgets.scroll import ScrollPage
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.pictures import Drawings
    from rehab_player.ui.routines.cards import RoutineCard
    from rehab_player.ui.theme import Theme
    from rehab_player.ui.today.desk import TodayDesk
    from rehab_player.ui.today.values import Interrupted, MorningTold, SuggestionView, TodayView

MARGIN, NARROW_MARGIN, NARROW_BELOW = 40, 16, 720
TWO_COLUMNS_FROM = 1100
"""From this width of the page on, margins included, the side column stands beside the main one."""
DIGITS = 9


class TodayPage(QWidget):
    """Shows what the desk sees; `refresh` asks again. Enter starts the first, 1 to 9 the one at that place.

    Signals: `due_wanted` with a DueView, `start_wanted` with a RoutineCard; `resume_wanted`,
    `keep_wanted`, `discard_wanted` with a session's id; `programme_wanted` with an Enrolment; the
    others ask for what their names say.
    """

    due_wanted = Signal(object)
    start_wanted = Signal(object)
    resume_wanted = Signal(str)
    keep_wanted = Signal(str)
    discard_wanted = Signal(str)
    choose_wanted = Signal()
    programme_wanted = Signal(object)
    programmes_wanted = Signal()
    running_wanted = Signal()
    guide_wanted = Signal()
    add_wanted = Signal()
    what_now_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        drawings: Drawings,
        desk: TodayDesk,
        *,
        flowing: Callable[[], bool] = lambda: True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._drawings = drawings
        self._desk = desk
        self._flowing = flowing
        self._page: ScrollPage | None = None
        self.morning: MorningCard | None = None
        """The question of the morning as it is shown now."""
        self._starts: list[Button] = []
        self._first_start: Button | None = None
        self._columns: Columns | None = None
        self._is_changing = False
        self._is_folding = False
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        desk.changed.connect(self._refresh_when_seen)
        self.setAccessibleName(self.tr("Today"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.refresh()

    def refresh(self) -> None:
        """Show the present state."""
        had_focus = self._has_focus()
        if self._page is not None:
            self._page.hide()
            self._page.deleteLater()
        self._starts, self._first_start, self.morning = [], None, None
        self._is_folding = False
        self._page = ScrollPage(self._theme, self._contents(self._desk.view()), self)
        self._outer.addWidget(self._page)
        self._page.show()
        if had_focus:
            self._take_focus()

    @property
    def is_being_told(self) -> bool:
        """Whether the morning's question is half answered, or its answer is folding away."""
        return self._is_folding or (self.morning is not None and self.morning.is_touched)

    def _has_focus(self) -> bool:
        """Also while another window is active: then the focus comes back to where it is now."""
        focused: QWidget | None = self.window().focusWidget()
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or event.isAutoRepeat():
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._first_start is not None:
            self._first_start.click()
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and key - Qt.Key.Key_1 < len(self._starts):
            self._starts[key - Qt.Key.Key_1].click()
        else:
            super().keyPressEvent(event)

    def _take_focus(self) -> None:
        """The morning is asked first; else the keyboard is at what can be started."""
        if self.morning is not None and self.morning.is_asking:
            self.morning.take_focus()
        elif self._first_start is not None:
            self._first_start.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh_when_seen(self) -> None:
        if self.isVisible() and not self._is_folding:
            self.refresh()

    # Building

    def _contents(self, view: TodayView) -> QWidget:
        theme = self._theme
        content = QWidget()
        self._margins = sides = QHBoxLayout(content)
        column = QWidget(content)
        column.setMaximumWidth(theme.dp(TODAY_WIDEST))
        sides.addWidget(column)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.dp(14))
        rows.addLayout(self._title(view))
        self._columns = Columns(theme, self._main(view), self._side(view))
        self._set_columns()
        rows.addWidget(self._columns)
        rows.addStretch(1)
        return content

    def _set_columns(self) -> None:
        if self._columns is not None:
            side = NARROW_MARGIN if self.width() < self._theme.dp(NARROW_BELOW) else MARGIN
            self._margins.setContentsMargins(*(self._theme.dp(n) for n in (side, 26, side, 24)))
            self._columns.set_wide(is_wide=self.width() >= self._theme.dp(TWO_COLUMNS_FROM))

    def _title(self, view: TodayView) -> QHBoxLayout:
        theme = self._theme
        row = QHBoxLayout()
        row.setSpacing(theme.dp(14))
        title = Text(theme, view.day, role="title1")
        title.setFixedHeight(theme.dp(38))
        row.addWidget(title, 0, Qt.AlignmentFlag.AlignBaseline)
        summary = Text(theme, view.summary, role="lead", color="ink2", wrap=True)
        row.addWidget(summary, 1, Qt.AlignmentFlag.AlignBaseline)
        running = Button(theme, self._icons, self.tr("Running and shoes"), rank="quiet", size="small")
        running.clicked.connect(lambda: self.running_wanted.emit())
        row.addWidget(running)
        return row

    def _main(self, view: TodayView) -> list[QWidget]:
        return [*self._asking(view), *self._listing(view), NoteLine(self._theme, self._icons)]

    def _asking(self, view: TodayView) -> list[QWidget]:
        """The question of the morning and what was interrupted."""
        found: list[QWidget] = []
        if view.morning is not None:
            self.morning = self._morning_card(view)
            found.append(self.morning)
        return [*found, *(self._resume_card(one) for one in view.interrupted)]

    def _listing(self, view: TodayView) -> list[QWidget]:
        """What is due, or what is said instead."""
        found: list[QWidget] = []
        if view.due:
            found.append(Text(self._theme, self.tr("Due today"), role="title3"))
            found += self._due_cards(view)
        if view.state is not None:
            state = StateCard(self._theme, self._icons, view.state)
            state.what_now_wanted.connect(self.what_now_wanted)
            found.append(state)
        found += [Text(self._theme, words, color="ink2", wrap=True) for words in view.waiting]
        if view.recent:
            found.append(self._once_more())
            found += self._recent_cards(view)
        if view.first is not None:
            found.append(self._first_card(view))
        if view.first is not None or not (view.due or view.programmes):
            found.append(self._ways_on())
        return found

    def _side(self, view: TodayView) -> list[QWidget]:
        cards: list[QWidget] = []
        if view.pain is not None:
            cards.append(PainCard(self._theme, self._icons, view.pain))
        if view.suggestion is not None:
            cards.append(self._suggestion_card(view.suggestion))
        for one in view.programmes:
            card = ProgrammeCard(self._theme, one)
            card.change_wanted.connect(lambda enrolment=one.enrolment: self.programme_wanted.emit(enrolment))
            cards.append(card)
        if view.programmes or view.due:
            cards.append(self._more())
        return cards

    def _more(self) -> QWidget:
        box = QWidget()
        flow = FlowLayout(box, gap=self._theme.dp(8))
        words = self.tr("Follow a programme")
        button = Button(self._theme, self._icons, words, box, rank="quiet", size="small")
        button.clicked.connect(lambda: self.programmes_wanted.emit())
        flow.addWidget(button)
        return box

    # Cards

    def _morning_card(self, view: TodayView) -> MorningCard:
        asked = view.morning
        assert asked is not None
        card = MorningCard(self._theme, self._icons, asked, again=self._is_changing)
        self._is_changing = False

        def keep(told: MorningTold) -> None:
            self._is_folding = True
            kept = self._desk.tell_morning(asked, told)
            now = self._desk.view().morning
            if not kept or now is None:
                self._is_folding = False
                return
            card.fold(now.line, flowing=self._flowing())

        card.told.connect(keep)
        card.folded.connect(self._folded)
        card.change_wanted.connect(self._change_morning)
        return card

    def _folded(self) -> None:
        self.refresh()
        self._take_focus()

    def _change_morning(self) -> None:
        self._is_changing = True
        self.refresh()
        self._take_focus()

    def _resume_card(self, session: Interrupted) -> ResumeCard:
        card = ResumeCard(self._theme, self._icons, session)
        card.resume_wanted.connect(self.resume_wanted)
        card.keep_wanted.connect(self.keep_wanted)
        card.discard_wanted.connect(self.discard_wanted)
        return card

    def _due_cards(self, view: TodayView) -> list[StartCard]:
        first = next((one for one in view.due if one.is_open), None)
        cards = []
        for one in view.due:
            card = self._start_card(one.card, one.why, primary=one is first)
            card.start_wanted.connect(lambda due=one: self.due_wanted.emit(due))
            cards.append(card)
        return cards

    def _recent_cards(self, view: TodayView) -> list[StartCard]:
        cards = []
        for number, one in enumerate(view.recent):
            card = self._start_card(one.card, one.told, primary=number == 0)
            card.start_wanted.connect(lambda routine=one.card: self.start_wanted.emit(routine))
            cards.append(card)
        return cards

    def _start_card(self, routine: RoutineCard, why: str, *, primary: bool) -> StartCard:
        number = len(self._starts) + 1
        key = self.tr("key {n}").format(n=number) if number <= DIGITS else ""
        card = StartCard(self._theme, self._icons, self._drawings, routine, why, primary=primary, key=key)
        self._starts.append(card.start)
        if primary:
            self._first_start = card.start
        return card

    def _first_card(self, view: TodayView) -> FirstCard:
        first = view.first
        assert first is not None
        card = FirstCard(self._theme, self._icons, self._drawings, first)
        card.start_wanted.connect(lambda: self.start_wanted.emit(first.card))
        card.choose_wanted.connect(self.choose_wanted)
        self._starts, self._first_start = [card.start], card.start
        return card

    def _ways_on(self) -> WaysOn:
        ways = WaysOn(self._theme, self._icons)
        ways.programmes_wanted.connect(self.programmes_wanted)
        ways.guide_wanted.connect(self.guide_wanted)
        ways.add_wanted.connect(self.add_wanted)
        return ways

    def _suggestion_card(self, view: SuggestionView) -> SuggestionCard:
        card = SuggestionCard(self._theme, self._icons, view)
        card.answered.connect(lambda accepted: self._desk.answer(view.suggestion, accepted=accepted))
        card.what_now_wanted.connect(self.what_now_wanted)
        return card

    def _once_more(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Text(self._theme, self.tr("Once more"), role="title3"))
        row.addStretch(1)
        words = self.tr("Choose another")
        choose = Button(self._theme, self._icons, words, rank="quiet", size="small")
        choose.clicked.connect(lambda: self.choose_wanted.emit())
        row.addWidget(choose)
        return box
